//===- MapPairs.cpp - Maps as arrays of pairs -----------------------------===//

#include "ExternalTerm/MapPairs.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exceptions.h"

using namespace luciole;

static constexpr size_t kMaxFlatMap = 32;

size_t luciole::mapPairCount(Term map) {
  if (isKind(map, Kind::FlatMap))
    return boxedSize(map) - 1;
  return size_t(smallValue(boxedCell(map)[1]));
}

void luciole::listMapPairs(Term map, Word *pairs, bool sorted) {
  fatal("not supported yet: term_to_binary of maps with more than 32 keys");
}

/// Keys that are == but not =:= (1 and 1.0) come integer first.
static int64_t compareKeys(Term a, Term b) {
  int64_t order = entry_types::luc_compare(nullptr, a, b);
  if (order != 0 || entry_types::luc_exact_equal(nullptr, a, b))
    return order;
  return isFloat(a) ? 1 : -1;
}

Term luciole::mapFromPairs(Process &p, Word *pairs, size_t count) {
  if (count > kMaxFlatMap)
    fatal("not supported yet: binary_to_term of maps with more than 32 keys");
  Term keys[kMaxFlatMap], values[kMaxFlatMap];
  for (size_t i = 0; i < count; ++i) {
    size_t at = i;
    for (; at > 0; --at) {
      int64_t order = compareKeys(keys[at - 1], pairs[2 * i]);
      if (order == 0)
        return kNone;
      if (order < 0)
        break;
      keys[at] = keys[at - 1];
      values[at] = values[at - 1];
    }
    keys[at] = pairs[2 * i];
    values[at] = pairs[2 * i + 1];
  }
  return makeFlatMap(p, keys, values, count);
}
