//===- Packet.h - Splitting and parsing protocol packets ----------*- C++
//-*-===//
//
// erlang:decode_packet/3 in three steps: how long the packet at the start of
// the bytes is, which part of it is its body, and for the types that are more
// than bytes (HTTP lines, TLS records) the term for it.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PACKET_PACKET_H
#define LUCIOLE_LIB_RUNTIME_PACKET_PACKET_H

#include "luciole/Runtime/Bits.h"

namespace luciole::packet {

enum class Type {
  Raw,
  Bytes1,
  Bytes2,
  Bytes4,
  Asn1,
  SunRm,
  Cdr,
  Fcgi,
  Tpkt,
  Line,
  Http,
  HttpHeader,
  Tls,
};

struct Options {
  Type type = Type::Raw;
  bool binaries = false;   ///< HTTP: strings are binaries
  unsigned maxSize = 0;    ///< 0: no limit
  unsigned lineLength = 0; ///< 0: no limit
  uint8_t delimiter = '\n';
};

/// The packet's length in bytes, 0 if that can't be told yet, -1 if this is
/// no packet.
int64_t packetLength(const Options &options, const uint8_t *bytes, size_t n);

/// A stretch of the packet.
struct Part {
  size_t at;
  size_t size;
};

/// What of a whole packet is handed on.
Part packetBody(Type type, const uint8_t *bytes, size_t n);

/// Makes terms of parts of the binary that is decoded.
struct Source {
  Process &p;
  Term binary;
  const uint8_t *bytes;
  bool binaries;

  Term text(Part part) const;
  Term bits(Part part) const {
    return makePart(p, binary, Word(part.at) * 8, Word(part.size) * 8);
  }
};

/// A line of n bytes, end of line included: a request, response or header.
Term parseHttp(const Source &source, size_t n, bool isHeader);
Term parseTls(const Source &source, size_t n);

} // namespace luciole::packet

#endif // LUCIOLE_LIB_RUNTIME_PACKET_PACKET_H
