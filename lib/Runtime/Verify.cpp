//===- Verify.cpp - Checking a heap (torture) ------------------------------===//

#include "Collector.h"
#include "HeapFragment.h"
#include "Literals.h"
#include "Roots.h"
#include "luciole/Runtime/Exceptions.h"

using namespace luciole;

static bool within(const Word *p, const Word *start, const Word *end) {
  return p >= start && p < end;
}

static bool inOldFragment(const Process &process, const Word *p) {
  for (HeapFragment *f = process.oldFragments; f; f = f->nextFragment)
    if (within(p, f->start(), f->top))
      return true;
  return false;
}

/// A word that a slot or an object may hold: 0 in slots only.
static void checkWord(Process &process, Word word, bool inOld) {
  if (!isCons(word) && !isBoxed(word))
    return;
  Word *p = isCons(word) ? consCell(word) : boxedCell(word);
  bool old = within(p, process.oldStart, process.oldTop) ||
             inOldFragment(process, p);
  bool young = within(p, process.heapStart,
                      reinterpret_cast<Word *>(process.heapTop));
  if (!old && !young && !isLiteral(p))
    fatalf("verify: %p points outside the heap", static_cast<void *>(p));
  if (inOld && young)
    fatalf("verify: the old heap points at %p in the young one",
           static_cast<void *>(p));
  if (isBoxed(word) && !isHeader(*p))
    fatalf("verify: %p has no header", static_cast<void *>(p));
}

static void checkRange(Process &process, Word *at, Word *end, bool old) {
  while (at < end) {
    if (isHeader(*at) && (*at & kRawBit))
      at += headerSize(*at);
    else
      checkWord(process, *at, old);
    ++at;
  }
}

void luciole::verifyHeap(Process &process) {
  checkRange(process, process.oldStart, process.oldTop, true);
  for (HeapFragment *f = process.oldFragments; f; f = f->nextFragment)
    checkRange(process, f->start(), f->top, true);
  checkRange(process, process.heapStart,
             reinterpret_cast<Word *>(process.heapTop), false);
  auto checkRoot = [&](Term *root) { checkWord(process, *root, false); };
  visitRoots(process, checkRoot);
}
