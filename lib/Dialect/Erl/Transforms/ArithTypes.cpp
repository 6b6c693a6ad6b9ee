//===- ArithTypes.cpp - The types and ranges of arithmetic ----------------===//

#include "luciole/Dialect/Erl/Transforms/TypeTransfer.h"

#include <bit>

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

namespace {

using Wide = __int128;

struct IntegerRange {
  Wide lo, hi;
};

} // namespace

static IntegerRange rangeOf(SmallType type) { return {type.getLo(), type.getHi()}; }

/// The least range with all of `values`.
static IntegerRange hull(std::initializer_list<Wide> values) {
  return {std::min(values), std::max(values)};
}

static Wide magnitude(IntegerRange r) { return std::max(-r.lo, r.hi); }

static IntegerRange divRange(IntegerRange x, IntegerRange y) {
  Wide least = y.lo > 0 ? y.lo : y.hi < 0 ? -y.hi : 1;
  Wide most = magnitude(x) / least;
  if (y.lo >= 0)
    return {x.lo >= 0 ? 0 : -most, x.hi <= 0 ? 0 : most};
  return {-most, most};
}

static IntegerRange remRange(IntegerRange x, IntegerRange y) {
  Wide most = std::min(magnitude(x), std::max<Wide>(magnitude(y) - 1, 0));
  return {x.lo >= 0 ? 0 : -most, x.hi <= 0 ? 0 : most};
}

static IntegerRange bandRange(IntegerRange x, IntegerRange y) {
  if (x.lo >= 0 && y.lo >= 0)
    return {0, std::min(x.hi, y.hi)};
  if (x.lo >= 0)
    return {0, x.hi};
  if (y.lo >= 0)
    return {0, y.hi};
  return {kSmallMin, kSmallMax};
}

/// bor and bxor stay below the next power of two.
static IntegerRange borRange(IntegerRange x, IntegerRange y) {
  if (x.lo < 0 || y.lo < 0)
    return {kSmallMin, kSmallMax};
  uint64_t most = uint64_t(std::max(x.hi, y.hi));
  return {0, most ? Wide((uint64_t(1) << std::bit_width(most)) - 1) : 0};
}

/// Shifts by a small non-negative count; none for other counts.
static std::optional<IntegerRange> shiftRange(bool left, IntegerRange x, IntegerRange by) {
  if (by.lo < 0 || (left && by.hi > 62))
    return std::nullopt;
  if (left)
    return hull({x.lo << int(by.lo), x.lo << int(by.hi), x.hi << int(by.lo),
                 x.hi << int(by.hi)});
  int least = int(std::min<Wide>(by.lo, 63)), most = int(std::min<Wide>(by.hi, 63));
  return hull({x.lo >> least, x.lo >> most, x.hi >> least, x.hi >> most});
}

static std::optional<IntegerRange> arithRange(ArithKind kind, IntegerRange x, IntegerRange y) {
  switch (kind) {
  case ArithKind::Add: return IntegerRange{x.lo + y.lo, x.hi + y.hi};
  case ArithKind::Sub: return IntegerRange{x.lo - y.hi, x.hi - y.lo};
  case ArithKind::Mul:
    return hull({x.lo * y.lo, x.lo * y.hi, x.hi * y.lo, x.hi * y.hi});
  case ArithKind::Div: return divRange(x, y);
  case ArithKind::Rem: return remRange(x, y);
  case ArithKind::BAnd: return bandRange(x, y);
  case ArithKind::BOr:
  case ArithKind::BXor: return borRange(x, y);
  case ArithKind::BSl: return shiftRange(true, x, y);
  case ArithKind::BSr: return shiftRange(false, x, y);
  case ArithKind::FDiv: return std::nullopt;
  }
  llvm_unreachable("unknown arithmetic");
}

/// What the operands of a successful op may be.
static bool isIntegerOnly(ArithKind kind) {
  return kind != ArithKind::Add && kind != ArithKind::Sub &&
         kind != ArithKind::Mul && kind != ArithKind::FDiv;
}

/// A half known product: `X band 255`, `X rem 10` with X any integer.
static Type halfKnownType(MLIRContext *c, ArithKind kind, Type lhs, Type rhs) {
  auto known = [&](Type type) -> std::optional<IntegerRange> {
    if (auto small = dyn_cast<SmallType>(type))
      return rangeOf(small);
    return std::nullopt;
  };
  std::optional<IntegerRange> x = known(lhs), y = known(rhs);
  if (kind == ArithKind::BAnd) {
    if (x && x->lo >= 0)
      return SmallType::get(c, 0, x->hi);
    if (y && y->lo >= 0)
      return SmallType::get(c, 0, y->hi);
  }
  if (kind == ArithKind::Rem && y) {
    Wide most = std::max<Wide>(magnitude(*y) - 1, 0);
    return SmallType::get(c, -most, most);
  }
  return IntegerTermType::get(c);
}

Type luciole::erl::arithType(MLIRContext *c, ArithKind kind, Type lhs, Type rhs) {
  if (!lhs || !rhs)
    return {};
  if (kind == ArithKind::FDiv)
    return FloatTermType::get(c);
  auto x = dyn_cast<SmallType>(lhs), y = dyn_cast<SmallType>(rhs);
  if (x && y) {
    std::optional<IntegerRange> range = arithRange(kind, rangeOf(x), rangeOf(y));
    if (range && range->lo >= kSmallMin && range->hi <= kSmallMax)
      return SmallType::get(c, range->lo, range->hi);
    return IntegerTermType::get(c);
  }
  if (isIntegerOnly(kind))
    return halfKnownType(c, kind, lhs, rhs);
  Type integer = IntegerTermType::get(c);
  if (isSubtype(lhs, integer) && isSubtype(rhs, integer))
    return integer;
  // An op that succeeds with one float has a float result.
  if (isa<FloatTermType>(lhs) || isa<FloatTermType>(rhs))
    return FloatTermType::get(c);
  return NumberType::get(c);
}
