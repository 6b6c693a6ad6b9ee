//===- AutoImported.h - More about auto-imported BIFs -------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_AUTOIMPORTED_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_AUTOIMPORTED_H

#include "luciole/Frontend/Erlang/AST.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace luciole::erlang {

/// Auto-imported before R14: redefining it needs no_auto_import to be called.
bool isOldAutoImported(llvm::StringRef name, unsigned arity);

void forEachAutoImported(
    llvm::function_ref<void(llvm::StringRef, unsigned)> visit);

/// Visits what `f/1` or `[f/1, g/2]` of an attribute names.
void forEachNameArity(
    const Expr *expr,
    llvm::function_ref<void(llvm::StringRef, unsigned, const Expr *)> visit);

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_AUTOIMPORTED_H
