//===- Bytecode.h - Linking programs of -Oz ------------------------*- C++
//-*-===//

#ifndef LUCIOLE_DRIVER_BYTECODE_H
#define LUCIOLE_DRIVER_BYTECODE_H

#include "luciole/Driver/Program.h"
#include <map>

namespace luciole {

/// What the bytecode of a program asks of the runtime.
struct BytecodeNeeds {
  /// Symbols as in Parts.def.
  std::vector<std::string> symbols;
  std::vector<bool> ops;    ///< by code: whether it occurs
  std::vector<bool> ariths; ///< likewise, by ArithEntry
  bool floats = false, maps = false, bits = false; ///< among its literals
};

/// Links modules of bytecode (the first that defines a function counts) into
/// an object: the blob of Runtime/Bytecode.h.
llvm::Expected<BytecodeNeeds> linkBytecode(llvm::ArrayRef<std::string> modules,
                                           const ProgramDescription &program,
                                           llvm::raw_pwrite_stream &os);

} // namespace luciole

#endif // LUCIOLE_DRIVER_BYTECODE_H
