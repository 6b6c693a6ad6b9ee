//===- ErlDialect.cpp - Registration of the erl dialect -------------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectImplementation.h"

using namespace mlir;
using namespace luciole::erl;

#include "luciole/Dialect/Erl/IR/ErlDialect.cpp.inc"

void ErlDialect::initialize() {
  registerErlTypes();
  registerErlAttrs();
  addOperations<
#define GET_OP_LIST
#include "luciole/Dialect/Erl/IR/ErlOps.cpp.inc"
      >();
}

Operation *ErlDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                           Type type, Location loc) {
  if (isTermType(type) && isTermAttr(value))
    return ConstantOp::create(builder, loc, type, value);
  return arith::ConstantOp::materialize(builder, value, type, loc);
}

/// The attributes that make a builtin module an Erlang module.
LogicalResult ErlDialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attr) {
  StringRef name = attr.getName().strref();
  // What convert-erl-to-llvm leaves for the translation.
  if (op->getName().getDialectNamespace() == "llvm")
    return success();
  if (!isa<ModuleOp>(op))
    return op->emitOpError("cannot have the attribute '") << name << "'";
  if (name == "erl.module" || name == "erl.file") {
    if (!isa<StringAttr>(attr.getValue()))
      return op->emitOpError("expected a string for '") << name << "'";
  } else if (name == "erl.files" && !isa<ArrayAttr>(attr.getValue())) {
    return op->emitOpError("expected an array for '") << name << "'";
  }
  return success();
}
