//===- Options.h - What the command line asks for -----------------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_OPTIONS_H
#define LUCIOLE_DRIVER_OPTIONS_H

#include "luciole/Target/CodeTarget.h"
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace luciole {

/// What `luciole build` writes.
enum class EmitKind { Executable, Erl, ErlCfg, LLVMDialect, LLVM, Object, Html };

struct BuildOptions {
  std::vector<std::string> inputs;
  std::string output;     ///< empty: made from the first input
  std::string mainModule; ///< empty: the first input's
  std::string application; ///< to start, where there are several
  CodeTarget target = CodeTarget::Native;
  EmitKind emit = EmitKind::Executable;
  unsigned optLevel = 2;
  /// -Oz: small before fast; reports of errors are plain.
  bool forSize = false;
  /// With forSize for WebAssembly: code, where bytecode is usual.
  bool prefersCode = false;
  bool wasmOpt = true; ///< run it after -Oz
  bool debug = false;
  bool gcStress = false;
  bool strip = false;
  bool verbose = false;
  bool timePasses = false;
  bool printAfterAll = false;
  bool warnings = true;
  bool warningsAsErrors = false;
  bool reportJson = false; ///< errors in Elm, as the Elm compiler does
  bool library = false; ///< a module of OTP's library: quiet
  std::string runtime;    ///< an archive; empty: the installation's
  std::string sanitizers; ///< as the runtime was built
  std::vector<std::string> includePaths;
  std::vector<std::pair<std::string, std::string>> defines;
  std::vector<std::string> compileOptions; ///< terms, as in -compile(...)
  std::vector<std::string> libraryPaths;   ///< for -include_lib, before OTP's
  std::vector<std::string> whyLinked;
  std::vector<std::string> dynamic; ///< modules, functions `m:f/a`
};

enum class Command { Build, Run, Check };

struct Invocation {
  Command command = Command::Build;
  BuildOptions build;
  std::vector<std::string> programArgs; ///< of `run`, after `--`
};

/// Parses the command line. Prints help or an error itself; without a result
/// the process should exit with `exitCode`.
std::optional<Invocation> parseCommandLine(int argc, const char *const *argv,
                                           int &exitCode);

} // namespace luciole

#endif // LUCIOLE_DRIVER_OPTIONS_H
