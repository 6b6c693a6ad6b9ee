//===- BitsRecord.cpp - The counted bytes of long bitstrings --------------===//

#include "Memory.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/OffHeap.h"
#include <cstdlib>
#include <new>

using namespace luciole;

BitsRecord *luciole::allocateBits(Word capacity) {
  void *memory = allocateWith(sizeof(BitsRecord), capacity, 1);
  if (!memory)
    fatalMemory("a binary of", capacity, "bytes");
  auto *record = static_cast<BitsRecord *>(memory);
  new (&record->refs) std::atomic<Word>(1);
  new (&record->used) std::atomic<Word>(0);
  record->capacity = capacity;
  countMemory(MemoryKind::Binaries, ptrdiff_t(sizeof(BitsRecord) + capacity));
  return record;
}

void luciole::releaseBits(BitsRecord *record) {
  if (record->refs.fetch_sub(1, std::memory_order_acq_rel) != 1)
    return;
  countMemory(MemoryKind::Binaries,
              -ptrdiff_t(sizeof(BitsRecord) + record->capacity));
  free(record);
}
