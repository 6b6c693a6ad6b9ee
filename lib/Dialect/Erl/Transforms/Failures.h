//===- Failures.h - Where ops of the low form fail ----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_FAILURES_H
#define LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_FAILURES_H

#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"

namespace luciole::erl {

/// Where ops may be put at a block's beginning: behind the landing of a handler.
mlir::Block::iterator firstPoint(mlir::Block *block);

/// The branch that ends the block right behind a fallible op, on its failure.
mlir::cf::CondBranchOp branchBehind(mlir::Operation *op);

/// Whoever asks whether the op failed gets `fails`.
void replaceFailed(mlir::Operation *op, mlir::Value fails);

/// Puts a copy of the op into `slow`, for what a faster way does not do, with the
/// op's failure; otherwise it leads to `next`, with the result if that takes an
/// argument. Nobody tests the op itself any more: `branch`, which `branchBehind`
/// gave, goes on. Gives the copy's result.
mlir::Value keepIn(mlir::Block *slow, mlir::Operation *op, mlir::cf::CondBranchOp branch,
                   mlir::Block *next);

} // namespace luciole::erl

#endif // LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_FAILURES_H
