//===- Utf8.cpp - Encoding and decoding UTF-8 -----------------------------===//

#include "luciole/Runtime/Utf8.h"
#include <cstring>

using namespace luciole;

static constexpr Utf8Char kInvalid = {Utf8Status::Invalid, 0, 0};
static constexpr Utf8Char kIncomplete = {Utf8Status::Incomplete, 0, 0};

static unsigned lengthFromFirst(uint8_t first) {
  if (first < 0x80)
    return 1;
  if (first < 0xc0)
    return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf8 ? 4 : 0;
}

/// As OTP has it, overlong forms, surrogates and numbers past the last code
/// point are found invalid only when all their bytes are there; before that
/// they count as incomplete.
Utf8Char luciole::decodeUtf8(const uint8_t *bytes, size_t size) {
  if (size == 0)
    return kIncomplete;
  unsigned length = lengthFromFirst(bytes[0]);
  if (length <= 1)
    return length ? Utf8Char{Utf8Status::Ok, bytes[0], 1} : kInvalid;
  uint32_t c = bytes[0] & (0xffu >> (length + 1));
  for (unsigned i = 1; i < length; ++i) {
    if (i >= size)
      return kIncomplete;
    if ((bytes[i] & 0xc0) != 0x80)
      return kInvalid;
    c = (c << 6) | (bytes[i] & 0x3f);
  }
  if (utf8Length(c) != length || !isCodePoint(c))
    return kInvalid;
  return {Utf8Status::Ok, c, length};
}

unsigned luciole::encodeUtf8(uint8_t *to, uint32_t c) {
  unsigned length = utf8Length(c);
  if (length == 1) {
    to[0] = uint8_t(c);
    return 1;
  }
  for (unsigned i = length - 1; i > 0; --i, c >>= 6)
    to[i] = uint8_t(0x80 | (c & 0x3f));
  to[0] = uint8_t((0xf00u >> length) | c);
  return length;
}

size_t luciole::asciiPrefix(const uint8_t *bytes, size_t size) {
  size_t i = 0;
  for (; i + 8 <= size; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    if (word & 0x8080808080808080u)
      break;
  }
  while (i < size && bytes[i] < 0x80)
    ++i;
  return i;
}
