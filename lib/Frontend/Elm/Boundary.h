//===- Boundary.h - What crosses to and from the outside ----------*- C++
//-*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_BOUNDARY_H
#define LUCIOLE_LIB_FRONTEND_ELM_BOUNDARY_H

#include "Types.h"
#include "luciole/Frontend/Elm/Diagnostics.h"

namespace luciole::elm {

/// Fills in the checked members of the module's ports.
void checkPorts(Module &module, Diagnostics &diagnostics);

/// The type of `main` must be that of a program.
void checkMain(const Module &module, Diagnostics &diagnostics);

bool hasMain(const Module &module);
void reportNoMain(const Module &module, Diagnostics &diagnostics);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_BOUNDARY_H
