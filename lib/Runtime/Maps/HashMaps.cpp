//===- HashMaps.cpp - Looking up, putting and removing in hash maps -------===//

#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Hash.h"
#include "luciole/Runtime/Maps.h"

#include <cstdlib>

namespace luciole::hashmap {

Path::Path(Term key) : key(key), bits(hashTerm(key)) {}

Path::Path(Term key, unsigned level) : key(key), depth(level) {
  bits = hashTerm(key, level / kHashLevels) >> (kBits * (level % kHashLevels));
}

void Path::descend() {
  bits >>= kBits;
  if (++depth % kHashLevels == 0)
    bits = hashTerm(key, depth / kHashLevels);
}

static uint32_t bitmapOf(const Word *node) { return smallValue(node[1]); }

/// The index in the node of the child in a slot.
static unsigned childIndex(uint32_t bitmap, unsigned slot) {
  return 2 + __builtin_popcount(bitmap & ((uint32_t(1) << slot) - 1));
}

static bool hasSlot(uint32_t bitmap, unsigned slot) {
  return bitmap >> slot & 1;
}

Term get(Term map, Term key) {
  Path path(key);
  const Word *node = boxedCell(hashMapRoot(map));
  for (;; path.descend()) {
    uint32_t bitmap = bitmapOf(node);
    if (!hasSlot(bitmap, path.slot()))
      return kNone;
    Term child = node[childIndex(bitmap, path.slot())];
    if (isCons(child))
      return exactEqual(consHead(child), key) ? consTail(child) : kNone;
    node = boxedCell(child);
  }
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

Term make(Process &process, size_t count, Term root) {
  Word *cell = allocate(process, 3);
  cell[0] = makeHeader(Kind::HashMap, 2);
  cell[1] = makeSmall(count);
  cell[2] = root;
  return tagBoxed(cell);
}

static Word *newNode(Process &process, uint32_t bitmap) {
  size_t n = __builtin_popcount(bitmap);
  Word *node = allocate(process, n + 2);
  node[0] = makeHeader(Kind::HashNode, n + 1);
  node[1] = makeSmall(bitmap);
  return node;
}

static Term withChild(Process &process, const Word *node, unsigned index,
                      Term child) {
  size_t words = headerSize(node[0]) + 1;
  Word *copy = allocate(process, words);
  memcpy(copy, node, words * kWordBytes);
  copy[index] = child;
  return tagBoxed(copy);
}

static Term withInserted(Process &process, const Word *node, unsigned slot,
                         Term child) {
  uint32_t bitmap = bitmapOf(node);
  unsigned index = childIndex(bitmap, slot);
  size_t words = headerSize(node[0]) + 1;
  Word *copy = newNode(process, bitmap | uint32_t(1) << slot);
  memcpy(copy + 2, node + 2, (index - 2) * kWordBytes);
  copy[index] = child;
  memcpy(copy + index + 1, node + index, (words - index) * kWordBytes);
  return tagBoxed(copy);
}

static Term withoutChild(Process &process, const Word *node, unsigned slot) {
  uint32_t bitmap = bitmapOf(node);
  unsigned index = childIndex(bitmap, slot);
  size_t words = headerSize(node[0]) + 1;
  Word *copy = newNode(process, bitmap & ~(uint32_t(1) << slot));
  memcpy(copy + 2, node + 2, (index - 2) * kWordBytes);
  memcpy(copy + index, node + index + 1, (words - index - 1) * kWordBytes);
  return tagBoxed(copy);
}

/// The node at x's level for two pairs with different keys.
static Term nodeOfTwo(Process &process, Path x, Term pair, Path y, Term other) {
  if (x.slot() == y.slot()) {
    uint32_t bitmap = uint32_t(1) << x.slot();
    x.descend();
    y.descend();
    Term child = nodeOfTwo(process, x, pair, y, other);
    Word *node = newNode(process, bitmap);
    node[2] = child;
    return tagBoxed(node);
  }
  Word *node =
      newNode(process, uint32_t(1) << x.slot() | uint32_t(1) << y.slot());
  node[2] = x.slot() < y.slot() ? pair : other;
  node[3] = x.slot() < y.slot() ? other : pair;
  return tagBoxed(node);
}

//===----------------------------------------------------------------------===//
// Putting
//===----------------------------------------------------------------------===//

namespace {
struct Put {
  Process &process;
  Term key, value;
  bool mustExist;
  bool added = false;

  /// What takes the pair's place at the path; kNone if it must exist and
  /// doesn't; the same pair if nothing changes.
  Term atPair(Term pair, Path path) {
    if (exactEqual(consHead(pair), key))
      return consTail(pair) == value
                 ? pair
                 : makeCons(process, consHead(pair), value);
    if (mustExist)
      return kNone;
    added = true;
    Path other(consHead(pair), path.level());
    return nodeOfTwo(process, path, makeCons(process, key, value), other, pair);
  }

  Term atNode(Term t, Path path) {
    const Word *node = boxedCell(t);
    uint32_t bitmap = bitmapOf(node);
    unsigned slot = path.slot();
    if (!hasSlot(bitmap, slot)) {
      if (mustExist)
        return kNone;
      added = true;
      return withInserted(process, node, slot, makeCons(process, key, value));
    }
    unsigned index = childIndex(bitmap, slot);
    Term child = node[index];
    path.descend();
    Term changed = isCons(child) ? atPair(child, path) : atNode(child, path);
    if (changed == child)
      return t;
    return changed ? withChild(process, node, index, changed) : kNone;
  }
};
} // namespace

Term put(Process &process, Term map, Term key, Term value, bool mustExist) {
  Put put{process, key, value, mustExist};
  Term root = put.atNode(hashMapRoot(map), Path(key));
  if (!root)
    return kNone;
  if (root == hashMapRoot(map))
    return map;
  return make(process, mapSize(map) + put.added, root);
}

//===----------------------------------------------------------------------===//
// Removing
//===----------------------------------------------------------------------===//

namespace {
struct Remove {
  Process &process;
  Term key;
  Term taken = kNone;

  /// What remains of the node: a node, a pair that is left alone in it (not
  /// for the root), or the node itself if the key is not there.
  Term atNode(Term t, Path path) {
    const Word *node = boxedCell(t);
    uint32_t bitmap = bitmapOf(node);
    unsigned slot = path.slot();
    if (!hasSlot(bitmap, slot))
      return t;
    unsigned index = childIndex(bitmap, slot);
    Term child = node[index];
    bool isRoot = path.level() == 0;
    if (isCons(child)) {
      if (!exactEqual(consHead(child), key))
        return t;
      taken = consTail(child);
      if (!isRoot && headerSize(node[0]) == 3 && isCons(node[index ^ 1]))
        return node[index ^ 1];
      return withoutChild(process, node, slot);
    }
    path.descend();
    Term changed = atNode(child, path);
    if (changed == child)
      return t;
    if (!isRoot && headerSize(node[0]) == 2 && isCons(changed))
      return changed;
    return withChild(process, node, index, changed);
  }
};
} // namespace

/// Hash maps that shrink to kMaxFlatMap keys become flat.
static Term shrink(Process &process, Term map) {
  Term *pairs = sortedPairs(map);
  size_t n = mapSize(map);
  Term result = makeFlatMap(process, pairs, pairs + n, n);
  free(pairs);
  return result;
}

Term remove(Process &process, Term map, Term key, Term *taken) {
  Remove remove{process, key};
  Term root = remove.atNode(hashMapRoot(map), Path(key));
  if (!remove.taken)
    return map;
  if (taken)
    *taken = remove.taken;
  size_t n = mapSize(map) - 1;
  Term result = make(process, n, root);
  return n <= kMaxFlatMap ? shrink(process, result) : result;
}

//===----------------------------------------------------------------------===//
// Merging
//===----------------------------------------------------------------------===//

static size_t countPairs(Term child) {
  if (isCons(child))
    return 1;
  size_t count = 0;
  for (size_t i = 2, n = boxedSize(child); i <= n; ++i)
    count += countPairs(boxedCell(child)[i]);
  return count;
}

namespace {
struct Merge {
  Process &process;
  size_t common = 0; ///< keys that both have

  /// Puts a pair into a node; it `wins` over one of the same key or loses.
  Term insert(Term t, Term pair, Path path, bool wins) {
    const Word *node = boxedCell(t);
    uint32_t bitmap = bitmapOf(node);
    unsigned slot = path.slot();
    if (!hasSlot(bitmap, slot))
      return withInserted(process, node, slot, pair);
    unsigned index = childIndex(bitmap, slot);
    path.descend();
    Term child = node[index];
    Term changed = isCons(child)
                       ? (wins ? twoPairs(child, pair, path.level())
                               : twoPairs(pair, child, path.level()))
                       : insert(child, pair, path, wins);
    return changed == child ? t : withChild(process, node, index, changed);
  }

  Term twoPairs(Term x, Term y, unsigned level) {
    if (exactEqual(consHead(x), consHead(y))) {
      ++common;
      return y;
    }
    return nodeOfTwo(process, Path(consHead(x), level), x,
                     Path(consHead(y), level), y);
  }

  Term children(Term x, Term y, unsigned level) {
    if (x == y) {
      common += countPairs(x);
      return y;
    }
    if (isCons(x) && isCons(y))
      return twoPairs(x, y, level);
    if (isCons(x))
      return insert(y, x, Path(consHead(x), level), /*wins=*/false);
    if (isCons(y))
      return insert(x, y, Path(consHead(y), level), /*wins=*/true);
    return nodes(x, y, level);
  }

  Term nodes(Term x, Term y, unsigned level) {
    const Word *a = boxedCell(x), *b = boxedCell(y);
    uint32_t aBits = bitmapOf(a), bBits = bitmapOf(b);
    Term merged[16];
    size_t n = 0;
    for (uint32_t rest = aBits | bBits; rest; rest &= rest - 1) {
      unsigned slot = __builtin_ctz(rest);
      bool inA = hasSlot(aBits, slot), inB = hasSlot(bBits, slot);
      Term p = inA ? a[childIndex(aBits, slot)] : kNone;
      Term q = inB ? b[childIndex(bBits, slot)] : kNone;
      merged[n++] = inA && inB ? children(p, q, level + 1) : inA ? p : q;
    }
    Word *node = newNode(process, aBits | bBits);
    memcpy(node + 2, merged, n * kWordBytes);
    return tagBoxed(node);
  }
};
} // namespace

Term merge(Process &process, Term a, Term b) {
  Merge merge{process};
  Term root = merge.nodes(hashMapRoot(a), hashMapRoot(b), 0);
  return make(process, mapSize(a) + mapSize(b) - merge.common, root);
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

namespace {
struct Entry {
  uint32_t order; ///< the hash with its first level in the highest bits
  uint32_t index; ///< of the pair
};

/// Builds the trie bottom-up from entries in the order of their hashes.
struct Build {
  Process &process;
  const Term *pairs;

  Term pair(const Entry &e) {
    return makeCons(process, pairs[2 * e.index], pairs[2 * e.index + 1]);
  }

  static unsigned slot(const Entry &e, unsigned level) {
    return e.order >> (kBits * (kHashLevels - 1 - level)) & 15;
  }

  /// Keys whose whole hashes agree go on with the next salt, one by one.
  Term collided(const Entry *begin, const Entry *end, unsigned level) {
    Path first(pairs[2 * begin->index], level);
    Path second(pairs[2 * begin[1].index], level);
    Term node = nodeOfTwo(process, first, pair(begin[0]), second, pair(begin[1]));
    for (const Entry *e = begin + 2; e != end; ++e) {
      Merge merge{process};
      node = merge.insert(node, pair(*e), Path(pairs[2 * e->index], level), true);
    }
    return node;
  }

  Term node(const Entry *begin, const Entry *end, unsigned level) {
    if (level == kHashLevels)
      return collided(begin, end, level);
    uint32_t bitmap = 0;
    Term children[16];
    size_t n = 0;
    while (begin != end) {
      unsigned s = slot(*begin, level);
      const Entry *next = begin + 1;
      while (next != end && slot(*next, level) == s)
        ++next;
      bitmap |= uint32_t(1) << s;
      children[n++] =
          next == begin + 1 ? pair(*begin) : node(begin, next, level + 1);
      begin = next;
    }
    Word *cell = newNode(process, bitmap);
    memcpy(cell + 2, children, n * kWordBytes);
    return tagBoxed(cell);
  }
};
} // namespace

static uint32_t orderOf(uint32_t hash) {
  uint32_t order = 0;
  for (unsigned i = 0; i < kHashLevels; ++i, hash >>= kBits)
    order = order << kBits | (hash & 15);
  return order;
}

/// Of entries with equal keys keeps the last; returns the new end.
static Entry *dropDuplicates(Entry *begin, Entry *end, const Term *pairs) {
  Entry *out = begin;
  for (Entry *e = begin; e != end; ++e) {
    Entry *same = out;
    while (same != begin && same[-1].order == e->order &&
           !exactEqual(pairs[2 * same[-1].index], pairs[2 * e->index]))
      --same;
    if (same != begin && same[-1].order == e->order)
      same[-1].index = e->index;
    else
      *out++ = *e;
  }
  return out;
}

/// Sorts by `order`, keeping equal ones as they are: a byte a pass.
static Entry *radixSort(Entry *entries, Entry *spare, size_t count) {
  for (unsigned shift = 0; shift < kBits * kHashLevels; shift += 8) {
    size_t start[257] = {};
    for (size_t i = 0; i < count; ++i)
      ++start[(entries[i].order >> shift & 255) + 1];
    for (size_t i = 0; i < 256; ++i)
      start[i + 1] += start[i];
    for (size_t i = 0; i < count; ++i)
      spare[start[entries[i].order >> shift & 255]++] = entries[i];
    Entry *swap = entries;
    entries = spare;
    spare = swap;
  }
  return entries;
}

static Entry *insertionSort(Entry *entries, size_t count) {
  for (size_t i = 1; i < count; ++i) {
    Entry e = entries[i];
    size_t at = i;
    for (; at && entries[at - 1].order > e.order; --at)
      entries[at] = entries[at - 1];
    entries[at] = e;
  }
  return entries;
}

static Term flatFromEntries(Process &process, const Entry *entries,
                            size_t count, const Term *pairs) {
  Term few[2 * kMaxFlatMap];
  for (size_t i = 0; i < count; ++i) {
    few[2 * i] = pairs[2 * entries[i].index];
    few[2 * i + 1] = pairs[2 * entries[i].index + 1];
  }
  return mapFromPairs(process, few, count);
}

Term fromPairs(Process &process, const Term *pairs, size_t count) {
  Entry *memory = static_cast<Entry *>(malloc(2 * count * sizeof(Entry)));
  if (!memory)
    abort();
  for (size_t i = 0; i < count; ++i)
    memory[i] = {orderOf(hashTerm(pairs[2 * i])), uint32_t(i)};
  Entry *sorted = count < 200 ? insertionSort(memory, count)
                              : radixSort(memory, memory + count, count);
  size_t n = dropDuplicates(sorted, sorted + count, pairs) - sorted;
  Term result;
  if (n <= kMaxFlatMap) {
    result = flatFromEntries(process, sorted, n, pairs);
  } else {
    Build build{process, pairs};
    result = make(process, n, build.node(sorted, sorted + n, 0));
  }
  free(memory);
  return result;
}

} // namespace luciole::hashmap
