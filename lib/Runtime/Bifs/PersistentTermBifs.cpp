//===- PersistentTermBifs.cpp - The module persistent_term ----------------===//
//
// Terms in the literal area, which is never freed: what is put can be shared
// with every process, at the price that what is replaced or erased stays.
//
//===----------------------------------------------------------------------===//

#include "Copy.h"
#include "Literals.h"

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Hash.h"
#include "platform/Threads.h"

#include <cstdlib>

using namespace luciole;

namespace {
struct Entry {
  uint64_t hash;
  std::atomic<Term> key, value; ///< kNone: free; a key without value: erased
};

/// Looking up takes no lock; as for atoms, arrays that became too small are
/// kept for those who are reading them.
struct Entries {
  size_t capacity = 0;
  Entry *entries = nullptr;

  Entry &find(Term key, uint64_t hash) const {
    for (size_t i = hash & (capacity - 1);; i = (i + 1) & (capacity - 1)) {
      Entry &e = entries[i];
      Term known = e.key.load(std::memory_order_acquire);
      if (!known || (e.hash == hash && exactEqual(known, key)))
        return e;
    }
  }
};
} // namespace

static std::atomic<const Entries *> current{nullptr};

/// Guards what follows, and all changes.
static Lock lock;
static size_t used, count;
static Word words; ///< in the terms that are there

static Term valueOf(const Entry &e) {
  return e.value.load(std::memory_order_acquire);
}

static void enter(Entry &e, uint64_t hash, Term key, Term value) {
  e.hash = hash;
  e.value.store(value, std::memory_order_relaxed);
  e.key.store(key, std::memory_order_release);
  ++used;
}

static const Entries *enlarge(const Entries *old) {
  auto *fresh = static_cast<Entries *>(malloc(sizeof(Entries)));
  if (!fresh)
    fatalMemory("persistent terms");
  fresh->capacity = old ? 2 * old->capacity : 32;
  fresh->entries =
      static_cast<Entry *>(calloc(fresh->capacity, sizeof(Entry)));
  if (!fresh->entries)
    fatalMemory("persistent terms");
  used = 0;
  for (size_t i = 0; old && i < old->capacity; ++i)
    if (const Entry &e = old->entries[i]; valueOf(e)) {
      Term key = e.key.load(std::memory_order_relaxed);
      enter(fresh->find(key, e.hash), e.hash, key, valueOf(e));
    }
  current.store(fresh, std::memory_order_release);
  return fresh;
}

static const Entries *withRoom() {
  const Entries *entries = current.load(std::memory_order_relaxed);
  return !entries || 2 * (used + 1) > entries->capacity ? enlarge(entries)
                                                        : entries;
}

Term luc_bif_persistent_term_put_2(Process *p, Term key, Term value) {
  Guard guard(lock);
  uint64_t hash = hashTerm(key);
  Entry &e = withRoom()->find(key, hash);
  Term old = valueOf(e);
  if (old && exactEqual(*p, old, value))
    return am::ok;
  count += !old;
  size_t copied = copySize(value);
  chargeWords(*p, copied);
  words += copied;
  Term literal = toLiteral(value);
  if (e.key.load(std::memory_order_relaxed))
    e.value.store(literal, std::memory_order_release);
  else
    enter(e, hash, toLiteral(key), literal);
  return am::ok;
}

static Term lookUp(Term key) {
  const Entries *entries = current.load(std::memory_order_acquire);
  if (!entries)
    return kNone;
  const Entry &e = entries->find(key, hashTerm(key));
  // An entry that somebody is making has its value before its key.
  return e.key.load(std::memory_order_acquire) ? valueOf(e) : kNone;
}

Term luc_bif_persistent_term_get_1(Process *p, Term key) {
  Term value = lookUp(key);
  return value ? value : raiseBadarg(*p);
}

Term luc_bif_persistent_term_get_2(Process *, Term key, Term otherwise) {
  Term value = lookUp(key);
  return value ? value : otherwise;
}

template <typename Visitor> static void forEach(Visitor visit) {
  const Entries *entries = current.load(std::memory_order_relaxed);
  for (size_t i = 0; entries && i < entries->capacity; ++i)
    if (valueOf(entries->entries[i]))
      visit(entries->entries[i]);
}

Term luc_bif_persistent_term_get_0(Process *p) {
  Guard guard(lock);
  Term list = kNil;
  forEach([&](const Entry &e) {
    Term key = e.key.load(std::memory_order_relaxed);
    list = makeCons(*p, makeTuple(*p, {key, valueOf(e)}), list);
  });
  return list;
}

Term luc_bif_persistent_term_erase_1(Process *, Term key) {
  Guard guard(lock);
  if (!lookUp(key))
    return am::false_;
  const Entries *entries = current.load(std::memory_order_relaxed);
  entries->find(key, hashTerm(key))
      .value.store(kNone, std::memory_order_release);
  --count;
  return am::true_;
}

Term luc_bif_persistent_term_info_0(Process *p) {
  Guard guard(lock);
  const Entries *entries = current.load(std::memory_order_relaxed);
  size_t capacity = entries ? entries->capacity : 0;
  Term keys[] = {am::count, am::memory};
  Term values[] = {makeSmall(SWord(count)),
                   makeSmall(SWord(8 * (words + 4 * capacity)))};
  return makeFlatMap(*p, keys, values, 2);
}

Term luc_bif_erts_internal_erase_persistent_terms_0(Process *) {
  Guard guard(lock);
  forEach([](Entry &e) { e.value.store(kNone, std::memory_order_release); });
  count = 0;
  return am::ok;
}
