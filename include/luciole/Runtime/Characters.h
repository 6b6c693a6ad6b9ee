//===- Characters.h - Character data as unicode(3) has it ---------*- C++ -*-===//
//
// Character data is a binary, or a list of code points, binaries and character
// data whose last tail may be a binary. A character may be spread over
// binaries that follow each other.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_CHARACTERS_H
#define LUCIOLE_RUNTIME_CHARACTERS_H

#include "luciole/Runtime/ByteBuffer.h"

namespace luciole {

enum class CharsStatus {
  Ok,
  Error,      ///< `rest` starts with what is no character
  Incomplete, ///< `rest` is a binary: the start of a character
  BadArg,     ///< no character data at all
};

/// Appends the characters as UTF-8. The binaries in the data are UTF-8, or
/// Latin-1 if so said.
CharsStatus charactersToUtf8(Process &p, Term data, bool latin1,
                             ByteBuffer &out, Term &rest);

/// The list of the code points of valid UTF-8.
Term makeCharList(Process &p, const uint8_t *utf8, size_t size);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_CHARACTERS_H
