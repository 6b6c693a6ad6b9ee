//===- LowerControl.cpp - Branches and failures
//----------------------------===//

#include "Lower.h"
#include "luciole/Dialect/Erl/IR/Fallibility.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::bytecode;

#define FAULT(name)                                                            \
  static_assert(unsigned(FaultEntry::name) ==                                  \
                unsigned(erl::FaultKind::name));
LUCIOLE_BYTECODE_FAULTS(FAULT)
#undef FAULT

//===----------------------------------------------------------------------===//
// Edges
//===----------------------------------------------------------------------===//

void FunctionLowering::addMoves(unsigned from, Block *to, ValueRange args) {
  for (auto [argument, value] : llvm::zip_equal(to->getArguments(), args)) {
    // All of them before a reference into `blocks` is taken.
    Operands sources = getAll(value);
    Operands &targets = values[argument];
    for (auto [target, source] : llvm::zip_equal(targets, sources))
      if (source.kind != Operand::Use || source.value != target.value)
        code.blocks[from].moves.push_back({unsigned(target.value), source});
  }
}

/// The block that a branch goes to: of its own, if it passes values on.
unsigned FunctionLowering::edge(Block *to, ValueRange args) {
  if (args.empty())
    return blocks[to];
  unsigned way = code.addBlock();
  code.blocks[way].end = CodeBlock::Goes;
  code.blocks[way].next = blocks[to];
  addMoves(way, to, args);
  return way;
}

//===----------------------------------------------------------------------===//
// Failure
//===----------------------------------------------------------------------===//

/// Whether a block captures, if at all, and leaves the function, as happens
/// without a handler.
static bool isPropagation(Block *block, Block::iterator from) {
  for (unsigned steps = 0; steps < 8; ++steps) {
    for (Operation &op : llvm::make_range(from, block->end())) {
      if (isa<erl::PropagateOp>(op))
        return true;
      if (isa<erl::CaptureOp, erl::ConstantOp, arith::ConstantOp>(op))
        continue;
      auto branch = dyn_cast<cf::BranchOp>(op);
      if (!branch)
        return false;
      block = branch.getDest();
      from = block->begin();
      break;
    }
  }
  return false;
}

/// The op just emitted may fail: whoever ends the block goes where it says
/// then.
void FunctionLowering::finishFallible(Operation *op) {
  Value result = op->getResult(0);
  for (Operation *user : result.getUsers()) {
    auto failed = dyn_cast<erl::FailedOp>(user);
    auto branch = dyn_cast<cf::CondBranchOp>(op->getBlock()->getTerminator());
    if (failed && branch && branch.getCondition() == failed.getResult())
      pending = op;
  }
  if (pending == op)
    return;
  if (erl::neverSucceeds(op) || isa<erl::RaiseOp>(op))
    return finishFailing(op);
  for (Operation *user : result.getUsers())
    if (auto failed = dyn_cast<erl::FailedOp>(user))
      return keepFailure(failed);
}

void FunctionLowering::finishPart(Operation *op) {
  auto branch = dyn_cast<cf::CondBranchOp>(op->getBlock()->getTerminator());
  auto failed = branch ? branch.getCondition().getDefiningOp<erl::FailedOp>()
                       : erl::FailedOp();
  if (!failed || failed.getValue() != op->getResult(0) ||
      isPropagation(branch.getTrueDest(), branch.getTrueDest()->begin()))
    return;
  unsigned other = edge(branch.getTrueDest(), branch.getTrueDestOperands());
  unsigned next = code.addBlock();
  block().end = CodeBlock::Fails;
  block().other = other;
  block().next = next;
  current = next;
}

/// That an op failed as a register that holds true or false.
void FunctionLowering::keepFailure(erl::FailedOp op) {
  Operand flag = makeRegister();
  unsigned fails = code.addBlock(), works = code.addBlock(),
           next = code.addBlock();
  for (auto [way, value] : {std::pair(fails, true), std::pair(works, false)}) {
    code.blocks[way].end = CodeBlock::Goes;
    code.blocks[way].next = next;
    code.blocks[way].moves.push_back({unsigned(flag.value), boolean(value)});
  }
  block().end = CodeBlock::Fails;
  block().next = works;
  block().other = fails;
  current = next;
  for (Operation *user : op.getValue().getUsers())
    if (isa<erl::FailedOp>(user))
      values[user->getResult(0)] = {flag};
}

/// What follows an op that always fails is for that case.
void FunctionLowering::finishFailing(Operation *op) {
  if (isPropagation(op->getBlock(), std::next(op->getIterator()))) {
    block().end = CodeBlock::Leaves;
    hasLeft = true;
    return;
  }
  unsigned handler = code.addBlock();
  block().end = CodeBlock::Fails;
  block().other = handler;
  current = handler;
}

LogicalResult FunctionLowering::lowerCondBranch(cf::CondBranchOp op) {
  auto onTrue = op.getTrueDestOperands(), onFalse = op.getFalseDestOperands();
  Block *trueDest = op.getTrueDest(), *falseDest = op.getFalseDest();
  auto failed = op.getCondition().getDefiningOp<erl::FailedOp>();
  if (failed && pending && pending->getResult(0) == failed.getValue()) {
    bool isDefault = isPropagation(trueDest, trueDest->begin());
    unsigned next = edge(falseDest, onFalse);
    unsigned other = isDefault ? kNoBlock : edge(trueDest, onTrue);
    block().end = CodeBlock::Fails;
    block().next = next;
    block().other = other;
    return success();
  }
  bool negated = false;
  if (mlir::failed(emitCondition(op.getCondition(), negated)))
    return failure();
  unsigned yes = edge(trueDest, onTrue), no = edge(falseDest, onFalse);
  block().end = CodeBlock::Branches;
  block().next = negated ? no : yes;
  block().other = negated ? yes : no;
  return success();
}

LogicalResult FunctionLowering::lowerSwitch(erl::SwitchOp op) {
  unsigned otherwise = edge(op.getDefaultDest(), op.getDefaultOperands());
  SmallVector<Operand> operands{get(op.getValue()),
                                number(op.getCaseValues().size())};
  for (auto [index, literal] : llvm::enumerate(op.getCaseValues())) {
    operands.push_back(constant(literal));
    operands.push_back(
        {Operand::Label, edge(op.getDest(index), op.getCaseOperands()[index])});
  }
  emit(Op::Switch, operands);
  block().end = CodeBlock::Switches;
  block().next = otherwise;
  return success();
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

LogicalResult FunctionLowering::lower(Operation *op) {
  if (isa<erl::ConstantOp, arith::ConstantOp, erl::FailedOp, erl::ReserveOp>(
          op))
    return success();
  bool isKnown = true;
  TypeSwitch<Operation *>(op)
      .Case([&](cf::BranchOp branch) {
        addMoves(current, branch.getDest(), branch.getDestOperands());
        block().end = CodeBlock::Goes;
        block().next = blocks[branch.getDest()];
      })
      .Case([&](erl::ReturnOp ret) { emit(Op::Return, get(ret.getValue())); })
      .Case([&](erl::PropagateOp) { emit(Op::Propagate, {}); })
      .Case([&](erl::UnreachableOp) { emit(Op::Propagate, {}); })
      .Case([&](erl::CaptureOp capture) { emitAt(capture, Op::Capture, {}); })
      .Case([&](erl::LandingOp landing) {
        Operand first = define(landing.getExceptionClass());
        Operand second = define(landing.getReason());
        emit(Op::Landing, {first, second});
      })
      .Case([&](erl::StacktraceOp trace) {
        emit(Op::Stacktrace, define(trace.getResult()));
      })
      .Case([&](erl::RaiseOp raise) {
        Operand exceptionClass = get(raise.getExceptionClass());
        Operand reason = get(raise.getReason());
        if (raise.getTrace())
          emitAt(op, Op::Raise,
                 {exceptionClass, reason, get(raise.getTrace())});
        else
          emitAt(op, Op::RaiseNew, {exceptionClass, reason});
        finishFallible(op);
      })
      .Case([&](erl::FaultOp fault) {
        Instruction &instruction = emitAt(op, Op::Fault,
                                          {number(unsigned(fault.getKind())),
                                           number(fault.getArgs().size())});
        append(instruction, fault.getArgs());
        finishFallible(op);
      })
      .Default([&](Operation *) { isKnown = false; });
  if (isKnown)
    return success();
  if (auto branch = dyn_cast<cf::CondBranchOp>(op))
    return lowerCondBranch(branch);
  if (auto switchOp = dyn_cast<erl::SwitchOp>(op))
    return lowerSwitch(switchOp);
  return lowerTerm(op);
}
