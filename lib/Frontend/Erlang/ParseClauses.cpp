//===- ParseClauses.cpp - What has clauses: case, fun, try and so on ------===//

#include "ParserImpl.h"

using namespace luciole::erlang;
using K = TokenKind;

//===----------------------------------------------------------------------===//
// Clauses
//===----------------------------------------------------------------------===//

bool Parser::parseBody(ExprList &out) {
  Exprs body;
  if (!expect(K::Arrow) || !parseExprs(body))
    return false;
  out = module.copy<Expr *>(body);
  return true;
}

/// `a, b; c`
bool Parser::parseGuardSequence(GuardList &out) {
  llvm::SmallVector<ExprList, 4> alternatives;
  do {
    Exprs tests;
    if (!parseExprs(tests))
      return false;
    alternatives.push_back(module.copy<Expr *>(tests));
  } while (accept(K::Semicolon));
  out = module.copy<ExprList>(alternatives);
  return true;
}

bool Parser::parseGuard(GuardList &out) {
  return !accept(K::KwWhen) || parseGuardSequence(out);
}

Clause *Parser::parseClause() {
  auto *clause = module.make<Clause>();
  clause->loc = peek().loc;
  Expr *pattern = parseExpr();
  if (!pattern || !parseGuard(clause->guards) || !parseBody(clause->body))
    return nullptr;
  clause->patterns = module.copy<Expr *>({pattern});
  clause->loc = prevEnd(clause->loc);
  return clause;
}

bool Parser::parseClauses(Clauses &out) {
  do {
    Clause *clause = parseClause();
    if (!clause)
      return false;
    out.push_back(clause);
  } while (accept(K::Semicolon));
  return true;
}

//===----------------------------------------------------------------------===//
// begin, if, case, receive, maybe
//===----------------------------------------------------------------------===//

Expr *Parser::parseBlock() {
  SourceLoc loc = open().loc;
  Exprs body;
  if (!parseExprs(body) || !close(K::KwEnd))
    return nullptr;
  return finish(module.make<BlockExpr>(loc, module.copy<Expr *>(body)));
}

Expr *Parser::parseIf() {
  SourceLoc loc = open().loc;
  Clauses clauses;
  do {
    auto *clause = module.make<Clause>();
    clause->loc = peek().loc;
    if (!parseGuardSequence(clause->guards) || !parseBody(clause->body))
      return nullptr;
    clause->loc = prevEnd(clause->loc);
    clauses.push_back(clause);
  } while (accept(K::Semicolon));
  if (!close(K::KwEnd))
    return nullptr;
  return finish(module.make<IfExpr>(loc, module.copy<Clause *>(clauses)));
}

Expr *Parser::parseCase() {
  SourceLoc loc = open().loc;
  Expr *subject = parseExpr();
  Clauses clauses;
  if (!subject || !expect(K::KwOf) || !parseClauses(clauses) ||
      !close(K::KwEnd))
    return nullptr;
  return finish(
      module.make<CaseExpr>(loc, subject, module.copy<Clause *>(clauses)));
}

Expr *Parser::parseReceive() {
  SourceLoc loc = open().loc;
  Clauses clauses;
  if (!is(K::KwAfter) && !parseClauses(clauses))
    return nullptr;
  Expr *timeout = nullptr;
  ExprList after;
  if (accept(K::KwAfter)) {
    timeout = parseExpr();
    if (!timeout || !parseBody(after))
      return nullptr;
  }
  if (!close(K::KwEnd))
    return nullptr;
  return finish(module.make<ReceiveExpr>(loc, module.copy<Clause *>(clauses),
                                         timeout, after));
}

Expr *Parser::parseMaybe() {
  SourceLoc loc = open().loc;
  Exprs body;
  do {
    SourceLoc first = peek().loc;
    Expr *expr = parseExpr();
    if (!expr)
      return nullptr;
    if (is(K::QuestionEqual)) {
      SourceLoc at = take().loc;
      Expr *value = parseExpr();
      if (!value)
        return nullptr;
      expr = finish(
          module.make<MaybeMatchExpr>(spanFrom(first, at), expr, value));
    }
    body.push_back(expr);
  } while (accept(K::Comma));
  Clauses elses;
  if (accept(K::KwElse) && !parseClauses(elses))
    return nullptr;
  if (!close(K::KwEnd))
    return nullptr;
  return finish(module.make<MaybeExpr>(loc, module.copy<Expr *>(body),
                                       module.copy<Clause *>(elses)));
}

//===----------------------------------------------------------------------===//
// try
//===----------------------------------------------------------------------===//

/// Takes the variable off a `Reason:Stack` that was read as a function's full
/// name; in `Pattern = Reason:Stack` that name stands on the right.
VarExpr *Parser::splitStack(Expr *&reason) {
  if (auto *remote = llvm::dyn_cast<RemoteExpr>(reason)) {
    auto *stack = llvm::dyn_cast<VarExpr>(remote->function());
    if (stack)
      reason = remote->module();
    return stack;
  }
  auto *match = llvm::dyn_cast<MatchExpr>(reason);
  if (!match)
    return nullptr;
  Expr *value = match->value();
  VarExpr *stack = splitStack(value);
  if (stack)
    reason = module.make<MatchExpr>(match->loc(), match->pattern(), value);
  return stack;
}

/// `Class:Reason:Stack when … -> …`, where class and stack may be missing.
Clause *Parser::parseCatchClause() {
  auto *clause = module.make<Clause>();
  SourceLoc loc = clause->loc = peek().loc;
  Expr *type = nullptr;
  if ((is(K::Atom) || is(K::Var)) && peek(1).is(K::Colon)) {
    type = parseAtomic();
    take();
  } else {
    type = module.make<AtomExpr>(loc, module.intern("throw"));
    clause->impliesThrow = true;
  }
  // The colon after the reason is not that of a remote call.
  size_t outerLevel = std::exchange(colonLevel, openers.size());
  Expr *reason = parseExpr();
  colonLevel = outerLevel;
  if (!reason)
    return nullptr;
  Expr *stack;
  if (VarExpr *variable = clause->impliesThrow ? nullptr : splitStack(reason)) {
    stack = variable;
  } else if (!clause->impliesThrow && accept(K::Colon)) {
    if (!is(K::Var))
      return static_cast<Clause *>(failExpected("a variable for the stack "
                                                "trace"));
    stack = parseAtomic();
  } else {
    stack = module.make<VarExpr>(loc, module.intern("_"));
  }
  if (!parseGuard(clause->guards) || !parseBody(clause->body))
    return nullptr;
  clause->patterns = module.copy<Expr *>({type, reason, stack});
  clause->loc = prevEnd(loc);
  return clause;
}

bool Parser::parseCatchClauses(Clauses &out) {
  do {
    Clause *clause = parseCatchClause();
    if (!clause)
      return false;
    out.push_back(clause);
  } while (accept(K::Semicolon));
  return true;
}

Expr *Parser::parseTry() {
  SourceLoc loc = open().loc;
  Exprs body, after;
  Clauses ofs, catches;
  if (!parseExprs(body))
    return nullptr;
  if (accept(K::KwOf) && !parseClauses(ofs))
    return nullptr;
  bool hasCatch = accept(K::KwCatch);
  if (hasCatch && !parseCatchClauses(catches))
    return nullptr;
  bool hasAfter = accept(K::KwAfter);
  if (hasAfter && !parseExprs(after))
    return nullptr;
  if (!hasCatch && !hasAfter)
    return failExpected("'catch' or 'after'");
  if (!close(K::KwEnd))
    return nullptr;
  return finish(module.make<TryExpr>(
      loc, module.copy<Expr *>(body), module.copy<Clause *>(ofs),
      module.copy<Clause *>(catches), module.copy<Expr *>(after)));
}

//===----------------------------------------------------------------------===//
// fun
//===----------------------------------------------------------------------===//

Expr *Parser::parseFun() {
  const Token &next = peek(1);
  if (next.is(K::LParen) || (next.is(K::Var) && peek(2).is(K::LParen)))
    return parseFunClauses(open().loc);
  return parseFunRef(take().loc);
}

/// `fun f/1` and `fun m:f/1`; `cur` is behind `fun`.
Expr *Parser::parseFunRef(SourceLoc loc) {
  if (!is(K::Atom) && !is(K::Var))
    return failExpected("'(' or a function's name");
  Expr *name = parseAtomic();
  if (accept(K::Colon)) {
    if (!is(K::Atom) && !is(K::Var))
      return failExpected("a function's name");
    Expr *function = parseAtomic();
    if (!expect(K::Slash))
      return nullptr;
    if (!is(K::Integer) && !is(K::Var))
      return failExpected("an arity");
    Expr *arity = parseAtomic();
    return finish(
        module.make<RemoteFunRefExpr>(loc, name, function, arity));
  }
  if (!llvm::isa<AtomExpr>(name) && is(K::Slash))
    return fail(name->loc(), "a local function's name must be an atom",
                "fun Module:Function/Arity may have variables");
  if (!expect(K::Slash))
    return nullptr;
  if (!is(K::Integer))
    return failExpected("an arity");
  const Token &arity = take();
  if (arity.integer->getActiveBits() > 8)
    return fail(arity.loc, "a function has at most 255 arguments");
  return finish(module.make<LocalFunRefExpr>(
      loc, llvm::cast<AtomExpr>(name)->name(), arity.integer->getZExtValue()));
}

/// One clause of a fun; later clauses must repeat name and arity.
Clause *Parser::parseFunClause(llvm::StringRef &name, bool first,
                               size_t arity) {
  auto *clause = module.make<Clause>();
  clause->loc = peek().loc;
  llvm::StringRef ownName;
  if (is(K::Var))
    ownName = take().text;
  if (!is(K::LParen))
    return static_cast<Clause *>(failExpected("'('"));
  Exprs patterns;
  if (!parseArguments(patterns))
    return nullptr;
  if (first)
    name = ownName;
  else if (ownName != name)
    return static_cast<Clause *>(
        fail(clause->loc, "the clauses of this fun have different names",
             name.empty() ? llvm::Twine("its first clause has none")
                          : "its first clause is named " + name));
  else if (patterns.size() != arity)
    return static_cast<Clause *>(
        fail(clause->loc,
             "the clauses of this fun have different numbers of arguments",
             "the first has " + llvm::Twine(arity) + ", this has " +
                 llvm::Twine(patterns.size())));
  if (!parseGuard(clause->guards) || !parseBody(clause->body))
    return nullptr;
  clause->patterns = module.copy<Expr *>(patterns);
  clause->loc = prevEnd(clause->loc);
  return clause;
}

Expr *Parser::parseFunClauses(SourceLoc loc) {
  Clauses clauses;
  llvm::StringRef name;
  size_t arity = 0;
  do {
    Clause *clause = parseFunClause(name, clauses.empty(), arity);
    if (!clause)
      return nullptr;
    arity = clause->patterns.size();
    clauses.push_back(clause);
  } while (accept(K::Semicolon));
  if (!close(K::KwEnd))
    return nullptr;
  if (arity > 255)
    return fail(loc, "a fun has at most 255 arguments");
  return finish(
      module.make<FunExpr>(loc, name, module.copy<Clause *>(clauses)));
}
