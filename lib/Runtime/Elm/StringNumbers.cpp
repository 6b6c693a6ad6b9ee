//===- StringNumbers.cpp - Numbers as texts, as JavaScript has them -------===//

#include "Elm/Number.h"
#include "Elm/Values.h"

#include <cmath>
#include <cstdlib>

using namespace luciole;
using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// Writes the digits backwards, up to the end of `text`; where they start.
static char *formatInt(char (&text)[kNumberTextSize], SWord value) {
  char *at = text + sizeof text;
  Word rest = value < 0 ? -Word(value) : Word(value);
  do
    *--at = char('0' + rest % 10);
  while (rest /= 10);
  if (value < 0)
    *--at = '-';
  return at;
}

Term luc_bif_elm_string_fromInt_1(Process *p, Term value) {
  char text[kNumberTextSize];
  char *start = formatInt(text, smallValue(value));
  return makeAsciiString(*p, start, size_t(text + sizeof text - start));
}

Term luc_bif_elm_string_fromFloat_1(Process *p, Term value) {
  char text[kNumberTextSize];
  return makeAsciiString(*p, text, formatNumber(text, floatValue(value)));
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// A sign, of either kind, and digits.
Term luc_bif_elm_string_toInt_1(Process *p, Term string) {
  Units units(string);
  size_t start = units.size && (units[0] == '+' || units[0] == '-');
  if (start == units.size)
    return kNothing;
  Word value = 0;
  for (size_t i = start; i < units.size; ++i) {
    unsigned digit = units[i] - unsigned('0');
    if (digit > 9)
      return kNothing;
    value = value * 10 + digit;
  }
  return makeJust(*p, makeSmall(SWord(units[0] == '-' ? -value : value)));
}

namespace {
/// Reads what JavaScript's conversion to a number takes, of characters that
/// Elm lets through.
class NumberReader {
public:
  explicit NumberReader(const Units &units) : units(units) {}

  bool read(double &value) {
    if (!units.size)
      return false;
    for (size_t i = 0; i < units.size; ++i)
      if (isSpace(units[i]) || units[i] == 'x' || units[i] == 'b' ||
          units[i] == 'o')
        return false;
    return radix(value) || decimal(value);
  }

private:
  /// What there is at `i`; 0 at the end and for what is not ASCII.
  char peek() const {
    return i < units.size && units[i] < 0x80 ? char(units[i]) : 0;
  }
  bool skip(char a, char b) {
    char c = peek();
    if (!c || (c != a && c != b))
      return false;
    ++i;
    return true;
  }
  bool skipDigits() {
    size_t start = i;
    while (peek() >= '0' && peek() <= '9')
      ++i;
    return i > start;
  }
  bool radix(double &value);
  bool decimal(double &value);
  bool infinity(double &value);

  const Units &units;
  size_t i = 0;
};
} // namespace

/// 0X1F, 0B1, 0O7: Elm means to refuse those, but sees small letters only.
bool NumberReader::radix(double &value) {
  if (units.size < 3 || units[0] != '0')
    return false;
  uint16_t letter = units[1];
  unsigned base = letter == 'X' ? 16 : letter == 'O' ? 8 : letter == 'B' ? 2 : 0;
  if (!base)
    return false;
  value = 0;
  for (size_t at = 2; at < units.size; ++at) {
    unsigned unit = units[at], digit = unit - '0';
    if (digit > 9) {
      digit = (unit | 32) - 'a';
      digit = digit < 6 ? digit + 10 : base;
    }
    if (digit >= base)
      return false;
    value = value * base + digit;
  }
  return true;
}

bool NumberReader::infinity(double &value) {
  static constexpr char kName[] = "Infinity";
  for (size_t n = 0; n < sizeof kName - 1; ++n)
    if (!skip(kName[n], kName[n]))
      return false;
  value = INFINITY;
  return i == units.size;
}

/// The value of decimal digits, point and exponent.
static double parseDecimal(const Units &units, size_t start) {
  size_t size = units.size - start;
  char fixed[64], *text = size < sizeof fixed
                              ? fixed
                              : static_cast<char *>(malloc(size + 1));
  if (!text)
    fatalMemory("reading a number");
  for (size_t i = 0; i < size; ++i)
    text[i] = char(units[start + i]);
  text[size] = 0;
  double value = parseNumber(text);
  if (text != fixed)
    free(text);
  return value;
}

bool NumberReader::decimal(double &value) {
  bool negative = peek() == '-';
  skip('+', '-');
  size_t start = i;
  if (peek() == 'I') {
    bool good = infinity(value);
    if (negative)
      value = -value;
    return good;
  }
  bool whole = skipDigits(), fraction = skip('.', '.') && skipDigits();
  if (!whole && !fraction)
    return false;
  if (skip('e', 'E')) {
    skip('+', '-');
    if (!skipDigits())
      return false;
  }
  if (i < units.size)
    return false;
  value = parseDecimal(units, start);
  if (negative)
    value = -value;
  return true;
}

Term luc_bif_elm_string_toFloat_1(Process *p, Term string) {
  Units units(string);
  double value;
  if (!NumberReader(units).read(value))
    return kNothing;
  return makeJust(*p, makeFloat(*p, value));
}
