//===- TermOrder.cpp - Erlang's order of literal terms --------------------===//

#include "luciole/Dialect/Erl/IR/TermOrder.h"

#include "llvm/ADT/APSInt.h"

using namespace mlir;
using namespace luciole::erl;
using llvm::APFloat;
using llvm::APInt;
using llvm::APSInt;

using Order = std::optional<int>;

static int sign(int64_t value) { return value < 0 ? -1 : value > 0; }

/// number < atom < fun < tuple < map < nil < list < bit string
static int rank(Attribute term) {
  if (isa<IntAttr, FloatTermAttr>(term)) return 0;
  if (isa<AtomAttr>(term)) return 1;
  if (isa<ExportAttr>(term)) return 2;
  if (isa<TupleTermAttr>(term)) return 3;
  if (isa<MapAttr>(term)) return 4;
  if (isa<NilAttr>(term)) return 5;
  if (isa<ListAttr>(term)) return 6;
  return 7;
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

static int compareInts(const APInt &a, const APInt &b) {
  return APSInt::compareValues(APSInt(a, false), APSInt(b, false));
}

/// Exact: the float's integral part against the integer, then its fraction.
static int compareIntFloat(const APInt &a, const APFloat &b) {
  APSInt whole(std::max(1100u, a.getBitWidth() + 1), /*isUnsigned=*/false);
  bool isExact;
  b.convertToInteger(whole, APFloat::rmTowardZero, &isExact);
  int order = compareInts(a, whole);
  if (order || isExact)
    return order;
  return b.isNegative() ? 1 : -1;
}

static int compareFloats(const APFloat &a, const APFloat &b) {
  APFloat::cmpResult result = a.compare(b);
  return result == APFloat::cmpLessThan ? -1 : result == APFloat::cmpGreaterThan;
}

static int compareNumbers(Attribute a, Attribute b, NumberOrder order) {
  auto ai = dyn_cast<IntAttr>(a), bi = dyn_cast<IntAttr>(b);
  if (ai && bi)
    return compareInts(ai.getValue(), bi.getValue());
  if (!ai && !bi)
    return compareFloats(cast<FloatTermAttr>(a).getValue(),
                         cast<FloatTermAttr>(b).getValue());
  if (order == NumberOrder::ByKind)
    return ai ? -1 : 1;
  if (ai)
    return compareIntFloat(ai.getValue(), cast<FloatTermAttr>(b).getValue());
  return -compareIntFloat(bi.getValue(), cast<FloatTermAttr>(a).getValue());
}

//===----------------------------------------------------------------------===//
// Compound terms
//===----------------------------------------------------------------------===//

static Order compareEach(ArrayRef<Attribute> a, ArrayRef<Attribute> b,
                         NumberOrder order) {
  for (auto [x, y] : llvm::zip(a, b)) {
    Order result = compareLiterals(x, y, order);
    if (!result || *result)
      return result;
  }
  return 0;
}

/// What is left of a list behind its first `count` elements.
static Attribute dropFront(ListAttr list, size_t count) {
  return ListAttr::build(list.getContext(), list.getElements().drop_front(count),
                         list.getTail());
}

static Order compareLists(ListAttr a, ListAttr b, NumberOrder order) {
  size_t common = std::min(a.getElements().size(), b.getElements().size());
  Order result = compareEach(a.getElements().take_front(common),
                             b.getElements().take_front(common), order);
  if (!result || *result)
    return result;
  return compareLiterals(dropFront(a, common), dropFront(b, common), order);
}

/// By size, then by keys, then by values.
static Order compareMaps(MapAttr a, MapAttr b, NumberOrder order) {
  ArrayRef<Attribute> x = a.getEntries(), y = b.getEntries();
  if (x.size() != y.size())
    return x.size() < y.size() ? -1 : 1;
  for (size_t first : {0, 1})
    for (size_t i = first; i < x.size(); i += 2) {
      Order result = compareLiterals(x[i], y[i], first ? order : NumberOrder::ByKind);
      if (!result || *result)
        return result;
    }
  return 0;
}

static int compareBits(BitsAttr a, BitsAttr b) {
  int order = sign(a.getBytes().compare(b.getBytes()));
  if (a.getBits() == b.getBits() || a.getBytes().size() == b.getBytes().size()) {
    // Padding is zero, so bytes decide unless one is a prefix of the other.
    return order ? order : sign(int64_t(a.getBits()) - int64_t(b.getBits()));
  }
  return order;
}

static Order compareTuples(TupleTermAttr a, TupleTermAttr b, NumberOrder order) {
  if (a.getElements().size() != b.getElements().size())
    return a.getElements().size() < b.getElements().size() ? -1 : 1;
  return compareEach(a.getElements(), b.getElements(), order);
}

Order luciole::erl::compareLiterals(Attribute a, Attribute b, NumberOrder order) {
  if (a == b)
    return 0;
  if (rank(a) != rank(b))
    return sign(rank(a) - rank(b));
  if (rank(a) == 0)
    return compareNumbers(a, b, order);
  if (auto atom = dyn_cast<AtomAttr>(a))
    return sign(atom.getName().compare(cast<AtomAttr>(b).getName()));
  if (auto tuple = dyn_cast<TupleTermAttr>(a))
    return compareTuples(tuple, cast<TupleTermAttr>(b), order);
  if (auto map = dyn_cast<MapAttr>(a))
    return compareMaps(map, cast<MapAttr>(b), order);
  if (auto list = dyn_cast<ListAttr>(a))
    return compareLists(list, cast<ListAttr>(b), order);
  if (auto bits = dyn_cast<BitsAttr>(a))
    return compareBits(bits, cast<BitsAttr>(b));
  return std::nullopt;
}

std::optional<bool> luciole::erl::exactlyEqual(Attribute a, Attribute b) {
  if (isa<ExportAttr>(a) && isa<ExportAttr>(b))
    return a == b;
  // Equal by kind as well as by value; so 0.0 and -0.0 are the same, as in
  // OTP 25.
  Order order = compareLiterals(a, b, NumberOrder::ByKind);
  return order ? std::optional<bool>(*order == 0) : std::nullopt;
}

std::optional<bool> luciole::erl::evaluate(ComparePredicate predicate, Attribute a,
                                           Attribute b) {
  if (predicate == ComparePredicate::ExactEq || predicate == ComparePredicate::ExactNe) {
    std::optional<bool> equal = exactlyEqual(a, b);
    if (!equal)
      return std::nullopt;
    return *equal == (predicate == ComparePredicate::ExactEq);
  }
  Order order = compareLiterals(a, b, NumberOrder::ByValue);
  if (!order)
    return std::nullopt;
  switch (predicate) {
  case ComparePredicate::Eq: return *order == 0;
  case ComparePredicate::Ne: return *order != 0;
  case ComparePredicate::Lt: return *order < 0;
  case ComparePredicate::Le: return *order <= 0;
  case ComparePredicate::Gt: return *order > 0;
  default: return *order >= 0;
  }
}
