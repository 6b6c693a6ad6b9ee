//===- ImportExports.cpp - Results of cases that nobody takes ---------------===//
//
// Which variables a case has to give to what follows it is decided by their
// names (addExports). The same name may be another variable: in another clause
// around, or in the `catch` clauses of a try. A result too many is more than
// waste: calls in the bodies are tail calls only if their results are all.
//
//===----------------------------------------------------------------------===//

#include "Importer.h"
#include "llvm/ADT/BitVector.h"

using namespace mlir;

namespace luciole::erlang {

/// The yields that give an op its results.
static SmallVector<Operation *> yieldsOf(Operation *op) {
  SmallVector<Operation *> yields;
  auto add = [&](Region &clauses) {
    if (!clauses.empty())
      for (auto clause : clauses.front().getOps<erl::ClauseOp>())
        yields.push_back(clause.getBody().front().getTerminator());
  };
  if (auto caseOp = dyn_cast<erl::CaseOp>(op))
    add(caseOp.getClauses());
  if (auto receive = dyn_cast<erl::ReceiveOp>(op)) {
    add(receive.getClauses());
    if (!receive.getAfterRegion().empty())
      yields.push_back(receive.getAfterRegion().front().getTerminator());
  }
  return yields;
}

static Operation *createWithResults(Operation *op, TypeRange types) {
  OpBuilder b(op);
  Operation *fresh = nullptr;
  if (auto caseOp = dyn_cast<erl::CaseOp>(op))
    fresh = erl::CaseOp::create(b, op->getLoc(), types, caseOp.getScrutinees(),
                                caseOp.getNoMatch());
  else
    fresh = erl::ReceiveOp::create(b, op->getLoc(), types,
                                   cast<erl::ReceiveOp>(op).getTimeout());
  for (auto [to, from] : llvm::zip(fresh->getRegions(), op->getRegions()))
    to.takeBody(from);
  return fresh;
}

/// All but the first, which is the value.
static void dropUnusedResults(Operation *op) {
  llvm::BitVector unused(op->getNumResults());
  SmallVector<Type> types;
  SmallVector<Value> kept;
  for (OpResult result : op->getResults()) {
    if (result.getResultNumber() > 0 && result.use_empty()) {
      unused.set(result.getResultNumber());
      continue;
    }
    types.push_back(result.getType());
    kept.push_back(result);
  }
  if (unused.none())
    return;
  for (Operation *yield : yieldsOf(op))
    yield->eraseOperands(unused);
  Operation *fresh = createWithResults(op, types);
  for (auto [from, to] : llvm::zip(kept, fresh->getResults()))
    from.replaceAllUsesWith(to);
  op->erase();
}

void Importer::dropUnusedExports(erl::FuncOp func) {
  // From outside in: what an outer op no longer takes, an inner one needn't
  // give.
  SmallVector<Operation *> ops;
  func.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<erl::CaseOp, erl::ReceiveOp>(op))
      ops.push_back(op);
  });
  for (Operation *op : ops)
    dropUnusedResults(op);
}

} // namespace luciole::erlang
