//===- Arithmetic.cpp - The entries behind Erlang's operators -------------===//
//
// Compiled code does what stays within smalls or unboxed floats itself and
// comes here for the rest.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Numbers/Integers.h"

using namespace luciole;

/// A float result; infinities and NaN are no Erlang terms.
static Term floatResult(Process &process, double d) {
  return __builtin_isfinite(d) ? makeFloat(process, d) : raiseBadarith(process);
}

/// Applies `integers` if both operands are integers, else `floats` to their
/// values as doubles.
template <typename IntegerOp, typename FloatOp>
static Term arithmetic(Process &process, Term a, Term b, IntegerOp integers,
                       FloatOp floats) {
  if (isInteger(a) && isInteger(b))
    return integers();
  if (!parts::floats())
    return raiseBadarith(process);
  double x, y;
  if (!isNumber(a) || !isNumber(b) || !numberToDouble(a, x) ||
      !numberToDouble(b, y))
    return raiseBadarith(process);
  return floatResult(process, floats(x, y));
}

/// Products and quotients of long integers are not divided; they end the slice.
static void chargeProduct(Process &p, Term a, Term b) {
  size_t m = isSmall(a) ? 1 : boxedSize(a), n = isSmall(b) ? 1 : boxedSize(b);
  if (m * n > 256)
    charge(p, m * n / 16);
}

extern "C" {

Term luc_add(Process *p, Term a, Term b) {
  if (areSmall(a, b))
    return makeInteger(*p, smallValue(a) + smallValue(b));
  return arithmetic(
      *p, a, b, [&] { return addIntegers(*p, a, b); },
      [](double x, double y) { return x + y; });
}

Term luc_sub(Process *p, Term a, Term b) {
  if (areSmall(a, b))
    return makeInteger(*p, smallValue(a) - smallValue(b));
  return arithmetic(
      *p, a, b, [&] { return subIntegers(*p, a, b); },
      [](double x, double y) { return x - y; });
}

Term luc_mul(Process *p, Term a, Term b) {
  SWord product;
  if (areSmall(a, b) &&
      !__builtin_mul_overflow(smallValue(a), smallValue(b), &product))
    return makeInteger(*p, product);
  return arithmetic(
      *p, a, b, [&] {
        chargeProduct(*p, a, b);
        return mulIntegers(*p, a, b);
      },
      [](double x, double y) { return x * y; });
}

Term luc_fdiv(Process *p, Term a, Term b) {
  double x, y;
  if (!numberToDouble(a, x) || !numberToDouble(b, y) || y == 0)
    return raiseBadarith(*p);
  return floatResult(*p, x / y);
}

Term luc_div(Process *p, Term a, Term b) {
  if (!isInteger(a) || !isInteger(b) || b == makeSmall(0))
    return raiseBadarith(*p);
  if (areSmall(a, b))
    return makeInteger(*p, smallValue(a) / smallValue(b));
  chargeProduct(*p, a, b);
  return divIntegers(*p, a, b);
}

Term luc_rem(Process *p, Term a, Term b) {
  if (!isInteger(a) || !isInteger(b) || b == makeSmall(0))
    return raiseBadarith(*p);
  if (areSmall(a, b))
    return makeSmall(smallValue(a) % smallValue(b));
  chargeProduct(*p, a, b);
  return remIntegers(*p, a, b);
}

Term luc_band(Process *p, Term a, Term b) {
  if (areSmall(a, b))
    return a & b;
  if (!isInteger(a) || !isInteger(b))
    return raiseBadarith(*p);
  return bitwiseIntegers(*p, BitOp::And, a, b);
}

Term luc_bor(Process *p, Term a, Term b) {
  if (areSmall(a, b))
    return a | b;
  if (!isInteger(a) || !isInteger(b))
    return raiseBadarith(*p);
  return bitwiseIntegers(*p, BitOp::Or, a, b);
}

Term luc_bxor(Process *p, Term a, Term b) {
  if (areSmall(a, b))
    return (a ^ b) | kSmallTag;
  if (!isInteger(a) || !isInteger(b))
    return raiseBadarith(*p);
  return bitwiseIntegers(*p, BitOp::Xor, a, b);
}

Term luc_bsl(Process *p, Term a, Term b) {
  if (!isInteger(a) || !isInteger(b))
    return raiseBadarith(*p);
  return shiftInteger(*p, a, b, /*right=*/false);
}

Term luc_bsr(Process *p, Term a, Term b) {
  if (!isInteger(a) || !isInteger(b))
    return raiseBadarith(*p);
  return shiftInteger(*p, a, b, /*right=*/true);
}

Term luc_neg(Process *p, Term a) {
  if (isFloat(a))
    return makeFloat(*p, -floatValue(a));
  return isInteger(a) ? negateInteger(*p, a) : raiseBadarith(*p);
}

Term luc_plus(Process *p, Term a) {
  return isNumber(a) ? a : raiseBadarith(*p);
}

/// bnot a = -a - 1
Term luc_bnot(Process *p, Term a) {
  if (isSmall(a))
    return makeSmall(~smallValue(a));
  return isInteger(a) ? subIntegers(*p, negateInteger(*p, a), makeSmall(1))
                      : raiseBadarith(*p);
}

Term luc_box_integer(Process *p, int64_t value) {
  return makeInteger(*p, value);
}

Term luc_box_float(Process *p, double value) { return makeFloat(*p, value); }

/// NaN, which no term holds, says that there is no value.
double luc_to_float(Process *p, Term t) {
  double d;
  return numberToDouble(t, d) ? d : __builtin_nan("");
}
}
