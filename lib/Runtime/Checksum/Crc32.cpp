//===- Crc32.cpp - CRC-32 and Adler-32 ------------------------------------===//

#include "luciole/Runtime/Checksum.h"
#include <array>
#include <cstring>

using namespace luciole;

/// The reflected polynomial of ISO-HDLC (zip, Ethernet).
static constexpr uint32_t kPolynomial = 0xedb88320;

using CrcTables = std::array<std::array<uint32_t, 256>, 8>;

/// tables[k][b]: the effect of byte b, k bytes before the end.
static constexpr CrcTables makeTables() {
  CrcTables tables{};
  for (uint32_t b = 0; b < 256; ++b) {
    uint32_t crc = b;
    for (int bit = 0; bit < 8; ++bit)
      crc = crc & 1 ? (crc >> 1) ^ kPolynomial : crc >> 1;
    tables[0][b] = crc;
  }
  for (size_t k = 1; k < 8; ++k)
    for (size_t b = 0; b < 256; ++b)
      tables[k][b] =
          (tables[k - 1][b] >> 8) ^ tables[0][tables[k - 1][b] & 0xff];
  return tables;
}

static constexpr CrcTables kTables = makeTables();

uint32_t luciole::crc32(uint32_t crc, const uint8_t *bytes, size_t size) {
  crc = ~crc;
  for (; size >= 8; size -= 8, bytes += 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    word ^= crc;
    crc = 0;
    for (int i = 0; i < 8; ++i)
      crc ^= kTables[7 - i][(word >> (8 * i)) & 0xff];
  }
  for (; size > 0; --size, ++bytes)
    crc = (crc >> 8) ^ kTables[0][(crc ^ *bytes) & 0xff];
  return ~crc;
}

/// a × b modulo the polynomial; bit 31 is the coefficient of x^0.
static uint32_t multiply(uint32_t a, uint32_t b) {
  uint32_t product = 0;
  for (; a; a <<= 1) {
    if (a & 0x80000000)
      product ^= b;
    b = b & 1 ? (b >> 1) ^ kPolynomial : b >> 1;
  }
  return product;
}

/// Appending n zero bytes multiplies a CRC by x^(8n).
uint32_t luciole::combineCrc32(uint32_t first, uint32_t second,
                               uint64_t secondSize) {
  uint32_t factor = 0x80000000, square = 0x00800000; // 1, x^8
  for (; secondSize; secondSize >>= 1, square = multiply(square, square))
    if (secondSize & 1)
      factor = multiply(factor, square);
  return multiply(factor, first) ^ second;
}

static constexpr uint32_t kAdlerBase = 65521;
/// So many bytes fit before the sums have to be reduced.
static constexpr size_t kAdlerRun = 5552;

uint32_t luciole::adler32(uint32_t adler, const uint8_t *bytes, size_t size) {
  uint32_t a = adler & 0xffff, b = adler >> 16;
  do { // once for no bytes as well: that reduces numbers that are no sums
    size_t run = size < kAdlerRun ? size : kAdlerRun;
    for (size_t i = 0; i < run; ++i) {
      a += bytes[i];
      b += a;
    }
    a %= kAdlerBase;
    b %= kAdlerBase;
    bytes += run;
    size -= run;
  } while (size > 0);
  return (b << 16) | a;
}

static uint64_t reduceOnce(uint64_t sum, uint64_t base) {
  return sum >= base ? sum - base : sum;
}

/// For operands that are no Adler-32 sums (halves of 65521 and above) the
/// result is zlib's, which OTP gives: sums are reduced by subtracting.
uint32_t luciole::combineAdler32(uint32_t first, uint32_t second,
                                 uint64_t secondSize) {
  if (secondSize == 0)
    return first;
  uint64_t n = secondSize % kAdlerBase;
  uint64_t a1 = first & 0xffff, b1 = first >> 16;
  uint64_t a2 = second & 0xffff, b2 = second >> 16;
  uint64_t a = a1 + a2 + kAdlerBase - 1;
  a = reduceOnce(reduceOnce(a, kAdlerBase), kAdlerBase);
  uint64_t b = n * a1 % kAdlerBase + b1 + b2 + kAdlerBase - n;
  b = reduceOnce(reduceOnce(b, 2 * kAdlerBase), kAdlerBase);
  return uint32_t(b << 16 | a);
}
