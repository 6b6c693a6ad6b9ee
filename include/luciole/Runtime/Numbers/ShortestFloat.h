//===- ShortestFloat.h - Shortest decimals of floats ------------*- C++ -*-===//

#ifndef LUCIOLE_RUNTIME_NUMBERS_SHORTESTFLOAT_H
#define LUCIOLE_RUNTIME_NUMBERS_SHORTESTFLOAT_H

#include <cstdint>

namespace luciole {

/// significand × 10^exponent.
struct DecimalFloat {
  uint64_t significand;
  int exponent;
};

/// Of the decimals that read back as `magnitude` (positive, finite) one with
/// the fewest digits; of those the closest. The significand may end in zeros.
DecimalFloat shortestDecimal(double magnitude);

/// The upper 128 bits of 10^k, the first of them set, rounded up.
struct PowerOfTen {
  uint64_t high, low;
};
constexpr int kMinPowerOfTen = -297, kMaxPowerOfTen = 326;
PowerOfTen powerOfTen(int k);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_NUMBERS_SHORTESTFLOAT_H
