//===- Compile.h - From a source file to an object ----------------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_COMPILE_H
#define LUCIOLE_DRIVER_COMPILE_H

#include "luciole/Driver/Options.h"
#include "llvm/Support/Error.h"

namespace llvm {
class raw_pwrite_stream;
class StringRef;
} // namespace llvm

namespace luciole {

/// Compiles the module in `path` as far as `kind` (not Executable) and writes
/// it to `os`. Diagnostics on the source go to standard error; the error then
/// has no text of its own.
llvm::Error compileModule(llvm::StringRef path, const BuildOptions &options,
                          EmitKind kind, llvm::raw_pwrite_stream &os);

/// Tells what is wrong with a module, an Elm program (from its main module) or
/// an Elm package (from its elm.json). Gives the number of modules that were
/// checked, without those of dependencies.
llvm::Expected<unsigned> checkModule(llvm::StringRef path,
                                     const BuildOptions &options);

/// Compiles a module given as text of the erl dialect (high form) to an object.
llvm::Error compileErl(llvm::StringRef text, CodeTarget target, bool forSize,
                       llvm::raw_pwrite_stream &os);

/// Whether objects are bytecode (Target/BytecodeModule.h).
inline bool usesBytecode(const BuildOptions &options) {
  return options.forSize && isWasm(options.target) && !options.prefersCode;
}

} // namespace luciole

#endif // LUCIOLE_DRIVER_COMPILE_H
