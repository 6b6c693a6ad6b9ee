//===- ASTDump.h - Elm's tree as text, for tests ------------------*- C++
//-*-===//

#ifndef LUCIOLE_FRONTEND_ELM_ASTDUMP_H
#define LUCIOLE_FRONTEND_ELM_ASTDUMP_H

#include "luciole/Frontend/Elm/AST.h"
#include "llvm/Support/raw_ostream.h"

namespace luciole::elm {

/// Prints a parsed module, a declaration a line, as lists in parentheses.
void dumpModule(const Module &module, llvm::raw_ostream &os);

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_ASTDUMP_H
