//===- UnboxCalls.cpp - Doubles as parameters and results -----------------===//
//
// A private function of which nobody makes a fun may take and return doubles
// where all of its callers do as it does. A parameter is worth it if the
// function reads it as a double and asks for the float nowhere but where it
// fails; a result, if the function computes it.
//
// What is asked of one function depends on others, so all start as candidates,
// and those that turn out not to fit are dropped until the rest agree.
//
//===----------------------------------------------------------------------===//

#include "UnboxCalls.h"

#include "luciole/Dialect/Erl/IR/Erl.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

namespace {

/// A function whose callers are all known.
struct Candidate {
  FuncOp func;
  SmallVector<Operation *> calls; ///< CallOp and TailCallOp
  SmallVector<bool> parameters;   ///< those that may be doubles
  bool result = false;
};

class CallUnboxer {
public:
  explicit CallUnboxer(ModuleOp module) : module(module), builder(module.getContext()) {}

  unsigned run();

private:
  using Visited = llvm::SmallPtrSet<Value, 8>;

  ModuleOp module;
  OpBuilder builder;
  llvm::MapVector<StringAttr, Candidate> candidates;

  void collect();
  Candidate *find(FuncOp func);
  Candidate *calleeOf(Operation *call);
  bool returnsDouble(FuncOp func);
  bool isDouble(OpOperand &use);

  bool dropUnfit();
  bool fits(Value value, Visited &visited);
  bool returnsFit(Candidate &candidate);
  bool dropUseless();
  bool isRead(Value value, Visited &visited);
  bool isComputed(Value value, Visited &visited);
  bool returnsComputed(FuncOp func);

  Value unboxed(Value term, Location loc);
  void rewriteParameter(Candidate &candidate, unsigned index);
  void rewriteResult(Candidate &candidate);
  void rewriteCall(CallOp call);

  llvm::SmallPtrSet<Value, 16> worthReading;         ///< parameters
  llvm::SmallPtrSet<Operation *, 16> worthReturning; ///< functions
};

} // namespace

static bool isFloat(Type type) { return isa<FloatTermType>(type); }

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

void CallUnboxer::collect() {
  Attribute onLoad = module->getAttr("erl.on_load");
  for (auto func : module.getOps<FuncOp>())
    if (!func.getExported() && func.getSymNameAttr() != onLoad) {
      Candidate &candidate = candidates[func.getSymNameAttr()];
      candidate.func = func;
      for (Type type : func.getArgumentTypes())
        candidate.parameters.push_back(isFloat(type));
      candidate.result = isFloat(func.getResultTypes().front());
    }
  module.walk([&](Operation *op) {
    if (auto fun = dyn_cast<MakeFunOp>(op))
      candidates.erase(fun.getCalleeAttr().getAttr());
    else if (Candidate *callee = calleeOf(op))
      callee->calls.push_back(op);
  });
  candidates.remove_if([](auto &entry) { return entry.second.calls.empty(); });
}

Candidate *CallUnboxer::find(FuncOp func) {
  auto it = candidates.find(func.getSymNameAttr());
  return it == candidates.end() ? nullptr : &it->second;
}

/// Null for what is no call, or one of another function.
Candidate *CallUnboxer::calleeOf(Operation *op) {
  StringAttr name;
  if (auto call = dyn_cast<CallOp>(op))
    name = call.getCalleeAttr().getAttr();
  else if (auto call = dyn_cast<TailCallOp>(op))
    name = call.getCalleeAttr().getAttr();
  auto it = candidates.find(name);
  return it == candidates.end() ? nullptr : &it->second;
}

bool CallUnboxer::returnsDouble(FuncOp func) {
  Candidate *candidate = find(func);
  return candidate && candidate->result;
}

/// Whether a value goes where it is a double now or will be one.
bool CallUnboxer::isDouble(OpOperand &use) {
  Operation *user = use.getOwner();
  if (isa<UnboxFloatOp>(user))
    return true;
  if (isa<ReturnOp>(user))
    return returnsDouble(user->getParentOfType<FuncOp>());
  Candidate *callee = calleeOf(user);
  return callee && callee->parameters[use.getOperandNumber()];
}

/// The argument of a block that a branch hands a value to, or null.
static BlockArgument handedTo(OpOperand &use) {
  auto branch = dyn_cast<BranchOpInterface>(use.getOwner());
  if (!branch)
    return nullptr;
  std::optional<BlockArgument> argument =
      branch.getSuccessorBlockArgument(use.getOperandNumber());
  return argument ? *argument : nullptr;
}

//===----------------------------------------------------------------------===//
// What may be a double
//===----------------------------------------------------------------------===//

/// Whether nobody asks for the float but code that fails.
bool CallUnboxer::fits(Value value, Visited &visited) {
  if (!visited.insert(value).second)
    return true;
  return llvm::all_of(value.getUses(), [&](OpOperand &use) {
    if (isDouble(use) || isa<FaultOp>(use.getOwner()))
      return true;
    if (auto cast = dyn_cast<CastOp>(use.getOwner()))
      return fits(cast, visited);
    BlockArgument argument = handedTo(use);
    return argument && isFloat(argument.getType()) && fits(argument, visited);
  });
}

/// Whether what it tail-calls returns doubles, and what tail-calls it: calls in
/// their place would show in stack traces.
bool CallUnboxer::returnsFit(Candidate &candidate) {
  for (Operation *call : candidate.calls)
    if (isa<TailCallOp>(call) && !returnsDouble(call->getParentOfType<FuncOp>()))
      return false;
  return llvm::all_of(candidate.func.getBody(), [&](Block &block) {
    Operation *end = block.getTerminator();
    if (auto call = dyn_cast<TailCallOp>(end)) {
      Candidate *callee = calleeOf(call);
      return callee && callee->result;
    }
    return !end->hasTrait<TailCalls>();
  });
}

bool CallUnboxer::dropUnfit() {
  bool dropped = false;
  for (auto &[name, candidate] : candidates) {
    for (auto [index, isCandidate] : llvm::enumerate(candidate.parameters)) {
      Visited visited;
      if (isCandidate && !fits(candidate.func.getArgument(index), visited)) {
        isCandidate = false;
        dropped = true;
      }
    }
    if (candidate.result && !returnsFit(candidate)) {
      candidate.result = false;
      dropped = true;
    }
  }
  return dropped;
}

//===----------------------------------------------------------------------===//
// What is worth it
//===----------------------------------------------------------------------===//

/// Whether a value is read as a double, here or by a function that gets it.
bool CallUnboxer::isRead(Value value, Visited &visited) {
  if (!visited.insert(value).second)
    return false;
  return llvm::any_of(value.getUses(), [&](OpOperand &use) {
    Operation *user = use.getOwner();
    if (isa<UnboxFloatOp>(user))
      return true;
    if (auto cast = dyn_cast<CastOp>(user))
      return isRead(cast, visited);
    if (Candidate *callee = calleeOf(user))
      return worthReading.contains(callee->func.getArgument(use.getOperandNumber()));
    BlockArgument argument = handedTo(use);
    return argument && isRead(argument, visited);
  });
}

/// Whether a value is computed on some way: a new box.
bool CallUnboxer::isComputed(Value value, Visited &visited) {
  if (!visited.insert(value).second)
    return false;
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Block *block = argument.getOwner();
    if (block->isEntryBlock())
      return worthReading.contains(argument);
    return llvm::any_of(block->getPredecessors(), [&](Block *pred) {
      auto branch = dyn_cast<BranchOpInterface>(pred->getTerminator());
      if (!branch)
        return false;
      for (unsigned i = 0; i < branch->getNumSuccessors(); ++i) {
        if (branch->getSuccessor(i) != block)
          continue;
        Value operand = branch.getSuccessorOperands(i)[argument.getArgNumber()];
        if (operand && isComputed(operand, visited))
          return true;
      }
      return false;
    });
  }
  Operation *op = value.getDefiningOp();
  if (auto cast = dyn_cast<CastOp>(op))
    return isComputed(cast.getValue(), visited);
  if (auto call = dyn_cast<CallOp>(op)) {
    Candidate *callee = calleeOf(call);
    return callee && worthReturning.contains(callee->func);
  }
  return isa<BoxFloatOp>(op);
}

bool CallUnboxer::returnsComputed(FuncOp func) {
  return llvm::any_of(func.getBody(), [&](Block &block) {
    Operation *end = block.getTerminator();
    if (auto call = dyn_cast<TailCallOp>(end)) {
      Candidate *callee = calleeOf(call);
      return callee && worthReturning.contains(callee->func);
    }
    Visited visited;
    return isa<ReturnOp>(end) && isComputed(end->getOperand(0), visited);
  });
}

bool CallUnboxer::dropUseless() {
  worthReading.clear();
  worthReturning.clear();
  for (bool grows = true; grows;) {
    grows = false;
    for (auto &[name, candidate] : candidates) {
      for (auto [index, isCandidate] : llvm::enumerate(candidate.parameters)) {
        Value argument = candidate.func.getArgument(index);
        Visited visited;
        if (isCandidate && !worthReading.contains(argument) && isRead(argument, visited))
          grows |= worthReading.insert(argument).second;
      }
      if (!candidate.result || worthReturning.contains(candidate.func))
        continue;
      if (returnsComputed(candidate.func))
        grows |= worthReturning.insert(candidate.func).second;
    }
  }
  bool dropped = false;
  for (auto &[name, candidate] : candidates) {
    for (auto [index, isCandidate] : llvm::enumerate(candidate.parameters))
      if (isCandidate && !worthReading.contains(candidate.func.getArgument(index))) {
        isCandidate = false;
        dropped = true;
      }
    if (candidate.result && !worthReturning.contains(candidate.func)) {
      candidate.result = false;
      dropped = true;
    }
  }
  return dropped;
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

Value CallUnboxer::unboxed(Value term, Location loc) {
  if (!isFloat(term.getType()))
    term = CastOp::create(builder, loc, FloatTermType::get(builder.getContext()), term);
  return UnboxFloatOp::create(builder, loc, term);
}

static void setTypes(FuncOp func, TypeRange inputs, Type result) {
  func.setFunctionType(FunctionType::get(func.getContext(), inputs, result));
}

void CallUnboxer::rewriteParameter(Candidate &candidate, unsigned index) {
  FuncOp func = candidate.func;
  BlockArgument argument = func.getArgument(index);
  builder.setInsertionPointToStart(&func.getBody().front());
  auto box = BoxFloatOp::create(builder, argument.getLoc(), argument.getType(), argument);
  argument.replaceAllUsesExcept(box, box);
  argument.setType(builder.getF64Type());
  setTypes(func, func.getBody().getArgumentTypes(), func.getResultTypes().front());
  for (Operation *call : candidate.calls) {
    builder.setInsertionPoint(call);
    call->setOperand(index, unboxed(call->getOperand(index), call->getLoc()));
  }
}

void CallUnboxer::rewriteResult(Candidate &candidate) {
  FuncOp func = candidate.func;
  setTypes(func, func.getArgumentTypes(), builder.getF64Type());
  for (Block &block : func.getBody())
    if (auto end = dyn_cast<ReturnOp>(block.getTerminator())) {
      builder.setInsertionPoint(end);
      end.getValueMutable().assign(unboxed(end.getValue(), end.getLoc()));
    }
  for (Operation *op : candidate.calls)
    if (auto call = dyn_cast<CallOp>(op))
      rewriteCall(call);
}

/// Where the call has succeeded: the block that only a test of its failure leads
/// to, or right behind it.
static OpBuilder::InsertPoint successPoint(CallOp call, OpBuilder &builder) {
  builder.setInsertionPointAfter(call);
  for (Operation *user : call->getUsers())
    if (auto failed = dyn_cast<FailedOp>(user); failed && failed->hasOneUse())
      if (auto branch = dyn_cast<cf::CondBranchOp>(*failed->user_begin()))
        if (Block *next = branch.getFalseDest(); next->getSinglePredecessor())
          builder.setInsertionPointToStart(next);
  return builder.saveInsertionPoint();
}

//   %r = erl.call @"f/1"(%x) : (f64) -> !erl.float
//   %f = erl.failed %r
//   cf.cond_br %f, ^cold, ^next
// ^next:
//   … %r …
// becomes
//   %s = erl.call @"f/1"(%x) : (f64) -> !erl.term
//   %f = erl.failed %s
//   cf.cond_br %f, ^cold, ^next
// ^next:
//   %d = erl.returned_float %s
//   %r = erl.box_float %d
//   … %r …
void CallUnboxer::rewriteCall(CallOp call) {
  SmallVector<OpOperand *> uses;
  for (OpOperand &use : call.getResult().getUses())
    if (!isa<FailedOp>(use.getOwner()))
      uses.push_back(&use);
  Type type = call.getType();
  call.getResult().setType(TermType::get(builder.getContext()));
  if (uses.empty())
    return;
  builder.restoreInsertionPoint(successPoint(call, builder));
  Location loc = call.getLoc();
  Value number = ReturnedFloatOp::create(builder, loc, call.getResult());
  Value box = BoxFloatOp::create(builder, loc, FloatTermType::get(builder.getContext()), number);
  if (!isFloat(type))
    box = CastOp::create(builder, loc, type, box);
  for (OpOperand *use : uses)
    use->set(box);
}

unsigned CallUnboxer::run() {
  collect();
  while (dropUnfit() || dropUseless())
    ;
  unsigned count = 0;
  for (auto &[name, candidate] : candidates) {
    for (auto [index, isCandidate] : llvm::enumerate(candidate.parameters))
      if (isCandidate) {
        rewriteParameter(candidate, index);
        ++count;
      }
    if (candidate.result) {
      rewriteResult(candidate);
      ++count;
    }
  }
  return count;
}

unsigned luciole::erl::unboxCalls(ModuleOp module) { return CallUnboxer(module).run(); }
