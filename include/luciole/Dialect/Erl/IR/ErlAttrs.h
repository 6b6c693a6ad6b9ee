//===- ErlAttrs.h - Literal terms and enums -----------------------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLATTRS_H
#define LUCIOLE_DIALECT_ERL_IR_ERLATTRS_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APInt.h"

#include "luciole/Dialect/Erl/IR/ErlEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "luciole/Dialect/Erl/IR/ErlAttrs.h.inc"

namespace luciole::erl {

/// True for the attributes that are literal terms.
bool isTermAttr(mlir::Attribute attr);

/// The fewest bits of two's complement that hold `value`.
llvm::APInt minimalInt(const llvm::APInt &value);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_IR_ERLATTRS_H
