//===- LowerNumbers.cpp - Arithmetic --------------------------------------===//
//
// Integers of i64 are small integers here, those of i32 the lower 32 bits
// without sign.
//
//===----------------------------------------------------------------------===//

#include "Lower.h"
#include "luciole/Dialect/Erl/IR/StackTraces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::bytecode;
using erl::ArithKind;

// The others have the kinds' numbers.
static_assert(unsigned(ArithEntry::add) == unsigned(ArithKind::Add) &&
              unsigned(ArithEntry::bsr) == unsigned(ArithKind::BSr));

/// The entry, and the operands in the order in which stack traces show them.
static ArithEntry entryOf(erl::ArithOp op, Value &lhs, Value &rhs) {
  ArithKind kind = op.getKind();
  erl::ShownArith shown = erl::shownArith(op);
  if (shown.isSwapped)
    std::swap(lhs, rhs);
  if (!shown.isLiteral)
    return ArithEntry(unsigned(kind));
  return kind == ArithKind::Add   ? ArithEntry::add_literal
         : kind == ArithKind::Sub ? ArithEntry::sub_literal
                                  : ArithEntry::mul_literal;
}

LogicalResult FunctionLowering::lowerArith(erl::ArithOp op) {
  Value lhs = op.getLhs(), rhs = op.getRhs();
  ArithEntry entry = entryOf(op, lhs, rhs);
  Operand a = get(lhs), b = get(rhs);
  emitAt(op, Op::Arith, {number(unsigned(entry)), define(op), a, b});
  finishFallible(op);
  return success();
}

/// (x << 1) >> 1, which takes an integer to 63 bits: there are no more here.
static Value narrowed(Operation *op) {
  auto isOne = [](Value value) {
    auto constant = value.getDefiningOp<arith::ConstantOp>();
    auto number =
        constant ? dyn_cast<IntegerAttr>(constant.getValue()) : nullptr;
    return number && number.getValue().isOne();
  };
  auto right = dyn_cast<arith::ShRSIOp>(op);
  auto left =
      right ? right.getLhs().getDefiningOp<arith::ShLIOp>() : arith::ShLIOp();
  if (!left || !isOne(right.getRhs()) || !isOne(left.getRhs()))
    return {};
  return left.getLhs();
}

static std::optional<NumberOp> numberOp(Operation *op) {
  bool isFlag = op->getResult(0).getType().isInteger(1);
  return llvm::TypeSwitch<Operation *, std::optional<NumberOp>>(op)
      .Case([](arith::AddIOp) { return NumberOp::Add; })
      .Case([](arith::SubIOp) { return NumberOp::Sub; })
      .Case([](arith::MulIOp) { return NumberOp::Mul; })
      .Case([](arith::DivSIOp) { return NumberOp::Div; })
      .Case([](arith::RemSIOp) { return NumberOp::Rem; })
      .Case([&](arith::AndIOp) {
        return isFlag ? NumberOp::BoolAnd : NumberOp::And;
      })
      .Case([&](arith::OrIOp) {
        return isFlag ? NumberOp::BoolOr : NumberOp::Or;
      })
      .Case([&](arith::XOrIOp) {
        return isFlag ? NumberOp::BoolXor : NumberOp::Xor;
      })
      .Case([](arith::ShLIOp) { return NumberOp::Shl; })
      .Case([](arith::ShRSIOp) { return NumberOp::ShrSigned; })
      .Case([](arith::ShRUIOp) { return NumberOp::ShrSigned; })
      .Case([](arith::AddFOp) { return NumberOp::FloatAdd; })
      .Case([](arith::SubFOp) { return NumberOp::FloatSub; })
      .Case([](arith::MulFOp) { return NumberOp::FloatMul; })
      .Case([](arith::DivFOp) { return NumberOp::FloatDiv; })
      .Case([](arith::NegFOp) { return NumberOp::FloatNeg; })
      .Case([](arith::SIToFPOp) { return NumberOp::FromInteger; })
      .Case([](arith::TruncIOp) { return NumberOp::Low32; })
      .Case([](arith::ExtSIOp) { return NumberOp::Low32Signed; })
      .Default(std::nullopt);
}

LogicalResult FunctionLowering::lowerNumber(Operation *op) {
  if (auto arithOp = dyn_cast<erl::ArithOp>(op))
    return lowerArith(arithOp);
  if (isa<erl::NegOp, erl::BNotOp>(op)) {
    auto entry = isa<erl::NegOp>(op) ? ArithEntry::neg : ArithEntry::bnot;
    Operand value = get(op->getOperand(0));
    emitAt(op, Op::Arith1,
           {number(unsigned(entry)), define(op->getResult(0)), value});
    finishFallible(op);
    return success();
  }
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    Operand condition = get(select.getCondition()),
            yes = get(select.getTrueValue()), no = get(select.getFalseValue());
    emit(Op::Select, {define(select), condition, yes, no});
    return success();
  }
  if (Value same = narrowed(op)) {
    values[op->getResult(0)] = getAll(same);
    return success();
  }
  if (auto extend = dyn_cast<arith::ExtUIOp>(op)) {
    Operand from = get(extend.getIn());
    if (extend.getIn().getType().isInteger(1))
      emit(Op::Select,
           {define(extend), from, constant(erl::IntAttr::get(context, 1)),
            constant(erl::IntAttr::get(context, int64_t(0)))});
    else
      values[extend] = {from};
    return success();
  }
  // Flags count as no numbers.
  if ((isa<arith::TruncIOp>(op) && !op->getResult(0).getType().isInteger(32)) ||
      (isa<arith::ExtSIOp>(op) && op->getOperand(0).getType().isInteger(1)))
    return op->emitOpError("not supported yet in bytecode");
  std::optional<NumberOp> what =
      op->getNumResults() == 1 ? numberOp(op) : std::nullopt;
  if (!what)
    return lowerCall(op);
  auto emitNumber = [&](NumberOp which, Operand to, Operand a, Operand b) {
    emit(Op::Number, {number(unsigned(which)), to, a, b});
  };
  bool is32 = op->getResult(0).getType().isInteger(32);
  Operand a = get(op->getOperand(0));
  Operand b = op->getNumOperands() > 1 ? get(op->getOperand(1)) : a;
  if (is32 && isa<arith::ShRSIOp>(op)) {
    Operand extended = makeRegister();
    emitNumber(NumberOp::Low32Signed, def(extended), a, a);
    a = extended;
  }
  bool isWide = is32 && (isa<arith::ShLIOp>(op) || isa<arith::ShRSIOp>(op));
  if (!isWide) {
    emitNumber(*what, define(op->getResult(0)), a, b);
    return success();
  }
  Operand wide = makeRegister();
  emitNumber(*what, def(wide), a, b);
  emitNumber(NumberOp::Low32, define(op->getResult(0)), wide, wide);
  return success();
}
