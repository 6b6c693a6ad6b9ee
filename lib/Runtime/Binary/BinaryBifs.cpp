//===- BinaryBifs.cpp - Other BIFs of binary(3) ---------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include <cstdlib>
#include <cstring>

using namespace luciole;

//===----------------------------------------------------------------------===//
// copy
//===----------------------------------------------------------------------===//

static Term copyTimes(Process &p, Term binary, Term times) {
  BitsView view;
  Word total;
  if (!viewBits(binary, view) || !isSmall(times) || smallValue(times) < 0)
    return raiseBadarg(p);
  if (!view.isBinary()) // no times is all right even so
    return smallValue(times) ? raiseBadarg(p) : makeBinary(p, "", 0);
  Word n = Word(smallValue(times));
  if (__builtin_mul_overflow(view.size, n, &total) || total > kMaxBits)
    return raiseSystemLimit(p);
  NewBits fresh = newBits(p, total);
  // The copies so far are copied as one: few and long moves.
  Word have = view.size;
  if (total > 0)
    copyBits(fresh.bytes, 0, view);
  while (have < total) {
    Word more = have < total - have ? have : total - have;
    memcpy(fresh.bytes + have / 8, fresh.bytes, more / 8);
    have += more;
  }
  return fresh.term;
}

Term luc_bif_binary_copy_1(Process *p, Term binary) {
  return copyTimes(*p, binary, makeSmall(1));
}
Term luc_bif_binary_copy_2(Process *p, Term binary, Term times) {
  return copyTimes(*p, binary, times);
}

//===----------------------------------------------------------------------===//
// longest_common_prefix, longest_common_suffix
//===----------------------------------------------------------------------===//

static size_t commonPrefix(const AlignedBytes &a, const AlignedBytes &b,
                           size_t limit) {
  size_t n = 0;
  while (n < limit && n < b.size() && a.data()[n] == b.data()[n])
    ++n;
  return n;
}

static size_t commonSuffix(const AlignedBytes &a, const AlignedBytes &b,
                           size_t limit) {
  size_t n = 0;
  while (n < limit && n < b.size() &&
         a.data()[a.size() - 1 - n] == b.data()[b.size() - 1 - n])
    ++n;
  return n;
}

static Term common(Process &p, Term list, bool prefix) {
  BitsView view, other;
  if (!isCons(list) || !viewBinary(consHead(list), view))
    return raiseBadarg(p);
  AlignedBytes first(view);
  size_t n = first.size();
  for (list = consTail(list); isCons(list); list = consTail(list)) {
    if (!viewBinary(consHead(list), other))
      return raiseBadarg(p);
    AlignedBytes bytes(other);
    charge(p, n / 2);
    n = prefix ? commonPrefix(first, bytes, n) : commonSuffix(first, bytes, n);
  }
  return isNil(list) ? makeSmall(SWord(n)) : raiseBadarg(p);
}

Term luc_bif_binary_longest_common_prefix_1(Process *p, Term list) {
  return common(*p, list, true);
}
Term luc_bif_binary_longest_common_suffix_1(Process *p, Term list) {
  return common(*p, list, false);
}

//===----------------------------------------------------------------------===//
// decode_unsigned, encode_unsigned
//===----------------------------------------------------------------------===//

static bool getEndian(Term t, Word &flags) {
  flags = t == am::little ? SegmentLittle : 0;
  return t == am::little || t == am::big;
}

static Term decode(Process &p, Term binary, Term endian) {
  BitsView view;
  Word flags;
  if (!viewBinary(binary, view) || !getEndian(endian, flags))
    return raiseBadarg(p);
  chargeBytes(p, view.size / 8);
  return getBitsInteger(p, view, flags);
}

static Term encode(Process &p, Term integer, Term endian) {
  Word flags;
  if (!isInteger(integer) || !getEndian(endian, flags))
    return raiseBadarg(p);
  IntegerView view(integer);
  if (view.negative)
    return raiseBadarg(p);
  Word bytes = (limbs::bitLength(view.limbs, view.size) + 7) / 8;
  NewBits fresh = newBinary(p, bytes ? bytes : 1);
  putBitsInteger(fresh.bytes, 0, (bytes ? bytes : 1) * 8, flags, integer);
  return fresh.term;
}

Term luc_bif_binary_decode_unsigned_1(Process *p, Term binary) {
  return decode(*p, binary, am::big);
}
Term luc_bif_binary_decode_unsigned_2(Process *p, Term binary, Term endian) {
  return decode(*p, binary, endian);
}
Term luc_bif_binary_encode_unsigned_1(Process *p, Term integer) {
  return encode(*p, integer, am::big);
}
Term luc_bif_binary_encode_unsigned_2(Process *p, Term integer, Term endian) {
  return encode(*p, integer, endian);
}
