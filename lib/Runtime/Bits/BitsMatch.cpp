//===- BitsMatch.cpp - The entries for matching bit strings ---------------===//

#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Utf8.h"

using namespace luciole;

static BitsView viewAt(Term base, Word position, Word bits) {
  return {baseBytes(base) + position / 8, position % 8, bits};
}

static constexpr int64_t kNoMatch = -1;

/// A size is no match if it is negative, no small integer, or so large that
/// no bitstring has it.
extern "C" int64_t luc_bits_size(Process *, Term size, int64_t unit) {
  if (!isSmall(size) || smallValue(size) < 0)
    return kNoMatch;
  int64_t bits;
  if (__builtin_mul_overflow(smallValue(size), unit, &bits) ||
      Word(bits) > kMaxBits)
    return kNoMatch;
  return bits;
}

extern "C" Term luc_bits_get_integer(Process *p, Term base, int64_t position,
                                     int64_t bits, int64_t flags) {
  return getBitsInteger(*p, viewAt(base, Word(position), Word(bits)),
                        Word(flags));
}

extern "C" Term luc_bits_get_float(Process *p, Term base, int64_t position,
                                   int64_t bits, int64_t flags) {
  double value;
  if (!getBitsFloat(viewAt(base, Word(position), Word(bits)), Word(flags),
                    value))
    return kNone;
  return makeFloat(*p, value);
}

extern "C" Term luc_bits_get_bits(Process *p, Term base, int64_t position,
                                  int64_t bits) {
  // The whole of an ordinary base is the base; that of a growing record isn't.
  if (position == 0 && headerExtra(boxedHeader(base)) != kGrowingBits &&
      Word(bits) == boxedCell(base)[1])
    return base;
  return makeSubBits(*p, base, Word(position), Word(bits));
}

//===----------------------------------------------------------------------===//
// Characters
//===----------------------------------------------------------------------===//

static int64_t found(uint32_t codePoint, unsigned bytes) {
  return int64_t(codePoint) << 8 | bytes * 8;
}

static int64_t matchUtf8(const BitsView &view) {
  if (view.isAligned() && view.size >= 8 && view.bytes[0] < 0x80) [[likely]]
    return found(view.bytes[0], 1);
  uint8_t bytes[4];
  Word have = view.size / 8 < 4 ? view.size / 8 : 4;
  copyBits(bytes, 0, view.bytes, view.offset, have * 8);
  Utf8Char c = decodeUtf8(bytes, have);
  return c.status == Utf8Status::Ok ? found(c.codePoint, c.length) : kNoMatch;
}

static uint32_t unit16(const BitsView &view, Word index, bool little) {
  BitsView part = view.slice(index * 16, 16);
  auto value = uint16_t(readBits(part.bytes, part.offset, 16));
  return little ? __builtin_bswap16(value) : value;
}

static int64_t matchUtf16(const BitsView &view, bool little) {
  if (view.size < 16)
    return kNoMatch;
  uint32_t first = unit16(view, 0, little);
  if (first < 0xd800 || first > 0xdfff)
    return found(first, 2);
  if (first > 0xdbff || view.size < 32)
    return kNoMatch;
  uint32_t second = unit16(view, 1, little);
  if (second < 0xdc00 || second > 0xdfff)
    return kNoMatch;
  return found(0x10000 + ((first & 0x3ff) << 10 | (second & 0x3ff)), 4);
}

static int64_t matchUtf32(const BitsView &view, bool little) {
  if (view.size < 32)
    return kNoMatch;
  auto c = uint32_t(readBits(view.bytes, view.offset, 32));
  if (little)
    c = __builtin_bswap32(c);
  return isCodePoint(c) ? found(c, 4) : kNoMatch;
}

extern "C" int64_t luc_bits_get_utf(Process *, Term base, int64_t position,
                                    int64_t end, int64_t flags) {
  BitsView view = viewAt(base, Word(position), Word(end - position));
  bool little = flags & SegmentLittle;
  switch (flags & ~int64_t(SegmentLittle)) {
  case 8:
    return matchUtf8(view);
  case 16:
    return matchUtf16(view, little);
  default:
    return matchUtf32(view, little);
  }
}

extern "C" int64_t luc_bits_equal(Process *, Term base, int64_t position,
                                  const void *bytes, int64_t bits) {
  BitsView constant{static_cast<const uint8_t *>(bytes), 0, Word(bits)};
  return equalBits(viewAt(base, Word(position), Word(bits)), constant);
}
