//===- Check.h - Names, types and patterns of a module ------------*- C++ -*-===//

#ifndef LUCIOLE_FRONTEND_ELM_CHECK_H
#define LUCIOLE_FRONTEND_ELM_CHECK_H

#include "luciole/Frontend/Elm/Program.h"

namespace luciole::elm {

class Diagnostics;

/// Resolves names, infers types and checks patterns of a module whose imports
/// are all checked, and fills in the tree's "checked" members. False after
/// errors, all of which are reported.
bool checkModule(Program &program, Module &module, Diagnostics &diagnostics);

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_CHECK_H
