//===- AtomicsBifs.cpp - The modules atomics and counters -----------------===//
//
// A reference to an array of 64-bit numbers outside the heap. A counter is
// such an array behind a tag: {atomics, Ref}, or {write_concurrency, Ref} for
// those that OTP spreads over caches; here both are the same.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include "luciole/Runtime/OffHeap.h"

#include <atomic>
#include <cstdlib>
#include <new>

using namespace luciole;

namespace {
struct Atomics : Resource {
  size_t size;
  bool isSigned;
  std::atomic<uint64_t> values[];
};
} // namespace

static const ResourceType kAtomicsType = {
    "atomics", [](Resource *r) { free(static_cast<Atomics *>(r)); }};

static Term newAtomics(Process &p, size_t size, bool isSigned) {
  size_t bytes = sizeof(Atomics) + size * 8;
  auto *a = static_cast<Atomics *>(calloc(1, bytes));
  if (!a)
    return raiseSystemLimit(p);
  a->refs = 1;
  a->type = &kAtomicsType;
  a->size = size;
  a->isSigned = isSigned;
  return makeMagicReference(p, a, bytes);
}

/// Null unless `t` refers to atomics.
static Atomics *atomicsOf(Term t) {
  return static_cast<Atomics *>(resourceOf(t, kAtomicsType));
}

/// The number at a 1-based index, or null.
static std::atomic<uint64_t> *place(Term ref, Term index, Atomics *&a) {
  a = atomicsOf(ref);
  if (!a || !isSmall(index) || smallValue(index) < 1 ||
      size_t(smallValue(index)) > a->size)
    return nullptr;
  return &a->values[smallValue(index) - 1];
}

/// An operand: of the array's own range, or, for what is added, of either.
static bool readValue(Term t, bool isSigned, uint64_t &value) {
  if (!isInteger(t))
    return false;
  IntegerView view(t);
  if (view.size > 1)
    return false;
  uint64_t magnitude = view.size ? view.limbs[0] : 0;
  value = view.negative ? -magnitude : magnitude;
  if (!isSigned)
    return !view.negative;
  return magnitude <= uint64_t(INT64_MAX) + view.negative;
}

/// What is added may have either sign, as it wraps around.
static bool readIncrement(Term t, bool isSigned, uint64_t &value) {
  return readValue(t, isSigned, value) || readValue(t, true, value);
}

static Term valueTerm(Process &p, const Atomics *a, uint64_t value) {
  return a->isSigned ? makeInteger(p, int64_t(value)) : makeUnsigned(p, value);
}

//===----------------------------------------------------------------------===//
// atomics
//===----------------------------------------------------------------------===//

static bool readSize(Term size) {
  return isSmall(size) && smallValue(size) > 0 &&
         smallValue(size) < SWord(1) << 56;
}

Term luc_bif_atomics_new_2(Process *p, Term size, Term options) {
  bool isSigned = true;
  for (; isCons(options); options = consTail(options)) {
    Term o = consHead(options);
    if (!isTupleOf(o, 2) || tupleElement(o, 0) != Term(am::signed_))
      return raiseBadarg(*p);
    if (tupleElement(o, 1) != Term(am::true_) &&
        tupleElement(o, 1) != Term(am::false_))
      return raiseBadarg(*p);
    isSigned = tupleElement(o, 1) == Term(am::true_);
  }
  if (!isNil(options) || !readSize(size))
    return raiseBadarg(*p);
  return newAtomics(*p, smallValue(size), isSigned);
}

Term luc_bif_atomics_put_3(Process *p, Term ref, Term index, Term value) {
  Atomics *a;
  auto *at = place(ref, index, a);
  uint64_t v;
  if (!at || !readValue(value, a->isSigned, v))
    return raiseBadarg(*p);
  *at = v;
  return am::ok;
}

Term luc_bif_atomics_get_2(Process *p, Term ref, Term index) {
  Atomics *a;
  auto *at = place(ref, index, a);
  return at ? valueTerm(*p, a, *at) : raiseBadarg(*p);
}

/// Adds, and gives `ok` or the new value.
static Term add(Process &p, Term ref, Term index, Term increment, bool negate,
                bool get) {
  Atomics *a;
  auto *at = place(ref, index, a);
  uint64_t v;
  if (!at || !readIncrement(increment, a->isSigned, v))
    return raiseBadarg(p);
  v = negate ? -v : v;
  uint64_t old = at->fetch_add(v);
  return get ? valueTerm(p, a, old + v) : Term(am::ok);
}

Term luc_bif_atomics_add_3(Process *p, Term ref, Term i, Term v) {
  return add(*p, ref, i, v, false, false);
}
Term luc_bif_atomics_add_get_3(Process *p, Term ref, Term i, Term v) {
  return add(*p, ref, i, v, false, true);
}
Term luc_bif_atomics_sub_3(Process *p, Term ref, Term i, Term v) {
  return add(*p, ref, i, v, true, false);
}
Term luc_bif_atomics_sub_get_3(Process *p, Term ref, Term i, Term v) {
  return add(*p, ref, i, v, true, true);
}

Term luc_bif_atomics_exchange_3(Process *p, Term ref, Term index, Term value) {
  Atomics *a;
  auto *at = place(ref, index, a);
  uint64_t v;
  if (!at || !readValue(value, a->isSigned, v))
    return raiseBadarg(*p);
  return valueTerm(*p, a, at->exchange(v));
}

Term luc_bif_atomics_compare_exchange_4(Process *p, Term ref, Term index,
                                        Term expected, Term desired) {
  Atomics *a;
  auto *at = place(ref, index, a);
  uint64_t want, v;
  if (!at || !readValue(expected, a->isSigned, want) ||
      !readValue(desired, a->isSigned, v))
    return raiseBadarg(*p);
  return at->compare_exchange_strong(want, v) ? Term(am::ok)
                                              : valueTerm(*p, a, want);
}

static Term infoMap(Process &p, const Atomics *a) {
  // In the order of the keys: max, memory, min, size.
  Term keys[] = {am::max, am::memory, am::min, am::size};
  Term values[] = {
      a->isSigned ? makeInteger(p, INT64_MAX) : makeUnsigned(p, UINT64_MAX),
      makeSmall(SWord(40 + 8 * a->size)),
      a->isSigned ? makeInteger(p, INT64_MIN) : makeSmall(0),
      makeSmall(SWord(a->size))};
  return makeFlatMap(p, keys, values, 4);
}

Term luc_bif_atomics_info_1(Process *p, Term ref) {
  Atomics *a = atomicsOf(ref);
  return a ? infoMap(*p, a) : raiseBadarg(*p);
}

Term luc_bif_erts_internal_atomics_new_2(Process *p, Term size, Term flags) {
  if (!readSize(size) || !isSmall(flags))
    return raiseBadarg(*p);
  return newAtomics(*p, smallValue(size), smallValue(flags) & 1);
}

//===----------------------------------------------------------------------===//
// counters
//===----------------------------------------------------------------------===//

static Term counterRef(Term counter) {
  if (!isTupleOf(counter, 2) ||
      (tupleElement(counter, 0) != Term(am::atomics) &&
       tupleElement(counter, 0) != Term(am::write_concurrency)))
    return kNil;
  return tupleElement(counter, 1);
}

Term luc_bif_counters_new_2(Process *p, Term size, Term options) {
  Term tag = am::atomics;
  if (isCons(options) && isNil(consTail(options)))
    tag = consHead(options);
  else if (!isNil(options))
    return raiseBadarg(*p);
  if ((tag != Term(am::atomics) && tag != Term(am::write_concurrency)) ||
      !readSize(size))
    return raiseBadarg(*p);
  Term ref = newAtomics(*p, smallValue(size), true);
  return ref ? makeTuple(*p, {tag, ref}) : kNone;
}

Term luc_bif_counters_get_2(Process *p, Term counter, Term index) {
  return luc_bif_atomics_get_2(p, counterRef(counter), index);
}
Term luc_bif_counters_put_3(Process *p, Term counter, Term i, Term v) {
  return luc_bif_atomics_put_3(p, counterRef(counter), i, v);
}
Term luc_bif_counters_add_3(Process *p, Term counter, Term i, Term v) {
  return luc_bif_atomics_add_3(p, counterRef(counter), i, v);
}
Term luc_bif_counters_sub_3(Process *p, Term counter, Term i, Term v) {
  return luc_bif_atomics_sub_3(p, counterRef(counter), i, v);
}

Term luc_bif_counters_info_1(Process *p, Term counter) {
  Atomics *a = atomicsOf(counterRef(counter));
  if (!a)
    return raiseBadarg(*p);
  Term keys[] = {am::memory, am::size};
  Term values[] = {makeSmall(SWord(40 + 8 * a->size)), makeSmall(a->size)};
  return makeFlatMap(*p, keys, values, 2);
}
