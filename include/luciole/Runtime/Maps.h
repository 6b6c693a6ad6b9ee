//===- Maps.h - Maps ----------------------------------------------*- C++ -*-===//
//
// A map of at most kMaxFlatMap keys is flat: a tuple of keys in exact term
// order, which maps share as long as they can, and the values beside it.
//
//   FlatMap   [keys tuple] [value]...
//
// A larger map is a trie over the bits of the keys' hashes, four bits a level:
//
//   HashMap   [number of keys] [root HashNode]
//   HashNode  [bitmap] [child]...      one child for each bit that is set
//
// A child is a cons [key|value] or, where several keys share the bits so far,
// a HashNode. When the hash's 32 bits are used up, the next levels take another
// group of them (Hash.h). No node but the root has one pair as its only child,
// so the shape of a hash map depends on its keys alone. The hash is OTP's, and
// so is the order: iterators go up the slots, lists of keys, values and pairs
// and the external format go down.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_MAPS_H
#define LUCIOLE_RUNTIME_MAPS_H

#include "luciole/Runtime/Heap.h"

namespace luciole {

inline constexpr size_t kMaxFlatMap = 32;

struct FlatMapView {
  explicit FlatMapView(Term map)
      : keysTuple(boxedCell(map)[1]), keys(boxedCell(keysTuple) + 1),
        values(boxedCell(map) + 2), size(boxedSize(map) - 1) {
    if (!parts::maps())
      __builtin_unreachable();
  }
  Term keysTuple;
  const Term *keys;
  const Term *values;
  size_t size;
};

inline Term hashMapRoot(Term map) {
  if (!parts::maps())
    __builtin_unreachable();
  return boxedCell(map)[2];
}

inline size_t mapSize(Term map) {
  if (!parts::maps())
    __builtin_unreachable();
  Word *cell = boxedCell(map);
  return headerKind(*cell) == Kind::FlatMap ? headerSize(*cell) - 1
                                            : size_t(smallValue(cell[1]));
}

/// kNone if there is no such key.
Term mapGet(Term map, Term key);
Term mapPut(Process &process, Term map, Term key, Term value);
/// kNone (nothing raised) if there is no such key.
Term mapUpdate(Process &process, Term map, Term key, Term value);
/// The map itself if there is no such key; else the value goes to `*taken`.
Term mapRemove(Process &process, Term map, Term key, Term *taken = nullptr);
/// `count` pairs k, v, k, v, …; of equal keys the last counts.
Term mapFromPairs(Process &process, const Term *pairs, size_t count);
/// The pairs of both; b's where both have a key.
Term mapMerge(Process &process, Term a, Term b);

/// Malloc'ed: the keys in exact term order, then their values.
Term *sortedPairs(Term map);

/// Goes through the pairs of a map: flat ones in key order, others as their
/// hashes have it.
class MapIterator {
public:
  /// `backwards` starts from the end of a large map.
  explicit MapIterator(Term map, bool backwards = false);
  /// Continues after the pair at which position() was taken.
  static MapIterator resume(Term map, SWord position);
  bool next(Term &key, Term &value);
  /// Where the last pair was, as a small integer's value; 0 is the start.
  SWord position() const;
  /// False deep in a trie, where position() has no room for the trail.
  bool resumable() const;

private:
  struct Level {
    const Word *node;
    unsigned at; ///< the index of the next child
  };
  static constexpr unsigned kMaxDepth = 60;
  void descend(Term node);

  bool backwards = false;
  unsigned depth = 0; ///< levels in use; 0 for flat maps
  const Term *keys = nullptr, *values = nullptr;
  size_t index = 0, size = 0;
  Level levels[kMaxDepth];
};

// The shared parts of the implementation, on hash nodes.
namespace hashmap {
inline constexpr unsigned kBits = 4;
inline constexpr unsigned kHashLevels = 8;

/// The hash of a key as the levels of the trie use it up.
class Path {
public:
  explicit Path(Term key);
  Path(Term key, unsigned level);
  unsigned slot() const { return bits & 15; }
  unsigned level() const { return depth; }
  void descend();

private:
  Term key;
  uint32_t bits;
  unsigned depth = 0;
};

Term get(Term map, Term key);
Term put(Process &process, Term map, Term key, Term value, bool mustExist);
Term remove(Process &process, Term map, Term key, Term *taken);
Term fromPairs(Process &process, const Term *pairs, size_t count);
Term merge(Process &process, Term a, Term b);
Term make(Process &process, size_t count, Term root);
} // namespace hashmap

} // namespace luciole

#endif // LUCIOLE_RUNTIME_MAPS_H
