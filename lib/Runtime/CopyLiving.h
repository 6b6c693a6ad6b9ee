//===- CopyLiving.h - How a heap is collected ---------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_COPYLIVING_H
#define LUCIOLE_LIB_RUNTIME_COPYLIVING_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Moves what lives to a heap with room for `words` more: everything (`major`),
/// or what is young. The next collection's size follows from what survived.
void copyLiving(Process &process, size_t words, bool major, bool isIdle);

/// A heap that is smaller grows after a few collections whatever survives.
inline constexpr size_t kBusyHeapWords = 8 * 1024;

/// Words between them.
inline size_t span(const Word *start, const Word *end) { return end - start; }

/// Of processes' fragments.
void freeAll(HeapFragment *fragment);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_COPYLIVING_H
