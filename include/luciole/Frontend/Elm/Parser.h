//===- Parser.h - From Elm source to its tree ---------------------*- C++
//-*-===//

#ifndef LUCIOLE_FRONTEND_ELM_PARSER_H
#define LUCIOLE_FRONTEND_ELM_PARSER_H

#include "luciole/Frontend/Elm/Program.h"

namespace luciole::elm {

class Diagnostics;

/// Where a module comes from.
struct ModuleOrigin {
  llvm::StringRef package = ""; ///< Empty for the application.
  bool shipped = false; ///< May have kernel code, operators and effects.

  bool isCore() const { return package == "elm/core"; }
};

/// Parses a file into a module of the program's arena, without adding it to
/// the program's list. Null after syntax errors, which are reported.
std::unique_ptr<Module> parseModule(Program &program, const Source &source,
                                    Diagnostics &diagnostics,
                                    ModuleOrigin origin = {});

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_PARSER_H
