//===- ErlTermOps.cpp - Verifiers of the ops on terms ---------------------===//

#include "luciole/Dialect/Erl/IR/TypeLattice.h"

using namespace mlir;
using namespace luciole::erl;

LogicalResult ConstantOp::verify() {
  if (isSubtype(typeOfLiteral(getValue()), getType()))
    return success();
  return emitOpError("has a literal of type ")
         << typeOfLiteral(getValue()) << ", which is no " << getType();
}

LogicalResult ElementOp::verify() {
  auto type = dyn_cast<TupleTermType>(getTuple().getType());
  if (!type || getIndex() < type.getArity())
    return success();
  return emitOpError("reads element ")
         << getIndex() << " of a tuple of " << type.getArity();
}

/// Tests by arity and tag have them, the others do not.
static LogicalResult verifyTest(Operation *op, TestKind kind, bool hasArity,
                                bool hasTag) {
  bool tagged = kind == TestKind::TaggedTuple;
  bool sized = tagged || kind == TestKind::TupleArity ||
               kind == TestKind::FunctionArity;
  if (sized != hasArity)
    return op->emitOpError(sized ? "needs an arity" : "takes no arity");
  if (tagged != hasTag)
    return op->emitOpError(tagged ? "needs a tag" : "takes no tag");
  return success();
}

LogicalResult TestOp::verify() {
  return verifyTest(*this, getKind(), getArity().has_value(), getTagAttr() != nullptr);
}

LogicalResult MatchTestOp::verify() {
  return verifyTest(*this, getKind(), getArity().has_value(), getTagAttr() != nullptr);
}

//===----------------------------------------------------------------------===//
// Maps
//===----------------------------------------------------------------------===//

LogicalResult MapNewOp::verify() {
  if (getEntries().size() % 2)
    return emitOpError("has a key without a value");
  return success();
}

LogicalResult MapUpdateOp::verify() {
  if (getEntries().size() % 2)
    return emitOpError("has a key without a value");
  if (getExact().size() * 2 != getEntries().size())
    return emitOpError("has ") << getExact().size() << " exact flags for "
                               << getEntries().size() / 2 << " keys";
  return success();
}
