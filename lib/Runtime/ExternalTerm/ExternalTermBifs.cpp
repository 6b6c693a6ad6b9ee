//===- ExternalTermBifs.cpp - term_to_binary and its kin ------------------===//

#include "ExternalTerm/Compress.h"
#include "ExternalTerm/Encoder.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/OffHeap.h"

#include <cstdlib>
#include <new>

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

namespace {
/// A term that is being written, and what for.
struct Encoding : Resource {
  enum Purpose : uint8_t { Binary, Vector, Size } purpose;
  Encoder encoder;

  Encoding(Purpose purpose, const EncodeOptions &options)
      : purpose(purpose), encoder(options) {}
  explicit Encoding(Encoding &other)
      : purpose(other.purpose), encoder(other.encoder) {}
  Term finish(Process &p);
};
} // namespace

static const ResourceType kEncodingType = {"external_term", [](Resource *r) {
  auto *encoding = static_cast<Encoding *>(r);
  encoding->~Encoding();
  free(static_cast<void *>(encoding));
}};

/// The compressed form of what follows the version byte, unless it is longer.
static bool compress(ByteBuffer &plain, int level, ByteBuffer &out) {
  size_t size = plain.size() - 1;
  out.put(VersionMagic);
  out.put(CompressedExt);
  out.putBig(size, 4);
  return size > 5 &&
         compressBytes(plain.data() + 1, size, level, size - 5, out);
}

Term Encoding::finish(Process &p) {
  ByteBuffer &out = encoder.out;
  if (purpose == Size)
    return makeSmall(SWord(out.size()));
  ByteBuffer compressed;
  bool isCompressed = encoder.options.compression &&
                      compress(out, encoder.options.compression, compressed);
  Term binary = isCompressed ? compressed.take(p) : out.take(p);
  return purpose == Vector ? makeCons(p, binary, kNil) : binary;
}

static constexpr size_t kTermsAReduction = 8;

/// Writes as much as is left of the slice, at least a little.
static bool writePortion(Process &p, Encoder &encoder) {
  constexpr SWord kLeast = 250;
  SWord left = SWord(p.reductions);
  size_t budget = size_t(left > kLeast ? left : kLeast) * kTermsAReduction;
  size_t before = budget;
  bool done = encoder.run(p, budget);
  charge(p, done ? (before - budget) / kTermsAReduction : kWholeSlice);
  return done;
}

static Term goOn(Process &p, Term reference, Encoder &encoder) {
  return trap(p, am::luciole_long, am::encode, {reference, encoder.park(p)});
}

static Term write(Process &p, Term t, Encoding::Purpose purpose,
                  const EncodeOptions &options) {
  Encoding encoding(purpose, options);
  encoding.encoder.out.put(VersionMagic);
  encoding.encoder.start(p, t);
  if (writePortion(p, encoding.encoder))
    return encoding.finish(p);
  void *memory = malloc(sizeof(Encoding));
  if (!memory)
    fatalMemory("writing a term");
  auto *kept = new (memory) Encoding(encoding);
  kept->refs = 1;
  kept->type = &kEncodingType;
  return goOn(p, makeMagicReference(p, kept, sizeof(Encoding)), kept->encoder);
}

Term luc_bif_erts_internal_encode_more_2(Process *p, Term reference,
                                         Term objects) {
  auto *encoding = static_cast<Encoding *>(resourceOf(reference, kEncodingType));
  if (!encoding)
    return raiseBadarg(*p);
  encoding->encoder.unpark(objects);
  return writePortion(*p, encoding->encoder)
             ? encoding->finish(*p)
             : goOn(*p, reference, encoding->encoder);
}

Term luc_bif_erlang_term_to_binary_1(Process *p, Term t) {
  return write(*p, t, Encoding::Binary, {});
}

Term luc_bif_erlang_term_to_binary_2(Process *p, Term t, Term list) {
  EncodeOptions options;
  return parseOptions(list, options) ? write(*p, t, Encoding::Binary, options)
                                     : raiseBadarg(*p);
}

Term luc_bif_erlang_term_to_iovec_1(Process *p, Term t) {
  return write(*p, t, Encoding::Vector, {});
}

Term luc_bif_erlang_term_to_iovec_2(Process *p, Term t, Term list) {
  EncodeOptions options;
  return parseOptions(list, options) ? write(*p, t, Encoding::Vector, options)
                                     : raiseBadarg(*p);
}

Term luc_bif_erlang_external_size_1(Process *p, Term t) {
  return write(*p, t, Encoding::Size, {});
}

Term luc_bif_erlang_external_size_2(Process *p, Term t, Term list) {
  EncodeOptions options;
  for (; isCons(list); list = consTail(list))
    if (!isTupleOf(consHead(list), 2) ||
        tupleElement(consHead(list), 0) != am::minor_version ||
        !parsePair(consHead(list), 1, options))
      return raiseBadarg(*p);
  return isNil(list) ? write(*p, t, Encoding::Size, options) : raiseBadarg(*p);
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
  charge(p, bytes.size() / 16);
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
