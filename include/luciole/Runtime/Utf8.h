//===- Utf8.h - Encoding and decoding Unicode ---------------------*- C++ -*-===//
//
// Code points are 0..16#D7FF and 16#E000..16#10FFFF, as in Erlang: surrogates
// are none.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_UTF8_H
#define LUCIOLE_RUNTIME_UTF8_H

#include <cstddef>
#include <cstdint>

namespace luciole {

constexpr bool isCodePoint(uint64_t c) {
  return c < 0xd800 || (c >= 0xe000 && c <= 0x10ffff);
}

enum class Utf8Status { Ok, Incomplete, Invalid };

struct Utf8Char {
  Utf8Status status;
  uint32_t codePoint;
  unsigned length; ///< bytes
};

/// The first character of `size` bytes. Incomplete: more bytes could make a
/// character of them. Empty input is incomplete.
Utf8Char decodeUtf8(const uint8_t *bytes, size_t size);

/// The first character of text that is known to be valid.
constexpr Utf8Char decodeValidUtf8(const uint8_t *bytes) {
  uint32_t c = bytes[0];
  unsigned length = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
  if (length > 1)
    c &= 0x7f >> length;
  for (unsigned i = 1; i < length; ++i)
    c = c << 6 | (bytes[i] & 0x3f);
  return {Utf8Status::Ok, c, length};
}

constexpr unsigned utf8Length(uint32_t c) {
  return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}
/// Writes utf8Length(c) bytes and says how many.
unsigned encodeUtf8(uint8_t *to, uint32_t c);

/// How many leading bytes are ASCII.
size_t asciiPrefix(const uint8_t *bytes, size_t size);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_UTF8_H
