//===- ObjectBifs.cpp - ets: objects by key --------------------------------===//

#include "Copy.h"
#include "Ets/Table.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"

using namespace luciole;
using namespace luciole::ets;

/// A tuple, or a proper list of them, that the table can hold.
static bool insertable(const Table *t, Term objects) {
  if (isTuple(objects))
    return t->fits(objects);
  for (; isCons(objects); objects = consTail(objects))
    if (!t->fits(consHead(objects)))
      return false;
  return isNil(objects);
}

/// A list goes into a bag from its end, as in OTP; lookups show that.
static void insertList(Process &p, Table *t, Term objects) {
  if (t->type == TableType::Bag)
    objects = luc_bif_lists_reverse_2(&p, objects, kNil);
  for (; isCons(objects); objects = consTail(objects))
    t->insert(consHead(objects));
}

Term luc_bif_ets_insert_2(Process *p, Term tab, Term objects) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  if (!insertable(t, objects))
    return raiseBadarg(*p);
  if (isTuple(objects))
    t->insert(objects);
  else
    insertList(*p, t, objects);
  return am::true_;
}

Term luc_bif_ets_insert_new_2(Process *p, Term tab, Term objects) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  if (!insertable(t, objects))
    return raiseBadarg(*p);
  if (isTuple(objects))
    objects = makeCons(*p, objects, kNil);
  for (Term l = objects; isCons(l); l = consTail(l))
    if (t->find(tupleElement(consHead(l), t->keyIndex)))
      return am::false_;
  insertList(*p, t, objects);
  return am::true_;
}

/// The objects of a key, oldest first.
static Term objectsOfKey(Process &p, Table *t, Term key) {
  Term list = kNil;
  for (Object *o = t->find(key); o; o = t->nextOfKey(o))
    list = makeCons(p, copyTerm(p, o->term), list);
  return list;
}

Term luc_bif_ets_lookup_2(Process *p, Term tab, Term key) {
  Table *t = findTable(*p, tab);
  return t ? objectsOfKey(*p, t, key) : kNone;
}

Term luc_bif_ets_take_2(Process *p, Term tab, Term key) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  Term list = objectsOfKey(*p, t, key);
  t->eraseKey(key);
  return list;
}

Term luc_bif_ets_member_2(Process *p, Term tab, Term key) {
  Table *t = findTable(*p, tab);
  return t ? makeBool(t->find(key) != nullptr) : kNone;
}

Term luc_bif_ets_lookup_element_3(Process *p, Term tab, Term key, Term pos) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  if (!isSmall(pos) || smallValue(pos) < 1)
    return raiseBadarg(*p);
  Object *o = t->find(key);
  if (!o)
    return raiseBadargCause(*p, am::badkey);
  Word index = smallValue(pos) - 1;
  Term list = kNil;
  for (; o; o = t->nextOfKey(o)) {
    if (index >= tupleArity(o->term))
      return raiseBadarg(*p);
    Term element = copyTerm(*p, tupleElement(o->term, index));
    if (t->unique())
      return element;
    list = makeCons(*p, element, list);
  }
  return list;
}

Term luc_bif_ets_delete_2(Process *p, Term tab, Term key) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  t->eraseKey(key);
  return am::true_;
}

Term luc_bif_ets_delete_object_2(Process *p, Term tab, Term object) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  if (!t->fits(object))
    return raiseBadarg(*p);
  Object *o = t->find(tupleElement(object, t->keyIndex));
  while (o) {
    Object *next = t->nextOfKey(o);
    if (exactEqual(o->term, object))
      t->erase(o);
    o = next;
  }
  return am::true_;
}

static Term keyOrEnd(Process &p, const Table *t, const Object *o) {
  return o ? copyTerm(p, t->keyOf(o)) : Term(am::end_of_table);
}

Term luc_bif_ets_first_1(Process *p, Term tab) {
  Table *t = findTable(*p, tab);
  return t ? keyOrEnd(*p, t, t->first()) : kNone;
}
Term luc_bif_ets_last_1(Process *p, Term tab) {
  Table *t = findTable(*p, tab);
  return t ? keyOrEnd(*p, t, t->last()) : kNone;
}

/// The key after one that must be there, if only dead: past all its objects.
static Term nextHashed(Process &p, Table *t, Term key) {
  const Object *o = t->findAny(key);
  if (!o)
    return raiseBadarg(p);
  const Object *next = t->after(o);
  while (next && exactEqual(t->keyOf(next), key))
    next = t->after(next);
  return keyOrEnd(p, t, next);
}

Term luc_bif_ets_next_2(Process *p, Term tab, Term key) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  return t->ordered() ? keyOrEnd(*p, t, t->above(key))
                      : nextHashed(*p, t, key);
}
Term luc_bif_ets_prev_2(Process *p, Term tab, Term key) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  return t->ordered() ? keyOrEnd(*p, t, t->below(key))
                      : nextHashed(*p, t, key);
}

static Term orderedSlot(Process &p, Table *t, SWord index) {
  const Object *o = t->first();
  for (SWord i = 0; o && i < index; ++i)
    o = t->after(o);
  return o ? makeCons(p, copyTerm(p, o->term), kNil) : Term(am::end_of_table);
}

Term luc_bif_ets_slot_2(Process *p, Term tab, Term number) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  SWord count = t->ordered() ? t->count : t->numBuckets();
  if (!isSmall(number) || smallValue(number) < 0 || smallValue(number) > count)
    return raiseBadarg(*p);
  if (smallValue(number) == count)
    return am::end_of_table;
  if (t->ordered())
    return orderedSlot(*p, t, smallValue(number));
  Term list = kNil;
  for (Object *o = t->bucketFirst(smallValue(number)); o; o = t->bucketNext(o))
    list = makeCons(*p, copyTerm(*p, o->term), list);
  return list;
}
