//===- LowerTests.cpp - Tests and comparisons
//------------------------------===//

#include "Lower.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::bytecode;
using erl::ComparePredicate;
using erl::TestKind;

/// The flag that is negated, or null.
static Value negatedFlag(Value condition) {
  auto flip = condition.getDefiningOp<arith::XOrIOp>();
  if (!flip || !condition.getType().isInteger(1))
    return {};
  for (auto [value, other] : {std::pair(flip.getLhs(), flip.getRhs()),
                              std::pair(flip.getRhs(), flip.getLhs())}) {
    auto constant = other.getDefiningOp<arith::ConstantOp>();
    auto bit = constant ? dyn_cast<IntegerAttr>(constant.getValue()) : nullptr;
    if (bit && !bit.getValue().isZero())
      return value;
  }
  return {};
}

/// Pure, without other results.
static bool isPlainTest(Operation *op) {
  if (!op)
    return false;
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return !compare.getLhs().getType().isInteger(32);
  return isa<erl::TestOp, erl::IsEqOp, erl::CompareOp, erl::IsTrueOp,
             erl::BitsAtEndOp, erl::BitsTestUnitOp, arith::CmpFOp>(op) ||
         (op->getNumResults() == 1 && negatedFlag(op->getResult(0)));
}

/// Whether only branches ask for it, so that it is made there.
bool FunctionLowering::isLazy(Value condition) {
  return isPlainTest(condition.getDefiningOp()) &&
         llvm::all_of(condition.getUsers(), [&](Operation *user) {
           if (isa<cf::CondBranchOp>(user))
             return llvm::count(user->getOperands(), condition) == 1;
           return user->getNumResults() == 1 &&
                  negatedFlag(user->getResult(0)) == condition &&
                  isLazy(user->getResult(0));
         });
}

LogicalResult FunctionLowering::emitCondition(Value condition, bool &negated) {
  if (!values.count(condition) && isPlainTest(condition.getDefiningOp()))
    return emitTest(condition.getDefiningOp(), negated);
  // The test stands right before the branch.
  if (!block().code.empty()) {
    Instruction &last = block().code.back();
    if (unsigned(last.op) < kNumConditionCodes &&
        last.operands.back().kind == Operand::Label) {
      last.operands.pop_back();
      return success();
    }
  }
  emit(Op::IsTrue, get(condition));
  return success();
}

/// As a register that holds true or false.
void FunctionLowering::materialize(Operation *op, Value condition) {
  bool negated = false;
  if (failed(emitTest(op, negated)))
    return;
  unsigned at = block().code.size() - 1;
  Operand result = define(condition);
  Instruction &test = block().code[at];
  if (negated)
    test.op = Op(unsigned(test.op) ^ 1);
  test.operands.push_back({Operand::Bool, 0});
  test.operands.push_back(result);
}

static bool isImmediateType(Type type) {
  return isa<erl::SmallType, erl::AtomType, erl::BoolType, erl::NilType>(type);
}

static bool isImmediateLiteral(Attribute literal) {
  if (auto value = dyn_cast<erl::IntAttr>(literal))
    return value.isSmall();
  return isa<erl::AtomAttr, erl::NilAttr>(literal);
}

static Attribute literalOf(Value value) {
  auto constant = value.getDefiningOp<erl::ConstantOp>();
  return constant ? constant.getValue() : Attribute();
}

static bool isImmediateValue(Value value) {
  Attribute literal = literalOf(value);
  return isImmediateType(value.getType()) ||
         (literal && isImmediateLiteral(literal));
}

static bool isSmallValue(Value value) {
  auto number = dyn_cast_or_null<erl::IntAttr>(literalOf(value));
  return isa<erl::SmallType>(value.getType()) || (number && number.isSmall());
}

LogicalResult FunctionLowering::emitKindTest(erl::TestOp op, bool &) {
  Operand value = get(op.getValue());
  switch (op.getKind()) {
  case TestKind::Nil:
    emit(Op::IsSame, {value, constant(erl::NilAttr::get(context))});
    return success();
  case TestKind::Cons:
    emit(Op::IsCons, {value});
    return success();
  case TestKind::TupleArity:
    emit(Op::IsTuple, {number(*op.getArity()), value});
    return success();
  case TestKind::FunctionArity:
    emit(Op::IsFun, {number(*op.getArity()), value});
    return success();
  case TestKind::TaggedTuple:
    emit(Op::IsTagged,
         {number(*op.getArity()), constant(op.getTagAttr()), value});
    return success();
  default:
    emit(Op::IsKind, {number(unsigned(op.getKind())), value});
    return success();
  }
}

LogicalResult FunctionLowering::emitCompare(erl::CompareOp op, bool &negated) {
  Value x = op.getLhs(), y = op.getRhs();
  Operand a = get(x), b = get(y);
  bool areSmall = isSmallValue(x) && isSmallValue(y);
  bool isSymbol = (isImmediateValue(x) && !isSmallValue(x)) ||
                  (isImmediateValue(y) && !isSmallValue(y));
  switch (op.getPredicate()) {
  case ComparePredicate::ExactNe:
    negated = !negated;
    [[fallthrough]];
  case ComparePredicate::ExactEq:
    emit(isImmediateValue(x) || isImmediateValue(y) ? Op::IsSame
                                                    : Op::IsExactEqual,
         {a, b});
    return success();
  case ComparePredicate::Ne:
    negated = !negated;
    [[fallthrough]];
  case ComparePredicate::Eq:
    emit(areSmall || isSymbol ? Op::IsSame : Op::IsEqual, {a, b});
    return success();
  case ComparePredicate::Ge:
    negated = !negated;
    [[fallthrough]];
  case ComparePredicate::Lt:
    emit(Op::IsLess, {a, b});
    return success();
  case ComparePredicate::Le:
    negated = !negated;
    [[fallthrough]];
  case ComparePredicate::Gt:
    emit(Op::IsLess, {b, a});
    return success();
  }
  llvm_unreachable("unknown predicate");
}

LogicalResult FunctionLowering::emitNumberTest(arith::CmpIOp op,
                                               bool &negated) {
  Operand a = get(op.getLhs()), b = get(op.getRhs());
  switch (op.getPredicate()) {
  case arith::CmpIPredicate::ne:
    negated = !negated;
    [[fallthrough]];
  case arith::CmpIPredicate::eq:
    emit(Op::IsSame, {a, b});
    return success();
  case arith::CmpIPredicate::sge:
    negated = !negated;
    [[fallthrough]];
  case arith::CmpIPredicate::slt:
    emit(Op::IsLess, {a, b});
    return success();
  case arith::CmpIPredicate::sle:
    negated = !negated;
    [[fallthrough]];
  case arith::CmpIPredicate::sgt:
    emit(Op::IsLess, {b, a});
    return success();
  default:
    return op.emitOpError("not supported yet in bytecode");
  }
}

/// The outcomes for which it holds: 1 equal, 2 greater, 4 less, 8 none of them.
static unsigned outcomesOf(arith::CmpFPredicate predicate) {
  auto number = unsigned(predicate);
  if (predicate == arith::CmpFPredicate::UNO)
    return 8;
  bool isUnordered = predicate >= arith::CmpFPredicate::UEQ &&
                     predicate <= arith::CmpFPredicate::UNE;
  return isUnordered ? number + 1 : number;
}

LogicalResult FunctionLowering::emitTest(Operation *op, bool &negated) {
  if (auto test = dyn_cast<erl::TestOp>(op))
    return emitKindTest(test, negated);
  if (auto compare = dyn_cast<erl::CompareOp>(op))
    return emitCompare(compare, negated);
  if (auto compare = dyn_cast<arith::CmpIOp>(op))
    return emitNumberTest(compare, negated);
  if (auto flip = dyn_cast<arith::XOrIOp>(op)) {
    negated = !negated;
    return emitCondition(negatedFlag(flip.getResult()), negated);
  }
  TypeSwitch<Operation *>(op)
      .Case([&](erl::IsEqOp is) {
        bool simple = isImmediateLiteral(is.getLiteral()) ||
                      isImmediateType(is.getValue().getType());
        emit(simple ? Op::IsSame : Op::IsExactEqual,
             {get(is.getValue()), constant(is.getLiteral())});
      })
      .Case([&](erl::IsTrueOp is) { emit(Op::IsTrue, get(is.getValue())); })
      .Case([&](erl::BitsAtEndOp is) {
        Operands bits = getAll(is.getContext());
        emit(Op::IsSame, {bits[1], bits[2]});
      })
      .Case([&](erl::BitsTestUnitOp is) {
        Operands bits = getAll(is.getContext());
        emit(Op::BitsTestUnit, {number(is.getUnit()), bits[1], bits[2]});
      })
      .Case([&](arith::CmpFOp compare) {
        emit(Op::FloatCompare, {number(outcomesOf(compare.getPredicate())),
                                get(compare.getLhs()), get(compare.getRhs())});
      });
  return success();
}

/// The block's end branches on it at once, or it becomes a value.
void FunctionLowering::finishTestWithResults(Operation *op) {
  Value ok = op->getResult(0);
  auto branch = dyn_cast<cf::CondBranchOp>(op->getBlock()->getTerminator());
  bool isLast = branch && branch.getCondition() == ok && ok.hasOneUse();
  for (Operation *next = op->getNextNode(); isLast && next != branch;
       next = next->getNextNode())
    isLast =
        isa<erl::ConstantOp, arith::ConstantOp, erl::CastOp, erl::ReserveOp>(
            next);
  unsigned at = block().code.size() - 1;
  if (isLast) {
    // emitCondition takes it off.
    block().code[at].operands.push_back({Operand::Label, 0});
    return;
  }
  Operand result = define(ok);
  block().code[at].operands.push_back({Operand::Bool, 0});
  block().code[at].operands.push_back(result);
}
