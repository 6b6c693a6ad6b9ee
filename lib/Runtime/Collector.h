//===- Collector.h - Collecting a process's heap ------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_COLLECTOR_H
#define LUCIOLE_LIB_RUNTIME_COLLECTOR_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Words of the first heap of processes that are expected to stay small, and of
/// the program's main process.
inline constexpr size_t kSmallHeapWords = 64;
inline constexpr size_t kLargeHeapWords = 32 * 1024;

void createHeap(Process &process, size_t words);
/// Gives up heaps, fragments and what they own elsewhere.
void freeHeap(Process &process);

/// Those that belong to no old heap.
void freeFragments(Process &process);

/// Frees garbage and makes room for `words` on the heap. `major`: of all
/// generations. The compiled caller is at a safepoint (process.savedSp).
void collect(Process &process, size_t words, bool major);

/// For a process that waits in a receive while its scheduler has nothing else
/// to do: if it wants short pauses, and the young heap is large and half full,
/// it is collected, so that this needn't be done when there is work again.
void collectIdle(Process &process);

/// Checks that every word reachable in the heaps is well formed (torture).
void verifyHeap(Process &process);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_COLLECTOR_H
