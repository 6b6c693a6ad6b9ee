//===- Mixing.h - The mixing steps of the portable hash -----------*- C++ -*-===//
//
// Bob Jenkins' hash of 1996, as OTP applies it: terms are fed a word or two at
// a time, each kind of term with a constant of its own.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_HASH_MIXING_H
#define LUCIOLE_LIB_RUNTIME_HASH_MIXING_H

#include <cstddef>
#include <cstdint>

namespace luciole {

inline constexpr uint32_t kGolden = 0x9e3779b9;
/// The constant number n: multiples of the golden ratio.
constexpr uint32_t hashConstant(uint32_t n) { return n * kGolden; }

inline void mixJenkins(uint32_t &a, uint32_t &b, uint32_t &c) {
  a = (a - b - c) ^ (c >> 13);
  b = (b - c - a) ^ (a << 8);
  c = (c - a - b) ^ (b >> 13);
  a = (a - b - c) ^ (c >> 12);
  b = (b - c - a) ^ (a << 16);
  c = (c - a - b) ^ (b >> 5);
  a = (a - b - c) ^ (c >> 3);
  b = (b - c - a) ^ (a << 10);
  c = (c - a - b) ^ (b >> 15);
}

inline uint32_t hashTwo(uint32_t hash, uint32_t x, uint32_t y,
                        uint32_t constant) {
  uint32_t a = constant + x, b = constant + y;
  mixJenkins(a, b, hash);
  return hash;
}

inline uint32_t hashOne(uint32_t hash, uint32_t x, uint32_t constant) {
  return hashTwo(hash, x, 0, constant);
}

uint32_t hashBlock(const uint8_t *bytes, size_t size, uint32_t initial);

/// The hash of an atom's name in OTP's atom table (hashpjw, where a character
/// below 256 counts as one byte).
uint32_t hashAtomName(const char *name, size_t size);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_HASH_MIXING_H
