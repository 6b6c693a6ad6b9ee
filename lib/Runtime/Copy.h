//===- Copy.h - Copying terms between heaps -----------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_COPY_H
#define LUCIOLE_LIB_RUNTIME_COPY_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// The words that a copy takes. Shared parts count each time they occur, as in
/// BEAM; literals are not copied and count nothing.
size_t copySize(Term term);

/// Copies a term to a process's heap (or to fragments). Literals stay shared;
/// off-heap memory gains a reference.
Term copyTerm(Process &to, Term term);

/// Copies a term to memory that belongs to no process, of copySize(term) words.
/// Its off-heap objects are linked in front of `offHeap`; give them up with
/// releaseOffHeap before the memory goes.
Term copyTermTo(Word *memory, Word *&offHeap, Term term);
/// The same of a tuple, which is copied even if it is a literal itself.
void copyTupleTo(Word *memory, Word *&offHeap, Term tuple);
void releaseOffHeap(Word *offHeap);
/// What one of them owns.
void releaseObject(Word *object);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_COPY_H
