//===- SemiSpace.cpp - The collector of small programs ---------------------===//
//
// Copies everything that lives to a new heap, each time (Cheney). There is no
// old heap, so that it has a third of the code of the generational collector
// (Generational.cpp). The marks of what has been copied are the same.
//
//===----------------------------------------------------------------------===//

#ifdef LUCIOLE_SMALL

#include "Collector.h"
#include "Copy.h"
#include "CopyLiving.h"
#include "HeapFragment.h"
#include "Literals.h"
#include "Roots.h"
#include "Scheduling/Scheduler.h"
#include "Spaces.h"
#include "luciole/Runtime/OffHeap.h"

using namespace luciole;

namespace {
/// One collection.
class SemiSpace {
public:
  SemiSpace(Process &process, size_t words);
  void run();
  /// A root, or a word of a copy.
  void operator()(Word *slot);

private:
  bool isCollected(const Word *object) const;
  void sweepOffHeap();
  size_t nextSize() const;

  Process &process;
  size_t words;    ///< that are asked for
  size_t capacity; ///< of the new heap
  Word *start, *top;
};
} // namespace

static size_t max(size_t a, size_t b) { return a > b ? a : b; }

static size_t usedWords(const Process &p) {
  return reinterpret_cast<Word *>(p.heapTop) - p.heapStart;
}

SemiSpace::SemiSpace(Process &process, size_t words)
    : process(process), words(words),
      capacity(max(usedWords(process) + process.fragmentWords + words,
                   max(process.wantedWords, process.minHeapWords))),
      start(allocateSpace(capacity)), top(start) {}

/// Everything but literals, and copies: of roots that are visited twice.
bool SemiSpace::isCollected(const Word *object) const {
  return Word(object) - Word(start) >= capacity * kWordBytes &&
         !isLiteral(object);
}

void SemiSpace::operator()(Word *slot) {
  Word tag = *slot & kTagMask;
  if (tag != kConsTag && tag != kBoxedTag)
    return;
  bool isPair = tag == kConsTag;
  Word *object = isPair ? consCell(*slot) : boxedCell(*slot);
  if (!isCollected(object))
    return;
  Word first = object[0];
  if (isPair ? first != kNone : isHeader(first)) {
    Word *copy = top;
    size_t size = isPair ? 2 : 1 + headerSize(first);
    top += size;
    std::memcpy(copy, object, size * kWordBytes);
    object[0] = kNone;
    object[isPair] = isPair ? tagCons(copy) : tagBoxed(copy);
  }
  *slot = object[isPair];
}

/// Links the survivors again and releases what the others own.
void SemiSpace::sweepOffHeap() {
  Word *list = process.offHeap;
  process.offHeap = nullptr;
  process.offHeapBytes = 0;
  size_t kept = 0;
  while (list) {
    Word *object = list;
    if (isHeader(*object)) {
      list = offHeapNext(object);
      releaseObject(object);
      continue;
    }
    Word *copy = boxedCell(*object);
    list = offHeapNext(copy);
    offHeapNext(copy) = process.offHeap;
    process.offHeap = copy;
    kept += offHeapBytes(copy);
  }
  process.offHeapLimit = max(process.offHeapLimit, 2 * kept);
}

/// As much free as lives, at least; small heaps never shrink.
size_t SemiSpace::nextSize() const {
  size_t size = process.heapEnd - process.heapStart;
  size_t wanted = max(2 * (top - start) + words, process.minHeapWords);
  if (size >= kBusyHeapWords)
    return max(wanted, kBusyHeapWords);
  return max(wanted, process.collections % 4 == 0 ? 2 * size : size);
}

void SemiSpace::run() {
  visitRoots(process, *this);
  for (Word *at = start; at < top; ++at)
    if (isHeader(*at) && (*at & kRawBit))
      at += headerSize(*at);
    else
      (*this)(at);
  if (parts::bits() || parts::resources())
    sweepOffHeap();
  size_t size = nextSize(), live = top - start;
  process.copiedWords += live;
  ++process.collections;
  chargeWords(process, live);
  if (parts::accounting() && process.scheduler)
    countCollection(*process.scheduler,
                    usedWords(process) + process.fragmentWords, live);
  freeSpace(process.heapStart, process.heapSpaceEnd);
  freeFragments(process);
  process.wantedWords = size;
  process.heapStart = start;
  process.heapEnd = start + (size < capacity ? size : capacity);
  process.heapSpaceEnd = start + capacity;
  process.highWater = top;
  process.heapTop = Word(top);
}

void luciole::copyLiving(Process &process, size_t words, bool, bool) {
  SemiSpace(process, words).run();
}

#endif // LUCIOLE_SMALL
