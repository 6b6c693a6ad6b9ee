//===- StringSearch.cpp - The kernel of Elm's String: searching -----------===//

#include "Elm/Values.h"

using namespace luciole;
using namespace luciole::elm;

static bool matchesAt(const Units &units, size_t i, const Units &part) {
  return !memcmp(units.at(i), part.bytes, 2 * part.size);
}

/// Looks for the low byte of the part's first unit: it says more than the high
/// one.
size_t elm::findUnits(const Units &units, const Units &part, size_t from) {
  if (!part.size)
    return from <= units.size ? from : units.size;
  if (part.size > units.size)
    return units.size;
  size_t last = units.size - part.size;
  uint8_t low = part.bytes[1];
  for (size_t i = from; i <= last; ++i) {
    const void *found =
        memchr(units.at(i) + 1, low, 2 * (last - i) + 1);
    if (!found)
      break;
    size_t offset = size_t(static_cast<const uint8_t *>(found) - units.bytes);
    i = offset / 2;
    if (offset % 2 && matchesAt(units, i, part))
      return i;
  }
  return units.size;
}

static bool contains(const Units &units, const Units &part) {
  return !part.size || findUnits(units, part, 0) < units.size;
}

Term luc_bif_elm_string_contains_2(Process *p, Term part, Term string) {
  Units units(string);
  charge(*p, units.size / 32);
  return makeBool(contains(units, Units(part)));
}

Term luc_bif_elm_string_startsWith_2(Process *, Term part, Term string) {
  Units units(string), start(part);
  return makeBool(start.size <= units.size && matchesAt(units, 0, start));
}

Term luc_bif_elm_string_endsWith_2(Process *, Term part, Term string) {
  Units units(string), end(part);
  return makeBool(end.size <= units.size &&
                  matchesAt(units, units.size - end.size, end));
}

namespace {
/// A list that is built from its start.
class ListBuilder {
public:
  explicit ListBuilder(Process &p) : p(p) {}
  void add(Term element) {
    Word *cell = allocate(p, 2);
    cell[0] = element;
    cell[1] = kNil;
    *end = tagCons(cell);
    end = cell + 1;
    ++count;
  }
  Term finish() {
    charge(p, count);
    return first;
  }

private:
  Process &p;
  Term first = kNil;
  Term *end = &first;
  size_t count = 0;
};
} // namespace

Term luc_bif_elm_string_indexes_2(Process *p, Term part, Term string) {
  Units units(string), wanted(part);
  ListBuilder list(*p);
  if (wanted.size)
    for (size_t i = findUnits(units, wanted, 0); i < units.size;
         i = findUnits(units, wanted, i + wanted.size))
      list.add(makeSmall(SWord(i)));
  return list.finish();
}

Term luc_bif_elm_string_indices_2(Process *p, Term part, Term string) {
  return luc_bif_elm_string_indexes_2(p, part, string);
}

/// Without a separator every code unit is a part.
Term luc_bif_elm_string_split_2(Process *p, Term separator, Term string) {
  Units units(string), between(separator);
  ListBuilder list(*p);
  if (!between.size) {
    for (size_t i = 0; i < units.size; ++i)
      list.add(substring(*p, string, i, 1));
    return list.finish();
  }
  size_t begin = 0;
  for (size_t i = findUnits(units, between, 0); i < units.size;
       i = findUnits(units, between, begin)) {
    list.add(substring(*p, string, begin, i - begin));
    begin = i + between.size;
  }
  list.add(substring(*p, string, begin, units.size - begin));
  return list.finish();
}

/// A text without words is one empty word.
Term luc_bif_elm_string_words_1(Process *p, Term string) {
  Units units(string);
  ListBuilder list(*p);
  size_t i = 0;
  for (bool any = false;; any = true) {
    while (i < units.size && isSpace(units[i]))
      ++i;
    if (i == units.size && any)
      return list.finish();
    size_t begin = i;
    while (i < units.size && !isSpace(units[i]))
      ++i;
    list.add(substring(*p, string, begin, i - begin));
  }
}

/// Lines end in \n, \r or \r\n.
Term luc_bif_elm_string_lines_1(Process *p, Term string) {
  Units units(string);
  ListBuilder list(*p);
  size_t begin = 0;
  for (size_t i = 0; i < units.size; ++i) {
    uint16_t unit = units[i];
    if (unit != '\n' && unit != '\r')
      continue;
    list.add(substring(*p, string, begin, i - begin));
    if (unit == '\r' && i + 1 < units.size && units[i + 1] == '\n')
      ++i;
    begin = i + 1;
  }
  list.add(substring(*p, string, begin, units.size - begin));
  return list.finish();
}
