//===- MatchSpecTables.h - What match specifications can call -----*- C++ -*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_MATCHSPECTABLES_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_MATCHSPECTABLES_H

#include "llvm/ADT/StringRef.h"

namespace luciole::erlang {

/// A function that guards (and bodies) of match specifications know.
bool isMatchSpecGuard(llvm::StringRef function, unsigned arity);
/// One that only bodies know.
bool isMatchSpecAction(llvm::StringRef function, unsigned arity);
/// What may be written with `erlang:`, operators apart.
bool isMatchSpecBif(llvm::StringRef function, unsigned arity);
/// `is_atom` for `atom`; empty if this is no old name of a type test.
llvm::StringRef newNameOfTest(llvm::StringRef function, unsigned arity);

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_MATCHSPECTABLES_H
