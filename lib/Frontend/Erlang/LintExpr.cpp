//===- LintExpr.cpp - Expressions -----------------------------------------===//

#include "Lint.h"

using namespace luciole::erlang;
using Kind = ExprKind;

/// Each sees what those before it bound.
Vars Lint::exprs(ExprList list, const Vars &env) {
  Vars result;
  if (list.empty())
    return result;
  Vars local = env;
  for (const Expr *e : list) {
    Vars vars = expr(e, local);
    update(local, vars);
    extend(result, vars);
  }
  return result;
}

/// None sees what the others bind.
Vars Lint::exprList(ExprList list, const Vars &env) {
  Vars result;
  for (const Expr *e : list)
    mergePattern(result, expr(e, env));
  return result;
}

Vars Lint::exprPair(const Expr *a, const Expr *b, const Vars &env) {
  Vars result = expr(a, env);
  mergePattern(result, expr(b, env));
  return result;
}

Vars Lint::expr(const Expr *e, const Vars &env) {
  switch (e->kind()) {
  case Kind::Integer:
  case Kind::Float:
  case Kind::Char:
  case Kind::String:
  case Kind::Atom:
    return {};
  case Kind::Var: return useVar(llvm::cast<VarExpr>(e), env);
  case Kind::Tuple:
    return exprList(llvm::cast<TupleExpr>(e)->elements(), env);
  case Kind::List: {
    const auto *list = llvm::cast<ListExpr>(e);
    Vars result = exprList(list->elements(), env);
    if (list->tail())
      mergePattern(result, expr(list->tail(), env));
    return result;
  }
  case Kind::Map: return mapExpr(llvm::cast<MapExpr>(e), env);
  case Kind::Record: return recordExpr(llvm::cast<RecordExpr>(e), env);
  case Kind::RecordAccess: {
    const auto *access = llvm::cast<RecordAccessExpr>(e);
    warnInvalidRecord(access->base());
    Vars result = expr(access->base(), env);
    if (const RecordDef *def = useRecord(access->name(), access->loc()))
      checkField(*def, access->field(), access->fieldLoc());
    return result;
  }
  case Kind::RecordIndex: {
    const auto *index = llvm::cast<RecordIndexExpr>(e);
    if (const RecordDef *def = useRecord(index->name(), index->loc()))
      checkField(*def, index->field(), index->fieldLoc());
    return {};
  }
  case Kind::Binary: return binary(llvm::cast<BinaryExpr>(e), env, false);
  case Kind::Remote:
    error(llvm::cast<RemoteExpr>(e)->module()->loc(),
          "a module and a function alone are no expression")
        .withHint("call it as m:f(…), or write fun m:f/1");
    return {};
  case Kind::Call: return call(llvm::cast<CallExpr>(e), env);
  case Kind::Fun: return fun(llvm::cast<FunExpr>(e), env);
  case Kind::LocalFunRef:
    funRef(llvm::cast<LocalFunRefExpr>(e));
    return {};
  case Kind::RemoteFunRef: {
    const auto *ref = llvm::cast<RemoteFunRefExpr>(e);
    return exprList({ref->module(), ref->function(), ref->arity()}, env);
  }
  case Kind::ListComp: {
    const auto *c = llvm::cast<ListCompExpr>(e);
    return comprehension({c->body()}, c->qualifiers(), env);
  }
  case Kind::BinaryComp: {
    const auto *c = llvm::cast<BinaryCompExpr>(e);
    return comprehension({c->body()}, c->qualifiers(), env);
  }
  case Kind::MapComp: {
    const auto *c = llvm::cast<MapCompExpr>(e);
    return comprehension({c->key(), c->value()}, c->qualifiers(), env);
  }
  case Kind::Block: return exprs(llvm::cast<BlockExpr>(e)->body(), env);
  case Kind::If:
    return branches(llvm::cast<IfExpr>(e)->clauses(), origin("if", e->loc()),
                    env);
  case Kind::Case: {
    const auto *c = llvm::cast<CaseExpr>(e);
    Vars result = expr(c->subject(), env);
    Vars inner = env;
    update(inner, result);
    merge(result, branches(c->clauses(), origin("case", e->loc()), inner));
    return result;
  }
  case Kind::Receive: return receive(llvm::cast<ReceiveExpr>(e), env);
  case Kind::Try: return tryExpr(llvm::cast<TryExpr>(e), env);
  case Kind::Catch: {
    Vars inner = expr(llvm::cast<CatchExpr>(e)->body(), env);
    Vars result = inner;
    update(result, unsafe(origin("catch", e->loc()), inner, env));
    return result;
  }
  case Kind::Maybe: return maybeExpr(llvm::cast<MaybeExpr>(e), env);
  case Kind::MaybeMatch: {
    const auto *m = llvm::cast<MaybeMatchExpr>(e);
    return match(m->pattern(), m->value(), env);
  }
  case Kind::Match: {
    const auto *m = llvm::cast<MatchExpr>(e);
    return match(m->pattern(), m->value(), env);
  }
  case Kind::Binop: return binop(llvm::cast<BinopExpr>(e), env);
  case Kind::Unop: return expr(llvm::cast<UnopExpr>(e)->operand(), env);
  }
  return {};
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

/// Within the size of a binary segment, the pattern's own variables count.
Vars Lint::useVar(const VarExpr *v, const Vars &env) {
  if (binaryVars) {
    unsigned id = idOf(v->name());
    if (const VarInfo *own = binaryVars->find(id)) {
      VarInfo info = *own;
      info.used = true;
      binaryVars->set(info);
      return {};
    }
  }
  return var(v, env);
}

Vars Lint::var(const VarExpr *v, const Vars &env) {
  unsigned id = idOf(v->name());
  Vars result;
  const VarInfo *known = env.find(id);
  if (!known) {
    if (v->isAnonymous())
      error(v->loc(), "'_' is unbound: it matches anything, but has no value");
    else
      reportUnbound(v->loc(), id, env);
    VarInfo info = boundAt(id, v->loc());
    info.used = true;
    result.set(info);
    return result;
  }
  VarInfo info = *known;
  info.used = true;
  info.state = VarInfo::Bound;
  info.from = nullptr;
  switch (known->state) {
  case VarInfo::Bound:
    break;
  case VarInfo::Unsafe:
    reportUnsafe(v->loc(), *known);
    break;
  case VarInfo::StackTrace:
    error(v->loc(), "the stack trace " + v->name() +
                        " must not be used in a guard");
    break;
  case VarInfo::Exported:
    if (enabled("export_vars")) {
      warnExported(v->loc(), *known);
    } else {
      info.state = known->state;
      info.from = known->from;
    }
  }
  result.set(info);
  return result;
}

//===----------------------------------------------------------------------===//
// Maps, matches, operators
//===----------------------------------------------------------------------===//

Vars Lint::mapExpr(const MapExpr *map, const Vars &env) {
  Vars result;
  if (map->base())
    result = expr(map->base(), env);
  else
    for (const MapAssoc &assoc : map->assocs())
      if (assoc.exact)
        error(assoc.loc, "':=' updates a key that is there; a new map is "
                         "built with '=>'");
  for (const MapAssoc &assoc : map->assocs())
    extend(result, exprPair(assoc.key, assoc.value, env));
  return result;
}

Vars Lint::match(const Expr *p, const Expr *value, const Vars &env) {
  Vars result = expr(value, env);
  Vars inner = env;
  update(inner, result);
  PatternVars vars = pattern(p, inner, inner);
  checkAliasExpr(p, value, env);
  merge(result, vars.used);
  update(result, vars.bound);
  return result;
}

/// `P1 = P2 = E` is read as `P1 = (P2 = E)`, but must do as an alias as well.
void Lint::checkAliasExpr(const Expr *p, const Expr *value, const Vars &env) {
  if (!llvm::isa<BinaryExpr>(p) && !llvm::isa<MapExpr>(p) &&
      !llvm::isa<MatchExpr>(p))
    return;
  while (const auto *m = llvm::dyn_cast<MatchExpr>(value)) {
    checkAlias(p, m->pattern(), env);
    value = m->value();
  }
}

Vars Lint::binop(const BinopExpr *op, const Vars &env) {
  if (op->op() != BinopKind::AndAlso && op->op() != BinopKind::OrElse)
    return exprPair(op->lhs(), op->rhs(), env);
  // The right operand may not run: what it binds is unsafe.
  Vars left = expr(op->lhs(), env);
  Vars inner = env;
  update(inner, left);
  Vars right = expr(op->rhs(), inner);
  update(right, unsafe(origin(spelling(op->op()), op->loc()), right, inner));
  merge(left, right);
  return left;
}

//===----------------------------------------------------------------------===//
// maybe, try, receive
//===----------------------------------------------------------------------===//

/// Nothing that is bound inside can be used outside.
Vars Lint::maybeExpr(const MaybeExpr *m, const Vars &env) {
  Vars result = exprs(m->body(), env);
  Vars outside = env;
  update(outside, unsafe(origin("maybe", m->loc()), result, env));
  merge(result, outside);
  if (m->elseClauses().empty())
    return result;
  const VarOrigin *from = origin("else", m->loc());
  Vars elses = branches(m->elseClauses(), from, outside);
  Vars after = env;
  update(after, unsafe(from, elses, env));
  merge(elses, after);
  merge(result, elses);
  return result;
}

/// What the body binds, only the `of` clauses see.
Vars Lint::tryExpr(const TryExpr *t, const Vars &env) {
  const VarOrigin *from = origin("try", t->loc());
  Vars body = exprs(t->body(), env);
  Vars unsafeBody = unsafe(from, body, env);

  Vars inOf = env, inCatch = env;
  update(inOf, body);
  update(inCatch, body);
  update(inCatch, unsafeBody);
  llvm::SmallVector<Vars, 4> all = eachClause(t->ofClauses(), inOf);
  for (const Clause *c : t->catchClauses())
    all.push_back(catchClause(*c, inCatch));
  Vars clauses = joinBranches(all, inOf, from);

  Vars result = body;
  update(result, unsafeBody);
  Vars afterClauses = clauses;
  update(afterClauses, unsafe(from, clauses, env));
  merge(result, afterClauses);
  if (t->afterBody().empty())
    return result;
  Vars inAfter = env;
  update(inAfter, result);
  Vars after = exprs(t->afterBody(), inAfter);
  update(after, unsafe(from, after, env));
  merge(result, after);
  return result;
}

Vars Lint::receive(const ReceiveExpr *r, const Vars &env) {
  const VarOrigin *from = origin("receive", r->loc());
  if (!r->timeout())
    return branches(r->clauses(), from, env);
  Vars result = expr(r->timeout(), env);
  Vars after = exprs(r->afterBody(), env);
  llvm::SmallVector<Vars, 4> all = eachClause(r->clauses(), env);
  all.push_back(after);
  merge(result, after);
  merge(result, joinBranches(all, env, from));
  return result;
}
