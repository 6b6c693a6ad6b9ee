//===- ElmChar.h - Elm's characters as numbers --------------------*- C++ -*-===//
//
// What compiler and runtime agree on. Elm orders characters by their UTF-16
// code units, as JavaScript does: those from U+10000 on come before U+E000 to
// U+FFFF. Comparisons do not know whether a number is a character, so the
// order must be that of the numbers: the last block of the first plane is put
// behind all others.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_ELMCHAR_H
#define LUCIOLE_RUNTIME_ELMCHAR_H

#include <cstdint>

namespace luciole::elm {

inline constexpr uint32_t kMaxCodePoint = 0x10ffff;
inline constexpr uint32_t kMovedChars = kMaxCodePoint + 1;
inline constexpr uint32_t kMaxChar = kMovedChars + 0xffff;

/// The number that stands for a code point.
constexpr uint32_t charOfCode(uint32_t code) {
  return code >= 0xe000 && code <= 0xffff ? code + kMovedChars : code;
}
constexpr uint32_t codeOfChar(uint32_t c) {
  return c >= kMovedChars ? c - kMovedChars : c;
}

} // namespace luciole::elm

#endif // LUCIOLE_RUNTIME_ELMCHAR_H
