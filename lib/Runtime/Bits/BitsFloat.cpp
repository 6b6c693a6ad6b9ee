//===- BitsFloat.cpp - Floats in bit strings ------------------------------===//

#include "luciole/Runtime/Bits.h"
#include <bit>

using namespace luciole;

/// binary16, rounded to nearest, ties to even; too large becomes infinite.
static uint16_t toHalf(double value) {
  uint64_t bits = std::bit_cast<uint64_t>(value);
  uint16_t sign = uint16_t(bits >> 48 & 0x8000);
  int exponent = int(bits >> 52 & 0x7ff) - 1023;
  if (exponent > 15)
    return sign | 0x7c00;
  if (exponent < -25)
    return sign;
  uint64_t mantissa = (bits & ((uint64_t(1) << 52) - 1)) | uint64_t(1) << 52;
  // Normal numbers keep 10 bits behind the leading one, subnormals fewer.
  int drop = exponent >= -14 ? 42 : 42 + (-14 - exponent);
  uint64_t kept = mantissa >> drop;
  uint64_t rest = mantissa & ((uint64_t(1) << drop) - 1);
  uint64_t half = uint64_t(1) << (drop - 1);
  if (rest > half || (rest == half && (kept & 1)))
    ++kept;
  // A carry out of the mantissa counts up the exponent by itself.
  uint64_t base = exponent >= -14 ? uint64_t(exponent + 14) << 10 : 0;
  return uint16_t(sign | (base + kept));
}

static double fromHalf(uint16_t half) {
  int exponent = half >> 10 & 31;
  double mantissa = half & 0x3ff;
  double value = exponent == 0 ? mantissa * 0x1p-24
                               : (mantissa + 1024) * 0x1p-25 *
                                     double(uint64_t(1) << exponent);
  return half & 0x8000 ? -value : value;
}

static bool isFinite(uint64_t bits, unsigned width) {
  switch (width) {
  case 16:
    return (bits & 0x7c00) != 0x7c00;
  case 32:
    return (bits & 0x7f800000) != 0x7f800000;
  default:
    return (bits & 0x7ff0000000000000) != 0x7ff0000000000000;
  }
}

static uint64_t swapBytes(uint64_t value, unsigned width) {
  return __builtin_bswap64(value) >> (64 - width);
}

bool luciole::getBitsFloat(const BitsView &view, Word flags, double &value) {
  unsigned width = unsigned(view.size);
  if (view.size != 16 && view.size != 32 && view.size != 64)
    return false;
  uint64_t bits = readBits(view.bytes, view.offset, width);
  if (flags & SegmentLittle)
    bits = swapBytes(bits, width);
  if (!isFinite(bits, width))
    return false;
  value = width == 16   ? fromHalf(uint16_t(bits))
          : width == 32 ? std::bit_cast<float>(uint32_t(bits))
                        : std::bit_cast<double>(bits);
  return true;
}

bool luciole::putBitsFloat(uint8_t *to, Word offset, Word width, Word flags,
                           double value) {
  uint64_t bits;
  switch (width) {
  case 16:
    bits = toHalf(value);
    break;
  case 32:
    // OTP 25 lets what is too large become infinite.
    bits = std::bit_cast<uint32_t>(float(value));
    break;
  case 64:
    bits = std::bit_cast<uint64_t>(value);
    break;
  default:
    return false;
  }
  if (flags & SegmentLittle)
    bits = swapBytes(bits, unsigned(width));
  writeBits(to, offset, width, bits);
  return true;
}
