//===- PacketHttp.cpp - Lines of HTTP -------------------------------------===//
//
// As lenient and as strict as OTP's parser: what it takes for a request, a
// response or a header is that here, all else is {http_error, Line}.
//
//===----------------------------------------------------------------------===//

#include "Packet/Packet.h"
#include "luciole/Runtime/Atoms.h"

#include <cctype>
#include <strings.h>

using namespace luciole;
using namespace luciole::packet;

static constexpr const char *kMethods[] = {
#define HTTP_METHOD(name) name,
#include "Packet/HttpNames.def"
};
static constexpr const char *kHeaders[] = {
#define HTTP_HEADER(name) name,
#include "Packet/HttpNames.def"
};
/// Longer names are left as they are.
static constexpr size_t kMaxHeaderName = 50;

static bool isBlank(uint8_t c) { return c == ' ' || c == '\t'; }

/// Whether a character can't be in a token.
static bool endsToken(uint8_t c) {
  return c <= 32 || c > 127 || strchr("()<>@,;:\\\"/[]?={}", c);
}

namespace {
class LineParser {
public:
  LineParser(const Source &source, size_t end)
      : s(source), p(source.p), bytes(source.bytes), end(end) {}
  Term startLine();
  Term header();

private:
  bool atBlank() const { return at < end && isBlank(bytes[at]); }
  bool skipBlanks() {
    size_t start = at;
    while (atBlank())
      ++at;
    return at > start;
  }
  bool skip(const char *text) {
    size_t n = strlen(text);
    if (end - at < n || memcmp(bytes + at, text, n) != 0)
      return false;
    at += n;
    return true;
  }
  bool number(SWord &value);
  bool version(Term &pair);
  Term response();
  Term request();
  Term method(Part name);
  Term uri(Part text);
  Term absoluteUri(Term scheme, Part rest);
  /// The first `c` in the part, or its end.
  size_t find(Part part, char c) const {
    auto *found = memchr(bytes + part.at, c, part.size);
    return found ? size_t(static_cast<const uint8_t *>(found) - bytes)
                 : part.at + part.size;
  }

  const Source &s;
  Process &p;
  const uint8_t *bytes;
  size_t at = 0;
  size_t end;
};
} // namespace

/// Digits; a value that is too large wraps as a 32-bit number does.
bool LineParser::number(SWord &value) {
  size_t start = at;
  uint32_t n = 0;
  while (at < end && isdigit(bytes[at]))
    n = 10 * n + (bytes[at++] - '0');
  value = int32_t(n);
  return at > start;
}

bool LineParser::version(Term &pair) {
  SWord major, minor;
  if (!skip("HTTP/") || !number(major) || !skip(".") || !number(minor))
    return false;
  pair = makeTuple(p, {makeSmall(major), makeSmall(minor)});
  return true;
}

Term LineParser::response() {
  Term pair;
  SWord status;
  if (!version(pair) || !skipBlanks())
    return kNone;
  number(status); // may be missing at the end of the line
  if (at < end && !skipBlanks())
    return kNone;
  return makeTuple(
      p, {am::http_response, pair, makeSmall(status), s.text({at, end - at})});
}

Term LineParser::method(Part name) {
  for (const char *known : kMethods)
    if (strlen(known) == name.size &&
        memcmp(known, bytes + name.at, name.size) == 0)
      return internAtom(known, name.size);
  return s.text(name);
}

Term LineParser::request() {
  while (at < end && !endsToken(bytes[at]))
    ++at;
  Part name{0, at};
  if (name.size == 0 || !skipBlanks())
    return kNone;
  Part target{at, 0};
  while (at < end && !isBlank(bytes[at]))
    ++at;
  target.size = at - target.at;
  if (target.size == 0)
    return kNone;
  skipBlanks();
  Term pair;
  if (at == end) // HTTP 0.9 has no version
    pair = makeTuple(p, {makeSmall(0), makeSmall(9)});
  else if (end - at < 8 || !version(pair))
    return kNone;
  return makeTuple(p, {am::http_request, method(name), uri(target), pair});
}

Term LineParser::startLine() {
  return end >= 5 && memcmp(bytes, "HTTP/", 5) == 0 ? response() : request();
}

/// Host, port and path behind "http://".
Term LineParser::absoluteUri(Term scheme, Part rest) {
  size_t slash = find(rest, '/');
  size_t stop = rest.at + rest.size;
  Part host{rest.at, slash - rest.at};
  size_t colon = find(host, ':');
  Term port = am::undefined;
  if (colon < slash) {
    size_t i = colon + 1;
    uint32_t value = 0;
    while (i < slash && isdigit(bytes[i]))
      value = 10 * value + (bytes[i++] - '0');
    if (i == slash && value != 0)
      port = makeSmall(int32_t(value));
    host.size = colon - host.at;
  }
  Term path = slash < stop ? s.text({slash, stop - slash})
              : s.binaries ? makeBinary(p, "/", 1)
                           : makeByteList(p, "/", 1);
  return makeTuple(p, {am::absoluteURI, scheme, s.text(host), port, path});
}

Term LineParser::uri(Part text) {
  auto *chars = reinterpret_cast<const char *>(bytes + text.at);
  if (text.size == 1 && *chars == '*')
    return am::star;
  if (text.size <= 1 || *chars == '/')
    return makeTuple(p, {am::abs_path, s.text(text)});
  if (text.size >= 7 && strncasecmp(chars, "http://", 7) == 0)
    return absoluteUri(am::http, {text.at + 7, text.size - 7});
  if (text.size >= 8 && strncasecmp(chars, "https://", 8) == 0)
    return absoluteUri(am::https, {text.at + 8, text.size - 8});
  size_t colon = find(text, ':'), stop = text.at + text.size;
  if (colon == stop)
    return s.text(text);
  return makeTuple(p, {am::scheme, s.text({text.at, colon - text.at}),
                       s.text({colon + 1, stop - colon - 1})});
}

/// First letters of words large, the others small. The number of a known name,
/// or 0.
static unsigned normalise(const uint8_t *name, size_t n, char *to) {
  bool first = true;
  for (size_t i = 0; i < n; ++i) {
    to[i] = char(first ? toupper(name[i]) : tolower(name[i]));
    first = !first && name[i] == '-';
  }
  unsigned number = 0;
  for (const char *known : kHeaders) {
    ++number;
    if (strlen(known) == n && memcmp(known, to, n) == 0)
      return number;
  }
  return 0;
}

Term LineParser::header() {
  if (end == 0)
    return am::http_eoh;
  while (at < end && !endsToken(bytes[at]))
    ++at;
  if (at == end)
    return kNone;
  Part name{0, at};
  if (!skip(":"))
    return kNone;
  skipBlanks();
  unsigned number = 0;
  Term field = kNone, written = s.text(name);
  if (name.size > kMaxHeaderName) {
    field = written;
  } else {
    char text[kMaxHeaderName];
    number = normalise(bytes, name.size, text);
    field = number       ? internAtom(text, name.size)
            : s.binaries ? makeBinary(p, text, name.size)
                         : makeByteList(p, text, name.size);
  }
  return makeTuple(p, {am::http_header, makeSmall(number), field, written,
                       s.text({at, end - at})});
}

Term packet::parseHttp(const Source &source, size_t n, bool isHeader) {
  size_t end = n;
  if (n >= 2 && source.bytes[n - 2] == '\r')
    end -= 2;
  else if (n >= 1 && source.bytes[n - 1] == '\n')
    end -= 1;
  LineParser parser(source, end);
  Term result = isHeader ? parser.header() : parser.startLine();
  if (result)
    return result;
  return makeTuple(source.p, {am::http_error, source.text({0, n})});
}
