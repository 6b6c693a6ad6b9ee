//===- TypeRefinement.cpp - What a condition says about a value -----------===//

#include "luciole/Dialect/Erl/IR/Fallibility.h"
#include "luciole/Dialect/Erl/Transforms/TypeTransfer.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

//===----------------------------------------------------------------------===//
// Equality
//===----------------------------------------------------------------------===//

/// A value that is not a certain literal: nil and the ends of ranges go.
static Type excluding(Type type, Attribute literal) {
  if (isa<NilAttr>(literal))
    return subtractType(type, typeOfLiteral(literal));
  auto small = dyn_cast_or_null<SmallType>(type);
  auto number = dyn_cast<IntAttr>(literal);
  if (!small || !number || !number.isSmall())
    return type;
  int64_t lo = small.getLo(), hi = small.getHi(), value = number.getSmall();
  if (lo == hi)
    return lo == value ? Type() : type;
  lo += value == lo;
  hi -= value == hi;
  return SmallType::get(type.getContext(), lo, hi);
}

static Attribute literalOf(Value value) {
  while (auto cast = value.getDefiningOp<CastOp>())
    value = cast.getValue();
  auto constant = value.getDefiningOp<ConstantOp>();
  return constant ? constant.getValue() : Attribute();
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

/// The comparison that holds when `p` does not.
static ComparePredicate negate(ComparePredicate p) {
  switch (p) {
  case ComparePredicate::ExactEq: return ComparePredicate::ExactNe;
  case ComparePredicate::ExactNe: return ComparePredicate::ExactEq;
  case ComparePredicate::Eq: return ComparePredicate::Ne;
  case ComparePredicate::Ne: return ComparePredicate::Eq;
  case ComparePredicate::Lt: return ComparePredicate::Ge;
  case ComparePredicate::Le: return ComparePredicate::Gt;
  case ComparePredicate::Gt: return ComparePredicate::Le;
  case ComparePredicate::Ge: return ComparePredicate::Lt;
  }
  llvm_unreachable("unknown predicate");
}

/// The comparison with the operands exchanged.
static ComparePredicate swap(ComparePredicate p) {
  switch (p) {
  case ComparePredicate::Lt: return ComparePredicate::Gt;
  case ComparePredicate::Le: return ComparePredicate::Ge;
  case ComparePredicate::Gt: return ComparePredicate::Lt;
  case ComparePredicate::Ge: return ComparePredicate::Le;
  default: return p;
  }
}

static Type bounded(SmallType type, int64_t lo, int64_t hi) {
  lo = std::max(lo, type.getLo());
  hi = std::min(hi, type.getHi());
  return lo > hi ? Type() : SmallType::get(type.getContext(), lo, hi);
}

/// The type of `x` where `x p y` holds.
static Type compared(ComparePredicate p, Type x, Type y, Attribute yLiteral) {
  if (!x || !y)
    return {};
  MLIRContext *c = x.getContext();
  auto sx = dyn_cast<SmallType>(x), sy = dyn_cast<SmallType>(y);
  switch (p) {
  case ComparePredicate::ExactEq: return meetTypes(x, y);
  case ComparePredicate::Eq: return sx && sy ? meetTypes(x, y) : x;
  case ComparePredicate::ExactNe: return yLiteral ? excluding(x, yLiteral) : x;
  case ComparePredicate::Ne: return sx && yLiteral ? excluding(x, yLiteral) : x;
  case ComparePredicate::Lt:
    if (sx && sy)
      return bounded(sx, kSmallMin, sy.getHi() - 1);
    break;
  case ComparePredicate::Le:
    if (sx && sy)
      return bounded(sx, kSmallMin, sy.getHi());
    break;
  case ComparePredicate::Gt:
    return sx && sy ? bounded(sx, sy.getLo() + 1, kSmallMax) : x;
  case ComparePredicate::Ge:
    return sx && sy ? bounded(sx, sy.getLo(), kSmallMax) : x;
  }
  // What is less than a number is a number: they come first in the order.
  Type number = NumberType::get(c);
  return isSubtype(y, number) ? meetTypes(x, number) : x;
}

static Type refinedByCompare(CompareOp op, bool holds, Value value, TypeOf typeOf) {
  ComparePredicate p = holds ? op.getPredicate() : negate(op.getPredicate());
  Type type = typeOf(value);
  if (op.getLhs() == value)
    type = compared(p, type, typeOf(op.getRhs()), literalOf(op.getRhs()));
  if (op.getRhs() == value)
    type = compared(swap(p), type, typeOf(op.getLhs()), literalOf(op.getLhs()));
  return type;
}

//===----------------------------------------------------------------------===//
// Success
//===----------------------------------------------------------------------===//

/// What an op that did not fail takes for its operands.
static Type neededType(Operation *op) {
  MLIRContext *c = op->getContext();
  return TypeSwitch<Operation *, Type>(op)
      .Case([&](ArithOp arith) -> Type {
        switch (arith.getKind()) {
        case ArithKind::Add:
        case ArithKind::Sub:
        case ArithKind::Mul:
        case ArithKind::FDiv: return NumberType::get(c);
        default: return IntegerTermType::get(c);
        }
      })
      .Case([&](NegOp) { return NumberType::get(c); })
      .Case([&](BNotOp) { return IntegerTermType::get(c); })
      .Default([&](Operation *) { return TermType::get(c); });
}

static Operation *failing(FailedOp op) {
  Operation *def = op.getValue().getDefiningOp();
  return isa_and_nonnull<ArithOp, NegOp, BNotOp>(def) ? def : nullptr;
}

//===----------------------------------------------------------------------===//
// The interface
//===----------------------------------------------------------------------===//

SmallVector<Value> luciole::erl::refinableValues(Operation *condition) {
  SmallVector<Value> values =
      TypeSwitch<Operation *, SmallVector<Value>>(condition)
          .Case<TestOp, IsEqOp, IsTrueOp>([](auto op) {
            return SmallVector<Value>{op.getValue()};
          })
          .Case([](CompareOp op) {
            return SmallVector<Value>{op.getLhs(), op.getRhs()};
          })
          .Case([](FailedOp op) {
            Operation *def = failing(op);
            return def ? SmallVector<Value>(def->getOperands()) : SmallVector<Value>();
          })
          .Default([](Operation *) { return SmallVector<Value>(); });
  llvm::erase_if(values, [](Value v) { return bool(literalOf(v)); });
  if (values.size() == 2 && values[0] == values[1])
    values.pop_back();
  return values;
}

Type luciole::erl::refinedType(Operation *condition, bool holds, Value value,
                               TypeOf typeOf) {
  Type type = typeOf(value);
  if (!type)
    return {};
  MLIRContext *c = type.getContext();
  return TypeSwitch<Operation *, Type>(condition)
      .Case([&](TestOp op) -> Type {
        Type wanted = typeOfTest(c, op.getKind(), op.getArity());
        if (holds)
          return meetTypes(type, wanted);
        return op.getKind() == TestKind::TaggedTuple ? type : subtractType(type, wanted);
      })
      .Case([&](IsEqOp op) {
        return holds ? meetTypes(type, typeOfLiteral(op.getLiteral()))
                     : excluding(type, op.getLiteral());
      })
      .Case([&](IsTrueOp) { return holds ? meetTypes(type, BoolType::get(c)) : type; })
      .Case([&](CompareOp op) { return refinedByCompare(op, holds, value, typeOf); })
      .Case([&](FailedOp op) {
        Operation *def = failing(op);
        return holds || !def ? type : meetTypes(type, neededType(def));
      })
      .Default([&](Operation *) { return type; });
}

static std::optional<bool> decideFailed(FailedOp op, TypeOf typeOf) {
  Operation *def = op.getValue().getDefiningOp();
  if (!def)
    return std::nullopt;
  if (neverSucceeds(def))
    return true;
  if (auto arith = dyn_cast<ArithOp>(def)) {
    Type lhs = typeOf(arith.getLhs()), rhs = typeOf(arith.getRhs());
    if (lhs && rhs && !canArithFail(arith.getKind(), lhs, rhs))
      return false;
  }
  return std::nullopt;
}

std::optional<bool> luciole::erl::decideCondition(Operation *condition,
                                                  TypeOf typeOf) {
  return TypeSwitch<Operation *, std::optional<bool>>(condition)
      .Case([&](TestOp op) -> std::optional<bool> {
        Type type = typeOf(op.getValue());
        return type ? decideTest(op.getKind(), op.getArity(), type) : std::nullopt;
      })
      .Case([&](IsEqOp op) -> std::optional<bool> {
        Type type = typeOf(op.getValue());
        if (type && !meetTypes(type, typeOfLiteral(op.getLiteral())))
          return false;
        return std::nullopt;
      })
      .Case([&](FailedOp op) { return decideFailed(op, typeOf); })
      .Default([&](Operation *) { return std::nullopt; });
}
