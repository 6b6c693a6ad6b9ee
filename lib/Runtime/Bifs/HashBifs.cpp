//===- HashBifs.cpp - phash2 and phash ------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Hash.h"

using namespace luciole;

static bool isRange(Term t) {
  return isSmall(t) && smallValue(t) >= 1 && smallValue(t) <= SWord(1) << 32;
}

Term luc_bif_erlang_phash2_1(Process *, Term t) {
  return makeSmall(portableHash2(t) & ((1 << 27) - 1));
}

Term luc_bif_erlang_phash2_2(Process *p, Term t, Term range) {
  return isRange(range) ? makeSmall(portableHash2(t) % smallValue(range))
                        : raiseBadarg(*p);
}

Term luc_bif_erlang_phash_2(Process *p, Term t, Term range) {
  return isRange(range) ? makeSmall(portableHash(t) % smallValue(range) + 1)
                        : raiseBadarg(*p);
}
