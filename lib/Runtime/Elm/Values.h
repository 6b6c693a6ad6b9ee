//===- Values.h - Elm's values as terms ---------------------------*- C++ -*-===//
//
// The kernel trusts the types: no argument is checked. docs/Elm.md says how
// values are represented.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ELM_VALUES_H
#define LUCIOLE_LIB_RUNTIME_ELM_VALUES_H

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/ElmChar.h"

namespace luciole::elm {

// The constructors of Order and Maybe.
inline Term makeOrder(int order) {
  return makeSmall(order < 0 ? 0 : order == 0 ? 1 : 2);
}
inline constexpr Term kNothing = makeSmall(1);
inline Term makeJust(Process &p, Term value) { return makeTuple(p, {value}); }

//===----------------------------------------------------------------------===//
// Strings
//===----------------------------------------------------------------------===//

inline constexpr Word kUnitBits = 16;

inline uint16_t loadUnit(const uint8_t *bytes) {
  return uint16_t(bytes[0] << 8 | bytes[1]);
}
inline void storeUnit(uint8_t *bytes, uint16_t unit) {
  bytes[0] = uint8_t(unit >> 8);
  bytes[1] = uint8_t(unit);
}

/// The code units of a String. Appending may move them.
struct Units {
  explicit Units(Term string) {
    BitsPlace place = placeOf(string);
    bytes = baseBytes(place.base) + place.offset / 8;
    size = place.size / kUnitBits;
  }
  Units(const uint8_t *bytes, size_t size) : bytes(bytes), size(size) {}

  uint16_t operator[](size_t i) const { return loadUnit(bytes + 2 * i); }
  const uint8_t *at(size_t i) const { return bytes + 2 * i; }

  const uint8_t *bytes;
  size_t size;
};

constexpr bool isHighSurrogate(uint32_t unit) { return unit >> 10 == 0x36; }
constexpr bool isLowSurrogate(uint32_t unit) { return unit >> 10 == 0x37; }

/// The character at `i`, which is moved behind it; a surrogate that has lost
/// its other half is a character of its own.
inline uint32_t nextChar(const Units &units, size_t &i) {
  uint32_t unit = units[i++];
  if (!isHighSurrogate(unit) || i == units.size)
    return unit;
  uint32_t low = units[i];
  if (!isLowSurrogate(low))
    return unit;
  ++i;
  return 0x10000 + ((unit & 0x3ff) << 10 | (low & 0x3ff));
}

inline Term makeChar(uint32_t code) { return makeSmall(charOfCode(code)); }
inline uint32_t charCode(Term c) { return codeOfChar(uint32_t(smallValue(c))); }

constexpr size_t charUnits(uint32_t c) { return c < 0x10000 ? 1 : 2; }

/// Writes charUnits(c) units and gives where they end.
inline uint8_t *storeChar(uint8_t *to, uint32_t c) {
  if (c < 0x10000) {
    storeUnit(to, uint16_t(c));
    return to + 2;
  }
  storeUnit(to, uint16_t(0xd7c0 + (c >> 10)));
  storeUnit(to + 2, uint16_t(0xdc00 | (c & 0x3ff)));
  return to + 4;
}

/// A new String of that many units and where they go.
inline NewBits newString(Process &p, size_t units) {
  return newBits(p, Word(units) * kUnitBits);
}
Term emptyString(Process &p);
Term makeAsciiString(Process &p, const char *text, size_t size);
/// Part of a String: a copy if it is short, else a window on it.
Term substring(Process &p, Term string, size_t from, size_t units);
/// Where `part` occurs in `units`, from `from` on; units.size if nowhere.
size_t findUnits(const Units &units, const Units &part, size_t from);
/// JavaScript's white space, ends of lines included.
bool isSpace(uint16_t unit);

//===----------------------------------------------------------------------===//
// Order and equality
//===----------------------------------------------------------------------===//

/// JavaScript's order of two values of a comparable type: <0, 0, >0; what is
/// not a number is greater than everything.
int compareValues(Term a, Term b);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_RUNTIME_ELM_VALUES_H
