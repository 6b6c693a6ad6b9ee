//===- UnicodeBifs.cpp - The BIFs of unicode(3) ---------------------------===//

#include "Unicode/WideCharacters.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Characters.h"
#include "luciole/Runtime/Utf8.h"

using namespace luciole;

static bool isUtf8Name(Term encoding) {
  return encoding == am::unicode || encoding == am::utf8;
}

static Term failure(Process &p, CharsStatus status, Term converted,
                    Term rest) {
  if (status == CharsStatus::BadArg)
    return raiseBadarg(p);
  Term tag = status == CharsStatus::Error ? am::error : am::incomplete;
  return makeTuple(p, {tag, converted, rest});
}

/// A reduction is enough for so many bytes.
static constexpr size_t kBytesAReduction = 8;

/// UTF-8 in UTF-8, or ASCII: the same binary is the result.
static bool needsNoConversion(Term data, bool latin1) {
  BitsView view;
  if (!viewBinary(data, view) || !view.isAligned())
    return false;
  size_t size = view.size / 8, at = asciiPrefix(view.bytes, size);
  if (latin1)
    return at == size;
  while (at < size) {
    Utf8Char c = decodeUtf8(view.bytes + at, size - at);
    if (c.status != Utf8Status::Ok)
      return false;
    at += c.length;
  }
  return true;
}

/// Other encodings: what is right is done here, what is wrong is unicode.erl's
/// to explain.
static bool convertWide(Term data, Term encoding, ByteBuffer &out) {
  WideEncoding wide;
  return getWideEncoding(encoding, wide) && wideToUtf8(data, wide, out);
}

Term luc_bif_unicode_characters_to_binary_2(Process *p, Term data,
                                            Term encoding) {
  bool latin1 = encoding == am::latin1;
  ByteBuffer out;
  if (!latin1 && !isUtf8Name(encoding)) {
    bool converted = convertWide(data, encoding, out);
    charge(*p, out.size() / kBytesAReduction);
    if (converted)
      return out.take(*p);
    return trap(*p, am::unicode, am::characters_to_binary_int,
                {data, encoding});
  }
  if (needsNoConversion(data, latin1)) {
    chargeBytes(*p, placeOf(data).size / 8);
    return data;
  }
  // OTP takes a list of one binary for that binary.
  if (isCons(data) && isNil(consTail(data)) && isBitstring(consHead(data)))
    data = consHead(data);
  Term rest = kNone;
  CharsStatus status = charactersToUtf8(*p, data, latin1, out, rest);
  charge(*p, out.size() / kBytesAReduction);
  if (status == CharsStatus::Ok)
    return out.take(*p);
  return failure(*p, status, out.take(*p), rest);
}

Term luc_bif_unicode_characters_to_list_2(Process *p, Term data,
                                          Term encoding) {
  bool latin1 = encoding == am::latin1;
  ByteBuffer out;
  if (!latin1 && !isUtf8Name(encoding)) {
    bool converted = convertWide(data, encoding, out);
    charge(*p, out.size() / kBytesAReduction);
    if (converted)
      return makeCharList(*p, out.data(), out.size());
    return trap(*p, am::unicode, am::characters_to_list_int, {data, encoding});
  }
  Term rest = kNone;
  CharsStatus status = charactersToUtf8(*p, data, latin1, out, rest);
  charge(*p, out.size() / kBytesAReduction);
  Term list = makeCharList(*p, out.data(), out.size());
  return status == CharsStatus::Ok ? list : failure(*p, status, list, rest);
}

Term luc_bif_unicode_bin_is_7bit_1(Process *p, Term data) {
  BitsView view;
  if (!viewBinary(data, view))
    return am::false_;
  AlignedBytes bytes(view);
  chargeBytes(*p, bytes.size());
  return makeBool(asciiPrefix(bytes.data(), bytes.size()) == bytes.size());
}
