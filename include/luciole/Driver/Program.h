//===- Program.h - The object that ties a program together --------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_PROGRAM_H
#define LUCIOLE_DRIVER_PROGRAM_H

#include "luciole/Driver/Reachability.h"
#include "luciole/Target/CodeTarget.h"

namespace llvm {
class raw_pwrite_stream;
} // namespace llvm

namespace luciole {

struct ProgramDescription {
  std::vector<FunctionName> exports;
  std::vector<std::string> modules;
  std::vector<FunctionName> onLoad; ///< of the modules that have one
  FunctionName main;
  /// Of two arguments, a fun of main and its arguments or `none`: runs first.
  std::optional<FunctionName> boot;
  std::string torture; ///< default of LUCIOLE_TORTURE
  CodeTarget target = CodeTarget::Native;
};

/// Writes the object that defines `luc_program` (Runtime/Exports.h).
llvm::Error emitProgramObject(const ProgramDescription &program,
                              llvm::raw_pwrite_stream &os);

/// Writes an object with a function for each of `functions`, all of one
/// module that lacks them: calling one raises `undef`.
llvm::Error emitUndefinedObject(llvm::ArrayRef<FunctionName> functions,
                                CodeTarget target, bool forSize,
                                llvm::raw_pwrite_stream &os);

} // namespace luciole

#endif // LUCIOLE_DRIVER_PROGRAM_H
