//===- BitsAppend.cpp - Appending in place --------------------------------===//

#include "Memory.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Exceptions.h"
#include <cstdlib>

using namespace luciole;

static constexpr Word kMinGrowingBytes = 256;

static bool isGrowing(Term base) {
  Word header = boxedHeader(base);
  return headerKind(header) == Kind::RefcBits &&
         headerExtra(header) == kGrowingBits;
}

static BitsRecord *&recordOf(Term base) {
  return reinterpret_cast<BitsRecord *&>(boxedCell(base)[kRefcBitsRecord]);
}

/// Nobody else refers to the record, so it may move; the object that holds its
/// address is no shared constant, and the address is no term.
static bool enlarge(Process &p, BitsRecord *&record, Word bytes) {
  if (record->refs.load(std::memory_order_acquire) != 1)
    return false;
  Word capacity = bytes * 2;
  void *memory = nullptr;
  if (capacity < kMaxAllocation)
    memory = realloc(static_cast<void *>(record), sizeof(BitsRecord) + size_t(capacity));
  if (!memory)
    fatalMemory("a binary of", capacity, "bytes");
  auto *moved = static_cast<BitsRecord *>(memory);
  p.offHeapBytes += capacity - moved->capacity;
  if (p.offHeapBytes > p.offHeapLimit)
    p.heapLimit = 0;
  countMemory(MemoryKind::Binaries, ptrdiff_t(capacity - moved->capacity));
  moved->capacity = capacity;
  record = moved;
  return true;
}

/// Claims the bits after the term, if it is the last that was cut from its
/// record. A window that has lost most of the record's front is better copied:
/// a buffer filled at one end and emptied at the other would grow forever.
static bool claim(Process &p, const BitsPlace &place, Word more) {
  BitsRecord *&record = recordOf(place.base);
  Word end = place.offset + place.size;
  if (record->used.load(std::memory_order_relaxed) != end)
    return false;
  Word bytes = (end + more + 7) / 8;
  if (bytes > record->capacity &&
      (place.offset > place.size || !enlarge(p, record, bytes)))
    return false;
  // A record of this process alone needs no atomic operation.
  if (record->refs.load(std::memory_order_relaxed) == 1) {
    record->used.store(end + more, std::memory_order_relaxed);
    return true;
  }
  return record->used.compare_exchange_strong(end, end + more);
}

static Appended copyAndGrow(Process &p, const BitsView &old, Word total) {
  Word capacity = (total + 7) / 8 * 2;
  if (capacity < kMinGrowingBytes)
    capacity = kMinGrowingBytes;
  BitsRecord *record = allocateBits(capacity);
  record->used.store(total, std::memory_order_relaxed);
  copyBits(record->bytes, 0, old);
  Word *words = allocate(p, kRefcBitsWords);
  words[0] = makeHeader(Kind::RefcBits, kRefcBitsWords - 1, kGrowingBits);
  words[1] = capacity * 8;
  words[kRefcBitsRecord] = Word(record);
  linkOffHeap(p, words, capacity);
  return {makeSubBits(p, tagBoxed(words), 0, total), record->bytes, old.size};
}

Appended luciole::appendBits(Process &p, Term bitstring, Word more) {
  BitsPlace place = placeOf(bitstring);
  Word total = place.size + more;
  if (isGrowing(place.base) && claim(p, place, more))
    return {makeSubBits(p, place.base, place.offset, total),
            recordOf(place.base)->bytes, place.offset + place.size};
  BitsView old;
  viewBits(bitstring, old);
  chargeBytes(p, total / 8);
  if (total > kMaxHeapBitsBytes * 8)
    return copyAndGrow(p, old, total);
  NewBits fresh = newBits(p, total);
  copyBits(fresh.bytes, 0, old);
  return {fresh.term, fresh.bytes, old.size};
}
