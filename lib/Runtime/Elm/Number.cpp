//===- Number.cpp - Numbers as JavaScript writes and reads them ------------===//

#include "Elm/Number.h"
#include "luciole/Runtime/Numbers/ShortestFloat.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace luciole;

static unsigned copyText(char *out, const char *text) {
  size_t size = std::strlen(text);
  std::memcpy(out, text, size);
  return unsigned(size);
}

static char *fill(char *out, unsigned count) {
  std::memset(out, '0', count);
  return out + count;
}

static char *copy(char *out, const char *digits, unsigned count) {
  std::memcpy(out, digits, count);
  return out + count;
}

/// `e` and the exponent, which is never 0.
static char *formatExponent(char *out, int exponent) {
  *out++ = 'e';
  *out++ = exponent < 0 ? '-' : '+';
  unsigned magnitude = unsigned(std::abs(exponent));
  for (unsigned unit = magnitude >= 100 ? 100 : magnitude >= 10 ? 10 : 1; unit;
       unit /= 10)
    *out++ = char('0' + magnitude / unit % 10);
  return out;
}

/// 0.digits × 10^point, by ECMAScript's Number::toString.
static char *formatDigits(char *out, const char *digits, int count, int point) {
  if (count <= point && point <= 21)
    return fill(copy(out, digits, unsigned(count)), unsigned(point - count));
  if (0 < point && point <= 21) {
    out = copy(out, digits, unsigned(point));
    *out++ = '.';
    return copy(out, digits + point, unsigned(count - point));
  }
  if (-6 < point && point <= 0) {
    out = copy(out, "0.", 2);
    return copy(fill(out, unsigned(-point)), digits, unsigned(count));
  }
  *out++ = digits[0];
  if (count > 1) {
    *out++ = '.';
    out = copy(out, digits + 1, unsigned(count - 1));
  }
  return formatExponent(out, point - 1);
}

unsigned elm::formatNumber(char *out, double number) {
  if (number != number)
    return copyText(out, "NaN");
  if (number == 0)
    return copyText(out, "0");
  char *end = out;
  if (number < 0)
    *end++ = '-';
  double magnitude = std::fabs(number);
  if (std::isinf(magnitude))
    return unsigned(end - out) + copyText(end, "Infinity");
  DecimalFloat decimal = shortestDecimal(magnitude);
  for (; decimal.significand % 10 == 0; ++decimal.exponent)
    decimal.significand /= 10;
  char reversed[24], digits[24];
  int count = 0;
  for (uint64_t rest = decimal.significand; rest; rest /= 10)
    reversed[count++] = char('0' + rest % 10);
  for (int i = 0; i < count; ++i)
    digits[i] = reversed[count - 1 - i];
  return unsigned(formatDigits(end, digits, count, count + decimal.exponent) -
                  out);
}

double elm::parseNumber(const char *text) { return std::strtod(text, nullptr); }
