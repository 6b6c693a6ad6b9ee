//===- Spaces.h - The memory of heaps -----------------------------*- C++ -*-===//
//
// Heaps come and go with every collection. Mapped memory that one gives back is
// kept for the next: fresh pages cost a fault and the kernel's clearing each.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_SPACES_H
#define LUCIOLE_LIB_RUNTIME_SPACES_H

#include "luciole/Runtime/Term.h"

#include <cstddef>

namespace luciole {

/// Spaces of at least so many words are mapped, smaller ones come from malloc.
inline constexpr size_t kMapWords = 32 * 1024;

/// Uninitialised; out of memory ends the process. A mapped space may be split:
/// its parts can be freed one by one, if they start at pages and are mapped
/// themselves by their size.
Word *allocateSpace(size_t words);
void freeSpace(Word *start, Word *end);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SPACES_H
