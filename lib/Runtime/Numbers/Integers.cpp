//===- Integers.cpp - Sums, products and quotients of integers ------------===//

#include "luciole/Runtime/Numbers/Integers.h"
#include "luciole/Runtime/Exceptions.h"

namespace luciole {

using namespace limbs;

/// True if the magnitude fits a small of that sign.
static bool magnitudeFitsSmall(Limb m, bool negative) {
  return m <= Word(kSmallMax) + negative;
}

Term IntegerResult::finish(bool negative, size_t n) {
  n = normalize(cell + 1, n);
  if (n == 0 || (n == 1 && magnitudeFitsSmall(cell[1], negative))) {
    SWord value = n ? SWord(negative ? -cell[1] : cell[1]) : 0;
    giveBack(process, cell, end);
    return makeSmall(value);
  }
  if (n > kMaxLimbs) {
    giveBack(process, cell, end);
    return raiseSystemLimit(process);
  }
  cell[0] = makeHeader(negative ? Kind::NegBig : Kind::PosBig, n);
  giveBack(process, cell + 1 + n, end);
  return tagBoxed(cell);
}

Term makeIntegerFromLimbs(Process &process, bool negative, const Limb *source,
                          size_t n) {
  needBigs();
  IntegerResult result(process, n);
  memcpy(result.limbs(), source, n * sizeof(Limb));
  return result.finish(negative, n);
}

/// a + b, where b's sign is given apart so that differences use this too.
static Term addSigned(Process &process, const IntegerView &a,
                      const IntegerView &b, bool bNegative) {
  const IntegerView *big = &a, *little = &b;
  bool negative = a.negative;
  if (compare(a.limbs, a.size, b.limbs, b.size) < 0) {
    big = &b;
    little = &a;
    negative = bNegative;
  }
  IntegerResult result(process, big->size + 1);
  Limb *r = result.limbs();
  if (a.negative == bNegative) {
    r[big->size] = add(r, big->limbs, big->size, little->limbs, little->size);
    return result.finish(negative, big->size + 1);
  }
  sub(r, big->limbs, big->size, little->limbs, little->size);
  return result.finish(negative, big->size);
}

Term addIntegers(Process &process, Term a, Term b) {
  needBigs();
  IntegerView x(a), y(b);
  return addSigned(process, x, y, y.negative);
}

Term subIntegers(Process &process, Term a, Term b) {
  needBigs();
  IntegerView x(a), y(b);
  return addSigned(process, x, y, !y.negative);
}

Term mulIntegers(Process &process, Term a, Term b) {
  needBigs();
  IntegerView x(a), y(b);
  if (!x.size || !y.size)
    return makeSmall(0);
  size_t n = x.size + y.size;
  if (n > kMaxLimbs + 1)
    return raiseSystemLimit(process);
  IntegerResult result(process, n);
  mul(result.limbs(), x.limbs, x.size, y.limbs, y.size);
  return result.finish(x.negative != y.negative, n);
}

Term divIntegers(Process &process, Term a, Term b) {
  needBigs();
  IntegerView x(a), y(b);
  if (x.size < y.size)
    return makeSmall(0);
  size_t n = x.size - y.size + 1;
  IntegerResult result(process, n);
  divRem(result.limbs(), nullptr, x.limbs, x.size, y.limbs, y.size);
  return result.finish(x.negative != y.negative, n);
}

Term remIntegers(Process &process, Term a, Term b) {
  needBigs();
  IntegerView x(a), y(b);
  if (x.size < y.size)
    return a;
  IntegerResult result(process, y.size);
  divRem(nullptr, result.limbs(), x.limbs, x.size, y.limbs, y.size);
  return result.finish(x.negative, y.size);
}

Term negateInteger(Process &process, Term a) {
  if (isSmall(a))
    return makeInteger(process, -smallValue(a));
  needBigs();
  IntegerView x(a);
  return makeIntegerFromLimbs(process, !x.negative, x.limbs, x.size);
}

//===----------------------------------------------------------------------===//
// Comparison and floats
//===----------------------------------------------------------------------===//

int compareIntegers(Term a, Term b) {
  if (areSmall(a, b))
    return SWord(a) < SWord(b) ? -1 : SWord(a) > SWord(b);
  needBigs();
  IntegerView x(a), y(b);
  if (x.negative != y.negative)
    return x.negative ? -1 : 1;
  int order = compare(x.limbs, x.size, y.limbs, y.size);
  return x.negative ? -order : order;
}

static int compareSmallFloat(SWord v, double f) {
  if (f >= 0x1p63)
    return -1;
  if (f < -0x1p63)
    return 1;
  SWord whole = SWord(f);
  if (v != whole)
    return v < whole ? -1 : 1;
  double fraction = f - double(whole);
  return fraction > 0 ? -1 : fraction < 0;
}

/// The magnitude against a double of at least 1: the lengths in bits first,
/// then the top bits, then whatever the double has no bits for.
static int compareMagnitude(const IntegerView &x, double f) {
  int exponent;
  double mantissa = __builtin_frexp(f, &exponent); // in [0.5, 1)
  int64_t length = int64_t(bitLength(x.limbs, x.size));
  if (length != exponent)
    return length < exponent ? -1 : 1;
  unsigned shift = __builtin_clzll(x.limbs[x.size - 1]);
  Limb top = x.limbs[x.size - 1] << shift;
  if (shift && x.size > 1)
    top |= x.limbs[x.size - 2] >> (64 - shift);
  Limb other = Limb(mantissa * 0x1p64);
  if (top != other)
    return top < other ? -1 : 1;
  if (x.size > 1 && (x.limbs[x.size - 2] << shift))
    return 1;
  return x.size > 2 && normalize(x.limbs, x.size - 2) != 0;
}

int compareIntegerFloat(Term a, double f) {
  if (isSmall(a))
    return compareSmallFloat(smallValue(a), f);
  needBigs();
  IntegerView x(a);
  if (x.negative != (f < 0))
    return x.negative ? -1 : 1;
  double magnitude = x.negative ? -f : f;
  if (magnitude < 1)
    return x.negative ? -1 : 1;
  int order = compareMagnitude(x, magnitude);
  return x.negative ? -order : order;
}

bool integerToDouble(Term a, double &result) {
  if (isSmall(a)) {
    result = double(smallValue(a));
    return true;
  }
  needBigs();
  IntegerView x(a);
  double d = 0;
  for (size_t i = x.size; i--;)
    d = d * 0x1p64 + double(x.limbs[i]);
  result = x.negative ? -d : d;
  return __builtin_isfinite(d);
}

Term doubleToInteger(Process &process, double d) {
  if (d > -0x1p62 && d < 0x1p62)
    return makeSmall(SWord(d));
  needBigs();
  int exponent;
  double mantissa = __builtin_frexp(__builtin_fabs(d), &exponent);
  Limb bits = Limb(mantissa * 0x1p53);
  unsigned shift = exponent - 53;
  size_t n = shift / 64 + 2;
  IntegerResult result(process, n);
  Limb *r = result.limbs();
  memset(r, 0, n * sizeof(Limb));
  r[n - 1] = shiftLeft(r + n - 2, &bits, 1, shift % 64);
  return result.finish(d < 0, n);
}

} // namespace luciole
