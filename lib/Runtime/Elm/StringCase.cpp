//===- StringCase.cpp - Upper and lower case of Elm's texts ---------------===//
//
// As JavaScript has it: full mappings of texts (one character may become
// three, a sigma that ends a word has a form of its own), simple ones of
// characters.
//
//===----------------------------------------------------------------------===//

#include "Elm/CaseTables.h"
#include "Elm/Values.h"
#include "luciole/Runtime/ByteBuffer.h"

using namespace luciole;
using namespace luciole::elm;

namespace {
enum class Case { Upper, Lower };
constexpr uint32_t kBigSigma = 0x3a3, kFinalSigma = 0x3c2;
constexpr uint32_t kDottedI = 0x130, kDotAbove = 0x307;
} // namespace

//===----------------------------------------------------------------------===//
// Characters
//===----------------------------------------------------------------------===//

/// The runs are sorted and don't overlap, but for those of step 2.
template <size_t N>
static uint32_t mapped(const CaseRun (&runs)[N], uint32_t c) {
  size_t low = 0, high = N;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (runs[middle].first <= c)
      low = middle + 1;
    else
      high = middle;
  }
  // Two runs of every other code point may lie in each other.
  for (size_t i = low; i > 0 && low - i < 2; --i) {
    const CaseRun &run = runs[i - 1];
    uint32_t distance = c - run.first;
    if (distance % run.step == 0 && distance / run.step < run.count)
      return c + uint32_t(run.delta);
  }
  return c;
}

static uint32_t convertChar(uint32_t c, Case to) {
  if (c < 0x80) {
    if (to == Case::Upper)
      return c >= 'a' && c <= 'z' ? c - 32 : c;
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }
  return to == Case::Upper ? mapped(kToUpper, c) : mapped(kToLower, c);
}

Term luc_bif_elm_char_toUpper_1(Process *, Term character) {
  return makeChar(convertChar(charCode(character), Case::Upper));
}
Term luc_bif_elm_char_toLower_1(Process *, Term character) {
  return makeChar(convertChar(charCode(character), Case::Lower));
}

//===----------------------------------------------------------------------===//
// Final sigma
//===----------------------------------------------------------------------===//

template <size_t N>
static bool inStretches(const uint8_t (&lengths)[N], uint32_t c) {
  uint32_t end = 0;
  bool inside = false;
  for (size_t i = 0; i < N; inside = !inside) {
    for (unsigned shift = 0;; shift += 7) {
      uint8_t byte = lengths[i++];
      end += uint32_t(byte & 127) << shift;
      if (byte < 128)
        break;
    }
    if (c < end)
      return inside;
  }
  return false;
}

static uint32_t charBefore(const Units &units, size_t &i) {
  uint32_t unit = units[--i];
  if (i == 0 || !isLowSurrogate(unit) || !isHighSurrogate(units[i - 1]))
    return unit;
  size_t start = --i;
  return nextChar(units, start);
}

/// Whether the sigma at `begin` ends a word: a letter with case is somewhere
/// before it and none after it, but for what may stand within a word.
static bool endsWord(const Units &units, size_t begin) {
  size_t after = begin + 1;
  while (begin > 0) {
    uint32_t c = charBefore(units, begin);
    if (inStretches(kCaseIgnorable, c))
      continue;
    if (!inStretches(kCased, c))
      return false;
    while (after < units.size) {
      c = nextChar(units, after);
      if (!inStretches(kCaseIgnorable, c))
        return !inStretches(kCased, c);
    }
    return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Texts
//===----------------------------------------------------------------------===//

static void put(ByteBuffer &out, uint32_t c) {
  uint8_t *room = out.room(4);
  out.advance(size_t(storeChar(room, c) - room));
}

/// Whether it has an upper case of several characters, which is written.
static bool putExpansion(ByteBuffer &out, uint32_t c) {
  if (c < 0xdf || c > 0xfb17)
    return false;
  for (const uint16_t(&expansion)[4] : kUpperExpansions) {
    if (expansion[0] != c)
      continue;
    for (unsigned i = 1; i < 4 && expansion[i]; ++i)
      put(out, expansion[i]);
    return true;
  }
  return false;
}

static void putConverted(ByteBuffer &out, const Units &units, size_t &i,
                         Case to) {
  size_t begin = i;
  uint32_t c = nextChar(units, i);
  if (to == Case::Upper) {
    if (!putExpansion(out, c))
      put(out, convertChar(c, to));
  } else if (c == kDottedI) {
    put(out, 'i');
    put(out, kDotAbove);
  } else if (c == kBigSigma && endsWord(units, begin)) {
    put(out, kFinalSigma);
  } else {
    put(out, convertChar(c, to));
  }
}

static bool isAscii(const Units &units) {
  for (size_t i = 0; i < units.size; ++i)
    if (units[i] >= 0x80)
      return false;
  return true;
}

static Term converted(Process &p, Term string, Case to) {
  Units units(string);
  charge(p, units.size / 8);
  if (isAscii(units)) {
    NewBits fresh = newString(p, units.size);
    for (size_t i = 0; i < units.size; ++i)
      storeUnit(fresh.bytes + 2 * i, uint16_t(convertChar(units[i], to)));
    return fresh.term;
  }
  ByteBuffer out(2 * units.size);
  for (size_t i = 0; i < units.size;)
    putConverted(out, units, i, to);
  return out.take(p);
}

Term luc_bif_elm_string_toUpper_1(Process *p, Term string) {
  return converted(*p, string, Case::Upper);
}
Term luc_bif_elm_string_toLower_1(Process *p, Term string) {
  return converted(*p, string, Case::Lower);
}
