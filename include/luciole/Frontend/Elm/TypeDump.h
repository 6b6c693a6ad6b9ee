//===- TypeDump.h - What checking found, as text ------------------*- C++
//-*-===//

#ifndef LUCIOLE_FRONTEND_ELM_TYPEDUMP_H
#define LUCIOLE_FRONTEND_ELM_TYPEDUMP_H

#include "luciole/Frontend/Elm/AST.h"
#include "llvm/Support/raw_ostream.h"

namespace luciole::elm {

/// The type of each definition of a checked module; those of lets stand below,
/// indented, in the order in which they are computed.
void dumpTypes(const Module &module, llvm::raw_ostream &os);

/// Whether the tree has all that Check.h promises; says where it hasn't.
bool verifyTypes(const Module &module, llvm::raw_ostream &os);

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_TYPEDUMP_H
