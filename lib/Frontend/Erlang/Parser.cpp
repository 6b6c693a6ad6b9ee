//===- Parser.cpp - Tokens, errors and entries of the parser --------------===//

#include "ParserImpl.h"

using namespace luciole::erlang;
using K = TokenKind;

//===----------------------------------------------------------------------===//
// Tokens
//===----------------------------------------------------------------------===//

void Parser::start(llvm::ArrayRef<Token> form) {
  tokens = form;
  pos = 0;
  depth = 0;
  tallest = 0;
  failed = false;
  openers.clear();
  colonLevel = ~size_t(0);
  endToken = Token();
  if (!form.empty()) {
    endToken.loc = form.back().loc;
    if (form.back().is(K::Dot) || form.back().is(K::Eof))
      endToken = form.back();
  }
}

const Token &Parser::peek(size_t ahead) const {
  return pos + ahead < tokens.size() ? tokens[pos + ahead] : endToken;
}

const Token &Parser::take() {
  const Token &token = peek();
  if (pos < tokens.size())
    ++pos;
  return token;
}

bool Parser::accept(TokenKind kind) {
  if (!is(kind))
    return false;
  take();
  return true;
}

bool Parser::expect(TokenKind kind) {
  if (accept(kind))
    return true;
  failExpected("'" + spelling(kind) + "'");
  return false;
}

SourceLoc Parser::prevEnd(SourceLoc loc) const {
  if (pos > 0 && tokens[pos - 1].loc.buffer == loc.buffer)
    loc.end = std::max(loc.end, tokens[pos - 1].loc.end);
  return loc;
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

std::nullptr_t Parser::fail(SourceLoc loc, const llvm::Twine &message,
                            const llvm::Twine &hint) {
  if (!failed)
    diags.error(loc, message).withHint(hint);
  failed = true;
  return nullptr;
}

/// What follows can be read as if nothing had been.
Diagnostic &Parser::softError(SourceLoc loc, const llvm::Twine &message) {
  ++soft;
  return diags.error(loc, message);
}

std::nullptr_t Parser::fail() {
  assert(failed && "unwinding without an error");
  return nullptr;
}

static std::string describe(const Token &token) {
  switch (token.kind) {
  case K::Dot: return "the end of the form ('.')";
  case K::Eof: return "the end of the file";
  default: return "'" + toString(token) + "'";
  }
}

/// Reports the current token as the one that does not fit.
std::nullptr_t Parser::failExpected(const llvm::Twine &what) {
  if (failed)
    return nullptr;
  failed = true;
  const Token &token = peek();
  std::string expected = what.str();
  Diagnostic &diag = diags.error(
      token.loc, "syntax error before " + describe(token) +
                     (expected.empty() ? "" : ": expected " + expected));
  bool startsLine = pos > 0 && tokens[pos - 1].loc.line < token.loc.line;
  bool closes = token.is(K::KwEnd) || token.is(K::RParen) ||
                token.is(K::RBrace) || token.is(K::RBracket) ||
                token.is(K::GreaterGreater);
  if ((atEnd() || closes) && !openers.empty())
    diag.withNote(openers.back().loc,
                  "this '" + spelling(openers.back().kind) + "' is not closed");
  else if (token.is(K::Eof))
    diag.withHint("a form ends with '.'");
  else if (token.isKeyword() && pos > 0 && tokens[pos - 1].is(K::Comma))
    diag.withHint("there is a ',' too many before '" + spelling(token.kind) +
                  "'");
  else if (token.is(K::Arrow) && pos > 0 && tokens[pos - 1].is(K::RParen))
    diag.withHint("if this begins a clause, the one before must end with ';' "
                  "or '.'");
  else if (token.is(K::KwElse) || token.isAtom("else"))
    diag.withHint("'if' has no else; write 'true ->' as its last clause");
  else if (token.is(K::Equal) && pos > 0 && tokens[pos - 1].is(K::Equal))
    diag.withHint("equality is written '==' or '=:='");
  else if (startsLine)
    diag.withHint("is a ',', ';' or '.' missing at the end of the line before?");
  return nullptr;
}

bool Parser::enter() {
  if (++depth <= kMaxDepth)
    return true;
  fail(peek().loc, "this is nested too deeply");
  return false;
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

void Parser::parseForm(llvm::ArrayRef<Token> form) {
  start(form);
  ++formIndex;
  if (is(K::Minus) && (peek(1).is(K::Atom) || peek(1).isKeyword()))
    parseAttribute();
  else if (is(K::Atom))
    parseFunction();
  else
    failExpected("a function or an attribute");
}

Expr *Parser::parseSingleExpr(llvm::ArrayRef<Token> form) {
  start(form);
  Expr *expr = parseExpr();
  if (!expr)
    return nullptr;
  if (!atEnd())
    return failExpected("the end of the expression");
  return expr;
}

Expr *Parser::parseTerm(llvm::ArrayRef<Token> form) {
  Expr *expr = parseSingleExpr(form);
  return expr ? foldLiteral(expr, /*nameArity=*/true) : nullptr;
}

//===----------------------------------------------------------------------===//
// What must be closed
//===----------------------------------------------------------------------===//

/// Takes a token that another must close.
const Token &Parser::open() {
  openers.push_back(peek());
  return take();
}

/// Takes the token that closes the innermost opener.
bool Parser::close(TokenKind kind) {
  if (!expect(kind))
    return false;
  openers.pop_back();
  return true;
}
