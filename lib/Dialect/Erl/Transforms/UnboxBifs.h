//===- UnboxBifs.h - Built-in functions of doubles ----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_UNBOXBIFS_H
#define LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_UNBOXBIFS_H

#include "luciole/Dialect/Erl/IR/Erl.h"

namespace luciole::erl {

/// Integers up to here convert to doubles exactly, and doubles to integers.
inline constexpr int64_t kExactInteger = int64_t(1) << 53;

/// The double of a float or small integer.
mlir::Value doubleOf(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value term);

/// Puts ops of `arith` and `math` in the place of a built-in function whose
/// argument is known to be a float, if it is one of those that are so simple.
/// For numbers that it is not simple for, the call stays in a block that is
/// added to `coldBlocks`.
bool unboxBif(BifOp op, llvm::SmallPtrSetImpl<mlir::Block *> &coldBlocks);

} // namespace luciole::erl

#endif // LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_UNBOXBIFS_H
