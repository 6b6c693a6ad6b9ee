//===- Memory.h - How much memory is used for what -----------------*- C++ -*-===//
//
// For erlang:memory/0,1. Each scheduler counts what it takes and gives back on
// a cache line of its own; only the sums mean something.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_MEMORY_H
#define LUCIOLE_LIB_RUNTIME_MEMORY_H

#include "luciole/Runtime/Term.h"
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace luciole {

enum class MemoryKind : unsigned { Heaps, Stacks, Binaries, Tables };
inline constexpr unsigned kNumMemoryKinds = 4;

/// Negative for what is given back.
void countMemory(MemoryKind kind, ptrdiff_t bytes);
size_t usedMemory(MemoryKind kind);

inline constexpr Word kMaxAllocation = Word(PTRDIFF_MAX) / 2;

/// malloc of a header and `count` of `each` bytes, which may be more than
/// addresses can say where these are narrow: null then, too.
inline void *allocateWith(size_t header, Word count, size_t each) {
  return count > kMaxAllocation / each ? nullptr : std::malloc(header + size_t(count) * each);
}

/// Atoms: how many there are, and the bytes of their names and table; none
/// before the table was first needed. Takes no lock.
struct AtomFigures {
  size_t count, bytes;
};
AtomFigures atomFigures();
/// Fills the table with the image's atoms if nothing has yet.
void seedAtoms();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_MEMORY_H
