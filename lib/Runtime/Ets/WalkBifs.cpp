//===- WalkBifs.cpp - ets: from key to key ---------------------------------===//

#include "Copy.h"
#include "Ets/Access.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"

using namespace luciole;
using namespace luciole::ets;

static Term keyOrEnd(Process &p, const Access &t, const Object *o) {
  return o ? copyTerm(p, t->keyOf(o)) : Term(am::end_of_table);
}

/// The first key from a chain on.
static Term keyFrom(Process &p, const Access &t, size_t bucket) {
  for (; bucket < t->numBuckets(); ++bucket) {
    StripeGuard guard(*t, bucket, /*exclusive=*/false);
    if (bucket >= t->numBuckets())
      break;
    if (const Object *o = t->bucketFirst(bucket))
      return copyTerm(p, t->keyOf(o));
  }
  return am::end_of_table;
}

Term luc_bif_ets_first_1(Process *p, Term tab) {
  Access t(*p, tab, Access::Read);
  if (!t)
    return kNone;
  return t->ordered() ? keyOrEnd(*p, t, t->above(kNone)) : keyFrom(*p, t, 0);
}
Term luc_bif_ets_last_1(Process *p, Term tab) {
  Access t(*p, tab, Access::Read);
  if (!t)
    return kNone;
  return t->ordered() ? keyOrEnd(*p, t, t->below(kNone)) : keyFrom(*p, t, 0);
}

/// The key after one that must be there, if only dead: past all its objects.
static Term nextHashed(Process &p, Access &t, Term term) {
  size_t bucket;
  {
    OnKey on(t, term);
    const Object *o = t->findAny(on.key);
    if (!o)
      return raiseBadarg(p);
    while (o && exactEqual(t->keyOf(o), term))
      o = t->bucketNext(o);
    if (o)
      return copyTerm(p, t->keyOf(o));
    bucket = t->bucketOf(on.key.hash);
  }
  return keyFrom(p, t, bucket + 1);
}

/// Without an order both ways are one.
static Term neighbour(Process &p, Term tab, Term key, bool isNext) {
  Access t(p, tab, Access::Read);
  if (!t)
    return kNone;
  if (!t->ordered())
    return nextHashed(p, t, key);
  return keyOrEnd(p, t, isNext ? t->above(key) : t->below(key));
}

Term luc_bif_ets_next_2(Process *p, Term tab, Term key) {
  return neighbour(*p, tab, key, /*isNext=*/true);
}
Term luc_bif_ets_prev_2(Process *p, Term tab, Term key) {
  return neighbour(*p, tab, key, /*isNext=*/false);
}

static Term orderedSlot(Process &p, const Access &t, SWord index) {
  const Object *o = t->above(kNone);
  for (SWord i = 0; o && i < index; ++i)
    o = t->above(t->keyOf(o));
  charge(p, index);
  return o ? makeCons(p, copyTerm(p, o->term()), kNil) : Term(am::end_of_table);
}

Term luc_bif_ets_slot_2(Process *p, Term tab, Term number) {
  Access t(*p, tab, Access::Read);
  if (!t)
    return kNone;
  if (!isSmall(number) || smallValue(number) < 0)
    return raiseBadarg(*p);
  SWord index = smallValue(number);
  StripeGuard guard(*t, index, /*exclusive=*/false);
  SWord count = t->ordered() ? t->count.load() : t->numBuckets();
  if (index > count)
    return raiseBadarg(*p);
  if (index == count)
    return am::end_of_table;
  if (t->ordered())
    return orderedSlot(*p, t, index);
  Term list = kNil;
  for (Object *o = t->bucketFirst(index); o; o = t->bucketNext(o))
    list = makeCons(*p, copyTerm(*p, o->term()), list);
  return list;
}
