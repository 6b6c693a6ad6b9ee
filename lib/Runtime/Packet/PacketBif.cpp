//===- PacketBif.cpp - erlang:decode_packet/3 -----------------------------===//

#include "Packet/Packet.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;
using namespace luciole::packet;

namespace {
struct TypeName {
  Term name;
  Type type;
  bool binaries;
};
} // namespace

static bool readType(Term t, Options &o) {
  const TypeName names[] = {
      {am::raw, Type::Raw, false},
      {makeSmall(0), Type::Raw, false},
      {makeSmall(1), Type::Bytes1, false},
      {makeSmall(2), Type::Bytes2, false},
      {makeSmall(4), Type::Bytes4, false},
      {am::asn1, Type::Asn1, false},
      {am::sunrm, Type::SunRm, false},
      {am::cdr, Type::Cdr, false},
      {am::fcgi, Type::Fcgi, false},
      {am::tpkt, Type::Tpkt, false},
      {am::line, Type::Line, false},
      {am::http, Type::Http, false},
      {am::httph, Type::HttpHeader, false},
      {am::http_bin, Type::Http, true},
      {am::httph_bin, Type::HttpHeader, true},
      {am::ssl_tls, Type::Tls, false},
  };
  for (const TypeName &row : names)
    if (row.name == t) {
      o.type = row.type;
      o.binaries = row.binaries;
      return true;
    }
  return false;
}

static bool readOption(Term option, Options &o) {
  if (!isTupleOf(option, 2) || !isSmall(tupleElement(option, 1)))
    return false;
  Term name = tupleElement(option, 0);
  SWord value = smallValue(tupleElement(option, 1));
  if (value < 0 || value > SWord(UINT32_MAX))
    return false;
  if (name == am::packet_size)
    o.maxSize = unsigned(value);
  else if (name == am::line_length)
    o.lineLength = unsigned(value);
  else if (name == am::line_delimiter && o.type == Type::Line && value <= 255)
    o.delimiter = uint8_t(value);
  else
    return false;
  return true;
}

static bool readOptions(Term list, Options &o) {
  for (; isCons(list); list = consTail(list))
    if (!readOption(consHead(list), o))
      return false;
  return isNil(list);
}

Term Source::text(Part part) const {
  if (binaries)
    return bits(part);
  return makeByteList(p, reinterpret_cast<const char *>(bytes + part.at),
                      part.size);
}

/// An SSL 2 client hello is shown as the handshake message of TLS that it
/// stands for.
static Term version2Hello(const Source &s, size_t n) {
  size_t length = n - 3;
  NewBits data = newBinary(s.p, 4 + length);
  data.bytes[0] = 1;
  for (int i = 0; i < 3; ++i)
    data.bytes[1 + i] = uint8_t(length >> (16 - 8 * i));
  memcpy(data.bytes + 4, s.bytes + 3, length);
  return data.term;
}

Term packet::parseTls(const Source &s, size_t n) {
  bool isVersion2 = (s.bytes[0] & 0x80) && s.bytes[2] == 1;
  unsigned type = isVersion2 ? 22 : s.bytes[0];
  const uint8_t *version = s.bytes + (isVersion2 ? 3 : 1);
  Term data = isVersion2 ? version2Hello(s, n) : s.bits({5, n - 5});
  Term pair = makeTuple(s.p, {makeSmall(version[0]), makeSmall(version[1])});
  return makeTuple(s.p, {am::ssl_tls, kNil, makeSmall(type), pair, data});
}

static Term parse(const Source &s, Type type, size_t n) {
  switch (type) {
  case Type::Http:
  case Type::HttpHeader:
    return parseHttp(s, n, type == Type::HttpHeader);
  case Type::Tls:
    return parseTls(s, n);
  default:
    return s.bits(packetBody(type, s.bytes, n));
  }
}

Term luc_bif_erlang_decode_packet_3(Process *p, Term type, Term binary,
                                    Term options) {
  Options o;
  BitsView view;
  if (!viewBits(binary, view) || !readType(type, o) || !readOptions(options, o))
    return raiseBadarg(*p);
  AlignedBytes bytes(view);
  size_t size = view.size / 8; // odd bits at the end stay in the rest
  int64_t length = packetLength(o, bytes.data(), size);
  if (length < 0)
    return makeTuple(*p, {am::error, am::invalid});
  if (length == 0 || size_t(length) > size)
    return makeTuple(
        *p, {am::more, length == 0 ? Term(am::undefined) : makeSmall(length)});
  Source source{*p, binary, bytes.data(), o.binaries};
  Term packet = parse(source, o.type, size_t(length));
  Word used = Word(length) * 8;
  return makeTuple(
      *p, {am::ok, packet, makePart(*p, binary, used, view.size - used)});
}
