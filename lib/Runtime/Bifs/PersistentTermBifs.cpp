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

#include <cstdlib>

using namespace luciole;

namespace {
struct Entry {
  uint64_t hash;
  Term key, value; ///< kNone: free; a key without value: erased
};

struct Table {
  Entry *entries = nullptr;
  size_t capacity = 0, used = 0, count = 0;
  Word words = 0; ///< in the terms that are there

  Entry &find(Term key) {
    uint64_t hash = hashTerm(key);
    for (size_t i = hash & (capacity - 1);; i = (i + 1) & (capacity - 1)) {
      Entry &e = entries[i];
      if (!e.key) {
        e.hash = hash;
        return e;
      }
      if (e.hash == hash && exactEqual(e.key, key))
        return e;
    }
  }

  void reserve() {
    if (2 * (used + 1) <= capacity)
      return;
    Entry *old = entries;
    size_t oldCapacity = capacity;
    capacity = capacity ? 2 * capacity : 32;
    entries = static_cast<Entry *>(calloc(capacity, sizeof(Entry)));
    if (!entries)
      fatal("out of memory");
    used = 0;
    for (size_t i = 0; i < oldCapacity; ++i)
      if (old[i].value) {
        find(old[i].key) = old[i];
        ++used;
      }
    free(old);
  }
};
} // namespace

static Table table;

static Term toLiteral(Term t) {
  size_t words = copySize(t);
  Process &p = beginLiterals(words);
  Term copy = copyTerm(p, t);
  finishLiterals(p);
  return copy;
}

Term luc_bif_persistent_term_put_2(Process *p, Term key, Term value) {
  table.reserve();
  Entry &e = table.find(key);
  if (e.value && exactEqual(e.value, value))
    return am::ok;
  if (!e.key) {
    e.key = toLiteral(key);
    ++table.used;
  }
  table.count += !e.value;
  table.words += copySize(value);
  e.value = toLiteral(value);
  return am::ok;
}

static Term lookUp(Term key) {
  return table.count ? table.find(key).value : kNone;
}

Term luc_bif_persistent_term_get_1(Process *p, Term key) {
  Term value = lookUp(key);
  return value ? value : raiseBadarg(*p);
}

Term luc_bif_persistent_term_get_2(Process *, Term key, Term otherwise) {
  Term value = lookUp(key);
  return value ? value : otherwise;
}

Term luc_bif_persistent_term_get_0(Process *p) {
  Term list = kNil;
  for (size_t i = 0; i < table.capacity; ++i)
    if (const Entry &e = table.entries[i]; e.value)
      list = makeCons(*p, makeTuple(*p, {e.key, e.value}), list);
  return list;
}

Term luc_bif_persistent_term_erase_1(Process *, Term key) {
  if (!lookUp(key))
    return am::false_;
  table.find(key).value = kNone;
  --table.count;
  return am::true_;
}

Term luc_bif_persistent_term_info_0(Process *p) {
  Term keys[] = {am::count, am::memory};
  Term values[] = {makeSmall(SWord(table.count)),
                   makeSmall(SWord(8 * (table.words + 4 * table.capacity)))};
  return makeFlatMap(*p, keys, values, 2);
}

Term luc_bif_erts_internal_erase_persistent_terms_0(Process *) {
  for (size_t i = 0; i < table.capacity; ++i)
    table.entries[i].value = kNone;
  table.count = 0;
  return am::ok;
}
