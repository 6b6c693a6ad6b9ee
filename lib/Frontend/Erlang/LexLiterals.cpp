//===- LexLiterals.cpp - Numbers, characters, strings, quoted atoms -------===//

#include "LexerChars.h"
#include "luciole/Frontend/Erlang/Lexer.h"
#include "llvm/Support/ConvertUTF.h"
#include <cmath>
#include <cstdlib>

using namespace luciole::erlang;
using namespace luciole::erlang::chars;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

/// Takes digits of the base, single underscores between them. False if there
/// is none.
bool Lexer::takeDigits(unsigned base, llvm::SmallVectorImpl<char> &digits) {
  if (cur == end || digitValue(*cur) >= base)
    return false;
  for (;;) {
    while (cur != end && digitValue(*cur) < base)
      digits.push_back(*cur++);
    if (end - cur < 2 || *cur != '_' || digitValue(cur[1]) >= base)
      return true;
    ++cur;
  }
}

/// The value of digits of any base, as many at a time as a word holds: APInt's
/// own reading takes one, which took seconds for the longest.
static llvm::APInt readInteger(llvm::StringRef digits, unsigned base) {
  llvm::SmallVector<uint64_t> words;
  while (!digits.empty()) {
    uint64_t factor = 1, group = 0;
    while (!digits.empty() && factor <= UINT64_MAX / base) {
      factor *= base;
      group = group * base + digitValue(digits.front());
      digits = digits.drop_front();
    }
    unsigned size = words.size();
    words.push_back(0);
    llvm::APInt::tcMultiplyPart(words.data(), words.data(), factor, group, size, size + 1,
                                /*add=*/false);
    if (words.back() == 0)
      words.pop_back();
  }
  words.push_back(0);
  llvm::APInt value(words.size() * 64, words);
  return value.trunc(std::max(64u, value.getActiveBits() + 1));
}

Token Lexer::integer(Token token, llvm::StringRef digits, unsigned base) {
  // The time is quadratic; no program has a million digits in a row.
  if (digits.size() > 100000)
    return fail(token, "this integer is too long");
  token.integer = module.keep(readInteger(digits, base));
  return finish(token, TokenKind::Integer);
}

Token Lexer::lexNumber() {
  Token token = begin();
  const char *from = cur;
  llvm::SmallString<32> digits;
  takeDigits(10, digits);
  if (cur != end && *cur == '#') {
    unsigned base = 0;
    if (digits.str().getAsInteger(10, base) || base < 2 || base > 36) {
      ++cur;
      return fail(token, "the base of a number must be from 2 to 36");
    }
    return lexBased(token, base);
  }
  if (end - cur >= 2 && *cur == '.' && isDigit(uint8_t(cur[1])))
    return lexFloat(token, from);
  return integer(token, digits, 10);
}

Token Lexer::lexBased(Token token, unsigned base) {
  ++cur;
  llvm::SmallString<32> digits;
  if (!takeDigits(base, digits))
    return fail(token, "a digit of base " + llvm::Twine(base) +
                           " is missing after '#'");
  return integer(token, digits, base);
}

Token Lexer::lexFloat(Token token, const char *from) {
  ++cur;
  llvm::SmallString<32> digits;
  takeDigits(10, digits);
  if (cur != end && (*cur == 'e' || *cur == 'E')) {
    ++cur;
    if (cur != end && (*cur == '+' || *cur == '-'))
      ++cur;
    if (!takeDigits(10, digits))
      return fail(token, "the exponent of this float has no digits");
  }
  llvm::SmallString<32> text;
  for (const char *p = from; p != cur; ++p)
    if (*p != '_')
      text.push_back(*p);
  token.real = std::strtod(text.c_str(), nullptr);
  if (std::isinf(token.real))
    return fail(token, "this float is too large",
                "the largest float is about 1.8e308");
  return finish(token, TokenKind::Float);
}

//===----------------------------------------------------------------------===//
// Escapes and characters
//===----------------------------------------------------------------------===//

std::optional<uint32_t> Lexer::lexHexEscape(Token &token) {
  llvm::SmallString<8> digits;
  if (cur != end && *cur == '{') {
    ++cur;
    while (cur != end && digitValue(*cur) < 16)
      digits.push_back(*cur++);
    if (cur == end || *cur != '}' || digits.empty()) {
      token = fail(token, "'\\x{' must be followed by hexadecimal digits "
                          "and '}'");
      return std::nullopt;
    }
    ++cur;
  } else {
    while (cur != end && digits.size() < 2 && digitValue(*cur) < 16)
      digits.push_back(*cur++);
    if (digits.size() < 2) {
      token = fail(token, "'\\x' must be followed by two hexadecimal digits",
                   "longer ones are written \\x{1F600}");
      return std::nullopt;
    }
  }
  uint32_t value = 0;
  if (digits.str().getAsInteger(16, value) || value > 0x10FFFF ||
      (value >= 0xD800 && value < 0xE000)) {
    token = fail(token, "\\x{" + digits + "} is not a Unicode character");
    return std::nullopt;
  }
  return value;
}

/// `cur` is behind the backslash.
std::optional<uint32_t> Lexer::lexEscape(Token &token) {
  if (cur == end)
    return std::nullopt;
  char c = *cur;
  if (c >= '0' && c <= '7') {
    uint32_t value = 0;
    for (int i = 0; i < 3 && cur != end && *cur >= '0' && *cur <= '7'; ++i)
      value = value * 8 + (*cur++ - '0');
    return value;
  }
  uint32_t taken = takeChar();
  switch (c) {
  case 'x': return lexHexEscape(token);
  case '^':
    if (cur == end)
      return std::nullopt;
    return takeChar() & 31;
  case 'b': return '\b';
  case 'd': return 127;
  case 'e': return 27;
  case 'f': return '\f';
  case 'n': return '\n';
  case 'r': return '\r';
  case 's': return ' ';
  case 't': return '\t';
  case 'v': return '\v';
  default: return taken;
  }
}

Token Lexer::lexChar() {
  Token token = begin();
  ++cur;
  if (cur == end)
    return fail(token, "a character is missing after '$'");
  if (*cur == '\\') {
    ++cur;
    if (cur == end)
      return fail(token, "a character is missing after '$\\'");
    std::optional<uint32_t> value = lexEscape(token);
    if (!value)
      return token.kind == TokenKind::Error
                 ? token
                 : fail(token, "a character is missing after '$\\'");
    token.character = *value;
  } else {
    unsigned length;
    if (peekChar(length) >= kInvalid)
      return invalidByte();
    token.character = takeChar();
  }
  return finish(token, TokenKind::Char);
}

//===----------------------------------------------------------------------===//
// Strings and quoted atoms
//===----------------------------------------------------------------------===//

/// Reports quotes that are never closed, at the opening one.
void Lexer::failUnclosed(char quote, SourceLoc opening) {
  opening.end = opening.begin + 1;
  if (!silent)
    diags.error(opening, quote == '"' ? "this string is never closed"
                                      : "this quoted atom is never closed")
        .withHint(llvm::Twine("close it with ") + llvm::Twine(quote));
}

/// Reads what stands between quotes, to its end even if something in it is
/// wrong. False: `token` is the Error.
bool Lexer::lexQuoted(char quote, Token &token, CodePoints &out) {
  const Token opening = token;
  bool wasSilent = silent, bad = false;
  // Only the first mistake is reported.
  auto failed = [&] { bad = silent = true; };
  for (++cur; cur != end && *cur != quote;) {
    unsigned length;
    if (*cur == '\\') {
      ++cur;
      if (std::optional<uint32_t> value = lexEscape(token))
        out.push_back(*value);
      else if (token.kind == TokenKind::Error)
        failed();
    } else if (peekChar(length) >= kInvalid) {
      invalidByte();
      failed();
    } else {
      out.push_back(takeChar());
    }
  }
  silent = wasSilent;
  if (cur == end) {
    if (!bad)
      failUnclosed(quote, opening.loc);
    bad = true;
  } else {
    ++cur;
  }
  token = finish(opening, bad ? TokenKind::Error : TokenKind::Eof);
  return !bad;
}

Token Lexer::lexQuotedAtom() {
  Token token = begin();
  CodePoints points;
  if (!lexQuoted('\'', token, points))
    return token;
  if (points.size() > 255)
    return fail(token, "this atom is too long",
                "an atom has at most 255 characters");
  llvm::SmallString<64> name;
  for (uint32_t c : points) {
    char bytes[UNI_MAX_UTF8_BYTES_PER_CODE_POINT], *p = bytes;
    llvm::ConvertCodePointToUTF8(c, p);
    name.append(bytes, p);
  }
  token.text = module.intern(name);
  return finish(token, TokenKind::Atom);
}

Token Lexer::lexString() {
  unsigned quotes = 0;
  while (cur + quotes != end && cur[quotes] == '"')
    ++quotes;
  if (quotes >= 3) {
    const char *p = cur + quotes;
    while (p != end && (*p == ' ' || *p == '\t' || *p == '\r'))
      ++p;
    if (p != end && *p == '\n')
      return lexTripleQuoted(quotes);
  }
  Token token = begin();
  CodePoints points;
  if (!lexQuoted('"', token, points))
    return token;
  token.string = module.copy(llvm::ArrayRef<uint32_t>(points));
  return finish(token, TokenKind::String);
}

/// Appends one line without the indentation of the closing quotes.
void Lexer::stripIndent(const char *from, const char *to,
                        llvm::StringRef indent, Token &token, CodePoints &out) {
  llvm::StringRef text(from, to - from);
  if (text.starts_with(indent))
    text = text.drop_front(indent.size());
  else if (text.trim(" \t\r").empty())
    text = "";
  else if (token.kind != TokenKind::Error)
    token = fail(token, "a line of this string is indented less than its "
                        "closing quotes");
  for (const char *p = text.begin(); p != text.end();) {
    unsigned length;
    uint32_t c = decodeUtf8(p, text.end(), length);
    if (c >= kInvalid && token.kind != TokenKind::Error)
      token = fail(token, "this string is not valid UTF-8");
    out.push_back(c);
    p += length;
  }
}

/// Three or more quotes at the end of a line open a string that goes to the
/// line that begins (after blanks) with as many quotes. Its indentation is
/// taken off all lines; there are no escapes; the last line end is not part.
Token Lexer::lexTripleQuoted(unsigned quotes) {
  Token token = begin();
  while (*cur != '\n')
    ++cur;
  newline();
  llvm::SmallVector<std::pair<const char *, const char *>, 8> lines;
  std::string closing(quotes, '"');
  for (;;) {
    llvm::StringRef rest(cur, end - cur);
    llvm::StringRef text = rest.substr(0, rest.find('\n'));
    llvm::StringRef body = text.ltrim(" \t");
    if (body.starts_with(closing)) {
      llvm::StringRef indent = text.drop_back(body.size());
      CodePoints points;
      for (size_t i = 0; i < lines.size(); ++i) {
        if (i > 0)
          points.push_back('\n');
        stripIndent(lines[i].first, lines[i].second, indent, token, points);
      }
      cur = body.begin() + quotes;
      token.string = module.copy(llvm::ArrayRef<uint32_t>(points));
      return token.kind == TokenKind::Error ? token
                                            : finish(token, TokenKind::String);
    }
    lines.emplace_back(text.begin(), text.end());
    cur = text.end();
    if (cur == end) {
      token.loc.end = token.loc.begin + quotes;
      SourceLoc loc = token.loc;
      token = finish(token, TokenKind::Error);
      if (!silent)
        diags.error(loc, "this triple-quoted string is never closed")
            .withHint("close it with " + closing + " on a line of its own");
      return token;
    }
    newline();
  }
}
