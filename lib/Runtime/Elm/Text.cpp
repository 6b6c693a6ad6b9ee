//===- Text.cpp - UTF-8 to Elm's strings and back --------------------------===//
//
// What is ill-formed becomes U+FFFD, as TextDecoder and TextEncoder have it.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Utf8.h"

using namespace luciole;

static constexpr uint32_t kReplacement = 0xfffd;

Term luc_bif_elm_bytes_utf16_1(Process *p, Term binary) {
  BitsView view;
  if (!viewBinary(binary, view))
    return raiseBadarg(*p);
  AlignedBytes bytes(view);
  charge(*p, bytes.size() / 16);
  ByteBuffer out(2 * bytes.size());
  for (size_t at = 0; at < bytes.size();) {
    Utf8Char c = decodeUtf8(bytes.data() + at, bytes.size() - at);
    bool isValid = c.status == Utf8Status::Ok;
    at += isValid ? c.length : 1;
    uint32_t code = isValid ? c.codePoint : kReplacement;
    if (code < 0x10000)
      out.putBig(code, 2);
    else
      out.putBig(uint64_t(0xd800 + ((code - 0x10000) >> 10)) << 16 |
                     (0xdc00 + ((code - 0x10000) & 0x3ff)),
                 4);
  }
  return out.take(*p);
}

Term luc_bif_elm_bytes_utf8_1(Process *p, Term string) {
  BitsView view;
  if (!viewBinary(string, view))
    return raiseBadarg(*p);
  AlignedBytes bytes(view);
  charge(*p, bytes.size() / 16);
  ByteBuffer out(bytes.size());
  const uint8_t *at = bytes.data(), *end = at + bytes.size();
  for (; at + 1 < end; at += 2) {
    uint32_t code = uint32_t(at[0] << 8 | at[1]);
    if ((code & 0xfc00) == 0xd800 && at + 3 < end && (at[2] & 0xfc) == 0xdc) {
      uint32_t low = uint32_t(at[2] << 8 | at[3]);
      code = 0x10000 + ((code & 0x3ff) << 10 | (low & 0x3ff));
      at += 2;
    } else if ((code & 0xf800) == 0xd800) {
      code = kReplacement;
    }
    out.advance(encodeUtf8(out.room(4), code));
  }
  return out.take(*p);
}

//===----------------------------------------------------------------------===//
// Floats by their bits
//===----------------------------------------------------------------------===//

/// elm_bytes:float_bits(32 | 64, Float): an unsigned integer.
Term luc_bif_elm_bytes_float_bits_2(Process *p, Term size, Term number) {
  double value = isFloat(number) ? floatValue(number)
                                 : double(smallValue(number));
  if (size == makeSmall(32)) {
    float narrow = float(value);
    uint32_t bits;
    std::memcpy(&bits, &narrow, sizeof bits);
    return makeSmall(SWord(bits));
  }
  uint64_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return makeUnsigned(*p, bits);
}

/// elm_bytes:bits_float(32 | 64, Integer)
Term luc_bif_elm_bytes_bits_float_2(Process *p, Term size, Term number) {
  if (size == makeSmall(32)) {
    uint32_t bits = uint32_t(smallValue(number));
    float narrow;
    std::memcpy(&narrow, &bits, sizeof narrow);
    return makeFloat(*p, double(narrow));
  }
  uint64_t bits = isSmall(number) ? uint64_t(smallValue(number))
                                  : *(boxedCell(number) + 1);
  double value;
  std::memcpy(&value, &bits, sizeof value);
  return makeFloat(*p, value);
}
