//===- ErlTypes.h - The universal term and its refinements --------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLTYPES_H
#define LUCIOLE_DIALECT_ERL_IR_ERLTYPES_H

#include "luciole/Runtime/Term.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Types.h"

#define GET_TYPEDEF_CLASSES
#include "luciole/Dialect/Erl/IR/ErlTypes.h.inc"

namespace luciole::erl {

/// True for `!erl.term` and all its refinements.
bool isTermType(mlir::Type type);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_IR_ERLTYPES_H
