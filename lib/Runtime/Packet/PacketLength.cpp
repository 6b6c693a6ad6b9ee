//===- PacketLength.cpp - Where a packet ends -----------------------------===//

#include "Packet/Packet.h"

using namespace luciole;
using namespace luciole::packet;

static constexpr int64_t kMore = 0;
static constexpr int64_t kInvalid = -1;

static uint32_t bigEndian(const uint8_t *bytes, unsigned n) {
  uint32_t value = 0;
  for (unsigned i = 0; i < n; ++i)
    value = value << 8 | bytes[i];
  return value;
}

static uint32_t littleEndian32(const uint8_t *bytes) {
  return bytes[0] | bytes[1] << 8 | bytes[2] << 16 | uint32_t(bytes[3]) << 24;
}

/// A header and a body of known length. Lengths are 32 bits wide, and a sum
/// that doesn't fit a signed one is invalid.
static int64_t withBody(const Options &o, uint32_t header, uint32_t body) {
  if (o.maxSize != 0 && body > o.maxSize)
    return kInvalid;
  int32_t total = int32_t(header + body);
  return total < int32_t(header) ? kInvalid : total;
}

static int64_t counted(const Options &o, const uint8_t *bytes, size_t n,
                       unsigned header, uint32_t mask = ~0u) {
  return n < header ? kMore
                    : withBody(o, header, bigEndian(bytes, header) & mask);
}

/// BER: tag of one or more bytes, then a length of one to five.
static int64_t asn1(const Options &o, const uint8_t *bytes, size_t n) {
  if (n < 2)
    return kMore;
  size_t at = 1;
  if ((bytes[0] & 0x1f) == 0x1f) {
    while (at < n && (bytes[at] & 0x80))
      ++at;
    if (n - at < 2)
      return kMore;
    ++at;
  }
  unsigned length = bytes[at] & 0x7f;
  bool isLong = bytes[at++] & 0x80;
  if (!isLong)
    return withBody(o, uint32_t(at), length);
  if (n - at < length)
    return kMore;
  if (length > 4)
    return kInvalid;
  return withBody(o, uint32_t(at + length), bigEndian(bytes + at, length));
}

/// CORBA's GIOP: magic, version, flags (bit 0: little endian), type, size.
static int64_t cdr(const Options &o, const uint8_t *bytes, size_t n) {
  if (n < 12)
    return kMore;
  if (memcmp(bytes, "GIOP", 4) != 0)
    return kInvalid;
  return withBody(o, 12,
                  bytes[6] & 1 ? littleEndian32(bytes + 8)
                               : bigEndian(bytes + 8, 4));
}

/// FastCGI: version 1, type, request (2), content length (2), padding, 0.
static int64_t fcgi(const Options &o, const uint8_t *bytes, size_t n) {
  if (n < 8)
    return kMore;
  if (bytes[0] != 1)
    return kInvalid;
  return withBody(o, 8, bigEndian(bytes + 4, 2) + bytes[6]);
}

/// ISO 8073 on TCP: version 3, reserved, whole length (2).
static int64_t tpkt(const Options &o, const uint8_t *bytes, size_t n) {
  if (n < 4)
    return kMore;
  if (bytes[0] != 3)
    return kInvalid;
  return withBody(o, 4, bigEndian(bytes + 2, 2) - 4);
}

/// TLS: type, version (2), length (2); or SSL 2's client hello: 1:1, length:15
/// (from behind it), 1, version (2).
static int64_t tls(const Options &o, const uint8_t *bytes, size_t n) {
  if (n < 5)
    return kMore;
  if ((bytes[0] & 0x80) && bytes[2] == 1)
    return withBody(o, 5, (bigEndian(bytes, 2) & 0x7fff) - 3);
  return withBody(o, 5, bigEndian(bytes + 3, 2));
}

static int64_t line(const Options &o, const uint8_t *bytes, size_t n) {
  auto *end = static_cast<const uint8_t *>(memchr(bytes, o.delimiter, n));
  size_t length = end ? size_t(end - bytes) + 1 : n;
  if (o.maxSize != 0 && length > o.maxSize)
    return kInvalid;
  if (o.lineLength != 0 && (end ? length > o.lineLength : n >= o.lineLength))
    return o.lineLength;
  return end ? int64_t(length) : kMore;
}

static bool isBlank(uint8_t c) { return c == ' ' || c == '\t'; }

/// A line; for headers with the lines after it that start with a blank.
static int64_t http(const Options &o, const uint8_t *bytes, size_t n) {
  if ((n == 1 && bytes[0] == '\n') ||
      (n == 2 && bytes[0] == '\r' && bytes[1] == '\n'))
    return int64_t(n);
  // Users of old limited lines by line_length.
  size_t limit = o.maxSize ? o.maxSize : o.lineLength;
  for (size_t at = 0;;) {
    auto *end = static_cast<const uint8_t *>(memchr(bytes + at, '\n', n - at));
    if (!end)
      return limit != 0 && n >= limit ? kInvalid : kMore;
    size_t length = size_t(end - bytes) + 1;
    bool continues = o.type == Type::HttpHeader && length < n &&
                     isBlank(bytes[length]) && length > 2;
    if (continues) {
      at = length;
      continue;
    }
    if (limit != 0 && length > limit)
      return kInvalid;
    bool complete = o.type == Type::Http || length < n;
    return complete ? int64_t(length) : kMore;
  }
}

int64_t packet::packetLength(const Options &o, const uint8_t *bytes, size_t n) {
  switch (o.type) {
  case Type::Raw:
    return int64_t(n);
  case Type::Bytes1:
    return counted(o, bytes, n, 1);
  case Type::Bytes2:
    return counted(o, bytes, n, 2);
  case Type::Bytes4:
    return counted(o, bytes, n, 4);
  case Type::SunRm:
    return counted(o, bytes, n, 4, 0x7fffffff);
  case Type::Asn1:
    return asn1(o, bytes, n);
  case Type::Cdr:
    return cdr(o, bytes, n);
  case Type::Fcgi:
    return fcgi(o, bytes, n);
  case Type::Tpkt:
    return tpkt(o, bytes, n);
  case Type::Line:
    return line(o, bytes, n);
  case Type::Http:
  case Type::HttpHeader:
    return http(o, bytes, n);
  case Type::Tls:
    return tls(o, bytes, n);
  }
  return kInvalid;
}

Part packet::packetBody(Type type, const uint8_t *bytes, size_t n) {
  switch (type) {
  case Type::Bytes1:
    return {1, n - 1};
  case Type::Bytes2:
    return {2, n - 2};
  case Type::Bytes4:
    return {4, n - 4};
  case Type::Fcgi: // without the padding
    return {0, n - bytes[6]};
  default:
    return {0, n};
  }
}
