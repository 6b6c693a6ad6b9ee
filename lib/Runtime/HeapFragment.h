//===- HeapFragment.h - Terms of a process outside its heap -------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H
#define LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H

#include "luciole/Runtime/Term.h"

namespace luciole {

struct Signal;
enum class SignalKind : uint8_t;

/// Where BIFs allocate when the heap is full, and what a message brings along.
/// A process links its fragments, newest first; only the newest grows. Freed
/// with free().
/// The first words of a signal are one (Signals.h).
struct HeapFragment {
  union {
    HeapFragment *nextFragment;
    Signal *next; ///< in a queue
  };
  Word *top, *end;
  /// What a message owns off the heap until a process adopts it.
  Word *offHeap;
  uint32_t headerBytes; ///< in front of the words
  SignalKind kind;
  /// A message whose memory belongs to the process.
  bool isOnHeap;

  Word *start() {
    return reinterpret_cast<Word *>(reinterpret_cast<char *>(this) +
                                    headerBytes);
  }
};

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_HEAPFRAGMENT_H
