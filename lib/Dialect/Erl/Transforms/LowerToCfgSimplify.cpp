//===- LowerToCfgSimplify.cpp - Tidy blocks after lowering ------------------===//
//
// Lowering makes a block whenever one may be needed. Here blocks that only
// branch are skipped, straight lines are joined, branches on what a
// predecessor knows are skipped, and what nobody reaches or uses is dropped.
//
//===----------------------------------------------------------------------===//

#include "LowerToCfg.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;

namespace luciole::erl {

namespace {

class Simplifier {
public:
  explicit Simplifier(Region &region)
      : region(region), builder(region.getContext()) {}
  void run();

private:
  bool sweep();
  bool skipForwarder(Block *block);
  bool mergeWithPredecessor(Block *block);
  bool foldBranch(Block *block);
  bool threadKnown(Block *block);
  bool dropArguments(Block *block);
  bool eraseDead();
  bool eraseUnreachable();
  void order();

  Block *follow(Block *block, BlockArgument argument, Attribute known);
  bool usedOnlyInTests(Block *block, BlockArgument argument);

  Region &region;
  OpBuilder builder;
};

} // namespace

/// The blocks that can be reached, in reverse post-order with the successor
/// that comes first in the terminator first.
static std::vector<Block *> reversePostOrder(Region &region) {
  std::vector<Block *> result;
  llvm::DenseMap<Block *, unsigned> next; // successors left to visit
  std::vector<Block *> stack{&region.front()};
  next[&region.front()] = region.front().getNumSuccessors();
  while (!stack.empty()) {
    Block *block = stack.back();
    unsigned &left = next[block];
    if (left == 0) {
      result.push_back(block);
      stack.pop_back();
      continue;
    }
    // From the last to the first, so that the first ends up in front.
    Block *successor = block->getSuccessor(--left);
    if (next.try_emplace(successor, successor->getNumSuccessors()).second)
      stack.push_back(successor);
  }
  std::reverse(result.begin(), result.end());
  return result;
}

bool Simplifier::eraseUnreachable() {
  llvm::SmallPtrSet<Block *, 32> live;
  for (Block *block : reversePostOrder(region))
    live.insert(block);
  if (live.size() == region.getBlocks().size())
    return false;
  SmallVector<Block *> dead;
  for (Block &block : region)
    if (!live.contains(&block))
      dead.push_back(&block);
  for (Block *block : dead)
    block->dropAllDefinedValueUses(), block->dropAllReferences();
  for (Block *block : dead)
    block->erase();
  return true;
}

/// Puts the blocks into an order to read them in.
void Simplifier::order() {
  for (Block *block : reversePostOrder(region))
    block->moveBefore(&region, region.end());
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// Makes `terminator`'s edge `index` go to `dest` with `values`.
static void redirect(BranchOpInterface terminator, unsigned index, Block *dest,
                     ValueRange values) {
  SmallVector<Value> kept(values);
  SuccessorOperands operands = terminator.getSuccessorOperands(index);
  operands.erase(0, operands.size());
  operands.append(kept);
  terminator->setSuccessor(dest, index);
}

/// The predecessors' edges to `block`, each terminator once.
static SmallVector<std::pair<BranchOpInterface, unsigned>>
getIncoming(Block *block) {
  SmallVector<std::pair<BranchOpInterface, unsigned>> edges;
  for (BlockOperand &use : block->getUses())
    edges.emplace_back(cast<BranchOpInterface>(use.getOwner()),
                       use.getOperandNumber());
  return edges;
}

///     ^a: cf.br ^b(%x)            ^a: cf.br ^c(%x, %k)
///     ^b(%y): cf.br ^c(%y, %k)  ~>
bool Simplifier::skipForwarder(Block *block) {
  auto branch = dyn_cast<cf::BranchOp>(block->front());
  if (!branch || block->isEntryBlock() || branch.getDest() == block)
    return false;
  for (BlockArgument argument : block->getArguments())
    for (Operation *user : argument.getUsers())
      if (user != branch)
        return false;
  for (auto [terminator, index] : getIncoming(block)) {
    IRMapping mapping;
    SuccessorOperands operands = terminator.getSuccessorOperands(index);
    for (auto [i, argument] : llvm::enumerate(block->getArguments()))
      mapping.map(argument, operands[i]);
    SmallVector<Value> values;
    for (Value value : branch.getDestOperands())
      values.push_back(mapping.lookupOrDefault(value));
    redirect(terminator, index, branch.getDest(), values);
  }
  block->dropAllReferences();
  block->erase();
  return true;
}

bool Simplifier::mergeWithPredecessor(Block *block) {
  Block *predecessor = block->getSinglePredecessor();
  if (!predecessor || predecessor == block || block->isEntryBlock())
    return false;
  auto branch = dyn_cast<cf::BranchOp>(predecessor->getTerminator());
  if (!branch)
    return false;
  for (auto [argument, value] :
       llvm::zip_equal(block->getArguments(), branch.getDestOperands()))
    argument.replaceAllUsesWith(value);
  branch.erase();
  predecessor->getOperations().splice(predecessor->end(),
                                      block->getOperations());
  block->erase();
  return true;
}

/// A branch on a negation: the other way round.
static void skipNegation(OpBuilder &builder, cf::CondBranchOp &branch) {
  while (auto negation = branch.getCondition().getDefiningOp<arith::XOrIOp>()) {
    if (!matchPattern(negation.getRhs(), m_One()))
      return;
    builder.setInsertionPoint(branch);
    auto swapped = cf::CondBranchOp::create(
        builder, branch.getLoc(), negation.getLhs(), branch.getFalseDest(),
        branch.getFalseDestOperands(), branch.getTrueDest(),
        branch.getTrueDestOperands());
    branch.erase();
    branch = swapped;
  }
}

/// A branch on a constant, or with both sides alike.
static bool isNeverReached(Block *block) {
  return isa<UnreachableOp>(block->front());
}

/// A branch with one way to go is none. Where the other way is never reached,
/// the test is left out: what a front end with types promised.
bool Simplifier::foldBranch(Block *block) {
  auto branch = dyn_cast<cf::CondBranchOp>(block->getTerminator());
  if (!branch)
    return false;
  skipNegation(builder, branch);
  APInt known;
  bool taken;
  if (matchPattern(branch.getCondition(), m_ConstantInt(&known)))
    taken = known.isOne();
  else if (branch.getTrueDest() == branch.getFalseDest() &&
           branch.getTrueDestOperands() == branch.getFalseDestOperands())
    taken = true;
  else if (isNeverReached(branch.getTrueDest()))
    taken = false;
  else if (isNeverReached(branch.getFalseDest()))
    taken = true;
  else
    return false;
  builder.setInsertionPoint(branch);
  cf::BranchOp::create(
      builder, branch.getLoc(), taken ? branch.getTrueDest() : branch.getFalseDest(),
      taken ? branch.getTrueDestOperands() : branch.getFalseDestOperands());
  branch.erase();
  return true;
}

/// Arguments that nobody uses, or that are the same value on every edge.
bool Simplifier::dropArguments(Block *block) {
  if (block->isEntryBlock() || block->getNumArguments() == 0)
    return false;
  auto incoming = getIncoming(block);
  if (incoming.empty())
    return false;
  bool changed = false;
  for (unsigned i = block->getNumArguments(); i-- > 0;) {
    BlockArgument argument = block->getArgument(i);
    if (!argument.use_empty()) {
      Value same;
      bool isSame = true;
      for (auto [terminator, index] : incoming) {
        Value value = terminator.getSuccessorOperands(index)[i];
        if (value == argument)
          continue;
        isSame &= !same || same == value;
        same = value;
      }
      // A value from outside that is the same on all edges dominates them all.
      if (!isSame || !same)
        continue;
      argument.replaceAllUsesWith(same);
    }
    for (auto [terminator, index] : incoming) {
      SuccessorOperands operands = terminator.getSuccessorOperands(index);
      operands.erase(i);
    }
    block->eraseArgument(i);
    changed = true;
  }
  return changed;
}

//===----------------------------------------------------------------------===//
// Jump threading
//===----------------------------------------------------------------------===//

/// What `condition` is when `argument` is `known`, if it is a test of it.
static std::optional<bool> evaluate(Value condition, Value argument,
                                    Attribute known) {
  if (condition == argument) {
    auto integer = dyn_cast<IntegerAttr>(known);
    return integer ? std::optional(integer.getValue().isOne()) : std::nullopt;
  }
  auto isConstant = [&](Attribute literal) -> std::optional<bool> {
    if (!isa<AtomAttr, NilAttr, IntAttr>(known) ||
        !isa<AtomAttr, NilAttr, IntAttr>(literal))
      return std::nullopt;
    return known == literal;
  };
  if (auto test = condition.getDefiningOp<IsTrueOp>();
      test && test.getValue() == argument)
    return isConstant(AtomAttr::get(known.getContext(), "true"));
  if (auto test = condition.getDefiningOp<IsEqOp>();
      test && test.getValue() == argument)
    return isConstant(test.getLiteral());
  return std::nullopt;
}

static Attribute getLiteral(Value value) {
  if (auto constant = value.getDefiningOp<ConstantOp>())
    return constant.getValue();
  if (auto constant = value.getDefiningOp<arith::ConstantOp>())
    return constant.getValue();
  return {};
}

/// Whether the block is nothing but a switch on `argument`.
static SwitchOp getSwitchOn(Block *block, Value argument) {
  auto op = dyn_cast<SwitchOp>(block->front());
  return op && op.getValue() == argument ? op : SwitchOp();
}

/// The edge that a switch takes for `known`.
static std::optional<unsigned> evaluate(SwitchOp op, Attribute known) {
  if (!isa<AtomAttr, NilAttr, IntAttr>(known))
    return std::nullopt;
  for (auto [index, value] : llvm::enumerate(op.getCaseValues()))
    if (value == known)
      return index + 1;
  return 0;
}

/// Whether the block is nothing but a test of `argument` and a branch.
static cf::CondBranchOp getTestOf(Block *block, Value argument) {
  auto branch = dyn_cast<cf::CondBranchOp>(block->getTerminator());
  if (!branch)
    return {};
  unsigned numOps = block->getOperations().size();
  if (branch.getCondition() == argument)
    return numOps == 1 ? branch : cf::CondBranchOp();
  Operation *test = branch.getCondition().getDefiningOp();
  if (numOps != 2 || !test || test != &block->front() ||
      !isa<IsTrueOp, IsEqOp>(test) || test->getOperand(0) != argument ||
      !test->hasOneUse())
    return {};
  return branch;
}

static bool isOnlyTestOf(Block *block, Value argument) {
  return getTestOf(block, argument) || getSwitchOn(block, argument);
}

/// The tests of `argument` from `block` on, one behind the other, with the
/// faults that end them, are all that use it.
bool Simplifier::usedOnlyInTests(Block *block, BlockArgument argument) {
  for (Operation *user : argument.getUsers()) {
    if (user->getBlock() == block)
      continue;
    // A fault that only these tests lead to.
    if (isa<FaultOp>(user) &&
        llvm::all_of(user->getBlock()->getPredecessors(), [&](Block *p) {
          return isOnlyTestOf(p, argument);
        }))
      continue;
    if (!isa<IsTrueOp, IsEqOp, SwitchOp, cf::CondBranchOp>(user) ||
        !isOnlyTestOf(user->getBlock(), argument))
      return false;
  }
  return true;
}

/// Where control ends up from `block` when its argument is `known`; null: this
/// is not known, or leads to a block that looks at the argument.
Block *Simplifier::follow(Block *block, BlockArgument argument,
                          Attribute known) {
  for (unsigned steps = 0; steps < 64; ++steps) {
    if (SwitchOp op = getSwitchOn(block, argument)) {
      auto edge = evaluate(op, known);
      if (!edge || op.getSuccessorOperands(*edge).size() != 0)
        return nullptr;
      block = op->getSuccessor(*edge);
      continue;
    }
    cf::CondBranchOp branch = getTestOf(block, argument);
    if (!branch)
      break;
    auto outcome = evaluate(branch.getCondition(), argument, known);
    if (!outcome)
      return nullptr;
    if (!(*outcome ? branch.getTrueDestOperands()
                   : branch.getFalseDestOperands())
             .empty())
      return nullptr;
    block = *outcome ? branch.getTrueDest() : branch.getFalseDest();
  }
  for (Operation *user : argument.getUsers())
    if (user->getBlock() == block)
      return nullptr;
  return block->getNumArguments() == 0 ? block : nullptr;
}

///     ^a: cf.br ^b(#true)                       ^a: cf.br ^yes
///     ^b(%x): %t = erl.is_true %x            ~>
///       cf.cond_br %t, ^yes, ^no
bool Simplifier::threadKnown(Block *block) {
  if (block->getNumArguments() != 1 || block->isEntryBlock())
    return false;
  BlockArgument argument = block->getArgument(0);
  if (!isOnlyTestOf(block, argument) || !usedOnlyInTests(block, argument))
    return false;
  bool changed = false;
  for (auto [terminator, index] : getIncoming(block)) {
    Value value = terminator.getSuccessorOperands(index)[0];
    while (auto cast = value.getDefiningOp<CastOp>())
      value = cast.getValue();
    if (Attribute known = getLiteral(value)) {
      Block *dest = follow(block, argument, known);
      if (!dest || dest == block)
        continue;
      redirect(terminator, index, dest, {});
      changed = true;
      continue;
    }
    auto boolean = value.getDefiningOp<FromBoolOp>();
    auto branch = dyn_cast<cf::BranchOp>(*terminator);
    if (!boolean || !branch)
      continue;
    auto *context = region.getContext();
    Block *yes = follow(block, argument, AtomAttr::get(context, "true"));
    Block *no = follow(block, argument, AtomAttr::get(context, "false"));
    if (!yes || !no || yes == block || no == block)
      continue;
    builder.setInsertionPoint(branch);
    cf::CondBranchOp::create(builder, branch.getLoc(), boolean.getValue(), yes,
                             no);
    branch.erase();
    changed = true;
  }
  return changed;
}

//===----------------------------------------------------------------------===//
// Driving
//===----------------------------------------------------------------------===//

/// Ops whose results nobody uses, uses first.
bool Simplifier::eraseDead() {
  bool changed = false;
  std::vector<Block *> blocks = reversePostOrder(region);
  for (Block *block : llvm::reverse(blocks))
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(*block)))
      if (isOpTriviallyDead(&op) || (isa<StacktraceOp>(op) && op.use_empty())) {
        op.erase();
        changed = true;
      }
  return changed;
}

bool Simplifier::sweep() {
  bool changed = false;
  for (Block &block : llvm::make_early_inc_range(region)) {
    changed |= foldBranch(&block);
    if (skipForwarder(&block)) {
      changed = true;
      continue;
    }
    changed |= threadKnown(&block);
    changed |= dropArguments(&block);
    changed |= mergeWithPredecessor(&block);
  }
  return changed;
}

void Simplifier::run() {
  constexpr unsigned kMaxSweeps = 8;
  eraseUnreachable();
  for (unsigned i = 0; i < kMaxSweeps; ++i) {
    bool changed = sweep();
    changed |= eraseUnreachable();
    changed |= eraseDead();
    if (!changed)
      break;
  }
  order();
}

void simplifyCfg(Region &region) { Simplifier(region).run(); }

} // namespace luciole::erl
