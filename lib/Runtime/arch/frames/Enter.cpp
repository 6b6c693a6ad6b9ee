//===- Enter.cpp - Into compiled code, out of it and back ------------------===//
//
// The frames of what runs lie in the run area of the scheduler. When the
// process leaves, they move to its own stack; afterwards frames come back one
// at a time, each when the function that it called has returned.
//
//===----------------------------------------------------------------------===//

#include "CompiledCode.h"
#include "Frames.h"
#include "Scheduling/Scheduler.h"
#include "arch/frames/RunArea.h"
#include "luciole/Runtime/Bif.h"

#include <cstdlib>

using namespace luciole;

void luciole::buildFrameTable() {}

/// A slice's frames: functions with large ones pay more reductions.
static constexpr size_t kRunAreaWords = size_t(kSlice) * 24 + 16 * 1024;

static Word *runAreaOf(Process &p) {
  Word *&area = p.scheduler->runArea;
  if (!area)
    area = static_cast<Word *>(std::malloc(kRunAreaWords * kWordBytes));
  if (!area)
    fatalMemory("the run area");
  return area;
}

#define TERMS_0
#define TERMS_1 , Term
#define TERMS_2 TERMS_1, Term
#define TERMS_3 TERMS_2, Term
#define TERMS_4 TERMS_3, Term
#define TERMS_5 TERMS_4, Term
#define TERMS_6 TERMS_5, Term
#define TERMS_7 TERMS_6, Term
#define TERMS_8 TERMS_7, Term
#define VALUES_0
#define VALUES_1 , a[0]
#define VALUES_2 VALUES_1, a[1]
#define VALUES_3 VALUES_2, a[2]
#define VALUES_4 VALUES_3, a[3]
#define VALUES_5 VALUES_4, a[4]
#define VALUES_6 VALUES_5, a[5]
#define VALUES_7 VALUES_6, a[6]
#define VALUES_8 VALUES_7, a[7]

template <typename... Args> using Code = Term(LUC_COMPILED_CODE *)(Args...);

Term luciole::callCode(const void *code, Word parameters, Process *p, Word *sp,
                       const Term a[kNumRegisterArgs]) {
  if (parts::bytecode() && bytecode::isBytecode(code))
    return bytecode::enter(p, sp, static_cast<const bytecode::Function *>(code),
                           parameters, a);
  switch (parameters) {
#define CASE(n)                                                                \
  case n:                                                                      \
    if (n > parts::maxParameters())                                            \
      __builtin_unreachable();                                                 \
    return reinterpret_cast<Code<Process *, Word *TERMS_##n>>(                 \
        uintptr_t(code))(p, sp VALUES_##n);
    CASE(0)
    CASE(1)
    CASE(2)
    CASE(3)
    CASE(4)
    CASE(5)
    CASE(6)
    CASE(7)
    CASE(8)
#undef CASE
  default:
    __builtin_unreachable();
  }
}

Term luciole::makeTrapCall(Process *p, Word *sp) {
  const TrapCall &call = p->trapCall();
  return callCode(call.code, call.parameters, p, sp, call.args);
}

//===----------------------------------------------------------------------===//
// The scheduler's side
//===----------------------------------------------------------------------===//

/// Goes on in the innermost frame, where the call that made it returns `value`.
static Term resumeInnermost(Process &p, Term value) {
  auto *end = reinterpret_cast<Word *>(p.stackTop);
  Frame frame = frameBefore(end);
  Word *start = end - 1 - frame.words();
  auto *area = reinterpret_cast<Word *>(uintptr_t(p.schedulerSp));
  std::memcpy(area, start, frame.words() * sizeof(Word));
  p.stackTop = reinterpret_cast<char *>(start);
  p.savedSp = p.schedulerSp;
  if (parts::bytecode())
    return bytecode::resume(&p, area, frame.address, value);
  const FrameCode &code = frame.code();
  p.resumeValue = value;
  p.scratch0 = p.reductions;
  p.scratch1 = frame.site()->number;
  p.reductions = ~Word(0);
  static constexpr Term ignored[kNumRegisterArgs] = {};
  return callCode(code.code, code.parameters, &p, area, ignored);
}

/// After compiled code has returned that: until no frame is left, or the
/// process leaves the processor.
static Term goOn(Process &p, Term value) {
  for (;;) {
    if (p.leaving) {
      bool leaves = p.leaving == kLeaves;
      p.leaving = kStays;
      saveFrames(p);
      if (leaves)
        return kTrapped;
      value = kNone;
    }
    if (p.stackTop == p.stackArea) {
      p.savedSp = 0;
      return value;
    }
    value = resumeInnermost(p, value);
  }
}

Term luciole::luc_enter(Process *p, const void *code, const Term *args,
                        Word parameters) {
  Word *area = runAreaOf(*p);
  p->schedulerSp = p->savedSp = Word(area);
  p->stackTop = p->stackArea;
  p->leaving = kStays;
  return goOn(*p, callCode(code, parameters, p, area, args));
}

Term luciole::luc_resume(Process *p, Term result) {
  p->schedulerSp = Word(runAreaOf(*p));
  return goOn(*p, result);
}

/// From the cold path of an entry check.
extern "C" int64_t luc_resume_point(Process *p) {
  Word number = p->scratch1;
  if (number) {
    p->scratch1 = 0;
    p->reductions = p->scratch0;
  }
  return int64_t(number);
}

//===----------------------------------------------------------------------===//
// Leaving
//===----------------------------------------------------------------------===//

static Term leave(Process *p, Leaving how) {
  p->leaving = how;
  return kNone;
}

extern "C" bool luc_slice_ended(Process *);
extern "C" LUC_COMPILED_CODE Term luc_s_yield(Process *p, Word *sp) {
  p->savedSp = Word(sp);
  return leave(p, luc_slice_ended(p) ? kLeaves : kUnwinds);
}

extern "C" Term luc_receive_wait(Process *, Term timeout);
extern "C" Term luc_s_receive_wait(Process *p, Word *sp, Term timeout) {
  p->savedSp = Word(sp);
  Term result = luc_receive_wait(p, timeout);
  return result == kTrapped ? leave(p, kLeaves) : result;
}

/// What a BIF traps to that leaves the processor for good; one that hibernates
/// has given up its frames.
extern "C" LUC_COMPILED_CODE Term luc_leave_erlang(Process *p, Word *sp) {
  if (p->continuation != Continuation::Hibernate)
    p->savedSp = Word(sp);
  return leave(p, kLeaves);
}

/// A call, as that of a function: the arguments are in p.args.
extern "C" LUC_COMPILED_CODE Term luc_s_apply(Process *p, Word *sp, const void *code, SWord n) {
  Term args[kNumRegisterArgs];
  std::memcpy(args, p->args, sizeof args);
  return callCode(code, parametersOf(Word(n)), p, sp, args);
}
