//===- InferTypes.cpp - Forward type inference over a module --------------===//
//
// Optimistic data flow in the low form. Every term value starts with no type at
// all and grows until nothing changes; edges that cannot be taken are not
// followed. What a condition says about a value is made explicit first: a cast
// in the successor stands for the value there (as pi nodes do), so that one
// type for each SSA value is enough. Parameters and results of the module's
// functions take part; only exported functions and those that funs are made of
// are called with anything.
//
//===----------------------------------------------------------------------===//

#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "luciole/Dialect/Erl/Transforms/TypeTransfer.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/TypeSwitch.h"

namespace luciole::erl {
#define GEN_PASS_DEF_ERLINFERTYPES
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"
} // namespace luciole::erl

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

namespace {

/// What a pi node stands for: its operand where `condition` is `holds`, or where
/// a switch went to the block of `literal`.
struct Refinement {
  Operation *condition = nullptr;
  bool holds = false;
  Attribute literal;
};

using Refinements = llvm::DenseMap<Operation *, Refinement>;

//===----------------------------------------------------------------------===//
// Pi nodes
//===----------------------------------------------------------------------===//

/// Values used more often than this get no pi nodes, nor do values of switches
/// with more cases: each node costs a look at all uses.
constexpr unsigned kMaxUses = 200, kMaxCases = 32;

/// Puts casts where branches tell something.
class PiInserter {
public:
  PiInserter(FuncOp func, Refinements &refinements)
      : func(func), dominance(func), refinements(refinements) {}

  void run() {
    for (Block &block : func.getBody())
      visit(block.getTerminator());
  }

private:
  FuncOp func;
  DominanceInfo dominance;
  Refinements &refinements;

  void visit(Operation *terminator) {
    if (auto branch = dyn_cast<cf::CondBranchOp>(terminator)) {
      Operation *condition = branch.getCondition().getDefiningOp();
      if (!condition)
        return;
      for (Value value : refinableValues(condition)) {
        insert(branch.getTrueDest(), value, {condition, true, {}});
        insert(branch.getFalseDest(), value, {condition, false, {}});
      }
    } else if (auto branch = dyn_cast<SwitchOp>(terminator)) {
      if (branch.getCaseDests().size() > kMaxCases)
        return;
      for (auto [literal, dest] : llvm::zip(branch.getCaseValues(), branch.getCaseDests()))
        insert(dest, branch.getValue(), {terminator, true, literal});
    }
  }

  void insert(Block *dest, Value value, Refinement refinement) {
    if (!dest->hasOneUse() || value.hasNUsesOrMore(kMaxUses))
      return;
    auto isIn = [&](OpOperand &use) {
      return dominance.dominates(dest, use.getOwner()->getBlock());
    };
    if (llvm::none_of(value.getUses(), isIn))
      return;
    OpBuilder builder = OpBuilder::atBlockBegin(dest);
    // Behind the landing that a handler starts with.
    while (builder.getInsertionPoint() != dest->end() &&
           isa<LandingOp, CastOp>(*builder.getInsertionPoint()))
      builder.setInsertionPointAfter(&*builder.getInsertionPoint());
    auto pi = CastOp::create(builder, value.getLoc(), value.getType(), value);
    value.replaceUsesWithIf(pi, [&](OpOperand &use) {
      return use.getOwner() != pi && isIn(use) && !isBefore(use.getOwner(), pi);
    });
    refinements[pi] = refinement;
  }

  static bool isBefore(Operation *op, Operation *pi) {
    return op->getBlock() == pi->getBlock() && op->isBeforeInBlock(pi);
  }
};

//===----------------------------------------------------------------------===//
// Widening
//===----------------------------------------------------------------------===//

/// Ranges that keep growing jump to the next of these numbers.
class Thresholds {
public:
  void add(int64_t value) {
    for (int64_t near : {value - 1, value, value + 1})
      if (fitsSmall(near))
        numbers.push_back(near);
  }
  void finish() {
    for (int64_t usual : {int64_t(-1), int64_t(0), int64_t(255), int64_t(1) << 31,
                          int64_t(1) << 56})
      add(usual);
    llvm::sort(numbers);
    numbers.erase(llvm::unique(numbers), numbers.end());
  }
  int64_t above(int64_t value) const {
    auto found = llvm::lower_bound(numbers, value);
    return found == numbers.end() ? kSmallMax : *found;
  }
  int64_t below(int64_t value) const {
    auto found = llvm::upper_bound(numbers, value);
    return found == numbers.begin() ? kSmallMin : *std::prev(found);
  }

private:
  std::vector<int64_t> numbers;
};

//===----------------------------------------------------------------------===//
// The solver
//===----------------------------------------------------------------------===//

class Solver {
public:
  Solver(ModuleOp module, Refinements &refinements)
      : module(module), symbols(module), refinements(refinements) {}

  void solve();
  Type typeOf(Value value) const {
    return isTermType(value.getType()) ? types.lookup(value) : value.getType();
  }
  Type resultOf(FuncOp func) const { return results.lookup(func); }
  bool isReached(Block *block) const { return reached.contains(block); }

private:
  ModuleOp module;
  SymbolTable symbols;
  Refinements &refinements;
  Thresholds thresholds;
  llvm::DenseMap<Value, Type> types;
  llvm::DenseMap<Operation *, Type> results;
  llvm::DenseMap<void *, unsigned> growth;
  /// Blocks whose pi nodes depend on a value beyond their operand.
  llvm::DenseMap<Value, SmallVector<Block *, 2>> dependents;
  llvm::DenseMap<Operation *, SmallVector<Block *, 4>> callers;
  llvm::DenseSet<Operation *> lowForm;
  llvm::DenseSet<Block *> reached;
  llvm::SetVector<Block *> worklist;

  void prepare();
  void openArguments(FuncOp func);
  void visit(Block *block);
  void visitOp(Operation *op);
  void visitTerminator(Operation *op);
  void visitCall(FlatSymbolRefAttr callee, ValueRange args, Operation *op);
  Type piType(CastOp op, const Refinement &refinement);
  bool isTaken(Operation *terminator, unsigned successor);
  void reach(Block *block);
  void update(Value value, Type type);
  void updateResult(FuncOp func, Type type);
  Type widened(Type before, Type after, void *key);
};

} // namespace

/// A function with parameters of any value: its arguments have their types.
void Solver::openArguments(FuncOp func) {
  reach(&func.getBody().front());
  for (BlockArgument argument : func.getArguments())
    update(argument, argument.getType());
}

static bool isLow(FuncOp func) {
  for (Block &block : func.getBody())
    for (Operation &op : block)
      if (op.getNumRegions())
        return false;
  return true;
}

void Solver::prepare() {
  for (auto &[pi, refinement] : refinements) {
    Block *block = pi->getBlock();
    for (Value operand : refinement.condition->getOperands()) {
      dependents[operand].push_back(block);
      // A test of failure depends on the operands of what may have failed.
      if (Operation *def = operand.getDefiningOp(); def && isa<FailedOp>(refinement.condition))
        for (Value inner : def->getOperands())
          dependents[inner].push_back(block);
    }
  }
  module.walk([&](Operation *op) {
    Attribute literal;
    if (matchPattern(op, m_Constant(&literal)))
      if (auto number = dyn_cast<IntAttr>(literal); number && number.isSmall())
        thresholds.add(number.getSmall());
    if (auto test = dyn_cast<IsEqOp>(op))
      if (auto number = dyn_cast<IntAttr>(test.getLiteral()); number && number.isSmall())
        thresholds.add(number.getSmall());
  });
  thresholds.finish();
}

void Solver::solve() {
  prepare();
  for (auto func : module.getOps<FuncOp>())
    if (isLow(func))
      lowForm.insert(func);
  for (auto func : module.getOps<FuncOp>()) {
    if (func.getExported() || !lowForm.contains(func))
      openArguments(func);
    if (!lowForm.contains(func))
      updateResult(func, TermType::get(module.getContext()));
  }
  module.walk([&](MakeFunOp op) {
    if (auto func = symbols.lookup<FuncOp>(op.getCallee()))
      openArguments(func);
  });
  // Functions in the high form may call anything.
  for (auto func : module.getOps<FuncOp>())
    if (!lowForm.contains(func))
      func.walk([&](CallOp op) {
        if (auto callee = symbols.lookup<FuncOp>(op.getCallee()))
          openArguments(callee);
      });
  while (!worklist.empty())
    visit(worklist.pop_back_val());
}

void Solver::reach(Block *block) {
  if (lowForm.contains(block->getParentOp()) && reached.insert(block).second)
    worklist.insert(block);
}

Type Solver::widened(Type before, Type after, void *key) {
  auto was = dyn_cast_or_null<SmallType>(before);
  auto is = dyn_cast_or_null<SmallType>(after);
  if (!was || !is)
    return after;
  unsigned count = ++growth[key];
  if (count < 3)
    return after;
  int64_t lo = is.getLo(), hi = is.getHi();
  if (lo < was.getLo())
    lo = count > 10 ? kSmallMin : thresholds.below(lo);
  if (hi > was.getHi())
    hi = count > 10 ? kSmallMax : thresholds.above(hi);
  return SmallType::get(after.getContext(), lo, hi);
}

void Solver::update(Value value, Type type) {
  if (!isTermType(value.getType()))
    return;
  Type &known = types[value];
  Type joined = joinTypes(known, type);
  if (joined == known)
    return;
  // Ranges only grow without end around loops, which lead through block
  // arguments; but casts and ops may grow by many small steps too.
  joined = widened(known, joined, value.getAsOpaquePointer());
  known = joined;
  auto enqueue = [&](Block *block) {
    if (reached.contains(block))
      worklist.insert(block);
  };
  for (Operation *user : value.getUsers())
    enqueue(user->getBlock());
  auto found = dependents.find(value);
  if (found != dependents.end())
    llvm::for_each(found->second, enqueue);
}

void Solver::updateResult(FuncOp func, Type type) {
  Type &known = results[func];
  Type joined = joinTypes(known, type);
  if (joined == known)
    return;
  known = widened(known, joined, func.getOperation());
  for (Block *block : callers[func])
    worklist.insert(block);
}

void Solver::visit(Block *block) {
  for (Operation &op : *block) {
    if (op.hasTrait<OpTrait::IsTerminator>())
      visitTerminator(&op);
    else
      visitOp(&op);
  }
}

void Solver::visitCall(FlatSymbolRefAttr callee, ValueRange args, Operation *op) {
  auto func = symbols.lookup<FuncOp>(callee.getValue());
  if (!func)
    return;
  SmallVector<Block *, 4> &blocks = callers[func];
  if (!llvm::is_contained(blocks, op->getBlock()))
    blocks.push_back(op->getBlock());
  reach(&func.getBody().front());
  for (auto [argument, value] : llvm::zip(func.getArguments(), args))
    if (Type type = typeOf(value))
      update(argument, meetTypes(type, argument.getType()));
}

Type Solver::piType(CastOp op, const Refinement &refinement) {
  if (refinement.literal)
    return meetTypes(typeOf(op.getValue()), typeOfLiteral(refinement.literal));
  return refinedType(refinement.condition, refinement.holds, op.getValue(),
                     [&](Value value) { return typeOf(value); });
}

void Solver::visitOp(Operation *op) {
  if (auto cast = dyn_cast<CastOp>(op)) {
    auto found = refinements.find(op);
    if (found != refinements.end())
      return update(cast, piType(cast, found->second));
  }
  if (auto call = dyn_cast<CallOp>(op)) {
    visitCall(call.getCalleeAttr(), call.getArgs(), op);
    if (auto func = symbols.lookup<FuncOp>(call.getCallee()))
      if (Type type = results.lookup(func))
        update(call, meetTypes(type, call.getType()));
    return;
  }
  for (OpResult result : op->getResults())
    if (isTermType(result.getType()))
      update(result, resultType(result, [&](Value value) { return typeOf(value); }));
}

bool Solver::isTaken(Operation *terminator, unsigned successor) {
  if (auto branch = dyn_cast<cf::CondBranchOp>(terminator)) {
    Operation *condition = branch.getCondition().getDefiningOp();
    if (!condition)
      return true;
    BoolAttr constant;
    std::optional<bool> outcome =
        matchPattern(condition, m_Constant(&constant))
            ? std::optional<bool>(constant.getValue())
            : decideCondition(condition, [&](Value value) { return typeOf(value); });
    return !outcome || *outcome == (successor == 0);
  }
  if (auto branch = dyn_cast<SwitchOp>(terminator); branch && successor > 0)
    return bool(meetTypes(typeOf(branch.getValue()),
                          typeOfLiteral(branch.getCaseValues()[successor - 1])));
  return true;
}

void Solver::visitTerminator(Operation *op) {
  auto func = cast<FuncOp>(op->getParentOp());
  if (auto ret = dyn_cast<ReturnOp>(op))
    return updateResult(func, typeOf(ret.getValue()));
  if (auto call = dyn_cast<TailCallOp>(op)) {
    visitCall(call.getCalleeAttr(), call.getArgs(), op);
    if (auto callee = symbols.lookup<FuncOp>(call.getCallee()))
      updateResult(func, results.lookup(callee));
    return;
  }
  if (op->hasTrait<TailCalls>())
    return updateResult(func, TermType::get(op->getContext()));
  auto branch = dyn_cast<BranchOpInterface>(op);
  if (!branch)
    return;
  for (auto [i, successor] : llvm::enumerate(op->getSuccessors())) {
    if (!isTaken(op, i))
      continue;
    reach(successor);
    SuccessorOperands operands = branch.getSuccessorOperands(i);
    for (auto [argument, value] : llvm::zip(successor->getArguments(),
                                            operands.getForwardedOperands()))
      update(argument, typeOf(value));
  }
}

//===----------------------------------------------------------------------===//
// Writing the result down
//===----------------------------------------------------------------------===//

/// Both choices must have the type of a selection's result.
static void adaptChoices(arith::SelectOp op) {
  if (!isTermType(op.getType()))
    return;
  OpBuilder builder(op);
  for (OpOperand *choice : {&op.getTrueValueMutable(), &op.getFalseValueMutable()})
    if (choice->get().getType() != op.getType())
      choice->set(CastOp::create(builder, op.getLoc(), op.getType(), choice->get()));
}

/// Branch operands must have the types of the block arguments.
static void adaptOperands(Operation *terminator) {
  auto branch = dyn_cast<BranchOpInterface>(terminator);
  if (!branch)
    return;
  OpBuilder builder(terminator);
  for (auto [i, successor] : llvm::enumerate(terminator->getSuccessors())) {
    SuccessorOperands operands = branch.getSuccessorOperands(i);
    for (unsigned k = operands.getProducedOperandCount(); k < operands.size(); ++k) {
      Type wanted = successor->getArgument(k).getType();
      if (operands[k].getType() != wanted)
        operands.slice(k, 1).assign(
            CastOp::create(builder, terminator->getLoc(), wanted, operands[k]).getResult());
    }
  }
}

namespace {

class InferTypesPass : public luciole::erl::impl::ErlInferTypesBase<InferTypesPass> {
public:
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    Refinements refinements;
    for (auto func : module.getOps<FuncOp>())
      if (isLow(func))
        PiInserter(func, refinements).run();
    Solver solver(module, refinements);
    solver.solve();
    for (auto func : module.getOps<FuncOp>())
      if (isLow(func))
        apply(func, solver);
    for (auto &[op, refinement] : refinements)
      dropIfUseless(cast<CastOp>(op));
    for (auto func : module.getOps<FuncOp>())
      if (isLow(func))
        for (Block &block : func.getBody()) {
          adaptOperands(block.getTerminator());
          for (auto select : block.getOps<arith::SelectOp>())
            adaptChoices(select);
        }
  }

private:
  void setType(Value value, Type type) {
    if (!type || !isTermType(value.getType()) || type == value.getType())
      return;
    value.setType(type);
    ++numRefined;
  }

  void apply(FuncOp func, Solver &solver) {
    for (Block &block : func.getBody()) {
      if (!solver.isReached(&block))
        continue;
      for (BlockArgument argument : block.getArguments())
        setType(argument, solver.typeOf(argument));
      for (Operation &op : block)
        for (OpResult result : op.getResults())
          setType(result, solver.typeOf(result));
    }
    Type result = solver.resultOf(func);
    if (!result)
      result = func.getResultTypes().front();
    func.setFunctionType(FunctionType::get(
        func.getContext(), func.getBody().front().getArgumentTypes(), result));
  }

  static void dropIfUseless(CastOp op) {
    if (op.getType() != op.getValue().getType())
      return;
    op.replaceAllUsesWith(op.getValue());
    op.erase();
  }
};

} // namespace
