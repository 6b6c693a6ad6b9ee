//===- BitsKernels.cpp - Copying and comparing bits -----------------------===//

#include "luciole/Runtime/Bits.h"
#include <cstdlib>
#include <cstring>

using namespace luciole;

/// At most 8 bits; the byte after the last bit is never read.
static unsigned readFew(const uint8_t *bytes, unsigned offset, unsigned bits) {
  unsigned value = unsigned(bytes[0]) << 8;
  if (offset + bits > 8)
    value |= bytes[1];
  return (value >> (16 - offset - bits)) & ((1u << bits) - 1);
}

/// At most 8 bits that don't cross a byte.
static void writeFew(uint8_t *byte, unsigned offset, unsigned bits,
                     unsigned value) {
  unsigned shift = 8 - offset - bits;
  unsigned mask = ((1u << bits) - 1) << shift;
  *byte = uint8_t((*byte & ~mask) | ((value << shift) & mask));
}

static uint64_t loadBig(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, 8);
  return __builtin_bswap64(word);
}

static void storeBig(uint8_t *bytes, uint64_t word) {
  word = __builtin_bswap64(word);
  memcpy(bytes, &word, 8);
}

/// Whole bytes from bit `shift` (1 to 7) of `from` on.
static void copyShifted(uint8_t *to, const uint8_t *from, unsigned shift,
                        Word bytes) {
  for (; bytes >= 8; bytes -= 8, to += 8, from += 8)
    storeBig(to, (loadBig(from) << shift) | (from[8] >> (8 - shift)));
  for (; bytes > 0; --bytes, ++to, ++from)
    *to = uint8_t((from[0] << shift) | (from[1] >> (8 - shift)));
}

void luciole::copyBits(uint8_t *to, Word toOffset, const uint8_t *from,
                       Word fromOffset, Word bits) {
  to += toOffset / 8;
  from += fromOffset / 8;
  unsigned toBit = toOffset % 8, fromBit = fromOffset % 8;
  if (bits == 0)
    return;
  if (toBit != 0) {
    unsigned head = 8 - toBit < bits ? 8 - toBit : unsigned(bits);
    writeFew(to, toBit, head, readFew(from, fromBit, head));
    bits -= head;
    ++to;
    fromBit += head;
    from += fromBit / 8;
    fromBit %= 8;
  }
  Word whole = bits / 8;
  if (fromBit == 0)
    memcpy(to, from, whole);
  else
    copyShifted(to, from, fromBit, whole);
  if (unsigned tail = bits % 8)
    writeFew(to + whole, 0, tail, readFew(from + whole, fromBit, tail));
}

uint64_t luciole::readBits(const uint8_t *bytes, Word offset, Word bits) {
  bytes += offset / 8;
  unsigned bit = offset % 8, touched = unsigned(bit + bits + 7) / 8;
  if (bits == 0)
    return 0;
  uint64_t value = 0;
  unsigned whole = touched <= 8 ? touched : 8;
  for (unsigned i = 0; i < whole; ++i)
    value = value << 8 | bytes[i];
  unsigned spare = touched * 8 - unsigned(bit + bits);
  if (touched <= 8)
    value >>= spare;
  else // a ninth byte: the first one's leading bits fall out at the top
    value = value << (8 - spare) | bytes[8] >> spare;
  return bits == 64 ? value : value & ((uint64_t(1) << bits) - 1);
}

void luciole::writeBits(uint8_t *bytes, Word offset, Word bits,
                        uint64_t value) {
  bytes += offset / 8;
  unsigned bit = offset % 8;
  if (bit > 0 && bits > 0) {
    unsigned take = bits < 8 - bit ? unsigned(bits) : 8 - bit;
    bits -= take;
    writeFew(bytes, bit, take, unsigned(value >> bits) & 0xff);
    ++bytes;
  }
  for (; bits >= 8; ++bytes) {
    bits -= 8;
    *bytes = uint8_t(value >> bits);
  }
  if (bits > 0)
    writeFew(bytes, 0, unsigned(bits), unsigned(value) & 0xff);
}

static int compareTail(const BitsView &a, const BitsView &b, Word from,
                       Word common) {
  for (Word at = from; at < common;) {
    unsigned take = common - at < 8 ? unsigned(common - at) : 8;
    BitsView sa = a.slice(at, take), sb = b.slice(at, take);
    int ca = int(readFew(sa.bytes, unsigned(sa.offset), take));
    int cb = int(readFew(sb.bytes, unsigned(sb.offset), take));
    if (ca != cb)
      return ca - cb;
    at += take;
  }
  return 0;
}

int luciole::compareBits(const BitsView &a, const BitsView &b) {
  Word common = a.size < b.size ? a.size : b.size;
  Word whole = 0;
  if (a.isAligned() && b.isAligned()) {
    if (common >= 8)
      if (int order = memcmp(a.bytes, b.bytes, common / 8))
        return order;
    whole = common & ~Word(7);
  }
  if (int order = compareTail(a, b, whole, common))
    return order;
  return a.size < b.size ? -1 : a.size > b.size;
}

bool luciole::equalBits(const BitsView &a, const BitsView &b) {
  return a.size == b.size && compareBits(a, b) == 0;
}

AlignedBytes::AlignedBytes(const BitsView &view)
    : bytes(view.bytes), length(view.byteSize()) {
  if (view.isAligned())
    return;
  copy = static_cast<uint8_t *>(malloc(length ? length : 1));
  if (view.size % 8)
    copy[length - 1] = 0;
  copyBits(copy, 0, view);
  bytes = copy;
}

AlignedBytes::~AlignedBytes() { free(copy); }
