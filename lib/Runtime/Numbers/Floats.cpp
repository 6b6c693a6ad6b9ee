//===- Floats.cpp - Floats as text ----------------------------------------===//

#include "luciole/Runtime/Numbers/Floats.h"
#include "Format.h"
#include "luciole/Runtime/Numbers/ShortestFloat.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace luciole {

//===----------------------------------------------------------------------===//
// Shortest
//===----------------------------------------------------------------------===//

namespace {
/// Digits and the place of the point: 0.DIGITS × 10^point.
struct Decimal {
  char digits[20];
  int count = 0;
  int point = 0;
};

struct Writer {
  char *at;
  void put(char c) { *at++ = c; }
  void put(const char *s, int n) {
    memcpy(at, s, n);
    at += n;
  }
  void zeros(int n) {
    memset(at, '0', n);
    at += n;
  }
  void putInteger(int i) {
    if (i < 0)
      put('-');
    unsigned magnitude = i < 0 ? -i : i;
    if (magnitude >= 100)
      put(char('0' + magnitude / 100));
    if (magnitude >= 10)
      put(char('0' + magnitude / 10 % 10));
    put(char('0' + magnitude % 10));
  }
};
} // namespace

static Decimal shortestDigits(double magnitude) {
  auto [significand, exponent] = shortestDecimal(magnitude);
  while (significand % 10 == 0) {
    significand /= 10;
    ++exponent;
  }
  char text[20];
  char *end = text + sizeof text, *start = end;
  for (; significand; significand /= 10)
    *--start = char('0' + significand % 10);
  Decimal d;
  d.count = int(end - start);
  memcpy(d.digits, start, size_t(d.count));
  d.point = d.count + exponent;
  return d;
}

static void writeExponent(Writer &w, const Decimal &d) {
  w.put(d.digits[0]);
  w.put('.');
  if (d.count > 1)
    w.put(d.digits + 1, d.count - 1);
  else
    w.put('0');
  w.put('e');
  w.putInteger(d.point - 1);
}

/// How many characters putInteger writes.
static int integerLength(int i) {
  int n = i < 0;
  do
    ++n;
  while (i /= 10);
  return n;
}

/// Whether zeros up to the point cost more characters than an exponent.
static bool exponentIsShorter(const Decimal &d, double magnitude) {
  if (magnitude >= 0x1p53)
    return true;
  int cost = integerLength(d.point - 1) + 1 + (d.count == 1 ? 2 : 1);
  if (d.point < 0)
    return 2 - d.point > cost;
  return d.point >= d.count && d.point != 0 && d.point - d.count + 2 > cost;
}

int formatFloatShort(char *out, double d) {
  Writer w{out};
  if (std::signbit(d))
    w.put('-');
  if (d == 0) {
    w.put("0.0", 3);
    return int(w.at - out);
  }
  Decimal decimal = shortestDigits(std::fabs(d));
  if (exponentIsShorter(decimal, std::fabs(d))) {
    writeExponent(w, decimal);
  } else if (decimal.point <= 0) {
    w.put("0.", 2);
    w.zeros(-decimal.point);
    w.put(decimal.digits, decimal.count);
  } else if (decimal.point >= decimal.count) {
    w.put(decimal.digits, decimal.count);
    w.zeros(decimal.point - decimal.count);
    w.put(".0", 2);
  } else {
    w.put(decimal.digits, decimal.point);
    w.put('.');
    w.put(decimal.digits + decimal.point, decimal.count - decimal.point);
  }
  return int(w.at - out);
}

//===----------------------------------------------------------------------===//
// With a number of digits
//===----------------------------------------------------------------------===//

/// Drops trailing zeros after the point, but not the first digit.
static int dropZeros(const char *out, int n) {
  if (!memchr(out, '.', n))
    return n;
  while (out[n - 1] == '0' && out[n - 2] != '.')
    --n;
  return n;
}

static int formatExactly(char *out, double d, int decimals, bool compact) {
  int n = formatFloatFixed(out, d, decimals);
  return compact && n > 0 ? dropZeros(out, n) : n;
}

/// Rounds half up.
static uint64_t roundHalfUp(double d) {
  uint64_t whole = uint64_t(d);
  return whole + (d - double(whole) >= 0.5);
}

/// OTP scales the fraction by a power of ten in floating point, which does not
/// always give the nearest decimal; the same is done here.
int formatFloatDecimals(char *out, double d, int decimals, bool compact) {
  static constexpr double kPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,
                                       1e7,  1e8,  1e9,  1e10, 1e11, 1e12, 1e13,
                                       1e14, 1e15, 1e16, 1e17, 1e18};
  constexpr int kMaxDecimals = sizeof kPowers / sizeof *kPowers;
  if (decimals < 0)
    return -1;
  double magnitude = std::fabs(d);
  if (magnitude > 0x1p53 || decimals >= kMaxDecimals)
    return formatExactly(out, d, decimals, compact);
  const char *sign = std::signbit(d) ? "-" : "";
  using Long = unsigned long long;
  if (!decimals)
    return int(formatText(out, kFloatTextSize, "%s%llu", sign,
                          Long(roundHalfUp(magnitude))));
  uint64_t whole = uint64_t(magnitude);
  uint64_t limit = uint64_t(kPowers[decimals]);
  uint64_t fraction =
      roundHalfUp((magnitude - double(whole)) * kPowers[decimals]);
  if (fraction >= limit) {
    fraction -= limit;
    ++whole;
  }
  int n = int(formatText(out, kFloatTextSize, "%s%llu.%0*llu", sign,
                         Long(whole), decimals, Long(fraction)));
  return compact ? dropZeros(out, n) : n;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

size_t scanFloat(const char *text, size_t size) {
  size_t i = 0;
  auto digits = [&] {
    size_t start = i;
    while (i < size && isDigit(text[i]))
      ++i;
    return i > start;
  };
  if (i < size && (text[i] == '+' || text[i] == '-'))
    ++i;
  if (!digits() || i == size || (text[i] != '.' && text[i] != ','))
    return 0;
  ++i;
  if (!digits())
    return 0;
  size_t end = i;
  if (i < size && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < size && (text[i] == '+' || text[i] == '-'))
      ++i;
    if (digits())
      end = i;
  }
  return end;
}

bool parseFloat(const char *text, double &result) {
  char *copy = strdup(text);
  if (!copy)
    abort();
  if (char *comma = strchr(copy, ','))
    *comma = '.';
  result = strtod(copy, nullptr);
  free(copy);
  return std::isfinite(result);
}

} // namespace luciole
