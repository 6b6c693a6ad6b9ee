//===- Import.h - From the syntax tree to the erl dialect ----------*- C++ -*-===//
//
// The importer turns a checked module into the high form of the erl dialect:
// records become tuples, comprehensions local functions, and every op carries
// the place it comes from. It expects what lint lets through.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_IMPORT_H
#define LUCIOLE_FRONTEND_ERLANG_IMPORT_H

#include "luciole/Frontend/Erlang/AST.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace luciole::erlang {

/// Imports `module`. The context must have the dialects of
/// `loadImportDialects`.
mlir::OwningOpRef<mlir::ModuleOp> importModule(const ModuleAST &module,
                                               mlir::MLIRContext *context);

/// Loads the dialects that the importer makes ops of.
void loadImportDialects(mlir::MLIRContext *context);

/// Registers `--import-erl` with mlir-translate's machinery.
void registerImportErlTranslation();

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_IMPORT_H
