//===- Hash.h - Hashing terms -------------------------------------*- C++ -*-===//
//
// Three hashes: the one that large maps are built on (fast, not promised to
// anybody), and the portable ones behind erlang:phash2 and erlang:phash, whose
// values are OTP's.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_HASH_H
#define LUCIOLE_RUNTIME_HASH_H

#include "luciole/Runtime/TermAccess.h"

namespace luciole {

inline uint64_t mixHash(uint64_t x) {
  x ^= x >> 32;
  x *= 0xd6e8feb86659fd93ull;
  x ^= x >> 32;
  x *= 0xd6e8feb86659fd93ull;
  return x ^ (x >> 32);
}

uint64_t hashTermSlow(Term t, uint64_t salt);

/// Exactly equal terms have equal hashes. The salt gives further bits for
/// terms whose hashes agree.
inline uint64_t hashTerm(Term t, uint64_t salt = 0) {
  if (isSmall(t))
    return mixHash(t + (salt << 56));
  return hashTermSlow(t, salt);
}

/// All 32 bits of what erlang:phash2/1 gives 27 of.
uint32_t portableHash2(Term t);
/// The hash of erlang:phash/2 before it is cut to a range.
uint32_t portableHash(Term t);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_HASH_H
