//===- LintPattern.cpp - Patterns -----------------------------------------===//

#include "Lint.h"

using namespace luciole::erlang;
using Kind = ExprKind;

void Lint::addPattern(PatternVars &to, const PatternVars &from) {
  mergePattern(to.used, from.used);
  mergePattern(to.bound, from.bound);
}

Lint::PatternVars Lint::patternList(ExprList list, const Vars &env,
                                    const Vars &old) {
  PatternVars result;
  for (const Expr *p : list)
    addPattern(result, pattern(p, env, old));
  return result;
}

Lint::PatternVars Lint::head(ExprList patterns, const Vars &env,
                             const Vars &old) {
  return patternList(patterns, env, old);
}

/// `bound`: what the pattern bound so far, where that is known.
Lint::PatternVars Lint::patternVar(const VarExpr *v, const Vars &old,
                                   const Vars &bound) {
  PatternVars result;
  if (v->isAnonymous())
    return result;
  unsigned id = idOf(v->name());
  if (const VarInfo *own = bound.find(id)) {
    warnUnderscore(v->loc(), id);
    VarInfo info = *own;
    info.used = true;
    result.bound.set(info);
    return result;
  }
  const VarInfo *known = old.find(id);
  if (!known) {
    if (atRecordTop)
      error(v->loc(), "the variable " + v->name() +
                          " is bound in a record's definition");
    result.bound.set(boundAt(id, v->loc()));
    return result;
  }
  if (known->state == VarInfo::Unsafe)
    reportUnsafe(v->loc(), *known);
  else
    warnUnderscore(v->loc(), id);
  if (known->state == VarInfo::Exported)
    warnExported(v->loc(), *known);
  VarInfo info = *known;
  info.state = VarInfo::Bound;
  info.from = nullptr;
  info.used = true;
  result.used.set(info);
  return result;
}

static bool isArithmetic(BinopKind op) {
  switch (op) {
  case BinopKind::Add: case BinopKind::Sub: case BinopKind::Mul:
  case BinopKind::FDiv: case BinopKind::Div: case BinopKind::Rem:
  case BinopKind::Band: case BinopKind::Bor: case BinopKind::Bxor:
  case BinopKind::Bsl: case BinopKind::Bsr:
    return true;
  default:
    return false;
  }
}

/// A constant number, or an operation on such.
static bool isConstant(const Expr *e) {
  switch (e->kind()) {
  case Kind::Integer: case Kind::Float: case Kind::Char:
    return true;
  case Kind::Unop: {
    const auto *op = llvm::cast<UnopExpr>(e);
    return op->op() != UnopKind::Not && isConstant(op->operand());
  }
  case Kind::Binop: {
    const auto *op = llvm::cast<BinopExpr>(e);
    return isArithmetic(op->op()) && isConstant(op->lhs()) &&
           isConstant(op->rhs());
  }
  default:
    return false;
  }
}

Lint::PatternVars Lint::pattern(const Expr *p, const Vars &env,
                                const Vars &old) {
  switch (p->kind()) {
  case Kind::Integer: case Kind::Float: case Kind::Char: case Kind::String:
  case Kind::Atom:
    return {};
  case Kind::Var: return patternVar(llvm::cast<VarExpr>(p), old, {});
  case Kind::Tuple:
    return patternList(llvm::cast<TupleExpr>(p)->elements(), env, old);
  case Kind::List: {
    const auto *list = llvm::cast<ListExpr>(p);
    PatternVars result = patternList(list->elements(), env, old);
    if (list->tail())
      addPattern(result, pattern(list->tail(), env, old));
    return result;
  }
  case Kind::Map: return patternMap(llvm::cast<MapExpr>(p), env, old);
  case Kind::Record: return patternRecord(llvm::cast<RecordExpr>(p), env, old);
  case Kind::RecordIndex: {
    const auto *index = llvm::cast<RecordIndexExpr>(p);
    if (const RecordDef *def = useRecord(index->name(), index->loc()))
      checkField(*def, index->field(), index->fieldLoc());
    return {};
  }
  case Kind::Binary: return patternBinary(llvm::cast<BinaryExpr>(p), env, old);
  case Kind::Match: {
    const auto *m = llvm::cast<MatchExpr>(p);
    PatternVars result = pattern(m->pattern(), env, old);
    PatternVars right = pattern(m->value(), env, old);
    checkAlias(m->pattern(), m->value(), env);
    addPattern(result, right);
    return result;
  }
  case Kind::Binop:
    return patternBinop(llvm::cast<BinopExpr>(p), env, old);
  default:
    break;
  }
  if (!isConstant(p)) {
    Diagnostic &diag = error(p->loc(), "illegal pattern");
    if (llvm::isa<CallExpr>(p))
      diag.withHint("a function cannot be called in a pattern; test with a "
                    "guard");
  }
  return {};
}

/// `"prefix" ++ Rest`, or arithmetic on constants.
Lint::PatternVars Lint::patternBinop(const BinopExpr *op, const Vars &env,
                                     const Vars &old) {
  if (op->op() == BinopKind::Append) {
    const Expr *left = op->lhs();
    const auto *list = llvm::dyn_cast<ListExpr>(left);
    bool literal = llvm::isa<StringExpr>(left) ||
                   (list && !list->tail() &&
                    llvm::all_of(list->elements(), [](const Expr *e) {
                      return llvm::isa<CharExpr>(e) ||
                             llvm::isa<IntegerExpr>(e);
                    }));
    if (literal)
      return pattern(op->rhs(), env, old);
    error(op->loc(), "illegal pattern")
        .withHint("on the left of '++' in a pattern stands a string");
    return {};
  }
  if (!isConstant(op))
    error(op->loc(), "illegal pattern")
        .withHint("only constants can be calculated with in a pattern");
  return {};
}

Lint::PatternVars Lint::patternMap(const MapExpr *map, const Vars &env,
                                   const Vars &old) {
  PatternVars result;
  if (map->base()) {
    error(map->loc(), "illegal pattern")
        .withHint("a map cannot be updated in a pattern");
    return result;
  }
  for (const MapAssoc &assoc : map->assocs()) {
    if (!assoc.exact) {
      error(assoc.loc, "illegal pattern: keys are matched with ':='");
      continue;
    }
    Context outer = context;
    context = Context::MapKey;
    Vars key = gexpr(assoc.key, env);
    context = outer;
    PatternVars value = pattern(assoc.value, env, old);
    mergePattern(key, value.used);
    mergePattern(result.used, key);
    mergePattern(result.bound, value.bound);
  }
  return result;
}

Lint::PatternVars Lint::patternRecord(const RecordExpr *r, const Vars &env,
                                      const Vars &old) {
  PatternVars result;
  if (r->base()) {
    error(r->loc(), "illegal pattern")
        .withHint("a record cannot be updated in a pattern");
    return result;
  }
  const RecordDef *def = useRecord(r->name(), r->loc());
  if (!def)
    return result;
  checkWildcard(*def, r->fields());
  checkFieldInits(*def, r->fields(), [&](const Expr *value) {
    addPattern(result, pattern(value, env, old));
  });
  return result;
}

//===----------------------------------------------------------------------===//
// Aliases: both sides of `=` in a pattern
//===----------------------------------------------------------------------===//

void Lint::checkAliasKeys(const MapExpr *map, const Vars &env) {
  for (const MapAssoc &assoc : map->assocs()) {
    const auto *key = llvm::dyn_cast<VarExpr>(assoc.key);
    if (!assoc.exact || !key)
      continue;
    const VarInfo *known = env.find(idOf(key->name()));
    if (!known || known->state != VarInfo::Bound)
      reportUnbound(key->loc(), idOf(key->name()), env);
  }
}

void Lint::checkAliasLists(ExprList a, ExprList b, const Vars &env) {
  for (size_t i = 0; i < a.size() && i < b.size(); ++i)
    checkAlias(a[i], b[i], env);
}

/// Fields stand for the tuple elements they are.
void Lint::checkAliasRecords(const RecordExpr *a, const RecordExpr *b,
                             const Vars &env) {
  const RecordDef *defA = findRecord(a->name());
  const RecordDef *defB = findRecord(b->name());
  if (!defA || !defB)
    return;
  for (const RecordFieldInit &x : a->fields())
    for (const RecordFieldInit &y : b->fields())
      if (!x.isWildcard && !y.isWildcard &&
          defA->fieldIndex(x.name) >= 0 &&
          defA->fieldIndex(x.name) == defB->fieldIndex(y.name))
        checkAlias(x.value, y.value, env);
}

void Lint::checkAlias(const Expr *a, const Expr *b, const Vars &env) {
  if (const auto *m = llvm::dyn_cast<MatchExpr>(a)) {
    checkAlias(m->pattern(), b, env);
    checkAlias(m->value(), b, env);
    return;
  }
  if (llvm::isa<MatchExpr>(b))
    return checkAlias(b, a, env);
  if (llvm::isa<BinaryExpr>(a) && llvm::isa<BinaryExpr>(b)) {
    error(a->loc(), "two binary patterns cannot be matched at once with '='")
        .withHint("match the whole with a variable, and then each pattern");
    return;
  }
  if (const auto *x = llvm::dyn_cast<MapExpr>(a)) {
    if (const auto *y = llvm::dyn_cast<MapExpr>(b)) {
      checkAliasKeys(x, env);
      checkAliasKeys(y, env);
    }
    return;
  }
  if (const auto *x = llvm::dyn_cast<TupleExpr>(a)) {
    if (const auto *y = llvm::dyn_cast<TupleExpr>(b))
      checkAliasLists(x->elements(), y->elements(), env);
    return;
  }
  if (const auto *x = llvm::dyn_cast<ListExpr>(a)) {
    const auto *y = llvm::dyn_cast<ListExpr>(b);
    if (!y)
      return;
    checkAliasLists(x->elements(), y->elements(), env);
    if (x->elements().size() == y->elements().size() && x->tail() && y->tail())
      checkAlias(x->tail(), y->tail(), env);
    return;
  }
  if (const auto *x = llvm::dyn_cast<RecordExpr>(a))
    if (const auto *y = llvm::dyn_cast<RecordExpr>(b))
      checkAliasRecords(x, y, env);
}
