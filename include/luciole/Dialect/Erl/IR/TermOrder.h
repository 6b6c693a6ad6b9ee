//===- TermOrder.h - Erlang's order of literal terms --------------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_TERMORDER_H
#define LUCIOLE_DIALECT_ERL_IR_TERMORDER_H

#include "luciole/Dialect/Erl/IR/Erl.h"

namespace luciole::erl {

/// How numbers of different kinds compare.
enum class NumberOrder {
  ByValue, ///< as `==` and `<` do: 1 equals 1.0
  ByKind,  ///< as keys of maps do: every integer before every float
};

/// Negative, zero or positive; nothing when it isn't known at compile time (as
/// of funs, whose order depends on the program).
std::optional<int> compareLiterals(mlir::Attribute a, mlir::Attribute b,
                                   NumberOrder order);

/// `=:=`.
std::optional<bool> exactlyEqual(mlir::Attribute a, mlir::Attribute b);

/// The outcome of a comparison of literals.
std::optional<bool> evaluate(ComparePredicate predicate, mlir::Attribute a,
                             mlir::Attribute b);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_IR_TERMORDER_H
