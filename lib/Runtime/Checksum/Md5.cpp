//===- Md5.cpp - The MD5 digest (RFC 1321) --------------------------------===//

#include "luciole/Runtime/Checksum.h"
#include <bit>
#include <cstring>

using namespace luciole;

/// floor(2^32 × |sin(i + 1)|).
static constexpr uint32_t kSines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a,
    0xa8304613, 0xfd469501, 0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be,
    0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340,
    0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8,
    0x676f02d9, 0x8d2a4c8a, 0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c,
    0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70, 0x289b7ec6, 0xeaa127fa,
    0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92,
    0xffeff47d, 0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1,
    0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

static constexpr int kRotations[4][4] = {
    {7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

static uint32_t mix(int round, uint32_t b, uint32_t c, uint32_t d) {
  switch (round) {
  case 0:
    return (b & c) | (~b & d);
  case 1:
    return (d & b) | (~d & c);
  case 2:
    return b ^ c ^ d;
  default:
    return c ^ (b | ~d);
  }
}

static int wordIndex(int i) {
  constexpr int factor[4] = {1, 5, 3, 7}, start[4] = {0, 1, 5, 0};
  return (factor[i / 16] * i + start[i / 16]) % 16;
}

static void transform(uint32_t state[4], const uint8_t *block) {
  uint32_t words[16];
  memcpy(words, block, 64);
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
#pragma clang loop unroll(full)
  for (int i = 0; i < 64; ++i) {
    uint32_t sum = a + mix(i / 16, b, c, d) + kSines[i] + words[wordIndex(i)];
    a = d;
    d = c;
    c = b;
    b += std::rotl(sum, kRotations[i / 16][i % 4]);
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
}

void Md5::update(const uint8_t *bytes, size_t size) {
  size_t filled = bits / 8 % 64;
  bits += uint64_t(size) * 8;
  if (filled + size >= 64 && filled > 0) {
    memcpy(buffer + filled, bytes, 64 - filled);
    transform(state, buffer);
    bytes += 64 - filled;
    size -= 64 - filled;
    filled = 0;
  }
  for (; size >= 64; bytes += 64, size -= 64)
    transform(state, bytes);
  if (size > 0)
    memcpy(buffer + filled, bytes, size);
}

void Md5::finish(uint8_t digest[16]) {
  static constexpr uint8_t padding[64] = {0x80};
  uint64_t length = bits;
  size_t filled = length / 8 % 64;
  update(padding, filled < 56 ? 56 - filled : 120 - filled);
  update(reinterpret_cast<const uint8_t *>(&length), 8);
  memcpy(digest, state, 16);
}
