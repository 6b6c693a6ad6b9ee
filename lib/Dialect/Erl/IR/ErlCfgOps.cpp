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
