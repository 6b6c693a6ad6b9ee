//===- Power.cpp - JavaScript's powers ------------------------------------===//
//
// V8 computes powers by the method of fdlibm, but for one division, so that
// 10 ** -5 is 0.000009999999999999999. Programs print all digits, so the same
// sequence of operations is done here:
//
//   log2(x) = n + log2(m) as a sum of two floats, of which the first has its
//   lower 32 bits clear, so that products of such are exact;
//   m, in [sqrt(3)/2, sqrt(3)), is reduced by 1 or 1.5, then
//   log(m) = 2 atanh((m - c) / (m + c)), by a polynomial;
//   y × log2(x) is split into a whole number and a rest for 2^rest.
//
//===----------------------------------------------------------------------===//

#include "Elm/Power.h"

#include <cmath>
#include <cstdint>
#include <cstring>

using namespace luciole;

namespace {
/// A number as a sum; `high` has 21 significant bits or little more.
struct Sum {
  double high, low;
};
} // namespace

static uint64_t bitsOf(double d) {
  uint64_t bits;
  std::memcpy(&bits, &d, sizeof bits);
  return bits;
}

static double fromBits(uint64_t bits) {
  double d;
  std::memcpy(&d, &bits, sizeof d);
  return d;
}

/// Without the lower half of its bits.
static double truncated(double d) { return fromBits(bitsOf(d) & ~0xffffffffull); }
static int32_t upperHalf(double d) { return int32_t(bitsOf(d) >> 32); }
static double withUpperHalf(double d, int32_t upper) {
  return fromBits(uint64_t(uint32_t(upper)) << 32 | uint32_t(bitsOf(d)));
}

/// log2 of x, which is nearly 1.
static Sum logarithmNearOne(double x) {
  constexpr double kInverse = 1.44269504088896338700; // 1 / ln 2
  constexpr Sum kParts = {1.44269502162933349609, 1.92596299112661746887e-08};
  double t = x - 1;
  double w = (t * t) * (0.5 - t * (0.3333333333333333333333 - t * 0.25));
  double u = kParts.high * t, v = t * kParts.low - w * kInverse;
  double high = truncated(u + v);
  return {high, v - (high - u)};
}

/// log2 of x > 0.
static Sum logarithm(double x) {
  // 2 / (3 ln 2), and log2(1.5).
  constexpr double kScale = 9.61796693925975554329e-01;
  constexpr Sum kScaleParts = {9.61796700954437255859e-01,
                               -7.02846165095275826516e-09};
  constexpr Sum kLogOfCentre = {5.84962487220764160156e-01,
                                1.35003920212974897128e-08};
  int exponent = 0;
  if (x < 0x1p-1022) {
    x *= 0x1p53;
    exponent = -53;
  }
  int32_t upper = upperHalf(x), fraction = upper & 0xfffff;
  exponent += (upper >> 20) - 1023;
  upper = fraction | 0x3ff00000;
  bool aboveCentre = fraction > 0x3988e && fraction < 0xbb67a; // sqrt(1.5), sqrt(3)
  if (fraction >= 0xbb67a) {
    ++exponent;
    upper -= 0x100000;
  }
  x = withUpperHalf(x, upper);
  double centre = aboveCentre ? 1.5 : 1;
  Sum offset = aboveCentre ? kLogOfCentre : Sum{0, 0};

  // s = (x - c) / (x + c) in two parts, then s^2 times the polynomial.
  double difference = x - centre, inverse = 1 / (x + centre);
  double s = difference * inverse, sHigh = truncated(s);
  double sumHigh = withUpperHalf(
      0, ((upper >> 1) | 0x20000000) + 0x80000 + (int32_t(aboveCentre) << 18));
  double sumLow = x - (sumHigh - centre);
  double sLow = inverse * ((difference - sHigh * sumHigh) - sHigh * sumLow);
  double s2 = s * s;
  double rest =
      s2 * s2 *
      (5.99999999999994648725e-01 +
       s2 * (4.28571428578550184252e-01 +
             s2 * (3.33333329818377432918e-01 +
                   s2 * (2.72728123808534006489e-01 +
                         s2 * (2.30660745775561754067e-01 +
                               s2 * 2.06975017800338417784e-01)))));
  rest += sLow * (sHigh + s);
  s2 = sHigh * sHigh;
  double factorHigh = truncated(3.0 + s2 + rest);
  double factorLow = rest - ((factorHigh - 3.0) - s2);
  double u = sHigh * factorHigh, v = sLow * factorHigh + factorLow * s;
  double high = truncated(u + v), low = v - (high - u);
  double zHigh = kScaleParts.high * high;
  double zLow = kScaleParts.low * high + low * kScale + offset.low;
  double n = exponent;
  double result = truncated(((zHigh + zLow) + offset.high) + n);
  return {result, zLow - (((result - n) - offset.high) - zHigh)};
}

/// 2^(high + low), where the sum is within the exponents of floats.
static double exponential(double high, double low, double sum) {
  constexpr double kLn2 = 6.93147180559945286227e-01;
  constexpr Sum kLn2Parts = {6.93147182464599609375e-01,
                             -1.90465429995776804525e-09};
  int32_t upper = upperHalf(sum), magnitude = upper & 0x7fffffff, whole = 0;
  if (magnitude > 0x3fe00000) { // more than a half: take out the nearest integer
    int32_t rounded = upper + (0x100000 >> ((magnitude >> 20) - 1023 + 1));
    int exponent = ((rounded & 0x7fffffff) >> 20) - 1023;
    double integer = withUpperHalf(0, rounded & ~(0xfffff >> exponent));
    whole = ((rounded & 0xfffff) | 0x100000) >> (20 - exponent);
    if (upper < 0)
      whole = -whole;
    high -= integer;
  }
  double t = truncated(low + high);
  double u = t * kLn2Parts.high;
  double v = (low - (t - high)) * kLn2 + t * kLn2Parts.low;
  double z = u + v, w = v - (z - u);
  t = z * z;
  double p =
      z - t * (1.66666666666666019037e-01 +
               t * (-2.77777777770155933842e-03 +
                    t * (6.61375632143793436117e-05 +
                         t * (-1.65339022054652515390e-06 +
                              t * 4.13813679705723846039e-08))));
  // fdlibm divides by p - 2 alone and then subtracts; V8's way costs a digit.
  double r = (z * p) / ((p - 2) - (w + z * w));
  z = 1 - (r - z);
  return std::scalbn(z, whole);
}

/// x^y for finite x > 0 and finite y.
static double positivePower(double x, double y) {
  double magnitude = std::fabs(y);
  Sum log;
  if (magnitude > 0x1p31) {
    bool isNearOne = upperHalf(x) == 0x3fefffff || upperHalf(x) == 0x3ff00000;
    if (!isNearOne || magnitude > 0x1p64)
      return (x < 1) == (y < 0) ? HUGE_VAL : 0;
    log = logarithmNearOne(x);
  } else {
    log = logarithm(x);
  }
  double yHigh = truncated(y);
  double low = (y - yHigh) * log.high + y * log.low, high = yHigh * log.high;
  double sum = low + high;
  // A little below the limit for what rounds up to it.
  constexpr double kRoundsUp = 8.0085662595372944372e-17;
  if (sum > 1024 || (sum == 1024 && low + kRoundsUp > sum - high))
    return HUGE_VAL;
  if (sum < -1075 || (sum == -1075 && low <= sum - high))
    return 0;
  return exponential(high, low, sum);
}

double elm::power(double x, double y) {
  // Where C says 1, JavaScript says NaN.
  if (std::isnan(y) || (std::isinf(y) && std::fabs(x) == 1))
    return NAN;
  if (y == 1)
    return x;
  if (y == -1)
    return 1 / x;
  if (y == 2)
    return x * x;
  if (y == 0.5 && x >= 0)
    return std::sqrt(x + 0.0);
  // The rest of what is exact is C's: zeros, ones, infinities.
  if (y == 0 || x == 0 || x == 1 || !std::isfinite(x) || !std::isfinite(y))
    return std::pow(x, y);
  if (x > 0)
    return positivePower(x, y);
  if (std::trunc(y) != y)
    return NAN;
  double result = x == -1 ? 1 : positivePower(-x, y);
  return std::fmod(y, 2) != 0 ? -result : result;
}
