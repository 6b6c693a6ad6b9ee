//===- ImportPrepass.cpp - What the importer knows ahead ------------------===//

#include "ImportPrepass.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace luciole::erlang {

bool isComparison(BinopKind op) {
  return op >= BinopKind::Eq && op <= BinopKind::Ge;
}

bool isLogic(BinopKind op) {
  return op >= BinopKind::And && op <= BinopKind::Xor;
}

/// Tests of one argument that `erl.test` knows by the rest of their name.
static bool isUnaryTest(StringRef function) {
  return llvm::StringSwitch<bool>(function)
      .Cases({"is_atom", "is_binary", "is_bitstring", "is_boolean"}, true)
      .Cases({"is_float", "is_function", "is_integer", "is_list"}, true)
      .Cases({"is_map", "is_number", "is_pid", "is_port"}, true)
      .Cases({"is_reference", "is_tuple"}, true)
      .Default(false);
}

static bool isSmallLiteral(const Expr *expr, unsigned max) {
  auto *integer = dyn_cast<IntegerExpr>(expr);
  return integer && integer->value().isNonNegative() &&
         integer->value().ule(max);
}

bool isTypeTest(StringRef function, ExprList args) {
  switch (args.size()) {
  case 1:
    return isUnaryTest(function);
  case 2:
    if (function == "is_function")
      return isSmallLiteral(args[1], 255);
    return function == "is_record" && isa<AtomExpr>(args[1]);
  case 3:
    return function == "is_record" && isa<AtomExpr>(args[1]) &&
           isSmallLiteral(args[2], 0xffffff) &&
           !cast<IntegerExpr>(args[2])->value().isZero();
  default:
    return false;
  }
}

const Expr *initialiserOf(const RecordExpr *record, const RecordField &field) {
  const Expr *wildcard = nullptr;
  for (const RecordFieldInit &init : record->fields()) {
    if (init.isWildcard)
      wildcard = init.value;
    else if (init.name == field.name)
      return init.value;
  }
  return wildcard ? wildcard : field.defaultValue;
}

void ImportPrepass::run(const FunctionDef &function) {
  uses.clear();
  literals.clear();
  conditions.clear();
  numbers.clear();
  counter = 0;
  uses.resize(function.clauses.size());
  for (auto [index, c] : enumerate(function.clauses)) {
    clause = index;
    visitClause(c);
  }
}

bool ImportPrepass::isLiteral(const Expr *expr) const {
  switch (expr->kind()) {
  case ExprKind::Integer:
  case ExprKind::Float:
  case ExprKind::Char:
  case ExprKind::String:
  case ExprKind::Atom:
  case ExprKind::RecordIndex:
    return true;
  default:
    return literals.contains(expr);
  }
}

unsigned ImportPrepass::takeNumber(const void *node) {
  auto it = numbers.find(node);
  if (it == numbers.end() || it->second.empty())
    return counter++;
  unsigned first = it->second.front();
  it->second.erase(it->second.begin());
  return first;
}

CallTarget ImportPrepass::resolve(const CallExpr *call) const {
  if (const RemoteExpr *remote = call->remote()) {
    auto *m = dyn_cast<AtomExpr>(remote->module());
    auto *f = dyn_cast<AtomExpr>(remote->function());
    if (m && f)
      return {CallTarget::Remote, m->name(), f->name()};
    return {CallTarget::Dynamic, {}, {}};
  }
  auto *f = dyn_cast<AtomExpr>(call->callee());
  if (!f)
    return {CallTarget::Fun, {}, {}};
  ResolvedName name = module.resolveLocal(f->name(), call->args().size());
  if (name.kind == ResolvedName::Imported || name.kind == ResolvedName::Bif)
    return {CallTarget::Remote, name.module, f->name()};
  return {CallTarget::Local, {}, f->name()};
}

//===----------------------------------------------------------------------===//
// The walk
//===----------------------------------------------------------------------===//

ImportPrepass::Facts ImportPrepass::visit(const Expr *expr) {
  Facts facts = visitChildren(expr);
  if (facts.literal)
    literals.insert(expr);
  if (facts.condition)
    conditions.insert(expr);
  return facts;
}

void ImportPrepass::visitAll(ExprList exprs) {
  for (const Expr *expr : exprs)
    visit(expr);
}

/// Returns true if all are literals.
bool ImportPrepass::visitReversed(ExprList exprs) {
  bool literal = true;
  for (const Expr *expr : reverse(exprs))
    literal &= visit(expr).literal;
  return literal;
}

void ImportPrepass::visitClauses(ArrayRef<Clause *> clauses) {
  for (const Clause *c : clauses)
    visitClause(c);
}

void ImportPrepass::visitClause(const Clause *c) {
  for (const Expr *pattern : c->patterns)
    visitPattern(pattern);
  for (ExprList alternative : c->guards)
    visitAll(alternative);
  visitAll(c->body);
}

ImportPrepass::Facts ImportPrepass::visitChildren(const Expr *expr) {
  switch (expr->kind()) {
  case ExprKind::Integer:
  case ExprKind::Float:
  case ExprKind::Char:
  case ExprKind::String:
  case ExprKind::RecordIndex:
    return {.literal = true};
  case ExprKind::Atom: {
    StringRef name = cast<AtomExpr>(expr)->name();
    return {.literal = true, .condition = name == "true" || name == "false"};
  }
  case ExprKind::Var:
    ++uses[clause][cast<VarExpr>(expr)->name().data()];
    return {};
  case ExprKind::Tuple:
    return {.literal = visitReversed(cast<TupleExpr>(expr)->elements())};
  case ExprKind::List: {
    auto *list = cast<ListExpr>(expr);
    bool literal = !list->tail() || visit(list->tail()).literal;
    return {.literal = visitReversed(list->elements()) && literal};
  }
  case ExprKind::Map:
    return {.literal = visitMap(cast<MapExpr>(expr))};
  case ExprKind::Record:
    return {.literal = visitRecord(cast<RecordExpr>(expr))};
  case ExprKind::RecordAccess:
    visit(cast<RecordAccessExpr>(expr)->base());
    return {};
  case ExprKind::Binary:
    return {.literal = visitBinary(cast<BinaryExpr>(expr))};
  case ExprKind::Remote:
    visit(cast<RemoteExpr>(expr)->function());
    visit(cast<RemoteExpr>(expr)->module());
    return {};
  case ExprKind::Call:
    return visitCall(cast<CallExpr>(expr));
  case ExprKind::Fun:
    visitClauses(cast<FunExpr>(expr)->clauses());
    number(expr);
    return {};
  case ExprKind::LocalFunRef:
    number(expr);
    return {};
  case ExprKind::RemoteFunRef: {
    auto *ref = cast<RemoteFunRefExpr>(expr);
    visit(ref->arity());
    visit(ref->function());
    visit(ref->module());
    return {.literal = isa<AtomExpr>(ref->module()) &&
                       isa<AtomExpr>(ref->function()) &&
                       isSmallLiteral(ref->arity(), 255)};
  }
  case ExprKind::ListComp: {
    auto *comp = cast<ListCompExpr>(expr);
    visitComprehension(expr, comp->body(), comp->qualifiers());
    return {};
  }
  case ExprKind::BinaryComp: {
    auto *comp = cast<BinaryCompExpr>(expr);
    visitComprehension(expr, comp->body(), comp->qualifiers());
    return {};
  }
  case ExprKind::MapComp: {
    auto *comp = cast<MapCompExpr>(expr);
    visitComprehension(expr, {comp->key(), comp->value()}, comp->qualifiers());
    return {};
  }
  case ExprKind::Block:
    visitAll(cast<BlockExpr>(expr)->body());
    return {};
  case ExprKind::If:
    visitClauses(cast<IfExpr>(expr)->clauses());
    return {};
  case ExprKind::Case:
    visit(cast<CaseExpr>(expr)->subject());
    visitClauses(cast<CaseExpr>(expr)->clauses());
    return {};
  case ExprKind::Receive: {
    auto *receive = cast<ReceiveExpr>(expr);
    if (receive->timeout())
      visit(receive->timeout());
    visitAll(receive->afterBody());
    visitClauses(receive->clauses());
    return {};
  }
  case ExprKind::Try: {
    auto *attempt = cast<TryExpr>(expr);
    visitAll(attempt->body());
    visitClauses(attempt->ofClauses());
    visitClauses(attempt->catchClauses());
    visitAll(attempt->afterBody());
    return {};
  }
  case ExprKind::Catch:
    visit(cast<CatchExpr>(expr)->body());
    return {};
  case ExprKind::Maybe:
    // Every `?=` gets a copy of the else clauses.
    visitMaybe(cast<MaybeExpr>(expr)->body());
    for (const Expr *part : cast<MaybeExpr>(expr)->body())
      if (isa<MaybeMatchExpr>(part))
        visitClauses(cast<MaybeExpr>(expr)->elseClauses());
    return {};
  case ExprKind::MaybeMatch:
    visit(cast<MaybeMatchExpr>(expr)->value());
    visitPattern(cast<MaybeMatchExpr>(expr)->pattern());
    return {};
  case ExprKind::Match:
    visit(cast<MatchExpr>(expr)->value());
    visitPattern(cast<MatchExpr>(expr)->pattern());
    return {};
  case ExprKind::Binop:
    return visitBinop(cast<BinopExpr>(expr));
  case ExprKind::Unop:
    return visitUnop(cast<UnopExpr>(expr));
  }
  llvm_unreachable("unknown expression kind");
}

bool ImportPrepass::visitMap(const MapExpr *map) {
  bool literal = !map->base();
  if (map->base())
    visit(map->base());
  for (const MapAssoc &assoc : map->assocs()) {
    literal &= visit(assoc.key).literal;
    literal &= visit(assoc.value).literal && !assoc.exact;
  }
  return literal;
}

bool ImportPrepass::visitRecord(const RecordExpr *record) {
  if (record->base()) {
    for (const RecordFieldInit &init : record->fields())
      visit(init.value);
    visit(record->base());
    return false;
  }
  const RecordDef *def = module.findRecord(record->name());
  if (!def)
    return false;
  bool literal = true;
  for (const RecordField &field : reverse(def->fields))
    if (const Expr *value = initialiserOf(record, field))
      literal &= visit(value).literal;
  return literal;
}

/// Literal are only sizes and values that are written down, in an order that
/// does not depend on the machine; huge ones are left to run time.
bool ImportPrepass::visitBinary(const BinaryExpr *binary) {
  bool literal = true;
  for (const BinarySegment &segment : reverse(binary->segments())) {
    ExprKind kind = segment.value->kind();
    visit(segment.value);
    literal &= kind == ExprKind::Integer || kind == ExprKind::Char ||
               kind == ExprKind::Float || kind == ExprKind::String;
    literal &= segment.endian != SegmentEndian::Native;
    if (segment.size) {
      visit(segment.size);
      literal &= isSmallLiteral(segment.size, 256);
    }
  }
  return literal;
}

ImportPrepass::Facts ImportPrepass::visitCall(const CallExpr *call) {
  if (const RemoteExpr *remote = call->remote()) {
    visitReversed(call->args());
    visit(remote);
  } else {
    visit(call->callee());
    visitReversed(call->args());
  }
  CallTarget target = resolve(call);
  if (target.kind != CallTarget::Remote || target.module != "erlang")
    return {};
  return {.condition = isTypeTest(target.function, call->args())};
}

ImportPrepass::Facts ImportPrepass::visitBinop(const BinopExpr *op) {
  BinopKind kind = op->op();
  bool shortCircuit = kind == BinopKind::AndAlso || kind == BinopKind::OrElse;
  Facts first = visit(shortCircuit ? op->lhs() : op->rhs());
  Facts second = visit(shortCircuit ? op->rhs() : op->lhs());
  if (isComparison(kind))
    return {.condition = true};
  if (shortCircuit || isLogic(kind))
    return {.condition = first.condition && second.condition};
  return {};
}

ImportPrepass::Facts ImportPrepass::visitUnop(const UnopExpr *op) {
  Facts operand = visit(op->operand());
  if (op->op() == UnopKind::Not)
    return {.condition = operand.condition};
  ExprKind kind = op->operand()->kind();
  return {.literal = op->op() == UnopKind::Minus &&
                     (kind == ExprKind::Integer || kind == ExprKind::Float ||
                      kind == ExprKind::Char)};
}

/// After a `?=`, OTP translates what follows before its right side.
void ImportPrepass::visitMaybe(ExprList body) {
  if (body.empty())
    return;
  auto *match = dyn_cast<MaybeMatchExpr>(body.front());
  if (!match) {
    visit(body.front());
    return visitMaybe(body.drop_front());
  }
  visitMaybe(body.drop_front());
  visit(match);
}

void ImportPrepass::visitComprehension(const Expr *comp, ExprList body,
                                       ArrayRef<Qualifier> qualifiers) {
  for (const Qualifier &qualifier : qualifiers) {
    if (qualifier.keyPattern)
      visitPattern(qualifier.keyPattern);
    if (qualifier.pattern)
      visitPattern(qualifier.pattern);
    visit(qualifier.value);
  }
  for (const Qualifier &qualifier : qualifiers)
    if (qualifier.kind != Qualifier::Filter)
      number(&qualifier);
  visitAll(body);
}

/// Patterns hold no funs; only the variables matter.
void ImportPrepass::visitPattern(const Expr *pattern) {
  switch (pattern->kind()) {
  case ExprKind::Tuple:
    for (const Expr *element : cast<TupleExpr>(pattern)->elements())
      visitPattern(element);
    return;
  case ExprKind::List: {
    auto *list = cast<ListExpr>(pattern);
    for (const Expr *element : list->elements())
      visitPattern(element);
    if (list->tail())
      visitPattern(list->tail());
    return;
  }
  case ExprKind::Map:
    for (const MapAssoc &assoc : cast<MapExpr>(pattern)->assocs()) {
      visit(assoc.key);
      visitPattern(assoc.value);
    }
    return;
  case ExprKind::Record:
    if (const RecordDef *def =
            module.findRecord(cast<RecordExpr>(pattern)->name()))
      for (const RecordField &field : def->fields) {
        const Expr *value = initialiserOf(cast<RecordExpr>(pattern), field);
        if (value && value != field.defaultValue)
          visitPattern(value);
      }
    return;
  case ExprKind::Binary:
    for (const BinarySegment &segment : cast<BinaryExpr>(pattern)->segments()) {
      visitPattern(segment.value);
      if (segment.size)
        visit(segment.size);
    }
    return;
  case ExprKind::Match:
    visitPattern(cast<MatchExpr>(pattern)->pattern());
    visitPattern(cast<MatchExpr>(pattern)->value());
    return;
  case ExprKind::Binop:
    visitPattern(cast<BinopExpr>(pattern)->lhs());
    visitPattern(cast<BinopExpr>(pattern)->rhs());
    return;
  default:
    visit(pattern);
  }
}

} // namespace luciole::erlang
