//===- ImportExpr.cpp - Expressions ---------------------------------------===//

#include "Importer.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

Value Importer::expr(const Expr *expr) {
  Location loc = location(expr->loc());
  if (prepass.isLiteral(expr))
    if (Attribute constantTerm = literal(expr))
      return constant(loc, constantTerm);
  if (prepass.isCondition(expr))
    return erl::FromBoolOp::create(b, loc, term, condition(expr));
  switch (expr->kind()) {
  case ExprKind::Var:
    return lookup(cast<VarExpr>(expr));
  case ExprKind::Tuple: {
    auto elements = exprs(cast<TupleExpr>(expr)->elements());
    return erl::TupleOp::create(b, loc, term, elements);
  }
  case ExprKind::List:
    return list(cast<ListExpr>(expr));
  case ExprKind::Map:
    return map(cast<MapExpr>(expr));
  case ExprKind::Record:
    return record(cast<RecordExpr>(expr));
  case ExprKind::RecordAccess:
    return recordAccess(cast<RecordAccessExpr>(expr));
  case ExprKind::Binary:
    return binary(cast<BinaryExpr>(expr));
  case ExprKind::Call: {
    Value value = call(cast<CallExpr>(expr));
    latest = loc;
    return value;
  }
  case ExprKind::Fun:
    return fun(cast<FunExpr>(expr));
  case ExprKind::LocalFunRef:
    return localFunRef(cast<LocalFunRefExpr>(expr));
  case ExprKind::RemoteFunRef:
    return remoteFunRef(cast<RemoteFunRefExpr>(expr));
  case ExprKind::ListComp:
    return listComp(cast<ListCompExpr>(expr), Value());
  case ExprKind::BinaryComp:
    return binaryComp(cast<BinaryCompExpr>(expr));
  case ExprKind::MapComp:
    return mapComp(cast<MapCompExpr>(expr));
  case ExprKind::Block:
    return body(cast<BlockExpr>(expr)->body());
  case ExprKind::If:
    return ifExpr(cast<IfExpr>(expr));
  case ExprKind::Case:
    return caseExpr(cast<CaseExpr>(expr));
  case ExprKind::Receive:
    return receive(cast<ReceiveExpr>(expr));
  case ExprKind::Try:
    return tryExpr(cast<TryExpr>(expr));
  case ExprKind::Catch:
    return catchExpr(cast<CatchExpr>(expr));
  case ExprKind::Maybe:
    return maybe(cast<MaybeExpr>(expr));
  case ExprKind::Match:
    return match(cast<MatchExpr>(expr));
  case ExprKind::Binop: {
    Value value = binop(cast<BinopExpr>(expr));
    BinopKind op = cast<BinopExpr>(expr)->op();
    if (op != BinopKind::AndAlso && op != BinopKind::OrElse)
      latest = loc;
    return value;
  }
  case ExprKind::Unop:
    return unop(cast<UnopExpr>(expr));
  // Literals, whose terms are too large or too odd for a constant, and what
  // lint lets stand nowhere else.
  case ExprKind::Integer:
  case ExprKind::Float:
  case ExprKind::Char:
  case ExprKind::String:
  case ExprKind::Atom:
  case ExprKind::RecordIndex:
  case ExprKind::Remote:
  case ExprKind::MaybeMatch:
    break;
  }
  llvm_unreachable("expression that lint should have refused");
}

Value Importer::body(ExprList exprs) {
  Value value;
  for (const Expr *e : exprs) {
    if (e != exprs.back())
      ignoreValue(e);
    value = expr(e);
  }
  return value;
}

/// Notes which list comprehensions need not make their lists.
void Importer::ignoreValue(const Expr *e) {
  auto ignoreClauses = [&](ArrayRef<Clause *> clauses) {
    for (const Clause *clause : clauses)
      ignoreValue(clause->body.back());
  };
  switch (e->kind()) {
  case ExprKind::ListComp:
    ignored.insert(e);
    return ignoreValue(cast<ListCompExpr>(e)->body());
  case ExprKind::Block:
    return ignoreValue(cast<BlockExpr>(e)->body().back());
  case ExprKind::Case:
    return ignoreClauses(cast<CaseExpr>(e)->clauses());
  case ExprKind::If:
    return ignoreClauses(cast<IfExpr>(e)->clauses());
  case ExprKind::Receive:
    ignoreClauses(cast<ReceiveExpr>(e)->clauses());
    if (!cast<ReceiveExpr>(e)->afterBody().empty())
      ignoreValue(cast<ReceiveExpr>(e)->afterBody().back());
    return;
  case ExprKind::Catch:
    return ignoreValue(cast<CatchExpr>(e)->body());
  case ExprKind::Match:
    if (auto *var = dyn_cast<VarExpr>(cast<MatchExpr>(e)->pattern()))
      if (var->isAnonymous())
        ignoreValue(cast<MatchExpr>(e)->value());
    return;
  case ExprKind::Binop:
    if (cast<BinopExpr>(e)->op() == BinopKind::AndAlso ||
        cast<BinopExpr>(e)->op() == BinopKind::OrElse)
      ignoreValue(cast<BinopExpr>(e)->rhs());
    return;
  default:
    return;
  }
}

SmallVector<Value> Importer::exprs(ExprList exprs) {
  SmallVector<Value> values;
  for (const Expr *e : exprs)
    values.push_back(expr(e));
  return values;
}

/// Elements are evaluated from the left; those at the end that are literals
/// become one constant with the tail.
Value Importer::list(const ListExpr *list) {
  Location loc = location(list->loc());
  ExprList elements = list->elements();
  SmallVector<Attribute> literals;
  Attribute tailLiteral = erl::NilAttr::get(context);
  bool literalTail =
      !list->tail() || (prepass.isLiteral(list->tail()) &&
                        (tailLiteral = literal(list->tail())));
  while (literalTail && !elements.empty() &&
         prepass.isLiteral(elements.back())) {
    Attribute element = literal(elements.back());
    if (!element)
      break;
    literals.push_back(element);
    elements = elements.drop_back();
  }
  std::reverse(literals.begin(), literals.end());

  auto makeTail = [&] {
    return literalTail ? constant(loc, erl::ListAttr::build(context, literals,
                                                            tailLiteral))
                       : expr(list->tail());
  };
  // Of many elements no more should live, while the others are computed, than
  // a list of them.
  constexpr size_t kMany = 64;
  if (elements.size() > kMany && !inGuard) {
    Value reversed = constant(loc, erl::NilAttr::get(context));
    for (const Expr *element : elements)
      reversed = erl::ConsOp::create(b, loc, term, expr(element), reversed);
    return callNamed(loc, "lists", "reverse", {reversed, makeTail()});
  }
  SmallVector<Value> values = exprs(elements);
  Value tail = makeTail();
  for (Value value : reverse(values))
    tail = erl::ConsOp::create(b, loc, term, value, tail);
  return tail;
}

Value Importer::map(const MapExpr *map) {
  Location loc = location(map->loc());
  Value base = map->base() ? expr(map->base()) : Value();
  SmallVector<Value> entries;
  SmallVector<bool> exact;
  for (const MapAssoc &assoc : map->assocs()) {
    entries.push_back(expr(assoc.key));
    entries.push_back(expr(assoc.value));
    exact.push_back(assoc.exact);
  }
  if (!base)
    return erl::MapNewOp::create(b, loc, term, entries);
  return erl::MapUpdateOp::create(b, loc, term, base, entries, exact);
}

Value Importer::match(const MatchExpr *match) {
  Value value = expr(match->value());
  matchValue(match->pattern(), value);
  return value;
}

/// Binds the pattern's variables from here on.
void Importer::matchValue(const Expr *pat, Value value) {
  auto *var = dyn_cast<VarExpr>(pat);
  if (var && (var->isAnonymous() || !env.lookup(var->name().data()))) {
    prepass.consume(var->name());
    if (!var->isAnonymous())
      bind(var->name(), value);
    return;
  }
  if (auto *both = dyn_cast<MatchExpr>(pat)) {
    matchValue(both->pattern(), value);
    return matchValue(both->value(), value);
  }
  Location loc = location(pat->loc());
  Branches branches;
  addClause(
      branches, loc, value, [&](ValueRange args) { pattern(pat, args[0]); }, {},
      [] { return Value(); });
  finishCase(loc, value, erl::NoMatch::BadMatch, branches, /*hasValue=*/false);
}

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

static erl::ArithKind arithKind(BinopKind op) {
  switch (op) {
  case BinopKind::Add:
    return erl::ArithKind::Add;
  case BinopKind::Sub:
    return erl::ArithKind::Sub;
  case BinopKind::Mul:
    return erl::ArithKind::Mul;
  case BinopKind::FDiv:
    return erl::ArithKind::FDiv;
  case BinopKind::Div:
    return erl::ArithKind::Div;
  case BinopKind::Rem:
    return erl::ArithKind::Rem;
  case BinopKind::Band:
    return erl::ArithKind::BAnd;
  case BinopKind::Bor:
    return erl::ArithKind::BOr;
  case BinopKind::Bxor:
    return erl::ArithKind::BXor;
  case BinopKind::Bsl:
    return erl::ArithKind::BSl;
  case BinopKind::Bsr:
    return erl::ArithKind::BSr;
  default:
    llvm_unreachable("no arithmetic operator");
  }
}

/// Operators whose operands are both evaluated and that are no conditions.
Value Importer::operatorCall(Location loc, BinopKind op, Value lhs, Value rhs) {
  switch (op) {
  case BinopKind::Send:
    return erl::SendOp::create(b, loc, term, lhs, rhs);
  case BinopKind::And:
  case BinopKind::Or:
  case BinopKind::Xor:
  case BinopKind::Append:
  case BinopKind::Subtract:
    return callNamed(loc, "erlang", spelling(op), {lhs, rhs});
  default:
    return erl::ArithOp::create(b, loc, term, arithKind(op), lhs, rhs);
  }
}

Value Importer::binop(const BinopExpr *op) {
  switch (op->op()) {
  case BinopKind::AndAlso:
  case BinopKind::OrElse:
    return shortCircuit(op);
  case BinopKind::Append:
    return append(op);
  default:
    break;
  }
  if (inGuard && isLogic(op->op()))
    return erl::FromBoolOp::create(b, location(op->loc()), term,
                                   strictOperator(op));
  Value lhs = expr(op->lhs());
  Value rhs = expr(op->rhs());
  return operatorCall(location(op->loc()), op->op(), lhs, rhs);
}

/// A literal prefix is consed on. A comprehension on the left puts what is on
/// the right behind its last element; OTP evaluates that first.
Value Importer::append(const BinopExpr *op) {
  Location loc = location(op->loc());
  if (auto *comp = dyn_cast<ListCompExpr>(op->lhs()))
    return listComp(comp, expr(op->rhs()));
  if (prepass.isLiteral(op->lhs())) {
    Attribute prefix = literal(op->lhs());
    auto list = dyn_cast_or_null<erl::ListAttr>(prefix);
    if (list && list.isProper() && list.getElements().size() <= 8) {
      Value tail = expr(op->rhs());
      for (Attribute element : reverse(list.getElements()))
        tail = erl::ConsOp::create(b, loc, term, constant(loc, element), tail);
      return tail;
    }
  }
  Value lhs = expr(op->lhs());
  Value rhs = expr(op->rhs());
  return operatorCall(loc, BinopKind::Append, lhs, rhs);
}

Value Importer::unop(const UnopExpr *op) {
  Location loc = location(op->loc());
  if (op->op() == UnopKind::Not && inGuard) {
    Value is = strictCondition(op->operand());
    Value isNot = arith::XOrIOp::create(b, loc, is, boolConstant(loc, true));
    return erl::FromBoolOp::create(b, loc, term, isNot);
  }
  Value operand = expr(op->operand());
  switch (op->op()) {
  case UnopKind::Minus:
    return erl::NegOp::create(b, loc, term, operand);
  case UnopKind::Bnot:
    return erl::BNotOp::create(b, loc, term, operand);
  case UnopKind::Not:
    return callNamed(loc, "erlang", "not", operand);
  case UnopKind::Plus:
    // As OTP does it, which the arguments in a stack trace show.
    return erl::ArithOp::create(b, loc, term, erl::ArithKind::Add, operand,
                                constant(loc, intAttr(0)));
  }
  llvm_unreachable("unknown operator");
}

} // namespace luciole::erlang
