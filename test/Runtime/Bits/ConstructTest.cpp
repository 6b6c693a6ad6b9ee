//===- ConstructTest.cpp - The entries that build and match bit strings ---===//

#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exports.h"
#include <cassert>
#include <cstdio>
#include <cstring>

using namespace luciole;
using namespace luciole::entry_types;

extern "C" const Program luc_program = {};

static Term arguments[kArgsWords];
static Process p;

enum Type { Integer, Float, Bits, Utf8, Utf16, Utf32 };
enum : uint64_t { Signed = 1 << 4, Little = 1 << 5, Constant = 1 << 6, All = 1 << 7 };

static uint64_t segment(Type type, uint64_t flags, unsigned unit,
                        unsigned number, uint64_t size = 0) {
  return type | flags | uint64_t(unit - 1) << 8 | uint64_t(number) << 16 |
         size << 32;
}

static Term construct(std::initializer_list<uint64_t> descriptors) {
  return luc_bits_construct(&p, descriptors.begin(),
                            int64_t(descriptors.size()));
}

static void expect(Term bits, Word size, std::initializer_list<int> bytes) {
  BitsView view;
  assert(viewBits(bits, view) && view.size == size);
  AlignedBytes aligned(view);
  size_t i = 0;
  for (int byte : bytes)
    assert(aligned.data()[i++] == byte);
  assert(i == aligned.size());
}

/// Raised with that reason and that cause's second and third elements.
static void expectFailure(Term result, Term reason, Term type, Term why) {
  assert(result == kNone && p.exceptionReason == reason);
  Term cause = boxedCell(p.exception.errorInfo)[2];
  assert(tupleElement(cause, 1) == type && tupleElement(cause, 2) == why);
}

static void integers() {
  p.args[0] = makeSmall(0x12345);
  p.args[2] = makeSmall(-2);
  p.args[3] = makeSmall(3);
  p.args[4] = makeSmall(0xabc);
  Term t = construct({segment(Integer, Constant, 1, 1, 16),
                      segment(Integer, Signed, 1, 2),
                      segment(Integer, Little | Constant, 1, 3, 12)});
  // 0x2345, 110, 0xbc 0xa: 31 bits
  expect(t, 31, {0x23, 0x45, 0xd7, 0x94});
  p.args[0] = am::ok;
  expectFailure(construct({segment(Integer, Constant, 1, 1, 8)}), am::badarg,
                am::integer, am::type);
  p.args[1] = makeSmall(-1);
  expectFailure(construct({segment(Integer, 0, 1, 1)}), am::badarg,
                am::integer, am::size);
  p.args[1] = makeSmall(kSmallMax);
  expectFailure(construct({segment(Integer, 0, 1, 1)}), am::system_limit,
                am::integer, am::size);
}

static void floats() {
  p.args[0] = makeFloat(p, 1.5);
  p.args[2] = makeSmall(3);
  expect(construct({segment(Float, Constant, 1, 1, 32),
                    segment(Float, Little | Constant, 1, 2, 16)}),
         48, {0x3f, 0xc0, 0, 0, 0x00, 0x42});
  p.args[1] = makeSmall(17);
  expectFailure(construct({segment(Float, 0, 1, 1)}), am::badarg, am::float_,
                am::invalid);
}

static void characters() {
  p.args[0] = makeSmall(0x1f600);
  p.args[2] = makeSmall(0x1f600);
  p.args[4] = makeSmall(0x1f600);
  p.args[6] = makeSmall('a');
  expect(construct({segment(Utf8, 0, 1, 1), segment(Utf16, 0, 1, 2),
                    segment(Utf32, Little, 1, 3), segment(Utf16, Little, 1, 4)}),
         112, {0xf0, 0x9f, 0x98, 0x80, 0xd8, 0x3d, 0xde, 0x00, 0x00, 0xf6, 1, 0,
               'a', 0});
  p.args[0] = makeSmall(0xd800);
  expectFailure(construct({segment(Utf8, 0, 1, 1)}), am::badarg, am::utf8,
                am::type);
}

static void bits() {
  Term abc = makeBinary(p, "abc", 3);
  p.args[0] = makeSmall(1);
  p.args[2] = abc;
  p.args[4] = abc;
  p.args[5] = makeSmall(2);
  Term t = construct({segment(Integer, Constant, 1, 1, 1),
                      segment(Bits, All, 8, 2), segment(Bits, 0, 8, 3)});
  expect(t, 41, {0xb0, 0xb1, 0x31, 0xb0, 0xb1, 0});
  p.args[0] = t;
  expectFailure(construct({segment(Bits, All, 8, 1)}), am::badarg, am::binary,
                am::unit);
  p.args[0] = abc;
  p.args[1] = makeSmall(4);
  expectFailure(construct({segment(Bits, 0, 8, 1)}), am::badarg, am::binary,
                am::short_);
}

/// Building byte by byte gives what building at once gives, and copies seldom.
static void append() {
  Term acc = makeBinary(p, "", 0);
  unsigned copies = 0;
  const uint8_t *last = nullptr;
  for (unsigned i = 0; i < 100000; ++i) {
    p.args[0] = acc;
    p.args[2] = makeSmall(i);
    acc = construct({segment(Bits, All, 8, 1),
                     segment(Integer, Constant, 1, 2, 8)});
    const uint8_t *bytes = baseBytes(placeOf(acc).base);
    copies += bytes != last && i >= kMaxHeapBitsBytes;
    last = bytes;
  }
  assert(copies < 20);
  BitsView view;
  assert(viewBinary(acc, view) && view.size == 800000);
  for (unsigned i = 0; i < 100000; ++i)
    assert(view.bytes[i] == uint8_t(i));
}

static void matching() {
  uint8_t text[] = {0xf0, 0x9f, 0x98, 0x80, 0xd8, 0x3d, 0xde, 0x00, 0x7c, 0x00};
  Term base = makeBinary(p, text, sizeof(text));
  assert(luc_bits_get_utf(&p, base, 0, 80, 8) == (0x1f600 << 8 | 32));
  assert(luc_bits_get_utf(&p, base, 0, 24, 8) == -1);
  assert(luc_bits_get_utf(&p, base, 32, 80, 16) == (0x1f600 << 8 | 32));
  assert(luc_bits_get_utf(&p, base, 48, 80, 16) == -1);
  assert(luc_bits_get_utf(&p, base, 0, 80, 32) == -1);
  assert(luc_bits_get_float(&p, base, 64, 16, 0) == kNone);
  assert(luc_bits_get_integer(&p, base, 4, 12, 0) == makeSmall(0x09f));
  assert(luc_bits_get_integer(&p, base, 0, 4, 1) == makeSmall(-1));
  assert(luc_bits_get_bits(&p, base, 0, 80) == base);
  expect(luc_bits_get_bits(&p, base, 4, 12), 12, {0x09, 0xf0});
  assert(luc_bits_size(&p, makeSmall(3), 8) == 24);
  assert(luc_bits_size(&p, makeSmall(-1), 8) == -1);
  assert(luc_bits_size(&p, makeSmall(kSmallMax), 8) == -1);
  assert(luc_bits_size(&p, am::ok, 8) == -1);
  assert(luc_bits_equal(&p, base, 4, "\x09", 8) == 1);
  assert(luc_bits_equal(&p, base, 4, "\x0a", 8) == 0);
}

int main() {
  p.args = arguments;
  integers();
  floats();
  characters();
  bits();
  append();
  matching();
  puts("ok");
}
