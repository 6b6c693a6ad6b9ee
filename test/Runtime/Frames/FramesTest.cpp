// Explicit frames without the compiler: functions written by hand to the
// contract (docs/Architecture.md) enter, leave and are resumed, raise over
// frames that were resumed, and keep terms in frames over collections. The same
// program runs natively and, in Node, as WebAssembly (test/JavaScript). With an argument
// it comes to a bad end.
#include "Arguments.h"
#include "CompiledCode.h"
#include "Output.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/FrameSite.h"
#include "luciole/Runtime/Heap.h"

using namespace luciole;

extern "C" {
int64_t luc_s_resume_point(Process *);
LUC_COMPILED_CODE Term luc_s_yield(Process *, Word *sp);
void luc_s_gc(Process *, Word *sp, int64_t words);
void luc_s_capture(Process *, Word *sp);
Term luc_s_add(Process *, Word *sp, Term, Term);
Term luc_s_raise(Process *, Term, Term, Term);
Term luc_s_receive_wait(Process *, Word *sp, Term);
Term luc_s_bif_erlang_display_1(Process *, Term);
LUC_COMPILED_CODE Term bif_garbage_collect(Process *, Word *sp) asm("erlang:garbage_collect/0");
}

static const char *const files[] = {"frames.erl"};
static const FunctionInfo info = {am::erlang, am::main, 1, files};

/// A function with one slot and two sites: 1 its entry, 2 after its call.
struct Sites {
  FrameCode code;
  FrameSite sites[3];
};

static bool mustYield(Process *p, uint32_t &at) {
  if (SWord(--p->reductions) >= 0)
    return false;
  at = uint32_t(luc_s_resume_point(p));
  return at == 0;
}

static void setSite(Word *slot, const FrameSite &site) {
  *slot = Word(uintptr_t(&site));
}

static bool isCalled(const char *end) {
  return arguments.count > 1 && std::strcmp(arguments.values[1], end) == 0;
}

/// At the bottom of a deep recursion.
static void endBadly(Process *p) {
  if (isCalled("trap"))
    __builtin_trap();
  if (isCalled("memory"))
    allocate(*p, SIZE_MAX / 16);
}

//===----------------------------------------------------------------------===//
// sum(0) -> 0; sum(N) -> N + sum(N - 1).
//===----------------------------------------------------------------------===//

LUC_COMPILED_CODE static Term sum(Process *p, Word *sp, Term n) asm("frames:sum/1");
static const Sites sumSites = {{&info, (void *)sum, 1, 1, 1, 2},
                               {{1, 1, 1}, {2, 2, 1}, {3, 3, 1}}};
LUC_COMPILED_CODE static Term sum(Process *p, Word *sp, Term n) {
  uint32_t at = 0;
  Term rest;
  if (mustYield(p, at)) {
    sp[0] = n;
    setSite(sp + 1, sumSites.sites[0]);
    return luc_s_yield(p, sp + 2);
  }
  if (at == 1)
    n = sp[0];
  if (at == 2) {
    rest = p->resumeValue;
  } else {
    if (n == makeSmall(0)) {
      endBadly(p);
      return n;
    }
    sp[0] = n;
    setSite(sp + 1, sumSites.sites[1]);
    rest = sum(p, sp + 2, makeSmall(smallValue(n) - 1));
  }
  if (!rest)
    return kNone;
  setSite(sp + 1, sumSites.sites[1]);
  return luc_s_add(p, sp + 2, sp[0], rest);
}

//===----------------------------------------------------------------------===//
// tower(N) -> {N, tower(N - 1)}, which keeps a fresh tuple in each frame and
// collects; tower(0) throws when asked to.
//===----------------------------------------------------------------------===//

static bool throws;
LUC_COMPILED_CODE static Term tower(Process *p, Word *sp, Term n);
static const Sites towerSites = {{&info, (void *)tower, 1, 1, 1, 3},
                                 {{1, 1, 1}, {2, 2, 1}, {3, 3, 1}}};
static Term makeReserved(Process *p, Word *sp, Term a, Term b) {
  if (p->heapTop + 3 * 8 > p->heapLimit)
    luc_s_gc(p, sp, 3);
  auto *tuple = reinterpret_cast<Word *>(uintptr_t(p->heapTop));
  p->heapTop += 3 * 8;
  tuple[0] = makeHeader(Kind::Tuple, 2);
  tuple[1] = a;
  tuple[2] = b;
  return tagBoxed(tuple);
}

LUC_COMPILED_CODE static Term tower(Process *p, Word *sp, Term n) {
  uint32_t at = 0;
  Term rest;
  if (mustYield(p, at)) {
    sp[0] = n;
    setSite(sp + 1, towerSites.sites[0]);
    return luc_s_yield(p, sp + 2);
  }
  if (at == 1)
    n = sp[0];
  if (at == 2) {
    rest = p->resumeValue;
  } else {
    sp[0] = n;
    setSite(sp + 1, towerSites.sites[0]);
    if (n == makeSmall(0)) {
      if (!throws)
        return kNil;
      luc_s_raise(p, am::throw_, am::ok, kNone);
      luc_s_capture(p, sp + 2);
      return kNone;
    }
    sp[0] = makeReserved(p, sp + 2, n, kNil);
    setSite(sp + 1, towerSites.sites[1]);
    rest = tower(p, sp + 2, makeSmall(smallValue(n) - 1));
  }
  if (!rest)
    return kNone;
  // The pair of both needs them in slots while it collects.
  if (p->heapTop + 3 * 8 > p->heapLimit) {
    p->registers[0] = rest;
    luc_s_gc(p, sp + 2, 3);
    rest = p->registers[0];
    p->registers[0] = kNone;
  }
  return makeReserved(p, sp + 2, sp[0], rest);
}

/// How many there are, from N down to 1; -1 if they aren't.
static SWord height(Term t) {
  SWord n = 0, left = smallValue(tupleElement(tupleElement(t, 0), 0));
  for (; isTuple(t); t = tupleElement(t, 1), ++n)
    if (tupleElement(tupleElement(t, 0), 0) != makeSmall(left--))
      return -1;
  return left == 0 ? n : -1;
}

//===----------------------------------------------------------------------===//
// main
//===----------------------------------------------------------------------===//

LUC_COMPILED_CODE static Term mainCode(Process *p, Word *sp);
struct MainSites {
  FrameCode code;
  FrameSite sites[6];
};
static const MainSites mainSites = {
    {&info, (void *)mainCode, 0, 1, 1, 6},
    {{1, 1, 0}, {2, 2, 0}, {3, 3, 0}, {4, 4, 0}, {5, 5, 0}, {6, 6, 0}}};

static Term display(Process *p, Term t) {
  return luc_s_bif_erlang_display_1(p, t);
}

/// Reads as a function of six calls one after the other.
LUC_COMPILED_CODE static Term mainCode(Process *p, Word *sp) {
  uint32_t at = 0;
  Term r = kNone;
  if (mustYield(p, at)) {
    setSite(sp + 1, mainSites.sites[0]);
    return luc_s_yield(p, sp + 2);
  }
  if (at > 1)
    r = p->resumeValue;
  auto call = [&](unsigned site) { setSite(sp + 1, mainSites.sites[site - 1]); };
  switch (at) {
  default:
    call(2);
    r = sum(p, sp + 2, makeSmall(1000000));
    [[fallthrough]];
  case 2:
    if (!r)
      return kNone;
    display(p, r);
    call(3);
    r = tower(p, sp + 2, makeSmall(100000));
    [[fallthrough]];
  case 3:
    if (!r)
      return kNone;
    display(p, makeSmall(height(r)));
    throws = true;
    call(4);
    r = tower(p, sp + 2, makeSmall(50000));
    [[fallthrough]];
  case 4:
    // A handler.
    if (!r && p->leaving)
      return kNone;
    display(p, r ? Term(am::error) : p->exceptionReason);
    call(5);
    r = luc_s_receive_wait(p, sp + 2, makeSmall(20));
    [[fallthrough]];
  case 5:
    if (!r)
      return kNone;
    display(p, r);
    call(6);
    r = bif_garbage_collect(p, sp + 2);
    [[fallthrough]];
  case 6:
    return r;
  }
}

extern "C" {
static const Export exports[1] = {};
extern const Program luc_program = {
    exports, 0, nullptr, 0, nullptr, 0, am::main, 0,
    Word(uintptr_t(&mainCode)), 0, nullptr};
}
