//===- MatchCompile.cpp - Translating match specifications ----------------===//

#include "Copy.h"
#include "Ets/MatchFunctions.h"
#include "Ets/MatchSpec.h"
#include "Format.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Display.h"
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
    fatalMemory("a match specification");
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
  ClauseCompiler(Arena &arena, Clause &clause, Dialect dialect,
                 Complaints *complaints)
      : arena(arena), clause(clause), dialect(dialect), complaints(complaints) {
  }

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
  Expression *fail(const char *text, Term about = kNone);
  Expression *failCall(Term t, const char *problem);
  Expression *traceForm(Term t);
  bool expressions(Term list, Expression **&out, size_t &count);
  void sortSlots();

  Arena &arena;
  Clause &clause;
  Dialect dialect;
  Complaints *complaints;
  size_t maxSlots = 0;
  bool inBody = false;
  bool failed = false;
};
} // namespace

Expression *ClauseCompiler::fail(const char *text, Term about) {
  failed = true;
  if (complaints && about)
    complaints->add(text, about);
  else if (complaints)
    complaints->add(text);
  return leaf(Expression::Literal, kNil);
}

/// "Function f/1 <problem>."
Expression *ClauseCompiler::failCall(Term t, const char *problem) {
  char text[128];
  formatText(text, sizeof text, "Function %%s/%zu %s.", size_t(tupleArity(t) - 1),
           problem);
  return fail(text, tupleElement(t, 0));
}

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
      fail("Variable found in map key.");
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
  char text[64];
  formatText(text, sizeof text, "Variable $%lld is unbound.", (long long)(number));
  return fail(text);
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
    literal &=
        e->parts[i]->op == Expression::Literal && e->parts[i]->term == written;
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

namespace {
/// What only traces may call in their bodies; fewest and most arguments.
struct TraceForm {
  const char *name;
  Word fewest, most;
  Expression::Op op;
  const char *shown = nullptr;
};
} // namespace

static const TraceForm kTraceForms[] = {
    {"message", 1, 1, Expression::Message},
    {"return_trace", 0, 0, Expression::Flag},
    {"exception_trace", 0, 0, Expression::Flag},
    {"display", 1, 1, Expression::Action},
    {"process_dump", 0, 0, Expression::Action},
    {"set_seq_token", 2, 2, Expression::Action, "set_seq_trace"},
    {"get_seq_token", 0, 0, Expression::Action},
    {"is_seq_trace", 0, 0, Expression::Action},
    {"caller", 0, 0, Expression::Action},
    {"silent", 1, 1, Expression::Action},
    {"trace", 2, 3, Expression::Action},
    {"enable_trace", 1, 2, Expression::Action},
    {"disable_trace", 1, 2, Expression::Action},
};

static bool isNamed(Term atom, const char *name) {
  return strlen(name) == atomLength(atom) &&
         memcmp(name, atomName(atom), atomLength(atom)) == 0;
}

/// Null if it is none of them.
Expression *ClauseCompiler::traceForm(Term t) {
  Term name = tupleElement(t, 0);
  Word count = tupleArity(t) - 1;
  bool isTcw = (isNamed(name, "get_tcw") && count == 0) ||
               (isNamed(name, "set_tcw") && count == 1);
  if (isTcw)
    return dialect == Dialect::Trace
               ? node(Expression::Action, count)
               : failCall(t, "cannot be called in this context");
  for (const TraceForm &form : kTraceForms) {
    if (!isNamed(name, form.name))
      continue;
    char text[128];
    const char *shown = form.shown ? form.shown : form.name;
    const char *problem = dialect == Dialect::Table ? "used in wrong dialect"
                          : !inBody                 ? "called in guard context"
                                                    : nullptr;
    formatText(text, sizeof text, "Special form '%s' %s.", shown,
             problem ? problem : "called with wrong number of arguments in %s");
    if (problem)
      return fail(text);
    if (count < form.fewest || count > form.most)
      return fail(text, t);
    Expression *e = node(form.op, count);
    e->term = name;
    return e;
  }
  return nullptr;
}

Expression *ClauseCompiler::operation(Term t) {
  Term name = tupleElement(t, 0);
  size_t count = tupleArity(t) - 1;
  if (!isAtom(name) || variableNumber(name) >= 0)
    return fail("%s is neither a function call, nor a tuple (tuples are "
                "written {{ ... }}).",
                t);
  if (name == Term(am::const_))
    return count == 1 ? leaf(Expression::Literal, tupleElement(t, 1))
                      : fail("Special form 'const' called with more than one "
                             "argument in %s.",
                             t);
  Expression *e = traceForm(t);
  if (!e) {
    e = node(Expression::Call, count);
    for (const auto &c : connectives)
      if (name == Term(c.name))
        e->op = c.op;
    if (e->op == Expression::Call &&
        !(e->code = findMatchFunction(name, count)))
      return failCall(t, "does_not_exist");
  }
  if (e->op >= Expression::And && e->op <= Expression::OrElse && !count) {
    char text[64];
    formatText(text, sizeof text,
             "Special form '%.*s' called without arguments in %%s.",
             int(atomLength(name)), atomName(name));
    return fail(text, t);
  }
  for (size_t i = 0; i < e->count; ++i)
    e->parts[i] = expression(tupleElement(t, i + 1));
  return e;
}

Expression *ClauseCompiler::tupleExpression(Term t) {
  if (tupleArity(t) == 0)
    return fail("%s is neither a function call, nor a tuple (tuples are "
                "written {{ ... }}).",
                t);
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
  if (length < 0) {
    fail("Match expression is not a list.");
    return false;
  }
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

/// Traces match the list of a call's arguments.
static bool isHeadOf(Term head, Dialect dialect) {
  return dialect == Dialect::Table || isList(head) || isTuple(head) ||
         head == Term(am::underscore) || variableNumber(head) >= 0;
}

bool ClauseCompiler::compile(Term t) {
  if (!isTupleOf(t, 3)) {
    fail("Match program part is not a tuple of arity 3.");
    return false;
  }
  clause.head = tupleElement(t, 0);
  if (!isHeadOf(clause.head, dialect)) {
    fail("Match head is invalid in this context.");
    return false;
  }
  clause.headIsVariable =
      clause.head == Term(am::underscore) || variableNumber(clause.head) >= 0;
  clause.pattern = pattern(clause.head);
  sortSlots();
  if (failed)
    return false;
  Term body = tupleElement(t, 2);
  if (dialect == Dialect::Table && !isCons(body)) {
    fail("Body clause does not return anything.");
    return false;
  }
  expressions(tupleElement(t, 1), clause.guards, clause.numGuards);
  inBody = true;
  expressions(body, clause.body, clause.numBody);
  return !failed;
}

void Complaints::add(const char *text) {
  Term string = makeByteList(p, text, strlen(text));
  list = makeCons(p, makeTuple(p, {am::error, string}), list);
}

void Complaints::add(const char *format, Term t) {
  ByteBuffer shown;
  const char *place = strstr(format, "%s");
  shown.put(format, size_t(place - format));
  displayTerm(t, shown);
  shown.put(place + 2);
  Term string =
      makeByteList(p, reinterpret_cast<char *>(shown.data()), shown.size());
  list = makeCons(p, makeTuple(p, {am::error, string}), list);
}

static const ResourceType kMatchSpecType = {"match_spec", [](Resource *r) {
                                              auto *spec =
                                                  static_cast<MatchSpec *>(r);
                                              spec->~MatchSpec();
                                              free(spec);
                                            }};

MatchSpec::~MatchSpec() { releaseOffHeap(offHeap); }

/// Whether the clauses are in a list; the empty one is left to the callers.
static SWord countClauses(Term term, Complaints *complaints) {
  SWord length = listLength(term);
  if (complaints && length <= 0)
    complaints->add(isCons(term) ? "Match programs are not in a proper list."
                                 : "Match programs are not in a list.");
  return complaints && length == 0 ? -1 : length;
}

MatchSpec *MatchSpec::compile(Term term, Dialect dialect,
                              Complaints *complaints) {
  SWord length = countClauses(term, complaints);
  if (length < 0)
    return nullptr;
  auto *spec = new (calloc(1, sizeof(MatchSpec))) MatchSpec;
  spec->refs = 1;
  static_cast<Resource *>(spec)->type = &kMatchSpecType;
  spec->dialect = dialect;
  term =
      copyTermTo(spec->arena.make<Word>(copySize(term)), spec->offHeap, term);
  spec->numClauses = length;
  spec->clauses = spec->arena.make<Clause>(length);
  for (SWord i = 0; i < length; ++i, term = consTail(term))
    if (!ClauseCompiler(spec->arena, spec->clauses[i], dialect, complaints)
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
