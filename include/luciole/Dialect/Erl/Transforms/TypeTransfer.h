//===- TypeTransfer.h - What ops say about types ------------------*- C++ -*-===//
//
// The local rules of type inference: the type of an op's result given its
// operands' types, and what the outcome of a condition says about a value. A
// null type means that no value gets there (as far as is known yet).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DIALECT_ERL_TRANSFORMS_TYPETRANSFER_H
#define LUCIOLE_DIALECT_ERL_TRANSFORMS_TYPETRANSFER_H

#include "luciole/Dialect/Erl/IR/TypeLattice.h"

namespace luciole::erl {

/// Gives the type of a value as known so far.
using TypeOf = llvm::function_ref<mlir::Type(mlir::Value)>;

/// The type of a successful arithmetic op.
mlir::Type arithType(mlir::MLIRContext *context, ArithKind kind, mlir::Type lhs,
                     mlir::Type rhs);

/// The type of a BIF's result; `!erl.term` for those not in the table.
mlir::Type bifResultType(mlir::MLIRContext *context, llvm::StringRef module,
                         llvm::StringRef function, unsigned arity);

/// The types of the results of any op that neither branches nor calls a
/// function of this module, one for each result of term type.
mlir::Type resultType(mlir::OpResult result, TypeOf typeOf);

/// The type that `value` has where `condition` is known to be `holds`; its type
/// as given when nothing is learned.
mlir::Type refinedType(mlir::Operation *condition, bool holds, mlir::Value value,
                       TypeOf typeOf);

/// The values that `condition` may tell something about.
llvm::SmallVector<mlir::Value> refinableValues(mlir::Operation *condition);

/// Whether `condition` is decided for operands of these types.
std::optional<bool> decideCondition(mlir::Operation *condition, TypeOf typeOf);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_TYPETRANSFER_H
