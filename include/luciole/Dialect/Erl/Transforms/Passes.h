//===- Passes.h - The passes of the erl dialect -------------------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_H
#define LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_H

#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace luciole::erl {

#define GEN_PASS_DECL
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_H
