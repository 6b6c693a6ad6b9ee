//===- Heap.cpp - Heap fragments and builders of terms ---------------------===//

#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include "HeapFragment.h"
#include "Memory.h"

#include <cstdlib>

using namespace luciole;

static constexpr size_t kMinFragmentWords = 256;

static HeapFragment *newFragment(size_t words) {
  auto *fragment = static_cast<HeapFragment *>(
      allocateWith(sizeof(HeapFragment), words, kWordBytes));
  if (!fragment)
    fatalMemory("a heap fragment of", words, "words");
  fragment->headerBytes = sizeof(HeapFragment);
  fragment->top = fragment->start();
  fragment->end = fragment->top + words;
  fragment->offHeap = nullptr;
  return fragment;
}

Word *luciole::allocateSlow(Process &process, size_t words) {
  HeapFragment *fragment = process.fragments;
  if (!fragment || words > size_t(fragment->end - fragment->top)) {
    size_t size = words > kMinFragmentWords ? words : kMinFragmentWords;
    // Doubling keeps the number of fragments small for BIFs with big results.
    if (fragment && size < process.fragmentWords / 2)
      size = process.fragmentWords / 2;
    HeapFragment *fresh = newFragment(size);
    fresh->nextFragment = fragment;
    process.fragments = fragment = fresh;
    process.fragmentWords += size;
    process.heapLimit = 0; // the next reservation collects
  }
  Word *p = fragment->top;
  fragment->top += words;
  return p;
}

void luciole::giveBack(Process &process, Word *used, Word *end) {
  if (process.heapTop == Word(end))
    process.heapTop = Word(used);
  else if (process.fragments && process.fragments->top == end)
    process.fragments->top = used;
  else // can't be given back: fill the gap with a raw object
    while (used < end) {
      size_t words = end - used - 1;
      *used = makeHeader(Kind::Float, words);
      used = end;
    }
}

Term luciole::makeList(Process &process, const Term *elements, size_t count,
                       Term tail) {
  Word *p = allocate(process, 2 * count);
  for (size_t i = count; i-- > 0; p += 2) {
    p[0] = elements[i];
    p[1] = tail;
    tail = tagCons(p);
  }
  return tail;
}

Term luciole::reverseList(Process &process, Term list) {
  Term result = kNil;
  for (; isCons(list); list = consTail(list))
    result = makeCons(process, consHead(list), result);
  return result;
}

Term luciole::makeByteList(Process &process, const char *bytes, size_t count,
                           Term tail) {
  Word *p = allocate(process, 2 * count);
  for (size_t i = count; i-- > 0; p += 2) {
    p[0] = makeSmall(uint8_t(bytes[i]));
    p[1] = tail;
    tail = tagCons(p);
  }
  return tail;
}

/// Decodes the code point whose last byte precedes `end`; moves `end` back.
static SWord previousCodePoint(const uint8_t *&end) {
  uint32_t value = 0;
  unsigned shift = 0;
  for (;;) {
    uint8_t byte = *--end;
    if (byte < 0x80)
      return byte;
    if (byte >= 0xc0) {
      unsigned bits = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 4 : 5;
      return value | uint32_t(byte & ((1u << bits) - 1)) << shift;
    }
    value |= uint32_t(byte & 0x3f) << shift;
    shift += 6;
  }
}

Term luciole::makeUtf8List(Process &process, const char *utf8, size_t bytes,
                           Term tail) {
  auto *start = reinterpret_cast<const uint8_t *>(utf8);
  for (const uint8_t *end = start + bytes; end > start;) {
    SWord codePoint = previousCodePoint(end);
    tail = makeCons(process, makeSmall(codePoint), tail);
  }
  return tail;
}

static Term makeOneLimb(Process &process, Kind kind, uint64_t magnitude) {
  needBigs();
  Word *p = allocate(process, 2);
  p[0] = makeHeader(kind, 1);
  p[1] = magnitude;
  return tagBoxed(p);
}

Term luciole::makeInteger(Process &process, int64_t value) {
  if (fitsSmall(value))
    return makeSmall(value);
  return value < 0 ? makeOneLimb(process, Kind::NegBig, -uint64_t(value))
                   : makeOneLimb(process, Kind::PosBig, value);
}

Term luciole::makeUnsigned(Process &process, uint64_t value) {
  if (value <= uint64_t(kSmallMax))
    return makeSmall(SWord(value));
  return makeOneLimb(process, Kind::PosBig, value);
}

Term luciole::makeFlatMap(Process &process, const Term *keys,
                          const Term *values, size_t count) {
  Term keyTuple = makeTuple(process, keys, count);
  Word *p = allocate(process, 2 + count);
  p[0] = makeHeader(Kind::FlatMap, 1 + count);
  p[1] = keyTuple;
  for (size_t i = 0; i < count; ++i)
    p[2 + i] = values[i];
  return tagBoxed(p);
}
