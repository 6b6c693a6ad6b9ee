//===- JsonPrint.cpp - Values to JSON text ---------------------------------===//
//
// JSON.stringify(value, null, indentation), to UTF-16, big endian.
//
//===----------------------------------------------------------------------===//

#include "Elm/Json.h"
#include "Elm/Number.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/WorkStack.h"

#include <cmath>

using namespace luciole;

namespace {
/// The rest of an array or object that is being printed.
struct Open {
  Term rest;
  bool isObject;
};

class Printer {
public:
  explicit Printer(unsigned indentation) : indentation(indentation) {}
  void run(Term value);
  ByteBuffer out;

private:
  void value(Term term);
  void begin(Term list, bool isObject);
  bool next();
  void line(size_t depth);
  void number(double number);
  void string(Term term);
  void element(Term element, bool isObject);
  void escaped(unsigned unit);
  void unit(unsigned unit) { out.putBig(unit, 2); }
  void ascii(const char *text) { elm::putAscii(out, text); }

  unsigned indentation;
  WorkStack<Open> open;
};
} // namespace

void Printer::run(Term term) {
  value(term);
  while (!open.empty())
    if (!next())
      open.pop();
}

void Printer::value(Term term) {
  if (isSmall(term))
    number(double(smallValue(term)));
  else if (isFloat(term))
    number(floatValue(term));
  else if (isBitstring(term))
    string(term);
  else if (isTupleOf(term, 2) && tupleElement(term, 0) == am::array)
    begin(tupleElement(term, 1), false);
  else if (isTupleOf(term, 2) && tupleElement(term, 0) == am::object)
    begin(tupleElement(term, 1), true);
  else if (isAtom(term))
    ascii(atomName(term));
  else
    ascii("{}"); // an object of the host's
}

void Printer::begin(Term list, bool isObject) {
  unit(isObject ? '{' : '[');
  if (isNil(list))
    return unit(isObject ? '}' : ']');
  open.push({consTail(list), isObject});
  element(consHead(list), isObject);
}

/// The next element of the innermost; false if it is over.
bool Printer::next() {
  Open &last = open.top();
  if (isNil(last.rest)) {
    line(open.size() - 1);
    unit(last.isObject ? '}' : ']');
    return false;
  }
  Term first = consHead(last.rest);
  last.rest = consTail(last.rest);
  unit(',');
  element(first, last.isObject);
  return true;
}

void Printer::element(Term element, bool isObject) {
  line(open.size());
  if (isObject) {
    string(tupleElement(element, 0));
    ascii(indentation ? ": " : ":");
    element = tupleElement(element, 1);
  }
  value(element);
}

void Printer::line(size_t depth) {
  if (!indentation)
    return;
  unit('\n');
  for (size_t i = indentation * depth; i > 0; --i)
    unit(' ');
}

void Printer::number(double number) {
  if (!std::isfinite(number))
    return ascii("null");
  char text[elm::kNumberTextSize + 1];
  text[elm::formatNumber(text, number)] = 0;
  ascii(text);
}

void Printer::string(Term term) {
  BitsView view;
  viewBits(term, view);
  AlignedBytes bytes(view);
  const uint8_t *at = bytes.data(), *end = at + bytes.size();
  unit('"');
  const uint8_t *plain = at;
  for (; at + 1 < end; at += 2) {
    unsigned c = unsigned(at[0] << 8 | at[1]);
    if (c >= ' ' && c != '"' && c != '\\' && (c & 0xf800) != 0xd800)
      continue;
    out.put(plain, size_t(at - plain));
    // A pair of surrogates is a character as others are.
    bool isPair = (c & 0xfc00) == 0xd800 && at + 3 < end &&
                  (at[2] & 0xfc) == 0xdc;
    if (isPair)
      out.put(at, 4), at += 2;
    else
      escaped(c);
    plain = at + 2;
  }
  out.put(plain, size_t(end - plain));
  unit('"');
}

void Printer::escaped(unsigned c) {
  static const char kFrom[] = "\"\\\b\f\n\r\t", kTo[] = "\"\\bfnrt";
  unit('\\');
  const char *found = c && c < 128 ? std::strchr(kFrom, int(c)) : nullptr;
  if (found)
    return unit(uint8_t(kTo[found - kFrom]));
  unit('u');
  for (int shift = 12; shift >= 0; shift -= 4)
    unit(uint8_t("0123456789abcdef"[c >> shift & 15]));
}

/// elm_json:print(Indentation, Value)
Term luc_bif_elm_json_print_2(Process *p, Term indentation, Term value) {
  if (!isSmall(indentation))
    return raiseBadarg(*p);
  SWord spaces = smallValue(indentation);
  Printer printer(spaces < 0 ? 0 : spaces > 10 ? 10 : unsigned(spaces));
  printer.run(value);
  charge(*p, printer.out.size() / 16);
  return printer.out.take(*p);
}
