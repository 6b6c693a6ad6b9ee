//===- Atoms.cpp - The table of atoms --------------------------------------===//
//
// Needed only by code that makes atoms of strings: it is filled with the atoms
// of the image at first use.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Atoms.h"
#include "Memory.h"
#include "luciole/Runtime/Exceptions.h"
#include "platform/Threads.h"

#include <cstdlib>

using namespace luciole;

extern "C" {
extern const char __start_luc_atoms[];
extern const char __stop_luc_atoms[];
}

namespace {
struct AtomTable {
  const AtomRecord **slots = nullptr;
  size_t capacity = 0; ///< a power of two
  size_t count = 0;

  void seed();
  const AtomRecord **find(const char *utf8, size_t bytes, uint32_t hash);
  void insert(const AtomRecord *record);
  void grow();
};
AtomTable table;
} // namespace

static size_t recordBytes(size_t nameBytes) {
  return (kAtomNameOffset + nameBytes + kAtomAlign - 1) & ~size_t(kAtomAlign - 1);
}

static const char *nameOf(const AtomRecord *record) {
  return reinterpret_cast<const char *>(record) + kAtomNameOffset;
}

/// The slot of that name, or the free one where it belongs.
const AtomRecord **AtomTable::find(const char *utf8, size_t bytes,
                                   uint32_t hash) {
  for (size_t i = hash & (capacity - 1);; i = (i + 1) & (capacity - 1)) {
    const AtomRecord *record = slots[i];
    if (!record || (record->hash == hash && record->length == bytes &&
                    std::memcmp(nameOf(record), utf8, bytes) == 0))
      return &slots[i];
  }
}

void AtomTable::insert(const AtomRecord *record) {
  const AtomRecord **slot =
      find(nameOf(record), record->length, record->hash);
  if (!*slot) {
    *slot = record;
    ++count;
  }
}

void AtomTable::grow() {
  const AtomRecord **old = slots;
  size_t oldCapacity = capacity;
  capacity = capacity ? 2 * capacity : 4096;
  slots = static_cast<const AtomRecord **>(
      std::calloc(capacity, sizeof(AtomRecord *)));
  if (!slots)
    fatal("out of memory: the atom table");
  count = 0;
  for (size_t i = 0; i < oldCapacity; ++i)
    if (old[i])
      insert(old[i]);
  std::free(old);
}

void AtomTable::seed() {
  grow();
  for (const char *at = __start_luc_atoms; at < __stop_luc_atoms;) {
    auto *record = reinterpret_cast<const AtomRecord *>(at);
    if (count * 2 >= capacity)
      grow();
    insert(record);
    at += recordBytes(record->length);
  }
}

static Lock tableLock;

/// Under the lock.
static Term lookUp(const char *utf8, size_t bytes) {
  if (!table.slots)
    table.seed();
  const AtomRecord *record =
      *table.find(utf8, bytes, atomHash(utf8, uint32_t(bytes)));
  return record ? tagAtom(record) : kNone;
}

Term luciole::findAtom(const char *utf8, size_t bytes) {
  Guard guard(tableLock);
  return lookUp(utf8, bytes);
}

Term luciole::internAtom(const char *utf8, size_t bytes) {
  Guard guard(tableLock);
  if (Term known = lookUp(utf8, bytes))
    return known;
  auto *record = static_cast<AtomRecord *>(
      std::aligned_alloc(kAtomAlign, recordBytes(bytes)));
  if (!record)
    fatal("out of memory: an atom");
  record->length = uint32_t(bytes);
  record->hash = atomHash(utf8, uint32_t(bytes));
  std::memcpy(reinterpret_cast<char *>(record) + kAtomNameOffset, utf8, bytes);
  if (table.count * 2 >= table.capacity)
    table.grow();
  table.insert(record);
  return tagAtom(record);
}

AtomFigures luciole::atomFigures() {
  findAtom("", 0); // seeds the table
  AtomFigures figures = {table.count, table.capacity * sizeof(AtomRecord *)};
  for (size_t i = 0; i < table.capacity; ++i)
    if (const AtomRecord *record = table.slots[i])
      figures.bytes += recordBytes(record->length);
  return figures;
}
