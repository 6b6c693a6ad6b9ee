//===- HashBifs.cpp - phash2 and phash ------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Hash.h"

using namespace luciole;

static bool isRange(Term t) {
  return isSmall(t) && smallValue(t) >= 1 && smallValue(t) <= SWord(1) << 32;
}

/// Every term in the term counts, and every 64 bytes.
static uint32_t hash2(Process &p, Term t) {
  size_t steps = 0;
  uint32_t hash = portableHash2(t, steps);
  charge(p, steps / 2);
  return hash;
}

Term luc_bif_erlang_phash2_1(Process *p, Term t) {
  return makeSmall(hash2(*p, t) & ((1 << 27) - 1));
}

Term luc_bif_erlang_phash2_2(Process *p, Term t, Term range) {
  return isRange(range) ? makeSmall(hash2(*p, t) % smallValue(range))
                        : raiseBadarg(*p);
}

Term luc_bif_erlang_phash_2(Process *p, Term t, Term range) {
  if (!isRange(range))
    return raiseBadarg(*p);
  size_t steps = 0;
  uint32_t hash = portableHash(t, steps);
  charge(*p, steps / 2);
  return makeSmall(hash % smallValue(range) + 1);
}
