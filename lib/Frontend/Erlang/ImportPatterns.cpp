//===- ImportPatterns.cpp - Patterns but for bit syntax -------------------===//

#include "Importer.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

void Importer::matchLiteral(Location loc, Value value, Attribute literal) {
  erl::MatchConstOp::create(b, loc, value, literal);
}

void Importer::pattern(const Expr *expr, Value value) {
  Location loc = location(expr->loc());
  switch (expr->kind()) {
  case ExprKind::Var:
    return varPattern(cast<VarExpr>(expr), value);
  case ExprKind::Tuple: {
    ExprList elements = cast<TupleExpr>(expr)->elements();
    SmallVector<Type> types(elements.size(), term);
    auto tuple = erl::MatchTupleOp::create(b, loc, types, value);
    for (auto [element, result] : zip(elements, tuple.getElements()))
      pattern(element, result);
    return;
  }
  case ExprKind::List:
    return listPattern(cast<ListExpr>(expr), value);
  case ExprKind::String:
    return stringPattern(cast<StringExpr>(expr), value);
  case ExprKind::Map:
    return mapPattern(cast<MapExpr>(expr), value);
  case ExprKind::Record:
    return recordPattern(cast<RecordExpr>(expr), value);
  case ExprKind::Binary:
    return binaryPattern(cast<BinaryExpr>(expr), value);
  case ExprKind::Match:
    // The left side may name what sizes in the right one refer to.
    pattern(cast<MatchExpr>(expr)->pattern(), value);
    return pattern(cast<MatchExpr>(expr)->value(), value);
  default:
    break;
  }
  if (Attribute constant = literal(expr))
    return matchLiteral(loc, value, constant);
  auto *op = dyn_cast<BinopExpr>(expr);
  if (op && op->op() == BinopKind::Append)
    return appendPattern(op, value);
  // Arithmetic that fails (`1 div 0`) matches nothing.
  erl::MatchTestOp::create(b, loc, erl::TestKind::TaggedTuple, value,
                           b.getI32IntegerAttr(1),
                           cast<erl::AtomAttr>(atomAttr("no match")));
  erl::MatchTestOp::create(b, loc, erl::TestKind::Nil, value, IntegerAttr(),
                           erl::AtomAttr());
}

void Importer::varPattern(const VarExpr *var, Value value) {
  prepass.consume(var->name());
  if (var->isAnonymous())
    return;
  auto sameName = [&](auto &binding) {
    return binding.first.data() == var->name().data();
  };
  Value bound;
  if (auto it = find_if(patternBindings, sameName); it != patternBindings.end())
    bound = it->second;
  else if (!shadowing)
    bound = env.lookup(var->name().data());
  if (bound) {
    erl::MatchEqualOp::create(b, location(var->loc()), value, bound);
    return;
  }
  patternBindings.push_back({var->name(), value});
  // Sizes and keys further on may mention it.
  bind(var->name(), value);
}

void Importer::listPattern(const ListExpr *list, Value value) {
  for (const Expr *element : list->elements()) {
    auto cons = erl::MatchConsOp::create(b, location(element->loc()), term,
                                         term, value);
    pattern(element, cons.getHead());
    value = cons.getTail();
  }
  if (list->tail())
    return pattern(list->tail(), value);
  matchLiteral(location(list->loc()), value, erl::NilAttr::get(context));
}

Value Importer::codePointsPattern(Location loc, ArrayRef<uint32_t> points,
                                  Value value) {
  for (uint32_t point : points) {
    auto cons = erl::MatchConsOp::create(b, loc, term, term, value);
    matchLiteral(loc, cons.getHead(), intAttr(point));
    value = cons.getTail();
  }
  return value;
}

void Importer::stringPattern(const StringExpr *string, Value value) {
  Location loc = location(string->loc());
  value = codePointsPattern(loc, string->codePoints(), value);
  matchLiteral(loc, value, erl::NilAttr::get(context));
}

/// `"abc" ++ T`, `[a, b] ++ T`; prefixes may nest on the right.
void Importer::appendPattern(const BinopExpr *append, Value value) {
  const Expr *prefix = append->lhs();
  if (auto *string = dyn_cast<StringExpr>(prefix)) {
    value = codePointsPattern(location(string->loc()), string->codePoints(),
                              value);
    return pattern(append->rhs(), value);
  }
  if (auto *inner = dyn_cast<BinopExpr>(prefix)) {
    // ("a" ++ "b") ++ T
    if (Attribute list = literal(inner)) {
      if (auto elements = dyn_cast<erl::ListAttr>(list))
        for (Attribute element : elements.getElements()) {
          Location loc = location(inner->loc());
          auto cons = erl::MatchConsOp::create(b, loc, term, term, value);
          matchLiteral(loc, cons.getHead(), element);
          value = cons.getTail();
        }
      return pattern(append->rhs(), value);
    }
  }
  for (const Expr *element : cast<ListExpr>(prefix)->elements()) {
    auto cons = erl::MatchConsOp::create(b, location(element->loc()), term,
                                         term, value);
    pattern(element, cons.getHead());
    value = cons.getTail();
  }
  pattern(append->rhs(), value);
}

/// A size or key: its failure is no match, as in a guard.
Value Importer::patternOperand(const Expr *operand) {
  bool wasInGuard = std::exchange(inGuard, true);
  bool wasNested = std::exchange(nested, true);
  Value value = expr(operand);
  inGuard = wasInGuard;
  nested = wasNested;
  return value;
}

void Importer::mapPattern(const MapExpr *map, Value value) {
  erl::MatchMapOp::create(b, location(map->loc()), value);
  for (const MapAssoc &assoc : map->assocs()) {
    Location loc = location(assoc.loc);
    Value key = patternOperand(assoc.key);
    Value found = erl::MatchMapKeyOp::create(b, loc, term, value, key);
    pattern(assoc.value, found);
  }
}

void Importer::recordPattern(const RecordExpr *record, Value value) {
  const RecordDef *def = ast.findRecord(record->name());
  Location loc = location(record->loc());
  SmallVector<Type> types(def->fields.size() + 1, term);
  auto tuple = erl::MatchTupleOp::create(b, loc, types, value);
  matchLiteral(loc, tuple.getResult(0), atomAttr(record->name()));
  for (auto [i, field] : enumerate(def->fields)) {
    const Expr *wanted = initialiserOf(record, field);
    if (wanted && wanted != field.defaultValue)
      pattern(wanted, tuple.getResult(i + 1));
  }
}

/// True if a generator's pattern matches whatever it can take an element for,
/// so that there is nothing to skip.
bool Importer::bindsOnly(const Expr *pattern) {
  auto *binary = dyn_cast<BinaryExpr>(pattern);
  if (!binary)
    return isa<VarExpr>(pattern);
  return all_of(binary->segments(), [](const BinarySegment &segment) {
    return isa<VarExpr>(segment.value);
  });
}

} // namespace luciole::erlang
