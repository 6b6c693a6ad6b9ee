//===- Basics.cpp - The kernel of Elm's Basics: numbers -------------------===//
//
// What code generation does inline where it knows the types. A number is a
// small integer or a float; two operands are always of the same kind. Results
// wrap at 63 bits.
//
//===----------------------------------------------------------------------===//

#include "Elm/Power.h"
#include "Elm/Values.h"

#include <cmath>

using namespace luciole;
using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Arithmetic of either kind
//===----------------------------------------------------------------------===//

Term luc_bif_elm_basics_add_2(Process *p, Term x, Term y) {
  if (isSmall(x))
    return x + (y - kSmallTag);
  return makeFloat(*p, floatValue(x) + floatValue(y));
}

Term luc_bif_elm_basics_sub_2(Process *p, Term x, Term y) {
  if (isSmall(x))
    return x - (y - kSmallTag);
  return makeFloat(*p, floatValue(x) - floatValue(y));
}

Term luc_bif_elm_basics_mul_2(Process *p, Term x, Term y) {
  if (isSmall(x))
    return (x - kSmallTag) * Word(smallValue(y)) + kSmallTag;
  return makeFloat(*p, floatValue(x) * floatValue(y));
}

Term luc_bif_elm_basics_negate_1(Process *p, Term x) {
  if (isSmall(x))
    return makeSmall(-smallValue(x));
  return makeFloat(*p, -floatValue(x));
}

Term luc_bif_elm_basics_abs_1(Process *p, Term x) {
  if (isSmall(x))
    return smallValue(x) < 0 ? makeSmall(-smallValue(x)) : x;
  return makeFloat(*p, std::fabs(floatValue(x)));
}

/// A negative exponent gives what is left of a fraction: nothing, unless the
/// base is 1 or -1.
static Word integerPower(SWord base, SWord exponent) {
  if (exponent < 0) {
    if (base != 1 && base != -1)
      return 0;
    exponent = exponent & 1;
  }
  Word result = 1, square = Word(base);
  for (; exponent; exponent >>= 1, square *= square)
    if (exponent & 1)
      result *= square;
  return result;
}

Term luc_bif_elm_basics_pow_2(Process *p, Term x, Term y) {
  if (isSmall(x))
    return makeSmall(SWord(integerPower(smallValue(x), smallValue(y))));
  return makeFloat(*p, power(floatValue(x), floatValue(y)));
}

//===----------------------------------------------------------------------===//
// Whole numbers
//===----------------------------------------------------------------------===//

/// The 32 bits that JavaScript's operators on bits see; 0 for what is none.
static int32_t lowBits(double d) {
  if (!std::isfinite(d))
    return 0;
  double rest = std::fmod(std::trunc(d), 4294967296.0);
  return int32_t(uint32_t(int64_t(rest)));
}

Term luc_bif_elm_basics_idiv_2(Process *, Term x, Term y) {
  SWord a = smallValue(x), b = smallValue(y);
  if (b == 0)
    return makeSmall(0);
  if (a == int32_t(a) && b == int32_t(b))
    return makeSmall(int32_t(a / b));
  return makeSmall(lowBits(double(a) / double(b)));
}

static SWord remainder(SWord a, SWord b) { return b == -1 ? 0 : a % b; }

Term luc_bif_elm_basics_modBy_2(Process *p, Term modulus, Term x) {
  SWord m = smallValue(modulus);
  if (m == 0)
    return raiseBadarith(*p);
  SWord r = remainder(smallValue(x), m);
  return makeSmall(r != 0 && (r < 0) != (m < 0) ? r + m : r);
}

Term luc_bif_elm_basics_remainderBy_2(Process *, Term divisor, Term x) {
  SWord d = smallValue(divisor);
  return makeSmall(d ? remainder(smallValue(x), d) : 0);
}

//===----------------------------------------------------------------------===//
// From one kind to the other
//===----------------------------------------------------------------------===//

Term luc_bif_elm_basics_toFloat_1(Process *p, Term x) {
  return makeFloat(*p, double(smallValue(x)));
}

/// Infinities and what is no number become 0, what is too large the largest.
static Term wholeNumber(double d) {
  if (!std::isfinite(d))
    return makeSmall(0);
  if (std::fabs(d) >= 0x1p62)
    return makeSmall(d < 0 ? kSmallMin : kSmallMax);
  return makeSmall(SWord(d));
}

/// Halves go up.
Term luc_bif_elm_basics_round_1(Process *, Term x) {
  double d = floatValue(x), below = std::floor(d);
  return wholeNumber(d - below >= 0.5 ? below + 1 : below);
}

Term luc_bif_elm_basics_floor_1(Process *, Term x) {
  return wholeNumber(std::floor(floatValue(x)));
}

Term luc_bif_elm_basics_ceiling_1(Process *, Term x) {
  return wholeNumber(std::ceil(floatValue(x)));
}

/// Elm cuts this one to 32 bits.
Term luc_bif_elm_basics_truncate_1(Process *, Term x) {
  return makeSmall(lowBits(floatValue(x)));
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

Term luc_bif_elm_basics_fdiv_2(Process *p, Term x, Term y) {
  return makeFloat(*p, floatValue(x) / floatValue(y));
}

Term luc_bif_elm_basics_isNaN_1(Process *, Term x) {
  return makeBool(std::isnan(floatValue(x)));
}

Term luc_bif_elm_basics_isInfinite_1(Process *, Term x) {
  return makeBool(std::isinf(floatValue(x)));
}

#define FLOAT_1(name)                                                          \
  Term luc_bif_elm_basics_##name##_1(Process *p, Term x) {                     \
    return makeFloat(*p, std::name(floatValue(x)));                            \
  }
FLOAT_1(acos)
FLOAT_1(asin)
FLOAT_1(atan)
FLOAT_1(cos)
FLOAT_1(log)
FLOAT_1(sin)
FLOAT_1(sqrt)
FLOAT_1(tan)

Term luc_bif_elm_basics_atan2_2(Process *p, Term y, Term x) {
  return makeFloat(*p, std::atan2(floatValue(y), floatValue(x)));
}

//===----------------------------------------------------------------------===//
// Bitwise
//===----------------------------------------------------------------------===//

static int32_t bits(Term x) { return int32_t(smallValue(x)); }
static unsigned distance(Term x) { return unsigned(smallValue(x)) & 31; }

Term luc_bif_elm_bitwise_and_2(Process *, Term x, Term y) {
  return makeSmall(bits(x) & bits(y));
}
Term luc_bif_elm_bitwise_or_2(Process *, Term x, Term y) {
  return makeSmall(bits(x) | bits(y));
}
Term luc_bif_elm_bitwise_xor_2(Process *, Term x, Term y) {
  return makeSmall(bits(x) ^ bits(y));
}
Term luc_bif_elm_bitwise_complement_1(Process *, Term x) {
  return makeSmall(~bits(x));
}
Term luc_bif_elm_bitwise_shiftLeftBy_2(Process *, Term by, Term x) {
  return makeSmall(int32_t(uint32_t(bits(x)) << distance(by)));
}
Term luc_bif_elm_bitwise_shiftRightBy_2(Process *, Term by, Term x) {
  return makeSmall(bits(x) >> distance(by));
}
Term luc_bif_elm_bitwise_shiftRightZfBy_2(Process *, Term by, Term x) {
  return makeSmall(SWord(uint32_t(bits(x)) >> distance(by)));
}
