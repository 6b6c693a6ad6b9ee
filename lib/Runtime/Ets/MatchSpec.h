//===- MatchSpec.h - Match specifications -------------------------*- C++ -*-===//
//
//   [{Pattern, [Guard], [Body]}]
//
// A specification is copied to memory of its own and translated to two kinds
// of trees. A pattern's variables are numbered in the order in which matching
// meets them: the first time a variable is bound, later it is compared. The
// values of variables and of what expressions build point into the object that
// is matched; only the result is copied to the process's heap.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_MATCHSPEC_H
#define LUCIOLE_LIB_RUNTIME_ETS_MATCHSPEC_H

#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/OffHeap.h"

namespace luciole::ets {

struct Pattern {
  enum Op : uint8_t { Any, Bind, Same, Literal, Tuple, Cons, Map } op;
  unsigned slot = 0;  ///< Bind, Same
  Term term = kNone;  ///< Literal
  size_t count = 0;   ///< elements, or twice the pairs of a map
  Pattern **parts = nullptr;
};

struct Expression {
  enum Op : uint8_t {
    Literal, Slot, Object, Bindings, Tuple, Cons, Map, Call, And, Or, AndAlso,
    OrElse,
    // Of traces only. Message sets the result; Flag notes return_trace or
    // exception_trace (in `term`); Action has no effect in a test.
    Message, Flag, Action,
  } op;
  unsigned slot = 0;
  Term term = kNone;
  void *code = nullptr; ///< Call
  size_t count = 0;
  Expression **parts = nullptr;
};

struct Clause {
  Term head = kNone; ///< as it was written
  bool headIsVariable = false;
  Pattern *pattern = nullptr;
  Expression **guards = nullptr, **body = nullptr;
  size_t numGuards = 0, numBody = 0;
  unsigned numSlots = 0;
  unsigned *sorted = nullptr; ///< slots by the numbers of their variables
  Word *numbers = nullptr;    ///< of the variables, by slot
};

/// Memory that is freed all at once.
class Arena {
public:
  ~Arena();
  void *allocate(size_t bytes);
  template <typename T> T *make(size_t count = 1) {
    return static_cast<T *>(allocate(count * sizeof(T)));
  }

private:
  struct alignas(kWordBytes) Block {
    Block *next;
  };
  Block *blocks = nullptr;
};

/// What a specification is for: tables, or (only to be tested) traces.
enum class Dialect : uint8_t { Table, Trace };

/// Why a specification is none: {error, Text} each, last first.
struct Complaints {
  Process &p;
  Term list = kNil;
  void add(const char *text);
  /// The format has one %s, for a term as erlang:display shows it.
  void add(const char *format, Term t);
};

struct MatchSpec : Resource {
  Arena arena;
  Word *offHeap = nullptr;
  Clause *clauses = nullptr;
  size_t numClauses = 0;
  Dialect dialect = Dialect::Table;

  /// One reference; null if it is no match specification. (The empty one is
  /// one that never matches.)
  static MatchSpec *compile(Term spec, Dialect dialect = Dialect::Table,
                            Complaints *complaints = nullptr);
  ~MatchSpec();
};

/// Whether a pattern has neither variables nor '_'.
bool isGround(Term pattern);
/// The number of the variable '$N', or -1.
SWord variableNumber(Term t);

/// Runs a specification on one object after another.
class Matcher {
public:
  Matcher(Process &p, MatchSpec *spec);
  ~Matcher();
  /// kNone: no clause matches. The result is not copied yet.
  Term run(Term object);
  Process &process() { return p; }
  Term runCopied(Term object);
  /// What a trace's flags were set to, a list.
  Term flags() const { return flagList; }

private:
  bool match(const Pattern *pattern, Term t);
  bool guardsHold(const Clause &clause);
  Term evaluate(const Expression *e);
  Term evaluateParts(const Expression *e, Term *values);
  Term logical(const Expression *e);
  Term bindings();
  /// In bodies, the value of a call that fails is 'EXIT'.
  Term failure() const { return inBody ? Term(am::EXIT) : kNone; }

  Process &p;
  MatchSpec *spec;
  const Clause *clause = nullptr;
  Term object = kNone;
  bool inBody = false;
  Term message = kNone;
  Term flagList = kNil;
  Term *slots;
  // Exceptions in guards and bodies are no exceptions of the process.
  Term savedClass, savedReason;
  Exception saved;
};

/// The compiled specification that a reference holds, or null.
MatchSpec *compiledSpec(Term t);
/// The reference takes one of its own.
Term makeSpecReference(Process &p, MatchSpec *spec);

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_MATCHSPEC_H
