//===- Lists.cpp - The kernel of Elm's List -------------------------------===//
//
// Sorting is a merge sort of an array of the elements: stable, and quick where
// they are sorted already.
//
//===----------------------------------------------------------------------===//

#include "Elm/Values.h"

#include <cstdlib>

using namespace luciole;
using namespace luciole::elm;

Term luc_bif_elm_list_cons_2(Process *p, Term head, Term tail) {
  return makeCons(*p, head, tail);
}

Term luc_bif_elm_list_length_1(Process *p, Term list) {
  SWord length = listLength(list);
  charge(*p, size_t(length) / 8);
  return makeSmall(length);
}

Term luc_bif_elm_list_reverse_1(Process *p, Term list) {
  size_t count = size_t(listLength(list));
  charge(*p, count / 4);
  Word *cells = allocate(*p, 2 * count), *cell = cells + 2 * count;
  Term result = kNil;
  for (; isCons(list); list = consTail(list)) {
    cell -= 2;
    cell[0] = consHead(list);
    cell[1] = result;
    result = tagCons(cell);
  }
  return result;
}

Term luc_bif_elm_list_append_2(Process *p, Term a, Term b) {
  if (isNil(a))
    return b;
  if (isNil(b))
    return a;
  size_t count = size_t(listLength(a));
  charge(*p, count / 4);
  Word *cells = allocate(*p, 2 * count), *cell = cells;
  for (; isCons(a); a = consTail(a), cell += 2) {
    cell[0] = consHead(a);
    cell[1] = tagCons(cell + 2);
  }
  cell[-1] = b;
  return tagCons(cells);
}

//===----------------------------------------------------------------------===//
// Sorting
//===----------------------------------------------------------------------===//

namespace {
/// An element and what it is compared by.
struct Item {
  Term key;
  Term value;
};

bool isGreater(const Item &a, const Item &b) {
  if (areSmall(a.key, b.key))
    return SWord(a.key) > SWord(b.key);
  return compareValues(a.key, b.key) > 0;
}

class Sorter {
public:
  explicit Sorter(Term list) : count(size_t(listLength(list))) {
    items = static_cast<Item *>(malloc(2 * count * sizeof(Item)));
    if (!items)
      fatalMemory("sorting");
    scratch = items + count;
  }
  ~Sorter() { free(items < scratch ? items : scratch); }
  Sorter(const Sorter &) = delete;
  Sorter &operator=(const Sorter &) = delete;

  void sort();
  Term list(Process &p) const;

  size_t count;
  Item *items;

private:
  void insertionSort(size_t begin, size_t end);
  void merge(size_t begin, size_t middle, size_t end);

  Item *scratch;
};
} // namespace

void Sorter::insertionSort(size_t begin, size_t end) {
  for (size_t i = begin + 1; i < end; ++i) {
    Item item = items[i];
    size_t to = i;
    for (; to > begin && isGreater(items[to - 1], item); --to)
      items[to] = items[to - 1];
    items[to] = item;
  }
}

/// From items to scratch.
void Sorter::merge(size_t begin, size_t middle, size_t end) {
  size_t left = begin, right = middle, to = begin;
  if (middle < end && isGreater(items[middle - 1], items[middle]))
    while (left < middle && right < end)
      scratch[to++] = isGreater(items[left], items[right]) ? items[right++]
                                                           : items[left++];
  memcpy(scratch + to, items + left, (middle - left) * sizeof(Item));
  to += middle - left;
  memcpy(scratch + to, items + right, (end - right) * sizeof(Item));
}

void Sorter::sort() {
  constexpr size_t kRun = 8;
  auto bounded = [&](size_t i) { return i < count ? i : count; };
  for (size_t i = 0; i < count; i += kRun)
    insertionSort(i, bounded(i + kRun));
  for (size_t run = kRun; run < count; run *= 2) {
    for (size_t i = 0; i < count; i += 2 * run)
      merge(i, bounded(i + run), bounded(i + 2 * run));
    Item *sorted = scratch;
    scratch = items;
    items = sorted;
  }
}

Term Sorter::list(Process &p) const {
  Word *cells = allocate(p, 2 * count);
  for (size_t i = 0; i < count; ++i) {
    cells[2 * i] = items[i].value;
    cells[2 * i + 1] = tagCons(cells + 2 * i + 2);
  }
  cells[2 * count - 1] = kNil;
  charge(p, 4 * count);
  return tagCons(cells);
}

Term luc_bif_elm_list_sort_1(Process *p, Term list) {
  if (isNil(list))
    return list;
  Sorter sorter(list);
  for (size_t i = 0; i < sorter.count; ++i, list = consTail(list))
    sorter.items[i] = {consHead(list), consHead(list)};
  sorter.sort();
  return sorter.list(*p);
}

/// Of pairs (key, value): the values by their keys.
Term luc_bif_elm_list_sortKeyed_1(Process *p, Term list) {
  if (isNil(list))
    return list;
  Sorter sorter(list);
  for (size_t i = 0; i < sorter.count; ++i, list = consTail(list))
    sorter.items[i] = {tupleElement(consHead(list), 0),
                       tupleElement(consHead(list), 1)};
  sorter.sort();
  return sorter.list(*p);
}
