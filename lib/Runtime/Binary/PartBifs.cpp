//===- PartBifs.cpp - Sizes and parts of binaries -------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Binary/Part.h"

using namespace luciole;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_byte_size_1(Process *p, Term bits) {
  if (!isBitstring(bits))
    return raiseBadarg(*p);
  return makeSmall(SWord((placeOf(bits).size + 7) / 8));
}

Term luc_bif_erlang_bit_size_1(Process *p, Term bits) {
  if (!isBitstring(bits))
    return raiseBadarg(*p);
  return makeSmall(SWord(placeOf(bits).size));
}

Term luc_bif_erlang_size_1(Process *p, Term t) {
  if (isTuple(t))
    return makeSmall(SWord(tupleArity(t)));
  if (!isBitstring(t))
    return raiseBadarg(*p);
  return makeSmall(SWord(placeOf(t).size / 8));
}

Term luc_bif_binary_referenced_byte_size_1(Process *p, Term binary) {
  BitsView view;
  if (!viewBinary(binary, view))
    return raiseBadarg(*p);
  const Word *base = boxedCell(placeOf(binary).base);
  Word bits = base[1];
  if (headerExtra(base[0]) == kGrowingBits)
    bits = reinterpret_cast<BitsRecord *>(base[kRefcBitsRecord])->used.load();
  return makeSmall(SWord((bits + 7) / 8));
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

bool luciole::getPart(Term position, Term length, Word bytes, Word &from,
                      Word &count) {
  if (!areSmall(position, length))
    return false;
  SWord at = smallValue(position), n = smallValue(length);
  if (at < 0 || at > SWord(bytes))
    return false;
  // A negative length counts backwards from the position.
  if (n < 0) {
    if (n < -at)
      return false;
    at += n;
    n = -n;
  }
  if (n > SWord(bytes) - at)
    return false;
  from = Word(at);
  count = Word(n);
  return true;
}

bool luciole::getPart(Term pair, Word bytes, Word &from, Word &count) {
  return isTupleOf(pair, 2) && getPart(tupleElement(pair, 0),
                                       tupleElement(pair, 1), bytes, from,
                                       count);
}

static Term part(Process &p, Term binary, Term position, Term length) {
  BitsView view;
  Word from, count;
  if (!viewBits(binary, view) ||
      !getPart(position, length, view.size / 8, from, count))
    return raiseBadarg(p);
  return makePart(p, binary, from * 8, count * 8);
}

static Term partOfPair(Process &p, Term binary, Term pair) {
  if (!isTupleOf(pair, 2))
    return raiseBadarg(p);
  return part(p, binary, tupleElement(pair, 0), tupleElement(pair, 1));
}

Term luc_bif_erlang_binary_part_2(Process *p, Term binary, Term pair) {
  return partOfPair(*p, binary, pair);
}
Term luc_bif_erlang_binary_part_3(Process *p, Term binary, Term position,
                                  Term length) {
  return part(*p, binary, position, length);
}
Term luc_bif_binary_part_2(Process *p, Term binary, Term pair) {
  return partOfPair(*p, binary, pair);
}
Term luc_bif_binary_part_3(Process *p, Term binary, Term position,
                           Term length) {
  return part(*p, binary, position, length);
}

Term luc_bif_erlang_split_binary_2(Process *p, Term binary, Term position) {
  BitsView view;
  if (!viewBits(binary, view) || !isSmall(position))
    return raiseBadarg(*p);
  SWord at = smallValue(position);
  if (at < 0 || at > SWord(view.size / 8))
    return raiseBadarg(*p);
  BitsPlace place = placeOf(binary);
  Word bits = Word(at) * 8;
  Term left = makeSubBits(*p, place.base, place.offset, bits);
  Term right = makeSubBits(*p, place.base, place.offset + bits,
                           place.size - bits);
  return makeTuple(*p, {left, right});
}

//===----------------------------------------------------------------------===//
// Single bytes
//===----------------------------------------------------------------------===//

static Term byteAt(Process &p, const BitsView &view, Word index) {
  BitsView byte = view.slice(index * 8, 8);
  return makeSmall(SWord(readBits(byte.bytes, byte.offset, 8)));
}

Term luc_bif_binary_at_2(Process *p, Term binary, Term position) {
  BitsView view;
  if (!viewBinary(binary, view) || !isSmall(position) ||
      Word(smallValue(position)) >= view.size / 8)
    return raiseBadarg(*p);
  return byteAt(*p, view, Word(smallValue(position)));
}

Term luc_bif_binary_first_1(Process *p, Term binary) {
  BitsView view;
  if (!viewBinary(binary, view) || view.size == 0)
    return raiseBadarg(*p);
  return byteAt(*p, view, 0);
}

Term luc_bif_binary_last_1(Process *p, Term binary) {
  BitsView view;
  if (!viewBinary(binary, view) || view.size == 0)
    return raiseBadarg(*p);
  return byteAt(*p, view, view.size / 8 - 1);
}
