//===- ParseExpr.cpp - Terms, calls and operators -------------------------===//

#include "ParserImpl.h"

using namespace luciole::elm;

Expr *Parser::make(Expr::Kind kind, uint32_t begin) {
  auto *expr = program.make<Expr>();
  expr->kind = kind;
  expr->region = from(begin);
  return expr;
}

/// What can be an argument.
bool Parser::startsTerm() const {
  switch (token.kind) {
  case Kind::Lower:
  case Kind::Upper:
  case Kind::Int:
  case Kind::Float:
  case Kind::Char:
  case Kind::String:
  case Kind::Dot:
    return indented();
  default:
    return at('(') || at('[') || at('{');
  }
}

/// What can't be an argument, but the last operand.
bool Parser::startsBlock() const {
  return atKeyword("if") || atKeyword("let") || atKeyword("case") || at('\\');
}

Expr *Parser::block() {
  if (token.is('\\'))
    return lambda();
  return token.text == "if"    ? ifExpression()
         : token.text == "let" ? let()
                               : caseExpression();
}

Expr *Parser::expression(const Expected &expected) {
  llvm::SaveAndRestore<unsigned> nesting(depth, depth + 1);
  if (tooDeep())
    return nullptr;
  if (!indented())
    return fail(expected.unfinished, {expected.argument.str()});
  if (startsBlock())
    return block();
  if (!startsTerm() && !atSymbol("-"))
    return fail(SyntaxError::MissingExpression, {expected.place.str()});
  return operators();
}

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

static bool isReservedSymbol(llvm::StringRef symbol) {
  return symbol == "=" || symbol == ":" || symbol == "->" || symbol == "|";
}

/// Operands and operators. What is behind a `-` decides what that is: in `f -1`
/// (space before, none behind) it belongs to an argument.
Expr *Parser::operators() {
  uint32_t begin = token.begin;
  List<Expr *> operands, parts;
  List<Operator> chain;
  parts.push_back(signedTerm());
  while (parts.back()) {
    if (startsTerm()) {
      parts.push_back(term());
      continue;
    }
    if (!atSymbol("") || isReservedSymbol(token.text))
      break;
    bool spaceBefore = !adjacent();
    Name name = takeName();
    if (chain.size() == maxChain)
      return failAt(name.region, SyntaxError::LongChain,
                    {std::to_string(maxChain)});
    if (name.text == "-" && spaceBefore && adjacent()) {
      parts.push_back(negate(name.region.begin));
      continue;
    }
    operands.push_back(call(parts));
    chain.push_back({name, {}});
    parts.clear();
    if (startsBlock()) {
      llvm::SaveAndRestore<unsigned> nesting(depth, depth + 1);
      parts.push_back(tooDeep() ? nullptr : block());
      if (parts.back())
        break;
    } else if (startsTerm() || atSymbol("-")) {
      parts.push_back(signedTerm());
    } else {
      return fail(SyntaxError::UnfinishedOperand, SyntaxError::MissingOperand,
                  {name.text.str()});
    }
  }
  if (!parts.back())
    return nullptr;
  operands.push_back(call(parts));
  if (chain.empty())
    return operands.front();
  Expr *expr = make(Expr::Kind::Operators, begin);
  expr->parts = program.copy<Expr *>(operands);
  expr->operators = program.copy<Operator>(chain);
  return expr;
}

Expr *Parser::call(llvm::ArrayRef<Expr *> parts) {
  if (parts.size() == 1)
    return parts.front();
  Expr *expr = make(Expr::Kind::Call, 0);
  expr->region = {parts.front()->region.begin, parts.back()->region.end};
  expr->parts = program.copy(parts);
  return expr;
}

Expr *Parser::signedTerm() {
  if (!atSymbol("-"))
    return term();
  uint32_t begin = token.begin;
  acceptSymbol("-");
  return negate(begin);
}

/// The sign is behind us.
Expr *Parser::negate(uint32_t begin) {
  if (!startsTerm() || !adjacent())
    return fail(SyntaxError::UnfinishedOperand, SyntaxError::MissingOperand,
                {"-"});
  Expr *operand = term();
  if (!operand)
    return nullptr;
  Expr *expr = make(Expr::Kind::Negate, begin);
  expr->parts = program.copy<Expr *>(operand);
  return expr;
}

//===----------------------------------------------------------------------===//
// Terms
//===----------------------------------------------------------------------===//

Expr *Parser::term() {
  switch (token.kind) {
  case Kind::Int:
    return literal(Expr::Kind::Int);
  case Kind::Float:
    return literal(Expr::Kind::Float);
  case Kind::Char:
    return literal(Expr::Kind::Char);
  case Kind::String:
    return literal(Expr::Kind::String);
  case Kind::Dot:
    return accessor();
  case Kind::Lower:
  case Kind::Upper:
    return accessible(variable());
  default:
    return token.is('[') ? list()
                         : accessible(token.is('{') ? record() : parentheses());
  }
}

Expr *Parser::literal(Expr::Kind kind) {
  Token literal = token;
  advance();
  Expr *expr = make(kind, literal.begin);
  expr->integer = literal.integer;
  expr->number = literal.number;
  if (kind == Expr::Kind::String)
    expr->text = literal.text;
  return expr;
}

Expr *Parser::variable() {
  llvm::StringRef qualifier = token.qualifier;
  if (qualifier.starts_with("Elm.Kernel.") && !origin.shipped)
    return failAt(token.region(), SyntaxError::KernelCode);
  Name name = takeName();
  Expr *expr = make(Expr::Kind::Variable, name.region.begin);
  expr->name = name;
  expr->qualifier = qualifier;
  return expr;
}

/// `.field`
Expr *Parser::accessor() {
  uint32_t begin = token.begin;
  advance();
  if (!atLower() || !adjacent())
    return fail(SyntaxError::RecordAccess);
  Name name = takeName();
  Expr *expr = make(Expr::Kind::Accessor, begin);
  expr->name = name;
  return expr;
}

/// Fields that are read right behind a term: `.a.b`
Expr *Parser::accessible(Expr *expr) {
  llvm::SaveAndRestore<unsigned> nesting(depth);
  while (expr && token.kind == Kind::Dot && adjacent()) {
    ++depth;
    if (tooDeep())
      return nullptr;
    advance();
    if (!atLower() || !adjacent())
      return fail(SyntaxError::RecordAccess);
    Name name = takeName();
    Expr *access = make(Expr::Kind::Access, expr->region.begin);
    access->name = name;
    access->parts = program.copy<Expr *>(expr);
    expr = access;
  }
  return expr;
}

//===----------------------------------------------------------------------===//
// Parentheses and lists
//===----------------------------------------------------------------------===//

Expr *Parser::parentheses() {
  uint32_t begin = token.begin;
  advance();
  if (accept(')'))
    return make(Expr::Kind::Unit, begin);
  if (token.kind == Kind::Symbol && indented() &&
      (!token.text.starts_with("-") ||
       source.text().substr(token.end).starts_with(")")))
    return operatorFunction(begin);
  List<Expr *> parts;
  do {
    bool first = parts.empty();
    parts.push_back(expression(
        {first ? SyntaxError::UnfinishedParentheses
               : SyntaxError::UnfinishedTuple,
         "an expression",
         first ? "after this opening parenthesis" : "after this comma"}));
    if (!parts.back())
      return nullptr;
  } while (accept(','));
  if (!accept(')'))
    return fail(parts.size() == 1 ? SyntaxError::UnfinishedParentheses
                                  : SyntaxError::UnfinishedTuple,
                {"a comma or a closing parenthesis"});
  if (parts.size() == 1)
    return parts.front();
  Expr *expr = make(Expr::Kind::Tuple, begin);
  expr->parts = program.copy<Expr *>(parts);
  return expr;
}

/// `(+)`
Expr *Parser::operatorFunction(uint32_t begin) {
  if (isReservedSymbol(token.text))
    return fail(SyntaxError::ReservedOperator, {token.text.str()});
  Name name = takeName();
  if (!at(')') || !adjacent())
    return failAt({previousEnd, previousEnd},
                  SyntaxError::UnfinishedOperatorFunction);
  advance();
  Expr *expr = make(Expr::Kind::Variable, begin);
  expr->name = name;
  expr->isOperator = true;
  return expr;
}

Expr *Parser::list() {
  uint32_t begin = token.begin;
  advance();
  List<Expr *> parts;
  if (!at(']'))
    do {
      if (at(']'))
        return fail(SyntaxError::UnfinishedList, {"an expression"});
      parts.push_back(expression(
          {SyntaxError::UnfinishedList, "an expression or a closing bracket",
           parts.empty() ? "after this opening bracket" : "after this comma"}));
      if (!parts.back())
        return nullptr;
    } while (accept(','));
  if (!accept(']'))
    return fail(SyntaxError::UnfinishedList, {"a comma or a closing bracket"});
  Expr *expr = make(Expr::Kind::List, begin);
  expr->parts = program.copy<Expr *>(parts);
  return expr;
}
