//===- Atoms.cpp - The table of atoms --------------------------------------===//
//
// Needed only by code that makes atoms of strings: it is filled with the atoms
// of the image at first use.
//
// Looking up takes no lock. Who adds an atom does so under one; a larger array
// is published when it is complete, and the smaller ones, which others may
// still be reading, are kept: together they are no larger than it.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Atoms.h"
#include "Memory.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Parts.h"
#include "platform/Threads.h"

#include <cstdlib>

using namespace luciole;

extern "C" {
extern const char __start_luc_atoms[] __attribute__((weak));
extern const char __stop_luc_atoms[] __attribute__((weak));
}

namespace {
using Slot = std::atomic<const AtomRecord *>;

struct AtomSlots {
  size_t capacity; ///< a power of two
  Slot *slots;

  Slot *find(const char *utf8, size_t bytes, uint32_t hash) const;
  /// Whether it wasn't there yet.
  bool insert(const AtomRecord *record) const;
};

struct AtomTable {
  std::atomic<const AtomSlots *> current{nullptr};
  Lock lock; ///< of who changes anything
  /// Changed under the lock, read without: who runs out of memory under it
  /// still reports them.
  std::atomic<size_t> count{0};
  std::atomic<size_t> bytes{0}; ///< of the records

  const AtomSlots *slots() {
    const AtomSlots *known = current.load(std::memory_order_acquire);
    return known ? known : seed();
  }
  const AtomSlots *seed();
  const AtomSlots *add(const AtomSlots *slots, const AtomRecord *record);
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
Slot *AtomSlots::find(const char *utf8, size_t bytes, uint32_t hash) const {
  for (size_t i = hash & (capacity - 1);; i = (i + 1) & (capacity - 1)) {
    const AtomRecord *record = slots[i].load(std::memory_order_acquire);
    if (!record || (record->hash == hash && record->length == bytes &&
                    std::memcmp(nameOf(record), utf8, bytes) == 0))
      return &slots[i];
  }
}

bool AtomSlots::insert(const AtomRecord *record) const {
  Slot *slot = find(nameOf(record), record->length, record->hash);
  if (slot->load(std::memory_order_relaxed))
    return false;
  slot->store(record, std::memory_order_release);
  return true;
}

static const AtomSlots *enlarge(const AtomSlots *old) {
  size_t capacity = old ? 2 * old->capacity : 4096;
  auto *slots = static_cast<Slot *>(std::calloc(capacity, sizeof(Slot)));
  auto *fresh = static_cast<AtomSlots *>(std::malloc(sizeof(AtomSlots)));
  if (!slots || !fresh)
    fatalMemory("the atom table");
  *fresh = {capacity, slots};
  for (size_t i = 0; old && i < old->capacity; ++i)
    if (auto *record = old->slots[i].load(std::memory_order_relaxed))
      fresh->insert(record);
  return fresh;
}

/// Under the lock. Returns the slots that it is in: these or larger ones.
const AtomSlots *AtomTable::add(const AtomSlots *slots,
                                const AtomRecord *record) {
  size_t known = count.load(std::memory_order_relaxed);
  if (!slots || (known + 1) * 2 > slots->capacity)
    slots = enlarge(slots);
  if (slots->insert(record)) {
    count.store(known + 1, std::memory_order_relaxed);
    bytes.store(bytes.load(std::memory_order_relaxed) +
                    recordBytes(record->length),
                std::memory_order_relaxed);
  }
  return slots;
}

const AtomSlots *AtomTable::seed() {
  Guard guard(lock);
  if (const AtomSlots *known = current.load(std::memory_order_relaxed))
    return known;
  const AtomSlots *slots = nullptr;
  for (const char *at = __start_luc_atoms; at < __stop_luc_atoms;) {
    auto *record = reinterpret_cast<const AtomRecord *>(at);
    slots = add(slots, record);
    at += recordBytes(record->length);
  }
  if (!slots)
    slots = enlarge(nullptr);
  current.store(slots, std::memory_order_release);
  return slots;
}

static Term lookUp(const AtomSlots *slots, const char *utf8, size_t bytes,
                   uint32_t hash) {
  const AtomRecord *record =
      slots->find(utf8, bytes, hash)->load(std::memory_order_acquire);
  return record ? tagAtom(record) : kNone;
}

//===----------------------------------------------------------------------===//
// Few atoms
//===----------------------------------------------------------------------===//

namespace {
/// One that was made in a program that makes few: in front of its record.
struct alignas(kAtomAlign) Made {
  Made *next;
  const AtomRecord *record() const {
    return reinterpret_cast<const AtomRecord *>(this + 1);
  }
};
} // namespace
static Made *made;

static bool isNamed(const AtomRecord *record, const char *utf8, size_t bytes) {
  return record->length == bytes && std::memcmp(nameOf(record), utf8, bytes) == 0;
}

/// Without a table.
static Term findAmongFew(const char *utf8, size_t bytes) {
  for (const char *at = __start_luc_atoms; at < __stop_luc_atoms;) {
    auto *record = reinterpret_cast<const AtomRecord *>(at);
    if (isNamed(record, utf8, bytes))
      return tagAtom(record);
    at += recordBytes(record->length);
  }
  for (Made *atom = made; atom; atom = atom->next)
    if (isNamed(atom->record(), utf8, bytes))
      return tagAtom(atom->record());
  return kNone;
}

static AtomRecord *allocateRecord(size_t nameBytes) {
  size_t more = parts::atoms() ? 0 : sizeof(Made);
  auto *memory = static_cast<char *>(
      std::aligned_alloc(kAtomAlign, more + recordBytes(nameBytes)));
  if (!memory)
    fatalMemory("an atom");
  if (more) {
    auto *atom = reinterpret_cast<Made *>(memory);
    atom->next = made;
    made = atom;
  }
  return reinterpret_cast<AtomRecord *>(memory + more);
}

static const AtomRecord *makeRecord(const char *utf8, size_t bytes,
                                    uint32_t hash) {
  AtomRecord *record = allocateRecord(bytes);
  record->length = uint32_t(bytes);
  record->hash = hash;
  std::memcpy(reinterpret_cast<char *>(record) + kAtomNameOffset, utf8, bytes);
  return record;
}

//===----------------------------------------------------------------------===//
// By name
//===----------------------------------------------------------------------===//

Term luciole::findAtom(const char *utf8, size_t bytes) {
  if (!parts::atoms())
    return findAmongFew(utf8, bytes);
  return lookUp(table.slots(), utf8, bytes, atomHash(utf8, uint32_t(bytes)));
}

Term luciole::internAtom(const char *utf8, size_t bytes) {
  uint32_t hash = atomHash(utf8, uint32_t(bytes));
  if (!parts::atoms()) {
    Term known = findAmongFew(utf8, bytes);
    return known ? known : tagAtom(makeRecord(utf8, bytes, hash));
  }
  if (Term known = lookUp(table.slots(), utf8, bytes, hash))
    return known;
  Guard guard(table.lock);
  if (Term known = lookUp(table.slots(), utf8, bytes, hash))
    return known;
  const AtomRecord *record = makeRecord(utf8, bytes, hash);
  const AtomSlots *slots = table.current.load(std::memory_order_relaxed);
  const AtomSlots *larger = table.add(slots, record);
  if (larger != slots)
    table.current.store(larger, std::memory_order_release);
  return tagAtom(record);
}

void luciole::seedAtoms() { table.slots(); }

AtomFigures luciole::atomFigures() {
  const AtomSlots *slots = table.current.load(std::memory_order_acquire);
  size_t tableBytes = slots ? slots->capacity * sizeof(Slot) : 0;
  return {table.count.load(std::memory_order_relaxed),
          tableBytes + table.bytes.load(std::memory_order_relaxed)};
}
