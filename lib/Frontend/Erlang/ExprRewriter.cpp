//===- ExprRewriter.cpp - Rebuilding expressions --------------------------===//

#include "ExprRewriter.h"
#include "llvm/ADT/SmallVector.h"

using namespace luciole::erlang;
using llvm::ArrayRef;
using llvm::cast;
using llvm::SmallVector;

ExprList ExprRewriter::rewriteAll(ExprList list) {
  SmallVector<Expr *> result;
  for (Expr *expr : list)
    result.push_back(rewrite(expr));
  return module.copy<Expr *>(result);
}

ArrayRef<Qualifier> ExprRewriter::rewriteAll(ArrayRef<Qualifier> qualifiers) {
  SmallVector<Qualifier> result;
  for (Qualifier q : qualifiers) {
    q.keyPattern = rewriteIf(q.keyPattern);
    q.pattern = rewriteIf(q.pattern);
    q.value = rewrite(q.value);
    result.push_back(q);
  }
  return module.copy<Qualifier>(result);
}

Clause *ExprRewriter::rewriteClause(const Clause *clause) {
  auto *copy = make<Clause>(*clause);
  copy->patterns = rewriteAll(clause->patterns);
  SmallVector<ExprList> guards;
  for (ExprList alternative : clause->guards)
    guards.push_back(rewriteAll(alternative));
  copy->guards = module.copy<ExprList>(guards);
  copy->body = rewriteAll(clause->body);
  return copy;
}

ArrayRef<Clause *> ExprRewriter::rewriteClauses(ArrayRef<Clause *> clauses) {
  SmallVector<Clause *> result;
  for (const Clause *clause : clauses)
    result.push_back(rewriteClause(clause));
  return module.copy<Clause *>(result);
}

Expr *ExprRewriter::rebuildMap(const MapExpr *map) {
  Expr *base = rewriteIf(map->base());
  SmallVector<MapAssoc> assocs;
  for (MapAssoc assoc : map->assocs()) {
    assoc.key = rewrite(assoc.key);
    assoc.value = rewrite(assoc.value);
    assocs.push_back(assoc);
  }
  return make<MapExpr>(map->loc(), base, module.copy<MapAssoc>(assocs));
}

Expr *ExprRewriter::rebuildRecord(const RecordExpr *record) {
  Expr *base = rewriteIf(record->base());
  SmallVector<RecordFieldInit> fields;
  for (RecordFieldInit field : record->fields()) {
    field.value = rewrite(field.value);
    fields.push_back(field);
  }
  return make<RecordExpr>(record->loc(), base, record->name(),
                          module.copy<RecordFieldInit>(fields));
}

Expr *ExprRewriter::rebuildBinary(const BinaryExpr *binary) {
  SmallVector<BinarySegment> segments;
  for (BinarySegment segment : binary->segments()) {
    segment.value = rewrite(segment.value);
    segment.size = rewriteIf(segment.size);
    segments.push_back(segment);
  }
  return make<BinaryExpr>(binary->loc(), module.copy<BinarySegment>(segments));
}

/// Expressions with clauses or bodies.
Expr *ExprRewriter::rebuildControl(Expr *expr) {
  SourceLoc loc = expr->loc();
  switch (expr->kind()) {
  case ExprKind::Fun: {
    auto *e = cast<FunExpr>(expr);
    return make<FunExpr>(loc, e->name(), rewriteClauses(e->clauses()));
  }
  case ExprKind::Block:
    return make<BlockExpr>(loc, rewriteAll(cast<BlockExpr>(expr)->body()));
  case ExprKind::If:
    return make<IfExpr>(loc, rewriteClauses(cast<IfExpr>(expr)->clauses()));
  case ExprKind::Case: {
    auto *e = cast<CaseExpr>(expr);
    Expr *subject = rewrite(e->subject());
    return make<CaseExpr>(loc, subject, rewriteClauses(e->clauses()));
  }
  case ExprKind::Receive: {
    auto *e = cast<ReceiveExpr>(expr);
    auto clauses = rewriteClauses(e->clauses());
    Expr *timeout = rewriteIf(e->timeout());
    return make<ReceiveExpr>(loc, clauses, timeout, rewriteAll(e->afterBody()));
  }
  case ExprKind::Try: {
    auto *e = cast<TryExpr>(expr);
    ExprList body = rewriteAll(e->body());
    auto ofs = rewriteClauses(e->ofClauses());
    auto catches = rewriteClauses(e->catchClauses());
    return make<TryExpr>(loc, body, ofs, catches, rewriteAll(e->afterBody()));
  }
  case ExprKind::Maybe: {
    auto *e = cast<MaybeExpr>(expr);
    ExprList body = rewriteAll(e->body());
    return make<MaybeExpr>(loc, body, rewriteClauses(e->elseClauses()));
  }
  case ExprKind::ListComp: {
    auto *e = cast<ListCompExpr>(expr);
    Expr *body = rewrite(e->body());
    return make<ListCompExpr>(loc, body, rewriteAll(e->qualifiers()));
  }
  case ExprKind::BinaryComp: {
    auto *e = cast<BinaryCompExpr>(expr);
    Expr *body = rewrite(e->body());
    return make<BinaryCompExpr>(loc, body, rewriteAll(e->qualifiers()));
  }
  case ExprKind::MapComp: {
    auto *e = cast<MapCompExpr>(expr);
    Expr *key = rewrite(e->key());
    Expr *value = rewrite(e->value());
    return make<MapCompExpr>(loc, key, value, rewriteAll(e->qualifiers()));
  }
  default: return expr;
  }
}

Expr *ExprRewriter::rebuild(Expr *expr) {
  SourceLoc loc = expr->loc();
  switch (expr->kind()) {
  case ExprKind::Tuple:
    return make<TupleExpr>(loc, rewriteAll(cast<TupleExpr>(expr)->elements()));
  case ExprKind::List: {
    auto *e = cast<ListExpr>(expr);
    ExprList elements = rewriteAll(e->elements());
    return make<ListExpr>(loc, elements, rewriteIf(e->tail()));
  }
  case ExprKind::Map: return rebuildMap(cast<MapExpr>(expr));
  case ExprKind::Record: return rebuildRecord(cast<RecordExpr>(expr));
  case ExprKind::RecordAccess: {
    auto *e = cast<RecordAccessExpr>(expr);
    return make<RecordAccessExpr>(loc, rewrite(e->base()), e->name(),
                                  e->field(), e->fieldLoc());
  }
  case ExprKind::Binary: return rebuildBinary(cast<BinaryExpr>(expr));
  case ExprKind::Remote: {
    auto *e = cast<RemoteExpr>(expr);
    Expr *mod = rewrite(e->module());
    return make<RemoteExpr>(loc, mod, rewrite(e->function()));
  }
  case ExprKind::Call: {
    auto *e = cast<CallExpr>(expr);
    Expr *callee = rewrite(e->callee());
    return make<CallExpr>(loc, callee, rewriteAll(e->args()));
  }
  case ExprKind::RemoteFunRef: {
    auto *e = cast<RemoteFunRefExpr>(expr);
    Expr *mod = rewrite(e->module());
    Expr *fun = rewrite(e->function());
    return make<RemoteFunRefExpr>(loc, mod, fun, rewrite(e->arity()));
  }
  case ExprKind::Catch:
    return make<CatchExpr>(loc, rewrite(cast<CatchExpr>(expr)->body()));
  case ExprKind::MaybeMatch: {
    auto *e = cast<MaybeMatchExpr>(expr);
    Expr *pattern = rewrite(e->pattern());
    return make<MaybeMatchExpr>(loc, pattern, rewrite(e->value()));
  }
  case ExprKind::Match: {
    auto *e = cast<MatchExpr>(expr);
    Expr *pattern = rewrite(e->pattern());
    return make<MatchExpr>(loc, pattern, rewrite(e->value()));
  }
  case ExprKind::Binop: {
    auto *e = cast<BinopExpr>(expr);
    Expr *lhs = rewrite(e->lhs());
    return make<BinopExpr>(loc, e->op(), lhs, rewrite(e->rhs()));
  }
  case ExprKind::Unop: {
    auto *e = cast<UnopExpr>(expr);
    return make<UnopExpr>(loc, e->op(), rewrite(e->operand()));
  }
  default: return rebuildControl(expr);
  }
}
