//===- ShortestFloatTest.cpp - Shortest decimals against the C++ library's ===//

#include "luciole/Runtime/Numbers/ShortestFloat.h"

#include <cassert>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>

using namespace luciole;

static double floatOf(uint64_t bits) {
  double d;
  memcpy(&d, &bits, sizeof d);
  return d;
}

/// Compares digits and exponent without trailing zeros.
static void check(double d) {
  if (!std::isfinite(d) || d <= 0)
    return;
  char text[40];
  *std::to_chars(text, text + sizeof text, d, std::chars_format::scientific)
       .ptr = 0;
  uint64_t significand = 0;
  int exponent = 0;
  const char *p = text;
  for (bool point = false; *p != 'e'; ++p)
    if (*p == '.') {
      point = true;
    } else {
      significand = significand * 10 + uint64_t(*p - '0');
      exponent -= point;
    }
  exponent += atoi(p + 1);
  DecimalFloat mine = shortestDecimal(d);
  for (; mine.significand % 10 == 0; mine.significand /= 10)
    ++mine.exponent;
  for (; significand % 10 == 0; significand /= 10)
    ++exponent;
  if (mine.significand == significand && mine.exponent == exponent)
    return;
  fprintf(stderr, "%a is %s\n", d, text);
  abort();
}

int main() {
  constexpr uint64_t kHidden = uint64_t(1) << 52;
  for (uint64_t exponent = 0; exponent < 2047; ++exponent)
    for (uint64_t fraction : {uint64_t(0), uint64_t(1), uint64_t(2),
                              kHidden / 2, kHidden - 2, kHidden - 1})
      check(floatOf(exponent << 52 | fraction));
  for (int exponent = -323; exponent < 309; ++exponent)
    for (int i = 1; i < 100; ++i) {
      char text[20];
      snprintf(text, sizeof text, "%de%d", i, exponent);
      check(strtod(text, nullptr));
    }
  std::mt19937_64 random(1);
  for (int i = 0; i < 300000; ++i) {
    check(floatOf(random() >> 1));
    check(floatOf(random() >> (12 + random() % 52))); // subnormal
    check(double(random() % 100000000) / 1e5);
  }
  for (int k = kMinPowerOfTen; k <= kMaxPowerOfTen; ++k)
    assert(powerOfTen(k).high >> 63);
}
