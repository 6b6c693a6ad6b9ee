//===- Stack.cpp - The frames of processes that don't run ------------------===//

#include "Stack.h"
#include "Memory.h"
#include "Torture.h"
#include "arch/frames/RunArea.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;

static constexpr size_t kMinStackBytes = 256;

/// There is none until the process leaves the processor with frames.
void luciole::createStack(Process &) {}

static size_t usedBytes(const Process &process) {
  return process.stackTop - process.stackArea;
}

static void resize(Process &process, size_t bytes) {
  size_t used = usedBytes(process);
  auto *area = static_cast<char *>(std::malloc(bytes));
  if (!area)
    fatalMemory("the stack needs", bytes, "bytes");
  countMemory(MemoryKind::Stacks, ptrdiff_t(bytes));
  if (used)
    std::memcpy(area, process.stackArea, used);
  freeStack(process);
  process.stackArea = area;
  process.stackBase = area + bytes;
  process.stackTop = area + used;
}

void luciole::freeStack(Process &process) {
  if (!process.stackArea)
    return;
  if (torture.poison)
    std::memset(process.stackArea, 0xdb, stackBytes(process));
  countMemory(MemoryKind::Stacks, -ptrdiff_t(stackBytes(process)));
  std::free(process.stackArea);
}

/// Bytes in the run area.
static size_t runningBytes(const Process &process) {
  return process.savedSp ? size_t(process.savedSp - process.schedulerSp) : 0;
}

size_t luciole::stackWords(const Process &process) {
  return (usedBytes(process) + runningBytes(process)) / kWordBytes;
}

void luciole::discardStack(Process &process) {
  process.stackTop = process.stackArea;
  process.savedSp = process.schedulerSp;
}

void luciole::saveFrames(Process &process) {
  size_t more = runningBytes(process);
  size_t needed = usedBytes(process) + more;
  size_t size = stackBytes(process);
  if (needed > size) {
    // Most processes wait with few frames, and many may be waiting.
    size_t wanted = size ? 2 * size : kMinStackBytes;
    while (wanted < needed)
      wanted *= 2;
    resize(process, wanted);
  }
  if (more)
    std::memcpy(process.stackTop,
                reinterpret_cast<char *>(uintptr_t(process.schedulerSp)), more);
  process.stackTop += more;
  process.savedSp = 0;
}

void luciole::shrinkStack(Process &process) {
  size_t size = stackBytes(process);
  if (size >= 4 * kMinStackBytes && usedBytes(process) < size / 8)
    resize(process, size / 4);
}
