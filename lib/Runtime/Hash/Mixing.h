//===- Mixing.h - The mixing steps of the portable hash -----------*- C++ -*-===//
//
// Bob Jenkins' hash of 1996, as OTP applies it: terms are fed a word or two at
// a time, each kind of term with a constant of its own.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_HASH_MIXING_H
#define LUCIOLE_LIB_RUNTIME_HASH_MIXING_H

#include "luciole/Runtime/Hash.h"

#include <cstddef>

namespace luciole {

using hash_detail::kGolden;
/// The constant number n: multiples of the golden ratio.
constexpr uint32_t hashConstant(uint32_t n) { return n * kGolden; }

inline void mixJenkins(uint32_t &a, uint32_t &b, uint32_t &c) {
  hash_detail::mix(a, b, c);
}

inline uint32_t hashTwo(uint32_t hash, uint32_t x, uint32_t y,
                        uint32_t constant) {
  return hash_detail::two(hash, x, y, constant);
}

inline uint32_t hashOne(uint32_t hash, uint32_t x, uint32_t constant) {
  return hashTwo(hash, x, 0, constant);
}

/// The limbs of a bignum.
uint32_t hashMagnitude(uint32_t hash, const Word *limbs, size_t n,
                       bool negative);
uint32_t hashBitstring(uint32_t hash, Term t);

uint32_t hashBlock(const uint8_t *bytes, size_t size, uint32_t initial);

/// The hash of an atom's name in OTP's atom table (hashpjw, where a character
/// below 256 counts as one byte).
uint32_t hashAtomName(const char *name, size_t size);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_HASH_MIXING_H
