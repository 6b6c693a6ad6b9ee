//===- ErlCfgOps.cpp - The low form's control ops -------------------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"

using namespace mlir;
using namespace luciole::erl;

//===----------------------------------------------------------------------===//
// switch
//===----------------------------------------------------------------------===//

void SwitchOp::build(OpBuilder &builder, OperationState &state, Value value,
                     Block *defaultDest, ValueRange defaultOperands,
                     ArrayRef<Attribute> caseValues, BlockRange caseDests,
                     ArrayRef<ValueRange> caseOperands) {
  build(builder, state, value, defaultOperands, caseOperands,
        builder.getArrayAttr(caseValues), defaultDest, caseDests);
}

SuccessorOperands SwitchOp::getSuccessorOperands(unsigned index) {
  if (index == 0)
    return SuccessorOperands(getDefaultOperandsMutable());
  return SuccessorOperands(getCaseOperandsMutable()[index - 1]);
}

Block *SwitchOp::getSuccessorForOperands(ArrayRef<Attribute> operands) {
  if (!operands.front())
    return nullptr;
  for (auto [literal, dest] : llvm::zip(getCaseValues(), getCaseDests()))
    if (literal == operands.front())
      return dest;
  return getDefaultDest();
}

LogicalResult SwitchOp::verify() {
  if (getCaseValues().size() != getCaseDests().size())
    return emitOpError("has ") << getCaseValues().size() << " literals for "
                               << getCaseDests().size() << " blocks";
  llvm::SmallPtrSet<Attribute, 8> seen;
  for (Attribute literal : getCaseValues()) {
    auto number = dyn_cast<IntAttr>(literal);
    if (!isa<AtomAttr>(literal) && !(number && number.isSmall()))
      return emitOpError("may have atoms and small integers only, found ") << literal;
    if (!seen.insert(literal).second)
      return emitOpError("has two blocks for ") << literal;
  }
  return success();
}
