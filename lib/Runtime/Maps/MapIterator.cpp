//===- MapIterator.cpp - Going through a map ------------------------------===//
//
// A position is the trail of child numbers from the root to the last pair, six
// bits a level with the root's lowest: a child's number plus one, so that a
// zero ends the trail. Ten levels fit a small integer; deeper ones hold keys
// that agree in the first 32 bits of their hashes.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Maps.h"

#include <cstdlib>

namespace luciole {

void MapIterator::descend(Term node) {
  if (depth == kMaxDepth)
    abort();
  const Word *cell = boxedCell(node);
  levels[depth++] = {cell, backwards ? unsigned(headerSize(*cell)) : 2u};
}

MapIterator::MapIterator(Term map, bool backwards) : backwards(backwards) {
  if (boxedKind(map) == Kind::HashMap) {
    descend(hashMapRoot(map));
    return;
  }
  FlatMapView view(map);
  keys = view.keys;
  values = view.values;
  size = view.size;
}

MapIterator MapIterator::resume(Term map, SWord position) {
  MapIterator it(map);
  if (!it.depth) {
    it.index = size_t(position) > it.size ? it.size : position;
    return it;
  }
  for (;; position >>= 6) {
    Level &level = it.levels[it.depth - 1];
    unsigned number = position & 63;
    if (!number)
      return it;
    level.at = 2 + number;
    if (level.at > headerSize(*level.node) + 1)
      return it;
    Term child = level.node[level.at - 1];
    if (!(position >> 6) || isCons(child))
      return it;
    it.descend(child);
  }
}

bool MapIterator::next(Term &key, Term &value) {
  if (!depth) {
    if (index == size)
      return false;
    key = keys[index];
    value = values[index++];
    return true;
  }
  for (;;) {
    Level &level = levels[depth - 1];
    if (level.at > headerSize(*level.node) || level.at < 2) {
      if (depth == 1)
        return false;
      --depth;
      continue;
    }
    Term child = level.node[level.at];
    level.at += backwards ? -1 : 1;
    if (isCons(child)) {
      key = consHead(child);
      value = consTail(child);
      return true;
    }
    descend(child);
  }
}

bool MapIterator::resumable() const { return depth <= 10; }

SWord MapIterator::position() const {
  if (!depth)
    return index;
  SWord trail = 0;
  for (unsigned i = depth; i--;)
    trail = trail << 6 | SWord(levels[i].at - 2);
  return trail;
}

} // namespace luciole
