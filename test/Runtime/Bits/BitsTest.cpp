//===- BitsTest.cpp - Bit kernels against a model of single bits ----------===//

#include "luciole/Runtime/Bits.h"
#include <cassert>
#include <cstdio>
#include <cstring>
#include <random>

using namespace luciole;

static std::mt19937_64 rng(42);
static Word below(Word n) { return rng() % n; }

static bool bitAt(const uint8_t *bytes, Word i) {
  return bytes[i / 8] >> (7 - i % 8) & 1;
}

static void testCopy() {
  for (int round = 0; round < 20000; ++round) {
    uint8_t from[64], to[64], old[64];
    for (int i = 0; i < 64; ++i) {
      from[i] = uint8_t(rng());
      to[i] = old[i] = uint8_t(rng());
    }
    Word bits = below(400), a = below(512 - bits), b = below(512 - bits);
    copyBits(to, b, from, a, bits);
    for (Word i = 0; i < 512; ++i)
      assert(bitAt(to, i) == (i >= b && i < b + bits ? bitAt(from, a + i - b)
                                                     : bitAt(old, i)));
  }
}

static void testWords() {
  for (int round = 0; round < 20000; ++round) {
    uint8_t bytes[24] = {};
    Word bits = below(65), offset = below(100);
    uint64_t value = rng();
    uint64_t masked = bits == 64 ? value : value & ((uint64_t(1) << bits) - 1);
    writeBits(bytes, offset, bits, value);
    assert(readBits(bytes, offset, bits) == masked);
  }
}

static void testCompare() {
  for (int round = 0; round < 20000; ++round) {
    uint8_t x[16], y[16];
    for (int i = 0; i < 16; ++i)
      x[i] = y[i] = uint8_t(rng());
    if (below(2))
      y[below(16)] ^= 1 << below(8);
    Word offset = below(8), na = below(100), nb = below(100);
    BitsView a{x, offset, na}, b{y, offset, nb};
    uint8_t shifted[32];
    Word other = below(8);
    copyBits(shifted, other, b);
    BitsView c{shifted, other, nb};
    int want = 0;
    for (Word i = 0; i < na && i < nb && !want; ++i)
      want = int(bitAt(x, offset + i)) - int(bitAt(y, offset + i));
    if (!want)
      want = na < nb ? -1 : na > nb;
    int got = compareBits(a, b), gotShifted = compareBits(a, c);
    assert((got < 0) == (want < 0) && (got > 0) == (want > 0));
    assert((gotShifted < 0) == (want < 0) && (gotShifted > 0) == (want > 0));
    assert(equalBits(a, c) == (want == 0));
  }
}

/// Writing an integer and reading it back gives it modulo 2^bits.
static void testIntegers(Process &p) {
  for (int round = 0; round < 20000; ++round) {
    uint8_t bytes[64] = {};
    Word bits = 1 + below(300), offset = below(64), flags = below(4);
    SWord value = SWord(rng()) >> below(64);
    if (!fitsSmall(value))
      continue;
    putBitsInteger(bytes, offset, bits, flags, makeSmall(value));
    Term back = getBitsInteger(
        p, {bytes + offset / 8, offset % 8, bits}, flags);
    if (bits >= 64) {
      if (value >= 0 || (flags & SegmentSigned))
        assert(back == makeSmall(value));
      else
        assert(isKind(back, Kind::PosBig) &&
               boxedCell(back)[1] == uint64_t(value));
      continue;
    }
    uint64_t low = uint64_t(value) & ((uint64_t(1) << bits) - 1);
    SWord want = SWord(low);
    if ((flags & SegmentSigned) && (low >> (bits - 1) & 1))
      want = SWord(low | ~uint64_t(0) << bits);
    assert(back == makeInteger(p, want) ||
           boxedCell(back)[1] == uint64_t(want < 0 ? -want : want));
  }
}

static void testBigs(Process &p) {
  for (int round = 0; round < 5000; ++round) {
    uint8_t bytes[80] = {}, again[80] = {};
    Word bits = 65 + below(200), offset = below(64), flags = below(4);
    for (auto &byte : bytes)
      byte = uint8_t(rng());
    Term big =
        getBitsInteger(p, {bytes + offset / 8, offset % 8, bits}, flags);
    putBitsInteger(again, offset, bits, flags, big);
    for (Word i = 0; i < 640; ++i)
      assert(bitAt(again, i) ==
             (i >= offset && i < offset + bits && bitAt(bytes, i)));
  }
}

static void testLittleEndian(Process &p) {
  uint8_t bytes[2] = {};
  putBitsInteger(bytes, 0, 12, SegmentLittle, makeSmall(0xabc));
  assert(bytes[0] == 0xbc && bytes[1] == 0xa0);
  assert(getBitsInteger(p, {bytes, 0, 12}, SegmentLittle) == makeSmall(0xabc));
}

static void testFloats() {
  uint8_t bytes[16] = {};
  for (double want : {1.0, -2.5, 0.0, 65504.0, 1e-5, 3.0e-7}) {
    for (Word width : {16, 32, 64})
      for (Word flags : {0, 2}) {
        double got;
        assert(putBitsFloat(bytes, 3, width, flags, want));
        assert(getBitsFloat({bytes, 3, width}, flags, got));
        assert(width == 64 ? got == want : got - want < 1e-3);
      }
  }
  double unused;
  uint8_t infinite[2] = {0x7c, 0};
  assert(!getBitsFloat({infinite, 0, 16}, 0, unused));
  putBitsFloat(bytes, 0, 16, 0, 65519.0);
  assert(bytes[0] == 0x7b && bytes[1] == 0xff);
  putBitsFloat(bytes, 0, 16, 0, 65520.0);
  assert(bytes[0] == 0x7c && bytes[1] == 0);
}

static void testAppend(Process &p) {
  Term acc = makeBinary(p, "", 0);
  for (unsigned i = 0; i < 5000; ++i) {
    Appended a = appendBits(p, acc, 8);
    writeBits(a.bytes, a.offset, 8, i & 0xff);
    acc = a.term;
  }
  BitsView view;
  assert(viewBinary(acc, view) && view.size == 40000);
  for (unsigned i = 0; i < 5000; ++i)
    assert(view.bytes[i] == (i & 0xff));
  // Two appends to one binary must not see each other.
  Appended first = appendBits(p, acc, 8);
  writeBits(first.bytes, first.offset, 8, 1);
  Appended second = appendBits(p, acc, 8);
  writeBits(second.bytes, second.offset, 8, 2);
  BitsView one, two;
  viewBits(first.term, one);
  viewBits(second.term, two);
  assert(one.bytes[5000] == 1 && two.bytes[5000] == 2);
}

int main() {
  static Process process;
  testCopy();
  testWords();
  testCompare();
  testIntegers(process);
  testBigs(process);
  testLittleEndian(process);
  testFloats();
  testAppend(process);
  puts("ok");
}
