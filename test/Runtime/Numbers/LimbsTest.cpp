//===- LimbsTest.cpp - The kernels against slow definitions of themselves -===//

#include "luciole/Runtime/Numbers/Limbs.h"

#include <cstdio>
#include <cstring>

using namespace luciole::limbs;

static uint64_t state = 88172645463325252ull;
static uint64_t next() {
  state ^= state << 13;
  state ^= state >> 7;
  return state ^= state << 17;
}

static int failures = 0;
static void expect(bool ok, const char *what, size_t an, size_t bn) {
  if (ok)
    return;
  ++failures;
  printf("FAILED: %s for %zu and %zu limbs\n", what, an, bn);
}

/// Random limbs with many runs of ones and zeros, where carries go wrong.
static void fill(Limb *a, size_t n) {
  for (size_t i = 0; i < n; ++i) {
    unsigned kind = next() % 8;
    a[i] = kind == 0 ? 0 : kind == 1 ? ~Limb(0) : kind == 2 ? Limb(1) << 63
                                                            : next();
  }
  if (n && !a[n - 1])
    a[n - 1] = next() | 1;
}

static void slowMul(Limb *r, const Limb *a, size_t an, const Limb *b,
                    size_t bn) {
  memset(r, 0, (an + bn) * 8);
  for (size_t i = 0; i < bn; ++i)
    r[an + i] = addMul1(r + i, a, an, b[i]);
}

static void testMulDiv(size_t an, size_t bn) {
  Scratch a(an), b(bn), product(an + bn), check(an + bn);
  fill(a, an);
  fill(b, bn);
  mul(product, a, an, b, bn);
  slowMul(check, a, an, b, bn);
  expect(!compareN(product, check, an + bn), "mul", an, bn);
  if (an < bn)
    return;
  Scratch q(an - bn + 1), r(bn);
  divRem(q, r, a, an, b, bn);
  expect(compareN(r, b, bn) < 0, "remainder below divisor", an, bn);
  Scratch back(an + 1);
  slowMul(back, q, an - bn + 1, b, bn);
  Limb carry = add(back, back, an + 1, r, bn);
  expect(!carry && !back[an] && !compareN(back, a, an), "a = q*b + r", an, bn);
}

/// The quotients that the estimate gets wrong most: b = 1…1 0…0 patterns.
static void testHardDivision(size_t an, size_t bn) {
  Scratch a(an), b(bn), q(an - bn + 1), r(bn), back(an + 1);
  memset(a.get(), 0xff, an * 8);
  memset(b.get(), 0, bn * 8);
  b[bn - 1] = Limb(1) << 63;
  b[0] = ~Limb(0);
  for (size_t i = an / 2; i < an; ++i)
    a[i] = i % 3 ? 0 : Limb(1) << 63;
  a[an - 1] = Limb(1) << 63;
  divRem(q, r, a, an, b, bn);
  slowMul(back, q, an - bn + 1, b, bn);
  add(back, back, an + 1, r, bn);
  expect(compareN(r, b, bn) < 0 && !compareN(back, a, an), "hard division", an,
         bn);
}

static size_t slowDigits(char *out, const Limb *a, size_t n, unsigned base) {
  Scratch copy(n);
  memcpy(copy.get(), a, n * 8);
  size_t count = 0;
  while ((n = normalize(copy, n)))
    out[count++] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[divRem1(copy, copy, n,
                                                                  base)];
  for (size_t i = 0; i < count / 2; ++i) {
    char c = out[i];
    out[i] = out[count - 1 - i];
    out[count - 1 - i] = c;
  }
  return count;
}

static void testText(size_t n, unsigned base) {
  Scratch a(n);
  fill(a, n);
  size_t room = maxDigits(n, base);
  char *fast = static_cast<char *>(malloc(room));
  char *slow = static_cast<char *>(malloc(room));
  size_t count = toDigits(fast, a, n, base);
  size_t slowCount = slowDigits(slow, a, n, base);
  expect(count <= room && count == slowCount && !memcmp(fast, slow, count),
         "toDigits", n, base);
  for (size_t i = 0; i < count; ++i)
    fast[i] = fast[i] <= '9' ? fast[i] - '0' : fast[i] - 'A' + 10;
  size_t limbs = maxLimbs(count, base);
  Scratch back(limbs);
  size_t m = fromDigits(back, reinterpret_cast<uint8_t *>(fast), count, base);
  expect(m == n && !compareN(back, a, n), "fromDigits", n, base);
  free(fast);
  free(slow);
}

static void testShift(size_t n, unsigned bits) {
  Scratch a(n), l(n + 1), back(n + 1);
  fill(a, n);
  l[n] = shiftLeft(l, a, n, bits);
  shiftRight(back, l, n + 1, bits);
  expect(!compareN(back, a, n) && !back[n], "shift", n, bits);
}

int main() {
  for (size_t i = 1; i < 3000; ++i)
    testMulDiv(1 + next() % 40, 1 + next() % 40);
  for (size_t i = 1; i < 400; ++i)
    testMulDiv(1 + next() % 700, 1 + next() % 400);
  for (size_t n = 30; n < 300; ++n)
    testMulDiv(2 * n + n % 3, n);
  testMulDiv(5000, 2400);
  testMulDiv(5000, 90);
  for (size_t n = 2; n < 200; n += 3)
    for (size_t m = n; m < 3 * n; m += 1 + n / 3)
      testHardDivision(m, n);
  for (unsigned base = 2; base <= 36; ++base)
    for (size_t n = 1; n < 200; n += 1 + n / 3)
      testText(n, base);
  testText(1500, 10);
  for (unsigned bits = 0; bits < 64; ++bits)
    testShift(1 + bits % 7, bits);
  if (!failures)
    printf("limbs: all passed\n");
  return failures != 0;
}
