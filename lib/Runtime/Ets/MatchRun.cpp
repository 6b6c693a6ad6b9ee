//===- MatchRun.cpp - Running match specifications ------------------------===//

#include "Copy.h"
#include "Ets/MatchFunctions.h"
#include "Ets/MatchSpec.h"
#include "Ets/Table.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/WorkStack.h"

#include <cstdlib>

using namespace luciole;
using namespace luciole::ets;

static constexpr unsigned kMaxInline = 8;

Matcher::Matcher(Process &p, MatchSpec *spec)
    : p(p), spec(spec), savedClass(p.exceptionClass),
      savedReason(p.exceptionReason), saved(p.exception) {
  unsigned most = 0;
  for (size_t i = 0; i < spec->numClauses; ++i)
    if (spec->clauses[i].numSlots > most)
      most = spec->clauses[i].numSlots;
  slots = static_cast<Term *>(calloc(most + 1, sizeof(Term)));
  if (!slots)
    fatalMemory("a match specification");
}

Matcher::~Matcher() {
  free(slots);
  p.exceptionClass = savedClass;
  p.exceptionReason = savedReason;
  p.exception = saved;
}

static bool matchesMap(const Pattern *pattern, Term map) {
  return isMap(map) && mapSize(map) >= pattern->count / 2;
}

bool Matcher::match(const Pattern *pattern, Term t) {
  switch (pattern->op) {
  case Pattern::Any:
    return true;
  case Pattern::Bind:
    slots[pattern->slot] = t;
    return true;
  case Pattern::Same:
    return exactEqual(slots[pattern->slot], t);
  case Pattern::Literal:
    return exactEqual(pattern->term, t);
  case Pattern::Tuple:
    if (!isTupleOf(t, pattern->count))
      return false;
    for (size_t i = 0; i < pattern->count; ++i)
      if (!match(pattern->parts[i], tupleElement(t, i)))
        return false;
    return true;
  case Pattern::Cons:
    for (size_t i = 0; i + 1 < pattern->count; ++i, t = consTail(t))
      if (!isCons(t) || !match(pattern->parts[i], consHead(t)))
        return false;
    return match(pattern->parts[pattern->count - 1], t);
  case Pattern::Map:
    if (!matchesMap(pattern, t))
      return false;
    for (size_t i = 0; i < pattern->count; i += 2) {
      Term value = mapGet(t, pattern->parts[i]->term);
      if (!value || !match(pattern->parts[i + 1], value))
        return false;
    }
    return true;
  }
  return false;
}

Term Matcher::bindings() {
  Term list = kNil;
  for (unsigned i = clause->numSlots; i-- > 0;)
    list = makeCons(p, slots[clause->sorted[i]], list);
  return list;
}

/// and, or: all operands are evaluated and must be booleans. andalso, orelse:
/// as far as needed, and the last may be anything.
Term Matcher::logical(const Expression *e) {
  bool lazy = e->op == Expression::AndAlso || e->op == Expression::OrElse;
  bool isAnd = e->op == Expression::And || e->op == Expression::AndAlso;
  Term neutral = makeBool(isAnd), decided = makeBool(!isAnd);
  Term result = neutral;
  for (size_t i = 0; i < e->count; ++i) {
    Term value = evaluate(e->parts[i]);
    if (!value || (lazy && i + 1 == e->count))
      return value;
    if (value == decided) {
      if (lazy)
        return decided;
      result = decided;
    } else if (value != neutral) {
      return failure();
    }
  }
  return result;
}

Term Matcher::evaluateParts(const Expression *e, Term *values) {
  for (size_t i = 0; i < e->count; ++i)
    if (!(values[i] = evaluate(e->parts[i])))
      return kNone;
  switch (e->op) {
  case Expression::Call:
    if (Term result = callMatchFunction(p, e->code, e->count, values))
      return result;
    return failure();
  case Expression::Message:
    message = values[0];
    return am::true_;
  case Expression::Flag:
    flagList = makeList(p, &e->term, 1, flagList);
    return am::true_;
  case Expression::Action:
    return am::true_;
  case Expression::Tuple:
    return makeTuple(p, values, e->count);
  case Expression::Cons:
    return makeList(p, values, e->count - 1, values[e->count - 1]);
  default:
    return mapFromPairs(p, values, e->count / 2);
  }
}

Term Matcher::evaluate(const Expression *e) {
  switch (e->op) {
  case Expression::Literal:
    return e->term;
  case Expression::Slot:
    return slots[e->slot];
  case Expression::Object:
    return object;
  case Expression::Bindings:
    return bindings();
  case Expression::And:
  case Expression::Or:
  case Expression::AndAlso:
  case Expression::OrElse:
    return logical(e);
  default:
    break;
  }
  if (e->count <= kMaxInline) {
    Term values[kMaxInline];
    return evaluateParts(e, values);
  }
  auto *values = static_cast<Term *>(malloc(e->count * sizeof(Term)));
  if (!values)
    fatalMemory("a match specification");
  Term result = evaluateParts(e, values);
  free(values);
  return result;
}

bool Matcher::guardsHold(const Clause &c) {
  inBody = false;
  for (size_t i = 0; i < c.numGuards; ++i)
    if (evaluate(c.guards[i]) != Term(am::true_))
      return false;
  return true;
}

Term Matcher::run(Term t) {
  object = t;
  for (size_t i = 0; i < spec->numClauses; ++i) {
    clause = &spec->clauses[i];
    if (!match(clause->pattern, t) || !guardsHold(*clause))
      continue;
    inBody = true;
    message = am::true_;
    flagList = kNil;
    Term result = kNone;
    for (size_t b = 0; b < clause->numBody; ++b)
      result = evaluate(clause->body[b]);
    return spec->dialect == Dialect::Trace ? message : result;
  }
  return kNone;
}

Term Matcher::runCopied(Term t) {
  Term result = run(t);
  return result ? copyTerm(p, result) : kNone;
}

Term ets::makeSpecReference(Process &p, MatchSpec *spec) {
  spec->refs.fetch_add(1);
  return makeMagicReference(p, spec, 0);
}
