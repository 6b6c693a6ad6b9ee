//===- LowerTerms.cpp - Construction, access, maps, messages
//---------------===//

#include "Lower.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::bytecode;

/// What one call of luc_map_new or luc_map_update takes.
static constexpr size_t kMaxPairs = 64;

/// Nothing to do for it: the value is there already, in another guise.
static Value sameAs(Operation *op) {
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case<erl::CastOp, erl::UnboxFloatOp, erl::BoxFloatOp, erl::UnboxSmallOp,
            erl::BoxSmallOp, erl::FromBoolOp>(
          [](Operation *op) { return op->getOperand(0); })
      .Default(Value());
}

static std::string funText(ModuleOp module, erl::MakeFunOp op, StringRef name) {
  StringRef shown = op.getName().value_or(op.getCallee());
  if (shown == op.getCallee())
    shown = shown.rsplit('/').first;
  return (Twine(op.getArity()) + " " + Twine(op.getEnv().size()) + " " +
          Twine(op.getIndex()) + " " + Twine(uint32_t(op.getUniq())) + " " +
          name + ":" + op.getCallee() + "\n" + shown)
      .str();
}

LogicalResult FunctionLowering::lowerTerm(Operation *op) {
  if (Value same = sameAs(op)) {
    values[op->getResult(0)] = getAll(same);
    return success();
  }
  if (op->getNumResults() == 1 && op->getResult(0).getType().isInteger(1) &&
      isa<erl::TestOp, erl::IsEqOp, erl::CompareOp, erl::IsTrueOp,
          erl::BitsAtEndOp, erl::BitsTestUnitOp, arith::CmpFOp, arith::CmpIOp>(
          op)) {
    if (!isLazy(op->getResult(0)))
      materialize(op, op->getResult(0));
    return success();
  }
  if (isa<arith::XOrIOp>(op) && isLazy(op->getResult(0)))
    return success();
  bool isKnown = true;
  TypeSwitch<Operation *>(op)
      .Case([&](erl::ConsOp cons) {
        Operand head = get(cons.getHead()), tail = get(cons.getTail());
        emit(Op::Cons, {define(cons), head, tail});
      })
      .Case([&](erl::TupleOp tuple) {
        if (tuple.getElements().empty()) {
          values[tuple] = {constant(erl::TupleTermAttr::get(context, {}))};
          return;
        }
        append(emit(Op::Tuple,
                    {define(tuple), number(tuple.getElements().size())}),
               tuple.getElements());
      })
      .Case([&](erl::MakeFunOp fun) {
        Operand info = symbol(Symbol::Fun,
                              funText(module.module, fun, module.result.name));
        if (fun.getEnv().empty()) {
          std::string text = module.result.symbols[info.value].text;
          values[fun] = {
              {Operand::Constant, module.symbol(Symbol::Closure, text)}};
          return;
        }
        append(
            emit(Op::MakeFun, {define(fun), info, number(fun.getEnv().size())}),
            fun.getEnv());
      })
      .Case([&](erl::HeadOp head) {
        emit(Op::Head, {define(head), get(head.getList())});
      })
      .Case([&](erl::TailOp tail) {
        emit(Op::Tail, {define(tail), get(tail.getList())});
      })
      .Case([&](erl::ElementOp element) {
        emit(Op::Element, {define(element), number(element.getIndex()),
                           get(element.getTuple())});
      })
      .Case([&](erl::FreeVarOp variable) {
        emit(Op::FreeVar, {define(variable), number(variable.getIndex()),
                           get(variable.getFun())});
      })
      .Case([&](erl::KeptOp kept) {
        emit(Op::Kept,
             {symbol(Symbol::Kept, kept.getName()), define(kept.getValue())});
        finishTestWithResults(op);
      })
      .Case([&](erl::KeepOp keep) {
        Operand value = get(keep.getValue());
        emit(Op::Keep, {symbol(Symbol::Kept, keep.getName()),
                        define(keep.getResult()), value});
      })
      .Default([&](Operation *) { isKnown = false; });
  return isKnown ? success() : lowerMap(op);
}

//===----------------------------------------------------------------------===//
// Maps
//===----------------------------------------------------------------------===//

/// Updates by 64 pairs an instruction.
Operand FunctionLowering::updateMap(Operation *op, Operand map,
                                    ValueRange entries, ArrayRef<bool> exact,
                                    Value result) {
  size_t count = std::min(exact.size(), kMaxPairs);
  bool isLast = count == exact.size();
  Operand to = isLast ? define(result) : def(makeRegister());
  if (count == 1) {
    emitAt(op, exact[0] ? Op::MapPutExact : Op::MapPut,
           {to, map, get(entries[0]), get(entries[1])});
  } else {
    uint64_t bits = 0;
    for (size_t i = 0; i < count; ++i)
      bits |= uint64_t(exact[i]) << i;
    append(emitAt(op, Op::MapUpdate, {to, map, number(bits), number(count)}),
           entries.take_front(2 * count));
  }
  if (isLast)
    return to;
  finishPart(op);
  return updateMap(op, {Operand::Use, to.value}, entries.drop_front(2 * count),
                   exact.drop_front(count), result);
}

LogicalResult FunctionLowering::lowerMap(Operation *op) {
  if (auto getOp = dyn_cast<erl::MapGetOp>(op)) {
    Operand map = get(getOp.getMap()), key = get(getOp.getKey());
    emit(Op::MapGet, {define(getOp), map, key});
    // Its failure is a label's.
    auto branch = dyn_cast<cf::CondBranchOp>(op->getBlock()->getTerminator());
    auto failed = branch ? branch.getCondition().getDefiningOp<erl::FailedOp>()
                         : erl::FailedOp();
    bool isLast = failed && failed.getValue() == getOp.getResult();
    for (Operation *next = op->getNextNode(); isLast && next != branch;
         next = next->getNextNode())
      isLast = isa<erl::ConstantOp, arith::ConstantOp, erl::CastOp,
                   erl::FailedOp, erl::ReserveOp>(next);
    if (!isLast) {
      Operand flag = makeRegister();
      block().code.back().op = Op::NotMapGet;
      block().code.back().operands.append({{Operand::Bool, 0}, def(flag)});
      for (Operation *user : getOp.getResult().getUsers())
        if (isa<erl::FailedOp>(user))
          values[user->getResult(0)] = {flag};
      return success();
    }
    unsigned no = edge(branch.getTrueDest(), branch.getTrueDestOperands());
    unsigned yes = edge(branch.getFalseDest(), branch.getFalseDestOperands());
    block().end = CodeBlock::Branches;
    block().next = yes;
    block().other = no;
    hasLeft = true;
    return success();
  }
  if (auto create = dyn_cast<erl::MapNewOp>(op)) {
    ValueRange entries = create.getEntries();
    size_t count = std::min(entries.size() / 2, kMaxPairs);
    bool isAll = entries.size() == 2 * count;
    Operand to = isAll ? define(create) : def(makeRegister());
    append(emitAt(op, Op::MapNew, {to, number(count)}),
           entries.take_front(2 * count));
    if (!isAll) {
      finishPart(op);
      SmallVector<bool> exact(entries.size() / 2 - count, false);
      updateMap(op, {Operand::Use, to.value}, entries.drop_front(2 * count),
                exact, create);
    }
    finishFallible(op);
    return success();
  }
  if (auto update = dyn_cast<erl::MapUpdateOp>(op)) {
    // Without pairs the update still checks that the operand is a map.
    Operand map = get(update.getMap());
    if (update.getEntries().empty())
      emitAt(op, Op::MapUpdate, {define(update), map, number(0), number(0)});
    else
      updateMap(op, map, update.getEntries(), update.getExact(), update);
    finishFallible(op);
    return success();
  }
  return lowerProcess(op);
}

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

LogicalResult FunctionLowering::lowerProcess(Operation *op) {
  bool isKnown = true;
  TypeSwitch<Operation *>(op)
      .Case([&](erl::SelfOp self) {
        emitAt(op, Op::Bif,
               {symbol(Symbol::Bif, "erlang:self/0"), define(self)});
      })
      .Case([&](erl::SendOp send) {
        Operand to = get(send.getDestination()),
                message = get(send.getMessage());
        emitAt(op, Op::Send, {define(send), to, message});
        finishFallible(op);
      })
      .Case([&](erl::ReceivePeekOp peek) {
        emit(Op::ReceivePeek, define(peek.getMessage()));
        finishTestWithResults(op);
      })
      .Case([&](erl::ReceiveSkipOp) { emit(Op::ReceiveSkip, {}); })
      .Case([&](erl::ReceiveAcceptOp) { emit(Op::ReceiveAccept, {}); })
      .Case([&](erl::ReceiveMarkOp mark) {
        emit(Op::ReceiveMark, define(mark.getResult()));
      })
      .Case([&](erl::ReceiveUseMarkOp use) {
        emit(Op::ReceiveUseMark, get(use.getMark()));
      })
      .Case([&](erl::ReceiveWaitOp wait) {
        Operand timeout =
            wait.getTimeout() ? get(wait.getTimeout()) : atom("infinity");
        emitAt(op, Op::ReceiveWait, {timeout, define(wait)});
        finishFallible(op);
      })
      .Default([&](Operation *) { isKnown = false; });
  return isKnown ? success() : lowerBits(op);
}
