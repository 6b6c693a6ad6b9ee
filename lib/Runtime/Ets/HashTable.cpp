//===- HashTable.cpp - Sets and bags ---------------------------------------===//

#include "Ets/Table.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Hash.h"

#include <cstdlib>
#include <new>

using namespace luciole;
using namespace luciole::ets;

uint32_t ets::keyHash(Term key) {
  // OTP takes atoms by their names' hash, which phash2 shows as well.
  uint32_t hash = isAtom(key) ? portableHash2(key) : hashTerm(key);
  return hash & 0x7fffffff;
}

Object **Table::bucketOf(uint32_t hash) const {
  size_t index = hash & mask;
  return &buckets[index < active ? index : index & (mask >> 1)];
}

bool Table::sameKey(const Object *o, Term key) const {
  return exactEqual(keyOf(o), key);
}

/// The link to the first object of a key, dead or not, or to null.
Object **Table::slotOf(Term key, uint32_t hash) const {
  Object **slot = bucketOf(hash);
  while (*slot && !((*slot)->hash == hash && sameKey(*slot, key)))
    slot = &(*slot)->next;
  return slot;
}

Object *Table::findAny(Term key) const {
  return ordered() ? find(key) : *slotOf(key, keyHash(key));
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
    if (!exactEqual(o->term, tuple))
      continue;
    if (o->dead) {
      o->dead = false;
      --numDead;
      ++count;
      words += o->words;
    }
    return true;
  }
  return false;
}

void Table::insertHashed(Object *fresh) {
  Term key = keyOf(fresh);
  fresh->hash = keyHash(key);
  Object **slot = slotOf(key, fresh->hash);
  if (*slot && unique())
    return replace(*slot, fresh);
  if (*slot && type == TableType::Bag && reviveEqual(*slot, fresh->term))
    return Object::destroy(fresh);
  fresh->next = *slot; // a new key goes to the end of its chain
  *slot = fresh;
  ++count;
  words += fresh->words;
  if (count > active && !fixations)
    grow();
}

void Table::replace(Object *old, Object *fresh) {
  if (ordered()) {
    insertOrdered(fresh);
    return;
  }
  fresh->hash = old->hash;
  fresh->next = old->next;
  Object **link = bucketOf(old->hash);
  while (*link != old)
    link = &(*link)->next;
  *link = fresh;
  if (old->dead) {
    --numDead;
    ++count;
  } else {
    words -= old->words;
  }
  words += fresh->words;
  Object::destroy(old);
}

void Table::removed(Object *o) {
  --count;
  words -= o->words;
}

static constexpr size_t kMinBuckets = 256;

/// OTP allocates chains by segments, a small one and then large ones, and
/// shrinks a table, by a few chains for each object that is deleted, once its
/// objects would fill half of what it had without the last segment.
static constexpr size_t kSegment = 2048;
static constexpr unsigned kShrinkSteps = 5;

static size_t shrinkLimit(size_t active) {
  if (active <= kMinBuckets)
    return 0;
  size_t segments = (active - kMinBuckets + kSegment - 1) / kSegment;
  return segments < 2 ? 0 : (kMinBuckets + (segments - 1) * kSegment) / 2;
}

void Table::grow() {
  if (active == capacity) {
    capacity = capacity ? 2 * capacity : kMinBuckets;
    buckets = static_cast<Object **>(
        realloc(static_cast<void *>(buckets), capacity * sizeof(Object *)));
    if (!buckets)
      fatal("out of memory: an ETS table");
    memset(static_cast<void *>(buckets + active), 0,
           (capacity - active) * sizeof(Object *));
  }
  if (!active) {
    active = kMinBuckets;
    mask = active - 1;
    return;
  }
  if (active > mask)
    mask = 2 * mask + 1;
  Object **from = &buckets[active & (mask >> 1)];
  Object **to = &buckets[active];
  while (Object *o = *from) {
    if ((o->hash & mask) != active) {
      from = &o->next;
      continue;
    }
    *from = o->next;
    o->next = nullptr;
    *to = o;
    to = &o->next;
  }
  ++active;
}

void Table::shrink() {
  size_t last = active - 1;
  Object **to = &buckets[last & (mask >> 1)];
  Object **end = &buckets[last];
  while (*end)
    end = &(*end)->next;
  *end = *to;
  *to = buckets[last];
  buckets[last] = nullptr;
  active = last;
  if (active == (mask >> 1) + 1)
    mask >>= 1;
}

/// Frees what has died while the table was fixed.
void Table::purge() {
  for (size_t i = 0; i < active && numDead; ++i)
    for (Object **link = &buckets[i]; *link;) {
      Object *o = *link;
      if (!o->dead) {
        link = &o->next;
        continue;
      }
      *link = o->next;
      Object::destroy(o);
      --numDead;
    }
}

void Table::unfix() {
  if (fixations && --fixations == 0 && !ordered()) {
    purge();
    while (count > active)
      grow();
  }
}

void Table::erase(Object *o) {
  if (ordered())
    return eraseKey(keyOf(o));
  if (o->dead)
    return;
  removed(o);
  if (fixations) {
    o->dead = true;
    ++numDead;
    return;
  }
  Object **link = bucketOf(o->hash);
  while (*link != o)
    link = &(*link)->next;
  *link = o->next;
  Object::destroy(o);
  for (unsigned n = 0; n < kShrinkSteps && count < shrinkLimit(active); ++n)
    shrink();
}

static Object *firstFrom(const Table *t, size_t bucket) {
  for (; bucket < t->numBuckets(); ++bucket)
    if (Object *o = t->bucketFirst(bucket))
      return o;
  return nullptr;
}

Object *Table::first() const {
  return ordered() ? above(kNone) : firstFrom(this, 0);
}
Object *Table::last() const { return ordered() ? below(kNone) : first(); }

Object *Table::after(const Object *o) const {
  if (ordered())
    return above(keyOf(o));
  if (Object *next = bucketNext(o))
    return next;
  return firstFrom(this, bucketOf(o->hash) - buckets + 1);
}
Object *Table::before(const Object *o) const {
  return ordered() ? below(keyOf(o)) : after(o);
}

static void destroyTree(Object *o) {
  while (o) {
    destroyTree(o->next);
    Object *right = o->right;
    Object::destroy(o);
    o = right;
  }
}

void Table::clear() {
  if (fixations && !ordered()) {
    while (Object *o = first())
      erase(o);
    return;
  }
  destroyTree(root);
  root = nullptr;
  for (size_t i = 0; i < active; ++i)
    for (Object *o = buckets[i]; o;) {
      Object *next = o->next;
      Object::destroy(o);
      o = next;
    }
  free(static_cast<void *>(buckets));
  buckets = nullptr;
  active = capacity = mask = count = words = numDead = 0;
  if (!ordered())
    grow();
}

Table *Table::create(TableType type) {
  void *memory = calloc(1, sizeof(Table));
  if (!memory)
    fatal("out of memory: an ETS table");
  Table *t = new (memory) Table;
  t->type = type;
  if (!t->ordered())
    t->grow();
  return t;
}
