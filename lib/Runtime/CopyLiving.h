//===- CopyLiving.h - How a heap is collected ---------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_COPYLIVING_H
#define LUCIOLE_LIB_RUNTIME_COPYLIVING_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Moves what lives to a heap with room for `words` more: everything (`major`),
/// or what is young. The next collection's size follows from what survived.
void copyLiving(Process &process, size_t words, bool major, bool isIdle);

/// Of processes' fragments.
void freeAll(HeapFragment *fragment);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_COPYLIVING_H
