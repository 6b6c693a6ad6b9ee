//===- OrderedTree.cpp - A tree of objects in the order of == --------------===//

#include "Ets/OrderedTree.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;
using namespace luciole::ets;

static constexpr unsigned kMax = OrderedTree::kMaxKeys, kMin = kMax / 2;

struct OrderedTree::Node {
  uint32_t count;
  bool isLeaf;
  Term keys[kMax];
  Object *objects[kMax];
  Node *children[]; ///< kMax + 1 of an inner node, count + 1 in use

  bool isFull() const { return count == kMax; }
  void set(unsigned i, Term key, Object *o) { keys[i] = key, objects[i] = o; }
};
using Node = OrderedTree::Node;

static Node *newNode(bool isLeaf) {
  size_t children = isLeaf ? 0 : (kMax + 1) * sizeof(Node *);
  auto *n = static_cast<Node *>(malloc(sizeof(Node) + children));
  if (!n)
    fatalMemory("an ETS table");
  n->count = 0;
  n->isLeaf = isLeaf;
  return n;
}

//===----------------------------------------------------------------------===//
// Searching
//===----------------------------------------------------------------------===//

/// The number of keys below `key`, and whether the next one is equal.
static unsigned lowerBound(const Node *n, Term key, bool &found) {
  unsigned low = 0, rest = n->count;
  found = false;
  while (rest) {
    unsigned half = rest / 2;
    int order = compareTerms(n->keys[low + half], key);
    if (order == 0) {
      found = true;
      return low + half;
    }
    low = order < 0 ? low + half + 1 : low;
    rest = order < 0 ? rest - half - 1 : half;
  }
  return low;
}

Object *OrderedTree::find(Term key) const {
  for (Node *n = root; n;) {
    bool found;
    unsigned i = lowerBound(n, key, found);
    if (found)
      return n->objects[i];
    if (n->isLeaf)
      return nullptr;
    n = n->children[i];
  }
  return nullptr;
}

unsigned OrderedTree::following(Term key, Object *batch[kBatch]) const {
  Object *parent = nullptr; // the next one up the tree
  unsigned size = 0;
  for (Node *n = root; n;) {
    bool found = false;
    unsigned i = key ? lowerBound(n, key, found) : 0;
    i += found;
    if (n->isLeaf) {
      for (; i < n->count; ++i)
        batch[size++] = n->objects[i];
      break;
    }
    if (i < n->count)
      parent = n->objects[i];
    n = n->children[i];
  }
  if (parent)
    batch[size++] = parent;
  return size;
}

unsigned OrderedTree::preceding(Term key, Object *batch[kBatch]) const {
  Object *parent = nullptr;
  unsigned size = 0;
  for (Node *n = root; n;) {
    bool found;
    unsigned i = key ? lowerBound(n, key, found) : n->count;
    if (n->isLeaf) {
      while (i)
        batch[size++] = n->objects[--i];
      break;
    }
    if (i)
      parent = n->objects[i - 1];
    n = n->children[i];
  }
  if (parent)
    batch[size++] = parent;
  return size;
}

//===----------------------------------------------------------------------===//
// Entries within nodes
//===----------------------------------------------------------------------===//

/// Moves `count` entries, with the children to their right.
static void moveEntries(Node *to, unsigned at, const Node *from, unsigned first,
                        unsigned count) {
  memmove(to->keys + at, from->keys + first, count * sizeof(Term));
  memmove(to->objects + at, from->objects + first, count * sizeof(Object *));
  if (!to->isLeaf)
    memmove(to->children + at + 1, from->children + first + 1,
            count * sizeof(Node *));
}

/// Makes room for an entry and the child to its right.
static void openAt(Node *n, unsigned i) {
  moveEntries(n, i + 1, n, i, n->count - i);
  ++n->count;
}
static void closeAt(Node *n, unsigned i) {
  moveEntries(n, i, n, i + 1, n->count - i - 1);
  --n->count;
}

/// Splits the full child i of a node with room. `at` is where in the child
/// the next key goes: at its end the left part is left full, so that keys in
/// rising order fill their nodes.
static void splitChild(Node *parent, unsigned i, unsigned at) {
  Node *left = parent->children[i], *right = newNode(left->isLeaf);
  unsigned middle = at == kMax ? kMax - 2 : at == 0 ? 1 : kMax / 2;
  right->count = kMax - middle - 1;
  moveEntries(right, 0, left, middle + 1, right->count);
  if (!left->isLeaf)
    right->children[0] = left->children[middle + 1];
  left->count = middle;
  openAt(parent, i);
  parent->set(i, left->keys[middle], left->objects[middle]);
  parent->children[i + 1] = right;
}

Object *OrderedTree::insert(Term key, Object *fresh) {
  if (!root)
    root = newNode(/*isLeaf=*/true);
  if (root->isFull()) {
    Node *top = newNode(/*isLeaf=*/false);
    top->children[0] = root;
    bool found;
    unsigned at = lowerBound(root, key, found);
    root = top;
    splitChild(top, 0, at);
  }
  for (Node *n = root;;) { // which has room
    bool found;
    unsigned i = lowerBound(n, key, found);
    if (found) {
      Object *old = n->objects[i];
      n->set(i, key, fresh);
      return old;
    }
    if (n->isLeaf) {
      openAt(n, i);
      n->set(i, key, fresh);
      return nullptr;
    }
    Node *child = n->children[i];
    if (child->isFull()) {
      unsigned at = lowerBound(child, key, found);
      splitChild(n, i, at);
      continue; // the key that came up may be the one
    }
    n = child;
  }
}

//===----------------------------------------------------------------------===//
// Taking out
//===----------------------------------------------------------------------===//

/// Joins child i, the entry to its right, and the child after that.
static Node *mergeChildren(Node *n, unsigned i) {
  Node *left = n->children[i], *right = n->children[i + 1];
  left->set(left->count, n->keys[i], n->objects[i]);
  if (!left->isLeaf)
    left->children[left->count + 1] = right->children[0];
  moveEntries(left, left->count + 1, right, 0, right->count);
  left->count += 1 + right->count;
  free(right);
  closeAt(n, i);
  return left;
}

static void borrowFromLeft(Node *n, unsigned i) {
  Node *left = n->children[i - 1], *child = n->children[i];
  openAt(child, 0);
  if (!child->isLeaf) {
    child->children[1] = child->children[0];
    child->children[0] = left->children[left->count];
  }
  child->set(0, n->keys[i - 1], n->objects[i - 1]);
  --left->count;
  n->set(i - 1, left->keys[left->count], left->objects[left->count]);
}

static void borrowFromRight(Node *n, unsigned i) {
  Node *child = n->children[i], *right = n->children[i + 1];
  child->set(child->count, n->keys[i], n->objects[i]);
  ++child->count;
  n->set(i, right->keys[0], right->objects[0]);
  if (!child->isLeaf) {
    child->children[child->count] = right->children[0];
    right->children[0] = right->children[1];
  }
  closeAt(right, 0);
}

/// Child i, or what has become of it, with more keys than the least: one can
/// be taken out of it.
static Node *refill(Node *n, unsigned i) {
  Node *child = n->children[i];
  if (child->count > kMin)
    return child;
  if (i > 0 && n->children[i - 1]->count > kMin)
    return borrowFromLeft(n, i), child;
  if (i < n->count && n->children[i + 1]->count > kMin)
    return borrowFromRight(n, i), child;
  return mergeChildren(n, i < n->count ? i : i - 1);
}

/// Moves the highest (or lowest) entry of a subtree to entry `at` of `to`.
static void liftLast(Node *n, Node *to, unsigned at) {
  while (!n->isLeaf)
    n = refill(n, n->count);
  --n->count;
  to->set(at, n->keys[n->count], n->objects[n->count]);
}
static void liftFirst(Node *n, Node *to, unsigned at) {
  while (!n->isLeaf)
    n = refill(n, 0);
  to->set(at, n->keys[0], n->objects[0]);
  closeAt(n, 0);
}

static Object *eraseBelow(Node *n, Term key) {
  for (;;) {
    bool found;
    unsigned i = lowerBound(n, key, found);
    if (!found) {
      if (n->isLeaf)
        return nullptr;
      n = refill(n, i);
      continue;
    }
    Object *o = n->objects[i];
    if (n->isLeaf)
      return closeAt(n, i), o;
    Node *left = n->children[i], *right = n->children[i + 1];
    if (left->count > kMin)
      return liftLast(left, n, i), o;
    if (right->count > kMin)
      return liftFirst(right, n, i), o;
    n = mergeChildren(n, i); // with the key
  }
}

Object *OrderedTree::erase(Term key) {
  if (!root)
    return nullptr;
  Object *o = eraseBelow(root, key);
  if (!root->count) {
    Node *old = root;
    root = old->isLeaf ? nullptr : old->children[0];
    free(old);
  }
  return o;
}

/// From the end; nodes that are used up are given back without any balancing.
Object *OrderedTree::takeAny() {
  while (root) {
    Node **link = &root, *n = root;
    while (!n->isLeaf && n->children[n->count]) {
      link = &n->children[n->count];
      n = *link;
    }
    if (n->count)
      return n->objects[--n->count];
    free(n);
    *link = nullptr;
  }
  return nullptr;
}
