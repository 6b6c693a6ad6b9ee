//===- WorkStack.cpp - A stack for walking deep terms ----------------------===//

#include "luciole/Runtime/WorkStack.h"

using namespace luciole;

void WorkStackItems::grow(size_t bytes) {
  void *memory = realloc(isFixed ? nullptr : items, 2 * capacity * bytes);
  if (!memory)
    fatalMemory("walking a term");
  if (isFixed)
    memcpy(memory, items, capacity * bytes);
  items = static_cast<char *>(memory);
  capacity *= 2;
  isFixed = false;
}

void *WorkStackItems::next(size_t bytes) {
  if (count == capacity)
    grow(bytes);
  return items + count++ * bytes;
}
