//===- Characters.cpp - What Elm's names are made of ----------------------===//

#include "Characters.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

namespace {
struct Run {
  uint32_t first, last, step;
};
} // namespace

static const Run uppers[] = {
#define UPPER(first, last, step) {first, last, step},
#include "IdentifierChars.def"
};
static const Run lowers[] = {
#define LOWER(first, last, step) {first, last, step},
#include "IdentifierChars.def"
};
static const Run letters[] = {
#define LETTER(first, last, step) {first, last, step},
#include "IdentifierChars.def"
};

/// Runs of step 2 of one kind never overlap: the one that could hold the code
/// point is the last that starts before it.
static bool contains(llvm::ArrayRef<Run> runs, uint32_t codePoint) {
  auto next =
      llvm::upper_bound(runs, codePoint, [](uint32_t c, const Run &run) {
        return c < run.first;
      });
  if (next == runs.begin())
    return false;
  const Run &run = *std::prev(next);
  return codePoint <= run.last && (codePoint - run.first) % run.step == 0;
}

bool luciole::elm::isUpper(uint32_t c) {
  return c < 0x80 ? c >= 'A' && c <= 'Z' : contains(uppers, c);
}

bool luciole::elm::isLower(uint32_t c) {
  return c < 0x80 ? c >= 'a' && c <= 'z' : contains(lowers, c);
}

bool luciole::elm::isInner(uint32_t c) {
  if (c < 0x80)
    return llvm::isAlnum(char(c)) || c == '_';
  return contains(lowers, c) || contains(uppers, c) || contains(letters, c);
}

bool luciole::elm::isOperatorChar(char c) {
  return c && llvm::StringRef("+-/*=.<>:&|^?%!").contains(c);
}

bool luciole::elm::isReserved(llvm::StringRef name) {
  static const llvm::StringRef words[] = {
      "if",   "then",   "else",  "case",   "of",       "let", "in",
      "type", "module", "where", "import", "exposing", "as",  "port"};
  return llvm::is_contained(words, name);
}

uint32_t luciole::elm::decode(llvm::StringRef text, uint32_t offset,
                              unsigned &length) {
  auto byte = [&](uint32_t i) -> uint32_t {
    return i < text.size() ? uint8_t(text[i]) : 0;
  };
  uint32_t c = byte(offset);
  length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  if (c >= 0x80)
    c &= 0x7F >> length;
  for (unsigned i = 1; i < length; ++i)
    c = c << 6 | (byte(offset + i) & 0x3F);
  return c;
}

void luciole::elm::encode(std::string &text, uint32_t c) {
  if (c < 0x80) {
    text += char(c);
    return;
  }
  unsigned length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  static const uint8_t leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
  text += char(leads[length] | c >> 6 * (length - 1));
  for (unsigned i = length - 1; i-- > 0;)
    text += char(0x80 | (c >> 6 * i & 0x3F));
}
