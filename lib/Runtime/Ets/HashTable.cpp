//===- HashTable.cpp - Sets and bags ---------------------------------------===//

#include "Ets/Table.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Hash.h"

using namespace luciole;
using namespace luciole::ets;

uint32_t ets::keyHash(Term key) {
  // OTP takes atoms by their names' hash, which phash2 shows as well.
  uint32_t hash = isAtom(key) ? portableHash2(key) : hashTerm(key);
  return hash & 0x7fffffff;
}

bool Table::sameKey(const Object *o, Term key) const {
  return exactEqual(keyOf(o), key);
}

/// The link to the first object of a key, dead or not, or to null.
Object **Table::slotOf(const Key &key) const {
  Object **slot = &contents.buckets.at(bucketOf(key.hash));
  while (*slot && !((*slot)->hash == key.hash && sameKey(*slot, key.term)))
    slot = &(*slot)->next;
  return slot;
}

Object *Table::findAny(const Key &key) const {
  return ordered() ? find(key) : *slotOf(key);
}

Object *Table::nextOfKey(const Object *o) const {
  if (unique())
    return nullptr;
  for (Object *n = o->next; n; n = n->next) {
    if (n->hash != o->hash || !sameKey(n, keyOf(o)))
      return nullptr;
    if (!n->dead)
      return n;
  }
  return nullptr;
}

/// A bag holds each object once.
bool Table::reviveEqual(Object *group, Term tuple) {
  for (Object *o = group; o; o = o->next) {
    if (!exactEqual(keyOf(o), tupleElement(tuple, keyIndex)))
      return false;
    if (!exactEqual(o->term(), tuple))
      continue;
    if (o->dead) {
      o->dead = false;
      --numDead;
      added(o);
    }
    return true;
  }
  return false;
}

void Table::insertHashed(Object *fresh, const Key &key) {
  fresh->hash = key.hash;
  Object **slot = slotOf(key);
  if (*slot && unique())
    return replace(*slot, fresh);
  if (*slot && type == TableType::Bag && reviveEqual(*slot, fresh->term()))
    return Object::destroy(fresh);
  fresh->next = *slot; // a new key goes to the end of its chain
  *slot = fresh;
  added(fresh);
}

void Table::insert(Object *fresh, const Key &key) {
  ordered() ? insertOrdered(fresh) : insertHashed(fresh, key);
}

void Table::replace(Object *old, Object *fresh) {
  if (ordered()) {
    insertOrdered(fresh);
    return;
  }
  fresh->hash = old->hash;
  fresh->next = old->next;
  Object **link = &contents.buckets.at(bucketOf(old->hash));
  while (*link != old)
    link = &(*link)->next;
  *link = fresh;
  if (old->dead)
    --numDead;
  else
    removed(old);
  added(fresh);
  Object::destroy(old);
}

void Table::erase(Object *o) {
  if (ordered())
    return eraseOrdered(keyOf(o));
  if (o->dead)
    return;
  removed(o);
  if (fixations.load()) {
    o->dead = true;
    ++numDead;
    return;
  }
  Object **link = &contents.buckets.at(bucketOf(o->hash));
  while (*link != o)
    link = &(*link)->next;
  *link = o->next;
  Object::destroy(o);
}

void Table::eraseKey(const Key &key) {
  if (ordered())
    return eraseOrdered(key.term);
  while (Object *o = find(key))
    erase(o);
}
