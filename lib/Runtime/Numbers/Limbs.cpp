//===- Limbs.cpp - The linear kernels -------------------------------------===//

#include "luciole/Runtime/Numbers/Limbs.h"

namespace luciole::limbs {

int compareN(const Limb *a, const Limb *b, size_t n) {
  while (n--)
    if (a[n] != b[n])
      return a[n] < b[n] ? -1 : 1;
  return 0;
}

int compare(const Limb *a, size_t an, const Limb *b, size_t bn) {
  if (an != bn)
    return an < bn ? -1 : 1;
  return compareN(a, b, an);
}

Limb add(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn) {
  unsigned long long carry = 0;
  size_t i = 0;
  for (; i < bn; ++i)
    r[i] = __builtin_addcll(a[i], b[i], carry, &carry);
  for (; i < an; ++i)
    r[i] = __builtin_addcll(a[i], 0, carry, &carry);
  return carry;
}

Limb sub(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn) {
  unsigned long long borrow = 0;
  size_t i = 0;
  for (; i < bn; ++i)
    r[i] = __builtin_subcll(a[i], b[i], borrow, &borrow);
  for (; i < an; ++i)
    r[i] = __builtin_subcll(a[i], 0, borrow, &borrow);
  return borrow;
}

Limb mul1(Limb *r, const Limb *a, size_t n, Limb m, Limb carry) {
  for (size_t i = 0; i < n; ++i) {
    DoubleLimb t = DoubleLimb(a[i]) * m + carry;
    r[i] = Limb(t);
    carry = Limb(t >> 64);
  }
  return carry;
}

Limb addMul1(Limb *r, const Limb *a, size_t n, Limb m) {
  Limb carry = 0;
  for (size_t i = 0; i < n; ++i) {
    DoubleLimb t = DoubleLimb(a[i]) * m + r[i] + carry;
    r[i] = Limb(t);
    carry = Limb(t >> 64);
  }
  return carry;
}

Limb subMul1(Limb *r, const Limb *a, size_t n, Limb m) {
  Limb borrow = 0;
  for (size_t i = 0; i < n; ++i) {
    DoubleLimb t = DoubleLimb(a[i]) * m + borrow;
    Limb low = Limb(t);
    borrow = Limb(t >> 64) + (r[i] < low);
    r[i] -= low;
  }
  return borrow;
}

Limb shiftLeft(Limb *r, const Limb *a, size_t n, unsigned bits) {
  if (!bits) {
    while (n--)
      r[n] = a[n];
    return 0;
  }
  Limb out = n ? a[n - 1] >> (64 - bits) : 0;
  for (size_t i = n; i-- > 1;)
    r[i] = (a[i] << bits) | (a[i - 1] >> (64 - bits));
  if (n)
    r[0] = a[0] << bits;
  return out;
}

void shiftRight(Limb *r, const Limb *a, size_t n, unsigned bits) {
  if (!bits) {
    for (size_t i = 0; i < n; ++i)
      r[i] = a[i];
    return;
  }
  for (size_t i = 0; i + 1 < n; ++i)
    r[i] = (a[i] >> bits) | (a[i + 1] << (64 - bits));
  if (n)
    r[n - 1] = a[n - 1] >> bits;
}

} // namespace luciole::limbs
