//===- Collector.h - Collecting a process's heap ------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_COLLECTOR_H
#define LUCIOLE_LIB_RUNTIME_COLLECTOR_H

#include "luciole/Runtime/Process.h"

namespace luciole {

void createHeap(Process &process);

/// Frees garbage and makes room for `words` on the heap. `major`: of all
/// generations. The compiled caller is at a safepoint (process.savedSp).
void collect(Process &process, size_t words, bool major);

/// Checks that every word reachable in the heaps is well formed (torture).
void verifyHeap(Process &process);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_COLLECTOR_H
