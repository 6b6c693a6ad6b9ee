//===- Parser.h - From Elm source to its tree ---------------------*- C++ -*-===//

#ifndef LUCIOLE_FRONTEND_ELM_PARSER_H
#define LUCIOLE_FRONTEND_ELM_PARSER_H

#include "luciole/Frontend/Elm/Program.h"

namespace luciole::elm {

class Diagnostics;

/// Parses a file into a module of the program's arena, without adding it to
/// the program's list. Null after a syntax error, which is reported.
std::unique_ptr<Module> parseModule(Program &program, const Source &source,
                                    Diagnostics &diagnostics);

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_PARSER_H
