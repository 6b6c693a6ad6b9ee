//===- Linker.h - Linking executables in process ------------------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_LINKER_H
#define LUCIOLE_DRIVER_LINKER_H

#include "luciole/Target/CodeTarget.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace luciole {

struct LinkJob {
  CodeTarget target = CodeTarget::Native;
  std::vector<std::string> objects;
  std::string runtime; ///< path of the runtime's archive
  bool isBitcode = false; ///< the runtime is optimised with the program
  /// Symbols of the runtime to link although nothing refers to them.
  std::vector<std::string> parts;
  /// Functions of the runtime that a WebAssembly module exports besides those
  /// that always are.
  std::vector<std::string> exports;
  std::string output;
  bool strip = false;
  bool keepAtoms = false; ///< also those that nothing linked refers to
  bool verbose = false;
  std::string sanitizers; ///< as the runtime was built
};

/// Links a static executable or a WebAssembly module through lld, dropping unused sections. On failure
/// no output file is left, and the error carries lld's diagnostics.
llvm::Error linkExecutable(const LinkJob &job);

} // namespace luciole

#endif // LUCIOLE_DRIVER_LINKER_H
