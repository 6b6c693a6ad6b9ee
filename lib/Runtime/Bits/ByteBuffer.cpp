//===- ByteBuffer.cpp - Bytes whose number is not known beforehand --------===//

#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Exceptions.h"
#include <cstdlib>

using namespace luciole;

static BitsRecord *resize(BitsRecord *record, size_t capacity) {
  void *moved = realloc(static_cast<void *>(record),
                        sizeof(BitsRecord) + capacity);
  if (!moved)
    fatalMemory("a binary of", capacity, "bytes");
  auto *result = static_cast<BitsRecord *>(moved);
  result->capacity = capacity;
  return result;
}

void ByteBuffer::reserve(size_t wanted) {
  capacity = capacity * 2 > wanted ? capacity * 2 : wanted;
  if (record) {
    record = resize(record, capacity);
  } else {
    record = allocateBits(capacity);
    memcpy(record->bytes, fixed, length);
  }
  bytes = record->bytes;
}

Term ByteBuffer::take(Process &p) {
  Term result;
  if (!record || length <= kMaxHeapBitsBytes) {
    result = makeBinary(p, bytes, length);
  } else {
    if (record->capacity - length > record->capacity / 8)
      record = resize(record, length);
    record->used.store(Word(length) * 8, std::memory_order_relaxed);
    result = makeRefcBits(p, record, Word(length) * 8);
    record = nullptr;
    bytes = fixed;
    capacity = sizeof(fixed);
  }
  length = 0;
  return result;
}

void ByteBuffer::putDecimal(uint64_t value) {
  uint8_t digits[20], *at = digits + sizeof digits;
  do
    *--at = uint8_t('0' + value % 10);
  while (value /= 10);
  put(at, digits + sizeof digits - at);
}
