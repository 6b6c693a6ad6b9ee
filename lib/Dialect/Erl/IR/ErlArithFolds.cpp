//===- ErlArithFolds.cpp - Folds of Erlang's arithmetic -------------------===//
//
// Integers are computed exactly, whatever their size (up to a bound that keeps
// literals reasonable); floats as doubles. What fails at run time is left alone.
//
//===----------------------------------------------------------------------===//

#include "luciole/Dialect/Erl/IR/Fallibility.h"
#include "luciole/Dialect/Erl/IR/TypeLattice.h"

#include <cmath>

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;
using llvm::APInt;

/// Larger results are computed at run time.
static constexpr unsigned kMaxBits = 1 << 14;

/// Shifts to the left by a negative count are shifts to the right.
static std::optional<APInt> shifted(const APInt &x, const APInt &by, bool left) {
  if (by.getBitWidth() > 32)
    return std::nullopt;
  int64_t count = left ? by.getSExtValue() : -by.getSExtValue();
  if (count > int64_t(kMaxBits))
    return std::nullopt;
  if (count >= 0)
    return x.sext(x.getBitWidth() + unsigned(count)) << unsigned(count);
  return x.ashr(unsigned(std::min<int64_t>(-count, x.getBitWidth() - 1)));
}

static std::optional<APInt> computeInts(ArithKind kind, APInt x, APInt y) {
  if (kind == ArithKind::BSl || kind == ArithKind::BSr)
    return shifted(x, y, kind == ArithKind::BSl);
  unsigned width = x.getBitWidth() + y.getBitWidth() + 1;
  if (width > kMaxBits)
    return std::nullopt;
  x = x.sext(width);
  y = y.sext(width);
  switch (kind) {
  case ArithKind::Add: return x + y;
  case ArithKind::Sub: return x - y;
  case ArithKind::Mul: return x * y;
  case ArithKind::BAnd: return x & y;
  case ArithKind::BOr: return x | y;
  case ArithKind::BXor: return x ^ y;
  case ArithKind::Div: return y.isZero() ? std::nullopt : std::optional(x.sdiv(y));
  case ArithKind::Rem: return y.isZero() ? std::nullopt : std::optional(x.srem(y));
  default: return std::nullopt;
  }
}

/// Doubles of floats and of those integers whose conversion is certain.
static std::optional<double> toDouble(Attribute literal) {
  if (auto value = dyn_cast<FloatTermAttr>(literal))
    return value.getValue().convertToDouble();
  auto number = dyn_cast<IntAttr>(literal);
  if (!number || !number.isSmall())
    return std::nullopt;
  return double(number.getSmall());
}

static std::optional<double> computeFloats(ArithKind kind, double x, double y) {
  switch (kind) {
  case ArithKind::Add: return x + y;
  case ArithKind::Sub: return x - y;
  case ArithKind::Mul: return x * y;
  case ArithKind::FDiv: return y == 0 ? std::nullopt : std::optional(x / y);
  default: return std::nullopt;
  }
}

static Attribute compute(MLIRContext *context, ArithKind kind, Attribute lhs,
                         Attribute rhs) {
  auto x = dyn_cast<IntAttr>(lhs), y = dyn_cast<IntAttr>(rhs);
  if (x && y && kind != ArithKind::FDiv) {
    std::optional<APInt> result = computeInts(kind, x.getValue(), y.getValue());
    return result ? IntAttr::get(context, *result) : Attribute();
  }
  std::optional<double> a = toDouble(lhs), b = toDouble(rhs);
  if (!a || !b)
    return {};
  std::optional<double> result = computeFloats(kind, *a, *b);
  if (!result || !std::isfinite(*result))
    return {};
  return FloatTermAttr::get(context, *result);
}

/// x + 0, x - 0, x * 1, x bor 0, … for integers x.
static bool isNeutral(ArithKind kind, Attribute rhs) {
  auto number = dyn_cast_or_null<IntAttr>(rhs);
  if (!number || !number.isSmall())
    return false;
  switch (kind) {
  case ArithKind::Add:
  case ArithKind::Sub:
  case ArithKind::BOr:
  case ArithKind::BXor:
  case ArithKind::BSl:
  case ArithKind::BSr: return number.getSmall() == 0;
  case ArithKind::Mul:
  case ArithKind::Div: return number.getSmall() == 1;
  default: return false;
  }
}

OpFoldResult ArithOp::fold(FoldAdaptor adaptor) {
  if (adaptor.getLhs() && adaptor.getRhs())
    return compute(getContext(), getKind(), adaptor.getLhs(), adaptor.getRhs());
  Type type = getLhs().getType();
  if (isNeutral(getKind(), adaptor.getRhs()) && type == getType() &&
      isa<SmallType, IntegerTermType>(type))
    return getLhs();
  return {};
}

OpFoldResult NegOp::fold(FoldAdaptor adaptor) {
  if (auto number = dyn_cast_or_null<IntAttr>(adaptor.getValue())) {
    const APInt &value = number.getValue();
    return IntAttr::get(getContext(), -value.sext(value.getBitWidth() + 1));
  }
  if (auto number = dyn_cast_or_null<FloatTermAttr>(adaptor.getValue()))
    return FloatTermAttr::get(getContext(), -number.getValue().convertToDouble());
  return {};
}

OpFoldResult BNotOp::fold(FoldAdaptor adaptor) {
  if (auto number = dyn_cast_or_null<IntAttr>(adaptor.getValue()))
    return IntAttr::get(getContext(), ~number.getValue());
  return {};
}

//===----------------------------------------------------------------------===//
// Effects
//===----------------------------------------------------------------------===//

using Effects = SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>;

/// Failing writes class and reason into the process.
static void addEffects(Operation *op, Effects &effects) {
  if (canFail(op))
    effects.emplace_back(MemoryEffects::Write::get());
}

void ArithOp::getEffects(Effects &effects) { addEffects(*this, effects); }
void NegOp::getEffects(Effects &effects) { addEffects(*this, effects); }
void BNotOp::getEffects(Effects &effects) { addEffects(*this, effects); }
