//===- FloatDigits.cpp - Floats with a number of digits --------------------===//
//
// A float is m × 2^e, and so a finite decimal number. All of its digits are
// worked out in base 10^9, rounded (ties to even), and written. The C library's
// printf does the same, but comes with much else.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Numbers/Floats.h"

#include <cstdint>
#include <cstring>

using namespace luciole;

namespace {
constexpr uint32_t kBase = 1'000'000'000;
constexpr int kBaseDigits = 9;

/// 0.DIGITS × 10^point, exactly; no zeros in front.
struct ExactDecimal {
  char digits[1100];
  int count = 0, point = 0;

  explicit ExactDecimal(double magnitude);
  /// Keeps so many digits, as many zeros as it takes included.
  void round(int kept);
  /// From position `at`, counted from the first digit.
  char digit(int at) const {
    return at >= 0 && at < count ? digits[at] : '0';
  }

private:
  void append(uint32_t limb);
};
} // namespace

/// Nine digits; zeros before the first other digit don't count.
void ExactDecimal::append(uint32_t limb) {
  for (uint32_t power = kBase / 10; power; power /= 10) {
    char digit = char('0' + limb / power % 10);
    if (count || digit != '0')
      digits[count++] = digit;
    else
      --point;
  }
}

ExactDecimal::ExactDecimal(double magnitude) {
  uint64_t bits;
  std::memcpy(&bits, &magnitude, sizeof bits);
  int exponent = int(bits >> 52 & 0x7ff);
  uint64_t mantissa = bits & ((uint64_t(1) << 52) - 1);
  if (exponent)
    mantissa |= uint64_t(1) << 52;
  else
    exponent = 1;
  exponent -= 1075;

  // Whole limbs, the most significant first, up to `unit`; fractions behind.
  constexpr int kWhole = 36, kFraction = 125;
  uint32_t limbs[kWhole + kFraction] = {};
  int unit = kWhole - 1, first = unit - 1, last = unit;
  limbs[unit] = uint32_t(mantissa % kBase);
  limbs[unit - 1] = uint32_t(mantissa / kBase);
  for (; exponent > 0; exponent -= exponent < 29 ? exponent : 29) {
    int shift = exponent < 29 ? exponent : 29;
    uint64_t carry = 0;
    for (int i = last; i >= first; --i) {
      carry += uint64_t(limbs[i]) << shift;
      limbs[i] = uint32_t(carry % kBase);
      carry /= kBase;
    }
    if (carry)
      limbs[--first] = uint32_t(carry);
  }
  // 10^9 is divisible by 2^9: what falls out on the right is whole limbs.
  for (; exponent < 0; exponent += exponent > -kBaseDigits ? -exponent : 9) {
    int shift = exponent > -kBaseDigits ? -exponent : kBaseDigits;
    uint32_t carry = 0;
    for (int i = first; i <= last; ++i) {
      uint32_t rest = limbs[i] & ((1u << shift) - 1);
      limbs[i] = (limbs[i] >> shift) + carry;
      carry = (kBase >> shift) * rest;
    }
    if (carry)
      limbs[++last] = carry;
  }
  point = (unit - first + 1) * kBaseDigits;
  for (int i = first; i <= last; ++i)
    append(limbs[i]);
  while (count && digits[count - 1] == '0')
    --count;
}

void ExactDecimal::round(int kept) {
  if (kept >= count)
    return;
  if (kept < 0) {
    count = 0;
    return;
  }
  bool isTie = digits[kept] == '5' && count == kept + 1;
  bool up = isTie ? kept > 0 && (digits[kept - 1] - '0') % 2 == 1
                  : digits[kept] >= '5';
  count = kept;
  if (!up)
    return;
  int at = kept;
  while (at > 0 && digits[at - 1] == '9')
    --at;
  count = at;
  if (at > 0) {
    ++digits[at - 1];
    return;
  }
  digits[0] = '1'; // all nines
  count = 1;
  ++point;
}

/// The sign, and the magnitude in `d`.
static char *writeSign(char *out, double &d) {
  if (__builtin_signbit(d)) {
    *out++ = '-';
    d = -d;
  }
  return out;
}

int luciole::formatFloatScientific(char *out, double d, int digits) {
  if (digits < 0) // OTP leaves it to printf, which takes it for none given
    digits = 6;
  if (digits >= int(kFloatTextSize))
    return -1;
  char *at = writeSign(out, d);
  ExactDecimal decimal(d);
  decimal.round(digits + 1);
  int exponent = decimal.count ? decimal.point - 1 : 0;
  int length = int(at - out) + 1 + (digits > 0) + digits +
               (exponent > -100 && exponent < 100 ? 4 : 5);
  if (length >= int(kFloatTextSize))
    return -1;
  for (int i = 0; i <= digits; ++i) {
    if (i == 1)
      *at++ = '.';
    *at++ = decimal.digit(i);
  }
  *at++ = 'e';
  *at++ = exponent < 0 ? '-' : '+';
  if (exponent < 0)
    exponent = -exponent;
  if (exponent >= 100)
    *at++ = char('0' + exponent / 100);
  *at++ = char('0' + exponent / 10 % 10);
  *at++ = char('0' + exponent % 10);
  return int(at - out);
}

int luciole::formatFloatFixed(char *out, double d, int decimals) {
  if (decimals >= int(kFloatTextSize))
    return -1;
  char *at = writeSign(out, d);
  ExactDecimal decimal(d);
  decimal.round(decimal.point + decimals);
  int whole = decimal.count && decimal.point > 0 ? decimal.point : 0;
  int length = int(at - out) + (whole ? whole : 1) + (decimals > 0) + decimals;
  if (length >= int(kFloatTextSize))
    return -1;
  if (!whole)
    *at++ = '0';
  for (int i = 0; i < whole; ++i)
    *at++ = decimal.digit(i);
  if (decimals)
    *at++ = '.';
  // A number that is zero has no place for its point.
  int start = decimal.count ? decimal.point : 0;
  for (int i = 0; i < decimals; ++i)
    *at++ = decimal.digit(start + i);
  return int(at - out);
}
