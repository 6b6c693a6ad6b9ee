//===- Lexer.cpp - Elm's tokens -------------------------------------------===//

#include "Lexer.h"
#include "Characters.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

uint32_t Lexer::decode(uint32_t at, unsigned &length) const {
  return elm::decode(text, at, length);
}

void Lexer::advance() {
  if (atEnd())
    return;
  if (peek() == '\n') {
    ++line;
    column = 0;
  }
  unsigned length;
  decode(offset, length);
  offset += length;
  ++column;
}

void Lexer::restart(const Token &token, unsigned length) {
  offset = token.begin + length;
  line = token.line;
  column = token.column + length;
}

void Lexer::skipLine() {
  while (!atEnd() && peek() != '\n')
    advance();
}

bool Lexer::fail(SyntaxError error, uint32_t begin, uint32_t end,
                 std::vector<std::string> arguments) {
  fault = {error, {begin, end}, std::move(arguments)};
  return false;
}

//===----------------------------------------------------------------------===//
// Space and comments
//===----------------------------------------------------------------------===//

bool Lexer::space(llvm::StringRef &documentation) {
  while (true) {
    char c = peek();
    if (c == ' ' || c == '\n' || c == '\r') {
      advance();
    } else if (c == '\t') {
      return fail(SyntaxError::HasTab, offset, offset + 1);
    } else if (startsWith("--")) {
      while (!atEnd() && peek() != '\n')
        advance();
    } else if (startsWith("{-")) {
      if (!comment(documentation))
        return false;
    } else {
      return true;
    }
  }
}

bool Lexer::comment(llvm::StringRef &documentation) {
  uint32_t begin = offset;
  unsigned depth = 0;
  do {
    if (atEnd())
      return fail(SyntaxError::EndlessComment, begin, begin + 2);
    bool opens = startsWith("{-"), closes = startsWith("-}");
    depth += opens;
    depth -= closes;
    advance(opens || closes ? 2 : 1);
  } while (depth);
  llvm::StringRef all = text.slice(begin, offset);
  if (all.consume_front("{-|"))
    documentation = all.drop_back(2);
  return true;
}

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

Token Lexer::next() {
  Token result;
  bool good = space(result.documentation);
  result.begin = offset;
  result.line = line;
  result.column = column;
  if (!good || !token(result))
    result.kind = Token::Kind::Fault;
  result.end = offset;
  return result;
}

bool Lexer::token(Token &token) {
  using Kind = Token::Kind;
  if (atEnd())
    return true;
  char c = peek();
  if (llvm::isDigit(c))
    return number(token);
  if (c == '"')
    return startsWith("\"\"\"") ? multiString(token) : string(token);
  if (c == '\'')
    return character(token);
  if (startsWith("[glsl|")) {
    size_t end = text.find("|]", offset);
    return end == llvm::StringRef::npos
               ? fail(SyntaxError::EndlessShader, offset, offset + 6)
               : fail(SyntaxError::Shader, offset, end + 2);
  }
  uint32_t codePoint = peekCodePoint();
  if (isUpper(codePoint) || isLower(codePoint))
    return name(token);
  advance();
  if (llvm::StringRef("()[]{},\\;").contains(c)) {
    token.kind = Kind::Punctuation;
  } else if (c == '.') {
    token.kind = Kind::Dot;
  } else if (c == '_') {
    token.kind = Kind::Underscore;
    inner();
  } else if (isOperatorChar(c)) {
    token.kind = Kind::Symbol;
    while (isOperatorChar(peek()))
      advance();
  } else {
    token.kind = Kind::Unknown;
  }
  token.text = text.slice(token.begin, offset);
  return true;
}

void Lexer::inner() {
  while (isInner(peekCodePoint()))
    advance();
}

/// Upper and Lower, with their qualifier: `A.B.c`.
bool Lexer::name(Token &token) {
  uint32_t part = offset;
  bool upper = isUpper(peekCodePoint());
  inner();
  while (upper && peek() == '.') {
    unsigned length;
    uint32_t following = decode(offset + 1, length);
    if (!isUpper(following) && !isLower(following))
      break;
    token.qualifier = text.slice(token.begin, offset);
    advance();
    part = offset;
    upper = isUpper(following);
    inner();
  }
  token.text = text.slice(part, offset);
  token.kind = upper ? Token::Kind::Upper : Token::Kind::Lower;
  if (token.qualifier.empty() && isReserved(token.text))
    token.kind = Token::Kind::Keyword;
  return true;
}
