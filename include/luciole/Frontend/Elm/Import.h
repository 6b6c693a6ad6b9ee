//===- Import.h - From checked Elm to the erl dialect -------------*- C++ -*-===//

#ifndef LUCIOLE_FRONTEND_ELM_IMPORT_H
#define LUCIOLE_FRONTEND_ELM_IMPORT_H

#include "luciole/Frontend/Elm/Program.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace luciole::elm {

void loadImportDialects(mlir::MLIRContext *context);

/// One module, `Elm.<main module>`, in the high form: what `main` reaches. The
/// context needs the dialects of loadImportDialects. Null after an error, which
/// is reported to the context. Its `main/1` serves a page (`inPage`) or a
/// command.
mlir::OwningOpRef<mlir::ModuleOp> importProgram(const Program &program,
                                                mlir::MLIRContext *context,
                                                bool inPage = false);

/// Registers `erl-translate --import-elm`.
void registerImportElmTranslation();

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_IMPORT_H
