//===- MatchSpec.cpp - From a fun to a match specification ----------------===//
//
// Each clause is a tuple of head, guards and body. The head is the pattern with
// its variables replaced by '$1', '$2', …; in guards and bodies calls and
// operators are tuples `{Name, Argument…}`, and tuples stand in a tuple. What
// is evaluated when the specification is made (variables of the outside, bit
// strings, defaults of records) stays an expression.
//
//===----------------------------------------------------------------------===//

#include "ConditionEval.h"
#include "ExprRewriter.h"
#include "Fun2ms.h"
#include "MatchSpecTables.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::erlang;
using llvm::cast;
using llvm::dyn_cast;
using llvm::isa;
using llvm::SmallVector;
using llvm::StringRef;
using llvm::Twine;

//===----------------------------------------------------------------------===//
// What heads and bodies share
//===----------------------------------------------------------------------===//

StringRef MatchSpecTranslator::describe(Part part) {
  return part == Part::Head    ? "the head of a fun of fun2ms"
         : part == Part::Guard ? "a guard of a fun of fun2ms"
                               : "the body of a fun of fun2ms";
}

void MatchSpecTranslator::fail(SourceLoc loc, const Twine &message,
                               const Twine &hint) {
  if (!hasFailed)
    diags.error(loc, message).withHint(hint);
  hasFailed = true;
}

StringRef MatchSpecTranslator::lookup(const Bindings &bindings,
                                      StringRef variable) {
  for (const auto &[name, value] : llvm::reverse(bindings))
    if (name == variable)
      return value;
  return variable == "_" ? "_" : "";
}

const RecordDef *MatchSpecTranslator::findRecord(SourceLoc loc, StringRef name,
                                                 Part part) {
  const RecordDef *record = module.findRecord(name);
  if (!record || record->index > formIndex) {
    fail(loc, "the record " + name + " in " + describe(part) +
                  " is not defined");
    return nullptr;
  }
  recordsUsed.insert(record->name);
  return record;
}

int MatchSpecTranslator::fieldIndex(SourceLoc loc, StringRef record,
                                    StringRef field, Part part) {
  const RecordDef *def = findRecord(loc, record, part);
  int index = def ? def->fieldIndex(field) : 0;
  if (index < 0)
    fail(loc, "the record " + record + " in " + describe(part) +
                  " has no field " + field);
  return std::max(index, 0);
}

Expr *MatchSpecTranslator::Fields::find(StringRef name) const {
  for (const auto &[field, value] : llvm::reverse(named))
    if (field == name)
      return value;
  return nullptr;
}

const RecordDef *MatchSpecTranslator::checkFields(const RecordExpr *record,
                                                  const Fields &fields,
                                                  Part part) {
  auto twice = [&](StringRef field) {
    fail(record->loc(), "the field " + field + " of the record " +
                            record->name() + " is given twice in " +
                            describe(part));
  };
  if (fields.wildcards.size() > 1)
    twice("_");
  const RecordDef *def = findRecord(record->loc(), record->name(), part);
  if (!def)
    return nullptr;
  auto named = llvm::reverse(fields.named);
  for (auto it = named.begin(); it != named.end(); ++it)
    if (std::any_of(std::next(it), named.end(),
                    [&](auto &other) { return other.first == it->first; }))
      twice(it->first);
  for (const auto &[field, value] : named)
    if (def->fieldIndex(field) < 0)
      fail(record->loc(), "the record " + record->name() + " in " +
                              describe(part) + " has no field " + field);
  return hasFailed ? nullptr : def;
}

//===----------------------------------------------------------------------===//
// Heads
//===----------------------------------------------------------------------===//

class MatchSpecTranslator::Head : public ExprRewriter {
public:
  Head(MatchSpecTranslator &t, const BoundVariables &outside)
      : ExprRewriter(t.module), t(t), outside(outside) {}

  Expr *run(Expr *pattern) {
    if (auto *match = dyn_cast<MatchExpr>(pattern)) {
      Expr *variable = match->pattern(), *rest = match->value();
      if (!isa<VarExpr>(variable))
        std::swap(variable, rest);
      if (auto *var = dyn_cast<VarExpr>(variable)) {
        warnOfShadowing(var);
        bindings.push_back({var->name(), "$_"});
        pattern = rest;
      }
    }
    return rewrite(pattern);
  }

  Expr *rewrite(Expr *expr) override {
    switch (expr->kind()) {
    case ExprKind::Var: return variable(cast<VarExpr>(expr));
    case ExprKind::Atom: checkAtom(cast<AtomExpr>(expr)); return expr;
    case ExprKind::Record: return record(cast<RecordExpr>(expr));
    case ExprKind::Map: return map(cast<MapExpr>(expr));
    case ExprKind::Binary:
      for (const BinarySegment &segment : cast<BinaryExpr>(expr)->segments())
        if (auto *var = dyn_cast<VarExpr>(segment.value))
          t.fail(var->loc(), "the variable " + var->name() +
                                 " is matched to a part of a bit string, "
                                 "which match specifications cannot do");
      return rebuild(expr);
    case ExprKind::Match:
      t.fail(expr->loc(), "match specifications match the whole only: '=' in "
                          "the head must be outermost, with a variable");
      return expr;
    default: return rebuild(expr);
    }
  }

  Bindings bindings;

private:
  void warnOfShadowing(const VarExpr *var) {
    if (outside.count(var->name()))
      t.diags
          .warning(var->loc(), "the variable " + var->name() +
                                   " is shadowed in the head of a fun of fun2ms")
          .withHint("this is a new variable, whatever " + var->name() +
                    " is outside");
  }

  Expr *variable(const VarExpr *var) {
    warnOfShadowing(var);
    StringRef name = lookup(bindings, var->name());
    if (name.empty()) {
      name = t.module.intern(("$" + Twine(next++)).str());
      bindings.push_back({var->name(), name});
    }
    return t.atom(var->loc(), name);
  }

  void checkAtom(const AtomExpr *atom) {
    StringRef text = atom->name();
    if (!text.consume_front("$"))
      return;
    if (text.starts_with("-") || text.starts_with("+"))
      text = text.drop_front();
    if (!text.empty() && llvm::all_of(text, [](char c) { return llvm::isDigit(c); }))
      t.fail(atom->loc(), "the atom '" + atom->name() +
                              "' in the head of a fun of fun2ms is a variable "
                              "of match specifications");
  }

  /// In expressions keys are given with `=>`.
  Expr *map(MapExpr *map) {
    auto *copy = cast<MapExpr>(rebuild(map));
    SmallVector<MapAssoc> assocs(copy->assocs());
    for (MapAssoc &assoc : assocs)
      assoc.exact = false;
    return make<MapExpr>(map->loc(), copy->base(),
                         module.copy<MapAssoc>(assocs));
  }

  Expr *record(RecordExpr *record) {
    Fields fields;
    for (const RecordFieldInit &init : record->fields())
      if (Expr *value = rewrite(init.value); init.isWildcard)
        fields.wildcards.push_back(value);
      else
        fields.named.push_back({init.name, value});
    const RecordDef *def = t.checkFields(record, fields, Part::Head);
    if (!def)
      return record;
    SmallVector<Expr *> elements{t.atom(record->loc(), record->name())};
    for (const RecordField &field : def->fields) {
      Expr *value = fields.find(field.name);
      if (!value)
        value = fields.wildcards.empty() ? t.atom(record->loc(), "_")
                                         : fields.wildcards.back();
      elements.push_back(value);
    }
    return t.tuple(record->loc(), elements);
  }

  MatchSpecTranslator &t;
  const BoundVariables &outside;
  unsigned next = 1;
};

//===----------------------------------------------------------------------===//
// Guards and bodies
//===----------------------------------------------------------------------===//

class MatchSpecTranslator::Body {
public:
  Body(MatchSpecTranslator &t, const Bindings &bindings, Part part)
      : t(t), bindings(bindings), part(part) {}

  Expr *run(SourceLoc loc, ExprList exprs) {
    SmallVector<Expr *> result;
    for (Expr *expr : exprs)
      result.push_back(term(part == Part::Guard ? withNewName(expr) : expr));
    return t.list(loc, result);
  }

private:
  /// Old names of type tests, as `atom(X)`, are known outermost in guards.
  Expr *withNewName(Expr *expr) {
    auto *call = dyn_cast<CallExpr>(expr);
    auto *callee = call ? dyn_cast<AtomExpr>(call->callee()) : nullptr;
    if (!callee)
      return expr;
    StringRef name = newNameOfTest(callee->name(), call->args().size());
    if (name.empty())
      return expr;
    return t.module.make<CallExpr>(call->loc(), t.atom(callee->loc(), name),
                                   call->args());
  }

  SmallVector<Expr *> terms(ExprList exprs) {
    SmallVector<Expr *> result;
    for (Expr *expr : exprs)
      result.push_back(term(expr));
    return result;
  }

  Expr *unsupported(SourceLoc loc, StringRef what) {
    t.fail(loc, what + " in " + describe(part) +
                    " has no counterpart in match specifications");
    return t.atom(loc, "_");
  }

  Expr *term(Expr *expr);
  Expr *variable(const VarExpr *var);
  Expr *call(const CallExpr *call);
  Expr *callNamed(const CallExpr *call, const AtomExpr *name);
  Expr *callRemote(const CallExpr *call, const AtomExpr *mod,
                   const AtomExpr *name);
  Expr *isRecord(const CallExpr *call, const AtomExpr *record);
  Expr *binop(BinopExpr *op);
  Expr *unop(UnopExpr *op);
  Expr *record(const RecordExpr *record);
  Expr *binary(const BinaryExpr *binary);
  Expr *map(const MapExpr *map);
  Expr *element(SourceLoc loc, int field, Expr *record) {
    return t.tuple(
        loc, {t.atom(loc, "element"), t.integer(loc, field + 2), record});
  }

  MatchSpecTranslator &t;
  const Bindings &bindings;
  Part part;
};

/// A tuple would be a call.
static bool isOperation(StringRef name, unsigned arity) {
  if (arity == 1)
    return llvm::is_contained({"+", "-", "not", "bnot"}, name);
  for (unsigned op = 0; op <= unsigned(BinopKind::OrElse); ++op)
    if (spelling(BinopKind(op)) == name)
      return arity == 2;
  return false;
}

Expr *MatchSpecTranslator::Body::term(Expr *expr) {
  SourceLoc loc = expr->loc();
  switch (expr->kind()) {
  case ExprKind::Integer:
  case ExprKind::Float:
  case ExprKind::Char:
  case ExprKind::String: return expr;
  case ExprKind::Atom:
    if (cast<AtomExpr>(expr)->name().starts_with("$"))
      return t.tuple(loc, {t.atom(loc, "const"), expr});
    return expr;
  case ExprKind::Var: return variable(cast<VarExpr>(expr));
  case ExprKind::Tuple:
    return t.tuple(
        loc, {t.tuple(loc, terms(cast<TupleExpr>(expr)->elements()))});
  case ExprKind::List: {
    auto *list = cast<ListExpr>(expr);
    auto elements = terms(list->elements());
    Expr *tail = list->tail() ? term(list->tail()) : nullptr;
    return t.module.make<ListExpr>(loc, t.module.copy<Expr *>(elements), tail);
  }
  case ExprKind::Map: return map(cast<MapExpr>(expr));
  case ExprKind::Record: return record(cast<RecordExpr>(expr));
  case ExprKind::RecordAccess: {
    auto *access = cast<RecordAccessExpr>(expr);
    int field = t.fieldIndex(loc, access->name(), access->field(), part);
    return element(loc, field, term(access->base()));
  }
  case ExprKind::RecordIndex: {
    auto *index = cast<RecordIndexExpr>(expr);
    t.findRecord(loc, index->name(), part);
    return t.integer(index->fieldLoc(),
                     t.fieldIndex(index->fieldLoc(), index->name(),
                                  index->field(), part) + 2);
  }
  case ExprKind::Binary: return binary(cast<BinaryExpr>(expr));
  case ExprKind::Call: return call(cast<CallExpr>(expr));
  case ExprKind::Binop: return binop(cast<BinopExpr>(expr));
  case ExprKind::Unop: return unop(cast<UnopExpr>(expr));
  case ExprKind::Match: return unsupported(loc, "'='");
  case ExprKind::Fun:
  case ExprKind::LocalFunRef:
  case ExprKind::RemoteFunRef: return unsupported(loc, "a fun");
  case ExprKind::ListComp:
  case ExprKind::BinaryComp:
  case ExprKind::MapComp: return unsupported(loc, "a comprehension");
  case ExprKind::Block: return unsupported(loc, "'begin'");
  case ExprKind::If: return unsupported(loc, "'if'");
  case ExprKind::Case: return unsupported(loc, "'case'");
  case ExprKind::Receive: return unsupported(loc, "'receive'");
  case ExprKind::Try: return unsupported(loc, "'try'");
  case ExprKind::Catch: return unsupported(loc, "'catch'");
  case ExprKind::Maybe:
  case ExprKind::MaybeMatch: return unsupported(loc, "'maybe'");
  case ExprKind::Remote: return unsupported(loc, "a name of a module");
  }
  return expr;
}

Expr *MatchSpecTranslator::Body::variable(const VarExpr *var) {
  StringRef name = lookup(bindings, var->name());
  if (!name.empty())
    return t.atom(var->loc(), name);
  return t.tuple(var->loc(), {t.atom(var->loc(), "const"),
                              t.module.make<VarExpr>(var->loc(), var->name())});
}

Expr *MatchSpecTranslator::Body::call(const CallExpr *call) {
  if (auto *name = dyn_cast<AtomExpr>(call->callee()))
    return callNamed(call, name);
  if (const RemoteExpr *remote = call->remote()) {
    auto *mod = dyn_cast<AtomExpr>(remote->module());
    auto *name = dyn_cast<AtomExpr>(remote->function());
    if (mod && name)
      return callRemote(call, mod, name);
  }
  return unsupported(call->loc(), "a call of a fun");
}

Expr *MatchSpecTranslator::Body::callNamed(const CallExpr *call,
                                           const AtomExpr *name) {
  unsigned arity = call->args().size();
  if (arity == 0 && name->name() == "bindings")
    return t.atom(name->loc(), "$*");
  if (arity == 0 && name->name() == "object")
    return t.atom(name->loc(), "$_");
  if (arity == 2 && name->name() == "is_record")
    if (auto *record = dyn_cast<AtomExpr>(call->args()[1]))
      return isRecord(call, record);
  if (!isMatchSpecGuard(name->name(), arity) &&
      !(part == Part::Body && isMatchSpecAction(name->name(), arity)))
    return unsupported(
        call->loc(),
        ("the call of " + name->name() + "/" + Twine(arity)).str());
  SmallVector<Expr *> elements{t.atom(name->loc(), name->name())};
  elements.append(terms(call->args()));
  return t.tuple(call->loc(), elements);
}

/// `{is_record, Term, Name, Size}`
Expr *MatchSpecTranslator::Body::isRecord(const CallExpr *call,
                                          const AtomExpr *record) {
  Expr *object = term(call->args()[0]);
  const RecordDef *def = t.findRecord(record->loc(), record->name(), part);
  int64_t size = def ? def->fields.size() + 1 : 1;
  return t.tuple(call->loc(), {call->callee(), object, call->args()[1],
                               t.integer(record->loc(), size)});
}

/// `erlang:f(…)` is `f(…)`, `erlang:'+'(A, B)` is `A + B`.
Expr *MatchSpecTranslator::Body::callRemote(const CallExpr *call,
                                            const AtomExpr *mod,
                                            const AtomExpr *name) {
  unsigned arity = call->args().size();
  if (mod->name() == "erlang" && isOperation(name->name(), arity)) {
    SourceLoc loc = name->loc();
    if (arity == 1)
      for (UnopKind op : {UnopKind::Plus, UnopKind::Minus, UnopKind::Not,
                          UnopKind::Bnot})
        if (spelling(op) == name->name())
          return unop(t.module.make<UnopExpr>(loc, op, call->args()[0]));
    for (unsigned op = 0; op <= unsigned(BinopKind::OrElse); ++op)
      if (spelling(BinopKind(op)) == name->name())
        return binop(t.module.make<BinopExpr>(loc, BinopKind(op),
                                              call->args()[0],
                                              call->args()[1]));
  }
  if (mod->name() == "erlang" && isMatchSpecBif(name->name(), arity))
    return callNamed(call, name);
  return unsupported(call->loc(), ("the call of " + mod->name() + ":" +
                                   name->name() + "/" + Twine(arity))
                                      .str());
}

/// Constant operations are computed here, as the type of what they give
/// could matter to a reader of the specification.
Expr *MatchSpecTranslator::Body::binop(BinopExpr *op) {
  if (Expr *constant = ConditionEval::fold(op, t.module))
    return constant;
  Expr *name = t.atom(op->loc(), spelling(op->op()));
  Expr *lhs = term(op->lhs());
  return t.tuple(op->loc(), {name, lhs, term(op->rhs())});
}

Expr *MatchSpecTranslator::Body::unop(UnopExpr *op) {
  if (Expr *constant = ConditionEval::fold(op, t.module))
    return constant;
  Expr *name = t.atom(op->loc(), spelling(op->op()));
  return t.tuple(op->loc(), {name, term(op->operand())});
}

/// A new record, or an update of one that is in a variable. Defaults of fields
/// are evaluated when the specification is made.
Expr *MatchSpecTranslator::Body::record(const RecordExpr *record) {
  SourceLoc loc = record->loc();
  Expr *base = nullptr;
  if (record->base()) {
    auto *var = dyn_cast<VarExpr>(record->base());
    if (!var)
      return unsupported(loc, "an update of a record that is in no variable");
    base = variable(var);
  }
  Fields fields;
  for (const RecordFieldInit &init : record->fields())
    if (Expr *value = term(init.value); !init.isWildcard)
      fields.named.push_back({init.name, value});
    else if (base)
      return unsupported(loc, "'_' in an update of a record");
    else
      fields.wildcards.push_back(value);
  const RecordDef *def = t.checkFields(record, fields, part);
  if (!def)
    return t.atom(loc, "_");
  SmallVector<Expr *> elements{t.atom(loc, record->name())};
  for (auto [i, field] : llvm::enumerate(def->fields)) {
    Expr *value = fields.find(field.name);
    if (!value && base)
      value = element(record->base()->loc(), i, base);
    else if (!value && !fields.wildcards.empty())
      value = fields.wildcards.back();
    else if (!value)
      value = field.defaultValue ? field.defaultValue
                                 : t.atom(field.loc, "undefined");
    elements.push_back(value);
  }
  return t.tuple(loc, {t.tuple(loc, elements)});
}

Expr *MatchSpecTranslator::Body::binary(const BinaryExpr *binary) {
  SmallVector<BinarySegment> segments;
  for (BinarySegment segment : binary->segments()) {
    if (auto *var = dyn_cast<VarExpr>(segment.value)) {
      if (!lookup(bindings, var->name()).empty())
        unsupported(var->loc(),
                    ("a bit string with the variable " + var->name()).str());
    } else {
      segment.value = term(segment.value);
      segment.size = segment.size ? term(segment.size) : nullptr;
    }
    segments.push_back(segment);
  }
  return t.module.make<BinaryExpr>(binary->loc(),
                                   t.module.copy<BinarySegment>(segments));
}

Expr *MatchSpecTranslator::Body::map(const MapExpr *map) {
  if (map->base())
    return unsupported(map->loc(), "an update of a map");
  SmallVector<MapAssoc> assocs;
  for (MapAssoc assoc : map->assocs()) {
    if (assoc.exact)
      return unsupported(assoc.loc, "':='");
    assoc.key = term(assoc.key);
    assoc.value = term(assoc.value);
    assocs.push_back(assoc);
  }
  return t.module.make<MapExpr>(map->loc(), nullptr,
                                t.module.copy<MapAssoc>(assocs));
}

//===----------------------------------------------------------------------===//
// Clauses
//===----------------------------------------------------------------------===//

/// Behind `Variable =`, as often as it stands there.
static bool isAccepted(const Expr *parameter, MatchSpecDialect dialect) {
  while (auto *match = dyn_cast<MatchExpr>(parameter)) {
    if (isa<VarExpr>(match->pattern()))
      parameter = match->value();
    else if (isa<VarExpr>(match->value()))
      parameter = match->pattern();
    else
      return false;
  }
  if (isa<VarExpr>(parameter))
    return true;
  if (dialect == MatchSpecDialect::Dbg)
    return isa<ListExpr>(parameter);
  auto *record = dyn_cast<RecordExpr>(parameter);
  return isa<TupleExpr>(parameter) || (record && !record->base());
}

void MatchSpecTranslator::checkParameters(const Clause *clause,
                                          MatchSpecDialect dialect) {
  if (clause->patterns.size() == 1 && isAccepted(clause->patterns[0], dialect))
    return;
  bool isEts = dialect == MatchSpecDialect::Ets;
  fail(clause->loc,
       isEts ? "the fun of ets:fun2ms takes one variable or tuple"
             : "the fun of dbg:fun2ms takes one variable or list",
       isEts ? "an object of a table is a tuple"
             : "the arguments of a traced function are a list");
}

Expr *MatchSpecTranslator::translateClause(const Clause *clause,
                                           ExprList guards,
                                           MatchSpecDialect dialect,
                                           const BoundVariables &outside) {
  checkParameters(clause, dialect);
  if (hasFailed)
    return nullptr;
  Head head(*this, outside);
  Expr *pattern = head.run(clause->patterns[0]);
  Expr *conditions =
      Body(*this, head.bindings, Part::Guard).run(clause->loc, guards);
  Expr *body =
      Body(*this, head.bindings, Part::Body).run(clause->loc, clause->body);
  return tuple(clause->loc, {pattern, conditions, body});
}

Expr *MatchSpecTranslator::translate(const CallExpr *call,
                                     MatchSpecDialect dialect,
                                     const BoundVariables &outside) {
  auto *fun = call->args().size() == 1 ? dyn_cast<FunExpr>(call->args()[0])
                                       : nullptr;
  if (!fun || !fun->name().empty()) {
    fail(call->loc(), "fun2ms takes a fun that is written out in the call",
         "ets:fun2ms(fun({Key, Value}) when Value > 1 -> Key end)");
    return atom(call->loc(), "_");
  }
  SmallVector<Expr *> clauses;
  for (const Clause *clause : fun->clauses()) {
    // One for each alternative of the guard.
    if (clause->guards.empty())
      clauses.push_back(translateClause(clause, {}, dialect, outside));
    for (ExprList guards : clause->guards)
      clauses.push_back(translateClause(clause, guards, dialect, outside));
  }
  return hasFailed ? atom(call->loc(), "_") : list(fun->loc(), clauses);
}
