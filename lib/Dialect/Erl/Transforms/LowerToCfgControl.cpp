//===- LowerToCfgControl.cpp - if, try, catch, receive ----------------------===//

#include "LowerToCfg.h"
#include "MatchCompilerRows.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;

namespace luciole::erl {

static void replaceArguments(Block &source, ValueRange values) {
  for (auto [argument, value] : llvm::zip_equal(source.getArguments(), values))
    argument.replaceAllUsesWith(value);
}

//===----------------------------------------------------------------------===//
// if
//===----------------------------------------------------------------------===//

void FunctionLowering::lowerIf(IfOp op, FailureContext fail,
                               Continuation next) {
  Block *thenBlock = newBlock(), *elseBlock = newBlock();
  cf::CondBranchOp::create(builder, op.getLoc(), op.getCondition(), thenBlock,
                           elseBlock);
  schedule(&op.getThenRegion().front(), thenBlock, fail, next);
  schedule(&op.getElseRegion().front(), elseBlock, fail, next);
}

//===----------------------------------------------------------------------===//
// try
//===----------------------------------------------------------------------===//

/// A block that does what `next` says with values of these types.
static Continuation reify(FunctionLowering &lowering, Continuation next,
                          TypeRange types, Location loc) {
  if (next.dest)
    return next;
  OpBuilder::InsertionGuard guard(lowering.getBuilder());
  Block *block = lowering.newBlock(types, loc);
  lowering.setCurrent(block);
  lowering.leave(block->getArguments(), next, loc);
  return {block};
}

static bool hasFallible(Region &region) {
  return region
      .walk([](Operation *op) {
        return op->hasTrait<Fallible>() ? WalkResult::interrupt()
                                        : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Building the list of the stack trace is slow and mostly not wanted. Where
/// only a case that follows at once, and the starts of its bodies, ask for it,
/// they take it from the process themselves.
static bool sinkStacktrace(Block &source) {
  auto op = dyn_cast<CaseOp>(source.front());
  if (!op)
    return false;
  auto clauses = op.getClauses().front().getOps<ClauseOp>();
  for (ClauseOp clause : clauses)
    if (hasFallible(clause.getPattern()) || hasFallible(clause.getGuards()))
      return false;
  SmallVector<StacktraceOp> traces;
  unsigned numScrutinees = 0;
  for (OpOperand &use : source.getArgument(2).getUses()) {
    auto trace = dyn_cast<StacktraceOp>(use.getOwner());
    if (use.getOwner() == op && ++numScrutinees == 1)
      continue;
    if (!trace || trace->getPrevNode() || !trace->getBlock()->isEntryBlock() ||
        !isa<ClauseOp>(trace->getParentOp()) ||
        trace->getParentOp()->getParentOp() != op)
      return false;
    traces.push_back(trace);
  }
  for (StacktraceOp trace : traces)
    trace.getTokenMutable().clear();
  return true;
}

void FunctionLowering::lowerTry(TryOp op, FailureContext fail,
                                Continuation next) {
  Location loc = op.getLoc();
  FailureContext inside = fail;
  if (!op.getCatchRegion().empty()) {
    Block &source = op.getCatchRegion().front();
    OpBuilder::InsertionGuard guard(builder);
    inside = {newBlock(), nullptr};
    setCurrent(inside.handler);
    Landed landed = land(loc);
    // The token is the trace itself. A case makes its own copy where it raises
    // again; if nothing else takes this one, it is dropped.
    Value trace = landed.reason;
    bool isSunk = sinkStacktrace(source);
    if (!source.getArgument(2).use_empty())
      trace = stacktrace(loc);
    if (isSunk && trace.getDefiningOp<StacktraceOp>())
      trace.getDefiningOp()->setAttr(kSunkAttrName, builder.getUnitAttr());
    replaceArguments(source, {landed.exceptionClass, landed.reason, trace});
    schedule(&source, getCurrent(), fail, next);
  }
  Continuation afterBody;
  if (op.getOfRegion().empty()) {
    afterBody = reify(*this, next, op.getResultTypes(), loc);
  } else {
    Block &source = op.getOfRegion().front();
    afterBody.dest = newBlock(source.getArgumentTypes(), loc);
    replaceArguments(source, afterBody.dest->getArguments());
    schedule(&source, afterBody.dest, fail, next);
  }
  schedule(&op.getBody().front(), getCurrent(), inside, afterBody);
}

/// Something of this type, for a path on which it is not looked at.
static Value createFiller(FunctionLowering &lowering, Type type, Location loc) {
  OpBuilder &b = lowering.getBuilder();
  if (isa<IntegerType, FloatType>(type))
    return arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  Value nil = lowering.constant(NilAttr::get(b.getContext()), loc);
  return lowering.coerce(nil, type, loc);
}

/// The after region is there once, with a flag that says how the body ended:
/// nested ones would double at every level.
///
///     ^body: …  cf.br ^after(true, results…, nil, nil, nil)
///     ^handler: landing, stacktrace  cf.br ^after(false, nil…, class, reason, trace)
///     ^after(flag, …): …  cf.cond_br flag, ^done(results…), ^reraise
void FunctionLowering::lowerTryAfter(TryAfterOp op, FailureContext fail,
                                     Continuation next) {
  Location loc = op.getLoc();
  unsigned numResults = op.getNumResults();
  Type term = TermType::get(getContext());
  SmallVector<Type> types{builder.getI1Type()};
  llvm::append_range(types, op.getResultTypes());
  types.append(3, term);
  Block *start = getCurrent();
  Block *after = newBlock(types, loc), *end = newBlock();
  schedule(&op.getAfterRegion().front(), after, fail, {end});

  Block *normal = newBlock(op.getResultTypes(), loc);
  setCurrent(normal);
  SmallVector<Value> values{arith::ConstantIntOp::create(builder, loc, 1, 1)};
  llvm::append_range(values, normal->getArguments());
  for (unsigned i = 0; i < 3; ++i)
    values.push_back(createFiller(*this, term, loc));
  branch(after, values, loc);

  Block *handler = newBlock();
  setCurrent(handler);
  Landed landed = land(loc);
  Value trace = stacktrace(loc);
  values = {arith::ConstantIntOp::create(builder, loc, 0, 1)};
  for (Type type : op.getResultTypes())
    values.push_back(createFiller(*this, type, loc));
  values.append({landed.exceptionClass, landed.reason, trace});
  branch(after, values, loc);

  Block *done = newBlock(), *reraise = newBlock();
  setCurrent(end);
  cf::CondBranchOp::create(builder, loc, after->getArgument(0), done, reraise);
  setCurrent(done);
  leave(after->getArguments().slice(1, numResults), next, loc);
  setCurrent(reraise);
  auto token = after->getArguments().take_back(3);
  this->fail(RaiseOp::create(builder, loc, term, token[0], token[1], token[2]),
             fail);

  schedule(&op.getBody().front(), start, {handler, nullptr}, {normal});
}

void FunctionLowering::lowerCatch(CatchOp op, FailureContext fail,
                                  Continuation next) {
  Location loc = op.getLoc();
  Type term = TermType::get(getContext());
  Block *start = getCurrent();
  next = reify(*this, next, op->getResultTypes(), loc);

  Block *handler = newBlock(), *isThrow = newBlock(), *notThrow = newBlock();
  Block *isError = newBlock(), *isExit = newBlock();
  setCurrent(handler);
  Landed landed = land(loc);
  auto isClass = [&](StringRef name) -> Value {
    return IsEqOp::create(builder, loc, landed.exceptionClass,
                          AtomAttr::get(getContext(), name));
  };
  auto leaveExit = [&](Value reason) {
    Value tuple =
        TupleOp::create(builder, loc, term, ValueRange{atom("EXIT", loc), reason});
    leave(tuple, next, loc);
  };
  cf::CondBranchOp::create(builder, loc, isClass("throw"), isThrow, notThrow);
  setCurrent(isThrow);
  leave(landed.reason, next, loc);
  setCurrent(notThrow);
  cf::CondBranchOp::create(builder, loc, isClass("error"), isError, isExit);
  setCurrent(isError);
  Value trace = stacktrace(loc);
  leaveExit(TupleOp::create(builder, loc, term, ValueRange{landed.reason, trace}));
  setCurrent(isExit);
  leaveExit(landed.reason);

  schedule(&op.getBody().front(), start, {handler, nullptr}, next);
}

//===----------------------------------------------------------------------===//
// receive
//===----------------------------------------------------------------------===//

///     ^loop: %ok, %m = erl.receive_peek   cond_br %ok, ^match, ^wait
///     ^match: the clauses; erl.receive_accept starts every body
///     ^skip: erl.receive_skip             br ^loop
///     ^wait: %r = erl.receive_wait        true: ^loop, false: the after region
void FunctionLowering::lowerReceive(ReceiveOp op, FailureContext fail,
                                    Continuation next) {
  Location loc = op.getLoc();
  Type term = TermType::get(getContext());
  Block *loop = newBlock(), *matching = newBlock(), *wait = newBlock();
  branch(loop, {}, loc);
  setCurrent(loop);
  auto peek = ReceivePeekOp::create(builder, loc, builder.getI1Type(), term);
  cf::CondBranchOp::create(builder, loc, peek.getOk(), matching, wait);

  setCurrent(wait);
  Value woken =
      ReceiveWaitOp::create(builder, loc, term, op.getTimeout()).getResult();
  checkFailed(woken, fail);
  if (op.getAfterRegion().empty()) {
    branch(loop, {}, loc);
  } else {
    Block *after = newBlock();
    Value goOn = IsTrueOp::create(builder, loc, woken);
    cf::CondBranchOp::create(builder, loc, goOn, loop, after);
    schedule(&op.getAfterRegion().front(), after, fail, next);
  }

  setCurrent(matching);
  SmallVector<ClauseOp> clauses;
  if (!op.getClauses().empty())
    llvm::append_range(clauses, op.getClauses().front().getOps<ClauseOp>());
  match(
      peek.getMessage(), clauses, op, fail, next,
      [&] { ReceiveAcceptOp::create(builder, loc); },
      [&](ValueRange) {
        ReceiveSkipOp::create(builder, loc);
        branch(loop, {}, loc);
      });
}

//===----------------------------------------------------------------------===//
// case
//===----------------------------------------------------------------------===//

static FaultKind getFaultKind(NoMatch kind) {
  switch (kind) {
  case NoMatch::FunctionClause:
    return FaultKind::FunctionClause;
  case NoMatch::BadMatch:
    return FaultKind::BadMatch;
  case NoMatch::TryClause:
    return FaultKind::TryClause;
  case NoMatch::IfClause:
    return FaultKind::IfClause;
  case NoMatch::ElseClause:
    return FaultKind::ElseClause;
  default:
    return FaultKind::CaseClause;
  }
}

void FunctionLowering::lowerCase(CaseOp op, FailureContext fail,
                                 Continuation next) {
  Location loc = op.getLoc();
  Type term = TermType::get(getContext());
  auto noMatch = [&](ValueRange values) {
    switch (op.getNoMatch()) {
    case NoMatch::Reraise:
      return this->fail(RaiseOp::create(builder, loc, term, values[0],
                                        values[1], values[2]),
                        fail);
    case NoMatch::False: {
      SmallVector<Value> results;
      for (Type type : op.getResultTypes())
        results.push_back(
            type.isInteger(1)
                ? createFiller(*this, type, loc)
                : coerce(atom("false", loc), type, loc));
      return leave(results, next, loc);
    }
    case NoMatch::Unreachable:
      UnreachableOp::create(builder, loc);
      return;
    default:
      if (op.getNoMatch() == NoMatch::IfClause)
        values = {};
      return this->fail(FaultOp::create(builder, loc, term,
                                        getFaultKind(op.getNoMatch()), values),
                        fail);
    }
  };
  SmallVector<ClauseOp> clauses(op.getClauses().front().getOps<ClauseOp>());
  match(op.getScrutinees(), clauses, op, fail, next, [] {}, noMatch);
}

} // namespace luciole::erl
