//===- TypeLattice.h - The order of the term types ----------------*- C++ -*-===//
//
// Term types are sets of terms, ordered by inclusion; `!erl.term` is the
// greatest and a null Type the empty set. Not every set of terms has a type, so
// join and meet give the least type that includes the true result.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DIALECT_ERL_IR_TYPELATTICE_H
#define LUCIOLE_DIALECT_ERL_IR_TYPELATTICE_H

#include "luciole/Dialect/Erl/IR/Erl.h"

namespace luciole::erl {

/// Whether every term of type `a` is one of type `b`.
bool isSubtype(mlir::Type a, mlir::Type b);

/// The least type that includes both; either may be null.
mlir::Type joinTypes(mlir::Type a, mlir::Type b);

/// The least type that includes what they have in common; null for nothing.
mlir::Type meetTypes(mlir::Type a, mlir::Type b);

/// The least type that includes the terms of `a` that are none of `b`; null
/// when there are none.
mlir::Type subtractType(mlir::Type a, mlir::Type b);

/// The least type of a literal.
mlir::Type typeOfLiteral(mlir::Attribute literal);

/// The type of the terms for which a test holds. The test holds for all terms
/// of that type, except that `tagged_tuple` asks for the tag as well.
mlir::Type typeOfTest(mlir::MLIRContext *context, TestKind kind,
                      std::optional<uint32_t> arity);

/// What is known of a test's outcome for terms of `type`.
std::optional<bool> decideTest(TestKind kind, std::optional<uint32_t> arity,
                               mlir::Type type);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_IR_TYPELATTICE_H
