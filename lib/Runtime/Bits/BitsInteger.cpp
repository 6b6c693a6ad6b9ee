//===- BitsInteger.cpp - Integers in bit strings --------------------------===//
//
// An integer segment of n bits holds the n lowest bits of the number in two's
// complement. Big endian: most significant first. Little endian: least
// significant byte first; if n is no multiple of 8 the last, shorter byte holds
// the most significant bits.
//
// Beyond 64 bits numbers go through a scratch array of bytes, least significant
// first.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Heap.h"
#include <cstdlib>
#include <cstring>

using namespace luciole;

namespace {
/// Bytes that are on the stack when they are few.
class ScratchBytes {
public:
  explicit ScratchBytes(size_t size)
      : bytes(size <= sizeof(fixed) ? fixed
                                    : static_cast<uint8_t *>(malloc(size))) {
    if (!bytes)
      abort();
  }
  ~ScratchBytes() {
    if (bytes != fixed)
      free(bytes);
  }
  uint8_t *get() { return bytes; }

private:
  uint8_t fixed[256];
  uint8_t *bytes;
};
} // namespace

//===----------------------------------------------------------------------===//
// Between a segment and bytes, least significant first
//===----------------------------------------------------------------------===//

static void reverse(uint8_t *bytes, size_t n) {
  for (size_t i = 0, j = n; i + 1 < j; ++i)
    std::swap(bytes[i], bytes[--j]);
}

/// The top bits of the last byte are zero.
static void loadBytes(uint8_t *to, const BitsView &from, bool little) {
  size_t n = from.byteSize();
  unsigned spare = unsigned(n * 8 - from.size);
  to[little ? n - 1 : 0] = 0;
  copyBits(to, little ? 0 : spare, from);
  if (little)
    to[n - 1] >>= spare;
  else
    reverse(to, n);
}

/// Spoils `from`.
static void storeBytes(uint8_t *to, Word offset, Word bits, bool little,
                       uint8_t *from) {
  size_t n = (bits + 7) / 8;
  unsigned spare = unsigned(n * 8 - bits);
  if (little)
    from[n - 1] = uint8_t(from[n - 1] << spare);
  else
    reverse(from, n);
  copyBits(to, offset, from, little ? 0 : spare, bits);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static uint64_t swapLittle(uint64_t value, unsigned bits) {
  unsigned spare = (8 - bits % 8) % 8, bytes = (bits + 7) / 8;
  // The short byte is the last one read: bring it to eight bits first.
  uint64_t last = value & (0xffu >> spare);
  uint64_t rest = value >> (8 - spare);
  uint64_t result = last;
  for (unsigned i = 1; i < bytes; ++i, rest >>= 8)
    result = (result << 8) | (rest & 0xff);
  return result;
}

static uint64_t loadWord(const BitsView &view, bool little) {
  uint64_t value = readBits(view.bytes, view.offset, view.size);
  return little ? swapLittle(value, unsigned(view.size)) : value;
}

static Term makeBig(Process &p, bool negative, const uint64_t *limbs,
                    size_t n) {
  Word *words = allocate(p, n + 1);
  words[0] = makeHeader(negative ? Kind::NegBig : Kind::PosBig, n);
  memcpy(words + 1, limbs, n * sizeof(Word));
  return Term(words) | kBoxedTag;
}

static Term makeFromMagnitude(Process &p, bool negative, const uint64_t *limbs,
                              size_t n) {
  while (n > 0 && limbs[n - 1] == 0)
    --n;
  if (n == 0)
    return makeSmall(0);
  if (n == 1) {
    uint64_t limit = uint64_t(kSmallMax) + negative;
    if (limbs[0] <= limit)
      return makeSmall(negative ? SWord(0 - limbs[0]) : SWord(limbs[0]));
  }
  return makeBig(p, negative, limbs, n);
}

static Term makeFromWord(Process &p, uint64_t value, Word bits, Word flags) {
  bool negative = (flags & SegmentSigned) && (value >> (bits - 1) & 1);
  if (negative && bits < 64)
    value |= ~uint64_t(0) << bits;
  if (negative)
    value = 0 - value;
  return makeFromMagnitude(p, negative, &value, 1);
}

static void negate(uint64_t *limbs, size_t n) {
  uint64_t carry = 1;
  for (size_t i = 0; i < n; ++i) {
    limbs[i] = ~limbs[i] + carry;
    carry = carry && limbs[i] == 0;
  }
}

Term luciole::getBitsInteger(Process &p, const BitsView &view, Word flags) {
  bool little = flags & SegmentLittle;
  if (view.size == 0)
    return makeSmall(0);
  if (view.size <= 64)
    return makeFromWord(p, loadWord(view, little), view.size, flags);
  size_t bytes = view.byteSize(), n = (bytes + 7) / 8;
  ScratchBytes scratch(n * 8);
  auto *limbs = reinterpret_cast<uint64_t *>(scratch.get());
  limbs[n - 1] = 0;
  loadBytes(scratch.get(), view, little);
  unsigned topBits = (view.size - 1) % 64;
  bool negative = (flags & SegmentSigned) && (limbs[n - 1] >> topBits & 1);
  if (negative) {
    if (topBits < 63)
      limbs[n - 1] |= ~uint64_t(0) << (topBits + 1);
    negate(limbs, n);
  }
  return makeFromMagnitude(p, negative, limbs, n);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// Limbs of the two's complement of a number without end.
static void expand(uint64_t *limbs, size_t n, Term integer) {
  if (isSmall(integer)) {
    SWord value = smallValue(integer);
    memset(limbs, value < 0 ? 0xff : 0, n * 8);
    limbs[0] = uint64_t(value);
    return;
  }
  const Word *words = reinterpret_cast<const Word *>(integer - kBoxedTag);
  size_t have = headerSize(words[0]);
  if (have > n)
    have = n;
  memcpy(limbs, words + 1, have * 8);
  memset(limbs + have, 0, (n - have) * 8);
  if (headerKind(words[0]) == Kind::NegBig)
    negate(limbs, n);
}

static void storeWord(uint8_t *to, Word offset, Word bits, bool little,
                      uint64_t value) {
  if (!little) {
    writeBits(to, offset, bits, value);
    return;
  }
  for (; bits >= 8; bits -= 8, offset += 8, value >>= 8)
    writeBits(to, offset, 8, value & 0xff);
  if (bits > 0)
    writeBits(to, offset, bits, value);
}

void luciole::putBitsInteger(uint8_t *to, Word offset, Word bits, Word flags,
                             Term integer) {
  bool little = flags & SegmentLittle;
  if (bits == 0)
    return;
  if (bits == 8 && offset % 8 == 0 && isSmall(integer)) {
    to[offset / 8] = uint8_t(smallValue(integer));
    return;
  }
  if (bits <= 64) {
    uint64_t value;
    expand(&value, 1, integer);
    storeWord(to, offset, bits, little, value);
    return;
  }
  size_t n = (bits + 63) / 64;
  ScratchBytes scratch(n * 8);
  expand(reinterpret_cast<uint64_t *>(scratch.get()), n, integer);
  // Bits past the segment must not be shifted into it.
  if (bits % 8)
    scratch.get()[bits / 8] &= (1u << bits % 8) - 1;
  storeBytes(to, offset, bits, little, scratch.get());
}
