//===- MapBifs.cpp - The module maps, and the entries for map syntax ------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Maps.h"

#include <cstdlib>

using namespace luciole;

/// What it costs about to hash a key and to put it where it belongs.
static constexpr size_t kReductionsAKey = 4;

static Term badMap(Process &p, Term t) {
  return raiseErrorPair(p, am::badmap, t);
}
static Term badKey(Process &p, Term key) {
  return raiseErrorPair(p, am::badkey, key);
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

extern "C" {

Term luc_map_get(Process *, Term map, Term key) { return mapGet(map, key); }

Term luc_map_new(Process *p, int64_t count) {
  return mapFromPairs(*p, p->args, count);
}

Term luc_map_put(Process *p, Term map, Term key, Term value) {
  return isMap(map) ? mapPut(*p, map, key, value) : badMap(*p, map);
}

Term luc_map_put_exact(Process *p, Term map, Term key, Term value) {
  if (!isMap(map))
    return badMap(*p, map);
  Term result = mapUpdate(*p, map, key, value);
  return result ? result : badKey(*p, key);
}

Term luc_map_update(Process *p, Term map, int64_t count, int64_t exact) {
  if (!isMap(map))
    return badMap(*p, map);
  for (int64_t i = 0; i < count; ++i) {
    Term key = p->args[2 * i], value = p->args[2 * i + 1];
    Term changed = exact >> i & 1 ? mapUpdate(*p, map, key, value)
                                  : mapPut(*p, map, key, value);
    if (!changed)
      return badKey(*p, key);
    map = changed;
  }
  return map;
}
}

//===----------------------------------------------------------------------===//
// erlang
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_map_size_1(Process *p, Term map) {
  return isMap(map) ? makeSmall(mapSize(map)) : badMap(*p, map);
}

Term luc_bif_erlang_map_get_2(Process *p, Term key, Term map) {
  if (!isMap(map))
    return badMap(*p, map);
  Term value = mapGet(map, key);
  return value ? value : badKey(*p, key);
}

Term luc_bif_erlang_is_map_key_2(Process *p, Term key, Term map) {
  return isMap(map) ? makeBool(mapGet(map, key) != kNone) : badMap(*p, map);
}

//===----------------------------------------------------------------------===//
// maps
//===----------------------------------------------------------------------===//

Term luc_bif_maps_get_2(Process *p, Term key, Term map) {
  return luc_bif_erlang_map_get_2(p, key, map);
}

Term luc_bif_maps_is_key_2(Process *p, Term key, Term map) {
  return luc_bif_erlang_is_map_key_2(p, key, map);
}

Term luc_bif_maps_find_2(Process *p, Term key, Term map) {
  if (!isMap(map))
    return badMap(*p, map);
  Term value = mapGet(map, key);
  return value ? makeTuple(*p, {am::ok, value}) : Term(am::error);
}

Term luc_bif_maps_put_3(Process *p, Term key, Term value, Term map) {
  return luc_map_put(p, map, key, value);
}

Term luc_bif_maps_update_3(Process *p, Term key, Term value, Term map) {
  return luc_map_put_exact(p, map, key, value);
}

Term luc_bif_maps_remove_2(Process *p, Term key, Term map) {
  return isMap(map) ? mapRemove(*p, map, key) : badMap(*p, map);
}

Term luc_bif_maps_take_2(Process *p, Term key, Term map) {
  if (!isMap(map))
    return badMap(*p, map);
  Term value = kNone;
  Term rest = mapRemove(*p, map, key, &value);
  return value ? makeTuple(*p, {value, rest}) : Term(am::error);
}

Term luc_bif_maps_merge_2(Process *p, Term a, Term b) {
  if (!isMap(a))
    return badMap(*p, a);
  if (!isMap(b))
    return badMap(*p, b);
  charge(*p, mapSize(a) + mapSize(b));
  return mapMerge(*p, a, b);
}

/// A list of one term for each pair.
template <typename MakeElement>
static Term listOfPairs(Process &p, Term map, Term tail, MakeElement element) {
  size_t n = mapSize(map);
  if (!n)
    return tail;
  charge(p, n);
  Word *cells = allocate(p, 2 * n);
  MapIterator it(map, /*backwards=*/true);
  Term key, value;
  for (size_t i = 0; i < n; ++i) {
    it.next(key, value);
    cells[2 * i] = element(key, value);
    cells[2 * i + 1] = i + 1 < n ? tagCons(cells + 2 * i + 2) : tail;
  }
  return tagCons(cells);
}

Term luc_bif_maps_keys_1(Process *p, Term map) {
  if (!isMap(map))
    return badMap(*p, map);
  return listOfPairs(*p, map, kNil, [](Term key, Term) { return key; });
}

Term luc_bif_maps_values_1(Process *p, Term map) {
  if (!isMap(map))
    return badMap(*p, map);
  return listOfPairs(*p, map, kNil, [](Term, Term value) { return value; });
}

static Term pairsList(Process &p, Term map, Term tail) {
  return listOfPairs(p, map, tail, [&](Term key, Term value) {
    return makeTuple(p, {key, value});
  });
}

Term luc_bif_maps_to_list_1(Process *p, Term map) {
  return isMap(map) ? pairsList(*p, map, kNil) : badMap(*p, map);
}

namespace {
/// The pairs from which a map is to be made, in scratch memory.
struct Pairs {
  explicit Pairs(size_t count)
      : data(static_cast<Term *>(malloc(2 * count * kWordBytes + 1))) {
    if (!data)
      fatal("out of memory");
  }
  ~Pairs() { free(data); }
  Pairs(const Pairs &) = delete;
  Pairs &operator=(const Pairs &) = delete;
  void add(Term key, Term value) {
    data[2 * size] = key;
    data[2 * size++ + 1] = value;
  }
  Term *data;
  size_t size = 0;
};
} // namespace

Term luc_bif_maps_from_list_1(Process *p, Term list) {
  SWord n = listLength(list);
  if (n < 0)
    return raiseBadarg(*p);
  charge(*p, kReductionsAKey * size_t(n));
  Pairs pairs(n);
  for (; isCons(list); list = consTail(list)) {
    Term pair = consHead(list);
    if (!isTupleOf(pair, 2))
      return raiseBadarg(*p);
    pairs.add(tupleElement(pair, 0), tupleElement(pair, 1));
  }
  return mapFromPairs(*p, pairs.data, pairs.size);
}

Term luc_bif_maps_from_keys_2(Process *p, Term list, Term value) {
  SWord n = listLength(list);
  if (n < 0)
    return raiseBadarg(*p);
  charge(*p, kReductionsAKey * size_t(n));
  Pairs pairs(n);
  for (; isCons(list); list = consTail(list))
    pairs.add(consHead(list), value);
  return mapFromPairs(*p, pairs.data, pairs.size);
}

//===----------------------------------------------------------------------===//
// Iterators
//===----------------------------------------------------------------------===//

/// How many pairs of a large map an iterator reads at a time.
static constexpr size_t kPage = 32;

/// {K1, V1, {K2, V2, … Rest}} of the pairs from a position on, where Rest is
/// `none` at the end and else [Position | Map].
static Term iteratorPage(Process &p, Term map, SWord position) {
  MapIterator it = MapIterator::resume(map, position);
  Term first = am::none, *last = &first;
  Term key, value;
  for (size_t i = 0; i < kPage || !it.resumable(); ++i) {
    if (!it.next(key, value)) {
      *last = am::none;
      return first;
    }
    Term cell = makeTuple(p, {key, value, am::none});
    *last = cell;
    last = boxedCell(cell) + 3;
  }
  if (boxedKind(map) == Kind::HashMap)
    *last = makeCons(p, makeSmall(it.position()), map);
  return first;
}

Term luc_bif_erts_internal_map_next_3(Process *p, Term position, Term map,
                                      Term what) {
  if (!isMap(map) || !isSmall(position) || smallValue(position) < 0)
    return raiseBadarg(*p);
  // A flat map is always read from its start.
  bool flat = boxedKind(map) == Kind::FlatMap;
  if (flat && size_t(smallValue(position)) > mapSize(map))
    return raiseBadarg(*p);
  if (what == Term(am::iterator))
    return iteratorPage(*p, map, flat ? 0 : smallValue(position));
  return isList(what) ? pairsList(*p, map, what) : raiseBadarg(*p);
}

Term luc_bif_erts_internal_map_to_tuple_keys_1(Process *p, Term map) {
  if (!isMap(map))
    return badMap(*p, map);
  return boxedKind(map) == Kind::FlatMap ? FlatMapView(map).keysTuple
                                         : raiseBadarg(*p);
}
