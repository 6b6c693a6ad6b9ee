//===- LintClauses.cpp - Branches, funs and comprehensions ----------------===//

#include "Lint.h"

using namespace luciole::erlang;

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

Vars Lint::clause(const Clause &c, const Vars &env) {
  PatternVars h = head(c.patterns, env, env);
  Vars result = h.bound;
  extend(result, h.used);
  Vars inner = env;
  update(inner, result);
  Vars guards = guard(c.guards, inner);
  update(result, guards);
  inner = env;
  update(inner, result);
  update(result, exprs(c.body, inner));
  return result;
}

/// The stack trace is a fresh variable that the guard must not use.
Vars Lint::catchClause(const Clause &c, const Vars &env) {
  PatternVars h = head(c.patterns, env, env);
  Vars result = h.bound;
  extend(result, h.used);
  Vars inner = env;
  update(inner, result);
  const auto *stack = llvm::dyn_cast<VarExpr>(c.patterns[2]);
  if (stack && !stack->isAnonymous()) {
    unsigned id = idOf(stack->name());
    const VarInfo *known = inner.find(id);
    if (known && known->used)
      error(stack->loc(), "the stack trace " + stack->name() +
                              " must not be bound already");
    VarInfo info = boundAt(id, stack->loc());
    info.state = VarInfo::StackTrace;
    Vars tainted;
    tainted.set(info);
    update(inner, tainted);
  }
  update(result, guard(c.guards, inner));
  inner = env;
  update(inner, result);
  update(result, exprs(c.body, inner));
  return result;
}

llvm::SmallVector<Vars, 4> Lint::eachClause(llvm::ArrayRef<Clause *> clauses,
                                            const Vars &env) {
  llvm::SmallVector<Vars, 4> result;
  for (const Clause *c : clauses)
    result.push_back(clause(*c, env));
  return result;
}

Vars Lint::branches(llvm::ArrayRef<Clause *> clauses, const VarOrigin *from,
                    const Vars &env) {
  return joinBranches(eachClause(clauses, env), env, from);
}

/// A new variable is exported if all branches bind it, else unsafe. An old
/// one that a branch mentions is used.
Vars Lint::joinBranches(llvm::ArrayRef<Vars> all, const Vars &env,
                        const VarOrigin *from) {
  Vars seen;
  for (const Vars &vars : all)
    for (const VarInfo &info : vars)
      if (!seen.find(info.id))
        seen.set(info);
  Vars result;
  for (const VarInfo &info : seen) {
    VarInfo joined = info;
    if (const VarInfo *old = env.find(info.id)) {
      joined = *old;
      joined.used = true;
      bool stillExported = old->state == VarInfo::Exported;
      for (const Vars &vars : all)
        if (const VarInfo *mine = vars.find(info.id))
          stillExported &= mine->state == VarInfo::Exported;
      if (!stillExported) {
        joined.state = VarInfo::Bound;
        joined.from = nullptr;
      }
      result.set(joined);
      continue;
    }
    joined.state = VarInfo::Exported;
    joined.from = from;
    joined.places = {};
    bool isUnused = false;
    unsigned count = 0;
    for (const Vars &vars : all) {
      const VarInfo *mine = vars.find(info.id);
      if (!mine)
        continue;
      ++count;
      if (mine->state == VarInfo::Unsafe) {
        joined.from = joined.state == VarInfo::Unsafe ? from : mine->from;
        joined.state = VarInfo::Unsafe;
      }
      if (!mine->used) {
        isUnused = true;
        joined.places = mergePlaces(joined.places, mine->places, arena);
      }
    }
    if (count != all.size()) {
      joined.state = VarInfo::Unsafe;
      joined.from = from;
    }
    joined.used = !isUnused;
    result.set(joined);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Funs
//===----------------------------------------------------------------------===//

Vars Lint::fun(const FunExpr *f, const Vars &env) {
  if (f->name().empty() || f->name() == "_")
    return funClauses(f->clauses(), env);
  Vars self;
  self.set(boundAt(idOf(f->name()), f->loc()));
  warnShadowed(self, env, "named fun");
  Vars inner = env.without(self);
  update(inner, self);
  Vars result = funClauses(f->clauses(), inner);
  Vars own = self;
  extend(own, result.only(self));
  warnUnused(own, {});
  return result.only(env);
}

/// A fun binds nothing outside.
Vars Lint::funClauses(llvm::ArrayRef<Clause *> clauses, const Vars &env) {
  bool wasAtRecordTop = atRecordTop;
  atRecordTop = false;
  Vars result;
  for (const Clause *c : clauses)
    merge(result, funClause(*c, env));
  atRecordTop = wasAtRecordTop;
  return finished(result.only(env));
}

/// The variables of the head are new, whatever is outside.
Vars Lint::funClause(const Clause &c, const Vars &env) {
  PatternVars h = head(c.patterns, env, {});
  Vars outside = env;
  update(outside, h.used);
  warnShadowed(h.bound, env, "fun");
  Vars inner = outside.without(h.bound);
  update(inner, h.bound);
  update(inner, guard(c.guards, inner));
  update(inner, exprs(c.body, inner));
  warnUnused(inner, env);
  Vars shadowed = outside.only(h.bound);
  warnUnused(inner.only(shadowed), {});
  // What was shadowed is as it was.
  Vars result = shadowed;
  merge(result, inner.without(shadowed));
  return result.only(env);
}

//===----------------------------------------------------------------------===//
// Comprehensions
//===----------------------------------------------------------------------===//

Vars Lint::comprehension(llvm::ArrayRef<const Expr *> body,
                         llvm::ArrayRef<Qualifier> qualifiers,
                         const Vars &env) {
  bool wasAtRecordTop = atRecordTop;
  atRecordTop = false;
  Vars inner = env, shadowed;
  for (const Qualifier &q : qualifiers) {
    if (q.kind != Qualifier::Filter)
      generator(q, inner, shadowed);
    else if (isGuardExpr(q.value))
      update(inner, guardTest(q.value, inner));
    else
      update(inner, expr(q.value, inner));
  }
  atRecordTop = wasAtRecordTop;
  Vars bodyVars;
  for (const Expr *e : body)
    mergePattern(bodyVars, expr(e, inner));
  update(inner, bodyVars);
  warnUnused(inner.only(shadowed), {});
  warnUnused(shadowed, env);
  warnUnused(inner.without(shadowed), env);
  // What was shadowed is as it was; what is new stays inside.
  Vars result = inner.without(shadowed);
  merge(result, shadowed);
  return finished(result.only(env));
}

void Lint::generator(const Qualifier &q, Vars &env, Vars &shadowed) {
  checkGeneratorPattern(q);
  Vars value = expr(q.value, env);
  warnUnused(value, env);
  Vars known = value.only(env);
  update(env, known);

  PatternVars vars;
  if (q.keyPattern)
    vars = patternList({q.keyPattern, q.pattern}, env, {});
  else
    vars = pattern(q.pattern, env, {});
  Vars outside = env;
  update(outside, vars.used);
  warnShadowed(vars.bound, env, "generator");
  Vars hidden = outside.only(vars.bound);
  warnUnused(hidden.only(shadowed), {});
  Vars newlyHidden = hidden.without(shadowed);
  update(shadowed, newlyHidden);
  env = outside.without(vars.bound);
  update(env, vars.bound);
}

/// A binary at the end of the pattern would take all the rest at once.
void Lint::checkGeneratorPattern(const Qualifier &q) {
  const auto *b = llvm::dyn_cast<BinaryExpr>(q.pattern);
  if (q.kind != Qualifier::BinaryGenerator || !b || b->segments().empty())
    return;
  const BinarySegment &last = b->segments().back();
  if (!last.size && (last.type == SegmentType::Binary ||
                     last.type == SegmentType::Bitstring))
    error(last.loc, "a binary without a size cannot stand in the pattern of a "
                    "generator");
}
