//===- ImportControl.cpp - case, if, try, catch, receive, maybe -----------===//

#include "Importer.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

Value Importer::caseExpr(const CaseExpr *expr) {
  Location loc = location(expr->loc());
  auto *tuple = dyn_cast<TupleExpr>(expr->subject());
  if (tuple && !prepass.isLiteral(tuple))
    return caseOfTuple(expr, tuple);
  Value subject = this->expr(expr->subject());
  Branches branches;
  for (const Clause *clause : expr->clauses())
    addClause(branches, *clause, subject);
  return finishCase(loc, subject, erl::NoMatch::CaseClause, branches);
}

/// Whether the clauses take the elements of a tuple apart, so that the tuple
/// need not be made: all are tuples of its size, or variables new to a clause
/// without guards.
bool Importer::takeApart(ArrayRef<Clause *> clauses, size_t size) {
  return all_of(clauses, [&](const Clause *clause) {
    const Expr *pattern = clause->patterns[0];
    if (auto *tuple = dyn_cast<TupleExpr>(pattern))
      return tuple->elements().size() == size;
    auto *var = dyn_cast<VarExpr>(pattern);
    return var && (var->isAnonymous() ||
                   (clause->guards.empty() && !env.lookup(var->name().data())));
  });
}

/// `case {A, B} of {1, X} -> …; Other -> … end` is a case of A and B.
Value Importer::caseOfTuple(const CaseExpr *expr, const TupleExpr *subject) {
  Location loc = location(expr->loc());
  SmallVector<Value> elements = exprs(subject->elements());
  auto makeTuple = [&]() -> Value {
    return erl::TupleOp::create(b, location(subject->loc()), term, elements);
  };
  Branches branches;
  if (!takeApart(expr->clauses(), elements.size())) {
    Value tuple = makeTuple();
    for (const Clause *clause : expr->clauses())
      addClause(branches, *clause, tuple);
    return finishCase(loc, tuple, erl::NoMatch::CaseClause, branches);
  }
  for (const Clause *clause : expr->clauses()) {
    auto *var = dyn_cast<VarExpr>(clause->patterns[0]);
    addClause(
        branches, location(clause->loc), elements,
        [&](ValueRange args) {
          if (var)
            return prepass.consume(var->name());
          auto *tuple = cast<TupleExpr>(clause->patterns[0]);
          for (auto [pat, arg] : zip(tuple->elements(), args))
            pattern(pat, arg);
        },
        clause->guards,
        [&] {
          if (var && !var->isAnonymous())
            bind(var->name(), makeTuple());
          return body(clause->body);
        });
  }
  const Clause *last = expr->clauses().back();
  if (!last->guards.empty() || !isa<VarExpr>(last->patterns[0])) {
    addDefaultClause(branches, loc, elements, [&] {
      return fault(loc, erl::FaultKind::CaseClause, makeTuple());
    });
    branches.lastRaises = true;
  }
  return finishCase(loc, elements, erl::NoMatch::Unreachable, branches);
}

Value Importer::ifExpr(const IfExpr *expr) {
  Branches branches;
  for (const Clause *clause : expr->clauses())
    addClause(branches, *clause, {});
  return finishCase(location(expr->loc()), {}, erl::NoMatch::IfClause,
                    branches);
}

//===----------------------------------------------------------------------===//
// Exceptions
//===----------------------------------------------------------------------===//

Value Importer::tryExpr(const TryExpr *expr) {
  if (expr->afterBody().empty())
    return tryCatch(expr);
  OpBuilder::InsertionGuard insertion(b);
  Location loc = location(expr->loc());
  size_t scope = mark();
  auto op = erl::TryAfterOp::create(b, loc, TypeRange{term});
  addBlock(op.getBody(), 0, loc);
  bool plain = expr->ofClauses().empty() && expr->catchClauses().empty();
  erl::YieldOp::create(b, loc, plain ? body(expr->body()) : tryCatch(expr));
  restore(scope);
  addBlock(op.getAfterRegion(), 0, loc);
  body(expr->afterBody());
  erl::YieldOp::create(b, loc, ValueRange());
  restore(scope);
  return op.getResult(0);
}

/// What the body binds is known in the `of` clauses, and nowhere else.
Value Importer::tryCatch(const TryExpr *expr) {
  OpBuilder::InsertionGuard insertion(b);
  Location loc = location(expr->loc());
  size_t scope = mark();
  auto op = erl::TryOp::create(b, loc, TypeRange{term});
  addBlock(op.getBody(), 0, loc);
  SmallVector<Value> results{body(expr->body())};
  SmallVector<StringRef> names;
  if (!expr->ofClauses().empty())
    for (auto [name, value] : boundSince(scope))
      if (prepass.isUsedLater(name)) {
        names.push_back(name);
        results.push_back(value);
      }
  erl::YieldOp::create(b, loc, results);
  restore(scope);

  if (!expr->ofClauses().empty()) {
    Block *block = addBlock(op.getOfRegion(), results.size(), loc);
    for (auto [name, arg] : zip(names, block->getArguments().drop_front()))
      bind(name, arg);
    Value subject = block->getArgument(0);
    Branches branches;
    for (const Clause *clause : expr->ofClauses())
      addClause(branches, *clause, subject);
    erl::YieldOp::create(
        b, loc, finishCase(loc, subject, erl::NoMatch::TryClause, branches));
    restore(scope);
  }
  if (!expr->catchClauses().empty()) {
    Block *block = addBlock(op.getCatchRegion(), 3, loc);
    SmallVector<Value> exception(block->getArguments());
    Branches branches;
    for (const Clause *clause : expr->catchClauses())
      addCatchClause(branches, *clause, exception);
    erl::YieldOp::create(
        b, loc, finishCase(loc, exception, erl::NoMatch::Reraise, branches));
    restore(scope);
  }
  return op.getResult(0);
}

Value Importer::catchExpr(const CatchExpr *expr) {
  OpBuilder::InsertionGuard insertion(b);
  Location loc = location(expr->loc());
  size_t scope = mark();
  auto op = erl::CatchOp::create(b, loc, term);
  addBlock(op.getBody(), 0, loc);
  erl::YieldOp::create(b, loc, this->expr(expr->body()));
  restore(scope);
  return op;
}

//===----------------------------------------------------------------------===//
// Receive
//===----------------------------------------------------------------------===//

Value Importer::receive(const ReceiveExpr *expr) {
  Location loc = location(expr->loc());
  Value timeout = expr->timeout() ? this->expr(expr->timeout()) : Value();
  Location waitLoc = *latest;
  Value message; // has no name outside of the clauses
  Branches branches;
  for (const Clause *clause : expr->clauses())
    addClause(branches, *clause, message);
  Region after;
  if (timeout) {
    OpBuilder::InsertionGuard insertion(b);
    size_t scope = mark();
    addBlock(after, 0, loc);
    Value value = body(expr->afterBody());
    branches.yields.push_back(erl::YieldOp::create(b, loc, value));
    branches.bound.push_back(boundSince(scope));
    restore(scope);
  }
  SmallVector<StringRef> exports = addExports(branches);
  SmallVector<Type> types(1 + exports.size(), term);
  // Who waits is seen at the line of what came before, as in OTP.
  auto op = erl::ReceiveOp::create(b, waitLoc, types, timeout);
  if (!expr->clauses().empty())
    op.getClauses().takeBody(branches.region);
  op.getAfterRegion().takeBody(after);
  return bindResults(op, exports, /*hasValue=*/true);
}

//===----------------------------------------------------------------------===//
// Maybe
//===----------------------------------------------------------------------===//

Value Importer::maybe(const MaybeExpr *expr) {
  size_t scope = mark();
  Value value = maybeBody(expr->body(), expr);
  restore(scope);
  return value;
}

/// What follows a `?=` stands in the clause that its pattern makes, so that a
/// call at the end stays in tail position; each gets a copy of the else clauses.
Value Importer::maybeBody(ExprList exprs, const MaybeExpr *whole) {
  Value value;
  for (auto [i, part] : enumerate(exprs)) {
    auto *match = dyn_cast<MaybeMatchExpr>(part);
    if (!match) {
      value = expr(part);
      continue;
    }
    Location loc = location(match->loc());
    ExprList following = exprs.drop_front(i + 1);
    value = expr(match->value());
    Branches branches;
    addClause(
        branches, loc, value,
        [&](ValueRange args) { pattern(match->pattern(), args[0]); }, {},
        [&] { return following.empty() ? value : maybeBody(following, whole); });
    addDefaultClause(branches, loc, value,
                     [&] { return elseBranch(value, whole); });
    return finishCase(loc, value, erl::NoMatch::Unreachable, branches);
  }
  return value;
}

Value Importer::elseBranch(Value value, const MaybeExpr *whole) {
  if (whole->elseClauses().empty())
    return value;
  Branches branches;
  for (const Clause *clause : whole->elseClauses())
    addClause(branches, *clause, value);
  return finishCase(location(whole->loc()), value, erl::NoMatch::ElseClause,
                    branches);
}

} // namespace luciole::erlang
