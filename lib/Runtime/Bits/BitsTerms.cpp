//===- BitsTerms.cpp - Making and viewing bitstring terms -----------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include <cstring>

using namespace luciole;

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

static BitsRecord *recordOf(const Word *refc) {
  return reinterpret_cast<BitsRecord *>(refc[kRefcBitsRecord]);
}

const uint8_t *luciole::baseBytes(Term base) {
  const Word *words = boxedCell(base);
  if (headerKind(words[0]) == Kind::HeapBits)
    return reinterpret_cast<const uint8_t *>(words + 2);
  return recordOf(words)->bytes;
}

BitsPlace luciole::placeOf(Term bitstring) {
  const Word *words = boxedCell(bitstring);
  if (headerKind(words[0]) != Kind::SubBits)
    return {bitstring, 0, words[1]};
  return {words[1], Word(smallValue(words[3])), Word(smallValue(words[2]))};
}

bool luciole::viewBits(Term t, BitsView &view) {
  if (!isBitstring(t))
    return false;
  BitsPlace place = placeOf(t);
  view = {baseBytes(place.base) + place.offset / 8, place.offset % 8,
          place.size};
  return true;
}

bool luciole::viewBinary(Term t, BitsView &view) {
  return viewBits(t, view) && view.isBinary();
}

//===----------------------------------------------------------------------===//
// Making
//===----------------------------------------------------------------------===//

static NewBits newHeapBits(Process &p, Word bits) {
  Word data = (bits + 63) / 64;
  Word *words = allocate(p, 2 + data);
  words[0] = makeHeader(Kind::HeapBits, 1 + data);
  words[1] = bits;
  if (data > 0)
    words[1 + data] = 0;
  return {tagBoxed(words), reinterpret_cast<uint8_t *>(words + 2)};
}

static Term makeRefc(Process &p, BitsRecord *record, Word bits, Word extra) {
  Word *words = allocate(p, kRefcBitsWords);
  words[0] = makeHeader(Kind::RefcBits, kRefcBitsWords - 1, extra);
  words[1] = bits;
  words[kRefcBitsRecord] = Word(record);
  linkOffHeap(p, words, record->capacity);
  return tagBoxed(words);
}

Term luciole::makeRefcBits(Process &p, BitsRecord *record, Word bits) {
  return makeRefc(p, record, bits, 0);
}

NewBits luciole::newBits(Process &p, Word bits) {
  if (bits <= kMaxHeapBitsBytes * 8)
    return newHeapBits(p, bits);
  chargeBytes(p, bits / 8); // whoever makes it fills it
  BitsRecord *record = allocateBits((bits + 7) / 8);
  record->used.store(bits, std::memory_order_relaxed);
  return {makeRefcBits(p, record, bits), record->bytes};
}

Term luciole::makeBinary(Process &p, const void *bytes, size_t size) {
  NewBits fresh = newBinary(p, size);
  if (size > 0)
    memcpy(fresh.bytes, bytes, size);
  return fresh.term;
}

Term luciole::makeBits(Process &p, const BitsView &view) {
  NewBits fresh = newBits(p, view.size);
  copyBits(fresh.bytes, 0, view);
  return fresh.term;
}

Term luciole::makeSubBits(Process &p, Term base, Word offset, Word bits) {
  Word *words = allocate(p, kSubBitsWords);
  words[0] = makeHeader(Kind::SubBits, kSubBitsWords - 1);
  words[1] = base;
  words[2] = makeSmall(SWord(bits));
  words[3] = makeSmall(SWord(offset));
  return tagBoxed(words);
}

Term luciole::makePart(Process &p, Term bitstring, Word from, Word bits) {
  BitsPlace place = placeOf(bitstring);
  if (bits == place.size)
    return bitstring;
  return makeSubBits(p, place.base, place.offset + from, bits);
}
