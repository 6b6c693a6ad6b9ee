//===- MapPairs.h - Maps as arrays of pairs -----------------------*- C++ -*-===//
#ifndef LUCIOLE_RUNTIME_EXTERNALTERM_MAPPAIRS_H
#define LUCIOLE_RUNTIME_EXTERNALTERM_MAPPAIRS_H

#include "luciole/Runtime/Heap.h"

namespace luciole {

size_t mapPairCount(Term map);
/// Writes key, value, key, value, … of a large map.
void listMapPairs(Term map, Word *pairs, bool sorted);
/// kNone if a key comes twice.
Term mapFromPairs(Process &p, Word *pairs, size_t count);

} // namespace luciole

#endif
