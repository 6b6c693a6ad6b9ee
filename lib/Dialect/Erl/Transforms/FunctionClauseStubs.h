//===- FunctionClauseStubs.h - function_clause of inlined code --*- C++ -*-===//
//
// The arguments that fit no clause of an inlined function are not those of the
// function that its code is in now: a function of the name that OTP gives it
// raises the error.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DIALECT_ERL_TRANSFORMS_FUNCTIONCLAUSESTUBS_H
#define LUCIOLE_DIALECT_ERL_TRANSFORMS_FUNCTIONCLAUSESTUBS_H

#include "luciole/Dialect/Erl/IR/Erl.h"

namespace luciole::erl {

/// The function of this name (without arity) that raises function_clause with
/// its arguments; made if there is none yet.
FuncOp functionClauseStub(mlir::ModuleOp module, llvm::StringRef name,
                          mlir::TypeRange inputs, mlir::Location loc);

/// Lets the stub raise where no clause matches.
void raiseInStub(CaseOp op, FuncOp stub);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_FUNCTIONCLAUSESTUBS_H
