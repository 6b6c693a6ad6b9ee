//===- UpdateBifs.cpp - ets: changing elements of objects ------------------===//

#include "Copy.h"
#include "Ets/Access.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Numbers/Integers.h"

using namespace luciole;
using namespace luciole::ets;

/// A copy of a tuple's words on the process's heap, to be changed.
static Word *elementsOf(Process &p, Term tuple) {
  Word arity = tupleArity(tuple);
  Word *cell = allocate(p, 1 + arity);
  memcpy(cell, boxedCell(tuple), (1 + arity) * sizeof(Word));
  return cell;
}

static void store(Table *t, Object *old, Word *cell) {
  Object *fresh = Object::create(tagBoxed(cell));
  t->replace(old, fresh);
}

/// The element to change, from its position; kNone raised if it may not be.
static Term *place(Process &p, const Table *t, Word *cell, Term position,
                   Term outside) {
  if (!isSmall(position) || smallValue(position) < 1 ||
      Word(smallValue(position)) > headerSize(*cell)) {
    outside ? raiseBadargCause(p, outside) : raiseBadarg(p);
    return nullptr;
  }
  if (Word(smallValue(position)) == t->keyIndex + 1) {
    raiseBadargCause(p, am::keypos);
    return nullptr;
  }
  return &cell[smallValue(position)];
}

namespace {
/// {Position, Increment} or {Position, Increment, Threshold, SetValue}
struct CounterOperation {
  Term position = kNone, increment = kNone;
  Term threshold = kNone, setValue = kNone;

  bool read(Term t) {
    if (!isTupleOf(t, 2) && !isTupleOf(t, 4))
      return false;
    position = tupleElement(t, 0);
    increment = tupleElement(t, 1);
    if (!isInteger(position) || !isInteger(increment))
      return false;
    if (tupleArity(t) == 2)
      return true;
    threshold = tupleElement(t, 2);
    setValue = tupleElement(t, 3);
    return isInteger(threshold) && isInteger(setValue);
  }

  Term apply(Process &p, Term value) const {
    Term sum = addIntegers(p, value, increment);
    if (!sum || !threshold)
      return sum;
    bool down = IntegerView(increment).negative;
    int order = compareIntegers(sum, threshold);
    return (down ? order < 0 : order > 0) ? setValue : sum;
  }
};
} // namespace

static Term count(Process &p, const Table *t, Word *cell, Term operation) {
  CounterOperation op;
  if (!op.read(operation))
    return raiseBadarg(p);
  Term *at = place(p, t, cell, op.position, am::position);
  if (!at)
    return kNone;
  if (!isInteger(*at))
    return raiseBadarg(p);
  Term value = op.apply(p, *at);
  if (!value)
    return kNone;
  *at = value;
  return copyTerm(p, value); // it may be part of the old object
}

static Term countAll(Process &p, const Table *t, Word *cell, Term list) {
  SWord length = listLength(list);
  if (length < 0)
    return raiseBadarg(p);
  Word *at = allocate(p, 2 * length);
  Term result = length ? tagCons(at) : Term(kNil);
  for (SWord i = 0; i < length; ++i) { // there is no collection on the way
    at[2 * i] = kNil;
    at[2 * i + 1] = i + 1 < length ? tagCons(at + 2 * i + 2) : Term(kNil);
  }
  for (SWord i = 0; i < length; ++i, list = consTail(list)) {
    Term value = count(p, t, cell, consHead(list));
    if (!value)
      return kNone;
    at[2 * i] = value;
  }
  return result;
}

/// The common case: one operation turns a small into another, in the object
/// itself. kNone, nothing raised: it is not that case.
static Term countInPlace(Process &p, const Table *t, Object *o,
                         Term operation) {
  CounterOperation op;
  if (isSmall(operation)) {
    op.position = makeSmall(SWord(t->keyIndex + 2));
    op.increment = operation;
  } else if (!op.read(operation)) {
    return kNone;
  }
  bool simple = isSmall(op.position) && smallValue(op.position) >= 1 &&
                Word(smallValue(op.position)) <= tupleArity(o->term()) &&
                Word(smallValue(op.position)) != t->keyIndex + 1;
  if (!simple)
    return kNone;
  Term &element = boxedCell(o->term())[smallValue(op.position)];
  if (!isSmall(element))
    return kNone;
  Term value = op.apply(p, element);
  if (!isSmall(value))
    return kNone;
  return element = value;
}

static Term updateCounter(Process &p, Table *t, const Key &key, Object *o,
                          Term tuple, Term operation) {
  if (o)
    if (Term value = countInPlace(p, t, o, operation))
      return value;
  Word *cell = elementsOf(p, tuple);
  if (isInteger(operation))
    operation =
        makeTuple(p, {makeSmall(SWord(t->keyIndex + 2)), operation});
  Term result = isList(operation) ? countAll(p, t, cell, operation)
                                  : count(p, t, cell, operation);
  if (!result)
    return kNone;
  if (o)
    store(t, o, cell);
  else
    t->insert(Object::create(tagBoxed(cell)), key);
  return result;
}

Term luc_bif_ets_update_counter_3(Process *p, Term tab, Term key,
                                  Term operation) {
  Access t(*p, tab, Access::Write);
  if (!t)
    return kNone;
  if (!t->unique())
    return raiseBadargCause(*p, am::table_type);
  OnKey on(t, key);
  Object *o = t->find(on.key);
  if (!o)
    return raiseBadargCause(*p, am::badkey);
  return updateCounter(*p, t.get(), on.key, o, o->term(), operation);
}

Term luc_bif_ets_update_counter_4(Process *p, Term tab, Term key,
                                  Term operation, Term otherwise) {
  Access t(*p, tab, Access::Write);
  if (!t)
    return kNone;
  if (!t->unique())
    return raiseBadargCause(*p, am::table_type);
  OnKey on(t, key);
  if (Object *o = t->find(on.key))
    return updateCounter(*p, t.get(), on.key, o, o->term(), operation);
  if (!t->fits(otherwise))
    return raiseBadarg(*p);
  Word *cell = elementsOf(*p, otherwise);
  cell[1 + t->keyIndex] = key;
  return updateCounter(*p, t.get(), on.key, nullptr, tagBoxed(cell),
                       operation);
}

/// {Position, Value}
static bool updateOne(Process &p, const Table *t, Word *cell, Term spec) {
  if (!isTupleOf(spec, 2)) {
    raiseBadarg(p);
    return false;
  }
  Term *at = place(p, t, cell, tupleElement(spec, 0), kNone);
  if (at)
    *at = tupleElement(spec, 1);
  return at;
}

static bool isElementSpec(Term spec) {
  return isTupleOf(spec, 2) && isSmall(tupleElement(spec, 0));
}

Term luc_bif_ets_update_element_3(Process *p, Term tab, Term key, Term specs) {
  Access t(*p, tab, Access::Write);
  if (!t)
    return kNone;
  if (!t->unique())
    return raiseBadarg(*p);
  if (isTuple(specs))
    specs = makeCons(*p, specs, kNil);
  if (listLength(specs) < 0)
    return raiseBadarg(*p);
  for (Term l = specs; isCons(l); l = consTail(l))
    if (!isElementSpec(consHead(l)))
      return raiseBadarg(*p);
  OnKey on(t, key);
  Object *o = t->find(on.key);
  if (!o)
    return am::false_;
  Word *cell = elementsOf(*p, o->term());
  for (; isCons(specs); specs = consTail(specs))
    if (!updateOne(*p, t.get(), cell, consHead(specs)))
      return kNone;
  store(t.get(), o, cell);
  return am::true_;
}
