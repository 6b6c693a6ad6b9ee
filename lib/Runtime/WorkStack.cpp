//===- WorkStack.cpp - A stack for walking deep terms ----------------------===//

#include "luciole/Runtime/WorkStack.h"

void *luciole::growWorkStack(void *items, bool isFixed, size_t bytes) {
  void *memory = realloc(isFixed ? nullptr : items, 2 * bytes);
  if (!memory)
    fatal("out of memory: walking a term");
  if (isFixed)
    memcpy(memory, items, bytes);
  return memory;
}
