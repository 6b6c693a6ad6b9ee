//===- LimbsDiv.cpp - Division: Knuth's algorithm D and a recursive one ---===//
//
// The inner functions divide a numerator, which they turn into the remainder
// in place, by a divisor whose top bit is set. They store the quotient's
// limbs and return its limb beyond those, which is 0 or 1.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Numbers/Limbs.h"
#include "luciole/Runtime/Parts.h"

#include <cstring>

namespace luciole::limbs {

/// Below this many limbs of quotient or divisor algorithm D is faster.
static constexpr size_t kRecursiveLimbs = 64;

/// high:low / d for high < d.
static inline Limb divide2by1(Limb high, Limb low, Limb d, Limb &rem) {
#if defined(__x86_64__)
  Limb quotient;
  __asm__("divq %4" : "=a"(quotient), "=d"(rem) : "a"(low), "d"(high), "r"(d) : "cc");
  return quotient;
#else
  DoubleLimb n = (DoubleLimb(high) << 64) | low;
  rem = Limb(n % d);
  return Limb(n / d);
#endif
}

/// high:low / d by multiplication, for a d whose top bit is set and its
/// reciprocal (B^2 - 1) / d - B, where B is 2^64; high < d.
static inline Limb divideByReciprocal(Limb high, Limb low, Limb d,
                                      Limb reciprocal, Limb &rem) {
  DoubleLimb product = DoubleLimb(reciprocal) * high +
                       ((DoubleLimb(high + 1) << 64) | low);
  Limb q = Limb(product >> 64);
  rem = low - q * d;
  if (rem > Limb(product)) {
    --q;
    rem += d;
  }
  if (rem >= d) [[unlikely]] {
    ++q;
    rem -= d;
  }
  return q;
}

static Limb reciprocalOf(Limb d) {
  Limb rem;
  return divide2by1(~d, ~Limb(0), d, rem);
}

/// Hardware division is slow, but a reciprocal has to pay for itself.
static constexpr size_t kReciprocalLimbs = 4;

Limb divRem1(Limb *q, const Limb *a, size_t n, Limb d) {
  Limb rem = 0;
  if (parts::kSmall || n < kReciprocalLimbs) {
    while (n--)
      q[n] = divide2by1(rem, a[n], d, rem);
    return rem;
  }
  unsigned shift = __builtin_clzll(d);
  d <<= shift;
  Limb reciprocal = reciprocalOf(d);
  Limb above = a[n - 1];
  rem = shift ? above >> (64 - shift) : 0;
  while (n--) {
    Limb below = n ? a[n - 1] : 0;
    Limb low = shift ? above << shift | below >> (64 - shift) : above;
    q[n] = divideByReciprocal(rem, low, d, reciprocal, rem);
    above = below;
  }
  return rem >> shift;
}

/// An estimate of the quotient's limb, at most one too large: from the
/// numerator's three top limbs and the divisor's two.
static inline Limb estimate(Limb n2, Limb n1, Limb n0, Limb d1, Limb d0) {
  if (n2 >= d1)
    return ~Limb(0);
  Limb rem;
  Limb q = divide2by1(n2, n1, d1, rem);
  while (DoubleLimb(q) * d0 > ((DoubleLimb(rem) << 64) | n0)) {
    --q;
    rem += d1;
    if (rem < d1)
      break;
  }
  return q;
}

/// bn >= 2.
static Limb divSchoolbook(Limb *q, Limb *a, size_t an, const Limb *b,
                          size_t bn) {
  size_t qn = an - bn;
  Limb top = compareN(a + qn, b, bn) >= 0;
  if (top)
    sub(a + qn, a + qn, bn, b, bn);
  for (size_t j = qn; j--;) {
    Limb *n = a + j;
    Limb digit = estimate(n[bn], n[bn - 1], n[bn - 2], b[bn - 1], b[bn - 2]);
    Limb borrow = subMul1(n, b, bn, digit);
    // The estimate of all ones may be off by more than one.
    for (Limb high = n[bn] - borrow; high;) {
      --digit;
      high += add(n, n, bn, b, bn);
    }
    q[j] = digit;
  }
  return top;
}

/// Subtracts 1 from an n-limb number, returns the borrow.
static Limb decrement(Limb *a, size_t n) {
  Limb one = 1;
  return sub(a, a, n, &one, 1);
}

static Limb divHalf(Limb *q, Limb *a, const Limb *b, size_t n, Limb *scratch);

/// Divides by the top qn limbs of b only, then takes the product of the
/// quotient and the low limbs of b away, and corrects the few units by which
/// the quotient was too large. a has bn + qn limbs, qn <= bn.
static Limb divByTop(Limb *q, Limb *a, size_t qn, const Limb *b, size_t bn,
                     Limb *scratch) {
  size_t low = bn - qn;
  Limb top = divHalf(q, a + low, b + low, qn, scratch);
  if (!low)
    return top;
  mul(scratch, q, qn, b, low);
  Limb borrow = sub(a, a, bn, scratch, bn);
  if (top)
    borrow += sub(a + qn, a + qn, low, b, low);
  while (borrow) {
    top -= decrement(q, qn);
    borrow -= add(a, a, bn, b, bn);
  }
  return top;
}

/// 2n limbs by n limbs: the quotient's upper half, then its lower half. The
/// scratch memory (n limbs) is free again whenever a product is taken.
static Limb divHalf(Limb *q, Limb *a, const Limb *b, size_t n, Limb *scratch) {
  if (n < kRecursiveLimbs)
    return divSchoolbook(q, a, 2 * n, b, n);
  size_t low = n / 2, high = n - low;
  Limb top = divByTop(q + low, a + low, high, b, n, scratch);
  divByTop(q, a, low, b, n, scratch);
  return top;
}

/// A quotient of any length in blocks of bn limbs, from the top.
static Limb divBlocks(Limb *q, Limb *a, size_t an, const Limb *b, size_t bn) {
  size_t qn = an - bn;
  if (parts::kSmall || bn < kRecursiveLimbs || qn < kRecursiveLimbs)
    return divSchoolbook(q, a, an, b, bn);
  Scratch scratch(bn);
  size_t first = qn % bn;
  size_t at = qn - first;
  Limb top;
  if (!first) {
    at -= bn;
    top = divByTop(q + at, a + at, bn, b, bn, scratch);
  } else if (first < kRecursiveLimbs) {
    top = divSchoolbook(q + at, a + at, bn + first, b, bn);
  } else {
    top = divByTop(q + at, a + at, first, b, bn, scratch);
  }
  while (at) {
    at -= bn;
    divByTop(q + at, a + at, bn, b, bn, scratch);
  }
  return top;
}

void divRem(Limb *q, Limb *r, const Limb *a, size_t an, const Limb *b,
            size_t bn) {
  if (bn == 1 && q) {
    Limb rem = divRem1(q, a, an, b[0]);
    if (r)
      r[0] = rem;
    return;
  }
  size_t qn = an - bn + 1;
  Scratch work(an + 1 + bn + qn);
  Limb *quotient = q ? q : work + an + 1 + bn;
  if (bn == 1) {
    r[0] = divRem1(quotient, a, an, b[0]);
    return;
  }
  unsigned shift = __builtin_clzll(b[bn - 1]);
  Limb *numerator = work;
  Limb *divisor = work + an + 1;
  numerator[an] = shiftLeft(numerator, a, an, shift);
  shiftLeft(divisor, b, bn, shift);
  divBlocks(quotient, numerator, an + 1, divisor, bn);
  if (r)
    shiftRight(r, numerator, bn, shift);
}

} // namespace luciole::limbs
