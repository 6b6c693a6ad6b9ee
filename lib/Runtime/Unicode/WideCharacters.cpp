//===- WideCharacters.cpp - UTF-16 and UTF-32 data ------------------------===//

#include "Unicode/WideCharacters.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Utf8.h"
#include "luciole/Runtime/WorkStack.h"

using namespace luciole;

static bool getWidth(Term name, WideEncoding &encoding) {
  encoding.bytes = name == am::utf16 ? 2 : 4;
  return name == am::utf16 || name == am::utf32;
}

bool luciole::getWideEncoding(Term t, WideEncoding &encoding) {
  encoding.little = false;
  if (!isTupleOf(t, 2))
    return getWidth(t, encoding);
  Term endian = tupleElement(t, 1);
  encoding.little = endian == am::little;
  return (endian == am::big || endian == am::little) &&
         getWidth(tupleElement(t, 0), encoding);
}

static uint32_t loadUnit(const uint8_t *bytes, WideEncoding encoding) {
  uint32_t unit = 0;
  for (unsigned i = 0; i < encoding.bytes; ++i)
    unit = unit << 8 | bytes[encoding.little ? encoding.bytes - 1 - i : i];
  return unit;
}

static bool put(uint32_t c, ByteBuffer &out) {
  if (!isCodePoint(c))
    return false;
  out.advance(encodeUtf8(out.room(4), c));
  return true;
}

static bool convert(Term binary, WideEncoding encoding, ByteBuffer &out) {
  BitsView view;
  if (!viewBinary(binary, view))
    return false;
  AlignedBytes bytes(view);
  const uint8_t *at = bytes.data(), *end = at + bytes.size();
  if (bytes.size() % encoding.bytes)
    return false;
  while (at < end) {
    uint32_t c = loadUnit(at, encoding);
    at += encoding.bytes;
    if (encoding.bytes == 2 && c >= 0xd800 && c < 0xdc00 && at < end) {
      uint32_t low = loadUnit(at, encoding);
      at += 2;
      if (low < 0xdc00 || low > 0xdfff)
        return false;
      c = 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff));
    }
    if (!put(c, out))
      return false;
  }
  return true;
}

static bool convertItem(Term item, WideEncoding encoding, ByteBuffer &out) {
  if (!isSmall(item))
    return convert(item, encoding, out);
  return Word(smallValue(item)) <= 0x10ffff &&
         put(uint32_t(smallValue(item)), out);
}

bool luciole::wideToUtf8(Term data, WideEncoding encoding, ByteBuffer &out) {
  WorkStack<Term> tails;
  for (;;) {
    while (isCons(data)) {
      Term head = consHead(data);
      data = consTail(data);
      if (isList(head)) {
        tails.push(data);
        data = head;
      } else if (!convertItem(head, encoding, out)) {
        return false;
      }
    }
    if (!isNil(data) && !convert(data, encoding, out))
      return false;
    if (tails.empty())
      return true;
    data = tails.pop();
  }
}
