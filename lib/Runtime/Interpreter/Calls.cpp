//===- Calls.cpp - Frames, calls and failures in bytecode
//------------------===//

#ifdef LUCIOLE_SMALL

#include "CompiledCode.h"
#include "Funs.h"
#include "Interpreter/Machine.h"
#include "arch/frames/RunArea.h"

#include <cstdlib>

using namespace luciole;
using namespace luciole::bytecode;
using namespace luciole::entry_types;

//===----------------------------------------------------------------------===//
// Frames
//===----------------------------------------------------------------------===//

Word *Machine::site(bool goesOn) {
  regs[f->slots] = frameWord(f, pc, goesOn);
  return end();
}

/// Back to the caller, at the operand that takes the result.
void Machine::pop() {
  Word frame = regs[-1];
  f = functionOf(frame);
  pc = codeAt(frame);
  regs -= 1 + f->slots;
}

extern "C" bool luc_slice_ended(Process *);

/// At entries and in loops. Large frames cost more, as slices bound how many
/// there are.
bool Machine::count() {
  p->reductions -= 1 + f->slots / 16;
  if (SWord(p->reductions) >= 0)
    return true;
  p->savedSp = Word(uintptr_t(site(/*goesOn=*/true)));
  p->leaving = luc_slice_ended(p) ? kLeaves : kUnwinds;
  return false;
}

bool Machine::begin(const Function *callee, Word given) {
  f = callee;
  pc = callee->code;
  for (Word i = given; i < callee->slots; ++i)
    regs[i] = kNone;
  // What stands for functions that don't exist has no code to come back to.
  return !callee->codeBytes || count();
}

bool Machine::call(const Function *callee, Word given) {
  regs = site();
  return begin(callee, given);
}

bool Machine::tailCall(const Function *callee, Word given) {
  std::memmove(regs, end(), given * sizeof(Word));
  return begin(callee, given);
}

bool Machine::goOn(Word frame, Term value) {
  f = functionOf(frame);
  pc = codeAt(frame);
  if (frame & 1)
    return true;
  if (value) {
    *def() = value;
    return true;
  }
  skipDef();
  return handle() || unwind();
}

//===----------------------------------------------------------------------===//
// Failure
//===----------------------------------------------------------------------===//

/// Whether there is a handler here; if so, that is where it goes on. Behind the
/// last instruction stands something else.
bool Machine::handle() {
  if (pc == f->code + f->codeBytes || Op(*pc) != Op::Handler)
    return false;
  ++pc;
  uint32_t distance = number();
  pc += distance;
  return true;
}

bool Machine::fail() {
  if (handle())
    return true;
  p->savedSp = Word(uintptr_t(site()));
  luc_capture(p);
  return unwind();
}

/// Of a call: the trace has to be there, whoever handles it.
bool Machine::failCall() {
  p->savedSp = Word(uintptr_t(site()));
  luc_capture(p);
  return handle() || unwind();
}

bool Machine::unwind() {
  do {
    if (regs == base)
      return false;
    pop();
    skipDef();
  } while (!handle());
  return true;
}

//===----------------------------------------------------------------------===//
// Calls whose target is computed
//===----------------------------------------------------------------------===//

/// The arguments are at the end of the frame.
bool Machine::raiseBadFun(Term fun, Word count) {
  std::memcpy(p->args, end(), count * sizeof(Term));
  luc_fault_badfun(p, fun, int64_t(count));
  return failCall();
}

/// One of the names is no atom.
bool Machine::raiseBadCallee(Term module, Term function, Word count) {
  std::memcpy(p->args, end(), count * sizeof(Term));
  luc_fault_callee(p, module, function, int64_t(count));
  return failCall();
}

static bool isFunOf(Term fun, Word arity) {
  return isFun(fun) && funArity(fun) == arity;
}

bool Machine::callFun(bool isTail) {
  Term fun = get();
  Word count = number();
  getAll(end(), count);
  if (!isFunOf(fun, count)) {
    if (!isTail)
      skipDef();
    return raiseBadFun(fun, count);
  }
  end()[count] = fun;
  return enterCode(funCode(fun), count + 1, isTail);
}

bool Machine::callDynamic(bool isTail) {
  Term module = get(), function = get();
  Word count = number();
  getAll(end(), count);
  if (const void *code = luc_lookup(p, module, function, int64_t(count)))
    return enterCode(code, count, isTail);
  if (!isTail)
    skipDef();
  return raiseBadCallee(module, function, count);
}

bool Machine::applyFun(bool isTail) {
  Term fun = get(), list = get();
  const uint8_t *result = pc;
  if (!isTail)
    skipDef();
  int64_t count = luc_spread(p, list);
  if (count < 0) {
    luc_fault_apply_fun(p, fun, list);
    return failCall();
  }
  std::memcpy(end(), p->args, Word(count) * sizeof(Term));
  if (!isFunOf(fun, Word(count)))
    return raiseBadFun(fun, Word(count));
  end()[count] = fun;
  pc = result;
  return enterCode(funCode(fun), Word(count) + 1, isTail);
}

bool Machine::apply(bool isTail) {
  Term module = get(), function = get(), list = get();
  const uint8_t *result = pc;
  if (!isTail)
    skipDef();
  int64_t count = luc_spread(p, list);
  if (count < 0) {
    luc_fault_apply(p, module, function, list);
    return failCall();
  }
  std::memcpy(end(), p->args, Word(count) * sizeof(Term));
  const void *code = luc_lookup(p, module, function, count);
  if (!code)
    return raiseBadCallee(module, function, Word(count));
  pc = result;
  return enterCode(code, Word(count), isTail);
}

//===----------------------------------------------------------------------===//
// BIFs
//===----------------------------------------------------------------------===//

static Term callBif(const void *code, Word arity, Process *p, const Term *a) {
  switch (arity) {
  case 0:
    return reinterpret_cast<Term (*)(Process *)>(uintptr_t(code))(p);
  case 1:
    return reinterpret_cast<Term (*)(Process *, Term)>(uintptr_t(code))(p,
                                                                        a[0]);
  case 2:
    return reinterpret_cast<Term (*)(Process *, Term, Term)>(uintptr_t(code))(
        p, a[0], a[1]);
  case 3:
    return reinterpret_cast<Term (*)(Process *, Term, Term, Term)>(
        uintptr_t(code))(p, a[0], a[1], a[2]);
  case 4:
    return reinterpret_cast<Term (*)(Process *, Term, Term, Term, Term)>(
        uintptr_t(code))(p, a[0], a[1], a[2], a[3]);
  default:
    return reinterpret_cast<Term (*)(Process *, Term, Term, Term, Term, Term)>(
        uintptr_t(code))(p, a[0], a[1], a[2], a[3], a[4]);
  }
}

bool Machine::bif(bool isTail) {
  unsigned index = number();
  const BifInfo &info = tables.bifs[index];
  reserve(16);
  Term args[kMaxBifArgs];
  getAll(args, info.arity);
  // A BIF may look where the process stands. In tail position its caller is
  // gone.
  p->savedSp = Word(uintptr_t(isTail ? regs : site()));
  const uint8_t *behind = pc;
  Term value = callBif(luc_bytecode_bifs[index], info.arity, p, args);
  if (value == kTrapped)
    return trapped(isTail);
  if (!value) {
    Exception &e = p->exception;
    e.bif = &info;
    std::memcpy(e.bifArgs, args, info.arity * sizeof(Term));
    if (!isTail) {
      skipDef();
      return failCall();
    }
    p->savedSp = Word(uintptr_t(regs));
    luc_capture(p);
    return unwind();
  }
  pc = behind;
  if (!isTail) {
    *def() = value;
    return true;
  }
  return returns(value);
}

/// From the function; false if that was the first frame's.
bool Machine::returns(Term value) {
  if (regs == base) {
    answer = value;
    return false;
  }
  pop();
  *def() = value;
  return true;
}

/// What the BIF left to be called.
bool Machine::trapped(bool isTail) {
  const TrapCall &trap = p->trapCall();
  if (isBytecode(trap.code)) {
    auto *callee = static_cast<const Function *>(trap.code);
    Word count = callee->parameters,
         near = count < kNumRegisterArgs ? count : kNumRegisterArgs;
    std::memcpy(end(), trap.args, near * sizeof(Term));
    std::memcpy(end() + near, p->args + near, (count - near) * sizeof(Term));
    return enterCode(callee, count, isTail);
  }
  Word *sp = isTail ? regs : site();
  Term value = callCode(trap.code, trap.parameters, p, sp, trap.args);
  if (!value && p->leaving)
    return false;
  if (isTail)
    return value ? returns(value) : unwind();
  if (value) {
    *def() = value;
    return true;
  }
  skipDef();
  return handle() || unwind();
}

bool Machine::receiveWait() {
  Term timeout = get();
  p->savedSp = Word(uintptr_t(site()));
  Term value = luc_receive_wait(p, timeout);
  if (value == kTrapped) {
    p->leaving = kLeaves;
    return false;
  }
  if (value) {
    *def() = value;
    return true;
  }
  skipDef();
  return failCall();
}

//===----------------------------------------------------------------------===//
// In and out
//===----------------------------------------------------------------------===//

Machine *Machine::innermost = nullptr;

Word *bytecode::whereItStands(const Process *p) {
  Machine *m = Machine::innermost;
  return m && m->p == p && m->f ? m->site() : nullptr;
}

Term bytecode::enter(Process *p, Word *sp, const Function *function, Word count,
                     const Term args[kNumRegisterArgs]) {
  Word near = function->parameters < kNumRegisterArgs ? function->parameters
                                                      : kNumRegisterArgs;
  std::memcpy(sp, args, near * sizeof(Term));
  std::memcpy(sp + near, p->args + near,
              (function->parameters - near) * sizeof(Term));
  Machine machine(p, sp);
  return machine.begin(function, function->parameters) ? machine.run() : kNone;
}

Term bytecode::resume(Process *p, Word *base, Word frame, Term value) {
  Machine machine(p, base);
  return machine.goOn(frame, value) ? machine.run() : kNone;
}

//===----------------------------------------------------------------------===//
// Funs and functions without code
//===----------------------------------------------------------------------===//

extern "C" Term luc_call_undefined(Process *, SWord arity);
extern "C" Term luc_call_undefined_function(Process *);

/// Of a fun, which is its own last argument, or of the function that has just
/// been looked up.
bool Machine::undefined() {
  std::memcpy(p->args, regs, f->parameters * sizeof(Term));
  p->savedSp = Word(uintptr_t(regs));
  Term left = Op(*f->code) == Op::UndefinedFun
                  ? luc_call_undefined(p, SWord(f->parameters) - 1)
                  : luc_call_undefined_function(p);
  if (left == kTrapped)
    return trapped(/*isTail=*/true);
  luc_capture(p);
  return unwind();
}

static const void *makeUndefined(Op op, unsigned parameters) {
  static const uint8_t codes[] = {uint8_t(Op::UndefinedFun),
                                  uint8_t(Op::UndefinedFunction)};
  static const Function *known[2][257];
  bool isFunction = op == Op::UndefinedFunction;
  const Function *&slot = known[isFunction][parameters];
  if (!slot) {
    auto *made = static_cast<Function *>(std::calloc(1, sizeof(Function)));
    if (!made)
      fatalMemory("a function");
    made->code = &codes[isFunction];
    made->parameters = made->slots = uint16_t(parameters);
    slot = made;
  }
  return slot;
}

const void *bytecode::undefinedCode(unsigned arity) {
  return makeUndefined(Op::UndefinedFun, arity + 1);
}

const void *bytecode::undefinedFunctionCode(unsigned arity) {
  return makeUndefined(Op::UndefinedFunction, arity);
}

#endif // LUCIOLE_SMALL
