//===- LexerChars.h - Which characters make names and digits ------*- C++ -*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_LEXERCHARS_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_LEXERCHARS_H

#include <cstdint>

namespace luciole::erlang::chars {

inline bool isDigit(uint32_t c) { return c >= '0' && c <= '9'; }

/// The capital letters of Latin-1, but not the multiplication sign.
inline bool isVarStart(uint32_t c) {
  return (c >= 'A' && c <= 'Z') || c == '_' ||
         (c >= 0xC0 && c <= 0xDE && c != 0xD7);
}

inline bool isNameStart(uint32_t c) {
  return (c >= 'a' && c <= 'z') || isVarStart(c) ||
         (c >= 0xDF && c <= 0xFF && c != 0xF7);
}

inline bool isNameChar(uint32_t c) {
  return isNameStart(c) || isDigit(c) || c == '@';
}

/// The value of a digit in bases up to 36, or 99.
inline unsigned digitValue(char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z')
    return c - 'A' + 10;
  return 99;
}

/// What an invalid byte is decoded as, plus the byte.
inline constexpr uint32_t kInvalid = 0x110000;

/// Decodes the code point at `p`. An invalid byte has length 1.
inline uint32_t decodeUtf8(const char *p, const char *end, unsigned &length) {
  unsigned char c = *p;
  length = 1;
  if (c < 0x80)
    return c;
  unsigned want = c >= 0xC2 && c <= 0xDF   ? 2
                  : c >= 0xE0 && c <= 0xEF ? 3
                  : c >= 0xF0 && c <= 0xF4 ? 4
                                           : 0;
  if (want == 0 || end - p < long(want))
    return kInvalid + c;
  uint32_t value = c & (0xFF >> (want + 1));
  for (unsigned i = 1; i < want; ++i) {
    unsigned char next = p[i];
    if ((next & 0xC0) != 0x80)
      return kInvalid + c;
    value = value << 6 | (next & 0x3F);
  }
  static constexpr uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (value < least[want] || value > 0x10FFFF ||
      (value >= 0xD800 && value < 0xE000))
    return kInvalid + c;
  length = want;
  return value;
}

} // namespace luciole::erlang::chars

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_LEXERCHARS_H
