//===- Collector.cpp - The generational copying collector ------------------===//
//
// A minor collection copies what lives in the young heap: objects below the
// high-water mark, which have survived one already, to the old heap; the
// others and those of the fragments to a new young heap. A major collection
// does the same and copies the old heap as well. Objects never change, so that
// no old object refers to a young one and none below the mark to one above.
//
// Copies are scanned where they lie (Cheney), so that depth costs nothing. A
// copied cons cell has 0 in its head and the copy in its tail; the header of a
// copied boxed object is the copy.
//
//===----------------------------------------------------------------------===//

#include "Collector.h"
#include "Copy.h"
#include "ErrorReport.h"
#include "Format.h"
#include "HeapFragment.h"
#include "Literals.h"
#include "Output.h"
#include "Processes/SignalHandlers.h"
#include "Roots.h"
#include "Scheduling/Scheduler.h"
#include "Scheduling/SystemMonitor.h"
#include "Spaces.h"
#include "Stack.h"
#include "Torture.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/OffHeap.h"
#include "luciole/Runtime/Parts.h"
#include "platform/Platform.h"

#include <cstdlib>

using namespace luciole;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static constexpr size_t kTortureHeapWords = 256;
/// A heap that is smaller grows after a few collections whatever survives.
static constexpr size_t kBusyHeapWords = 8 * 1024;
/// The young heap grows with what survives up to here, and further only as a
/// fraction of the old heap.
static constexpr size_t kMaxYoungWords = 512 * 1024;

void luciole::createHeap(Process &process, size_t words) {
  if (torture.gcStress && words > kTortureHeapWords)
    words = kTortureHeapWords;
  process.heapStart = allocateSpace(words);
  process.heapEnd = process.heapSpaceEnd = process.heapStart + words;
  process.highWater = process.heapStart;
  process.heapTop = Word(process.heapStart);
  process.heapLimit = torture.gcStress ? 0 : Word(process.heapEnd);
}

//===----------------------------------------------------------------------===//
// Copying
//===----------------------------------------------------------------------===//

namespace {
/// One collection.
template <bool Major> class Collector {
public:
  Collector(Process &process, size_t words);
  void run();

  /// A root, or a word of a copy.
  void operator()(Word *slot) {
    Word term = *slot;
    if ((term & kTagMask) == kConsTag)
      visitCons(slot, consCell(term));
    else if ((term & kTagMask) == kBoxedTag)
      visitBoxed(slot, boxedCell(term));
  }

private:
  void visitCons(Word *slot, Word *cell);
  void visitBoxed(Word *slot, Word *object);
  Word **destination(Word *object);
  Word **destinationElsewhere(Word *object);
  static void scan(Word *&at, Word *&top, Collector &self);
  void sweep(Word *list);
  void sweepOffHeap();
  void freeFragments();
  void trimOld();
  void trimYoung();

  Process &process;
  size_t words;
  size_t size; ///< that the young heap should have
  // From: the young heap, the part of it that is promoted, the old heap.
  Word *young;
  size_t matureBytes, youngBytes;
  Word *old;
  size_t oldBytes;
  // To.
  Word *newYoung, *newYoungTop, *newYoungEnd, *spaceEnd;
  Word *newOld, *newOldTop, *newOldEnd;
  /// Of the old space, where this collection's copies start, and where those
  /// that have not been scanned start.
  Word *oldStart, *oldScan;
};
} // namespace

static size_t distance(const Word *from, const Word *to) {
  return reinterpret_cast<const char *>(to) -
         reinterpret_cast<const char *>(from);
}

/// Where a copy of the object goes, or null if it stays where it is.
template <bool Major> Word **Collector<Major>::destination(Word *object) {
  size_t offset = distance(young, object);
  if (offset < youngBytes) [[likely]]
    return offset < matureBytes ? &newOldTop : &newYoungTop;
  return destinationElsewhere(object);
}

template <bool Major>
Word **Collector<Major>::destinationElsewhere(Word *object) {
  if (distance(old, object) < oldBytes)
    return Major ? &newOldTop : nullptr;
  if (isLiteral(object))
    return nullptr;
  // Already a copy: a root that is visited twice.
  if (distance(newYoung, object) < distance(newYoung, newYoungEnd) ||
      distance(newOld, object) < distance(newOld, newOldEnd))
    return nullptr;
  return &newYoungTop; // from a fragment
}

template <bool Major>
inline void Collector<Major>::visitCons(Word *slot, Word *cell) {
  Word **top = destination(cell);
  if (!top)
    return;
  if (cell[0] == kNone) {
    *slot = cell[1];
    return;
  }
  Word *copy = *top;
  *top = copy + 2;
  copy[0] = cell[0];
  copy[1] = cell[1];
  cell[0] = kNone;
  *slot = cell[1] = tagCons(copy);
}

template <bool Major>
inline void Collector<Major>::visitBoxed(Word *slot, Word *object) {
  Word **top = destination(object);
  if (!top)
    return;
  Word header = object[0];
  if (!isHeader(header)) {
    *slot = header;
    return;
  }
  Word *copy = *top;
  size_t size = headerSize(header);
  *top = copy + 1 + size;
  copy[0] = header;
  for (size_t i = 1; i <= size; ++i)
    copy[i] = object[i];
  *slot = object[0] = tagBoxed(copy);
}

template <bool Major>
void Collector<Major>::scan(Word *&start, Word *&top, Collector &self) {
  Word *at = start;
  while (at < top) {
    Word word = *at;
    if ((word & kTagMask) == kConsTag)
      self.visitCons(at, consCell(word));
    else if ((word & kTagMask) == kBoxedTag)
      self.visitBoxed(at, boxedCell(word));
    else if (isHeader(word) && (word & kRawBit))
      at += headerSize(word);
    ++at;
  }
  start = at;
}

//===----------------------------------------------------------------------===//
// A collection
//===----------------------------------------------------------------------===//

/// Words between them.
static size_t span(const Word *start, const Word *end) { return end - start; }

/// The size of the next young heap. It follows what survives in it, so that
/// copying stays a fraction of allocating, and what each collection must look
/// at anyway: the stack.
static size_t youngSize(const Process &process) {
  size_t size = span(process.heapStart, process.heapEnd);
  size_t wanted = torture.gcStress ? 0 : stackWords(process) * 4;
  if (process.wantedWords > wanted)
    wanted = process.wantedWords;
  if (process.minHeapWords > wanted)
    wanted = process.minHeapWords;
  while (size < wanted)
    size *= 2;
  return size;
}

template <bool Major>
Collector<Major>::Collector(Process &process, size_t words)
    : process(process), words(words), young(process.heapStart),
      matureBytes(distance(process.heapStart, process.highWater)),
      youngBytes(process.heapTop - Word(process.heapStart)),
      old(process.oldStart),
      oldBytes(distance(process.oldStart, process.oldTop)) {
  size_t mature = matureBytes / kWordBytes;
  size_t fresh = youngBytes / kWordBytes - mature + process.fragmentWords;
  size = youngSize(process);
  // Room for everything to survive; most of it won't.
  size_t capacity = size > fresh + words ? size : fresh + words;
  newYoung = allocateSpace(capacity);
  newYoungTop = newYoung;
  newYoungEnd = newYoung + capacity;
  if (Major) {
    size_t live = oldBytes / kWordBytes + mature;
    size_t oldSize = live + live / 2 + 2 * size;
    newOld = newOldTop = allocateSpace(oldSize);
    newOldEnd = newOld + oldSize;
  } else {
    newOld = process.oldStart;
    newOldTop = process.oldTop;
    newOldEnd = process.oldEnd;
  }
  oldScan = oldStart = newOldTop;
}

template <bool Major> void Collector<Major>::run() {
  size_t before = span(process.heapStart, reinterpret_cast<Word *>(process.heapTop)) +
                  process.fragmentWords +
                  (Major ? span(process.oldStart, process.oldTop) : 0);
  visitRoots(process, *this);
  Word *youngScan = newYoung;
  while (youngScan < newYoungTop || oldScan < newOldTop) {
    scan(youngScan, newYoungTop, *this);
    scan(oldScan, newOldTop, *this);
  }
  if (parts::bits() || parts::resources())
    sweepOffHeap();

  size_t copied = span(newYoung, newYoungTop) + span(oldStart, newOldTop);
  process.copiedWords += copied;
  chargeWords(process, copied);
  freeSpace(young, process.heapSpaceEnd);
  if (Major) {
    freeSpace(process.oldStart, process.oldEnd);
    trimOld();
  }
  freeFragments();
  trimYoung();
  process.heapStart = newYoung;
  process.heapEnd = newYoungEnd;
  process.heapSpaceEnd = spaceEnd;
  process.highWater = newYoungTop;
  process.heapTop = Word(newYoungTop);
  process.oldStart = newOld;
  process.oldTop = newOldTop;
  process.oldEnd = newOldEnd;
  ++process.collections;
  if (process.scheduler)
    countCollection(*process.scheduler, before,
                    span(newYoung, newYoungTop) + span(oldStart, newOldTop));
  process.minorCollections = Major ? 0 : process.minorCollections + 1;
}

/// Old space that was reserved for what turned out dead goes back, so that the
/// next major collection doesn't wait for it to fill.
template <bool Major> void Collector<Major>::trimOld() {
  constexpr size_t pageWords = 4096 / kWordBytes;
  size_t used = span(newOld, newOldTop);
  size_t keep = used + used / 2 + 2 * span(newYoung, newYoungEnd);
  keep = (keep + pageWords - 1) / pageWords * pageWords;
  size_t size = span(newOld, newOldEnd);
  if (keep < kMapWords || keep + kMapWords + pageWords > size)
    return;
  freeSpace(newOld + keep, newOldEnd);
  newOldEnd = newOld + keep;
}

/// What was reserved for fragments and large reservations in case everything
/// survives is not for filling, or the heap would grow with each of them.
template <bool Major> void Collector<Major>::trimYoung() {
  constexpr size_t pageWords = 4096 / kWordBytes;
  size_t needed = span(newYoung, newYoungTop) + words;
  while (size < needed)
    size *= 2;
  spaceEnd = newYoungEnd;
  if (size >= span(newYoung, newYoungEnd))
    return;
  newYoungEnd = newYoung + size;
  size_t keep = (size + pageWords - 1) / pageWords * pageWords;
  if (keep < kMapWords || keep + kMapWords + pageWords > span(newYoung, spaceEnd))
    return;
  freeSpace(newYoung + keep, spaceEnd);
  spaceEnd = newYoung + keep;
}

template <bool Major> void Collector<Major>::freeFragments() {
  while (HeapFragment *fragment = process.fragments) {
    process.fragments = fragment->nextFragment;
    if (torture.poison)
      std::memset(fragment->start(), 0xdb,
                  distance(fragment->start(), fragment->end));
    std::free(fragment);
  }
  process.fragmentWords = 0;
  process.adoptedWords = 0;
}

//===----------------------------------------------------------------------===//
// Off-heap objects
//===----------------------------------------------------------------------===//

static void release(Word *object) {
  if (knownKind(*object) == Kind::RefcBits)
    releaseBits(reinterpret_cast<BitsRecord *>(object[kRefcBitsRecord]));
  else
    releaseResource(reinterpret_cast<Resource *>(object[kMagicRefResource]));
}

/// Links the survivors of a list again and releases what the others own.
template <bool Major> void Collector<Major>::sweep(Word *list) {
  while (list) {
    Word *object = list;
    if (isHeader(*object)) {
      list = offHeapNext(object);
      release(object);
      continue;
    }
    Word *copy = boxedCell(*object);
    list = offHeapNext(copy);
    bool promoted = distance(newOld, copy) < distance(newOld, newOldEnd);
    if (promoted)
      process.offHeapOldBytes += offHeapBytes(copy);
    Word *&destination = promoted ? process.offHeapOld : process.offHeap;
    offHeapNext(copy) = destination;
    destination = copy;
  }
}

template <bool Major> void Collector<Major>::sweepOffHeap() {
  Word *fresh = process.offHeap, *promoted = process.offHeapOld;
  process.offHeap = nullptr;
  process.offHeapBytes = 0;
  if (Major) {
    process.offHeapOld = nullptr;
    process.offHeapOldBytes = 0;
    sweep(promoted);
  }
  sweep(fresh);
  if (Major && process.offHeapOldBytes * 2 > process.offHeapLimit)
    process.offHeapLimit = process.offHeapOldBytes * 2;
}

void luciole::freeHeap(Process &process) {
  if (parts::bits() || parts::resources()) {
    releaseOffHeap(process.offHeap);
    releaseOffHeap(process.offHeapOld);
  }
  while (HeapFragment *fragment = process.fragments) {
    process.fragments = fragment->nextFragment;
    std::free(fragment);
  }
  freeSpace(process.heapStart, process.heapSpaceEnd);
  freeSpace(process.oldStart, process.oldEnd);
}

//===----------------------------------------------------------------------===//
// When and how much
//===----------------------------------------------------------------------===//

static bool needsMajor(const Process &process) {
  size_t mature = span(process.heapStart, process.highWater);
  return mature > span(process.oldTop, process.oldEnd) ||
         process.offHeapOldBytes > process.offHeapLimit;
}

static size_t freeWords(const Process &process) {
  return span(reinterpret_cast<Word *>(process.heapTop), process.heapEnd);
}

static void setHeapLimit(Process &process) {
  process.heapLimit = torture.gcStress ? 0 : Word(process.heapEnd);
}

/// How big the next young heap should be, after what survived in this one.
static size_t wantedWords(const Process &process) {
  size_t size = span(process.heapStart, process.heapEnd);
  size_t live = span(process.heapStart, process.highWater);
  size_t most = span(process.oldStart, process.oldTop) / 2;
  if (most < kMaxYoungWords)
    most = kMaxYoungWords;
  if (live > size / 4 && size < most)
    return size * 2;
  if (size < kBusyHeapWords && process.collections % 4 == 0)
    return size * 2;
  return 0;
}

/// Ends a process whose heap has outgrown max_heap_size.
static void checkMaxHeap(Process &process) {
  size_t words = span(process.heapStart, process.heapEnd) +
                 span(process.oldStart, process.oldEnd);
  if (words <= process.maxHeap.words)
    return;
  if (process.maxHeap.logs)
    reportMaxHeap(process, words);
  if (process.maxHeap.kills) {
    doom(process, am::killed);
    process.reductions = 0; // the next call gives way
  }
}

static void runCollector(Process &process, size_t words, bool major) {
  if (major)
    Collector<true>(process, words).run();
  else
    Collector<false>(process, words).run();
}

/// Whoever wants to know learns how long it took, and how large the heap is.
static void collectAccounted(Process &process, size_t words, bool major) {
  Scheduler *s = process.scheduler;
  if (!s)
    return runCollector(process, words, major);
  CollectionWatch watch;
  Activity before = beginActivity(s->account, Activity::Gc);
  runCollector(process, words, major);
  beginActivity(s->account, before);
  watch.end(process);
}

/// For LUCIOLE_TORTURE=gc-log.
static void logCollection(const Process &process, bool major, int64_t started) {
  char line[100];
  size_t size = formatText(
      line, sizeof line, "%s collection: %lld us, %zu words live\n",
      major ? "major" : "minor",
      static_cast<long long>((platform::monotonicNanoseconds() - started) / 1000),
      span(process.heapStart, process.highWater) +
          span(process.oldStart, process.oldTop));
  writeOutput(kStandardError, line, size);
}

void luciole::collect(Process &process, size_t words, bool major) {
  bool logs = !parts::kSmall && torture.gcLog;
  int64_t started = logs ? platform::monotonicNanoseconds() : 0;
  adoptInspected(process);
  major |= needsMajor(process);
  collectAccounted(process, words, major);
  if (logs)
    logCollection(process, major, started);
  process.wantedWords = wantedWords(process);
  shrinkStack(process);
  setHeapLimit(process);
  if (torture.verify)
    verifyHeap(process);
  if (process.maxHeap.words)
    checkMaxHeap(process);
}

/// Torture collects only now and then while there is much to look at, or deep
/// recursion and big heaps would take quadratic time.
static bool skipsTorture(const Process &process, size_t words) {
  static thread_local unsigned calls;
  size_t work = stackWords(process) +
                span(process.heapStart, process.highWater) +
                span(process.oldStart, process.oldTop) / 16;
  return freeWords(process) >= words && !process.fragments &&
         ++calls % (1 + work / 256) != 0;
}

extern "C" void luc_gc(Process *process, SWord words) {
  if (torture.gcStress && skipsTorture(*process, size_t(words)))
    return;
  collect(*process, size_t(words), false);
}
