//===- HeapFragment.h - Terms of a process outside its heap -------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H
#define LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// Where BIFs allocate when the heap is full, and what a message brings along.
/// A process links its fragments, newest first; only the newest grows. Freed
/// with free().
struct HeapFragment {
  HeapFragment *next;
  Word *start, *top, *end;
  /// What a message owns off the heap until a process adopts it.
  Word *offHeap;
};

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H
