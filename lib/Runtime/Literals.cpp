//===- Literals.cpp - The literal area -------------------------------------===//

#include "Literals.h"
#include "Copy.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Heap.h"
#include "platform/Platform.h"
#include "platform/Threads.h"

using namespace luciole;

std::atomic<Word> luciole::literalAreaStart{Word(1) << 63};

/// Guards what follows.
static Lock lock;
static Word *areaTop, *areaCommitted, *areaEnd;
static constexpr size_t kCommitWords = size_t(1) << 17;

/// Words that are never freed.
static Word *allocateLiteral(size_t words) {
  if (!areaTop) {
    areaTop = static_cast<Word *>(
        platform::reserveAddresses(kLiteralAreaWords * kWordBytes));
    if (!areaTop)
      fatalMemory("the literal area");
    areaCommitted = areaTop;
    areaEnd = areaTop + kLiteralAreaWords;
    literalAreaStart.store(Word(areaTop), std::memory_order_relaxed);
  }
  if (words > size_t(areaEnd - areaTop))
    fatalMemory("the literal area is full");
  if (words > size_t(areaCommitted - areaTop)) {
    size_t more = (words + kCommitWords - 1) / kCommitWords * kCommitWords;
    if (more > size_t(areaEnd - areaCommitted))
      more = areaEnd - areaCommitted;
    if (!platform::commitMemory(areaCommitted, more * kWordBytes))
      fatalMemory("literals");
    areaCommitted += more;
  }
  Word *p = areaTop;
  areaTop += words;
  return p;
}

bool luciole::isLiteralAddress(const void *address) {
  return isLiteral(static_cast<const Word *>(address));
}

static Process literalBuilder;

Process &luciole::beginLiterals(size_t words) {
  lock.lock();
  Process &process = literalBuilder;
  process.heapStart = allocateLiteral(words);
  process.heapTop = Word(process.heapStart);
  process.heapEnd = process.heapStart + words;
  process.heapLimit = Word(process.heapEnd);
  return process;
}

void luciole::finishLiterals(Process &process) {
  if (process.fragments)
    fatal("a literal needs more room than was estimated");
  areaTop = reinterpret_cast<Word *>(process.heapTop);
  process.heapEnd = process.heapStart = nullptr;
  process.heapTop = 0;
  lock.unlock();
}

namespace {
/// A row of the section: what docs/Architecture.md says.
struct LiteralMap {
  Term *destination;
  const Term *pairs;
  Word numPairs;
  Word depth;
};
} // namespace

extern "C" {
extern const LiteralMap __start_luc_literal_maps[] __attribute__((weak));
extern const LiteralMap __stop_luc_literal_maps[] __attribute__((weak));
Term luc_map_new(Process *, SWord pairs) __attribute__((weak));
Term luc_map_put(Process *, Term map, Term key, Term value)
    __attribute__((weak));
}

/// Words that building a map of n pairs key by key may take, all the versions
/// on the way included.
static size_t estimate(Word numPairs) { return 64 + numPairs * 160; }

static void build(const LiteralMap &literal) {
  Process &process = beginLiterals(estimate(literal.numPairs));
  Term map = luc_map_new(&process, 0);
  for (Word i = 0; i < literal.numPairs; ++i)
    map = luc_map_put(&process, map, literal.pairs[2 * i],
                      literal.pairs[2 * i + 1]);
  finishLiterals(process);
  *literal.destination = map;
}

void luciole::buildLiteralMaps() {
  auto *begin = __start_luc_literal_maps, *end = __stop_luc_literal_maps;
  if (begin == end)
    return;
  Word built = 0, count = end - begin;
  for (Word depth = 0; built < count; ++depth)
    for (auto *literal = begin; literal < end; ++literal)
      if (literal->depth == depth) {
        build(*literal);
        ++built;
      }
}

Term luciole::toLiteral(Term t) {
  if (isImmediate(t) || isLiteral(reinterpret_cast<const Word *>(t & ~Word(7))))
    return t;
  Process &process = beginLiterals(copySize(t));
  Term copy = copyTerm(process, t);
  finishLiterals(process);
  return copy;
}

extern "C" Term luc_keep(Process *, Term t) { return toLiteral(t); }
