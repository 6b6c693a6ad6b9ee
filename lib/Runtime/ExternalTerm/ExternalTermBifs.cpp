//===- ExternalTermBifs.cpp - term_to_binary and its kin ------------------===//

#include "ExternalTerm/Compress.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/ExternalTerm.h"

using namespace luciole;

static constexpr int kDefaultCompression = 6;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static bool parsePair(Term pair, SWord maxMinor, EncodeOptions &options) {
  if (!isTupleOf(pair, 2) || !isSmall(tupleElement(pair, 1)))
    return false;
  Term key = tupleElement(pair, 0);
  SWord value = smallValue(tupleElement(pair, 1));
  if (key == am::minor_version && value >= 0 && value <= maxMinor) {
    options.minorVersion = unsigned(value);
    return true;
  }
  if (key != am::compressed || value < 0 || value > 9)
    return false;
  options.compression = int(value);
  return true;
}

static bool parseOptions(Term list, EncodeOptions &options) {
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    if (option == am::compressed)
      options.compression = kDefaultCompression;
    else if (option == am::deterministic)
      options.deterministic = true;
    else if (!parsePair(option, 2, options))
      return false;
  }
  return isNil(list);
}

//===----------------------------------------------------------------------===//
// term_to_binary
//===----------------------------------------------------------------------===//

/// Version byte and term. The compressed form is taken unless it is longer.
static void encodeWhole(Process &p, Term t, const EncodeOptions &options,
                        ByteBuffer &out) {
  out.put(VersionMagic);
  if (options.compression == 0)
    return encodeTerm(p, t, options, out);
  ByteBuffer plain;
  encodeTerm(p, t, options, plain);
  size_t size = plain.size();
  out.put(CompressedExt);
  out.putBig(size, 4);
  if (size > 5 &&
      compressBytes(plain.data(), size, options.compression, size - 5, out))
    return;
  out.clear();
  out.put(VersionMagic);
  out.put(plain.data(), size);
}

static Term toBinary(Process &p, Term t, const EncodeOptions &options) {
  ByteBuffer out;
  encodeWhole(p, t, options, out);
  return out.take(p);
}

Term luc_bif_erlang_term_to_binary_1(Process *p, Term t) {
  return toBinary(*p, t, {});
}

Term luc_bif_erlang_term_to_binary_2(Process *p, Term t, Term list) {
  EncodeOptions options;
  if (!parseOptions(list, options))
    return raiseBadarg(*p);
  return toBinary(*p, t, options);
}

Term luc_bif_erlang_term_to_iovec_1(Process *p, Term t) {
  return makeCons(*p, toBinary(*p, t, {}), kNil);
}

Term luc_bif_erlang_term_to_iovec_2(Process *p, Term t, Term list) {
  EncodeOptions options;
  if (!parseOptions(list, options))
    return raiseBadarg(*p);
  return makeCons(*p, toBinary(*p, t, options), kNil);
}

static Term externalSize(Process &p, Term t, const EncodeOptions &options) {
  ByteBuffer out;
  encodeTerm(p, t, options, out);
  return makeSmall(SWord(out.size() + 1));
}

Term luc_bif_erlang_external_size_1(Process *p, Term t) {
  return externalSize(*p, t, {});
}

Term luc_bif_erlang_external_size_2(Process *p, Term t, Term list) {
  EncodeOptions options;
  for (; isCons(list); list = consTail(list))
    if (!isTupleOf(consHead(list), 2) ||
        tupleElement(consHead(list), 0) != am::minor_version ||
        !parsePair(consHead(list), 1, options))
      return raiseBadarg(*p);
  return isNil(list) ? externalSize(*p, t, options) : raiseBadarg(*p);
}

//===----------------------------------------------------------------------===//
// binary_to_term
//===----------------------------------------------------------------------===//

namespace {
struct DecodeOptions {
  bool safe = false;
  bool used = false;
};
} // namespace

static bool parseOptions(Term list, DecodeOptions &options) {
  for (; isCons(list); list = consTail(list)) {
    if (consHead(list) == am::safe)
      options.safe = true;
    else if (consHead(list) == am::used)
      options.used = true;
    else
      return false;
  }
  return isNil(list);
}

static Term decodeCompressed(Process &p, const uint8_t *&at, const uint8_t *end,
                             bool safe) {
  if (end - at < 5)
    return kNone;
  size_t size = 0;
  for (int i = 1; i <= 4; ++i)
    size = size << 8 | at[i];
  at += 5;
  ByteBuffer plain;
  if (!uncompressBytes(at, end, size, plain))
    return kNone;
  const uint8_t *inner = plain.data();
  return decodeTerm(p, inner, inner + size, safe);
}

static Term fromBinary(Process &p, Term binary, DecodeOptions options) {
  BitsView view;
  if (!viewBinary(binary, view))
    return raiseBadarg(p);
  AlignedBytes bytes(view);
  const uint8_t *at = bytes.data(), *end = at + bytes.size();
  if (at == end || *at++ != VersionMagic)
    return raiseBadarg(p);
  Term result = at < end && *at == CompressedExt
                    ? decodeCompressed(p, at, end, options.safe)
                    : decodeTerm(p, at, end, options.safe);
  if (result == kNone)
    return raiseBadarg(p);
  if (!options.used)
    return result;
  return makeTuple(p, {result, makeSmall(at - bytes.data())});
}

Term luc_bif_erlang_binary_to_term_1(Process *p, Term binary) {
  return fromBinary(*p, binary, {});
}

Term luc_bif_erlang_binary_to_term_2(Process *p, Term binary, Term list) {
  DecodeOptions options;
  if (!parseOptions(list, options))
    return raiseBadarg(*p);
  return fromBinary(*p, binary, options);
}
