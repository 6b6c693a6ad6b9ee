//===- Latin1Tables.cpp - Letters beyond ASCII for PCRE2 ------------------===//
//
// PCRE2 knows the classes of the characters up to 255 from a table, which it
// makes for the C locale. OTP's PCRE has Latin-1's: the letters there behave
// like the letters of ASCII, so each gets what a letter has that is no hex
// digit. The layout is PCRE2's (pcre2_internal.h): 256 bytes lower case, 256
// with the case flipped, bit maps of 32 bytes for the classes, 256 bytes of
// class bits.
//
//===----------------------------------------------------------------------===//

#include "Regex/Regex.h"
#include "luciole/Runtime/Exceptions.h"

#include <atomic>

using namespace luciole;
using namespace luciole::regex;

static constexpr unsigned kLower = 0, kFlipped = 256, kMaps = 512,
                          kNumMaps = 10, kTypes = kMaps + kNumMaps * 32;

/// c has the classes that `like` has.
static void copyClasses(uint8_t *tables, unsigned c, unsigned like) {
  for (unsigned map = 0; map < kNumMaps; ++map) {
    uint8_t *bits = tables + kMaps + 32 * map;
    if (bits[like / 8] & 1 << like % 8)
      bits[c / 8] |= uint8_t(1 << c % 8);
  }
  tables[kTypes + c] = tables[kTypes + like];
}

static bool isUpper(unsigned c) { return c >= 192 && c <= 222 && c != 215; }
static bool isLower(unsigned c) {
  return (c >= 223 && c != 247) || c == 170 || c == 181 || c == 186;
}

static const uint8_t *makeTables() {
  auto *tables = const_cast<uint8_t *>(pcre2_maketables(nullptr));
  if (!tables)
    fatalMemory("the character tables of re");
  for (unsigned c = 128; c < 256; ++c)
    copyClasses(tables, c,
                isUpper(c)   ? 'Z'
                : isLower(c) ? 'z'
                : c < 160    ? 1
                             : '!');
  for (unsigned upper = 192; upper <= 222; ++upper) {
    if (!isUpper(upper))
      continue;
    tables[kLower + upper] = uint8_t(upper + 32);
    tables[kFlipped + upper] = uint8_t(upper + 32);
    tables[kFlipped + upper + 32] = uint8_t(upper);
  }
  return tables;
}

const uint8_t *regex::latin1Tables() {
  static std::atomic<const uint8_t *> tables;
  const uint8_t *known = tables.load();
  if (known)
    return known;
  const uint8_t *made = makeTables();
  if (tables.compare_exchange_strong(known, made))
    return made;
  free(const_cast<uint8_t *>(made));
  return known;
}
