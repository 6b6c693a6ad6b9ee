//===- LintGuard.cpp - Guards and what else must be one -------------------===//

#include "Lint.h"

using namespace luciole::erlang;
using Kind = ExprKind;

/// Errors of one alternative or test do not hide those of the next.
Vars Lint::guard(GuardList guards, const Vars &env) {
  Vars result;
  if (guards.empty())
    return result;
  Vars local = env;
  for (ExprList tests : guards)
    for (const Expr *test : tests) {
      Vars vars = guardTest(test, local);
      update(local, vars);
      extend(result, vars);
    }
  return result;
}

void Lint::illegalGuard(SourceLoc loc, const llvm::Twine &hint) {
  llvm::StringRef text = context == Context::SegmentSize
                             ? "illegal size of a segment"
                         : context == Context::MapKey
                             ? "illegal map key in a pattern"
                             : "illegal guard";
  std::string why = hint.str();
  error(loc, why.empty() ? text : text + ": " + why);
}

void Lint::illegalGuardCall(SourceLoc loc, llvm::StringRef name,
                            unsigned arity) {
  illegalGuard(loc, nameArity(name, arity) +
                        " is a function of this module; only BIFs without "
                        "side effects can be called here");
}

/// `integer(X)` and such, from before R9, are tests in guards only.
static bool isOldTypeTest(llvm::StringRef name, unsigned arity) {
  static constexpr llvm::StringLiteral names[] = {
      "atom", "binary", "float",     "function", "integer", "list",
      "number", "pid",  "port",      "reference", "tuple"};
  return (arity == 1 && llvm::is_contained(names, name)) ||
         (arity == 2 && name == "record");
}

Vars Lint::guardTest(const Expr *e, const Vars &env) {
  const auto *c = llvm::dyn_cast<CallExpr>(e);
  const auto *name = c ? llvm::dyn_cast<AtomExpr>(c->callee()) : nullptr;
  if (name)
    checkDeprecated(c->loc(), "erlang", name->name(), c->args().size());
  if (!name || !isOldTypeTest(name->name(), c->args().size()))
    return gexpr(e, env);
  unsigned arity = c->args().size();
  if (isLocal(name->name(), arity)) {
    Vars vars = gexprs(c->args(), env);
    illegalGuardCall(c->loc(), name->name(), arity);
    return vars;
  }
  warn("obsolete_guard", name->loc(),
       "the test " + nameArity(name->name(), arity) + " is obsolete",
       "write is_" + name->name());
  if (name->name() == "record")
    return guardIsRecord(c, env);
  return gexprs(c->args(), env);
}

Vars Lint::gexprs(ExprList list, const Vars &env) {
  Vars result;
  for (const Expr *e : list)
    merge(result, gexpr(e, env));
  return result;
}

static bool isGuardOp(BinopKind op) {
  return op != BinopKind::Append && op != BinopKind::Subtract &&
         op != BinopKind::Send;
}

Vars Lint::gexpr(const Expr *e, const Vars &env) {
  switch (e->kind()) {
  case Kind::Integer: case Kind::Float: case Kind::Char: case Kind::String:
  case Kind::Atom:
    return {};
  case Kind::Var: return useVar(llvm::cast<VarExpr>(e), env);
  case Kind::Tuple: return gexprs(llvm::cast<TupleExpr>(e)->elements(), env);
  case Kind::List: {
    const auto *list = llvm::cast<ListExpr>(e);
    Vars result = gexprs(list->elements(), env);
    if (list->tail())
      merge(result, gexpr(list->tail(), env));
    return result;
  }
  case Kind::Map: {
    const auto *map = llvm::cast<MapExpr>(e);
    Vars result;
    if (map->base())
      result = gexpr(map->base(), env);
    for (const MapAssoc &assoc : map->assocs()) {
      if (assoc.exact && !map->base())
        error(assoc.loc, "':=' updates a key that is there; a new map is "
                         "built with '=>'");
      merge(result, gexprs({assoc.key, assoc.value}, env));
    }
    return result;
  }
  case Kind::RecordIndex:
    return expr(e, env);
  case Kind::RecordAccess: {
    const auto *access = llvm::cast<RecordAccessExpr>(e);
    Vars result = gexpr(access->base(), env);
    if (const RecordDef *def = useRecord(access->name(), access->loc()))
      checkField(*def, access->field(), access->fieldLoc());
    return result;
  }
  case Kind::Record: {
    const auto *r = llvm::cast<RecordExpr>(e);
    if (!r->base())
      return guardRecord(r, env);
    illegalGuard(e->loc(), "a record cannot be updated here");
    return {};
  }
  case Kind::Binary: return binary(llvm::cast<BinaryExpr>(e), env, true);
  case Kind::Call: return guardCall(llvm::cast<CallExpr>(e), env);
  case Kind::Unop: return gexpr(llvm::cast<UnopExpr>(e)->operand(), env);
  case Kind::Binop: {
    const auto *op = llvm::cast<BinopExpr>(e);
    Vars result = gexprs({op->lhs(), op->rhs()}, env);
    if (!isGuardOp(op->op()))
      illegalGuard(op->loc(), "'" + spelling(op->op()) +
                                  "' cannot be used here");
    return result;
  }
  case Kind::Match:
    illegalGuard(e->loc(), "equality is written '==' or '=:='");
    return {};
  default:
    illegalGuard(e->loc());
    return {};
  }
}

Vars Lint::guardRecord(const RecordExpr *r, const Vars &env) {
  Vars result;
  const RecordDef *def = useRecord(r->name(), r->loc());
  if (!def)
    return result;
  checkFieldInits(*def, r->fields(), [&](const Expr *value) {
    mergePattern(result, gexpr(value, env));
  });
  useDefaults(*def, r->fields());
  for (const RecordField &field : def->fields) {
    bool given = llvm::any_of(r->fields(), [&](const RecordFieldInit &init) {
      return init.name == field.name;
    });
    if (!given && field.defaultValue && !isGuardExpr(field.defaultValue))
      illegalGuard(r->loc(), "the default of the field " +
                                 quoteAtom(field.name) +
                                 " cannot be evaluated here");
  }
  return result;
}

/// `is_record(X, name)` and `is_record(X, name, Size)`.
Vars Lint::guardIsRecord(const CallExpr *c, const Vars &env) {
  const auto *name = llvm::dyn_cast<AtomExpr>(c->args()[1]);
  bool hasSize = c->args().size() == 3;
  if (!name || (hasSize && !llvm::isa<IntegerExpr>(c->args()[2]))) {
    Vars vars = gexprs(c->args(), env);
    illegalGuard(c->loc(), "the name of the record must be an atom, and its "
                           "size an integer");
    return vars;
  }
  Vars result = gexpr(c->args()[0], env);
  if (!hasSize)
    useRecord(name->name(), name->loc());
  else if (guardBifClashes("is_record", 3))
    illegalGuardCall(c->loc(), "is_record", 3);
  return result;
}

/// Operators can be called as functions of erlang.
static bool isOperatorName(llvm::StringRef name, unsigned arity) {
  static constexpr llvm::StringLiteral binary[] = {
      "+", "-", "*", "/", "div", "rem", "band", "bor", "bxor", "bsl", "bsr",
      "and", "or", "xor", "==", "/=", "=<", "<", ">=", ">", "=:=", "=/="};
  static constexpr llvm::StringLiteral unary[] = {"+", "-", "bnot", "not"};
  return (arity == 2 && llvm::is_contained(binary, name)) ||
         (arity == 1 && llvm::is_contained(unary, name));
}

Vars Lint::guardCall(const CallExpr *c, const Vars &env) {
  unsigned arity = c->args().size();
  if (const RemoteExpr *r = c->remote()) {
    const auto *m = llvm::dyn_cast<AtomExpr>(r->module());
    const auto *f = llvm::dyn_cast<AtomExpr>(r->function());
    if (!m || !f || m->name() != "erlang") {
      illegalGuard(c->loc(), "only BIFs of erlang without side effects can be "
                             "called here");
      return {};
    }
    if (f->name() == "is_record" && (arity == 2 || arity == 3))
      return guardIsRecord(c, env);
    Vars result = gexprs(c->args(), env);
    if (!isGuardBif(f->name(), arity) && !isOperatorName(f->name(), arity))
      illegalGuard(c->loc());
    return result;
  }
  const auto *name = llvm::dyn_cast<AtomExpr>(c->callee());
  if (!name) {
    illegalGuard(c->loc(), "a fun cannot be called here");
    return {};
  }
  if (name->name() == "is_record" && (arity == 2 || arity == 3))
    return guardIsRecord(c, env);
  Vars result = gexprs(c->args(), env);
  if (isGuardBif(name->name(), arity) &&
      !guardBifClashes(name->name(), arity))
    return result;
  if (isLocal(name->name(), arity) ||
      !importedFrom(name->name(), arity).empty())
    illegalGuardCall(c->loc(), name->name(), arity);
  else
    illegalGuard(c->loc(), nameArity(name->name(), arity) +
                               " cannot be called here");
  return result;
}

//===----------------------------------------------------------------------===//
// Is it a guard? Filters of comprehensions may be either.
//===----------------------------------------------------------------------===//

bool Lint::isGuardExprs(ExprList list) const {
  return llvm::all_of(list, [&](const Expr *e) { return isGuardExpr(e); });
}

bool Lint::isGuardExpr(const Expr *e) const {
  switch (e->kind()) {
  case Kind::Integer: case Kind::Float: case Kind::Char: case Kind::String:
  case Kind::Atom: case Kind::Var: case Kind::RecordIndex:
    return true;
  case Kind::Tuple: return isGuardExprs(llvm::cast<TupleExpr>(e)->elements());
  case Kind::List: {
    const auto *list = llvm::cast<ListExpr>(e);
    return isGuardExprs(list->elements()) &&
           (!list->tail() || isGuardExpr(list->tail()));
  }
  case Kind::Map: {
    const auto *map = llvm::cast<MapExpr>(e);
    return (!map->base() || isGuardExpr(map->base())) &&
           llvm::all_of(map->assocs(), [&](const MapAssoc &a) {
             return isGuardExpr(a.key) && isGuardExpr(a.value);
           });
  }
  case Kind::RecordAccess:
    return isGuardExpr(llvm::cast<RecordAccessExpr>(e)->base());
  case Kind::Record: {
    const auto *r = llvm::cast<RecordExpr>(e);
    return !r->base() &&
           llvm::all_of(r->fields(), [&](const RecordFieldInit &f) {
             return isGuardExpr(f.value);
           });
  }
  case Kind::Binary:
    return llvm::all_of(llvm::cast<BinaryExpr>(e)->segments(),
                        [&](const BinarySegment &s) {
                          return isGuardExpr(s.value) &&
                                 (!s.size || isGuardExpr(s.size));
                        });
  case Kind::Call: {
    const auto *c = llvm::cast<CallExpr>(e);
    unsigned arity = c->args().size();
    if (!isGuardExprs(c->args()))
      return false;
    if (const RemoteExpr *r = c->remote()) {
      const auto *m = llvm::dyn_cast<AtomExpr>(r->module());
      const auto *f = llvm::dyn_cast<AtomExpr>(r->function());
      return m && f && m->name() == "erlang" &&
             (isGuardBif(f->name(), arity) || isOperatorName(f->name(), arity));
    }
    const auto *name = llvm::dyn_cast<AtomExpr>(c->callee());
    return name && !isLocal(name->name(), arity) &&
           importedFrom(name->name(), arity).empty() &&
           isGuardBif(name->name(), arity);
  }
  case Kind::Unop:
    return isGuardExpr(llvm::cast<UnopExpr>(e)->operand());
  case Kind::Binop: {
    const auto *op = llvm::cast<BinopExpr>(e);
    return isGuardOp(op->op()) && isGuardExpr(op->lhs()) &&
           isGuardExpr(op->rhs());
  }
  default:
    return false;
  }
}
