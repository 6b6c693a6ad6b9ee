//===- Bytecode.h - Linking programs of -Oz ------------------------*- C++
//-*-===//

#ifndef LUCIOLE_DRIVER_BYTECODE_H
#define LUCIOLE_DRIVER_BYTECODE_H

#include "luciole/Driver/Program.h"
#include <map>

namespace luciole {

/// What the bytecode of a program asks of the runtime.
struct BytecodeNeeds {
  /// Symbols as in PartSymbols.def; and those that only modules of ours refer
  /// to whose numbers are small and which order numbers and atoms only.
  std::vector<std::string> symbols, modestSymbols;
  std::vector<bool> ops;    ///< by code: whether it occurs
  std::vector<bool> ariths; ///< likewise, by ArithEntry
  /// Among its literals.
  bool floats = false, maps = false, bits = false, bigs = false;
  size_t bytes = 0; ///< of all
  unsigned parameters = 0; ///< that a function has at most
  std::vector<std::string> modules; ///< that something is linked of
  bool timeouts = false; ///< whether a receive waits no longer than so long
  bool polls = false;    ///< whether a receive doesn't wait at all
};

/// Links modules of bytecode (the first that defines a function counts) into
/// an object: the blob of Runtime/Bytecode.h.
llvm::Expected<BytecodeNeeds> linkBytecode(llvm::ArrayRef<std::string> modules,
                                           const ProgramDescription &program,
                                           llvm::raw_pwrite_stream &os);

} // namespace luciole

#endif // LUCIOLE_DRIVER_BYTECODE_H
