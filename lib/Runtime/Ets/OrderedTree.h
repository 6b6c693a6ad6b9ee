//===- OrderedTree.h - A tree of objects in the order of ==--------*- C++ -*-===//
//
// A B-tree: nodes of up to 31 keys, each with its object. A key's word stands in
// the node itself, so that a search among integers and atoms touches one node a
// level and no object; terms on the heap are read in the objects they belong to.
// Nodes may hold less than half after keys that came in order (those fill the
// nodes up instead) or by the end of a table.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_ORDEREDTREE_H
#define LUCIOLE_LIB_RUNTIME_ETS_ORDEREDTREE_H

#include "luciole/Runtime/Term.h"

#include <cstddef>
#include <cstdint>

namespace luciole::ets {

struct Object;

class OrderedTree {
public:
  static constexpr unsigned kMaxKeys = 31;
  /// What `following` and `preceding` fill at most.
  static constexpr unsigned kBatch = kMaxKeys + 1;

  Object *find(Term key) const;
  /// Puts an object in; returns the one whose place it takes, or null.
  Object *insert(Term key, Object *fresh);
  /// Takes out and returns the object of a key, or null.
  Object *erase(Term key);

  /// The next objects above or below a key, the nearest first: at least one, if
  /// there is one. Of kNone: the lowest, the highest.
  unsigned following(Term key, Object *batch[kBatch]) const;
  unsigned preceding(Term key, Object *batch[kBatch]) const;

  bool empty() const { return !root; }
  /// Of a tree that nobody else sees: takes any object out.
  Object *takeAny();

  struct Node;

private:
  Node *root = nullptr;
};

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_ORDEREDTREE_H
