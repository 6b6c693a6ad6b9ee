//===- Erl.h - The erl dialect: types, literals and ops -----------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERL_H
#define LUCIOLE_DIALECT_ERL_IR_ERL_H

#include "luciole/Dialect/Erl/IR/ErlAttrs.h"
#include "luciole/Dialect/Erl/IR/ErlTraits.h"
#include "luciole/Dialect/Erl/IR/ErlTypes.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "luciole/Dialect/Erl/IR/ErlDialect.h.inc"

#define GET_OP_CLASSES
#include "luciole/Dialect/Erl/IR/ErlOps.h.inc"

#endif // LUCIOLE_DIALECT_ERL_IR_ERL_H
