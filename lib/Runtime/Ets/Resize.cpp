//===- Resize.cpp - The size of hash tables, and their ends ----------------===//

#include "Ets/Table.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>
#include <new>

using namespace luciole;
using namespace luciole::ets;

/// OTP allocates chains by segments, a small one and then large ones, and
/// shrinks a table, by a few chains for each object that is deleted, once its
/// objects would fill half of what it had without the last segment.
static constexpr size_t kSegment = 2048;
static constexpr unsigned kShrinkSteps = 5;

static size_t shrinkLimit(size_t active) {
  if (active <= Buckets::kMin)
    return 0;
  size_t segments = (active - Buckets::kMin + kSegment - 1) / kSegment;
  return segments < 2 ? 0 : (Buckets::kMin + (segments - 1) * kSegment) / 2;
}

/// Splits a chain. Somebody may have fixed the table in the meantime, but
/// can't be past a chain that is locked.
bool Table::grow() {
  Buckets &buckets = contents.buckets;
  size_t n = buckets.size();
  StripeGuard guard(*this, n, /*exclusive=*/true);
  if (isFixed())
    return false;
  Object **to = &buckets.next();
  Object **from = &buckets.at(Buckets::parentOf(n));
  size_t mask = 2 * std::bit_floor(n) - 1;
  while (Object *o = *from) {
    if ((o->hash & mask) != n) {
      from = &o->next;
      continue;
    }
    *from = o->next;
    o->next = nullptr;
    *to = o;
    to = &o->next;
  }
  buckets.publish();
  if (!stripes) // what splits next
    if (Object *o = buckets.at(Buckets::parentOf(n + 1)))
      __builtin_prefetch(o);
  return true;
}

bool Table::shrink() {
  Buckets &buckets = contents.buckets;
  size_t last = buckets.size() - 1;
  StripeGuard guard(*this, last, /*exclusive=*/true);
  if (isFixed())
    return false;
  Object *&from = buckets.at(last), *&to = buckets.at(Buckets::parentOf(last));
  Object **end = &from;
  while (*end)
    end = &(*end)->next;
  *end = to;
  to = from;
  from = nullptr;
  buckets.dropLast();
  return true;
}

void Table::adjust() {
  if (ordered())
    return;
  size_t n = count.load(std::memory_order_relaxed), active = numBuckets();
  if (n <= active && n >= shrinkLimit(active)) [[likely]]
    return;
  if (isFixed() || resizing.exchange(true))
    return;
  if (count.load(std::memory_order_relaxed) > numBuckets())
    grow();
  else
    for (unsigned i = 0; i < kShrinkSteps; ++i)
      if (count.load(std::memory_order_relaxed) >= shrinkLimit(numBuckets()) ||
          !shrink())
        break;
  resizing.store(false);
}

void Table::settle() {
  if (ordered() || isFixed())
    return;
  if (numDead.load())
    purge();
  if (resizing.exchange(true))
    return;
  while (count.load(std::memory_order_relaxed) > numBuckets() && grow()) {
  }
  resizing.store(false);
}

/// Frees what has died while the table was fixed.
void Table::purge() {
  for (size_t i = 0; i < numBuckets() && numDead.load(); ++i) {
    StripeGuard guard(*this, i, /*exclusive=*/true);
    if (i >= numBuckets() || fixations.load())
      return;
    for (Object **link = &contents.buckets.at(i); *link;) {
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
}

//===----------------------------------------------------------------------===//
// Beginning and end
//===----------------------------------------------------------------------===//

void Table::clear(Contents &out) {
  if (fixations.load() && !ordered()) {
    for (size_t i = 0; i < numBuckets(); ++i)
      for (Object *o = bucketFirst(i); o; o = bucketNext(o))
        erase(o);
    return;
  }
  out = contents;
  contents = Contents();
  count = words = numDead = 0;
  if (!ordered())
    contents.buckets.start();
}

bool Contents::freeSome(size_t &budget) {
  for (; !tree.empty() && budget; --budget)
    if (Object *o = tree.takeAny())
      Object::destroy(o);
  for (size_t n = buckets.size(); freedChains < n && budget;) {
    Object *&chain = buckets.at(freedChains);
    if (Object *o = chain) {
      chain = o->next;
      Object::destroy(o);
      --budget;
    } else {
      budget -= ++freedChains % 8 == 0; // empty ones are quick
    }
  }
  if (!tree.empty() || freedChains < buckets.size())
    return false;
  buckets.release();
  return true;
}

Table *Table::create(TableType type) {
  void *memory = malloc(sizeof(Table));
  if (!memory)
    fatalMemory("an ETS table");
  Table *t = new (memory) Table;
  t->type = type;
  if (!t->ordered())
    t->contents.buckets.start();
  return t;
}

template <typename T> static T *newAligned(size_t count) {
  void *memory = aligned_alloc(alignof(T), count * sizeof(T));
  if (!memory)
    fatalMemory("an ETS table");
  auto *items = static_cast<T *>(memory);
  for (size_t i = 0; i < count; ++i)
    new (&items[i]) T;
  return items;
}

void Table::makeConcurrent(bool writers) {
  lock.spread(newAligned<TableLock::Readers>(schedulerCount() + 1));
  if (writers && !ordered())
    stripes = newAligned<Stripe>(kStripes);
}
