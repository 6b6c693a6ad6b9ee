//===- LowerToCfg.cpp - erl-lower-to-cfg: from regions to blocks ------------===//

#include "LowerToCfg.h"
#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Threading.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace luciole::erl {

FunctionLowering::FunctionLowering(FuncOp func, unsigned budgetFactor)
    : func(func), budgetFactor(budgetFactor), builder(func.getContext()) {}

LogicalResult FunctionLowering::run() {
  Region &body = func.getBody();
  old.takeBody(body);
  aside = new Block;
  old.push_back(aside);
  Block *source = &old.front();

  // The header is what self tail calls branch to; an entry block cannot be.
  Block *entry = newBlock(source->getArgumentTypes(), func.getLoc());
  for (auto [argument, original] :
       llvm::zip(entry->getArguments(), source->getArguments()))
    argument.setLoc(original.getLoc());
  header = newBlock(source->getArgumentTypes(), func.getLoc());
  setCurrent(entry);
  branch(header, entry->getArguments(), func.getLoc());
  for (auto [argument, original] :
       llvm::zip(header->getArguments(), source->getArguments()))
    original.replaceAllUsesWith(argument);

  schedule(source, header, {}, {});
  while (!worklist.empty() && !failed) {
    Item item = worklist.back();
    worklist.pop_back();
    lower(item);
  }
  // What was not moved is husks and dead code.
  old.dropAllReferences();
  if (failed)
    return failure();
  simplifyCfg(body);
  if (keepMatchContexts(body))
    simplifyCfg(body);
  return success();
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

Block *FunctionLowering::newBlock() {
  Block *block = new Block;
  func.getBody().push_back(block);
  return block;
}

Block *FunctionLowering::newBlock(TypeRange types, Location loc) {
  Block *block = newBlock();
  for (Type type : types)
    block->addArgument(type, loc);
  return block;
}

void FunctionLowering::schedule(Block *source, Block *target,
                                FailureContext fail, Continuation next) {
  worklist.push_back({source, target, fail, next});
}

Value FunctionLowering::coerce(Value value, Type type, Location loc) {
  if (value.getType() == type)
    return value;
  return CastOp::create(builder, loc, type, value);
}

Value FunctionLowering::constant(Attribute attr, Location loc) {
  return ConstantOp::create(builder, loc, attr);
}

Value FunctionLowering::atom(StringRef name, Location loc) {
  return constant(AtomAttr::get(getContext(), name), loc);
}

void FunctionLowering::branch(Block *dest, ValueRange values, Location loc) {
  SmallVector<Value> operands;
  for (auto [value, type] : llvm::zip_equal(values, dest->getArgumentTypes()))
    operands.push_back(coerce(value, type, loc));
  cf::BranchOp::create(builder, loc, dest, operands);
}

void FunctionLowering::leave(ValueRange values, Continuation next,
                             Location loc) {
  if (next.dest)
    return branch(next.dest, values, loc);
  assert(values.size() == 1 && "a function has one result");
  ReturnOp::create(builder, loc, values.front());
}

Operation *FunctionLowering::cloneAside(Operation *op, IRMapping &mapping) {
  Operation *copy = op->clone(mapping);
  aside->push_back(copy);
  return copy;
}

//===----------------------------------------------------------------------===//
// Failing
//===----------------------------------------------------------------------===//

bool alwaysFails(Operation *op) {
  if (isa<FaultOp>(op))
    return true;
  auto raise = dyn_cast<RaiseOp>(op);
  if (!raise)
    return false;
  // erlang:raise/3 returns badarg for a class that is none.
  Value raised = raise.getExceptionClass();
  if (raised.getDefiningOp<LandingOp>())
    return true;
  auto constant = raised.getDefiningOp<ConstantOp>();
  if (!constant)
    return false;
  auto name = dyn_cast<AtomAttr>(constant.getValue());
  return name && (name.getName() == "error" || name.getName() == "exit" ||
                  name.getName() == "throw");
}

Block *FunctionLowering::propagateBlock() {
  if (propagate)
    return propagate;
  OpBuilder::InsertionGuard guard(builder);
  propagate = newBlock();
  setCurrent(propagate);
  PropagateOp::create(builder, func.getLoc());
  return propagate;
}

/// What of a location a stack trace shows.
static Attribute getLine(Location loc) {
  while (true) {
    if (auto named = dyn_cast<NameLoc>(loc))
      loc = named.getChildLoc();
    else if (auto call = dyn_cast<CallSiteLoc>(loc))
      loc = call.getCallee();
    else if (auto fused = dyn_cast<FusedLoc>(loc);
             fused && !fused.getLocations().empty())
      loc = fused.getLocations().front();
    else
      break;
  }
  if (auto file = dyn_cast<FileLineColLoc>(loc))
    return FileLineColLoc::get(file.getFilename(), file.getLine(), 0);
  return loc;
}

/// Where `op` goes when it fails. Leaves save the stack trace first; that is
/// done once a handler and line.
Block *FunctionLowering::coldBlock(Operation *op, FailureContext fail) {
  if (fail.guardFail)
    return fail.guardFail;
  Block *target = fail.handler ? fail.handler : propagateBlock();
  if (op->hasTrait<CallsCode>())
    return target;
  Block *&block = cold[{target, getLine(op->getLoc())}];
  if (block)
    return block;
  OpBuilder::InsertionGuard guard(builder);
  block = newBlock();
  setCurrent(block);
  CaptureOp::create(builder, op->getLoc());
  branch(target, {}, op->getLoc());
  return block;
}

void FunctionLowering::checkFailed(Value result, FailureContext fail) {
  Operation *op = result.getDefiningOp();
  Location loc = op->getLoc();
  Value test = FailedOp::create(builder, loc, result);
  Block *next = newBlock();
  cf::CondBranchOp::create(builder, loc, test, coldBlock(op, fail), next);
  setCurrent(next);
}

void FunctionLowering::fail(Operation *op, FailureContext fail) {
  branch(coldBlock(op, fail), {}, op->getLoc());
}

FunctionLowering::Landed FunctionLowering::land(Location loc) {
  Type term = TermType::get(getContext());
  auto landing = LandingOp::create(
      builder, loc, AtomType::get(getContext()), term);
  return {landing.getExceptionClass(), landing.getReason()};
}

Value FunctionLowering::stacktrace(Location loc) {
  return StacktraceOp::create(builder, loc, TermType::get(getContext()),
                              Value());
}

//===----------------------------------------------------------------------===//
// Straight-line code
//===----------------------------------------------------------------------===//

void FunctionLowering::lower(const Item &item) {
  setCurrent(item.target);
  for (Operation &op : llvm::make_early_inc_range(*item.source))
    if (!lowerOp(&op, item))
      return;
  // Only the blocks of guards have no terminator.
  leave({}, item.next, func.getLoc());
}

/// Whether `op` is followed by nothing but a terminator that takes its results.
static Operation *getOnlyLeaving(Operation *op) {
  Operation *next = op->getNextNode();
  if (!next || !isa<YieldOp, ReturnOp>(next) || op->getNumResults() == 0 ||
      next->getOperands() != op->getResults())
    return nullptr;
  for (Value result : op->getResults())
    if (!result.hasOneUse())
      return nullptr;
  return next;
}

bool FunctionLowering::lowerTailCall(Operation *op, const Item &item) {
  if (item.fail.handler || item.fail.guardFail || !op->hasTrait<CallsCode>())
    return false;
  auto call = dyn_cast<CallOp>(op);
  if (call && call.getRaises())
    return createTailCall(builder, op);
  if (item.next.dest || !getOnlyLeaving(op))
    return false;
  if (call && call.getCallee() == func.getSymName()) {
    branch(header, call.getArgs(), op->getLoc());
    return true;
  }
  return createTailCall(builder, op);
}

bool FunctionLowering::lowerControl(Operation *op, const Item &item) {
  Continuation next = item.next;
  Block *join = nullptr;
  bool leaves = getOnlyLeaving(op);
  if (!leaves)
    next.dest = join = newBlock(op->getResultTypes(), op->getLoc());
  llvm::TypeSwitch<Operation *>(op)
      .Case<IfOp>([&](IfOp o) { lowerIf(o, item.fail, next); })
      .Case<CaseOp>([&](CaseOp o) { lowerCase(o, item.fail, next); })
      .Case<TryOp>([&](TryOp o) { lowerTry(o, item.fail, next); })
      .Case<TryAfterOp>([&](TryAfterOp o) { lowerTryAfter(o, item.fail, next); })
      .Case<CatchOp>([&](CatchOp o) { lowerCatch(o, item.fail, next); })
      .Case<ReceiveOp>([&](ReceiveOp o) { lowerReceive(o, item.fail, next); });
  if (leaves)
    return false;
  for (auto [result, argument] :
       llvm::zip(op->getResults(), join->getArguments()))
    result.replaceAllUsesWith(argument);
  setCurrent(join);
  return true;
}

bool FunctionLowering::lowerOp(Operation *op, const Item &item) {
  if (isa<IfOp, CaseOp, TryOp, TryAfterOp, CatchOp, ReceiveOp>(op))
    return lowerControl(op, item);
  if (isa<YieldOp, ReturnOp>(op)) {
    leave(op->getOperands(), item.next, op->getLoc());
    return false;
  }
  if (auto check = dyn_cast<GuardCheckOp>(op)) {
    Block *next = newBlock();
    cf::CondBranchOp::create(builder, op->getLoc(), check.getCondition(), next,
                             item.fail.guardFail);
    setCurrent(next);
    return true;
  }
  if (auto trace = dyn_cast<StacktraceOp>(op); trace && trace.getToken()) {
    trace.getResult().replaceAllUsesWith(
        coerce(trace.getToken(), trace.getType(), op->getLoc()));
    return true;
  }
  if (isa<LambdaOp, LetrecOp, RecurOp>(op)) {
    op->emitOpError("must be lifted before: run erl-lambda-lift");
    failed = true;
    return false;
  }
  if (lowerTailCall(op, item))
    return false;
  if (item.fail.guardFail && alwaysFails(op)) {
    branch(item.fail.guardFail, {}, op->getLoc());
    return false;
  }
  op->moveBefore(getCurrent(), getCurrent()->end());
  if (!op->hasTrait<Fallible>())
    return true;
  if (alwaysFails(op)) {
    fail(op, item.fail);
    return false;
  }
  checkFailed(op->getResult(0), item.fail);
  return true;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

#define GEN_PASS_DEF_ERLLOWERTOCFG
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"

namespace {
struct LowerToCfg : impl::ErlLowerToCfgBase<LowerToCfg> {
  using ErlLowerToCfgBase::ErlLowerToCfgBase;

  void runOnOperation() override {
    SmallVector<FuncOp> functions;
    for (FuncOp func : getOperation().getOps<FuncOp>())
      if (!func.isExternal())
        functions.push_back(func);
    auto lower = [&](FuncOp func) {
      return FunctionLowering(func, matchBudget).run();
    };
    if (failed(failableParallelForEach(&getContext(), functions, lower)))
      signalPassFailure();
  }
};
} // namespace

} // namespace luciole::erl
