//===- IntegerBits.cpp - Shifts and bitwise operations on integers --------===//
//
// Negative numbers behave as two's complement with endlessly many sign bits.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Numbers/Integers.h"

namespace luciole {

using namespace limbs;

namespace {
/// Gives the two's complement limbs of a sign and magnitude, in order.
class TwosComplement {
public:
  explicit TwosComplement(const IntegerView &x)
      : view(x), carry(x.negative) {}
  Limb next() {
    Limb limb = at < view.size ? view.limbs[at] : 0;
    ++at;
    if (!view.negative)
      return limb;
    limb = ~limb + carry;
    carry = carry && !limb;
    return limb;
  }

private:
  const IntegerView &view;
  size_t at = 0;
  bool carry;
};
} // namespace

static Limb apply(BitOp op, Limb a, Limb b) {
  switch (op) {
  case BitOp::And:
    return a & b;
  case BitOp::Or:
    return a | b;
  case BitOp::Xor:
    return a ^ b;
  }
  __builtin_unreachable();
}

static void negateInPlace(Limb *r, size_t n) {
  bool carry = true;
  for (size_t i = 0; i < n; ++i) {
    r[i] = ~r[i] + carry;
    carry = carry && !r[i];
  }
}

Term bitwiseIntegers(Process &process, BitOp op, Term a, Term b) {
  needBigs();
  IntegerView x(a), y(b);
  size_t n = (x.size > y.size ? x.size : y.size) + 1;
  IntegerResult result(process, n);
  Limb *r = result.limbs();
  TwosComplement xs(x), ys(y);
  for (size_t i = 0; i < n; ++i)
    r[i] = apply(op, xs.next(), ys.next());
  bool negative = apply(op, x.negative, y.negative) & 1;
  if (negative)
    negateInPlace(r, n);
  return result.finish(negative, n);
}

static Term shiftLeftBy(Process &process, const IntegerView &x, Word count) {
  Word length = bitLength(x.limbs, x.size) + count;
  if (length > kMaxLimbs * 64)
    return raiseSystemLimit(process);
  size_t whole = count / 64, n = x.size + whole + 1;
  IntegerResult result(process, n);
  Limb *r = result.limbs();
  memset(r, 0, whole * sizeof(Limb));
  r[n - 1] = limbs::shiftLeft(r + whole, x.limbs, x.size, count % 64);
  return result.finish(x.negative, n);
}

/// Rounds towards minus infinity, as two's complement does.
static Term shiftRightBy(Process &process, const IntegerView &x, Word count) {
  size_t whole = count / 64;
  if (whole >= x.size)
    return makeSmall(x.negative ? -1 : 0);
  size_t n = x.size - whole;
  unsigned bits = count % 64;
  bool lost = normalize(x.limbs, whole) != 0 ||
              (x.limbs[whole] & ((Limb(1) << bits) - 1)) != 0;
  IntegerResult result(process, n + 1);
  Limb *r = result.limbs();
  limbs::shiftRight(r, x.limbs + whole, n, bits);
  r[n] = 0;
  Limb one = 1;
  if (x.negative && lost)
    r[n] = add(r, r, n, &one, 1);
  return result.finish(x.negative, n + 1);
}

Term shiftInteger(Process &process, Term a, Term count, bool right) {
  needBigs();
  IntegerView x(a), by(count);
  if (!x.size)
    return a;
  bool toRight = right != by.negative;
  if (by.size > 1)
    return toRight ? makeSmall(x.negative ? -1 : 0) : raiseSystemLimit(process);
  Word n = by.size ? by.limbs[0] : 0;
  if (toRight)
    return shiftRightBy(process, x, n);
  if (n > kMaxLimbs * 64)
    return raiseSystemLimit(process);
  return shiftLeftBy(process, x, n);
}

} // namespace luciole
