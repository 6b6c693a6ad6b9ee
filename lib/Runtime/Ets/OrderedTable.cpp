//===- OrderedTable.cpp - Ordered sets -------------------------------------===//

#include "Ets/Table.h"

using namespace luciole;
using namespace luciole::ets;

Object *Table::find(const Key &key) const {
  if (ordered())
    return contents.tree.find(key.term);
  Object *o = *slotOf(key);
  return o && o->dead ? nextOfKey(o) : o;
}

Object *Table::above(Term key) const {
  Object *batch[OrderedTree::kBatch];
  return contents.tree.following(key, batch) ? batch[0] : nullptr;
}
Object *Table::below(Term key) const {
  Object *batch[OrderedTree::kBatch];
  return contents.tree.preceding(key, batch) ? batch[0] : nullptr;
}

/// What is not in the tree any more.
void Table::discard(Object *o) {
  if (!o)
    return;
  removed(o);
  Object::destroy(o);
}

void Table::insertOrdered(Object *fresh) {
  added(fresh);
  discard(contents.tree.insert(keyOf(fresh), fresh));
}

void Table::eraseOrdered(Term key) { discard(contents.tree.erase(key)); }
