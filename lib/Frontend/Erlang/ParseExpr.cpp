//===- ParseExpr.cpp - Operators, calls, records, maps, lists -------------===//

#include "ParserImpl.h"

using namespace luciole::erlang;
using K = TokenKind;

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

namespace {
enum class Assoc { Left, Right, None };
struct Infix {
  unsigned prec; ///< 0: no infix operator.
  Assoc assoc;
  BinopKind op; ///< Meaningless for `=`.
};
} // namespace

static constexpr unsigned kPrefixPrec = 600;

static Infix infix(TokenKind kind) {
  using B = BinopKind;
  switch (kind) {
  case K::Equal: return {100, Assoc::Right, B::Eq};
  case K::Bang: return {100, Assoc::Right, B::Send};
  case K::KwOrElse: return {150, Assoc::Right, B::OrElse};
  case K::KwAndAlso: return {160, Assoc::Right, B::AndAlso};
  case K::EqualEqual: return {200, Assoc::None, B::Eq};
  case K::NotEqual: return {200, Assoc::None, B::Ne};
  case K::ExactEqual: return {200, Assoc::None, B::ExactEq};
  case K::ExactNotEqual: return {200, Assoc::None, B::ExactNe};
  case K::Less: return {200, Assoc::None, B::Lt};
  case K::LessEqual: return {200, Assoc::None, B::Le};
  case K::Greater: return {200, Assoc::None, B::Gt};
  case K::GreaterEqual: return {200, Assoc::None, B::Ge};
  case K::PlusPlus: return {300, Assoc::Right, B::Append};
  case K::MinusMinus: return {300, Assoc::Right, B::Subtract};
  case K::Plus: return {400, Assoc::Left, B::Add};
  case K::Minus: return {400, Assoc::Left, B::Sub};
  case K::KwBor: return {400, Assoc::Left, B::Bor};
  case K::KwBxor: return {400, Assoc::Left, B::Bxor};
  case K::KwBsl: return {400, Assoc::Left, B::Bsl};
  case K::KwBsr: return {400, Assoc::Left, B::Bsr};
  case K::KwOr: return {400, Assoc::Left, B::Or};
  case K::KwXor: return {400, Assoc::Left, B::Xor};
  case K::Slash: return {500, Assoc::Left, B::FDiv};
  case K::Star: return {500, Assoc::Left, B::Mul};
  case K::KwDiv: return {500, Assoc::Left, B::Div};
  case K::KwRem: return {500, Assoc::Left, B::Rem};
  case K::KwBand: return {500, Assoc::Left, B::Band};
  case K::KwAnd: return {500, Assoc::Left, B::And};
  default: return {0, Assoc::None, B::Eq};
  }
}

static bool prefix(TokenKind kind, UnopKind &op) {
  switch (kind) {
  case K::Plus: op = UnopKind::Plus; return true;
  case K::Minus: op = UnopKind::Minus; return true;
  case K::KwNot: op = UnopKind::Not; return true;
  case K::KwBnot: op = UnopKind::Bnot; return true;
  default: return false;
  }
}

/// Besides the recursion, chains of left-associative operators make trees
/// tall: both are kept below the limit.
Expr *Parser::parseExpr(unsigned minPrec) {
  if (!enter())
    return nullptr;
  unsigned outside = tallest;
  tallest = 0;
  SourceLoc first = peek().loc;
  Expr *expr = parseOperand();
  unsigned height = tallest + 1;
  if (expr)
    expr = parseRest(expr, minPrec, first, height);
  tallest = std::max(outside, height);
  leave();
  return expr;
}

Expr *Parser::parseRest(Expr *lhs, unsigned minPrec, SourceLoc first,
                        unsigned &height) {
  unsigned blocked = ~0u;
  for (;;) {
    Infix op = infix(peek().kind);
    if (op.prec == 0 || op.prec < minPrec)
      return lhs;
    if (op.prec == blocked)
      return fail(peek().loc,
                  "syntax error before '" + spelling(peek().kind) +
                      "': comparisons do not chain",
                  "combine them with 'andalso', or add parentheses");
    Token token = take();
    tallest = 0;
    Expr *rhs = parseExpr(op.assoc == Assoc::Right ? op.prec : op.prec + 1);
    if (!rhs)
      return nullptr;
    height = std::max(height, tallest) + 1;
    if (height > kMaxDepth)
      return fail(token.loc, "this expression has too many operators");
    blocked = op.assoc == Assoc::None ? op.prec : ~0u;
    lhs = makeOperation(token, lhs, rhs, first);
  }
}

Expr *Parser::makeOperation(const Token &op, Expr *lhs, Expr *rhs,
                            SourceLoc first) {
  if (op.is(K::Equal))
    return finish(module.make<MatchExpr>(first, lhs, rhs));
  return finish(module.make<BinopExpr>(spanFrom(first, op.loc),
                                       infix(op.kind).op, lhs, rhs));
}

Expr *Parser::parseOperand() {
  SourceLoc loc = peek().loc;
  if (accept(K::KwCatch)) {
    Expr *body = parseExpr();
    return body ? finish(module.make<CatchExpr>(loc, body)) : nullptr;
  }
  UnopKind op;
  if (!prefix(peek().kind, op))
    return parsePostfix();
  take();
  Expr *operand = parseExpr(kPrefixPrec);
  return operand ? finish(module.make<UnopExpr>(loc, op, operand)) : nullptr;
}

//===----------------------------------------------------------------------===//
// Calls and what follows an operand
//===----------------------------------------------------------------------===//

Expr *Parser::parsePostfix() {
  SourceLoc first = peek().loc;
  bool isHash = is(K::Hash);
  Expr *expr = isHash ? parseHash(nullptr) : parseMax();
  if (!expr)
    return nullptr;
  if (!isHash && is(K::Colon) && openers.size() != colonLevel) {
    SourceLoc colon = take().loc;
    Expr *function = parseMax();
    if (!function)
      return nullptr;
    expr = finish(
        module.make<RemoteExpr>(spanFrom(first, colon), expr, function));
  }
  if (!isHash && is(K::LParen)) {
    Exprs args;
    if (!parseArguments(args))
      return nullptr;
    return finish(module.make<CallExpr>(first, expr, module.copy<Expr *>(args)));
  }
  // Each step makes the tree taller by one.
  unsigned steps = 0;
  while (is(K::Hash) && !llvm::isa<RemoteExpr>(expr)) {
    if (++steps > kMaxDepth / 2)
      return fail(peek().loc, "this is nested too deeply");
    expr = parseHash(expr);
    if (!expr)
      return nullptr;
  }
  tallest += steps;
  return expr;
}

bool Parser::parseArguments(Exprs &out) {
  open();
  if (is(K::RParen))
    return close(K::RParen);
  return parseExprs(out) && close(K::RParen);
}

bool Parser::parseExprs(Exprs &out) {
  do {
    Expr *expr = parseExpr();
    if (!expr)
      return false;
    out.push_back(expr);
  } while (accept(K::Comma));
  return true;
}

//===----------------------------------------------------------------------===//
// Records and maps
//===----------------------------------------------------------------------===//

Expr *Parser::parseHash(Expr *base) {
  SourceLoc loc = take().loc;
  if (base)
    loc = spanFrom(base->loc(), loc);
  if (is(K::LBrace))
    return parseMapRest(loc, base);
  return parseRecordRest(loc, base);
}

Expr *Parser::parseRecordRest(SourceLoc loc, Expr *base) {
  if (!is(K::Atom))
    return failExpected("a record name or '{'");
  llvm::StringRef name = take().text;
  if (accept(K::SingleDot)) {
    if (!is(K::Atom))
      return failExpected("a field name");
    const Token &field = take();
    if (base)
      return finish(module.make<RecordAccessExpr>(loc, base, name, field.text,
                                                  field.loc));
    return finish(
        module.make<RecordIndexExpr>(loc, name, field.text, field.loc));
  }
  if (!is(K::LBrace))
    return failExpected("'{' or '.'");
  llvm::SmallVector<RecordFieldInit, 8> fields;
  if (!parseRecordFields(fields))
    return nullptr;
  return finish(module.make<RecordExpr>(
      loc, base, name, module.copy<RecordFieldInit>(fields)));
}

bool Parser::parseRecordFields(llvm::SmallVectorImpl<RecordFieldInit> &fields) {
  open();
  if (is(K::RBrace))
    return close(K::RBrace);
  do {
    if (!is(K::Atom) && !is(K::Var)) {
      failExpected("a field name");
      return false;
    }
    const Token &name = take();
    if (!expect(K::Equal))
      return false;
    Expr *value = parseExpr();
    if (!value)
      return false;
    bool isWildcard = name.is(K::Var);
    if (isWildcard && name.text != "_") {
      softError(name.loc,
                "a field name is an atom, not the variable " + name.text)
          .withHint("'_ = Value' stands for all other fields");
      continue;
    }
    fields.push_back({name.loc, name.text, value, isWildcard});
  } while (accept(K::Comma));
  return close(K::RBrace);
}

Expr *Parser::parseMapRest(SourceLoc loc, Expr *base) {
  open();
  llvm::SmallVector<MapAssoc, 8> assocs;
  if (!is(K::RBrace)) {
    do {
      Expr *key = parseExpr();
      if (!key)
        return nullptr;
      if (!is(K::FatArrow) && !is(K::ColonEqual))
        return failExpected("'=>' or ':='");
      const Token &arrow = take();
      Expr *value = parseExpr();
      if (!value)
        return nullptr;
      assocs.push_back({prevEnd(spanFrom(key->loc(), arrow.loc)), key, value,
                        arrow.is(K::ColonEqual)});
    } while (accept(K::Comma));
  }
  if (is(K::BarBar) && !base && assocs.size() == 1 && !assocs[0].exact) {
    take();
    llvm::SmallVector<Qualifier, 4> qualifiers;
    if (!parseQualifiers(qualifiers) || !close(K::RBrace))
      return nullptr;
    return finish(module.make<MapCompExpr>(loc, assocs[0].key, assocs[0].value,
                                           module.copy<Qualifier>(qualifiers)));
  }
  if (!close(K::RBrace))
    return nullptr;
  return finish(
      module.make<MapExpr>(loc, base, module.copy<MapAssoc>(assocs)));
}

//===----------------------------------------------------------------------===//
// Primary expressions
//===----------------------------------------------------------------------===//

Expr *Parser::parseMax() {
  switch (peek().kind) {
  case K::LParen: return parseParens();
  case K::LBrace: return parseTuple();
  case K::LBracket: return parseList();
  case K::LessLess: return parseBinary();
  case K::KwBegin: return parseBlock();
  case K::KwIf: return parseIf();
  case K::KwCase: return parseCase();
  case K::KwReceive: return parseReceive();
  case K::KwFun: return parseFun();
  case K::KwTry: return parseTry();
  case K::KwMaybe: return parseMaybe();
  default: return parseAtomic();
  }
}

Expr *Parser::parseAtomic() {
  const Token &token = peek();
  switch (token.kind) {
  case K::Var:
    take();
    return module.make<VarExpr>(token.loc, token.text);
  case K::Atom:
    take();
    return module.make<AtomExpr>(token.loc, token.text);
  case K::Integer:
    take();
    return module.make<IntegerExpr>(token.loc, token.integer);
  case K::Float:
    take();
    return module.make<FloatExpr>(token.loc, token.real);
  case K::Char:
    take();
    return module.make<CharExpr>(token.loc, token.character);
  case K::String: return parseStrings();
  default: return failExpected("");
  }
}

Expr *Parser::parseStrings() {
  const Token &token = take();
  if (!is(K::String))
    return module.make<StringExpr>(token.loc, token.string);
  llvm::SmallVector<uint32_t, 128> points(token.string.begin(),
                                          token.string.end());
  while (is(K::String)) {
    const Token &next = take();
    points.append(next.string.begin(), next.string.end());
  }
  return finish(module.make<StringExpr>(
      token.loc, module.copy(llvm::ArrayRef<uint32_t>(points))));
}

Expr *Parser::parseParens() {
  open();
  Expr *expr = parseExpr();
  return expr && close(K::RParen) ? expr : nullptr;
}

Expr *Parser::parseTuple() {
  SourceLoc loc = open().loc;
  Exprs elements;
  if (!is(K::RBrace) && !parseExprs(elements))
    return nullptr;
  if (!close(K::RBrace))
    return nullptr;
  return finish(module.make<TupleExpr>(loc, module.copy<Expr *>(elements)));
}

Expr *Parser::parseList() {
  SourceLoc loc = open().loc;
  Exprs elements;
  if (!is(K::RBracket) && !parseExprs(elements))
    return nullptr;
  if (elements.size() == 1 && accept(K::BarBar)) {
    llvm::SmallVector<Qualifier, 4> qualifiers;
    if (!parseQualifiers(qualifiers) || !close(K::RBracket))
      return nullptr;
    return finish(module.make<ListCompExpr>(
        loc, elements[0], module.copy<Qualifier>(qualifiers)));
  }
  Expr *tail = nullptr;
  if (!elements.empty() && accept(K::Bar)) {
    tail = parseExpr();
    if (!tail)
      return nullptr;
  }
  if (!close(K::RBracket))
    return nullptr;
  // `[a | []]` is `[a]`.
  if (tail && llvm::isa<ListExpr>(tail) && llvm::cast<ListExpr>(tail)->isNil())
    tail = nullptr;
  return finish(
      module.make<ListExpr>(loc, module.copy<Expr *>(elements), tail));
}
