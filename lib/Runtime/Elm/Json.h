//===- Json.h - JSON values as terms ------------------------------*- C++ -*-===//
//
// `null`, `true`, `false`; a small for an integral number that a double holds
// exactly, else a float; a string of Elm's; {array, [Value]}; {object,
// [{Key, Value}]}. See docs/Elm.md.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ELM_JSON_H
#define LUCIOLE_LIB_RUNTIME_ELM_JSON_H

#include "luciole/Runtime/ByteBuffer.h"

namespace luciole::elm {

Term makeNumber(Process &p, double number);
Term makeArray(Process &p, const Term *elements, size_t count);
/// Of keys and values in turns: JavaScript's order, the last of duplicates.
Term makeObject(Process &p, const Term *pairs, size_t count);

/// As UTF-16.
inline void putAscii(ByteBuffer &out, const char *text) {
  for (; *text; ++text)
    out.putBig(uint8_t(*text), 2);
}

} // namespace luciole::elm

#endif // LUCIOLE_LIB_RUNTIME_ELM_JSON_H
