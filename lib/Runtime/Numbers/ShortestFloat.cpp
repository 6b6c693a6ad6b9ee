//===- ShortestFloat.cpp - Shortest decimals of floats --------------------===//
//
// Schubfach (Raffaello Giulietti, "The Schubfach way to render doubles"): the
// interval of the reals that read back as the float is scaled by a power of
// ten such that it holds at least one integer, and at most one multiple of
// ten. The table of powers is computed from every 27th, to be small.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Numbers/ShortestFloat.h"

#include <cstring>

using namespace luciole;

using Wide = unsigned __int128;

static constexpr int kStep = 27;

/// The upper 192 bits of every 27th power of ten, truncated.
static const uint64_t kPowers[][3] = {
    {0xa76c582338ed2621, 0xaf2af2b80af6f24e, 0x657c8f4d43323a36}, // 10^-297
    {0x873e4f75e2224e68, 0x5a7744a6e804a291, 0xcc35eddfcf0996d7}, // 10^-270
    {0xda7f5bf590966848, 0xaf39a475506a899e, 0xa30294cc2934e662}, // 10^-243
    {0xb080392cc4349dec, 0xbd8d794d96aacfb3, 0xfe13a5c86af64418}, // 10^-216
    {0x8e938662882af53e, 0x547eb47b7282ee9c, 0x41b0230e1421487d}, // 10^-189
    {0xe65829b3046b0afa, 0x0cb4a5a3112a5112, 0xa3b561b1cb208396}, // 10^-162
    {0xba121a4650e4ddeb, 0x92f34d62616ce413, 0x21a0183e10583cd3}, // 10^-135
    {0x964e858c91ba2655, 0x3a6a07f8d510f86f, 0xe9082f25e9c5e9ec}, // 10^-108
    {0xf2d56790ab41c2a2, 0xfae27299423fb9c3, 0x3695dad7e8858901}, // 10^-81
    {0xc428d05aa4751e4c, 0xaa97e14c3c26b886, 0x96842dc95323f5a8}, // 10^-54
    {0x9e74d1b791e07e48, 0x775ea264cf55347d, 0xca49f1c05120c9c7}, // 10^-27
    {0x8000000000000000, 0x0000000000000000, 0x0000000000000000}, // 10^0
    {0xcecb8f27f4200f3a, 0x0000000000000000, 0x0000000000000000}, // 10^27
    {0xa70c3c40a64e6c51, 0x999090b65f67d924, 0x0000000000000000}, // 10^54
    {0x86f0ac99b4e8dafd, 0x69a028bb3ded71a3, 0xdf9f915627c04e28}, // 10^81
    {0xda01ee641a708de9, 0xe80e6f4820cc9495, 0xd74baad03bc1d8d3}, // 10^108
    {0xb01ae745b101e9e4, 0x5ec05dcff72e7f8f, 0xc04c79ffe324301f}, // 10^135
    {0x8e41ade9fbebc27d, 0x14588f13be847307, 0x23bd6a2059c002f5}, // 10^162
    {0xe5d3ef282a242e81, 0x8f1668c8a86da5fa, 0xf0b5ccf5176ecc7c}, // 10^189
    {0xb9a74a0637ce2ee1, 0x6d953e2bd7173692, 0x88efb0037ac08bde}, // 10^216
    {0x95f83d0a1fb69cd9, 0x4abdaf101564f98e, 0x0d5a4af7b3a98e47}, // 10^243
    {0xf24a01a73cf2dccf, 0xbc633b39673c8cec, 0x3d9c44cd2f36917c}, // 10^270
    {0xc3b8358109e84f07, 0x0a862f80ec4700c8, 0x02606ea01029dc37}, // 10^297
    {0x9e19db92b4e31ba9, 0x6c07a2c26a8346d1, 0x4944d9f52cd0dec2}, // 10^324
};

namespace {
struct PowersOfFive {
  uint64_t values[kStep] = {1}; // 5^26 < 2^61

  constexpr PowersOfFive() {
    for (int i = 1; i < kStep; ++i)
      values[i] = values[i - 1] * 5;
  }
};
} // namespace
static constexpr PowersOfFive kPowersOfFive;

static constexpr int floorLog10Pow2(int e) { return (e * 1262611) >> 22; }
static constexpr int floorLog10ThreeQuartersPow2(int e) {
  return (e * 1262611 - 524031) >> 22;
}
static constexpr int floorLog2Pow10(int e) { return (e * 1741647) >> 19; }

PowerOfTen luciole::powerOfTen(int k) {
  unsigned index = unsigned(k - kMinPowerOfTen);
  const uint64_t *power = kPowers[index / kStep];
  uint64_t factor = kPowersOfFive.values[index % kStep];
  // The product of 192 and 64 bits, as four words.
  Wide low = Wide(power[2]) * factor;
  Wide middle = Wide(power[1]) * factor + uint64_t(low >> 64);
  Wide high = Wide(power[0]) * factor + uint64_t(middle >> 64);
  uint64_t words[] = {uint64_t(high >> 64), uint64_t(high), uint64_t(middle),
                      uint64_t(low)};
  unsigned shift = words[0] ? unsigned(__builtin_clzll(words[0])) : 64;
  Wide upper = high, rest = Wide(words[2]) << 64 | words[3];
  if (shift) {
    upper = upper << shift | rest >> (128 - shift);
    rest <<= shift;
  }
  upper += rest != 0;
  return {uint64_t(upper >> 64), uint64_t(upper)};
}

/// The upper bits of g × n; the last bit tells whether any below are set.
static uint64_t roundToOdd(PowerOfTen g, uint64_t n) {
  Wide sum = Wide(g.high) * n + uint64_t(Wide(g.low) * n >> 64);
  return uint64_t(sum >> 64) | (uint64_t(sum) > 1);
}

DecimalFloat luciole::shortestDecimal(double magnitude) {
  constexpr uint64_t kHidden = uint64_t(1) << 52;
  uint64_t bits;
  memcpy(&bits, &magnitude, sizeof bits);
  uint64_t fraction = bits & (kHidden - 1);
  int biased = int(bits >> 52);
  uint64_t c = biased ? fraction | kHidden : fraction;
  int q = (biased ? biased : 1) - 1075;
  // Whole numbers that have all their digits.
  if (q <= 0 && q > -53 && !(c & ((uint64_t(1) << -q) - 1)))
    return {c >> -q, 0};

  // The float is c × 2^q. Below a power of two floats are twice as dense.
  bool denserBelow = !fraction && biased > 1;
  int k = denserBelow ? floorLog10ThreeQuartersPow2(q) : floorLog10Pow2(q);
  int h = q + floorLog2Pow10(-k) + 1;
  PowerOfTen g = powerOfTen(-k);
  // Four times the value and the ends of its interval, divided by 10^k. An odd
  // float does not own the ends.
  uint64_t odd = c & 1;
  uint64_t lower = roundToOdd(g, (4 * c - 2 + denserBelow) << h) + odd;
  uint64_t value = roundToOdd(g, 4 * c << h);
  uint64_t upper = roundToOdd(g, (4 * c + 2) << h) - odd;

  uint64_t s = value / 4;
  if (s >= 10) {
    uint64_t tens = s / 10;
    bool downInside = lower <= 40 * tens, upInside = 40 * tens + 40 <= upper;
    if (downInside != upInside)
      return {tens + upInside, k + 1};
  }
  bool downInside = lower <= 4 * s, upInside = 4 * s + 4 <= upper;
  if (downInside != upInside)
    return {s + upInside, k};
  uint64_t middle = 4 * s + 2;
  return {s + (value > middle || (value == middle && (s & 1))), k};
}
