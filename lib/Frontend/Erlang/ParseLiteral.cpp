//===- ParseLiteral.cpp - The values of attributes ------------------------===//
//
// An attribute's value is written as an expression but must be a literal:
// signs are folded, and `f/1` becomes `{f, 1}`.
//
//===----------------------------------------------------------------------===//

#include "ParserImpl.h"

using namespace luciole::erlang;

Expr *Parser::notLiteral(Expr *expr) {
  return fail(expr->loc(), "the value of an attribute must be a literal");
}

Expr *Parser::negate(Expr *expr, SourceLoc loc) {
  if (auto *integer = llvm::dyn_cast<IntegerExpr>(expr)) {
    const llvm::APInt &value = integer->value();
    return module.make<IntegerExpr>(
        loc, module.keep(-value.sext(value.getBitWidth() + 1)));
  }
  if (auto *real = llvm::dyn_cast<FloatExpr>(expr))
    return module.make<FloatExpr>(loc, -real->value());
  if (auto *character = llvm::dyn_cast<CharExpr>(expr))
    return module.make<IntegerExpr>(
        loc, module.keep(-llvm::APInt(64, character->value())));
  return notLiteral(expr);
}

Expr *Parser::foldList(ListExpr *list, bool nameArity) {
  Exprs elements;
  for (Expr *element : list->elements()) {
    Expr *folded = foldLiteral(element, nameArity);
    if (!folded)
      return nullptr;
    elements.push_back(folded);
  }
  Expr *tail = list->tail();
  if (tail && !(tail = foldLiteral(tail, nameArity)))
    return nullptr;
  return module.make<ListExpr>(list->loc(), module.copy<Expr *>(elements),
                               tail);
}

/// A binary of integers and strings, as bytes; anything else is refused.
static bool isPlainSegment(const BinarySegment &segment) {
  return !segment.size && segment.unit == 0 &&
         segment.type == SegmentType::Default &&
         (llvm::isa<IntegerExpr>(segment.value) ||
          llvm::isa<CharExpr>(segment.value) ||
          llvm::isa<StringExpr>(segment.value));
}

Expr *Parser::foldLiteral(Expr *expr, bool nameArity) {
  switch (expr->kind()) {
  case ExprKind::Integer:
  case ExprKind::Float:
  case ExprKind::Char:
  case ExprKind::String:
  case ExprKind::Atom:
    return expr;
  case ExprKind::List:
    return foldList(llvm::cast<ListExpr>(expr), nameArity);
  case ExprKind::Tuple: {
    Exprs elements;
    for (Expr *element : llvm::cast<TupleExpr>(expr)->elements()) {
      Expr *folded = foldLiteral(element, nameArity);
      if (!folded)
        return nullptr;
      elements.push_back(folded);
    }
    return module.make<TupleExpr>(expr->loc(), module.copy<Expr *>(elements));
  }
  case ExprKind::Map: {
    auto *map = llvm::cast<MapExpr>(expr);
    llvm::SmallVector<MapAssoc, 8> assocs;
    for (MapAssoc assoc : map->assocs()) {
      if (map->base() || assoc.exact)
        return notLiteral(expr);
      assoc.key = foldLiteral(assoc.key, nameArity);
      assoc.value = assoc.key ? foldLiteral(assoc.value, nameArity) : nullptr;
      if (!assoc.value)
        return nullptr;
      assocs.push_back(assoc);
    }
    return module.make<MapExpr>(expr->loc(), nullptr,
                                module.copy<MapAssoc>(assocs));
  }
  case ExprKind::Binary:
    if (llvm::all_of(llvm::cast<BinaryExpr>(expr)->segments(), isPlainSegment))
      return expr;
    return notLiteral(expr);
  case ExprKind::Unop: {
    auto *op = llvm::cast<UnopExpr>(expr);
    Expr *operand = op->operand();
    bool isNumber = llvm::isa<IntegerExpr>(operand) ||
                    llvm::isa<FloatExpr>(operand) ||
                    llvm::isa<CharExpr>(operand);
    if (isNumber && op->op() == UnopKind::Plus)
      return operand;
    if (isNumber && op->op() == UnopKind::Minus)
      return negate(operand, op->loc());
    return notLiteral(expr);
  }
  case ExprKind::Binop: {
    auto *op = llvm::cast<BinopExpr>(expr);
    if (nameArity && op->op() == BinopKind::FDiv &&
        llvm::isa<AtomExpr>(op->lhs()) && llvm::isa<IntegerExpr>(op->rhs()))
      return module.make<TupleExpr>(
          expr->loc(), module.copy<Expr *>({op->lhs(), op->rhs()}));
    return notLiteral(expr);
  }
  default:
    return notLiteral(expr);
  }
}
