//===- FlatMaps.cpp - Maps of few keys, and the choice between the two ----===//

#include "luciole/Runtime/Compare.h"
#include "Sort.h"

#include <cstdlib>
#include "luciole/Runtime/Maps.h"


namespace luciole {

static Term makeFlat(Process &process, Term keysTuple, size_t size,
                     Word *&values) {
  Word *cell = allocate(process, size + 2);
  cell[0] = makeHeader(Kind::FlatMap, size + 1);
  cell[1] = keysTuple;
  values = cell + 2;
  return tagBoxed(cell);
}

/// The key's index, or -1.
static ptrdiff_t indexOf(const FlatMapView &map, Term key) {
  if (isImmediate(key)) {
    for (size_t i = 0; i < map.size; ++i)
      if (map.keys[i] == key)
        return i;
    return -1;
  }
  for (size_t i = 0; i < map.size; ++i)
    if (exactEqual(map.keys[i], key))
      return i;
  return -1;
}

Term mapGet(Term map, Term key) {
  if (boxedKind(map) == Kind::HashMap)
    return hashmap::get(map, key);
  FlatMapView view(map);
  ptrdiff_t i = indexOf(view, key);
  return i < 0 ? kNone : view.values[i];
}

static Term replaceAt(Process &process, Term map, const FlatMapView &view,
                      size_t index, Term value) {
  if (view.values[index] == value)
    return map;
  Word *values;
  Term result = makeFlat(process, view.keysTuple, view.size, values);
  memcpy(values, view.values, view.size * kWordBytes);
  values[index] = value;
  return result;
}

static Term insertKey(Process &process, const FlatMapView &view, Term key,
                      Term value) {
  size_t n = view.size, at = 0;
  size_t end = n;
  while (at < end) {
    size_t middle = (at + end) / 2;
    if (compareExact(view.keys[middle], key) < 0)
      at = middle + 1;
    else
      end = middle;
  }
  Word *tuple = allocate(process, n + 2);
  tuple[0] = makeHeader(Kind::Tuple, n + 1);
  Word *keys = tuple + 1, *values;
  Term result = makeFlat(process, tagBoxed(tuple), n + 1, values);
  memcpy(keys, view.keys, at * kWordBytes);
  memcpy(values, view.values, at * kWordBytes);
  keys[at] = key;
  values[at] = value;
  memcpy(keys + at + 1, view.keys + at, (n - at) * kWordBytes);
  memcpy(values + at + 1, view.values + at, (n - at) * kWordBytes);
  return result;
}

static Term growToHashMap(Process &process, const FlatMapView &view, Term key,
                          Term value) {
  Term pairs[2 * kMaxFlatMap + 2];
  for (size_t i = 0; i < view.size; ++i) {
    pairs[2 * i] = view.keys[i];
    pairs[2 * i + 1] = view.values[i];
  }
  pairs[2 * view.size] = key;
  pairs[2 * view.size + 1] = value;
  return hashmap::fromPairs(process, pairs, view.size + 1);
}

Term mapPut(Process &process, Term map, Term key, Term value) {
  if (boxedKind(map) == Kind::HashMap)
    return hashmap::put(process, map, key, value, /*mustExist=*/false);
  FlatMapView view(map);
  ptrdiff_t i = indexOf(view, key);
  if (i >= 0)
    return replaceAt(process, map, view, i, value);
  if (view.size == kMaxFlatMap)
    return growToHashMap(process, view, key, value);
  return insertKey(process, view, key, value);
}

Term mapUpdate(Process &process, Term map, Term key, Term value) {
  if (boxedKind(map) == Kind::HashMap)
    return hashmap::put(process, map, key, value, /*mustExist=*/true);
  FlatMapView view(map);
  ptrdiff_t i = indexOf(view, key);
  return i < 0 ? kNone : replaceAt(process, map, view, i, value);
}

Term mapRemove(Process &process, Term map, Term key, Term *taken) {
  if (boxedKind(map) == Kind::HashMap)
    return hashmap::remove(process, map, key, taken);
  FlatMapView view(map);
  ptrdiff_t found = indexOf(view, key);
  if (found < 0)
    return map;
  size_t at = found, rest = view.size - at - 1;
  if (taken)
    *taken = view.values[at];
  Term keys[kMaxFlatMap], values[kMaxFlatMap];
  memcpy(keys, view.keys, at * kWordBytes);
  memcpy(keys + at, view.keys + at + 1, rest * kWordBytes);
  memcpy(values, view.values, at * kWordBytes);
  memcpy(values + at, view.values + at + 1, rest * kWordBytes);
  return makeFlatMap(process, keys, values, view.size - 1);
}

/// At most kMaxFlatMap pairs, sorted by insertion.
static Term flatFromPairs(Process &process, const Term *pairs, size_t count) {
  Term keys[kMaxFlatMap], values[kMaxFlatMap];
  size_t n = 0;
  for (size_t i = 0; i < count; ++i) {
    Term key = pairs[2 * i];
    size_t at = n;
    int order = 1;
    while (at && (order = compareExact(keys[at - 1], key)) > 0)
      --at;
    if (at && order == 0) {
      values[at - 1] = pairs[2 * i + 1];
      continue;
    }
    memmove(keys + at + 1, keys + at, (n - at) * kWordBytes);
    memmove(values + at + 1, values + at, (n - at) * kWordBytes);
    keys[at] = key;
    values[at] = pairs[2 * i + 1];
    ++n;
  }
  return makeFlatMap(process, keys, values, n);
}

Term mapFromPairs(Process &process, const Term *pairs, size_t count) {
  return count <= kMaxFlatMap ? flatFromPairs(process, pairs, count)
                              : hashmap::fromPairs(process, pairs, count);
}

/// Both flat: one pass over both key tuples.
static Term mergeFlat(Process &process, Term a, Term b) {
  FlatMapView x(a), y(b);
  if (x.keysTuple == y.keysTuple)
    return b;
  Term keys[2 * kMaxFlatMap], values[2 * kMaxFlatMap];
  size_t i = 0, j = 0, n = 0;
  for (; i < x.size || j < y.size; ++n) {
    int order = i == x.size   ? 1
                : j == y.size ? -1
                              : compareExact(x.keys[i], y.keys[j]);
    keys[n] = order < 0 ? x.keys[i] : y.keys[j];
    values[n] = order < 0 ? x.values[i] : y.values[j];
    i += order <= 0;
    j += order >= 0;
  }
  if (n == y.size)
    return b;
  if (n <= kMaxFlatMap)
    return makeFlatMap(process, keys, values, n);
  Term pairs[4 * kMaxFlatMap];
  for (size_t k = 0; k < n; ++k) {
    pairs[2 * k] = keys[k];
    pairs[2 * k + 1] = values[k];
  }
  return hashmap::fromPairs(process, pairs, n);
}

Term mapMerge(Process &process, Term a, Term b) {
  if (!mapSize(a) || a == b)
    return b;
  if (!mapSize(b))
    return a;
  bool aFlat = boxedKind(a) == Kind::FlatMap;
  bool bFlat = boxedKind(b) == Kind::FlatMap;
  if (aFlat && bFlat)
    return mergeFlat(process, a, b);
  if (!aFlat && !bFlat)
    return hashmap::merge(process, a, b);
  // Put the few into the many; what b has stays.
  Term few = aFlat ? a : b, many = aFlat ? b : a;
  FlatMapView view(few);
  for (size_t i = 0; i < view.size; ++i)
    if (!aFlat || mapGet(b, view.keys[i]) == kNone)
      many = mapPut(process, many, view.keys[i], view.values[i]);
  return many;
}

Term *sortedPairs(Term map) {
  size_t n = mapSize(map);
  struct Pair {
    Term key, value;
  };
  Pair *pairs = static_cast<Pair *>(malloc(2 * n * kWordBytes + 1));
  Term *result = static_cast<Term *>(malloc(2 * n * kWordBytes + 1));
  if (!pairs || !result)
    abort();
  MapIterator it(map);
  for (size_t i = 0; i < n; ++i)
    it.next(pairs[i].key, pairs[i].value);
  sortItems(pairs, n, [](const Pair &x, const Pair &y) {
    return compareExact(x.key, y.key) < 0;
  });
  for (size_t i = 0; i < n; ++i) {
    result[i] = pairs[i].key;
    result[n + i] = pairs[i].value;
  }
  free(pairs);
  return result;
}

} // namespace luciole
