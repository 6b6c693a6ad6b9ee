//===- Lexer.cpp - Names, punctuation and forms ---------------------------===//
//
// Numbers, characters, strings and quoted atoms are in LexLiterals.cpp.
//
//===----------------------------------------------------------------------===//

#include "luciole/Frontend/Erlang/Lexer.h"
#include "LexerChars.h"
#include "llvm/ADT/StringSwitch.h"

using namespace luciole::erlang;
using namespace luciole::erlang::chars;

Lexer::Lexer(uint32_t buffer, uint32_t file, ModuleAST &module,
             DiagnosticEngine &diags)
    : module(module), diags(diags),
      cur(diags.sources().text(buffer).begin()), start(cur),
      end(diags.sources().text(buffer).end()), lineStart(cur), buffer(buffer),
      file(file) {
  if (at("\xEF\xBB\xBF"))
    lineStart = cur += 3;
}

bool Lexer::at(llvm::StringRef text) const {
  return llvm::StringRef(cur, end - cur).starts_with(text);
}

SourceLoc Lexer::here() const {
  SourceLoc loc;
  loc.buffer = buffer;
  loc.begin = loc.anchor = loc.end = cur - start;
  loc.file = file;
  loc.line = uint32_t(std::max<int64_t>(int64_t(line) + lineDelta, 1));
  loc.column = cur - lineStart - continuation + 1;
  return loc;
}

void Lexer::setPresumed(uint32_t newFile, int64_t newLine,
                        SourceLoc directive) {
  file = newFile;
  int64_t physical = int64_t(directive.line) - lineDelta;
  lineDelta = newLine - physical;
}

Token Lexer::begin() const {
  Token token;
  token.loc = here();
  return token;
}

Token Lexer::finish(Token token, TokenKind kind) const {
  token.kind = kind;
  token.loc.end = cur - start;
  return token;
}

Token Lexer::fail(Token token, const llvm::Twine &message,
                  const llvm::Twine &hint) {
  token = finish(token, TokenKind::Error);
  if (!silent)
    diags.error(token.loc, message).withHint(hint);
  return token;
}

void Lexer::newline() {
  ++cur;
  ++line;
  lineStart = cur;
  continuation = 0;
}

void Lexer::skipBlank() {
  while (cur != end) {
    unsigned char c = *cur;
    if (c == '\n') {
      newline();
    } else if (c <= ' ') {
      ++cur;
    } else if (c == '%') {
      while (cur != end && *cur != '\n')
        ++cur;
    } else if (c == 0xC2 && cur + 1 != end && uint8_t(cur[1]) <= 0xA0) {
      cur += 2;
      ++continuation;
    } else {
      return;
    }
  }
}

/// The code point at `cur` and its length; an invalid byte has length 1.
uint32_t Lexer::peekChar(unsigned &length) const {
  return decodeUtf8(cur, end, length);
}

uint32_t Lexer::takeChar() {
  if (*cur == '\n') {
    newline();
    return '\n';
  }
  unsigned length;
  uint32_t c = peekChar(length);
  cur += length;
  continuation += length - 1;
  return c;
}

bool Lexer::atDot() const {
  if (cur + 1 == end)
    return true;
  unsigned char c = cur[1];
  return c <= ' ' || c == '%' || (c == 0xC2 && cur + 2 != end &&
                                  uint8_t(cur[2]) <= 0xA0);
}

Token Lexer::next() {
  skipBlank();
  if (cur == end)
    return finish(begin(), TokenKind::Eof);
  unsigned char c = *cur;
  if (isDigit(c))
    return lexNumber();
  switch (c) {
  case '$': return lexChar();
  case '\'': return lexQuotedAtom();
  case '"': return lexString();
  case '.':
    if (atDot()) {
      Token token = begin();
      ++cur;
      return finish(token, TokenKind::Dot);
    }
    break;
  default:
    break;
  }
  unsigned length;
  if (isNameStart(peekChar(length)))
    return lexName();
  return lexPunctuation();
}

static TokenKind keywordKind(llvm::StringRef name) {
  if (name.size() < 2 || name.size() > 7)
    return TokenKind::Atom;
  return llvm::StringSwitch<TokenKind>(name)
#define KEYWORD(NAME, TEXT) .Case(TEXT, TokenKind::Kw##NAME)
#include "luciole/Frontend/Erlang/TokenKinds.def"
      .Default(TokenKind::Atom);
}

Token Lexer::lexName() {
  Token token = begin();
  const char *from = cur;
  unsigned length;
  bool isVar = isVarStart(peekChar(length));
  size_t points = 0;
  while (cur != end && isNameChar(peekChar(length))) {
    cur += length;
    continuation += length - 1;
    ++points;
  }
  llvm::StringRef name(from, cur - from);
  if (points > 255)
    return fail(token, isVar ? "this variable's name is too long"
                             : "this atom is too long",
                "a name has at most 255 characters");
  TokenKind kind = isVar ? TokenKind::Var : keywordKind(name);
  if ((kind == TokenKind::KwMaybe || kind == TokenKind::KwElse) &&
      !maybeKeywords)
    kind = TokenKind::Atom;
  // Keywords keep their text: `-if` and `-else` read it, messages show it.
  token.text = module.intern(name);
  return finish(token, kind);
}

Token Lexer::invalidByte() {
  Token token = begin();
  ++cur;
  return fail(token, "this byte is not valid UTF-8",
              "save the file as UTF-8, or begin it with the comment "
              "%% coding: latin-1");
}

/// What is a token whatever follows.
static TokenKind singlePunctuation(char c) {
  switch (c) {
  case '(': return TokenKind::LParen;
  case ')': return TokenKind::RParen;
  case '{': return TokenKind::LBrace;
  case '}': return TokenKind::RBrace;
  case '[': return TokenKind::LBracket;
  case ']': return TokenKind::RBracket;
  case ',': return TokenKind::Comma;
  case ';': return TokenKind::Semicolon;
  case '*': return TokenKind::Star;
  case '!': return TokenKind::Bang;
  case '#': return TokenKind::Hash;
  default: return TokenKind::Error;
  }
}

Token Lexer::lexPunctuation() {
  using K = TokenKind;
  if (K kind = singlePunctuation(*cur); kind != K::Error) {
    Token token = begin();
    ++cur;
    return finish(token, kind);
  }
  // Longest first among those that share a beginning.
  static constexpr struct {
    llvm::StringLiteral text;
    K kind;
  } table[] = {
      {"=:=", K::ExactEqual}, {"=/=", K::ExactNotEqual},
      {"...", K::DotDotDot},  {"<:-", K::LArrowStrict},
      {"<:=", K::LDoubleArrowStrict},
      {"==", K::EqualEqual},  {"=<", K::LessEqual},
      {"=>", K::FatArrow},    {"/=", K::NotEqual},
      {">=", K::GreaterEqual},{">>", K::GreaterGreater},
      {"<-", K::LArrow},      {"<=", K::LDoubleArrow},
      {"<<", K::LessLess},    {"->", K::Arrow},
      {"--", K::MinusMinus},  {"++", K::PlusPlus},
      {"||", K::BarBar},      {"::", K::ColonColon},
      {":=", K::ColonEqual},  {"..", K::DotDot},
      {"?=", K::QuestionEqual},
      {":", K::Colon},        {"|", K::Bar},
      {"+", K::Plus},         {"-", K::Minus},
      {"/", K::Slash},
      {".", K::SingleDot},    {"?", K::Question},
      {"=", K::Equal},        {"<", K::Less},
      {">", K::Greater},
  };
  Token token = begin();
  for (const auto &entry : table)
    if (*cur == entry.text[0] && at(entry.text)) {
      cur += entry.text.size();
      return finish(token, entry.kind);
    }
  const char *from = cur;
  unsigned length;
  if (peekChar(length) >= kInvalid)
    return invalidByte();
  takeChar();
  return fail(token, "illegal character '" +
                         llvm::StringRef(from, cur - from) + "'");
}

bool Lexer::nextForm(llvm::SmallVectorImpl<Token> &tokens, bool &bad) {
  bad = false;
  bool wasSilent = silent;
  size_t first = tokens.size();
  for (;;) {
    Token token = next();
    if (token.kind == TokenKind::Error) {
      // One report a form: what follows is often a consequence.
      bad = silent = true;
    }
    if (token.kind == TokenKind::Eof && tokens.size() == first && !bad) {
      silent = wasSilent;
      return false;
    }
    tokens.push_back(token);
    if (token.kind == TokenKind::Dot || token.kind == TokenKind::Eof) {
      silent = wasSilent;
      return true;
    }
  }
}
