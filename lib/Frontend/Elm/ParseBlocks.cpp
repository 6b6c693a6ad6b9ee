//===- ParseBlocks.cpp - if, let, case and functions ----------------------===//

#include "ParserImpl.h"

using namespace luciole::elm;

/// Conditions and their values alternate; behind `else` is one more value. The
/// chain of `else if` is a nest of Ifs.
Expr *Parser::ifExpression() {
  List<Expr *> parts;
  List<uint32_t> begins;
  llvm::SaveAndRestore<unsigned> nesting(depth);
  do {
    ++depth;
    begins.push_back(token.begin);
    advance();
    parts.push_back(expression(
        {SyntaxError::UnfinishedIf, "a condition", "after this `if`"}));
    if (!parts.back())
      return nullptr;
    if (atSymbol("="))
      return fail(SyntaxError::IfEquals);
    if (!acceptKeyword("then"))
      return fail(SyntaxError::UnfinishedIf, {"`then`"});
    parts.push_back(expression(
        {SyntaxError::UnfinishedIf, "an expression", "after this `then`"}));
    if (!parts.back())
      return nullptr;
    if (!acceptKeyword("else"))
      return fail(SyntaxError::UnfinishedIf, {"`else`"});
  } while (atKeyword("if"));
  Expr *result = expression(
      {SyntaxError::UnfinishedIf, "an expression", "after this `else`"});
  if (!result)
    return nullptr;
  for (; !begins.empty(); begins.pop_back()) {
    Expr *value = parts.pop_back_val();
    Expr *condition = parts.pop_back_val();
    Expr *expr = make(Expr::Kind::If, begins.back());
    expr->parts = program.copy<Expr *>({condition, value, result});
    result = expr;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// let
//===----------------------------------------------------------------------===//

Expr *Parser::let() {
  uint32_t begin = token.begin;
  List<Definition *> definitions;
  {
    llvm::SaveAndRestore<unsigned> layout(indent, token.column);
    advance();
    if (!indented())
      return fail(SyntaxError::UnfinishedLet, {"a definition"});
    indent = token.column;
    if (!letDefinitions(definitions))
      return nullptr;
  }
  if (!acceptKeyword("in"))
    return fail(SyntaxError::UnfinishedLet, SyntaxError::LetProblem,
                {"`in` or another definition"});
  Expr *body = expression(
      {SyntaxError::UnfinishedLet, "an expression", "after this `in`"});
  if (!body)
    return nullptr;
  Expr *expr = make(Expr::Kind::Let, begin);
  expr->definitions = program.copy<Definition *>(definitions);
  expr->parts = program.copy<Expr *>(body);
  return expr;
}

/// Another definition starts in the column of the first one.
bool Parser::letDefinitions(List<Definition *> &definitions) {
  do {
    Definition *made = letDefinition();
    if (!made)
      return false;
    definitions.push_back(made);
    // `in` may stand in the same column, and so may what closes a bracket.
  } while (aligned() && (startsPatternToken() || token.kind == Kind::Fault));
  return true;
}

/// A definition or `( a, b ) = pair`. The token is aligned.
Definition *Parser::letDefinition() {
  if (token.kind == Kind::Lower && token.qualifier.empty())
    return definition();
  if (!startsPatternToken()) {
    llvm::SaveAndRestore<unsigned> layout(indent, indent - 1);
    return fail(SyntaxError::LetProblem, {"a definition"});
  }
  auto *made = program.make<Definition>();
  made->pattern = patternTerm();
  if (!made->pattern)
    return nullptr;
  if (!acceptSymbol("="))
    return fail(SyntaxError::UnfinishedDestructuring,
                SyntaxError::DestructuringProblem, {});
  made->body = expression(
      {SyntaxError::UnfinishedDestructuring, "", "after the equals sign"});
  return made->body ? made : nullptr;
}

//===----------------------------------------------------------------------===//
// case
//===----------------------------------------------------------------------===//

Expr *Parser::caseExpression() {
  uint32_t begin = token.begin;
  advance();
  Expr *subject = expression(
      {SyntaxError::UnfinishedCase, "an expression", "after this `case`"});
  if (!subject)
    return nullptr;
  if (!acceptKeyword("of"))
    return fail(SyntaxError::UnfinishedCase, {"`of`"});
  if (!indented())
    return fail(SyntaxError::UnfinishedCase, {"a branch"});
  List<Branch> branches;
  {
    llvm::SaveAndRestore<unsigned> layout(indent, token.column);
    do
      if (!branch(branches))
        return nullptr;
    while (aligned() && startsPatternToken());
  }
  Expr *expr = make(Expr::Kind::Case, begin);
  expr->parts = program.copy<Expr *>(subject);
  expr->branches = program.copy<Branch>(branches);
  return expr;
}

/// The token is aligned.
bool Parser::branch(List<Branch> &branches) {
  if (!startsPatternToken()) {
    llvm::SaveAndRestore<unsigned> layout(indent, indent - 1);
    return fail(SyntaxError::PatternProblem, {"at the start of this branch"});
  }
  Branch branch{};
  branch.pattern = pattern();
  if (!branch.pattern)
    return false;
  if (atSymbol("=") || (atSymbol(":") && !atSymbol("::")))
    return fail(SyntaxError::CaseOperator);
  if (!acceptSymbol("->"))
    return fail(SyntaxError::UnfinishedCase, SyntaxError::MissingArrow,
                {"an arrow"});
  branch.body = expression(
      {SyntaxError::UnfinishedCase, "an expression", "after this arrow"});
  branches.push_back(branch);
  return branch.body;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

Expr *Parser::lambda() {
  uint32_t begin = token.begin;
  advance();
  List<Pattern *> parameters;
  do {
    if (!startsPattern())
      return fail(SyntaxError::UnfinishedFunction,
                  {parameters.empty() ? "an argument"
                                      : "an arrow or another argument"});
    parameters.push_back(patternTerm());
    if (!parameters.back())
      return nullptr;
  } while (!acceptSymbol("->"));
  Expr *body = expression(
      {SyntaxError::UnfinishedFunction, "an expression", "after this arrow"});
  if (!body)
    return nullptr;
  Expr *expr = make(Expr::Kind::Lambda, begin);
  expr->patterns = program.copy<Pattern *>(parameters);
  expr->parts = program.copy<Expr *>(body);
  return expr;
}
