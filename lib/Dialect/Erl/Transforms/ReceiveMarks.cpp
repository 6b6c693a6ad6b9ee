//===- ReceiveMarks.cpp - erl-receive-marks: receive by a fresh reference ---===//
//
// A message that arrived before a reference was made does not hold it. Where
// every clause of a receive asks for such a reference, the receive starts
// behind the messages that were there when the reference was made.
//
//===----------------------------------------------------------------------===//

#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Dominance.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace luciole::erl {

#define GEN_PASS_DEF_ERLRECEIVEMARKS
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"

namespace {

/// How a function of the module erlang gives a reference that is new.
enum class Makes { Nothing, Reference, PairWithReference };

Makes whatItMakes(StringRef module, StringRef function) {
  if (module != "erlang")
    return Makes::Nothing;
  if (llvm::is_contained({"make_ref", "monitor", "alias", "start_timer",
                          "spawn_request"}, function))
    return Makes::Reference;
  if (llvm::is_contained({"spawn_monitor", "spawn_opt"}, function))
    return Makes::PairWithReference;
  return Makes::Nothing;
}

Makes whatItMakes(Operation *op) {
  return llvm::TypeSwitch<Operation *, Makes>(op)
      .Case<BifOp, CallRemoteOp>([](auto call) {
        return whatItMakes(call.getModule(), call.getFunction());
      })
      .Default([](Operation *) { return Makes::Nothing; });
}

/// The op that made `value` as a new reference, or null.
Operation *makerOf(Value value) {
  Makes wanted = Makes::Reference;
  while (Operation *op = value.getDefiningOp()) {
    if (auto cast = dyn_cast<CastOp>(op)) {
      value = cast.getValue();
      continue;
    }
    auto element = dyn_cast<ElementOp>(op);
    if (!element)
      return whatItMakes(op) == wanted ? op : nullptr;
    if (wanted == Makes::PairWithReference || element.getIndex() != 1)
      return nullptr;
    wanted = Makes::PairWithReference;
    value = element.getTuple();
  }
  return nullptr;
}

/// The op whose new reference `condition` compares with, or null.
Operation *makerComparedWith(Value condition) {
  auto compare = condition.getDefiningOp<CompareOp>();
  if (!compare || compare.getPredicate() != ComparePredicate::ExactEq)
    return nullptr;
  Operation *maker = makerOf(compare.getLhs());
  return maker ? maker : makerOf(compare.getRhs());
}

class Marker {
public:
  explicit Marker(FuncOp func) : dominance(func) {}
  bool run(ReceivePeekOp peek);

private:
  bool findMakers(Block *start);
  Operation *findFirstMaker(Block *header);
  void enter(Block *header, Operation *maker);

  DominanceInfo dominance;
  llvm::SmallSetVector<Operation *, 2> makers;
};

/// Follows every path from a message to what becomes of it, but for those on
/// which it has been found to hold a new reference. False if one accepts it.
bool Marker::findMakers(Block *start) {
  llvm::SmallPtrSet<Block *, 16> seen{start};
  SmallVector<Block *> pending{start};
  auto follow = [&](Block *block) {
    if (seen.insert(block).second)
      pending.push_back(block);
  };
  while (!pending.empty()) {
    Block *block = pending.pop_back_val();
    if (!block->getOps<ReceiveSkipOp>().empty())
      continue;
    if (block->getNumSuccessors() == 0 ||
        !block->getOps<ReceiveAcceptOp>().empty() ||
        !block->getOps<ReceivePeekOp>().empty())
      return false;
    if (auto branch = dyn_cast<cf::CondBranchOp>(block->getTerminator()))
      if (Operation *maker = makerComparedWith(branch.getCondition())) {
        makers.insert(maker);
        follow(branch.getFalseDest());
        continue;
      }
    for (Block *successor : block->getSuccessors())
      follow(successor);
  }
  return true;
}

/// The maker that comes before all others and before the receive.
Operation *Marker::findFirstMaker(Block *header) {
  auto isFirst = [&](Operation *maker) {
    return dominance.properlyDominates(maker->getBlock(), header) &&
           llvm::all_of(makers, [&](Operation *other) {
             return dominance.dominates(maker, other);
           });
  };
  auto *first = llvm::find_if(makers, isFirst);
  return first == makers.end() ? nullptr : *first;
}

/// Uses the mark on the edges that lead into the receive from outside.
///
///   cf.br ^peek   ⇒   erl.receive_use_mark %mark
///                     cf.br ^peek
void Marker::enter(Block *header, Operation *maker) {
  OpBuilder builder(maker);
  Value mark = ReceiveMarkOp::create(builder, maker->getLoc(),
                                     builder.getI64Type());
  SmallVector<BlockOperand *> edges;
  for (BlockOperand &edge : header->getUses())
    if (!dominance.dominates(header, edge.getOwner()->getBlock()))
      edges.push_back(&edge);
  for (BlockOperand *edge : edges) {
    Operation *branch = edge->getOwner();
    Location loc = branch->getLoc();
    if (branch->getNumSuccessors() == 1) {
      builder.setInsertionPoint(branch);
      ReceiveUseMarkOp::create(builder, loc, mark);
      continue;
    }
    SmallVector<Location> locations(header->getNumArguments(), loc);
    Block *between =
        builder.createBlock(header, header->getArgumentTypes(), locations);
    ReceiveUseMarkOp::create(builder, loc, mark);
    cf::BranchOp::create(builder, loc, header, between->getArguments());
    edge->set(between);
  }
}

bool Marker::run(ReceivePeekOp peek) {
  Block *header = peek->getBlock();
  auto branch = dyn_cast<cf::CondBranchOp>(header->getTerminator());
  if (!branch || branch.getCondition() != peek.getOk())
    return false;
  makers.clear();
  if (!findMakers(branch.getTrueDest()))
    return false;
  Operation *maker = findFirstMaker(header);
  if (!maker)
    return false;
  enter(header, maker);
  return true;
}

struct ReceiveMarks : impl::ErlReceiveMarksBase<ReceiveMarks> {
  void runOnOperation() override {
    for (FuncOp func : getOperation().getOps<FuncOp>()) {
      SmallVector<ReceivePeekOp> receives;
      func.walk([&](ReceivePeekOp peek) { receives.push_back(peek); });
      // Edges are split: each receive is looked at anew.
      for (ReceivePeekOp peek : receives)
        if (Marker(func).run(peek))
          ++numMarked;
    }
  }
};

} // namespace

} // namespace luciole::erl
