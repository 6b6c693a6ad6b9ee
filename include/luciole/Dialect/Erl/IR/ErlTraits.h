//===- ErlTraits.h - Traits of the erl dialect's ops --------------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLTRAITS_H
#define LUCIOLE_DIALECT_ERL_IR_ERLTRAITS_H

#include "mlir/IR/OpDefinition.h"

namespace luciole::erl {

namespace detail {
mlir::LogicalResult verifyPatternOp(mlir::Operation *op);
} // namespace detail

/// Has one result of term type, which is none when the op failed.
template <typename ConcreteType>
class Fallible : public mlir::OpTrait::TraitBase<ConcreteType, Fallible> {};

/// Calls compiled code: a safepoint that saves the stack trace of a failure.
template <typename ConcreteType>
class CallsCode : public mlir::OpTrait::TraitBase<ConcreteType, CallsCode> {};

/// Ends the function with the result of what it calls.
template <typename ConcreteType>
class TailCalls : public mlir::OpTrait::TraitBase<ConcreteType, TailCalls> {};

/// Falls to the next clause when it does not match.
template <typename ConcreteType>
class PatternOp : public mlir::OpTrait::TraitBase<ConcreteType, PatternOp> {
public:
  static mlir::LogicalResult verifyTrait(mlir::Operation *op) {
    return detail::verifyPatternOp(op);
  }
};

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_IR_ERLTRAITS_H
