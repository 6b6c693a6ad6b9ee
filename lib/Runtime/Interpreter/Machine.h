//===- Machine.h - What runs bytecode ------------------------------*- C++
//-*-===//
//
// One run: from a call, or from where a process goes on, until the frame that
// it began with is left. Frames of further calls lie behind that one in the run
// area:
//
//   base                regs                          end()
//   │ slots │ word │ …  │ slots of the function │ word │
//
// A word (frameWord) is written before whatever may look at frames, or leave.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_INTERPRETER_MACHINE_H
#define LUCIOLE_LIB_RUNTIME_INTERPRETER_MACHINE_H

#include "Interpreter/Program.h"
#include "luciole/Runtime/Entries.h"

// Whether an instruction occurs in the program: the driver defines these as
// constants, so that the others are dropped.
#define COND(name, operands)                                                   \
  extern "C" int luc_op_##name() __attribute__((const));
#define OP(name, operands) COND(name, operands)
#include "luciole/Runtime/Bytecode.def"
#define ENTRY(name) extern "C" int luc_arith_##name() __attribute__((const));
LUCIOLE_BYTECODE_ARITH(ENTRY)
#undef ENTRY

namespace luciole::bytecode {

class Machine {
public:
  Machine(Process *p, Word *base)
      : p(p), base(base), regs(base), outer(innermost) {
    innermost = this;
  }
  ~Machine() { innermost = outer; }

  /// What runs, if anything does.
  static Machine *innermost;
  friend Word *whereItStands(const Process *p);

  /// Until the frame at `base` is left, or the process leaves (0).
  Term run();
  /// Begins with a call whose arguments are there.
  bool begin(const Function *callee, Word count);
  /// Begins behind a call that has returned `value`.
  bool goOn(Word frame, Term value);

private:
  /// What is to be done after something has been called.
  enum class Next { GoesOn, Failed, Leaves };

  // Operands.
  [[gnu::noinline]] Term get();
  [[gnu::noinline]] Word *def();
  [[gnu::noinline]] uint32_t number();
  Word longNumber();
  void skipDef() { pc += *pc & 0x80 ? 2 : 1; }
  /// So many terms to `to`.
  [[gnu::noinline]] void getAll(Term *to, Word count);

  // Frames.
  Word *end() const { return regs + f->slots + 1; }
  /// Says where the process stands; gives what C++ takes as its stack pointer.
  [[gnu::noinline]] Word *site(bool goesOn = false);
  void pop();
  /// For what has its arguments at the end of the frame.
  bool call(const Function *callee, Word count);
  bool tailCall(const Function *callee, Word count);
  bool count();
  bool returns(Term value);

  // Failure: false when the run is over.
  bool handle();
  [[gnu::noinline]] bool fail();
  [[gnu::noinline]] bool failCall();
  [[gnu::noinline]] bool unwind();

  /// The room of so many words.
  [[gnu::noinline]] Word *room(Word words);
  void reserve(Word words);

  // Instructions; false when the run is over.
  bool bif(bool isTail);
  bool trapped(bool isTail);
  bool callFun(bool isTail);
  bool callDynamic(bool isTail);
  bool applyFun(bool isTail);
  bool apply(bool isTail);
  bool enterCode(const void *code, Word count, bool isTail) {
    auto *callee = static_cast<const Function *>(code);
    return isTail ? tailCall(callee, count) : call(callee, count);
  }
  bool raiseBadFun(Term fun, Word count);
  bool raiseBadCallee(Term module, Term function, Word count);
  bool result(Word *to, Term value) {
    if (!value)
      return fail();
    *to = value;
    return true;
  }
  bool arith();
  bool arith1();
  bool fault();
  bool mapUpdate();
  bool bitsConstruct();
  bool receiveWait();
  bool undefined();
  void select(Term value);
  void numberOp();
  bool bitsGet(bool isSized);
  bool bitsStart();

  Process *p;
  Word *base, *regs;
  const uint8_t *pc = nullptr;
  const Function *f = nullptr;
  Term answer = kNone; ///< of the run, once it is over
  Machine *outer;
};

bool isKind(unsigned kind, Term value);
/// Whether it is one of these: 1 equal, 2 greater, 4 less, 8 none of them.
bool compareFloats(unsigned outcomes, Term a, Term b);

} // namespace luciole::bytecode

#endif // LUCIOLE_LIB_RUNTIME_INTERPRETER_MACHINE_H
