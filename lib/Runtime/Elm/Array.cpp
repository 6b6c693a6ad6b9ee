//===- Array.cpp - The kernel of Elm's Array ------------------------------===//
//
// An array is {Length, Tree, Tail}. The last Length % 32 elements are in the
// tuple Tail, the others in blocks: tuples of 32 that are the leaves of a
// tree. Its depth is the least that has room for all blocks; with one block
// the tree is that block, with none the number 0. Nodes are tuples of up to 32
// children, all full but those on the right edge.
//
//===----------------------------------------------------------------------===//

#include "Elm/Values.h"

#include <cstdlib>

using namespace luciole;
using namespace luciole::elm;

namespace {
constexpr unsigned kBranchBits = 5;
constexpr size_t kBranches = size_t(1) << kBranchBits;
constexpr size_t kBranchMask = kBranches - 1;

struct Array {
  explicit Array(Term array)
      : length(size_t(smallValue(tupleElement(array, 0)))),
        tree(tupleElement(array, 1)), tail(tupleElement(array, 2)) {}
  Array(size_t length, Term tree, Term tail)
      : length(length), tree(tree), tail(tail) {}

  size_t numBlocks() const { return length >> kBranchBits; }
  Term term(Process &p) const {
    return makeTuple(p, {makeSmall(SWord(length)), tree, tail});
  }

  size_t length;
  Term tree, tail;
};

constexpr Term kNoTree = makeSmall(0);
} // namespace

static unsigned depthFor(size_t numBlocks) {
  unsigned depth = 0;
  while (numBlocks > size_t(1) << (kBranchBits * depth))
    ++depth;
  return depth;
}

/// Which child of a node of that depth leads to a block.
static size_t childIndex(size_t block, unsigned depth) {
  return block >> (kBranchBits * (depth - 1)) & kBranchMask;
}

static Term blockOf(const Array &array, size_t block) {
  Term node = array.tree;
  for (unsigned depth = depthFor(array.numBlocks()); depth > 0; --depth)
    node = tupleElement(node, childIndex(block, depth));
  return node;
}

/// The element of an index that there is.
static Term elementOf(const Array &array, size_t index) {
  size_t block = index >> kBranchBits;
  Term leaf =
      block < array.numBlocks() ? blockOf(array, block) : array.tail;
  return tupleElement(leaf, index & kBranchMask);
}

static bool hasIndex(const Array &array, Term index) {
  return smallValue(index) >= 0 && size_t(smallValue(index)) < array.length;
}

//===----------------------------------------------------------------------===//
// One element
//===----------------------------------------------------------------------===//

Term luc_bif_elm_array_length_1(Process *, Term array) {
  return tupleElement(array, 0);
}

Term luc_bif_elm_array_get_2(Process *p, Term index, Term term) {
  Array array(term);
  if (!hasIndex(array, index))
    return kNothing;
  return makeJust(*p, elementOf(array, size_t(smallValue(index))));
}

/// Four at a time: nodes are large, and what a copy costs is what a change of
/// an element costs.
static void copyWords(Word *to, const Word *from, size_t count) {
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    Word a = from[i], b = from[i + 1], c = from[i + 2], d = from[i + 3];
    to[i] = a;
    to[i + 1] = b;
    to[i + 2] = c;
    to[i + 3] = d;
  }
  for (; i < count; ++i)
    to[i] = from[i];
}

static Term withElement(Process &p, Term tuple, size_t index, Term value) {
  Word words = 1 + tupleArity(tuple);
  Word *cell = allocate(p, words);
  copyWords(cell, boxedCell(tuple), words);
  cell[1 + index] = value;
  return tagBoxed(cell);
}

/// The tuple and one more element.
static Term extended(Process &p, Term tuple, Term value) {
  Word arity = tupleArity(tuple);
  Word *cell = allocate(p, 2 + arity);
  cell[0] = makeHeader(Kind::Tuple, arity + 1);
  copyWords(cell + 1, boxedCell(tuple) + 1, arity);
  cell[1 + arity] = value;
  return tagBoxed(cell);
}

static Term withBlockElement(Process &p, Term node, unsigned depth,
                             size_t index, Term value) {
  if (depth == 0)
    return withElement(p, node, index & kBranchMask, value);
  size_t child = childIndex(index >> kBranchBits, depth);
  return withElement(p, node, child,
                     withBlockElement(p, tupleElement(node, child), depth - 1,
                                      index, value));
}

Term luc_bif_elm_array_set_3(Process *p, Term at, Term value, Term term) {
  Array array(term);
  if (!hasIndex(array, at))
    return term;
  size_t index = size_t(smallValue(at));
  if (index >> kBranchBits < array.numBlocks())
    array.tree = withBlockElement(*p, array.tree, depthFor(array.numBlocks()),
                                  index, value);
  else
    array.tail = withElement(*p, array.tail, index & kBranchMask, value);
  return array.term(*p);
}

/// A tree of that depth with nothing but one block.
static Term path(Process &p, Term block, unsigned depth) {
  for (; depth > 0; --depth)
    block = makeTuple(p, {block});
  return block;
}

/// The tree, which has room, with one more block.
static Term withBlock(Process &p, Term node, unsigned depth, size_t numBlocks,
                      Term block) {
  size_t child = childIndex(numBlocks, depth);
  if (child == tupleArity(node))
    return extended(p, node, path(p, block, depth - 1));
  return withElement(p, node, child,
                     withBlock(p, tupleElement(node, child), depth - 1,
                               numBlocks, block));
}

Term luc_bif_elm_array_push_2(Process *p, Term value, Term term) {
  Array array(term);
  Term tail = extended(*p, array.tail, value);
  size_t numBlocks = array.numBlocks();
  ++array.length;
  array.tail = tail;
  if (array.length & kBranchMask)
    return array.term(*p);
  array.tail = makeTuple(*p, nullptr, 0);
  unsigned depth = depthFor(numBlocks);
  if (numBlocks == 0)
    array.tree = tail;
  else if (numBlocks == size_t(1) << (kBranchBits * depth))
    array.tree = makeTuple(*p, {array.tree, path(*p, tail, depth)});
  else
    array.tree = withBlock(*p, array.tree, depth, numBlocks, tail);
  return array.term(*p);
}

//===----------------------------------------------------------------------===//
// All elements
//===----------------------------------------------------------------------===//

namespace {
/// Gathers elements, or whole blocks while no other elements are there.
class Builder {
public:
  Builder(Process &p, size_t length) : p(p), length(length) {
    size_t room = (length >> kBranchBits) + 1;
    blocks = static_cast<Term *>(malloc(room * sizeof(Term)));
    if (!blocks)
      fatalMemory("making an array");
  }
  ~Builder() { free(blocks); }
  Builder(const Builder &) = delete;
  Builder &operator=(const Builder &) = delete;

  void add(Term element) {
    fresh[numFresh++] = element;
    if (numFresh == kBranches)
      flush();
  }
  void addTuple(Term tuple) {
    if (!numFresh && tupleArity(tuple) == kBranches) {
      blocks[numBlocks++] = tuple;
      return;
    }
    for (Word i = 0, n = tupleArity(tuple); i < n; ++i)
      add(tupleElement(tuple, i));
  }
  void addAll(const Array &array) {
    for (size_t block = 0; block < array.numBlocks(); ++block)
      addTuple(blockOf(array, block));
    addTuple(array.tail);
  }
  Term finish();

private:
  void flush() {
    blocks[numBlocks++] = makeTuple(p, fresh, numFresh);
    numFresh = 0;
  }

  Process &p;
  size_t length;
  Term *blocks;
  size_t numBlocks = 0;
  Term fresh[kBranches];
  size_t numFresh = 0;
};
} // namespace

Term Builder::finish() {
  Term tail = makeTuple(p, fresh, numFresh);
  while (numBlocks > 1) {
    size_t parents = 0;
    for (size_t i = 0; i < numBlocks; i += kBranches) {
      size_t count = numBlocks - i < kBranches ? numBlocks - i : kBranches;
      blocks[parents++] = makeTuple(p, blocks + i, count);
    }
    numBlocks = parents;
  }
  charge(p, length / 4);
  return Array(length, numBlocks ? blocks[0] : kNoTree, tail).term(p);
}

Term luc_bif_elm_array_fromList_1(Process *p, Term list) {
  Builder builder(*p, size_t(listLength(list)));
  for (; isCons(list); list = consTail(list))
    builder.add(consHead(list));
  return builder.finish();
}

Term luc_bif_elm_array_append_2(Process *p, Term a, Term b) {
  Array first(a), second(b);
  if (!second.length)
    return a;
  if (!first.length)
    return b;
  Builder builder(*p, first.length + second.length);
  builder.addAll(first);
  builder.addAll(second);
  return builder.finish();
}

/// An index as slices take it: negative ones from the end.
static size_t clampIndex(Term index, size_t length) {
  SWord i = smallValue(index);
  if (i < 0)
    i += SWord(length);
  return i < 0 ? 0 : size_t(i) > length ? length : size_t(i);
}

Term luc_bif_elm_array_slice_3(Process *p, Term from, Term to, Term term) {
  Array array(term);
  size_t begin = clampIndex(from, array.length);
  size_t end = clampIndex(to, array.length);
  if (begin == 0 && end == array.length)
    return term;
  if (begin >= end)
    begin = end = 0;
  Builder builder(*p, end - begin);
  for (size_t i = begin; i < end;) {
    if (!(i & kBranchMask) && end - i >= kBranches) {
      builder.addTuple(blockOf(array, i >> kBranchBits));
      i += kBranches;
    } else {
      builder.add(elementOf(array, i++));
    }
  }
  return builder.finish();
}

static void store(Word *&cell, Term tuple) {
  for (Word i = 0, n = tupleArity(tuple); i < n; ++i, cell += 2) {
    cell[0] = tupleElement(tuple, i);
    cell[1] = tagCons(cell + 2);
  }
}

Term luc_bif_elm_array_toList_1(Process *p, Term term) {
  Array array(term);
  if (!array.length)
    return kNil;
  Word *cells = allocate(*p, 2 * array.length), *cell = cells;
  for (size_t block = 0; block < array.numBlocks(); ++block)
    store(cell, blockOf(array, block));
  store(cell, array.tail);
  cell[-1] = kNil;
  charge(*p, array.length / 4);
  return tagCons(cells);
}
