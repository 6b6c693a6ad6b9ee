//===- ErlTraits.cpp - Verification of the traits -------------------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"

using namespace mlir;
using namespace luciole::erl;

LogicalResult luciole::erl::detail::verifyFallible(Operation *op) {
  if (op->getNumResults() != 1 || !isTermType(op->getResult(0).getType()))
    return op->emitOpError("is fallible and must have one result of term type");
  return success();
}

LogicalResult luciole::erl::detail::verifyPatternOp(Operation *op) {
  Region *region = op->getParentRegion();
  if (!region || region->getRegionNumber() != 0)
    return op->emitOpError("must stand in the pattern of a clause");
  return success();
}
