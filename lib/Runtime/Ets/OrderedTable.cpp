//===- OrderedTable.cpp - Ordered sets -------------------------------------===//
//
// A treap: in the order of the keys from left to right, and no child's
// priority above its parent's. Priorities are random, so its depth is
// logarithmic whatever the order of insertion. Keys that are == are one key.
//
//===----------------------------------------------------------------------===//

#include "Ets/Table.h"
#include "luciole/Runtime/Compare.h"

using namespace luciole;
using namespace luciole::ets;

static uint32_t nextPriority() {
  static thread_local uint64_t state = 0x9e3779b97f4a7c15;
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return uint32_t(state >> 32);
}

Object *Table::find(const Key &key) const {
  if (!ordered()) {
    Object *o = *slotOf(key);
    return o && o->dead ? nextOfKey(o) : o;
  }
  Object *o = contents.root;
  while (o) {
    int order = compareTerms(key.term, keyOf(o));
    if (order == 0)
      return o;
    o = order < 0 ? o->next : o->right;
  }
  return nullptr;
}

/// The lowest above a key; of kNone, the lowest of all.
Object *Table::above(Term key) const {
  Object *best = nullptr;
  for (Object *o = contents.root; o;)
    if (!key || compareTerms(key, keyOf(o)) < 0)
      best = o, o = o->next;
    else
      o = o->right;
  return best;
}
Object *Table::below(Term key) const {
  Object *best = nullptr;
  for (Object *o = contents.root; o;)
    if (!key || compareTerms(key, keyOf(o)) > 0)
      best = o, o = o->right;
    else
      o = o->next;
  return best;
}

void Table::insertOrdered(Object *fresh) {
  Term key = keyOf(fresh);
  fresh->hash = nextPriority();
  Object **link = &contents.root;
  while (*link && (*link)->hash >= fresh->hash) {
    int order = compareTerms(key, keyOf(*link));
    if (order == 0)
      break;
    link = order < 0 ? &(*link)->next : &(*link)->right;
  }
  // Split what hangs here into what is below the key and what is above, and
  // take out the key itself if it is there.
  Object *rest = *link, *old = nullptr;
  Object **low = &fresh->next, **high = &fresh->right;
  *link = fresh;
  while (rest) {
    int order = compareTerms(key, keyOf(rest));
    if (order > 0) {
      *low = rest, low = &rest->right, rest = rest->right;
    } else if (order < 0) {
      *high = rest, high = &rest->next, rest = rest->next;
    } else {
      old = rest;
      *low = old->next;
      *high = old->right;
      break;
    }
  }
  if (!rest)
    *low = *high = nullptr;
  if (old) {
    // Taking over the old priority keeps the heap's order.
    fresh->hash = old->hash > fresh->hash ? old->hash : fresh->hash;
    removed(old);
    Object::destroy(old);
  }
  added(fresh);
}

/// Joins two treaps whose keys don't overlap.
static void join(Object **link, Object *low, Object *high) {
  while (low && high)
    if (low->hash >= high->hash)
      *link = low, link = &low->right, low = low->right;
    else
      *link = high, link = &high->next, high = high->next;
  *link = low ? low : high;
}

void Table::eraseOrdered(Term key) {
  Object **link = &contents.root;
  while (Object *o = *link) {
    int order = compareTerms(key, keyOf(o));
    if (order == 0) {
      join(link, o->next, o->right);
      removed(o);
      Object::destroy(o);
      return;
    }
    link = order < 0 ? &o->next : &o->right;
  }
}
