//===- WideCharacters.h - UTF-16 and UTF-32 data ------------------*- C++ -*-===//
#ifndef LUCIOLE_LIB_RUNTIME_UNICODE_WIDECHARACTERS_H
#define LUCIOLE_LIB_RUNTIME_UNICODE_WIDECHARACTERS_H

#include "luciole/Runtime/ByteBuffer.h"

namespace luciole {

struct WideEncoding {
  unsigned bytes; ///< 2 or 4
  bool little;
};

/// utf16, utf32, {utf16, big}, …
bool getWideEncoding(Term t, WideEncoding &encoding);

/// Appends the characters as UTF-8; false if anything in the data is wrong or
/// a character is spread over binaries.
bool wideToUtf8(Term data, WideEncoding encoding, ByteBuffer &out);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_UNICODE_WIDECHARACTERS_H
