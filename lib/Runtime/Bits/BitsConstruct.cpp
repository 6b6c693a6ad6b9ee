//===- BitsConstruct.cpp - The entry for building bit strings -------------===//
//
// Two passes over the segments: sizes first, so that the result is allocated
// once, then the values. What a descriptor says stands in
// docs/Architecture.md.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Utf8.h"

using namespace luciole;

namespace {
enum SegmentType { Integer, Float, Bits, Utf8, Utf16, Utf32 };

struct Segment {
  uint64_t descriptor;
  Term value;
  Term sizeTerm;

  SegmentType type() const { return SegmentType(descriptor & 15); }
  Word flags() const { return descriptor >> 4 & 3; }
  bool hasConstantSize() const { return descriptor >> 6 & 1; }
  bool isAll() const { return descriptor >> 7 & 1; }
  Word unit() const { return (descriptor >> 8 & 0xff) + 1; }
  Word number() const { return descriptor >> 16 & 0xffff; }
  Word constantSize() const { return descriptor >> 32; }
};

class Construction {
public:
  Construction(Process &p, const uint64_t *descriptors, unsigned n)
      : p(p), descriptors(descriptors), count(n) {}
  Term run();

private:
  Segment segment(unsigned i) const {
    return {descriptors[i], p.args[2 * i], p.args[2 * i + 1]};
  }
  bool measure();
  bool sizeOf(const Segment &s, Word &bits);
  bool sizeFromTerm(const Segment &s, Word &bits);
  bool sizeOfAll(const Segment &s, Word &bits);
  void allocateResult();
  bool fill(unsigned i);
  bool fillFloat(const Segment &s, Word bits);
  bool fillBits(const Segment &s, Word bits);
  bool fillUtf(const Segment &s);
  bool fail(const Segment &s, Term reason, Term why, Term what);
  bool badarg(const Segment &s, Term why, Term what) {
    return fail(s, am::badarg, why, what);
  }

  Process &p;
  const uint64_t *descriptors;
  unsigned count;
  Word sizes[kNumArgs / 2];
  Word total = 0;
  bool appends = false;
  Term result = kNone;
  uint8_t *bytes = nullptr;
  Word offset = 0;
};
} // namespace

/// What erl_erts_errors:format_bs_fail/2 explains to the user.
bool Construction::fail(const Segment &s, Term reason, Term why, Term what) {
  Term names[] = {am::integer, am::float_, am::binary,
                  am::utf8,    am::utf16,  am::utf32};
  Term cause = makeTuple(
      p, {makeSmall(SWord(s.number())), names[s.type()], why, what});
  raiseError(p, reason);
  Term keys[] = {am::cause, am::function, am::module};
  Term values[] = {cause, am::format_bs_fail, am::erl_erts_errors};
  p.exception.errorInfo = makeFlatMap(p, keys, values, 3);
  return false;
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

bool Construction::sizeFromTerm(const Segment &s, Word &bits) {
  Term size = s.sizeTerm;
  if (isKind(size, Kind::PosBig))
    return fail(s, am::system_limit, am::size, size);
  if (!isSmall(size) || smallValue(size) < 0)
    return badarg(s, am::size, size);
  if (__builtin_mul_overflow(Word(smallValue(size)), s.unit(), &bits) ||
      bits > kMaxBits)
    return fail(s, am::system_limit, am::size, size);
  return true;
}

bool Construction::sizeOfAll(const Segment &s, Word &bits) {
  if (!isBitstring(s.value))
    return badarg(s, am::type, s.value);
  bits = placeOf(s.value).size;
  return bits % s.unit() == 0 || badarg(s, am::unit, s.value);
}

/// Characters that are none get a size of 0; filling reports them.
static Word utfBits(SegmentType type, Term value) {
  if (!isSmall(value) || !isCodePoint(uint64_t(smallValue(value))))
    return 0;
  auto c = uint32_t(smallValue(value));
  if (type == Utf8)
    return utf8Length(c) * 8;
  return type == Utf16 && c < 0x10000 ? 16 : 32;
}

bool Construction::sizeOf(const Segment &s, Word &bits) {
  if (s.type() >= Utf8) {
    bits = utfBits(s.type(), s.value);
    return true;
  }
  if (s.isAll())
    return sizeOfAll(s, bits);
  if (!s.hasConstantSize())
    return sizeFromTerm(s, bits);
  bits = s.constantSize() * s.unit();
  return true;
}

bool Construction::measure() {
  for (unsigned i = 0; i < count; ++i) {
    Segment s = segment(i);
    if (!sizeOf(s, sizes[i]))
      return false;
    total += sizes[i];
    if (total > kMaxBits)
      return fail(s, am::system_limit, am::size, s.sizeTerm);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

void Construction::allocateResult() {
  Segment first = segment(0);
  // A literal in front is no accumulator: spare room would be wasted on it.
  appends = first.type() == Bits && first.isAll() &&
            !isLiteralAddress(boxedCell(first.value));
  if (appends) {
    Appended appended = appendBits(p, first.value, total - sizes[0]);
    result = appended.term;
    bytes = appended.bytes;
    offset = appended.offset;
    return;
  }
  NewBits fresh = newBits(p, total);
  result = fresh.term;
  bytes = fresh.bytes;
}

static bool floatOf(Term value, double &number) {
  if (isFloat(value)) {
    number = floatValue(value);
    return true;
  }
  number = entry_types::luc_to_float(nullptr, value);
  return number == number;
}

bool Construction::fillFloat(const Segment &s, Word bits) {
  double number = 0;
  if (!isNumber(s.value))
    return badarg(s, am::type, s.value);
  if (bits != 16 && bits != 32 && bits != 64)
    return badarg(s, am::invalid, makeSmall(SWord(bits)));
  if (!floatOf(s.value, number))
    return badarg(s, am::no_float, s.value);
  return putBitsFloat(bytes, offset, bits, s.flags(), number);
}

bool Construction::fillBits(const Segment &s, Word bits) {
  BitsView view;
  if (!viewBits(s.value, view))
    return badarg(s, am::type, s.value);
  if (view.size < bits)
    return badarg(s, am::short_, s.value);
  copyBits(bytes, offset, view.slice(0, bits));
  return true;
}

static void store16(uint8_t *to, uint32_t unit, bool little) {
  to[little] = uint8_t(unit >> 8);
  to[!little] = uint8_t(unit);
}

static unsigned encode(uint8_t *to, SegmentType type, uint32_t c, bool little) {
  if (type == Utf8)
    return encodeUtf8(to, c);
  if (type == Utf32) {
    store16(to + (little ? 2 : 0), c >> 16, little);
    store16(to + (little ? 0 : 2), c & 0xffff, little);
    return 4;
  }
  if (c < 0x10000) {
    store16(to, c, little);
    return 2;
  }
  store16(to, 0xd800 + ((c - 0x10000) >> 10), little);
  store16(to + 2, 0xdc00 + (c & 0x3ff), little);
  return 4;
}

bool Construction::fillUtf(const Segment &s) {
  if (!isSmall(s.value) || !isCodePoint(uint64_t(smallValue(s.value))))
    return badarg(s, am::type, s.value);
  uint8_t encoded[4];
  unsigned n = encode(encoded, s.type(), uint32_t(smallValue(s.value)),
                      s.flags() & SegmentLittle);
  copyBits(bytes, offset, encoded, 0, n * 8);
  return true;
}

bool Construction::fill(unsigned i) {
  Segment s = segment(i);
  switch (s.type()) {
  case Integer:
    if (!isInteger(s.value))
      return badarg(s, am::type, s.value);
    putBitsInteger(bytes, offset, sizes[i], s.flags(), s.value);
    return true;
  case Float:
    return fillFloat(s, sizes[i]);
  case Bits:
    return fillBits(s, sizes[i]);
  default:
    return fillUtf(s);
  }
}

Term Construction::run() {
  if (!measure())
    return kNone;
  allocateResult();
  for (unsigned i = appends ? 1 : 0; i < count; ++i) {
    if (!fill(i))
      return kNone;
    offset += sizes[i];
  }
  return result;
}

extern "C" Term luc_bits_construct(Process *p, const void *descriptors,
                                   int64_t n) {
  if (n == 0)
    return makeBinary(*p, nullptr, 0);
  return Construction(*p, static_cast<const uint64_t *>(descriptors),
                      unsigned(n))
      .run();
}
