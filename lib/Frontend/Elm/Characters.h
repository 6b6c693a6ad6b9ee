//===- Characters.h - What Elm's names are made of ----------------*- C++
//-*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_CHARACTERS_H
#define LUCIOLE_LIB_FRONTEND_ELM_CHARACTERS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>

namespace luciole::elm {

bool isUpper(uint32_t codePoint);
bool isLower(uint32_t codePoint);
/// May stand in a name behind its first character.
bool isInner(uint32_t codePoint);
/// May stand in an operator.
bool isOperatorChar(char c);
bool isReserved(llvm::StringRef name);

/// Reads the code point at `offset`; 0 at the end. `length` is its number of
/// bytes. The text is valid UTF-8.
uint32_t decode(llvm::StringRef text, uint32_t offset, unsigned &length);
/// Appends UTF-8, also of surrogates.
void encode(std::string &text, uint32_t codePoint);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_CHARACTERS_H
