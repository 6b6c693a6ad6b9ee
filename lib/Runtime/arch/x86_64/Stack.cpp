//===- Stack.cpp - Growing, shrinking and moving stacks --------------------===//

#include "Stack.h"
#include "Memory.h"
#include "Torture.h"
#include "luciole/Runtime/Exceptions.h"
#include "platform/Platform.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;

size_t luciole::stackWords(const Process &process) {
  return (Word(process.stackBase) - process.savedSp) / kWordBytes;
}

void luciole::discardStack(Process &process) {
  process.savedSp = Word(process.stackBase);
}

static void setLimit(Process &process) {
  process.stackLimit = torture.moveStacks
                           ? ~Word(0)
                           : Word(process.stackArea) + kStackSlack;
}

static char *allocateStack(size_t bytes) {
  if (bytes > platform::memoryLimit() / 2)
    fatalMemory("the stack needs", bytes, "bytes");
  auto *area = static_cast<char *>(std::aligned_alloc(16, bytes));
  if (!area)
    fatalMemory("the stack needs", bytes, "bytes");
  countMemory(MemoryKind::Stacks, ptrdiff_t(bytes));
  return area;
}

void luciole::createStack(Process &process) {
  process.stackArea = allocateStack(kMinStackBytes);
  process.stackBase = process.stackArea + kMinStackBytes;
  process.savedSp = Word(process.stackBase);
  setLimit(process);
}

/// Copies the live part, which starts at savedSp, to a stack of that size.
static void moveStack(Process &process, size_t bytes) {
  size_t used = Word(process.stackBase) - process.savedSp;
  char *area = allocateStack(bytes);
  char *base = area + bytes;
  size_t copied = used + kSavedRegisterBytes;
  std::memcpy(base - copied, process.stackBase - copied, copied);
  if (torture.poison)
    std::memset(process.stackArea, 0xdb, stackBytes(process));
  countMemory(MemoryKind::Stacks, -ptrdiff_t(stackBytes(process)));
  std::free(process.stackArea);
  process.stackArea = area;
  process.stackBase = base;
  process.savedSp = Word(base - used);
  setLimit(process);
}

void luciole::freeStack(Process &process) {
  if (torture.poison)
    std::memset(process.stackArea, 0xdb, stackBytes(process));
  countMemory(MemoryKind::Stacks, -ptrdiff_t(stackBytes(process)));
  std::free(process.stackArea);
}

/// Torture moves a big stack only now and then, or deep recursion would take
/// quadratic time.
static bool skipsMove(size_t used) {
  static thread_local unsigned calls;
  return ++calls % (1 + used / 1024) != 0;
}

/// Makes room for a frame of `bytes` below savedSp.
extern "C" void luc_grow_stack(Process *process, size_t bytes) {
  size_t used = Word(process->stackBase) - process->savedSp;
  size_t needed = used + bytes + 2 * kStackSlack;
  size_t size = stackBytes(*process);
  if (torture.moveStacks && needed <= size && skipsMove(used))
    return;
  while (size < needed)
    size *= 2;
  moveStack(*process, size);
}

void luciole::shrinkStack(Process &process) {
  size_t used = Word(process.stackBase) - process.savedSp + kStackSlack;
  size_t size = stackBytes(process);
  if (size >= 4 * kMinStackBytes && used < size / 8)
    moveStack(process, size / 4);
}
