//===- ErlTraits.cpp - Verification of the traits -------------------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"

using namespace mlir;
using namespace luciole::erl;

LogicalResult luciole::erl::detail::verifyPatternOp(Operation *op) {
  Region *region = op->getParentRegion();
  if (!region || region->getRegionNumber() != 0)
    return op->emitOpError("must stand in the pattern of a clause");
  return success();
}
