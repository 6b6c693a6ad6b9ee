//===- Program.h - The bytecode of the program, unpacked -----------*- C++
//-*-===//
//
// The driver's blob (Runtime/Bytecode.h) as the interpreter has it. What code
// is called by is the address of its Function: in bytecode programs that is
// what exports and funs have as their code.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_INTERPRETER_PROGRAM_H
#define LUCIOLE_LIB_RUNTIME_INTERPRETER_PROGRAM_H

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bytecode.h"
#include "luciole/Runtime/FrameTable.h"

extern "C" {
extern const uint8_t luc_bytecode[];
extern const void *const luc_bytecode_bifs[];
extern luciole::Word luc_bytecode_heap[];
extern const char __global_base[];
}

namespace luciole::bytecode {

struct Function {
  FunctionInfo info;
  const uint8_t *code;
  uint16_t parameters, slots;
  uint32_t codeBytes; ///< the lines are behind
  uint32_t lineBytes;
};

/// What the blob says. Constants and functions are found by index.
struct Tables {
  const Term *constants;
  const Function *functions;
  const BifInfo *bifs;
  const FunInfo *funs;
  const Function *const *funCodes;
  Term *kept;
  const Function *calls[kNumRuntimeCalls]; ///< null: not there
};
extern Tables tables;

/// Before anything else happens.
void load();

/// Addresses of C++ functions are small numbers, those of data are not.
inline bool isBytecode(const void *code) {
  return uintptr_t(code) >= uintptr_t(__global_base);
}

inline uint32_t readNumber(const uint8_t *&at) {
  uint32_t value = 0;
  unsigned shift = 0;
  uint8_t byte;
  do {
    byte = *at++;
    value |= uint32_t(byte & 0x7f) << shift;
    shift += 7;
  } while (byte & 0x80);
  return value;
}
inline int64_t readSigned(const uint8_t *&at) {
  int64_t value = 0;
  unsigned shift = 0;
  uint8_t byte;
  do {
    byte = *at++;
    value |= int64_t(byte & 0x7f) << shift;
    shift += 7;
  } while (byte & 0x80);
  return shift < 64 && byte & 0x40 ? value | -(int64_t(1) << shift) : value;
}

/// The word behind a frame's slots: function and place. The lowest bit says
/// that no call returns there, but that the process goes on.
inline Word frameWord(const Function *function, const uint8_t *pc,
                      bool goesOn = false) {
  return Word(uint32_t(function - tables.functions)) << 32 |
         uint32_t(pc - luc_bytecode) << 1 | goesOn;
}
inline const Function *functionOf(Word frame) {
  return tables.functions + uint32_t(frame >> 32);
}
inline const uint8_t *codeAt(Word frame) {
  return luc_bytecode + (uint32_t(frame) >> 1);
}
/// (file << 24) | line; 0: unknown.
uint32_t locationOf(Word frame);

/// As compiled code: a term, 0 for an exception or where the process leaves.
Term enter(Process *p, Word *sp, const Function *function, Word count,
           const Term args[kNumRegisterArgs]);
/// The end of the process's frames, were it to stop here: after a trap. Null
/// where nothing runs.
Word *whereItStands(const Process *p);
/// The code of funs and functions that don't exist.
const void *undefinedCode(unsigned arity);
const void *undefinedFunctionCode(unsigned arity);
/// Goes on in the frame at `base`, which was put aside.
Term resume(Process *p, Word *base, Word frame, Term value);

} // namespace luciole::bytecode

#endif // LUCIOLE_LIB_RUNTIME_INTERPRETER_PROGRAM_H
