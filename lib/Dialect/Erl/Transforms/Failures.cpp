//===- Failures.cpp - Where ops of the low form fail ----------------------===//

#include "Failures.h"

using namespace mlir;

namespace luciole::erl {

Block::iterator firstPoint(Block *block) {
  Block::iterator point = block->begin();
  while (isa<LandingOp, StacktraceOp>(*point))
    ++point;
  return point;
}

cf::CondBranchOp branchBehind(Operation *op) {
  auto failed = dyn_cast_or_null<FailedOp>(op->getNextNode());
  if (!failed || failed.getValue() != op->getResult(0) || !failed->hasOneUse())
    return {};
  auto branch = dyn_cast_or_null<cf::CondBranchOp>(failed->getNextNode());
  if (!branch || branch.getCondition() != failed.getResult() ||
      llvm::is_contained(branch.getTrueDestOperands(), op->getResult(0)))
    return {};
  return branch;
}

void replaceFailed(Operation *op, Value fails) {
  for (Operation *user : llvm::make_early_inc_range(op->getUsers()))
    if (auto failed = dyn_cast<FailedOp>(user)) {
      failed.replaceAllUsesWith(fails);
      failed.erase();
    }
}

Value keepIn(Block *slow, Operation *op, cf::CondBranchOp branch, Block *next) {
  Location loc = op->getLoc();
  OpBuilder builder = OpBuilder::atBlockEnd(slow);
  Value again = builder.clone(*op)->getResult(0);
  Value fails = FailedOp::create(builder, loc, again);
  cf::CondBranchOp::create(builder, loc, fails, branch.getTrueDest(),
                           branch.getTrueDestOperands(), next,
                           next->getNumArguments() ? ValueRange(again) : ValueRange());
  builder.setInsertionPoint(branch);
  cf::BranchOp::create(builder, loc, branch.getFalseDest(), branch.getFalseDestOperands());
  branch.erase();
  op->getNextNode()->erase();
  return again;
}

} // namespace luciole::erl
