//===- LexLiterals.cpp - Elm's numbers, characters and strings ------------===//

#include "Characters.h"
#include "Lexer.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

/// At least one.
bool Lexer::digits() {
  if (!llvm::isDigit(peek()))
    return fail(SyntaxError::WeirdNumber, offset, offset + 1);
  while (llvm::isDigit(peek()))
    advance();
  return true;
}

bool Lexer::integer(Token &token, llvm::StringRef digits, unsigned radix) {
  // What a small integer of the runtime holds.
  const int64_t largest = (int64_t(1) << 62) - 1;
  token.kind = Token::Kind::Int;
  token.text = text.slice(token.begin, offset);
  if (digits.getAsInteger(radix, token.integer) || token.integer > largest)
    return fail(SyntaxError::LargeInteger, token.begin, offset);
  return true;
}

bool Lexer::hexadecimal(Token &token) {
  uint32_t begin = offset;
  while (llvm::isHexDigit(peek()))
    advance();
  if (offset == begin || isInner(peekCodePoint()))
    return fail(SyntaxError::WeirdHexadecimal, offset, offset + 1);
  return integer(token, text.slice(begin, offset), 16);
}

bool Lexer::number(Token &token) {
  if (startsWith("0x")) {
    advance(2);
    return hexadecimal(token);
  }
  if (peek() == '0' && llvm::isDigit(peek(1)))
    return fail(SyntaxError::LeadingZeros, offset, offset + 1);
  digits();
  bool isFloat = false;
  if (peek() == '.') {
    if (!llvm::isDigit(peek(1)))
      return fail(SyntaxError::WeirdNumberDot, offset, offset + 1,
                  {text.slice(token.begin, offset).str()});
    isFloat = true;
    advance();
    digits();
  }
  if (peek() == 'e' || peek() == 'E') {
    isFloat = true;
    advance();
    if (peek() == '+' || peek() == '-')
      advance();
    if (!digits())
      return false;
  }
  if (isInner(peekCodePoint()))
    return fail(SyntaxError::WeirdNumber, offset, offset + 1);
  token.text = text.slice(token.begin, offset);
  if (!isFloat)
    return integer(token, token.text, 10);
  token.kind = Token::Kind::Float;
  token.text.getAsDouble(token.number);
  return true;
}

//===----------------------------------------------------------------------===//
// Characters and strings
//===----------------------------------------------------------------------===//

bool Lexer::character(Token &token) {
  advance();
  unsigned count = 0;
  while (peek() != '\'') {
    if (atEnd() || peek() == '\n')
      return fail(SyntaxError::MissingSingleQuote, token.begin,
                  token.begin + 1);
    uint32_t codePoint = peekCodePoint();
    if (peek() != '\\')
      advance();
    else if (!escape(codePoint))
      return false;
    token.integer = codePoint;
    ++count;
  }
  advance();
  if (count != 1)
    return fail(SyntaxError::NeedsDoubleQuotes, token.begin, offset);
  token.kind = Token::Kind::Char;
  token.text = text.slice(token.begin, offset);
  return true;
}

/// Appends a code point; the second half of a surrogate pair makes one of both.
static void append(std::string &value, uint32_t codePoint) {
  size_t size = value.size();
  auto byte = [&](size_t back) { return uint8_t(value[size - back]); };
  bool isLow = codePoint >= 0xDC00 && codePoint <= 0xDFFF;
  if (isLow && size >= 3 && byte(3) == 0xED && byte(2) >= 0xA0 &&
      byte(2) <= 0xAF) {
    uint32_t high = (byte(2) & 0x0F) << 6 | (byte(1) & 0x3F);
    value.resize(size - 3);
    codePoint = 0x10000 + (high << 10) + (codePoint - 0xDC00);
  }
  encode(value, codePoint);
}

/// One character or escape sequence.
bool Lexer::stringPart(std::string &value) {
  if (peek() == '\\') {
    uint32_t codePoint;
    if (!escape(codePoint))
      return false;
    append(value, codePoint);
    return true;
  }
  uint32_t begin = offset;
  advance();
  value += text.slice(begin, offset);
  return true;
}

bool Lexer::string(Token &token) {
  advance();
  std::string value;
  while (peek() != '"') {
    if (atEnd() || peek() == '\n')
      return fail(SyntaxError::EndlessString, offset, offset);
    if (!stringPart(value))
      return false;
  }
  advance();
  token.kind = Token::Kind::String;
  token.text = program.copy(llvm::StringRef(value));
  return true;
}

bool Lexer::multiString(Token &token) {
  advance(3);
  std::string value;
  while (!startsWith("\"\"\"")) {
    if (atEnd())
      return fail(SyntaxError::EndlessMultiString, token.begin,
                  token.begin + 3);
    if (!stringPart(value))
      return false;
  }
  advance(3);
  token.kind = Token::Kind::String;
  token.text = program.copy(llvm::StringRef(value));
  return true;
}

bool Lexer::escape(uint32_t &codePoint) {
  uint32_t begin = offset;
  advance();
  static const llvm::StringRef letters = "nrt\"'\\";
  static const char meanings[] = "\n\r\t\"'\\";
  size_t index = atEnd() ? llvm::StringRef::npos : letters.find(peek());
  if (index != llvm::StringRef::npos) {
    codePoint = meanings[index];
    advance();
    return true;
  }
  if (peek() == 'u')
    return unicodeEscape(begin, codePoint);
  if (!atEnd() && peek() != '\n')
    advance();
  return fail(SyntaxError::UnknownEscape, begin, offset);
}

bool Lexer::unicodeEscape(uint32_t begin, uint32_t &codePoint) {
  advance();
  if (peek() != '{')
    return fail(SyntaxError::BadUnicodeFormat, begin, offset);
  advance();
  uint32_t first = offset;
  while (llvm::isHexDigit(peek()))
    advance();
  llvm::StringRef digits = text.slice(first, offset);
  if (peek() != '}' || digits.empty())
    return fail(SyntaxError::BadUnicodeFormat, begin, offset);
  advance();
  if (digits.size() < 4) {
    std::string full = std::string(4 - digits.size(), '0') + digits.str();
    return fail(SyntaxError::BadUnicodeLength, begin, offset,
                {std::to_string(digits.size()), full});
  }
  if (digits.getAsInteger(16, codePoint) || codePoint > 0x10FFFF)
    return fail(SyntaxError::BadUnicodeCode, begin, offset);
  if (digits.size() > 6)
    return fail(SyntaxError::BadUnicodeLength, begin, offset,
                {std::to_string(digits.size()), digits.take_back(6).upper()});
  return true;
}
