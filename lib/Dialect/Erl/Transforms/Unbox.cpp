//===- Unbox.cpp - Floats as doubles in locals, loops and calls -----------===//
//
// Arithmetic and comparisons whose operands are known to be floats (or small
// integers beside a float) become ops on f64 between `erl.unbox_float` and
// `erl.box_float`; block arguments that are read as doubles become f64. What is
// then boxed only on some paths is boxed there. The folds of box and unbox make
// the rest vanish.
//
//===----------------------------------------------------------------------===//

#include "Failures.h"
#include "UnboxBifs.h"
#include "UnboxCalls.h"
#include "luciole/Dialect/Erl/IR/TypeLattice.h"
#include "luciole/Dialect/Erl/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

namespace luciole::erl {
#define GEN_PASS_DEF_ERLUNBOX
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"
} // namespace luciole::erl

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

namespace {

class Unboxer {
public:
  explicit Unboxer(FuncOp func) : func(func), builder(func.getContext()) {}

  unsigned numOps = 0, numArguments = 0;

  /// Ops, then block arguments.
  void run();
  /// Block arguments, and boxes where they are needed.
  void settle();

private:
  FuncOp func;
  OpBuilder builder;
  llvm::SmallPtrSet<Block *, 8> coldBlocks;

  Value asDouble(Value term, Location loc) { return doubleOf(builder, loc, term); }
  bool rewrite(ArithOp op);
  bool speculate(ArithOp op);
  bool speculateBoth(ArithOp op);
  bool rewrite(NegOp op);
  bool rewrite(CompareOp op);
  bool rewrite(IsEqOp op);
  void replaceBoxed(Operation *op, Value number);
  bool unboxArgument(BlockArgument argument);
  void unboxParameters();
  void sink(BoxFloatOp box);
};

} // namespace

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

static bool isFloat(Value value) { return isa<FloatTermType>(value.getType()); }
static bool isSmall(Value value) { return isa<SmallType>(value.getType()); }

static bool isExactSmall(Value value) {
  auto small = dyn_cast<SmallType>(value.getType());
  return small && small.getLo() >= -kExactInteger && small.getHi() <= kExactInteger;
}

/// The result's uses get a new float; tests of failure have been replaced.
void Unboxer::replaceBoxed(Operation *op, Value number) {
  auto box = BoxFloatOp::create(builder, op->getLoc(), op->getResult(0).getType(), number);
  op->getResult(0).replaceAllUsesWith(box);
  op->erase();
  ++numOps;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static bool isDoubleArith(ArithOp op) {
  Value lhs = op.getLhs(), rhs = op.getRhs();
  if (!isFloat(op.getResult()) || !(isFloat(lhs) || isSmall(lhs)) ||
      !(isFloat(rhs) || isSmall(rhs)))
    return false;
  return op.getKind() == ArithKind::FDiv || isFloat(lhs) || isFloat(rhs);
}

/// The branches on `op`'s failure; nothing when it is used in other ways, or when
/// nobody tests it, as in the high form.
static std::optional<SmallVector<cf::CondBranchOp>> failureBranches(Operation *op) {
  SmallVector<cf::CondBranchOp> branches;
  for (Operation *user : op->getUsers()) {
    auto failed = dyn_cast<FailedOp>(user);
    if (!failed)
      continue;
    for (OpOperand &use : failed->getUses()) {
      auto branch = dyn_cast<cf::CondBranchOp>(use.getOwner());
      if (!branch)
        return std::nullopt;
      branches.push_back(branch);
    }
  }
  if (branches.empty())
    return std::nullopt;
  return branches;
}

/// Whether a failure edge leads to a handler or out of the function, and not, as
/// in guards, to another way on.
static bool raises(Block *cold) {
  for (unsigned hops = 0; hops < 8; ++hops) {
    Operation *first = &cold->front();
    while (isa<ConstantOp, CastOp, BoxFloatOp, arith::ConstantOp, ArithOp>(first))
      first = first->getNextNode();
    if (isa<CaptureOp, PropagateOp, LandingOp>(first))
      return true;
    auto branch = dyn_cast<cf::BranchOp>(first);
    if (!branch)
      return false;
    cold = branch.getDest();
  }
  return false;
}

static Value createDouble(OpBuilder &builder, ArithOp op, Value x, Value y) {
  switch (op.getKind()) {
  case ArithKind::Add: return arith::AddFOp::create(builder, op.getLoc(), x, y);
  case ArithKind::Sub: return arith::SubFOp::create(builder, op.getLoc(), x, y);
  case ArithKind::Mul: return arith::MulFOp::create(builder, op.getLoc(), x, y);
  default: return arith::DivFOp::create(builder, op.getLoc(), x, y);
  }
}

/// True for infinities and NaN: their difference with themselves is NaN, which
/// one branch can tell (a comparison with zero takes two).
static Value isNotFinite(OpBuilder &builder, Location loc, Value number) {
  Value difference = arith::SubFOp::create(builder, loc, number, number);
  return arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::UNO, difference,
                               difference);
}

//   %r = erl.arith mul %x, %y : (float, float) -> float
//   %f = erl.failed %r
//   cf.cond_br %f, ^cold, ^next
// becomes
//   %d = arith.mulf %dx, %dy
//   %f = not finite %d
//   cf.cond_br %f, ^overflow, ^next
// ^overflow:
//   erl.fault badarith()
//   cf.br ^cold
// OTP, too, names no operation and operands for arithmetic on what its compiler
// knows to be numbers. In a guard nobody asks: the edge stays as it is.
bool Unboxer::rewrite(ArithOp op) {
  if (!isDoubleArith(op))
    return false;
  std::optional<SmallVector<cf::CondBranchOp>> branches = failureBranches(op);
  if (!branches)
    return false;
  Location loc = op.getLoc();
  builder.setInsertionPoint(op);
  Value x = asDouble(op.getLhs(), loc), y = asDouble(op.getRhs(), loc);
  Value number = createDouble(builder, op, x, y);
  Value fails = isNotFinite(builder, loc, number);
  for (cf::CondBranchOp branch : *branches) {
    branch.setBranchWeights(ArrayRef<int32_t>{1, 1 << 20});
    if (!raises(branch.getTrueDest()))
      continue;
    Block *overflow = func.addBlock();
    OpBuilder cold = OpBuilder::atBlockBegin(overflow);
    FaultOp::create(cold, loc, TermType::get(func.getContext()), FaultKind::BadArith,
                    ValueRange());
    cf::BranchOp::create(cold, loc, branch.getTrueDest(), branch.getTrueDestOperands());
    branch.getTrueDestOperandsMutable().clear();
    branch->setSuccessor(overflow, 0);
  }
  replaceFailed(op, fails);
  replaceBoxed(op, number);
  return true;
}

/// One operand is known, and the other may be a float.
static bool isHalfKnown(ArithOp op, Value &unknown) {
  auto isKnown = [](Value value) { return isFloat(value) || isSmall(value); };
  if (!isFloat(op.getResult()) || isKnown(op.getLhs()) == isKnown(op.getRhs()))
    return false;
  Value known = isKnown(op.getLhs()) ? op.getLhs() : op.getRhs();
  unknown = isKnown(op.getLhs()) ? op.getRhs() : op.getLhs();
  if (!isFloat(known) && op.getKind() != ArithKind::FDiv)
    return false;
  return !decideTest(TestKind::Float, std::nullopt, unknown.getType());
}

//   %r = erl.arith mul %x, %y : (float, term) -> float
//   %f = erl.failed %r
//   cf.cond_br %f, ^cold, ^next
// becomes
//   %is = erl.test float %y
//   cf.cond_br %is, ^fast, ^slow
// ^fast:
//   %d = arith.mulf %dx, %dy
//   cf.cond_br (not finite %d), ^slow, ^join(%d)
// ^slow:
//   %r = erl.arith mul %x, %y
//   %f = erl.failed %r
//   cf.cond_br %f, ^cold, ^unbox
// ^unbox:
//   cf.br ^join(unbox_float %r)
// ^join(%d: f64):
//   cf.br ^next
bool Unboxer::speculate(ArithOp op) {
  Value unknown;
  if (!isHalfKnown(op, unknown))
    return false;
  cf::CondBranchOp branch = branchBehind(op);
  if (!branch)
    return false;
  Location loc = op.getLoc();
  Block *block = op->getBlock();
  Block *join = block->splitBlock(op);
  Block *fast = builder.createBlock(join), *slow = builder.createBlock(join),
        *unbox = builder.createBlock(join);
  Value number = join->addArgument(builder.getF64Type(), loc);
  Type floatType = FloatTermType::get(func.getContext());

  builder.setInsertionPointToEnd(block);
  Value isFloat = TestOp::create(builder, loc, TestKind::Float, unknown);
  cf::CondBranchOp::create(builder, loc, isFloat, fast, ValueRange(), slow, ValueRange());

  builder.setInsertionPointToEnd(fast);
  Value refined = CastOp::create(builder, loc, floatType, unknown);
  Value x = asDouble(op.getLhs() == unknown ? refined : op.getLhs(), loc);
  Value y = asDouble(op.getRhs() == unknown ? refined : op.getRhs(), loc);
  Value computed = createDouble(builder, op, x, y);
  auto finish = cf::CondBranchOp::create(builder, loc, isNotFinite(builder, loc, computed),
                                         slow, ValueRange(), join, computed);
  finish.setBranchWeights(ArrayRef<int32_t>{1, 1 << 20});

  coldBlocks.insert(slow);
  Value again = keepIn(slow, op, branch, unbox);
  builder.setInsertionPointToEnd(unbox);
  Value boxed = UnboxFloatOp::create(builder, loc, again);
  cf::BranchOp::create(builder, loc, join, boxed);
  builder.setInsertionPoint(op);
  replaceBoxed(op, number);
  return true;
}

/// Whether a value goes into arithmetic on floats, if not at once.
static bool isLikelyFloat(Value value, unsigned depth = 0) {
  return depth < 5 && llvm::any_of(value.getUsers(), [&](Operation *user) {
    if (auto arith = dyn_cast<ArithOp>(user))
      return isFloat(arith.getResult()) || isLikelyFloat(arith.getResult(), depth + 1);
    if (auto bif = dyn_cast<BifOp>(user))
      return bif.getModule() == "math";
    return isa<UnboxFloatOp>(user) ||
           (isa<CastOp>(user) && isLikelyFloat(user->getResult(0), depth + 1));
  });
}

static bool mayBeFloat(Value value) {
  return !decideTest(TestKind::Float, std::nullopt, value.getType());
}

//   %r = erl.arith mul %x, %y : (term, term) -> number
//   %f = erl.failed %r
//   cf.cond_br %f, ^cold, ^next
// becomes, where the result is likely to be used as a float, a test of both
// operands in front of a fast path; the results of both paths are terms:
// ^fast:
//   %d = arith.mulf %dx, %dy
//   cf.cond_br (not finite %d), ^slow, ^box
// ^box:
//   cf.br ^join(box_float %d)
// ^slow:
//   %r = erl.arith mul %x, %y
//   %f = erl.failed %r
//   cf.cond_br %f, ^cold, ^join(%r)
bool Unboxer::speculateBoth(ArithOp op) {
  ArithKind kind = op.getKind();
  if ((kind != ArithKind::Add && kind != ArithKind::Sub && kind != ArithKind::Mul) ||
      !mayBeFloat(op.getLhs()) || !mayBeFloat(op.getRhs()) || !isLikelyFloat(op.getResult()))
    return false;
  cf::CondBranchOp branch = branchBehind(op);
  if (!branch)
    return false;
  Location loc = op.getLoc();
  Type type = op.getType(), floatType = FloatTermType::get(func.getContext());
  Block *block = op->getBlock();
  Block *join = block->splitBlock(op);
  Block *second = builder.createBlock(join), *fast = builder.createBlock(join),
        *box = builder.createBlock(join), *slow = builder.createBlock(join);
  Value joined = join->addArgument(type, loc);

  auto test = [&](Block *at, Value value, Block *success) {
    builder.setInsertionPointToEnd(at);
    Value isFloat = TestOp::create(builder, loc, TestKind::Float, value);
    cf::CondBranchOp::create(builder, loc, isFloat, success, ValueRange(), slow, ValueRange());
  };
  test(block, op.getLhs(), second);
  test(second, op.getRhs(), fast);

  builder.setInsertionPointToEnd(fast);
  Value x = asDouble(CastOp::create(builder, loc, floatType, op.getLhs()), loc);
  Value y = asDouble(CastOp::create(builder, loc, floatType, op.getRhs()), loc);
  Value computed = createDouble(builder, op, x, y);
  auto finish = cf::CondBranchOp::create(builder, loc, isNotFinite(builder, loc, computed),
                                         slow, ValueRange(), box, ValueRange());
  finish.setBranchWeights(ArrayRef<int32_t>{1, 1 << 20});
  builder.setInsertionPointToEnd(box);
  Value boxed = BoxFloatOp::create(builder, loc, floatType, computed);
  cf::BranchOp::create(builder, loc, join,
                       CastOp::create(builder, loc, type, boxed).getResult());

  keepIn(slow, op, branch, join);
  op.replaceAllUsesWith(joined);
  op->erase();
  ++numOps;
  return true;
}

bool Unboxer::rewrite(NegOp op) {
  if (!isFloat(op.getValue()) || !isFloat(op.getResult()))
    return false;
  builder.setInsertionPoint(op);
  Value number = arith::NegFOp::create(builder, op.getLoc(),
                                       asDouble(op.getValue(), op.getLoc()));
  replaceBoxed(op, number);
  return true;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

static arith::CmpFPredicate doublePredicate(ComparePredicate p) {
  switch (p) {
  case ComparePredicate::ExactEq:
  case ComparePredicate::Eq: return arith::CmpFPredicate::OEQ;
  case ComparePredicate::ExactNe:
  case ComparePredicate::Ne: return arith::CmpFPredicate::ONE;
  case ComparePredicate::Lt: return arith::CmpFPredicate::OLT;
  case ComparePredicate::Le: return arith::CmpFPredicate::OLE;
  case ComparePredicate::Gt: return arith::CmpFPredicate::OGT;
  case ComparePredicate::Ge: return arith::CmpFPredicate::OGE;
  }
  llvm_unreachable("unknown predicate");
}

bool Unboxer::rewrite(CompareOp op) {
  Value lhs = op.getLhs(), rhs = op.getRhs();
  bool exact = op.getPredicate() == ComparePredicate::ExactEq ||
               op.getPredicate() == ComparePredicate::ExactNe;
  bool both = isFloat(lhs) && isFloat(rhs);
  bool mixed = !exact && ((isFloat(lhs) && isExactSmall(rhs)) ||
                          (isFloat(rhs) && isExactSmall(lhs)));
  if (!both && !mixed)
    return false;
  builder.setInsertionPoint(op);
  Value x = asDouble(lhs, op.getLoc()), y = asDouble(rhs, op.getLoc());
  op.replaceAllUsesWith(arith::CmpFOp::create(
      builder, op.getLoc(), doublePredicate(op.getPredicate()), x, y).getResult());
  op.erase();
  ++numOps;
  return true;
}

bool Unboxer::rewrite(IsEqOp op) {
  auto literal = dyn_cast<FloatTermAttr>(op.getLiteral());
  if (!literal || !isFloat(op.getValue()))
    return false;
  builder.setInsertionPoint(op);
  Value x = asDouble(op.getValue(), op.getLoc());
  Value y = arith::ConstantOp::create(
      builder, op.getLoc(), builder.getF64FloatAttr(literal.getValue().convertToDouble()));
  op.replaceAllUsesWith(
      arith::CmpFOp::create(builder, op.getLoc(), arith::CmpFPredicate::OEQ, x, y)
          .getResult());
  op.erase();
  ++numOps;
  return true;
}

//===----------------------------------------------------------------------===//
// Block arguments
//===----------------------------------------------------------------------===//

static bool isReadAsDouble(Value value) {
  return llvm::any_of(value.getUsers(), [](Operation *user) {
    if (auto cast = dyn_cast<CastOp>(user))
      return isReadAsDouble(cast);
    return isa<UnboxFloatOp>(user);
  });
}

// ^bb(%x: !erl.float): … erl.unbox_float %x …
// becomes, with unbox_float in front of every branch to it,
// ^bb(%d: f64): %x = erl.box_float %d … %d …
bool Unboxer::unboxArgument(BlockArgument argument) {
  Block *block = argument.getOwner();
  if (!isFloat(argument) || !isReadAsDouble(argument))
    return false;
  for (Block *pred : block->getPredecessors())
    if (!isa<BranchOpInterface>(pred->getTerminator()))
      return false;
  llvm::SmallPtrSet<Operation *, 4> done;
  for (Block *pred : block->getPredecessors()) {
    Operation *terminator = pred->getTerminator();
    if (!done.insert(terminator).second)
      continue;
    auto branch = cast<BranchOpInterface>(terminator);
    builder.setInsertionPoint(terminator);
    for (unsigned i = 0; i < terminator->getNumSuccessors(); ++i) {
      if (terminator->getSuccessor(i) != block)
        continue;
      SuccessorOperands operands = branch.getSuccessorOperands(i);
      unsigned k = argument.getArgNumber();
      Value number = UnboxFloatOp::create(builder, terminator->getLoc(), operands[k]);
      operands.slice(k, 1).assign(number);
    }
  }
  argument.setType(builder.getF64Type());
  builder.setInsertionPoint(block, firstPoint(block));
  auto box = BoxFloatOp::create(builder, argument.getLoc(),
                                FloatTermType::get(func.getContext()), argument);
  argument.replaceAllUsesExcept(box, box);
  for (Operation *user : llvm::make_early_inc_range(box->getUsers()))
    if (auto unbox = dyn_cast<UnboxFloatOp>(user)) {
      unbox.replaceAllUsesWith(argument);
      unbox.erase();
    }
  ++numArguments;
  return true;
}

/// Parameters that are read as doubles are read once, in front of all loops;
/// CSE makes one of that and the reads inside.
void Unboxer::unboxParameters() {
  Block &entry = func.getBody().front();
  builder.setInsertionPointToStart(&entry);
  for (BlockArgument argument : entry.getArguments())
    if (isFloat(argument) && isReadAsDouble(argument))
      UnboxFloatOp::create(builder, argument.getLoc(), argument);
}

//===----------------------------------------------------------------------===//
// Boxing late
//===----------------------------------------------------------------------===//

/// Whether `to` is reached from `from` only and at most once each time: through
/// blocks of one predecessor each.
static bool isStraightBelow(Block *from, Block *to) {
  while (to && to != from)
    to = to->getSinglePredecessor();
  return to == from;
}

/// A box is made anew in cold blocks, and moves to the one other block that
/// uses it.
void Unboxer::sink(BoxFloatOp box) {
  llvm::DenseMap<Block *, Value> remade;
  for (OpOperand &use : llvm::make_early_inc_range(box->getUses())) {
    Block *block = use.getOwner()->getBlock();
    if (block == box->getBlock() || !coldBlocks.contains(block))
      continue;
    Value &copy = remade[block];
    if (!copy) {
      builder.setInsertionPointToStart(block);
      copy = builder.clone(*box)->getResult(0);
    }
    use.set(copy);
  }
  if (box->use_empty())
    return box.erase();
  Block *target = (*box->user_begin())->getBlock();
  for (Operation *user : box->getUsers())
    if (user->getBlock() != target)
      return;
  if (target == box->getBlock() || !isStraightBelow(box->getBlock(), target))
    return;
  box->moveBefore(target, firstPoint(target));
}

/// `unbox_float (box_float %x)` is %x.
static void foldUnboxing(FuncOp func) {
  func.walk([](UnboxFloatOp unbox) {
    Value term = unbox.getValue();
    while (auto cast = term.getDefiningOp<CastOp>())
      term = cast.getValue();
    if (auto box = term.getDefiningOp<BoxFloatOp>()) {
      unbox.replaceAllUsesWith(box.getValue());
      unbox.erase();
    }
  });
}

static void eraseUnusedCasts(FuncOp func) {
  SmallVector<CastOp> casts;
  func.walk([&](CastOp op) { casts.push_back(op); });
  for (CastOp op : llvm::reverse(casts))
    if (op->use_empty())
      op.erase();
}

void Unboxer::run() {
  // Rewriting one erases tests and branches behind it, but none of these.
  SmallVector<Operation *> ops;
  func.walk([&](Operation *op) {
    if (isa<ArithOp, NegOp, CompareOp, IsEqOp, BifOp>(op))
      ops.push_back(op);
  });
  for (Operation *op : ops) {
    if (auto arith = dyn_cast<ArithOp>(op)) rewrite(arith) || speculate(arith) || speculateBoth(arith);
    else if (auto neg = dyn_cast<NegOp>(op)) rewrite(neg);
    else if (auto compare = dyn_cast<CompareOp>(op)) rewrite(compare);
    else if (auto isEq = dyn_cast<IsEqOp>(op)) rewrite(isEq);
    else if (auto bif = dyn_cast<BifOp>(op)) numOps += unboxBif(bif, coldBlocks);
  }
  settle();
}

void Unboxer::settle() {
  auto isUnbox = [](UnboxFloatOp) { return WalkResult::interrupt(); };
  if (!func.walk(isUnbox).wasInterrupted())
    return;
  for (bool changed = true; changed;) {
    changed = false;
    for (Block &block : llvm::drop_begin(func.getBody()))
      for (BlockArgument argument : block.getArguments())
        changed |= unboxArgument(argument);
  }
  unboxParameters();
  foldUnboxing(func);
  eraseUnusedCasts(func);
  SmallVector<BoxFloatOp> boxes;
  func.walk([&](BoxFloatOp op) { boxes.push_back(op); });
  for (BoxFloatOp box : llvm::reverse(boxes))
    sink(box);
}

namespace {

class UnboxPass : public luciole::erl::impl::ErlUnboxBase<UnboxPass> {
public:
  using Base::Base;

  void runOnOperation() override {
    std::vector<Unboxer> unboxers;
    for (auto func : getOperation().getOps<FuncOp>())
      unboxers.emplace_back(func).run();
    unsigned inCalls = unboxCalls(getOperation());
    for (Unboxer &unboxer : unboxers) {
      if (inCalls)
        unboxer.settle();
      numOps += unboxer.numOps;
      numArguments += unboxer.numArguments;
    }
    numInCalls += inCalls;
  }
};

} // namespace
