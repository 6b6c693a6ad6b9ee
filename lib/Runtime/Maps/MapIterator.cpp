//===- MapIterator.cpp - Going through a map ------------------------------===//
//
// A position is the trail of child numbers from the root to the last pair, six
// bits a level with the root's lowest: a child's number plus one, so that a
// zero ends the trail. Ten levels fit a small integer; deeper ones hold keys
// that agree in the first 50 bits of their hashes.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Maps.h"

#include <cstdlib>

namespace luciole {

MapIterator::MapIterator(Term map) {
  if (boxedKind(map) == Kind::FlatMap) {
    FlatMapView view(map);
    keys = view.keys;
    values = view.values;
    size = view.size;
    return;
  }
  levels[depth++] = {boxedCell(hashMapRoot(map)), 2};
}

MapIterator::MapIterator(Term map, SWord position) : MapIterator(map) {
  if (!depth) {
    index = position < 0 || size_t(position) > size ? size : position;
    return;
  }
  for (;; position >>= 6) {
    Level &level = levels[depth - 1];
    unsigned number = position & 63;
    if (!number)
      return;
    level.at = 2 + number;
    if (level.at > headerSize(*level.node) + 1)
      return;
    Term child = level.node[level.at - 1];
    if (!(position >> 6) || isCons(child))
      return;
    levels[depth++] = {boxedCell(child), 2};
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
    if (level.at > headerSize(*level.node)) {
      if (depth == 1)
        return false;
      --depth;
      continue;
    }
    Term child = level.node[level.at++];
    if (isCons(child)) {
      key = consHead(child);
      value = consTail(child);
      return true;
    }
    if (depth == kMaxDepth)
      abort();
    levels[depth++] = {boxedCell(child), 2};
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
