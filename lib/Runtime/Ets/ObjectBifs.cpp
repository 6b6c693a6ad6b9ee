//===- ObjectBifs.cpp - ets: objects by key --------------------------------===//

#include "Copy.h"
#include "Ets/Access.h"
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
static void insertList(Process &p, Access &t, Term objects) {
  if (t->type == TableType::Bag)
    objects = reverseList(p, objects);
  size_t n = 0;
  for (; isCons(objects); objects = consTail(objects), ++n) {
    t->insert(consHead(objects));
    t->adjust();
  }
  charge(p, n);
}

static Term insertOne(Process &p, Access &t, Term tuple) {
  if (!t->fits(tuple))
    return raiseBadarg(p);
  Key key(*t, tupleElement(tuple, t->keyIndex));
  t->prefetch(key);
  Object *fresh = Object::create(tuple);
  chargeWords(p, fresh->words);
  OnKey on(t, key);
  t->insert(fresh, on.key);
  return am::true_;
}

Term luc_bif_ets_insert_2(Process *p, Term tab, Term objects) {
  if (isTuple(objects)) [[likely]] {
    Access t(*p, tab, Access::Write);
    return t ? insertOne(*p, t, objects) : kNone;
  }
  Access t(*p, tab, Access::Alone);
  if (!t)
    return kNone;
  if (!insertable(t.get(), objects))
    return raiseBadarg(*p);
  insertList(*p, t, objects);
  return am::true_;
}

static Term insertNewOne(Process &p, Access &t, Term tuple) {
  if (!t->fits(tuple))
    return raiseBadarg(p);
  OnKey on(t, tupleElement(tuple, t->keyIndex));
  if (t->find(on.key))
    return am::false_;
  t->insert(Object::create(tuple), on.key);
  return am::true_;
}

Term luc_bif_ets_insert_new_2(Process *p, Term tab, Term objects) {
  if (isTuple(objects)) {
    Access t(*p, tab, Access::Write);
    return t ? insertNewOne(*p, t, objects) : kNone;
  }
  Access t(*p, tab, Access::Alone);
  if (!t)
    return kNone;
  if (!insertable(t.get(), objects))
    return raiseBadarg(*p);
  for (Term l = objects; isCons(l); l = consTail(l))
    if (t->find(Key(*t, tupleElement(consHead(l), t->keyIndex))))
      return am::false_;
  insertList(*p, t, objects);
  return am::true_;
}

/// The objects of a key, oldest first.
static Term objectsOfKey(Process &p, const Access &t, const Key &key) {
  Term list = kNil;
  for (Object *o = t->find(key); o; o = t->nextOfKey(o))
    list = makeCons(p, copyTerm(p, o->term()), list);
  return list;
}

Term luc_bif_ets_lookup_2(Process *p, Term tab, Term key) {
  Access t(*p, tab, Access::Read);
  if (!t)
    return kNone;
  OnKey on(t, key);
  return objectsOfKey(*p, t, on.key);
}

Term luc_bif_ets_take_2(Process *p, Term tab, Term key) {
  Access t(*p, tab, Access::Write);
  if (!t)
    return kNone;
  OnKey on(t, key);
  Term list = objectsOfKey(*p, t, on.key);
  t->eraseKey(on.key);
  return list;
}

Term luc_bif_ets_member_2(Process *p, Term tab, Term key) {
  Access t(*p, tab, Access::Read);
  if (!t)
    return kNone;
  OnKey on(t, key);
  return makeBool(t->find(on.key) != nullptr);
}

/// Of all the objects of a key; raises badarg for one that is too small.
static Term elementsOfKey(Process &p, const Access &t, Object *o, Word index) {
  Term list = kNil;
  for (; o; o = t->nextOfKey(o)) {
    if (index >= tupleArity(o->term()))
      return raiseBadarg(p);
    Term element = copyTerm(p, tupleElement(o->term(), index));
    if (t->unique())
      return element;
    list = makeCons(p, element, list);
  }
  return list;
}

Term luc_bif_ets_lookup_element_3(Process *p, Term tab, Term key, Term pos) {
  Access t(*p, tab, Access::Read);
  if (!t)
    return kNone;
  if (!isSmall(pos) || smallValue(pos) < 1)
    return raiseBadarg(*p);
  OnKey on(t, key);
  Object *o = t->find(on.key);
  if (!o)
    return raiseBadargCause(*p, am::badkey);
  return elementsOfKey(*p, t, o, smallValue(pos) - 1);
}

Term luc_bif_ets_delete_2(Process *p, Term tab, Term key) {
  Access t(*p, tab, Access::Write);
  if (!t)
    return kNone;
  OnKey on(t, key);
  t->eraseKey(on.key);
  return am::true_;
}

Term luc_bif_ets_delete_object_2(Process *p, Term tab, Term object) {
  Access t(*p, tab, Access::Write);
  if (!t)
    return kNone;
  if (!t->fits(object))
    return raiseBadarg(*p);
  OnKey on(t, tupleElement(object, t->keyIndex));
  Object *o = t->find(on.key);
  while (o) {
    Object *next = t->nextOfKey(o);
    if (exactEqual(o->term(), object))
      t->erase(o);
    o = next;
  }
  return am::true_;
}
