//===- Collector.cpp - When heaps are collected ----------------------------===//
//
// How it is done is in Generational.cpp, or, in small programs, SemiSpace.cpp.
//
//===----------------------------------------------------------------------===//

#include "Collector.h"
#include "Copy.h"
#include "CopyLiving.h"
#include "ErrorReport.h"
#include "HeapFragment.h"
#include "Mailbox.h"
#include "Processes/SignalHandlers.h"
#include "Scheduling/Scheduler.h"
#include "Scheduling/SystemMonitor.h"
#include "Spaces.h"
#include "Stack.h"
#include "Torture.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Parts.h"

#include <cstdlib>

using namespace luciole;

static constexpr size_t kTortureHeapWords = 256;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

void luciole::createHeap(Process &process, size_t words) {
  if (torture.gcStress && words > kTortureHeapWords)
    words = kTortureHeapWords;
  process.heapStart = allocateSpace(words);
  process.heapEnd = process.heapSpaceEnd = process.heapStart + words;
  process.highWater = process.heapStart;
  process.heapTop = Word(process.heapStart);
  process.heapLimit = torture.gcStress ? 0 : Word(process.heapEnd);
}

void luciole::freeAll(HeapFragment *fragment) {
  while (fragment) {
    HeapFragment *next = fragment->nextFragment;
    if (torture.poison)
      std::memset(fragment->start(), 0xdb,
                  (fragment->end - fragment->start()) * kWordBytes);
    std::free(fragment);
    fragment = next;
  }
}

void luciole::freeFragments(Process &process) {
  freeAll(process.fragments);
  process.fragments = nullptr;
  process.fragmentWords = 0;
  process.adoptedWords = 0;
}

void luciole::freeHeap(Process &process) {
  releaseOffHeap(process.offHeap);
  releaseOffHeap(process.offHeapOld);
  freeAll(process.fragments);
  freeAll(process.oldFragments);
  freeSpace(process.heapStart, process.heapSpaceEnd);
  freeSpace(process.oldStart, process.oldEnd);
}

//===----------------------------------------------------------------------===//
// When and how much
//===----------------------------------------------------------------------===//

static size_t freeWords(const Process &process) {
  return span(reinterpret_cast<Word *>(process.heapTop), process.heapEnd);
}

static void setHeapLimit(Process &process) {
  process.heapLimit = torture.gcStress ? 0 : Word(process.heapEnd);
}

/// Ends a process whose heap has outgrown max_heap_size.
static void checkMaxHeap(Process &process) {
  size_t words = span(process.heapStart, process.heapEnd) +
                 span(process.oldStart, process.oldEnd) +
                 process.oldFragmentWords;
  if (words <= process.maxHeap.words)
    return;
  if (process.maxHeap.logs)
    reportMaxHeap(process, words);
  if (process.maxHeap.kills) {
    doom(process, am::killed);
    process.reductions = 0; // the next call gives way
  }
}

/// Whoever wants to know learns how long it took, and how large the heap is.
static void collectAccounted(Process &process, size_t words, bool major,
                             bool isIdle) {
  Scheduler *s = process.scheduler;
  if (!parts::accounting() || !s)
    return copyLiving(process, words, major, isIdle);
  CollectionWatch watch;
  Activity before = beginActivity(s->account, Activity::Gc);
  copyLiving(process, words, major, isIdle);
  beginActivity(s->account, before);
  watch.end(process);
}

static void collectAs(Process &process, size_t words, bool major,
                      bool isIdle) {
  adoptInspected(process);
  collectAccounted(process, words, major, isIdle);
  shrinkStack(process);
  setHeapLimit(process);
  if (torture.verify)
    verifyHeap(process);
  if (parts::relations() && process.maxHeap.words)
    checkMaxHeap(process);
}

void luciole::collect(Process &process, size_t words, bool major) {
  collectAs(process, words, major, false);
}

void luciole::collectIdle(Process &process) {
  size_t size = span(process.heapStart, process.heapEnd);
  if (process.wantsShortPauses && size >= kLargeHeapWords &&
      freeWords(process) < size / 2 + process.fragmentWords)
    collectAs(process, 0, false, true);
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
