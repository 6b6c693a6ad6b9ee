//===- Fallibility.h - Whether an op can fail ---------------------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_FALLIBILITY_H
#define LUCIOLE_DIALECT_ERL_IR_FALLIBILITY_H

#include "luciole/Dialect/Erl/IR/Erl.h"

namespace luciole::erl {

/// Whether arithmetic can fail for operands of these types.
bool canArithFail(ArithKind kind, mlir::Type lhs, mlir::Type rhs);

/// Whether `op` can fail, as its operands' types say.
bool canFail(mlir::Operation *op);

/// Whether `op` is known to fail always.
bool neverSucceeds(mlir::Operation *op);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_IR_FALLIBILITY_H
