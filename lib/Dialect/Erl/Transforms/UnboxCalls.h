//===- UnboxCalls.h - Doubles as parameters and results -----------*- C++ -*-===//

#ifndef LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_UNBOXCALLS_H
#define LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_UNBOXCALLS_H

#include "mlir/IR/BuiltinOps.h"

namespace luciole::erl {

/// Makes f64 of the parameters and results of private functions that are read,
/// or computed, as doubles, with `erl.box_float` and `erl.unbox_float` on both
/// sides. Gives their number.
unsigned unboxCalls(mlir::ModuleOp module);

} // namespace luciole::erl

#endif // LUCIOLE_LIB_DIALECT_ERL_TRANSFORMS_UNBOXCALLS_H
