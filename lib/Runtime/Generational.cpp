//===- Generational.cpp - The generational copying collector ---------------===//
//
// A minor collection copies what lives in the young heap: objects below the
// high-water mark, which have survived one already, to the old heap; the
// others and those of the fragments to a new young heap. A major collection
// does the same and copies the old heap as well. Objects never change, so that
// no old object refers to a young one and none below the mark to one above.
//
// A large fragment becomes part of the old heap where it is. It is scanned
// first, and what it refers to is promoted with all below it, whatever its age,
// so that it has no pointers into the young heap either.
//
// Copies are scanned where they lie (Cheney), so that depth costs nothing. A
// copied cons cell has 0 in its head and the copy in its tail; the header of a
// copied boxed object is the copy.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_SMALL // which has SemiSpace.cpp

#include "Collector.h"
#include "Copy.h"
#include "CopyLiving.h"
#include "Format.h"
#include "HeapFragment.h"
#include "Literals.h"
#include "Output.h"
#include "Roots.h"
#include "Scheduling/Scheduler.h"
#include "Spaces.h"
#include "Stack.h"
#include "Torture.h"
#include "luciole/Runtime/OffHeap.h"
#include "platform/Platform.h"

#include <cstdlib>

using namespace luciole;

/// The young heap grows with what survives up to here, and further only as a
/// fraction of the old heap.
static constexpr size_t kMaxYoungWords = 512 * 1024;

// The same where pauses shall be short:

/// The young heap grows with what survives up to here; where so much lives in
/// the old one that a major collection is a long pause, only up to the lesser
/// size, so that these are few among many, or to an eighth of the old one.
static constexpr size_t kShortYoungWords = 256 * 1024;
static constexpr size_t kLesserYoungWords = 128 * 1024;
static constexpr size_t kLongWords = 256 * 1024;
/// Copying so much, or a 32nd of the old heap, is a short pause: young heaps in
/// which less survives may grow, those in which four times as much does shrink.
static constexpr size_t kShortWords = 32 * 1024;
/// The young heap is four times as large as the stack, up to here.
static constexpr size_t kMaxStackYoungWords = 256 * 1024;
/// With more in the old heap, a major collection is a pause that is felt.
static constexpr size_t kCostlyWords = 64 * 1024;
/// So many minor collections there are for each of those.
static constexpr size_t kMinorsForMajor = 200;
/// Each promotes at least so much, one may assume while young heaps still grow.
static constexpr size_t kLeastPromoted = 24 * 1024;
/// Fragments of this size aren't copied before the next major collection, which
/// comes at the latest when they have so many words together.
static constexpr size_t kLargeFragmentWords = 16 * 1024;
static constexpr size_t kMaxFragmentWords = 2 * 1024 * 1024;
/// Objects are fetched while so many others are copied, where processors can.
static constexpr unsigned kAhead = 16;
/// That is of use while so much is left to scan: not along a single list.
static constexpr ptrdiff_t kWideWords = 64;
#ifdef __wasm__
static constexpr bool kFetchesAhead = false;
#else
static constexpr bool kFetchesAhead = true;
#endif
/// The old heap's room may be as large as what lives in it, and so much more.
static constexpr size_t kSpareWords = 6 * 1024 * 1024;

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
  bool findFragment(HeapFragment *list, const Word *object);
  bool isAhead(const Word *object) const;
  void promoteFragments();
  void scanPromoted();
  void scanFragment(HeapFragment &fragment);
  static void scan(Word *&at, Word *&top, Collector &self);
  void sweep(Word *list);
  void sweepOffHeap();
  void keepInPlace(Word *object);
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
  /// Where those go that are in the young heap for the first time.
  Word **freshTop = &newYoungTop;

  /// Fragments that this collection promotes, and those that others did.
  HeapFragment *promoted = nullptr;
  HeapFragment *oldFragments;
  /// The one of these that a pointer was into last.
  const Word *latestStart = nullptr;
  size_t latestBytes = 0;
  bool latestIsPromoted = false;
};
} // namespace

/// In one test, which goes one way more often than two do.
static bool isPointerTag(Word tag) {
  return ((1u << kConsTag | 1u << kBoxedTag) >> tag) & 1;
}

static size_t distance(const Word *from, const Word *to) {
  return reinterpret_cast<const char *>(to) -
         reinterpret_cast<const char *>(from);
}

/// Where a copy of the object goes, or null if it stays where it is.
template <bool Major> Word **Collector<Major>::destination(Word *object) {
  size_t offset = distance(young, object);
  if (offset < youngBytes) [[likely]]
    return offset < matureBytes ? &newOldTop : freshTop;
  return destinationElsewhere(object);
}

template <bool Major>
bool Collector<Major>::findFragment(HeapFragment *list, const Word *object) {
  for (HeapFragment *f = list; f; f = f->nextFragment)
    if (distance(f->start(), object) < distance(f->start(), f->top)) {
      latestStart = f->start();
      latestBytes = distance(f->start(), f->top);
      return true;
    }
  return false;
}

template <bool Major>
Word **Collector<Major>::destinationElsewhere(Word *object) {
  if (distance(old, object) < oldBytes)
    return Major ? &newOldTop : nullptr;
  if (distance(latestStart, object) < latestBytes)
    return Major && !latestIsPromoted ? &newOldTop : nullptr;
  if (isLiteral(object))
    return nullptr;
  // Already a copy: a root that is visited twice.
  if (distance(newYoung, object) < distance(newYoung, newYoungEnd) ||
      distance(newOld, object) < distance(newOld, newOldEnd))
    return nullptr;
  if (promoted && findFragment(promoted, object)) {
    latestIsPromoted = true;
    return nullptr;
  }
  if (oldFragments && findFragment(oldFragments, object)) {
    latestIsPromoted = false;
    return Major ? &newOldTop : nullptr;
  }
  return freshTop; // from a fragment that is none of these
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

/// Whether what a copy refers to is worth fetching some time before it is
/// copied: whether it is where caches don't reach.
template <bool Major>
inline bool Collector<Major>::isAhead(const Word *object) const {
  return kFetchesAhead && Major && distance(old, object) < oldBytes;
}

/// What is in the old heap is fetched while those are copied that were met
/// before it.
template <bool Major>
void Collector<Major>::scan(Word *&start, Word *&top, Collector &self) {
  Word *at = start;
  Word *ahead[kAhead];
  unsigned first = 0, last = 0;
  for (;;) {
    for (; at < top; ++at) {
      Word word = *at;
      Word tag = word & kTagMask;
      if (isPointerTag(tag)) {
        Word *object = tag == kConsTag ? consCell(word) : boxedCell(word);
        if (self.isAhead(object) && top - at >= kWideWords) {
          __builtin_prefetch(object);
          ahead[last++ % kAhead] = at;
          if (last - first == kAhead)
            self(ahead[first++ % kAhead]);
        } else if (tag == kConsTag)
          self.visitCons(at, object);
        else
          self.visitBoxed(at, object);
      } else if (isHeader(word) && (word & kRawBit))
        at += headerSize(word);
    }
    if (first == last)
      break;
    self(ahead[first++ % kAhead]);
  }
  start = at;
}

//===----------------------------------------------------------------------===//
// A collection
//===----------------------------------------------------------------------===//

/// Words that survived in the young heap, for the first time.
static size_t survivors(const Process &process) {
  return span(process.heapStart, process.highWater);
}

static size_t mostYoungWords(const Process &process) {
  if (!process.wantsShortPauses) {
    size_t half = span(process.oldStart, process.oldTop) / 2;
    return half > kMaxYoungWords ? half : kMaxYoungWords;
  }
  if (process.oldLiveWords <= kLongWords)
    return kShortYoungWords;
  size_t part = process.oldLiveWords / 8;
  return part > kLesserYoungWords ? part : kLesserYoungWords;
}

static size_t shortWords(const Process &process) {
  size_t part = process.oldLiveWords / 32;
  return part > kShortWords ? part : kShortWords;
}

/// The size of the next young heap. It follows what survives in it, so that
/// copying stays a fraction of allocating, and what each collection must look
/// at anyway: the stack.
static size_t youngSize(const Process &process) {
  size_t size = span(process.heapStart, process.heapEnd);
  if (process.wantsShortPauses &&
      (size > mostYoungWords(process) ||
       (size > kLargeHeapWords &&
        survivors(process) > 4 * shortWords(process))))
    size /= 2;
  size_t stack = torture.gcStress ? 0 : stackWords(process);
  size_t wanted = stack * 4;
  if (process.wantsShortPauses && wanted > kMaxStackYoungWords)
    wanted = stack > kMaxStackYoungWords ? stack : kMaxStackYoungWords;
  if (process.wantedWords > wanted)
    wanted = process.wantedWords;
  if (process.minHeapWords > wanted)
    wanted = process.minHeapWords;
  while (size < wanted)
    size *= 2;
  return size;
}

/// Room that the old heap should have beyond what lives in it: for so much as
/// many minor collections promote, if collecting all of it may take long.
static size_t oldRoom(const Process &process, size_t live, size_t size) {
  size_t room = live / 2 + 2 * size;
  if (!process.wantsShortPauses || live + room < kCostlyWords ||
      !process.minorCollections)
    return room;
  size_t promoted = process.promotedWords / process.minorCollections;
  if (promoted < kLeastPromoted)
    promoted = kLeastPromoted;
  size_t wanted = promoted * kMinorsForMajor;
  if (wanted > live + kSpareWords)
    wanted = live + kSpareWords;
  return wanted > room ? wanted : room;
}

static bool isLarge(const HeapFragment *fragment) {
  size_t least = torture.gcStress ? 64 : kLargeFragmentWords;
  return span(const_cast<HeapFragment *>(fragment)->start(), fragment->top) >=
         least;
}

static bool hasLargeFragments(const Process &process) {
  for (HeapFragment *f = process.fragments; f; f = f->nextFragment)
    if (isLarge(f))
      return true;
  return false;
}

template <bool Major> void Collector<Major>::promoteFragments() {
  for (HeapFragment **link = &process.fragments; *link;) {
    HeapFragment *f = *link;
    if (!isLarge(f)) {
      link = &f->nextFragment;
      continue;
    }
    *link = f->nextFragment;
    f->nextFragment = promoted;
    promoted = f;
    size_t size = span(f->start(), f->end);
    process.fragmentWords -= size;
    process.oldFragmentWords += size;
  }
}

/// Most of what a fragment refers to is in it.
template <bool Major>
void Collector<Major>::scanFragment(HeapFragment &fragment) {
  const Word *start = fragment.start();
  Word *top = fragment.top;
  size_t bytes = distance(start, top);
  for (Word *at = fragment.start(); at < top; ++at) {
    Word word = *at;
    if (isPointerTag(word & kTagMask)) {
      if (size_t(word) - size_t(start) >= bytes)
        (*this)(at);
    } else if (isHeader(word) && (word & kRawBit)) {
      at += headerSize(word);
    }
  }
}

/// Before anything else is copied, so that nothing below a promoted fragment is
/// in the new young heap.
template <bool Major> void Collector<Major>::scanPromoted() {
  freshTop = &newOldTop;
  for (HeapFragment *f = promoted; f; f = f->nextFragment)
    scanFragment(*f);
  scan(oldScan, newOldTop, *this);
  freshTop = &newYoungTop;
}

template <bool Major>
Collector<Major>::Collector(Process &process, size_t words)
    : process(process), words(words), young(process.heapStart),
      matureBytes(distance(process.heapStart, process.highWater)),
      youngBytes(process.heapTop - Word(process.heapStart)),
      old(process.oldStart),
      oldBytes(distance(process.oldStart, process.oldTop)),
      oldFragments(process.oldFragments) {
  size_t oldFragmentWords = process.oldFragmentWords;
  promoteFragments();
  size_t mature = matureBytes / kWordBytes;
  size_t fresh = youngBytes / kWordBytes - mature + process.fragmentWords;
  size = youngSize(process);
  // Room for everything to survive; most of it won't.
  size_t capacity = size > fresh + words ? size : fresh + words;
  // Of a few sizes, so that spaces can be used again.
  if (capacity > kMapWords)
    capacity = (capacity + kMapWords - 1) / kMapWords * kMapWords;
  newYoung = allocateSpace(capacity);
  newYoungTop = newYoung;
  newYoungEnd = newYoung + capacity;
  if (Major) {
    size_t live = oldBytes / kWordBytes + oldFragmentWords + mature;
    if (promoted)
      live += fresh;
    size_t oldSize = live + oldRoom(process, live, size);
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
  if (promoted)
    scanPromoted();
  visitRoots(process, *this);
  Word *youngScan = newYoung;
  while (youngScan < newYoungTop || oldScan < newOldTop) {
    scan(youngScan, newYoungTop, *this);
    scan(oldScan, newOldTop, *this);
  }
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
  if (Major)
    process.oldLiveWords = span(newOld, newOldTop);
  process.promotedWords =
      Major ? 0 : process.promotedWords + span(oldStart, newOldTop);
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
  size_t keep = used + oldRoom(process, used, size);
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
  luciole::freeFragments(process);
  if (Major) {
    freeAll(oldFragments);
    oldFragments = nullptr;
    process.oldFragmentWords = 0;
    for (HeapFragment *f = promoted; f; f = f->nextFragment)
      process.oldFragmentWords += span(f->start(), f->end);
  }
  HeapFragment **end = &promoted;
  while (*end)
    end = &(*end)->nextFragment;
  *end = oldFragments;
  process.oldFragments = promoted;
}

//===----------------------------------------------------------------------===//
// Off-heap objects
//===----------------------------------------------------------------------===//

template <bool Major> void Collector<Major>::keepInPlace(Word *object) {
  process.offHeapOldBytes += offHeapBytes(object);
  offHeapNext(object) = process.offHeapOld;
  process.offHeapOld = object;
}

/// Links the survivors of a list again and releases what the others own.
template <bool Major> void Collector<Major>::sweep(Word *list) {
  while (list) {
    Word *object = list;
    if (isHeader(*object)) {
      list = offHeapNext(object);
      if (promoted && findFragment(promoted, object))
        keepInPlace(object);
      else
        releaseObject(object);
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

//===----------------------------------------------------------------------===//
// Of one or two generations
//===----------------------------------------------------------------------===//

/// Words that a minor collection may copy to the old heap: with large fragments
/// all others, because they may refer to them.
static size_t mostPromoted(const Process &process) {
  size_t mature = span(process.heapStart, process.highWater);
  if (!hasLargeFragments(process))
    return mature;
  size_t words =
      span(process.heapStart, reinterpret_cast<Word *>(process.heapTop));
  for (HeapFragment *f = process.fragments; f; f = f->nextFragment)
    if (!isLarge(f))
      words += span(f->start(), f->end);
  return words;
}

static bool hasManyFragments(const Process &process) {
  size_t most = torture.gcStress ? 16 * 1024 : kMaxFragmentWords;
  size_t old = span(process.oldStart, process.oldTop);
  return process.oldFragmentWords > (old > most ? old : most);
}

static bool needsMajor(const Process &process) {
  return mostPromoted(process) > span(process.oldTop, process.oldEnd) ||
         process.offHeapOldBytes > process.offHeapLimit ||
         hasManyFragments(process);
}

/// How big the next young heap should be, after what survived in this one.
static size_t wantedWords(const Process &process) {
  size_t size = span(process.heapStart, process.heapEnd);
  size_t live = survivors(process);
  size_t many = process.wantsShortPauses && size >= kLargeHeapWords ? size / 16
                                                                    : size / 4;
  size_t most = mostYoungWords(process);
  if (process.wantsShortPauses)
    most = most / 2 + 1; // no larger than that after doubling
  size_t few = process.wantsShortPauses ? shortWords(process) : size;
  if (live > many && live <= few && size < most)
    return size * 2;
  if (size < kBusyHeapWords && process.collections % 4 == 0)
    return size * 2;
  return 0;
}

static void runCollector(Process &process, size_t words, bool major) {
  if (major)
    Collector<true>(process, words).run();
  else
    Collector<false>(process, words).run();
}

/// For LUCIOLE_TORTURE=gc-log.
static void logCollection(const Process &process, bool major, bool isIdle,
                          int64_t started) {
  char line[160];
  size_t size = formatText(
      line, sizeof line, "%s%s collection: %lld us, %zu words live, %zu of them in a young heap of %zu\n",
      isIdle ? "idle " : "", major ? "major" : "minor",
      static_cast<long long>((platform::monotonicNanoseconds() - started) / 1000),
      span(process.heapStart, process.highWater) +
          span(process.oldStart, process.oldTop) + process.oldFragmentWords,
      survivors(process), span(process.heapStart, process.heapEnd));
  writeOutput(kStandardError, line, size);
}

void luciole::copyLiving(Process &process, size_t words, bool major,
                         bool isIdle) {
  int64_t started = torture.gcLog ? platform::monotonicNanoseconds() : 0;
  // Who asks for a collection of everything means the new fragments, too.
  if (major && hasLargeFragments(process))
    runCollector(process, words, needsMajor(process));
  major |= needsMajor(process);
  runCollector(process, words, major);
  if (torture.gcLog)
    logCollection(process, major, isIdle, started);
  process.wantedWords = wantedWords(process);
}

#endif // LUCIOLE_SMALL
