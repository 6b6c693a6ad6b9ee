//===- DisplayAtom.cpp - Atoms as text ------------------------------------===//

#include "luciole/Runtime/Display.h"
#include "luciole/Runtime/Utf8.h"

using namespace luciole;

static bool isLower(uint32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 0xdf && c <= 0xff && c != 0xf7);
}

static bool isAlphanumeric(uint32_t c) {
  return isLower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         c == '_' || (c >= 0xc0 && c <= 0xde && c != 0xd7);
}

static bool needsQuotes(const uint8_t *name, size_t size) {
  for (size_t at = 0; at < size;) {
    Utf8Char c = decodeValidUtf8(name + at);
    if (at == 0 ? !isLower(c.codePoint) : !isAlphanumeric(c.codePoint))
      return true;
    at += c.length;
  }
  return size == 0;
}

/// What stands for it behind a backslash, or 0.
static char escapeOf(uint32_t c) {
  switch (c) {
  case '\'':
  case '\\':
    return char(c);
  case '\n':
    return 'n';
  case '\f':
    return 'f';
  case '\t':
    return 't';
  case '\r':
    return 'r';
  case '\b':
    return 'b';
  case '\v':
    return 'v';
  default:
    return 0;
  }
}

static void putQuoted(uint32_t c, const uint8_t *bytes, unsigned length,
                      ByteBuffer &out) {
  if (char escape = escapeOf(c)) {
    out.put('\\');
    out.put(uint8_t(escape));
  } else if (c < 32 || (c >= 128 && c < 160)) {
    out.put('\\');
    for (unsigned shift : {6, 3, 0})
      out.put(uint8_t('0' + (c >> shift & 7)));
  } else {
    out.put(bytes, length);
  }
}

void luciole::displayAtom(Term atom, ByteBuffer &out) {
  auto *name = reinterpret_cast<const uint8_t *>(atomName(atom));
  size_t size = atomLength(atom);
  if (!needsQuotes(name, size)) {
    out.put(name, size);
    return;
  }
  out.put('\'');
  for (size_t at = 0; at < size;) {
    Utf8Char c = decodeValidUtf8(name + at);
    putQuoted(c.codePoint, name + at, c.length, out);
    at += c.length;
  }
  out.put('\'');
}
