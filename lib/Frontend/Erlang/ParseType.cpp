//===- ParseType.cpp - Types, specs and callbacks -------------------------===//

#include "ParserImpl.h"

using namespace luciole::erlang;
using K = TokenKind;

TypeExpr *Parser::newType(TypeExpr::Kind kind, SourceLoc loc) {
  auto *type = module.make<TypeExpr>();
  type->kind = kind;
  type->loc = loc;
  return type;
}

TypeExpr *Parser::withArgs(TypeExpr *type, llvm::ArrayRef<TypeExpr *> args) {
  type->args = module.copy<TypeExpr *>(args);
  type->loc = prevEnd(type->loc);
  return type;
}

bool Parser::parseTypes(Types &out) {
  do {
    TypeExpr *type = parseTopType();
    if (!type)
      return false;
    out.push_back(type);
  } while (accept(K::Comma));
  return true;
}

/// `Name :: Type` and `A | B`.
TypeExpr *Parser::parseTopType() {
  if (!enter())
    return nullptr;
  TypeExpr *result = nullptr;
  if (is(K::Var) && peek(1).is(K::ColonColon)) {
    const Token &name = take();
    take();
    if (TypeExpr *type = parseTopType()) {
      result = newType(TypeExpr::Annotated, name.loc);
      result->name = name.text;
      result = withArgs(result, {type});
    }
  } else {
    Types alternatives;
    do {
      // An annotation may stand in a union, too; it takes the rest.
      TypeExpr *type = is(K::Var) && peek(1).is(K::ColonColon)
                           ? parseTopType()
                           : parseType();
      if (!type)
        return nullptr;
      alternatives.push_back(type);
    } while (accept(K::Bar));
    result = alternatives.size() == 1
                 ? alternatives[0]
                 : withArgs(newType(TypeExpr::Union, alternatives[0]->loc),
                            alternatives);
  }
  leave();
  return result;
}

//===----------------------------------------------------------------------===//
// Constant operations: ranges and arithmetic
//===----------------------------------------------------------------------===//

namespace {
struct TypeInfix {
  unsigned prec;
  BinopKind op;
};
} // namespace

static TypeInfix typeInfix(TokenKind kind) {
  using B = BinopKind;
  switch (kind) {
  case K::DotDot: return {200, B::Add};
  case K::Plus: return {400, B::Add};
  case K::Minus: return {400, B::Sub};
  case K::KwBor: return {400, B::Bor};
  case K::KwBxor: return {400, B::Bxor};
  case K::KwBsl: return {400, B::Bsl};
  case K::KwBsr: return {400, B::Bsr};
  case K::Star: return {500, B::Mul};
  case K::KwDiv: return {500, B::Div};
  case K::KwRem: return {500, B::Rem};
  case K::KwBand: return {500, B::Band};
  default: return {0, B::Add};
  }
}

/// Operands of arithmetic in types must be constants.
Expr *Parser::typeOperandExpr(TypeExpr *type) {
  if (type->kind == TypeExpr::Literal)
    return type->value;
  return fail(type->loc, "only integers can be operated on in a type");
}

TypeExpr *Parser::parseType(unsigned minPrec) {
  if (!enter())
    return nullptr;
  TypeExpr *lhs = parseTypeOperand();
  unsigned operators = 0;
  while (lhs) {
    TypeInfix op = typeInfix(peek().kind);
    if (op.prec == 0 || op.prec < minPrec)
      break;
    if (++operators > kMaxDepth)
      return static_cast<TypeExpr *>(
          fail(peek().loc, "this type has too many operators"));
    Token token = take();
    TypeExpr *rhs = parseType(op.prec + 1);
    if (!rhs)
      return nullptr;
    Expr *l = typeOperandExpr(lhs), *r = typeOperandExpr(rhs);
    if (!l || !r)
      return nullptr;
    bool isRange = token.is(K::DotDot);
    TypeExpr *type = newType(isRange ? TypeExpr::Range : TypeExpr::Literal,
                             spanFrom(lhs->loc, token.loc));
    type->loc = prevEnd(type->loc);
    type->value = isRange ? l : module.make<BinopExpr>(type->loc, op.op, l, r);
    type->value2 = isRange ? r : nullptr;
    lhs = type;
  }
  leave();
  return lhs;
}

TypeExpr *Parser::parseTypeOperand() {
  if (!is(K::Minus) && !is(K::Plus) && !is(K::KwBnot))
    return parseTypePrimary();
  const Token &sign = take();
  TypeExpr *operand = parseType(600);
  Expr *value = operand ? typeOperandExpr(operand) : nullptr;
  if (!value)
    return nullptr;
  TypeExpr *type = newType(TypeExpr::Literal, prevEnd(sign.loc));
  type->value = module.make<UnopExpr>(type->loc,
                                      sign.is(K::Minus)  ? UnopKind::Minus
                                      : sign.is(K::Plus) ? UnopKind::Plus
                                                         : UnopKind::Bnot,
                                      value);
  return type;
}

//===----------------------------------------------------------------------===//
// Primary types
//===----------------------------------------------------------------------===//

TypeExpr *Parser::parseTypePrimary() {
  const Token &token = peek();
  switch (token.kind) {
  case K::LParen: {
    open();
    TypeExpr *type = parseTopType();
    return type && close(K::RParen) ? type : nullptr;
  }
  case K::Var: {
    take();
    TypeExpr *type = newType(TypeExpr::Var, token.loc);
    type->name = token.text;
    return type;
  }
  case K::Integer:
  case K::Char: {
    TypeExpr *type = newType(TypeExpr::Literal, token.loc);
    type->value = parseAtomic();
    return type;
  }
  case K::Atom: return parseNamedType();
  case K::LBracket: return parseListType();
  case K::LBrace: return parseTupleType();
  case K::Hash: return parseHashType();
  case K::LessLess: return parseBinaryType();
  case K::KwFun: return parseFunType();
  default: return static_cast<TypeExpr *>(failExpected("a type"));
  }
}

/// `atom`, `name(…)`, `module:name(…)`.
TypeExpr *Parser::parseNamedType() {
  const Token &token = take();
  if (!is(K::LParen) && !is(K::Colon)) {
    TypeExpr *type = newType(TypeExpr::Literal, token.loc);
    type->value = module.make<AtomExpr>(token.loc, token.text);
    return type;
  }
  TypeExpr *type = newType(TypeExpr::Call, token.loc);
  type->name = token.text;
  if (accept(K::Colon)) {
    type->module = token.text;
    if (!is(K::Atom))
      return static_cast<TypeExpr *>(failExpected("a type's name"));
    type->name = take().text;
  }
  if (!is(K::LParen))
    return static_cast<TypeExpr *>(failExpected("'('"));
  open();
  Types args;
  if (!is(K::RParen) && !parseTypes(args))
    return nullptr;
  if (!close(K::RParen))
    return nullptr;
  return withArgs(type, args);
}

TypeExpr *Parser::parseListType() {
  SourceLoc loc = open().loc;
  if (is(K::RBracket))
    return close(K::RBracket) ? withArgs(newType(TypeExpr::Nil, loc), {})
                              : nullptr;
  TypeExpr *element = parseTopType();
  if (!element)
    return nullptr;
  auto kind = TypeExpr::List;
  if (accept(K::Comma)) {
    kind = TypeExpr::NonEmpty;
    if (!expect(K::DotDotDot))
      return nullptr;
  }
  return close(K::RBracket) ? withArgs(newType(kind, loc), {element}) : nullptr;
}

TypeExpr *Parser::parseTupleType() {
  SourceLoc loc = open().loc;
  Types elements;
  if (!is(K::RBrace) && !parseTypes(elements))
    return nullptr;
  return close(K::RBrace) ? withArgs(newType(TypeExpr::Tuple, loc), elements)
                          : nullptr;
}

TypeExpr *Parser::parseHashType() {
  SourceLoc loc = take().loc;
  if (is(K::LBrace))
    return parseMapType(newType(TypeExpr::Map, loc));
  if (!is(K::Atom))
    return static_cast<TypeExpr *>(failExpected("a record's name or '{'"));
  TypeExpr *type = newType(TypeExpr::Record, loc);
  type->name = take().text;
  if (!is(K::LBrace))
    return static_cast<TypeExpr *>(failExpected("'{'"));
  return parseRecordType(type);
}

TypeExpr *Parser::parseMapType(TypeExpr *type) {
  open();
  Types fields;
  if (!is(K::RBrace)) {
    do {
      SourceLoc first = peek().loc;
      TypeExpr *key = parseTopType();
      if (!key)
        return nullptr;
      if (!is(K::FatArrow) && !is(K::ColonEqual))
        return static_cast<TypeExpr *>(failExpected("'=>' or ':='"));
      const Token &arrow = take();
      TypeExpr *value = parseTopType();
      if (!value)
        return nullptr;
      TypeExpr *field =
          newType(TypeExpr::MapField, spanFrom(first, arrow.loc));
      field->exact = arrow.is(K::ColonEqual);
      fields.push_back(withArgs(field, {key, value}));
    } while (accept(K::Comma));
  }
  return close(K::RBrace) ? withArgs(type, fields) : nullptr;
}

TypeExpr *Parser::parseRecordType(TypeExpr *type) {
  open();
  Types fields;
  if (!is(K::RBrace)) {
    do {
      if (!is(K::Atom))
        return static_cast<TypeExpr *>(failExpected("a field name"));
      const Token &name = take();
      if (!expect(K::ColonColon))
        return nullptr;
      TypeExpr *value = parseTopType();
      if (!value)
        return nullptr;
      TypeExpr *field = newType(TypeExpr::RecordField, name.loc);
      field->name = name.text;
      fields.push_back(withArgs(field, {value}));
    } while (accept(K::Comma));
  }
  return close(K::RBrace) ? withArgs(type, fields) : nullptr;
}

/// `<<>>`, `<<_:M>>`, `<<_:_*N>>`, `<<_:M, _:_*N>>`.
TypeExpr *Parser::parseBinaryType() {
  TypeExpr *type = newType(TypeExpr::Binary, open().loc);
  if (is(K::GreaterGreater))
    return close(K::GreaterGreater) ? withArgs(type, {}) : nullptr;
  auto isBlank = [&] { return is(K::Var) && peek().text == "_"; };
  do {
    if (!isBlank() || type->value2) {
      failExpected("'_:Size' or '_:_*Unit'");
      return nullptr;
    }
    take();
    if (!expect(K::Colon))
      return nullptr;
    bool isUnit = isBlank();
    if (isUnit) {
      take();
      if (!expect(K::Star))
        return nullptr;
    } else if (type->value) {
      failExpected("'_*Unit'");
      return nullptr;
    }
    TypeExpr *size = parseType();
    Expr *value = size ? typeOperandExpr(size) : nullptr;
    if (!value)
      return nullptr;
    (isUnit ? type->value2 : type->value) = value;
  } while (accept(K::Comma));
  return close(K::GreaterGreater) ? withArgs(type, {}) : nullptr;
}

TypeExpr *Parser::parseFunType() {
  SourceLoc loc = take().loc;
  if (!is(K::LParen))
    return static_cast<TypeExpr *>(failExpected("'('"));
  open();
  if (is(K::RParen))
    return close(K::RParen) ? withArgs(newType(TypeExpr::AnyFun, loc), {})
                            : nullptr;
  TypeExpr *type = parseFunSignature(loc);
  return type && close(K::RParen) ? type : nullptr;
}

/// `(A, B) -> R` or `(...) -> R`.
TypeExpr *Parser::parseFunSignature(SourceLoc loc) {
  TypeExpr *type = newType(TypeExpr::Fun, loc);
  if (!is(K::LParen))
    return static_cast<TypeExpr *>(failExpected("'('"));
  open();
  Types args;
  if (accept(K::DotDotDot))
    type->anyArgs = true;
  else if (!is(K::RParen) && !parseTypes(args))
    return nullptr;
  if (!close(K::RParen) || !expect(K::Arrow))
    return nullptr;
  TypeExpr *result = parseTopType();
  if (!result)
    return nullptr;
  args.push_back(result);
  return withArgs(type, args);
}

//===----------------------------------------------------------------------===//
// -type, -opaque, -spec, -callback
//===----------------------------------------------------------------------===//

void Parser::parseTypeDef(const Token &attribute) {
  TypeDef def;
  def.opaque = attribute.text == "opaque";
  def.loc = attribute.loc;
  if (!is(K::Atom)) {
    failExpected("a type's name");
    return;
  }
  const Token &name = take();
  def.name = name.text;
  def.loc = name.loc;
  if (!expect(K::LParen))
    return;
  Types params;
  if (!is(K::RParen)) {
    do {
      if (!is(K::Var)) {
        failExpected("a type variable");
        return;
      }
      const Token &param = take();
      TypeExpr *var = newType(TypeExpr::Var, param.loc);
      var->name = param.text;
      params.push_back(var);
    } while (accept(K::Comma));
  }
  if (!expect(K::RParen) || !expect(K::ColonColon))
    return;
  def.type = parseTopType();
  if (!def.type || !endOfAttribute())
    return;
  def.params = module.copy<TypeExpr *>(params);
  module.types.push_back(def);
}

std::nullptr_t Parser::failBlankVariable(SourceLoc loc) {
  return fail(loc, "'_' is no type variable that can be constrained");
}

/// `(…) -> R when Var :: Type, is_subtype(Var, Type)`
TypeExpr *Parser::parseSpecClause() {
  SourceLoc loc = peek().loc;
  TypeExpr *type = parseFunSignature(loc);
  if (!type || !accept(K::KwWhen))
    return type;
  Types parts = {type};
  do {
    const Token &name = peek();
    TypeExpr *constraint = newType(TypeExpr::Annotated, name.loc);
    if (accept(K::Var)) {
      constraint->name = name.text;
      if (name.text == "_")
        return static_cast<TypeExpr *>(failBlankVariable(name.loc));
      if (!expect(K::ColonColon))
        return nullptr;
      TypeExpr *bound = parseTopType();
      if (!bound)
        return nullptr;
      parts.push_back(withArgs(constraint, {bound}));
      continue;
    }
    if (!name.isAtom("is_subtype"))
      return static_cast<TypeExpr *>(failExpected("Var :: Type"));
    take();
    if (!expect(K::LParen))
      return nullptr;
    if (!is(K::Var))
      return static_cast<TypeExpr *>(failExpected("a type variable"));
    constraint->loc = peek().loc;
    constraint->name = take().text;
    if (constraint->name == "_")
      return static_cast<TypeExpr *>(failBlankVariable(constraint->loc));
    if (!expect(K::Comma))
      return nullptr;
    TypeExpr *bound = parseTopType();
    if (!bound || !expect(K::RParen))
      return nullptr;
    parts.push_back(withArgs(constraint, {bound}));
  } while (accept(K::Comma));
  return withArgs(newType(TypeExpr::Constrained, loc), parts);
}

void Parser::parseSpec(const Token &attribute) {
  SpecDef def;
  def.isCallback = attribute.text == "callback";
  bool paren = is(K::LParen);
  if (paren)
    open();
  if (!is(K::Atom)) {
    failExpected("a function's name");
    return;
  }
  def.loc = attribute.loc;
  def.name = take().text;
  if (accept(K::Colon)) {
    if (!is(K::Atom)) {
      failExpected("a function's name");
      return;
    }
    def.module = def.name;
    def.name = take().text;
  }
  Types clauses;
  do {
    TypeExpr *clause = parseSpecClause();
    if (!clause)
      return;
    clauses.push_back(clause);
  } while (accept(K::Semicolon));
  if (paren && !close(K::RParen))
    return;
  if (!is(K::Dot)) {
    failExpected("'.'");
    return;
  }
  auto arity = [](const TypeExpr *clause) {
    if (clause->kind == TypeExpr::Constrained)
      clause = clause->args[0];
    return clause->args.size() - 1;
  };
  def.arity = arity(clauses[0]);
  for (const TypeExpr *clause : clauses)
    if (arity(clause) != def.arity) {
      fail(clause->loc, "the clauses of this -" + attribute.text +
                            " have different numbers of arguments");
      return;
    }
  def.clauses = module.copy<TypeExpr *>(clauses);
  module.specs.push_back(def);
}
