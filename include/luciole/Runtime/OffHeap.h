//===- OffHeap.h - Memory that heap objects own elsewhere ---------*- C++ -*-===//
//
// Two kinds of heap objects hold a counted reference to memory outside the
// heap. Each process links its own in a list through the object's `next` word;
// after a collection the list is swept and the dead give up their reference.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_OFFHEAP_H
#define LUCIOLE_RUNTIME_OFFHEAP_H

#include "luciole/Runtime/Process.h"
#include "luciole/Runtime/TermAccess.h"

#include <atomic>

namespace luciole {

/// The bytes of a RefcBits; `bytes` follow. Appending in place claims the
/// spare capacity by advancing `used`.
struct BitsRecord {
  std::atomic<Word> refs;
  Word capacity;          ///< in bytes
  std::atomic<Word> used; ///< in bits
  uint8_t bytes[];
};

struct Resource;

/// How to destroy a resource once the last reference is gone.
struct ResourceType {
  const char *name;
  void (*destroy)(Resource *);
};

/// What a MagicRef refers to: the start of every such structure.
struct Resource {
  std::atomic<Word> refs;
  const ResourceType *type;
};

// RefcBits: [header] [size in bits] [next] [BitsRecord*]
inline constexpr unsigned kRefcBitsNext = 2;
inline constexpr unsigned kRefcBitsRecord = 3;
inline constexpr unsigned kRefcBitsWords = 4;
// MagicRef: [header] [word] [word] [word] [next] [Resource*]
inline constexpr unsigned kMagicRefNext = 4;
inline constexpr unsigned kMagicRefResource = 5;
inline constexpr unsigned kMagicRefWords = 6;

inline Word *&offHeapNext(Word *object) {
  unsigned index = headerKind(*object) == Kind::RefcBits ? kRefcBitsNext
                                                         : kMagicRefNext;
  return reinterpret_cast<Word *&>(object[index]);
}

/// What an object keeps alive off the heap.
inline size_t offHeapBytes(const Word *object) {
  if (headerKind(*object) != Kind::RefcBits)
    return 0;
  return reinterpret_cast<const BitsRecord *>(object[kRefcBitsRecord])->capacity;
}

/// Enters a fresh object (not yet in any list) in the process's list. `bytes`
/// is what it keeps alive, so that garbage off the heap brings on collections.
inline void linkOffHeap(Process &process, Word *object, size_t bytes) {
  offHeapNext(object) = process.offHeap;
  process.offHeap = object;
  process.offHeapBytes += bytes;
  if (process.offHeapBytes > process.offHeapLimit)
    process.heapLimit = 0;
}

BitsRecord *allocateBits(Word capacityBytes); ///< one reference, used = 0
void releaseBits(BitsRecord *record);
void releaseResource(Resource *resource);
/// A fresh reference that takes over one reference to `resource`, which holds
/// about `bytes` of memory.
Term makeMagicReference(Process &process, Resource *resource, size_t bytes);
/// What a reference refers to, or null unless it is of that type.
Resource *resourceOf(Term t, const ResourceType &type);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_OFFHEAP_H
