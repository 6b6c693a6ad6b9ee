//===- LowerToCfgBitsLoops.cpp - Keep match contexts in loops ---------------===//
//
// f(<<C, Rest/binary>>) -> f(Rest) would make a sub-binary in every round, only
// to take it apart in the next. Such a loop argument is carried as a match
// context beside the term, with a flag that says which of them counts:
//
//     ^loop(%x):                          ^loop(%x, %c, %is):
//       %ok, %c = erl.bits_start %x         cf.cond_br %is, ^get, ^other
//       cf.cond_br %ok, ^get, ^other
//     ^get: … %d = the context behind    ~>
//       %rest = erl.bits_rest %d
//       cf.br ^loop(%rest)                  cf.br ^loop(nil, %d, true)
//
// Where the loop is left with the term, it is made of the context there.
//
//===----------------------------------------------------------------------===//

#include "LowerToCfg.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;

namespace luciole::erl {

namespace {

class BitsLoop {
public:
  BitsLoop(Block *loop, BlockArgument term)
      : loop(loop), term(term), builder(loop->getParent()->getContext()) {}
  bool run();

private:
  using Edge = std::pair<BranchOpInterface, unsigned>;

  bool isWorthwhile();
  bool isLeavingUse(OpOperand &use);
  void findInside();
  void extendEdge(Edge edge);
  void replaceStarts();
  void materialiseOutside();
  Value operandOf(Edge edge) {
    return edge.first.getSuccessorOperands(edge.second)[term.getArgNumber()];
  }

  Block *loop;
  BlockArgument term;
  OpBuilder builder;
  SmallVector<Edge> edges;
  /// The blocks from which the loop is reached again.
  llvm::SmallPtrSet<Block *, 16> inside;
  Value context, isContext;
};

} // namespace

/// The rest that `value` is, if it is made for this edge alone.
static BitsRestOp getRest(Value value) {
  auto rest = value.getDefiningOp<BitsRestOp>();
  return rest && value.hasOneUse() ? rest : BitsRestOp();
}

void BitsLoop::findInside() {
  SmallVector<Block *> work{loop};
  while (!work.empty()) {
    Block *block = work.pop_back_val();
    for (Block *predecessor : block->getPredecessors())
      if (inside.insert(predecessor).second)
        work.push_back(predecessor);
  }
}

/// Uses that need no term inside of the loop.
bool BitsLoop::isLeavingUse(OpOperand &use) {
  Operation *user = use.getOwner();
  if (isa<BitsStartOp>(user) || !inside.contains(user->getBlock()))
    return true;
  // Handed on unchanged.
  auto branch = dyn_cast<BranchOpInterface>(user);
  if (!branch)
    return false;
  auto argument = branch.getSuccessorBlockArgument(use.getOperandNumber());
  return argument && *argument == term;
}

bool BitsLoop::isWorthwhile() {
  bool hasRest = false;
  for (BlockOperand &use : loop->getUses()) {
    edges.emplace_back(cast<BranchOpInterface>(use.getOwner()),
                       use.getOperandNumber());
    hasRest |= bool(getRest(operandOf(edges.back())));
  }
  if (!hasRest || llvm::none_of(term.getUsers(), [](Operation *user) {
        return isa<BitsStartOp>(user);
      }))
    return false;
  findInside();
  return llvm::all_of(term.getUses(),
                      [&](OpOperand &use) { return isLeavingUse(use); });
}

void BitsLoop::extendEdge(Edge edge) {
  auto [branch, index] = edge;
  Location loc = branch->getLoc();
  builder.setInsertionPoint(branch);
  Value value = operandOf(edge);
  SuccessorOperands operands = branch.getSuccessorOperands(index);
  if (value == term) {
    operands.append({context, isContext});
    return;
  }
  if (BitsRestOp rest = getRest(value)) {
    Value nil = ConstantOp::create(builder, loc, NilAttr::get(loc.getContext()));
    if (nil.getType() != term.getType())
      nil = CastOp::create(builder, loc, term.getType(), nil);
    MutableOperandRange forwarded = operands.getMutableForwardedOperands();
    forwarded.slice(term.getArgNumber() - operands.getProducedOperandCount(), 1)
        .assign(nil);
    Value flag = arith::ConstantIntOp::create(builder, loc, 1, 1);
    branch.getSuccessorOperands(index).append({rest.getContext(), flag});
    rest.erase();
    return;
  }
  auto start = BitsStartOp::create(builder, loc, builder.getI1Type(),
                                   context.getType(), value);
  operands.append({start.getContext(), start.getOk()});
}

void BitsLoop::replaceStarts() {
  for (Operation *user : llvm::make_early_inc_range(term.getUsers())) {
    auto start = dyn_cast<BitsStartOp>(user);
    if (!start || !inside.contains(start->getBlock()) )
      continue;
    start.getOk().replaceAllUsesWith(isContext);
    start.getContext().replaceAllUsesWith(context);
    start.erase();
  }
}

/// Each block outside of the loop that looks at the term gets it in front:
///
///     cf.cond_br %is, ^make, ^go(%x)
///     ^make: %r = erl.bits_rest %c  cf.br ^go(%r)
///     ^go(%y):
void BitsLoop::materialiseOutside() {
  llvm::SetVector<Block *> blocks;
  for (OpOperand &use : term.getUses())
    if (!inside.contains(use.getOwner()->getBlock()))
      blocks.insert(use.getOwner()->getBlock());
  for (Block *block : blocks) {
    Operation *first = nullptr;
    for (Operation *user : term.getUsers())
      if (user->getBlock() == block && (!first || user->isBeforeInBlock(first)))
        first = user;
    Location loc = first->getLoc();
    Block *go = block->splitBlock(first);
    BlockArgument known = go->addArgument(term.getType(), loc);
    for (OpOperand &use : llvm::make_early_inc_range(term.getUses()))
      if (use.getOwner()->getBlock() == go)
        use.set(known);
    auto *make = new Block;
    make->insertBefore(go);
    builder.setInsertionPointToEnd(make);
    Value rest = BitsRestOp::create(builder, loc, term.getType(), context);
    cf::BranchOp::create(builder, loc, go, rest);
    builder.setInsertionPointToEnd(block);
    cf::CondBranchOp::create(builder, loc, isContext, make, ValueRange(), go,
                             ValueRange(term));
  }
}

bool BitsLoop::run() {
  if (!isWorthwhile())
    return false;
  Location loc = term.getLoc();
  context = loop->addArgument(MatchContextType::get(builder.getContext()), loc);
  isContext = loop->addArgument(builder.getI1Type(), loc);
  for (Edge edge : edges)
    extendEdge(edge);
  replaceStarts();
  materialiseOutside();
  return true;
}

bool keepMatchContexts(Region &region) {
  SmallVector<std::pair<Block *, BlockArgument>> candidates;
  for (Block &block : llvm::drop_begin(region))
    for (BlockArgument argument : block.getArguments())
      if (isTermType(argument.getType()))
        candidates.push_back({&block, argument});
  bool changed = false;
  for (auto [block, argument] : candidates)
    changed |= BitsLoop(block, argument).run();
  return changed;
}

} // namespace luciole::erl
