//===- MatchCompile.cpp - Translating match specifications -----------------===//

#include "Copy.h"
#include "Ets/MatchFunctions.h"
#include "Ets/MatchSpec.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Maps.h"

#include <cstdlib>
#include <new>

using namespace luciole;
using namespace luciole::ets;

Arena::~Arena() {
  while (blocks) {
    Block *next = blocks->next;
    free(blocks);
    blocks = next;
  }
}

void *Arena::allocate(size_t bytes) {
  auto *block = static_cast<Block *>(calloc(1, sizeof(Block) + bytes));
  if (!block)
    fatal("out of memory: a match specification");
  block->next = blocks;
  blocks = block;
  return block + 1;
}

SWord ets::variableNumber(Term t) {
  if (!isAtom(t) || atomLength(t) < 2 || atomLength(t) > 10)
    return -1;
  const char *name = atomName(t);
  if (name[0] != '$' || (name[1] == '0' && atomLength(t) > 2))
    return -1;
  SWord number = 0;
  for (unsigned i = 1; i < atomLength(t); ++i) {
    if (name[i] < '0' || name[i] > '9')
      return -1;
    number = number * 10 + (name[i] - '0');
  }
  return number;
}

bool ets::isGround(Term t) {
  for (; isCons(t); t = consTail(t))
    if (!isGround(consHead(t)))
      return false;
  if (isAtom(t))
    return t != Term(am::underscore) && variableNumber(t) < 0;
  if (isTuple(t)) {
    for (Word i = 0; i < tupleArity(t); ++i)
      if (!isGround(tupleElement(t, i)))
        return false;
    return true;
  }
  if (isMap(t)) {
    MapIterator pairs(t);
    for (Term key, value; pairs.next(key, value);)
      if (!isGround(key) || !isGround(value))
        return false;
  }
  return true;
}

namespace {
/// Translates one clause. Failures are sticky: look at `failed` in the end.
class ClauseCompiler {
public:
  ClauseCompiler(Arena &arena, Clause &clause)
      : arena(arena), clause(clause) {}

  bool compile(Term t);

private:
  Pattern *pattern(Term t);
  Pattern *variable(Word number);
  Pattern *patternOf(Pattern::Op op, size_t count) {
    auto *p = arena.make<Pattern>();
    p->op = op;
    p->count = count;
    p->parts = arena.make<Pattern *>(count);
    return p;
  }
  Pattern *mapPattern(Term t);

  Expression *expression(Term t);
  Expression *leaf(Expression::Op op, Term t = kNone) {
    auto *e = arena.make<Expression>();
    e->op = op;
    e->term = t;
    return e;
  }
  Expression *node(Expression::Op op, size_t count) {
    Expression *e = leaf(op);
    e->count = count;
    e->parts = arena.make<Expression *>(count);
    return e;
  }
  Expression *atomExpression(Term t);
  Expression *listExpression(Term t);
  Expression *mapExpression(Term t);
  Expression *tupleExpression(Term t);
  Expression *operation(Term t);
  Expression *fail() {
    failed = true;
    return leaf(Expression::Literal, kNil);
  }
  bool expressions(Term list, Expression **&out, size_t &count);
  void sortSlots();

  Arena &arena;
  Clause &clause;
  size_t maxSlots = 0;
  bool failed = false;
};
} // namespace

Pattern *ClauseCompiler::variable(Word number) {
  auto *p = arena.make<Pattern>();
  for (unsigned i = 0; i < clause.numSlots; ++i)
    if (clause.numbers[i] == number) {
      p->op = Pattern::Same;
      p->slot = i;
      return p;
    }
  if (clause.numSlots == maxSlots) {
    maxSlots = maxSlots ? 2 * maxSlots : 8;
    auto *grown = arena.make<Word>(maxSlots);
    if (clause.numSlots)
      memcpy(grown, clause.numbers, clause.numSlots * sizeof(Word));
    clause.numbers = grown;
  }
  p->op = Pattern::Bind;
  p->slot = clause.numSlots;
  clause.numbers[clause.numSlots++] = number;
  return p;
}

Pattern *ClauseCompiler::mapPattern(Term t) {
  Pattern *p = patternOf(Pattern::Map, 2 * mapSize(t));
  MapIterator pairs(t);
  size_t i = 0;
  for (Term key, value; pairs.next(key, value); i += 2) {
    if (!isGround(key))
      failed = true;
    p->parts[i] = arena.make<Pattern>();
    p->parts[i]->op = Pattern::Literal;
    p->parts[i]->term = key;
    p->parts[i + 1] = pattern(value);
  }
  return p;
}

Pattern *ClauseCompiler::pattern(Term t) {
  if (SWord number = variableNumber(t); number >= 0)
    return variable(number);
  if (t == Term(am::underscore))
    return patternOf(Pattern::Any, 0);
  if (isMap(t)) // also a ground one matches maps with further keys
    return mapPattern(t);
  if (isCons(t)) {
    // A pattern for each element and one for the tail.
    size_t count = 1;
    for (Term l = t; isCons(l); l = consTail(l))
      ++count;
    Pattern *p = patternOf(Pattern::Cons, count);
    for (size_t i = 0; i + 1 < count; ++i, t = consTail(t))
      p->parts[i] = pattern(consHead(t));
    p->parts[count - 1] = pattern(t);
    return p;
  }
  if (isTuple(t)) {
    Pattern *p = patternOf(Pattern::Tuple, tupleArity(t));
    for (size_t i = 0; i < p->count; ++i)
      p->parts[i] = pattern(tupleElement(t, i));
    return p;
  }
  Pattern *p = patternOf(Pattern::Literal, 0);
  p->term = t;
  return p;
}

Expression *ClauseCompiler::atomExpression(Term t) {
  if (t == Term(am::match_object))
    return leaf(Expression::Object);
  if (t == Term(am::match_all))
    return leaf(Expression::Bindings);
  SWord number = variableNumber(t);
  if (number < 0)
    return leaf(Expression::Literal, t);
  for (unsigned i = 0; i < clause.numSlots; ++i)
    if (clause.numbers[i] == Word(number)) {
      Expression *e = leaf(Expression::Slot);
      e->slot = i;
      return e;
    }
  return fail(); // unbound
}

Expression *ClauseCompiler::listExpression(Term t) {
  size_t count = 1;
  for (Term l = t; isCons(l); l = consTail(l))
    ++count;
  Term whole = t;
  Expression *e = node(Expression::Cons, count);
  bool literal = true;
  for (size_t i = 0; i < count; ++i) {
    e->parts[i] = expression(i + 1 < count ? consHead(t) : t);
    // A tuple as a literal is not the tuple that was written.
    Term written = i + 1 < count ? consHead(t) : t;
    literal &= e->parts[i]->op == Expression::Literal &&
               e->parts[i]->term == written;
    if (isCons(t))
      t = consTail(t);
  }
  return literal ? leaf(Expression::Literal, whole) : e;
}

Expression *ClauseCompiler::mapExpression(Term t) {
  Expression *e = node(Expression::Map, 2 * mapSize(t));
  MapIterator pairs(t);
  size_t i = 0;
  for (Term key, value; pairs.next(key, value); i += 2) {
    e->parts[i] = expression(key);
    e->parts[i + 1] = expression(value);
  }
  return e;
}

static const struct {
  const AtomConstant &name;
  Expression::Op op;
} connectives[] = {
    {am::and_, Expression::And},
    {am::or_, Expression::Or},
    {am::andalso, Expression::AndAlso},
    {am::orelse, Expression::OrElse},
};

Expression *ClauseCompiler::operation(Term t) {
  Term name = tupleElement(t, 0);
  size_t count = tupleArity(t) - 1;
  if (!isAtom(name))
    return fail();
  if (name == Term(am::const_))
    return count == 1 ? leaf(Expression::Literal, tupleElement(t, 1)) : fail();
  Expression *e = node(Expression::Call, count);
  for (const auto &c : connectives)
    if (name == Term(c.name))
      e->op = c.op;
  if (e->op == Expression::Call)
    e->code = findMatchFunction(name, count);
  if (e->op == Expression::Call ? !e->code : !count)
    return fail();
  for (size_t i = 0; i < count; ++i)
    e->parts[i] = expression(tupleElement(t, i + 1));
  return e;
}

Expression *ClauseCompiler::tupleExpression(Term t) {
  if (tupleArity(t) == 0)
    return fail();
  Term inner = tupleElement(t, 0);
  if (tupleArity(t) != 1 || !isTuple(inner))
    return operation(t);
  Expression *e = node(Expression::Tuple, tupleArity(inner));
  for (size_t i = 0; i < e->count; ++i)
    e->parts[i] = expression(tupleElement(inner, i));
  return e;
}

Expression *ClauseCompiler::expression(Term t) {
  if (isAtom(t))
    return atomExpression(t);
  if (isCons(t))
    return listExpression(t);
  if (isTuple(t))
    return tupleExpression(t);
  if (isMap(t))
    return mapExpression(t);
  return leaf(Expression::Literal, t);
}

bool ClauseCompiler::expressions(Term list, Expression **&out, size_t &count) {
  SWord length = listLength(list);
  if (length < 0)
    return false;
  count = length;
  out = arena.make<Expression *>(count);
  for (size_t i = 0; i < count; ++i, list = consTail(list))
    out[i] = expression(consHead(list));
  return !failed;
}

void ClauseCompiler::sortSlots() {
  clause.sorted = arena.make<unsigned>(clause.numSlots);
  for (unsigned i = 0; i < clause.numSlots; ++i) {
    unsigned at = i;
    for (; at && clause.numbers[clause.sorted[at - 1]] > clause.numbers[i];
         --at)
      clause.sorted[at] = clause.sorted[at - 1];
    clause.sorted[at] = i;
  }
}

bool ClauseCompiler::compile(Term t) {
  if (!isTupleOf(t, 3))
    return false;
  clause.head = tupleElement(t, 0);
  clause.headIsVariable = clause.head == Term(am::underscore) ||
                          variableNumber(clause.head) >= 0;
  clause.pattern = pattern(clause.head);
  sortSlots();
  return !failed &&
         expressions(tupleElement(t, 1), clause.guards, clause.numGuards) &&
         expressions(tupleElement(t, 2), clause.body, clause.numBody) &&
         clause.numBody != 0;
}

static const ResourceType kMatchSpecType = {
    "match_spec", [](Resource *r) {
      auto *spec = static_cast<MatchSpec *>(r);
      spec->~MatchSpec();
      free(spec);
    }};

MatchSpec::~MatchSpec() { releaseOffHeap(offHeap); }

MatchSpec *MatchSpec::compile(Term term) {
  SWord length = listLength(term);
  if (length < 0)
    return nullptr;
  auto *spec = new (calloc(1, sizeof(MatchSpec))) MatchSpec;
  spec->refs = 1;
  static_cast<Resource *>(spec)->type = &kMatchSpecType;
  term = copyTermTo(spec->arena.make<Word>(copySize(term)), spec->offHeap,
                    term);
  spec->numClauses = length;
  spec->clauses = spec->arena.make<Clause>(length);
  for (SWord i = 0; i < length; ++i, term = consTail(term))
    if (!ClauseCompiler(spec->arena, spec->clauses[i])
             .compile(consHead(term))) {
      releaseResource(spec);
      return nullptr;
    }
  return spec;
}

MatchSpec *ets::compiledSpec(Term t) {
  if (!isKind(t, Kind::MagicRef))
    return nullptr;
  auto *r = reinterpret_cast<Resource *>(boxedCell(t)[kMagicRefResource]);
  return r->type == &kMatchSpecType ? static_cast<MatchSpec *>(r) : nullptr;
}
