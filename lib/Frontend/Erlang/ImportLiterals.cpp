//===- ImportLiterals.cpp - Expressions that denote a term ----------------===//

#include "Importer.h"
#include "llvm/ADT/APFloat.h"
#include <cmath>
#include <optional>

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

Attribute Importer::codePoints(ArrayRef<uint32_t> points, Attribute tail) {
  SmallVector<Attribute> elements;
  for (uint32_t point : points)
    elements.push_back(intAttr(point));
  return erl::ListAttr::build(context, elements, tail);
}

Attribute Importer::listLiteral(const ListExpr *list) {
  SmallVector<Attribute> elements;
  for (const Expr *element : list->elements()) {
    elements.push_back(literal(element));
    if (!elements.back())
      return {};
  }
  Attribute tail = erl::NilAttr::get(context);
  if (list->tail() && !(tail = literal(list->tail())))
    return {};
  return erl::ListAttr::build(context, elements, tail);
}

Attribute Importer::mapLiteral(const MapExpr *map) {
  if (map->base())
    return {};
  SmallVector<Attribute> entries;
  for (const MapAssoc &assoc : map->assocs()) {
    Attribute key = literal(assoc.key), value = literal(assoc.value);
    if (!key || !value)
      return {};
    entries.append({key, value});
  }
  return erl::MapAttr::build(context, entries);
}

Attribute Importer::recordLiteral(const RecordExpr *record) {
  const RecordDef *def = ast.findRecord(record->name());
  if (!def || record->base())
    return {};
  SmallVector<Attribute> elements{atomAttr(def->name)};
  for (const RecordField &field : def->fields) {
    const Expr *value = initialiserOf(record, field);
    elements.push_back(value ? literal(value) : atomAttr("undefined"));
    if (!elements.back())
      return {};
  }
  return erl::TupleTermAttr::get(context, elements);
}

//===----------------------------------------------------------------------===//
// Arithmetic, for patterns and macros
//===----------------------------------------------------------------------===//

static std::pair<APInt, APInt> widened(const APInt &a, const APInt &b,
                                       unsigned width) {
  return {a.sext(width), b.sext(width)};
}

static std::optional<APInt> shift(const APInt &value, const APInt &by) {
  if (by.getSignificantBits() > 16)
    return {};
  int64_t n = by.getSExtValue();
  if (n >= 0)
    return value.sext(value.getBitWidth() + n).shl(n);
  return value.ashr(std::min<int64_t>(-n, value.getBitWidth() - 1));
}

static std::optional<APInt> evaluate(BinopKind op, const APInt &lhs,
                                     const APInt &rhs) {
  unsigned wide = std::max(lhs.getBitWidth(), rhs.getBitWidth()) + 1;
  auto [l, r] = widened(lhs, rhs, op == BinopKind::Mul
                                      ? lhs.getBitWidth() + rhs.getBitWidth()
                                      : wide);
  switch (op) {
  case BinopKind::Add:
    return l + r;
  case BinopKind::Sub:
    return l - r;
  case BinopKind::Mul:
    return l * r;
  case BinopKind::Div:
    return r.isZero() ? std::nullopt : std::optional(l.sdiv(r));
  case BinopKind::Rem:
    return r.isZero() ? std::nullopt : std::optional(l.srem(r));
  case BinopKind::Band:
    return l & r;
  case BinopKind::Bor:
    return l | r;
  case BinopKind::Bxor:
    return l ^ r;
  case BinopKind::Bsl:
    return shift(lhs, rhs);
  case BinopKind::Bsr:
    return shift(lhs, -r);
  default:
    return {};
  }
}

static std::optional<double> evaluate(BinopKind op, double l, double r) {
  switch (op) {
  case BinopKind::Add:
    return l + r;
  case BinopKind::Sub:
    return l - r;
  case BinopKind::Mul:
    return l * r;
  case BinopKind::FDiv:
    return r == 0 ? std::nullopt : std::optional(l / r);
  default:
    return {};
  }
}

static std::optional<double> toDouble(Attribute number) {
  if (auto value = dyn_cast<erl::FloatTermAttr>(number))
    return value.getValue().convertToDouble();
  auto value = dyn_cast<erl::IntAttr>(number);
  if (!value)
    return {};
  APFloat result(APFloat::IEEEdouble());
  result.convertFromAPInt(value.getValue(), true,
                          APFloat::rmNearestTiesToEven);
  if (!result.isFinite())
    return {};
  return result.convertToDouble();
}

/// Null if it is no arithmetic or fails.
static Attribute evaluate(MLIRContext *context, BinopKind op, Attribute lhs,
                          Attribute rhs) {
  auto l = dyn_cast<erl::IntAttr>(lhs), r = dyn_cast<erl::IntAttr>(rhs);
  if (l && r && op != BinopKind::FDiv) {
    std::optional<APInt> result = evaluate(op, l.getValue(), r.getValue());
    return result ? Attribute(erl::IntAttr::get(context, *result)) : Attribute();
  }
  std::optional<double> x = toDouble(lhs), y = toDouble(rhs);
  if (!x || !y)
    return {};
  std::optional<double> result = evaluate(op, *x, *y);
  if (!result || !std::isfinite(*result))
    return {};
  return erl::FloatTermAttr::get(context, *result);
}

static Attribute evaluate(MLIRContext *context, UnopKind op,
                          Attribute operand) {
  if (auto integer = dyn_cast<erl::IntAttr>(operand)) {
    const APInt &value = integer.getValue();
    switch (op) {
    case UnopKind::Plus:
      return operand;
    case UnopKind::Minus:
      return erl::IntAttr::get(context, -value.sext(value.getBitWidth() + 1));
    case UnopKind::Bnot:
      return erl::IntAttr::get(context, ~value);
    case UnopKind::Not:
      return {};
    }
  }
  auto value = dyn_cast<erl::FloatTermAttr>(operand);
  if (!value || (op != UnopKind::Plus && op != UnopKind::Minus))
    return {};
  double number = value.getValue().convertToDouble();
  return erl::FloatTermAttr::get(context,
                                 op == UnopKind::Minus ? -number : number);
}

/// A list literal in front of another literal.
static Attribute append(MLIRContext *context, Attribute prefix,
                        Attribute tail) {
  if (isa<erl::NilAttr>(prefix))
    return tail;
  auto list = dyn_cast<erl::ListAttr>(prefix);
  if (!list || !list.isProper())
    return {};
  return erl::ListAttr::build(context, list.getElements(), tail);
}

Attribute Importer::literal(const Expr *expr) {
  switch (expr->kind()) {
  case ExprKind::Integer:
    return erl::IntAttr::get(context, cast<IntegerExpr>(expr)->value());
  case ExprKind::Float:
    return erl::FloatTermAttr::get(context, cast<FloatExpr>(expr)->value());
  case ExprKind::Char:
    return intAttr(cast<CharExpr>(expr)->value());
  case ExprKind::String:
    return codePoints(cast<StringExpr>(expr)->codePoints());
  case ExprKind::Atom:
    return atomAttr(cast<AtomExpr>(expr)->name());
  case ExprKind::Tuple: {
    SmallVector<Attribute> elements;
    for (const Expr *element : cast<TupleExpr>(expr)->elements()) {
      elements.push_back(literal(element));
      if (!elements.back())
        return {};
    }
    return erl::TupleTermAttr::get(context, elements);
  }
  case ExprKind::List:
    return listLiteral(cast<ListExpr>(expr));
  case ExprKind::Map:
    return mapLiteral(cast<MapExpr>(expr));
  case ExprKind::Record:
    return recordLiteral(cast<RecordExpr>(expr));
  case ExprKind::RecordIndex: {
    auto *index = cast<RecordIndexExpr>(expr);
    return intAttr(ast.findRecord(index->name())->fieldIndex(index->field()) +
                   2);
  }
  case ExprKind::Binary:
    return binaryLiteral(cast<BinaryExpr>(expr));
  case ExprKind::RemoteFunRef: {
    auto *ref = cast<RemoteFunRefExpr>(expr);
    auto *m = dyn_cast<AtomExpr>(ref->module());
    auto *f = dyn_cast<AtomExpr>(ref->function());
    auto *n = dyn_cast<IntegerExpr>(ref->arity());
    if (!m || !f || !n)
      return {};
    return erl::ExportAttr::get(context, m->name(), f->name(),
                                n->value().getZExtValue());
  }
  case ExprKind::Unop: {
    auto *op = cast<UnopExpr>(expr);
    Attribute operand = literal(op->operand());
    return operand ? evaluate(context, op->op(), operand) : Attribute();
  }
  case ExprKind::Binop: {
    auto *op = cast<BinopExpr>(expr);
    Attribute lhs = literal(op->lhs());
    Attribute rhs = lhs ? literal(op->rhs()) : Attribute();
    if (!rhs)
      return {};
    if (op->op() == BinopKind::Append)
      return luciole::erlang::append(context, lhs, rhs);
    return evaluate(context, op->op(), lhs, rhs);
  }
  default:
    return {};
  }
}

} // namespace luciole::erlang
