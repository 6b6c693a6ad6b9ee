//===- Spaces.cpp - The memory of heaps ------------------------------------===//

#include "Spaces.h"
#include "Memory.h"
#include "Torture.h"
#include "luciole/Runtime/Parts.h"
#include "luciole/Runtime/Exceptions.h"
#include "platform/Platform.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;

static constexpr size_t kPageWords = 4096 / kWordBytes;
/// What a thread keeps at most.
static constexpr size_t kMaxKeptWords = 4 * 1024 * 1024;

namespace {
/// Mapped memory without a use, each thread's own.
struct Kept {
  static constexpr size_t kMaxSpaces = 8;
  struct Space {
    Word *start;
    size_t words;
  } spaces[kMaxSpaces];
  size_t count = 0, total = 0;

  Word *take(size_t words);
  void drop(size_t index);
  void put(Word *start, size_t words);
};

thread_local Kept kept;
} // namespace

static size_t roundToPages(size_t words) {
  return (words + kPageWords - 1) / kPageWords * kPageWords;
}

/// The beginning of the smallest space that is big enough, or null.
Word *Kept::take(size_t words) {
  Space *best = nullptr;
  for (Space *s = spaces; s != spaces + count; ++s)
    if (s->words >= words && (!best || s->words < best->words))
      best = s;
  if (!best)
    return nullptr;
  Word *start = best->start;
  best->start += words;
  best->words -= words;
  total -= words;
  if (best->words < kMapWords)
    drop(best - spaces);
  return start;
}

void Kept::drop(size_t index) {
  Space space = spaces[index];
  spaces[index] = spaces[--count];
  total -= space.words;
  if (space.words)
    platform::unmapMemory(space.start, space.words * kWordBytes);
}

void Kept::put(Word *start, size_t words) {
  if (words > kMaxKeptWords)
    return platform::unmapMemory(start, words * kWordBytes);
  while (count && (count == kMaxSpaces || total + words > kMaxKeptWords))
    drop(0);
  spaces[count++] = {start, words};
  total += words;
}

Word *luciole::allocateSpace(size_t words) {
  if (words > platform::memoryLimit() / kWordBytes)
    fatalMemory("a heap of", words * kWordBytes, "bytes");
  void *p;
  if (parts::kSmall || words < kMapWords)
    p = std::malloc(words * kWordBytes);
  else if (!(p = kept.take(roundToPages(words))))
    p = platform::mapMemory(roundToPages(words) * kWordBytes, false);
  if (!p)
    fatalMemory("a heap of", words * kWordBytes, "bytes");
  countMemory(MemoryKind::Heaps, ptrdiff_t(words * kWordBytes));
  return static_cast<Word *>(p);
}

void luciole::freeSpace(Word *start, Word *end) {
  if (!start)
    return;
  size_t words = end - start;
  countMemory(MemoryKind::Heaps, -ptrdiff_t(words * kWordBytes));
  if (!parts::kSmall && words >= kMapWords) {
    if (torture.poison) // reading it faults from now on
      platform::unmapMemory(start, roundToPages(words) * kWordBytes);
    else
      kept.put(start, roundToPages(words));
    return;
  }
  if (torture.poison)
    std::memset(start, 0xdb, words * kWordBytes);
  std::free(start);
}
