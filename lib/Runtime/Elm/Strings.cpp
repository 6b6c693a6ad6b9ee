//===- Strings.cpp - The kernel of Elm's String: building, parts ----------===//
//
// Strings are binaries of UTF-16 code units, big endian.
//
//===----------------------------------------------------------------------===//

#include "Elm/Values.h"

using namespace luciole;
using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Helpers
//===----------------------------------------------------------------------===//

Term elm::emptyString(Process &p) { return newString(p, 0).term; }

Term elm::makeAsciiString(Process &p, const char *text, size_t size) {
  NewBits fresh = newString(p, size);
  for (size_t i = 0; i < size; ++i)
    storeUnit(fresh.bytes + 2 * i, uint8_t(text[i]));
  return fresh.term;
}

/// A window costs four words and keeps the whole alive.
Term elm::substring(Process &p, Term string, size_t from, size_t units) {
  constexpr size_t kCopied = 16;
  if (units > kCopied)
    return makePart(p, string, from * kUnitBits, units * kUnitBits);
  return makeBinary(p, Units(string).at(from), 2 * units);
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

Term luc_bif_elm_string_length_1(Process *, Term string) {
  return makeSmall(SWord(placeOf(string).size / kUnitBits));
}

/// In place where that is possible, so that a loop of appending takes linear
/// time.
Term luc_bif_elm_string_append_2(Process *p, Term a, Term b) {
  size_t more = Units(b).size;
  if (!more)
    return a;
  if (!Units(a).size)
    return b;
  Appended appended = appendBits(*p, a, more * kUnitBits);
  // The second may be a window on the first's record, which may have moved.
  memcpy(appended.bytes + appended.offset / 8, Units(b).bytes, 2 * more);
  return appended.term;
}

Term luc_bif_elm_basics_append_2(Process *p, Term a, Term b) {
  return isList(a) ? luc_bif_elm_list_append_2(p, a, b)
                   : luc_bif_elm_string_append_2(p, a, b);
}

static uint8_t *copyUnits(uint8_t *to, const Units &units) {
  memcpy(to, units.bytes, 2 * units.size);
  return to + 2 * units.size;
}

Term luc_bif_elm_string_join_2(Process *p, Term separator, Term list) {
  if (isNil(list))
    return emptyString(*p);
  Units between(separator);
  size_t size = 0, count = 0;
  for (Term l = list; isCons(l); l = consTail(l), ++count)
    size += Units(consHead(l)).size;
  if (count == 1)
    return consHead(list);
  NewBits fresh = newString(*p, size + (count - 1) * between.size);
  uint8_t *to = copyUnits(fresh.bytes, Units(consHead(list)));
  for (Term l = consTail(list); isCons(l); l = consTail(l)) {
    to = copyUnits(to, between);
    to = copyUnits(to, Units(consHead(l)));
  }
  charge(*p, count + size / 64);
  return fresh.term;
}

Term luc_bif_elm_string_repeat_2(Process *p, Term times, Term string) {
  SWord count = smallValue(times);
  Units units(string);
  if (count <= 0 || !units.size)
    return emptyString(*p);
  NewBits fresh = newString(*p, size_t(count) * units.size);
  uint8_t *to = fresh.bytes;
  for (SWord i = 0; i < count; ++i)
    to = copyUnits(to, units);
  charge(*p, size_t(count));
  return fresh.term;
}

/// Characters stay whole.
Term luc_bif_elm_string_reverse_1(Process *p, Term string) {
  Units units(string);
  NewBits fresh = newString(*p, units.size);
  uint8_t *to = fresh.bytes + 2 * units.size;
  for (size_t i = 0; i < units.size;) {
    uint32_t c = nextChar(units, i);
    to -= 2 * charUnits(c);
    storeChar(to, c);
  }
  charge(*p, units.size / 8);
  return fresh.term;
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// An index as JavaScript's slice takes it: negative ones from the end.
static size_t clampIndex(SWord index, size_t size) {
  if (index < 0)
    index += SWord(size);
  return index < 0 ? 0 : size_t(index) > size ? size : size_t(index);
}

Term luc_bif_elm_string_slice_3(Process *p, Term from, Term to, Term string) {
  size_t size = Units(string).size;
  size_t begin = clampIndex(smallValue(from), size);
  size_t end = clampIndex(smallValue(to), size);
  return substring(*p, string, begin, begin < end ? end - begin : 0);
}

bool elm::isSpace(uint16_t u) {
  return u == ' ' || (u >= 9 && u <= 13) ||
         (u >= 0xa0 &&
          (u == 0xa0 || u == 0x1680 || (u >= 0x2000 && u <= 0x200a) ||
           u == 0x2028 || u == 0x2029 || u == 0x202f || u == 0x205f ||
           u == 0x3000 || u == 0xfeff));
}

static Term trimmed(Process &p, Term string, bool left, bool right) {
  Units units(string);
  size_t begin = 0, end = units.size;
  while (left && begin < end && isSpace(units[begin]))
    ++begin;
  while (right && begin < end && isSpace(units[end - 1]))
    --end;
  if (end - begin == units.size)
    return string;
  return substring(p, string, begin, end - begin);
}

Term luc_bif_elm_string_trim_1(Process *p, Term string) {
  return trimmed(*p, string, true, true);
}
Term luc_bif_elm_string_trimLeft_1(Process *p, Term string) {
  return trimmed(*p, string, true, false);
}
Term luc_bif_elm_string_trimRight_1(Process *p, Term string) {
  return trimmed(*p, string, false, true);
}

//===----------------------------------------------------------------------===//
// Characters
//===----------------------------------------------------------------------===//

Term luc_bif_elm_string_fromChar_1(Process *p, Term character) {
  uint32_t c = charCode(character);
  NewBits fresh = newString(*p, charUnits(c));
  storeChar(fresh.bytes, c);
  return fresh.term;
}

Term luc_bif_elm_string_uncons_1(Process *p, Term string) {
  Units units(string);
  if (!units.size)
    return kNothing;
  size_t i = 0;
  uint32_t c = nextChar(units, i);
  // The rest is a window, however short: who takes a text apart like this
  // takes all of it.
  Term rest = i == units.size
                  ? emptyString(*p)
                  : makePart(*p, string, i * kUnitBits,
                             (units.size - i) * kUnitBits);
  return makeJust(*p, makeTuple(*p, {makeChar(c), rest}));
}

Term luc_bif_elm_string_toList_1(Process *p, Term string) {
  Units units(string);
  if (!units.size)
    return kNil;
  Word *cells = allocate(*p, 2 * units.size), *cell = cells;
  for (size_t i = 0; i < units.size; cell += 2) {
    cell[0] = makeChar(nextChar(units, i));
    cell[1] = tagCons(cell + 2);
  }
  cell[-1] = kNil;
  giveBack(*p, cell, cells + 2 * units.size);
  charge(*p, units.size / 4);
  return tagCons(cells);
}

Term luc_bif_elm_string_fromList_1(Process *p, Term list) {
  size_t size = 0;
  for (Term l = list; isCons(l); l = consTail(l))
    size += charUnits(charCode(consHead(l)));
  NewBits fresh = newString(*p, size);
  uint8_t *to = fresh.bytes;
  for (Term l = list; isCons(l); l = consTail(l))
    to = storeChar(to, charCode(consHead(l)));
  charge(*p, size / 4);
  return fresh.term;
}

/// What is no code point becomes the replacement character. Halves of pairs
/// are code points here, as in JavaScript.
Term luc_bif_elm_char_fromCode_1(Process *, Term code) {
  SWord c = smallValue(code);
  return makeChar(c < 0 || c > kMaxCodePoint ? 0xfffd : uint32_t(c));
}

Term luc_bif_elm_char_toCode_1(Process *, Term character) {
  return makeSmall(charCode(character));
}
