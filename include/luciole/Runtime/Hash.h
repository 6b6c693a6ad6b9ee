//===- Hash.h - Hashing terms -------------------------------------*- C++ -*-===//
//
// Three hashes, all of 32 bits and all with OTP's values:
//   - the one that large maps are built on. It fixes the order in which their
//     pairs are listed and printed, so it is that of OTP 25, as far as it does
//     not depend on addresses there (of atoms, funs and identities);
//   - the portable ones behind erlang:phash2 and erlang:phash.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_HASH_H
#define LUCIOLE_RUNTIME_HASH_H

#include "luciole/Runtime/TermAccess.h"

namespace luciole {

uint32_t hashTermSlow(Term t, uint32_t group);

namespace hash_detail {
inline constexpr uint32_t kGolden = 0x9e3779b9;
inline constexpr uint32_t kSalt = 0xcc9e2d51;

/// Bob Jenkins' mixing function of 1996.
inline void mix(uint32_t &a, uint32_t &b, uint32_t &c) {
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

inline uint32_t two(uint32_t hash, uint32_t x, uint32_t y, uint32_t constant) {
  uint32_t a = constant + x, b = constant + y;
  mix(a, b, hash);
  return hash;
}

/// OTP's word for a small integer.
inline uint32_t small(uint32_t hash, Term t) {
  Word word = Word(smallValue(t)) << 4 | 15;
  return two(hash, uint32_t(word), uint32_t(word >> 32), kGolden);
}
} // namespace hash_detail

/// Exactly equal terms have equal hashes. Further groups of 32 bits tell terms
/// apart whose first ones agree.
inline uint32_t hashTerm(Term t, uint32_t group = 0) {
  Word word = Word(smallValue(t)) << 4 | 15;
  // OTP's smalls have 60 bits; larger ones are bignums there.
  if (isSmall(t) && !group && SWord(word) >> 4 == smallValue(t))
    return hash_detail::small(hash_detail::kSalt, t);
  return hashTermSlow(t, group);
}

/// All 32 bits of what erlang:phash2/1 gives 27 of.
uint32_t portableHash2(Term t);
/// `steps` grows by one for each term in the term, and by one for 64 bytes.
uint32_t portableHash2(Term t, size_t &steps);
/// The hash of erlang:phash/2 before it is cut to a range.
uint32_t portableHash(Term t, size_t &steps);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_HASH_H
