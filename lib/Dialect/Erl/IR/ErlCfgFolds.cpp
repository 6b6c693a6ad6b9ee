//===- ErlCfgFolds.cpp - Canonical forms of the low form's branches -------===//

#include "luciole/Dialect/Erl/IR/TypeLattice.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"

using namespace mlir;
using namespace luciole::erl;

static Attribute literalOf(Value value) {
  while (auto cast = value.getDefiningOp<CastOp>())
    value = cast.getValue();
  auto constant = value.getDefiningOp<ConstantOp>();
  return constant ? constant.getValue() : Attribute();
}

/// switch #literal [… #literal ^dest(args) …]  →  cf.br ^dest(args)
static LogicalResult branchDirectly(SwitchOp op, PatternRewriter &rewriter,
                                    Attribute literal) {
  for (auto [i, value] : llvm::enumerate(op.getCaseValues()))
    if (value == literal) {
      rewriter.replaceOpWithNewOp<cf::BranchOp>(op, op.getCaseDests()[i],
                                                op.getCaseOperands()[i]);
      return success();
    }
  rewriter.replaceOpWithNewOp<cf::BranchOp>(op, op.getDefaultDest(),
                                            op.getDefaultOperands());
  return success();
}

/// Cases that the value's type excludes go; without cases it is a branch.
LogicalResult SwitchOp::canonicalize(SwitchOp op, PatternRewriter &rewriter) {
  if (Attribute literal = literalOf(op.getValue()))
    return branchDirectly(op, rewriter, literal);
  SmallVector<Attribute> values;
  SmallVector<Block *> dests;
  SmallVector<ValueRange> operands;
  for (auto [i, value] : llvm::enumerate(op.getCaseValues())) {
    if (!meetTypes(op.getValue().getType(), typeOfLiteral(value)))
      continue;
    values.push_back(value);
    dests.push_back(op.getCaseDests()[i]);
    operands.push_back(op.getCaseOperands()[i]);
  }
  if (values.empty())
    return branchDirectly(op, rewriter, {});
  if (values.size() == op.getCaseValues().size())
    return failure();
  rewriter.replaceOpWithNewOp<SwitchOp>(op, op.getValue(), op.getDefaultDest(),
                                        op.getDefaultOperands(), values, dests, operands);
  return success();
}
