//===- LimbsMul.cpp - Multiplication: schoolbook and Karatsuba ------------===//

#include "luciole/Runtime/Numbers/Limbs.h"
#include "luciole/Runtime/Parts.h"

#include <cstring>

namespace luciole::limbs {

/// Below this many limbs the schoolbook method is faster.
static constexpr size_t kKaratsubaLimbs = 32;

static void mulSchoolbook(Limb *r, const Limb *a, size_t an, const Limb *b,
                          size_t bn) {
  r[an] = mul1(r, a, an, b[0]);
  for (size_t i = 1; i < bn; ++i)
    r[an + i] = addMul1(r + i, a, an, b[i]);
}

/// r = |a - b|, where b has bn <= n limbs; true if a < b.
static bool absDifference(Limb *r, const Limb *a, size_t n, const Limb *b,
                          size_t bn) {
  bool less = !normalize(a + bn, n - bn) && compareN(a, b, bn) < 0;
  if (!less) {
    sub(r, a, n, b, bn);
    return false;
  }
  sub(r, b, bn, a, bn);
  memset(r + bn, 0, (n - bn) * sizeof(Limb));
  return true;
}

/// The scratch limbs that mulKaratsuba needs for n limbs.
static size_t karatsubaScratch(size_t n) { return 5 * n + 256; }

/// r = a * b for n-limb numbers, with three products of half the size:
///   (a1 B + a0)(b1 B + b0) = z2 B^2 + (z0 + z2 - (a0 - a1)(b0 - b1)) B + z0
static void mulKaratsuba(Limb *r, const Limb *a, const Limb *b, size_t n,
                         Limb *scratch) {
  if (n < kKaratsubaLimbs)
    return mulSchoolbook(r, a, n, b, n);
  size_t low = (n + 1) / 2, high = n - low;
  bool negative = absDifference(r, a, low, a + low, high) !=
                  absDifference(r + low, b, low, b + low, high);
  Limb *cross = scratch;
  Limb *rest = scratch + 2 * low;
  mulKaratsuba(cross, r, r + low, low, rest);
  mulKaratsuba(r, a, b, low, rest);
  mulKaratsuba(r + 2 * low, a + low, b + low, high, rest);
  Limb *middle = rest;
  middle[2 * low] = add(middle, r, 2 * low, r + 2 * low, 2 * high);
  if (negative)
    middle[2 * low] += add(middle, middle, 2 * low, cross, 2 * low);
  else
    middle[2 * low] -= sub(middle, middle, 2 * low, cross, 2 * low);
  size_t middleLimbs = normalize(middle, 2 * low + 1);
  add(r + low, r + low, 2 * n - low, middle, middleLimbs);
}

/// an >= bn: cuts the longer factor into pieces as long as the shorter one.
static void mulUnbalanced(Limb *r, const Limb *a, size_t an, const Limb *b,
                          size_t bn, Limb *scratch) {
  Limb *product = scratch;
  Limb *rest = scratch + 2 * bn;
  memset(r, 0, (an + bn) * sizeof(Limb));
  size_t i = 0;
  for (; i + bn <= an; i += bn) {
    mulKaratsuba(product, a + i, b, bn, rest);
    add(r + i, r + i, an + bn - i, product, 2 * bn);
  }
  if (size_t tail = an - i) {
    mul(product, b, bn, a + i, tail);
    add(r + i, r + i, tail + bn, product, tail + bn);
  }
}

void mul(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn) {
  if (an < bn)
    return mul(r, b, bn, a, an);
  if (parts::kSmall || bn < kKaratsubaLimbs)
    return mulSchoolbook(r, a, an, b, bn);
  Scratch scratch(2 * bn + karatsubaScratch(bn));
  if (an == bn)
    mulKaratsuba(r, a, b, an, scratch);
  else
    mulUnbalanced(r, a, an, b, bn, scratch);
}

} // namespace luciole::limbs
