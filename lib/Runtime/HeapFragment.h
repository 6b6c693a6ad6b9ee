//===- HeapFragment.h - Where BIFs allocate when the heap is full -*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H
#define LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// A process links its fragments, newest first; only the newest grows.
struct HeapFragment {
  HeapFragment *next;
  Word *top;
  Word *end;
  Word words[];
};

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H
