//===- Program.h - The object that ties a program together --------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_PROGRAM_H
#define LUCIOLE_DRIVER_PROGRAM_H

#include "luciole/Driver/Reachability.h"

namespace llvm {
class raw_pwrite_stream;
} // namespace llvm

namespace luciole {

struct ProgramDescription {
  std::vector<FunctionName> exports;
  std::vector<std::string> modules;
  FunctionName main;
  bool boots = false; ///< bootFunction() runs first
  std::string torture; ///< default of LUCIOLE_TORTURE
};

/// Writes the object that defines `luc_program` (Runtime/Exports.h).
llvm::Error emitProgramObject(const ProgramDescription &program,
                              llvm::raw_pwrite_stream &os);

/// Writes an object with a function for each of `functions`, all of one
/// module that lacks them: calling one raises `undef`.
llvm::Error emitUndefinedObject(llvm::ArrayRef<FunctionName> functions,
                                llvm::raw_pwrite_stream &os);

} // namespace luciole

#endif // LUCIOLE_DRIVER_PROGRAM_H
