//===- Dictionary.cpp - The process dictionary -----------------------------===//

#include "Dictionary.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"

#include <cstdlib>

using namespace luciole;
using entry_types::luc_exact_equal;

/// A hash that the collector doesn't change: of immediates and the first level
/// of boxed objects only, which keys hardly ever differ below.
static Word hashKey(Term key) {
  constexpr Word mix = 0x9e3779b97f4a7c15u;
  if (isImmediate(key))
    return key * mix >> 32;
  if (isCons(key))
    return isImmediate(consHead(key)) ? consHead(key) * mix >> 32 : 1;
  Word header = boxedHeader(key), hash = header * mix;
  switch (knownKind(header)) {
  case Kind::Tuple:
    for (Word i = 0; i < tupleArity(key); ++i)
      if (Term element = tupleElement(key, i); isImmediate(element))
        hash = (hash ^ element) * mix;
    return hash >> 32;
  case Kind::Float: case Kind::PosBig: case Kind::NegBig:
  case Kind::Reference: case Kind::MagicRef:
    return (hash ^ boxedCell(key)[1]) * mix >> 32;
  default: // equal bitstrings may have different kinds
    return 2;
  }
}

size_t ProcessDictionary::find(Process &process, Term key) const {
  size_t i = hashKey(key) & (capacity - 1);
  while (entries[i].key && entries[i].key != key &&
         (isImmediate(key) || !luc_exact_equal(&process, entries[i].key, key)))
    i = (i + 1) & (capacity - 1);
  return i;
}

Term ProcessDictionary::get(Process &process, Term key) const {
  return capacity ? entries[find(process, key)].value : kNone;
}

void ProcessDictionary::grow(Process &process) {
  ProcessDictionary bigger;
  bigger.capacity = capacity ? 2 * capacity : 16;
  bigger.entries =
      static_cast<Entry *>(std::calloc(bigger.capacity, sizeof(Entry)));
  if (!bigger.entries)
    fatalMemory("the process dictionary");
  for (size_t i = 0; i < capacity; ++i)
    if (entries[i].key)
      bigger.entries[bigger.find(process, entries[i].key)] = entries[i];
  std::free(entries);
  entries = bigger.entries;
  capacity = bigger.capacity;
}

Term ProcessDictionary::put(Process &process, Term key, Term value) {
  if (count * 4 >= capacity * 3)
    grow(process);
  Entry &entry = entries[find(process, key)];
  Term previous = entry.value;
  if (!entry.key) {
    entry.key = key;
    ++count;
  }
  entry.value = value;
  return previous;
}

Term ProcessDictionary::erase(Process &process, Term key) {
  if (!capacity)
    return kNone;
  size_t hole = find(process, key);
  if (!entries[hole].key)
    return kNone;
  Term previous = entries[hole].value;
  --count;
  // Close the hole with the entries that passed it on their way.
  size_t mask = capacity - 1;
  for (size_t i = (hole + 1) & mask; entries[i].key; i = (i + 1) & mask) {
    size_t home = hashKey(entries[i].key) & mask;
    if (((i - home) & mask) >= ((i - hole) & mask)) {
      entries[hole] = entries[i];
      hole = i;
    }
  }
  entries[hole] = {kNone, kNone};
  return previous;
}

void ProcessDictionary::freeEntries() {
  std::free(entries);
  entries = nullptr;
  capacity = 0;
}

static Term orUndefined(Term value) { return value ? value : am::undefined; }

/// Most processes have none.
static ProcessDictionary &dictionaryOf(Process &p) {
  if (!p.dictionary)
    p.dictionary = static_cast<ProcessDictionary *>(
        std::calloc(1, sizeof(ProcessDictionary)));
  if (!p.dictionary)
    fatalMemory("a process dictionary");
  return *p.dictionary;
}

Term luc_bif_erlang_get_1(Process *p, Term key) {
  return orUndefined(dictionaryOf(*p).get(*p, key));
}

Term luc_bif_erlang_put_2(Process *p, Term key, Term value) {
  return orUndefined(dictionaryOf(*p).put(*p, key, value));
}

Term luc_bif_erlang_erase_1(Process *p, Term key) {
  return orUndefined(dictionaryOf(*p).erase(*p, key));
}

template <typename Function>
static Term listEntries(Process *p, Function wanted) {
  Term list = kNil;
  ProcessDictionary &d = dictionaryOf(*p);
  for (size_t i = 0; i < d.capacity; ++i)
    if (d.entries[i].key)
      if (Term term = wanted(d.entries[i]))
        list = makeCons(*p, term, list);
  return list;
}

Term luc_bif_erlang_get_0(Process *p) {
  return listEntries(p, [&](const ProcessDictionary::Entry &e) {
    return makeTuple(*p, {e.key, e.value});
  });
}

Term luc_bif_erlang_erase_0(Process *p) {
  Term list = luc_bif_erlang_get_0(p);
  dictionaryOf(*p).clear();
  return list;
}

Term luc_bif_erlang_get_keys_0(Process *p) {
  return listEntries(p, [](const ProcessDictionary::Entry &e) { return e.key; });
}

Term luc_bif_erlang_get_keys_1(Process *p, Term value) {
  return listEntries(p, [&](const ProcessDictionary::Entry &e) {
    return luc_exact_equal(p, e.value, value) ? e.key : kNone;
  });
}
