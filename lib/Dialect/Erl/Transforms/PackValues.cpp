//===- PackValues.cpp - erl-pack-values: long lives in tuples -------------===//
//
// Whatever lives over a call costs the call a word of its frame table, and the
// collector may move it there. Where hundreds of values live over hundreds of
// calls, as those of a long `let` or of a large tuple's elements, that is the
// square of a function's length. They are put into tuples of a few dozen, which
// live in their place:
//
//   %v0 = erl.call …                    %v0 = erl.call …
//   …                                   …
//   %v31 = erl.call …                   %v31 = erl.call …
//   … many calls …               ⇒      %t = erl.tuple %v0, … %v31
//   use %v0, … %v31                     … many calls …
//                                       use (erl.element %t[0]), … (erl.element %t[31])
//
//===----------------------------------------------------------------------===//

#include "Failures.h"
#include "luciole/Dialect/Erl/Transforms/Passes.h"

#include "mlir/IR/Dominance.h"
#include "mlir/IR/RegionGraphTraits.h"
#include "llvm/ADT/PostOrderIterator.h"

namespace luciole::erl {
#define GEN_PASS_DEF_ERLPACKVALUES
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"
} // namespace luciole::erl

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

/// Functions of fewer calls stay as they are.
static constexpr unsigned kManyCalls = 256;
/// A value that is used so many calls after its definition lives long; what is
/// used sooner behind a tuple is taken as it is.
static constexpr unsigned kLong = 64, kNear = 16;
/// The elements of a tuple, and how many values wait for one at most.
static constexpr unsigned kGroup = 32, kWaiting = 128;

namespace {

class Packer {
public:
  explicit Packer(FuncOp func) : func(func), dominance(func) {}

  /// Gives the number of tuples.
  unsigned run();

private:
  /// Values that go into a tuple where a block begins, and who reads them there.
  struct Group {
    Block *block;
    SmallVector<Value> values;
    SmallVector<SmallVector<OpOperand *>> uses;
  };

  FuncOp func;
  DominanceInfo dominance;
  llvm::DenseMap<Block *, unsigned> callsBefore;
  SmallVector<Value> waiting;
  std::vector<Group> groups;

  bool countCalls(ArrayRef<Block *> order);
  bool livesLong(Value value);
  SmallVector<OpOperand *> usesBehind(Block *block, Value value);
  void pack(Block *block);
  void rewrite(const Group &group);
};

} // namespace

/// Arithmetic may call, too, for what is neither small nor float.
bool Packer::countCalls(ArrayRef<Block *> order) {
  unsigned calls = 0;
  for (Block *block : order) {
    callsBefore[block] = calls;
    for (Operation &op : *block)
      calls += op.hasTrait<CallsCode>() || isa<ArithOp>(op);
  }
  return calls >= kManyCalls;
}

/// Constants don't live anywhere.
bool Packer::livesLong(Value value) {
  if (!isTermType(value.getType()) || value.getDefiningOp<ConstantOp>())
    return false;
  unsigned defined = callsBefore.lookup(value.getParentBlock());
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    return callsBefore.lookup(user->getBlock()) >= defined + kLong;
  });
}

SmallVector<OpOperand *> Packer::usesBehind(Block *block, Value value) {
  SmallVector<OpOperand *> uses;
  for (OpOperand &use : value.getUses()) {
    Block *user = use.getOwner()->getBlock();
    if (callsBefore.lookup(user) >= callsBefore.lookup(block) + kNear &&
        dominance.dominates(block, user))
      uses.push_back(&use);
  }
  return uses;
}

/// Makes a group of what waits and is used behind the block.
void Packer::pack(Block *block) {
  Group group{block, {}, {}};
  SmallVector<Value> rest;
  for (Value value : waiting) {
    SmallVector<OpOperand *> uses;
    if (group.values.size() < kGroup &&
        dominance.properlyDominates(value.getParentBlock(), block))
      uses = usesBehind(block, value);
    if (uses.empty()) {
      rest.push_back(value);
      continue;
    }
    group.values.push_back(value);
    group.uses.push_back(std::move(uses));
  }
  if (group.values.size() == kGroup) {
    groups.push_back(std::move(group));
    waiting = std::move(rest);
  } else if (waiting.size() >= kWaiting) { // Others may come to fit together.
    waiting.erase(waiting.begin(), waiting.begin() + kWaiting / 2);
  }
}

/// The tuple goes through a block's argument, behind which no fold looks.
void Packer::rewrite(const Group &group) {
  Block::iterator point = firstPoint(group.block);
  Location loc = point->getLoc();
  Block *rest = group.block->splitBlock(point);
  auto type = TupleTermType::get(func.getContext(), group.values.size());
  OpBuilder builder = OpBuilder::atBlockEnd(group.block);
  Value tuple = TupleOp::create(builder, loc, type, group.values);
  cf::BranchOp::create(builder, loc, rest, tuple);
  tuple = rest->addArgument(type, loc);
  for (auto [index, uses] : llvm::enumerate(group.uses))
    for (OpOperand *use : uses) {
      builder.setInsertionPoint(use->getOwner());
      use->set(ElementOp::create(builder, loc, use->get().getType(), tuple, index));
    }
}

unsigned Packer::run() {
  llvm::ReversePostOrderTraversal<Region *> traversal(&func.getBody());
  SmallVector<Block *> order(traversal.begin(), traversal.end());
  if (!countCalls(order))
    return 0;
  for (Block *block : order) {
    if (waiting.size() >= kGroup)
      pack(block);
    for (Value argument : block->getArguments())
      if (livesLong(argument))
        waiting.push_back(argument);
    for (Operation &op : *block)
      for (Value result : op.getResults())
        if (livesLong(result))
          waiting.push_back(result);
  }
  for (const Group &group : groups)
    rewrite(group);
  return groups.size();
}

namespace {

class PackValuesPass : public luciole::erl::impl::ErlPackValuesBase<PackValuesPass> {
public:
  using Base::Base;

  void runOnOperation() override {
    for (auto func : getOperation().getOps<FuncOp>())
      numTuples += Packer(func).run();
  }
};

} // namespace
