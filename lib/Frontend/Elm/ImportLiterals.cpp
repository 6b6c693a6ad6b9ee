//===- ImportLiterals.cpp - Expressions that denote a term ----------------===//

#include "Importer.h"

using namespace llvm;

namespace luciole::elm {

Attribute Importer::constructorLiteral(const Constructor &constructor,
                                       ArrayRef<Attribute> args) {
  ConstructorLayout layout = layoutOf(constructor, context);
  switch (layout.kind) {
  case ConstructorLayout::Kind::Literal:
    return layout.tag;
  case ConstructorLayout::Kind::Itself:
    return args[0];
  case ConstructorLayout::Kind::Tuple:
    break;
  }
  SmallVector<Attribute> elements;
  if (layout.tag)
    elements.push_back(layout.tag);
  append_range(elements, args);
  return erl::TupleTermAttr::get(context, elements);
}

Attribute Importer::literal(const Expr *expr) {
  auto all = [&](auto &&exprs, SmallVectorImpl<Attribute> &attrs) {
    for (const Expr *part : exprs) {
      attrs.push_back(literal(part));
      if (!attrs.back())
        return false;
    }
    return true;
  };
  SmallVector<Attribute> parts;
  switch (expr->kind) {
  case Expr::Kind::Int:
    if (asVariable(expr->type) && env.lookup(asVariable(expr->type)))
      return {};
    if (isPrimitive(expr->type, "Float"))
      return erl::FloatTermAttr::get(context, double(expr->integer));
    return erl::IntAttr::get(context, expr->integer);
  case Expr::Kind::Float:
    return erl::FloatTermAttr::get(context, expr->number);
  case Expr::Kind::Char:
    return erl::IntAttr::get(context, charOfCode(expr->integer));
  case Expr::Kind::String:
    return stringAttr(expr->text);
  case Expr::Kind::Unit:
    return erl::IntAttr::get(context, int64_t(0));
  case Expr::Kind::Negate: {
    Attribute operand = literal(expr->parts[0]);
    if (auto whole = dyn_cast_or_null<erl::IntAttr>(operand))
      return erl::IntAttr::get(context, -whole.getSmall());
    if (auto real = dyn_cast_or_null<erl::FloatTermAttr>(operand))
      return erl::FloatTermAttr::get(context, -real.getValue().convertToDouble());
    return {};
  }
  case Expr::Kind::Variable:
    if (expr->reference.kind == Reference::Kind::Constructor &&
        expr->reference.constructor->parameterExprs.empty())
      return constructorLiteral(*expr->reference.constructor, {});
    return {};
  case Expr::Kind::Call: {
    const Reference &ref = expr->parts[0]->reference;
    if (ref.kind == Reference::Kind::Definition && expr->parts.size() == 2 &&
        isIdentity(analysis.info(ref.definition)))
      return literal(expr->parts[1]);
    if (ref.kind != Reference::Kind::Constructor ||
        ref.constructor->parameterExprs.size() != expr->parts.size() - 1 ||
        !all(expr->parts.drop_front(), parts))
      return {};
    return constructorLiteral(*ref.constructor, parts);
  }
  case Expr::Kind::Tuple:
    if (!all(expr->parts, parts))
      return {};
    return erl::TupleTermAttr::get(context, parts);
  case Expr::Kind::List:
    if (!all(expr->parts, parts))
      return {};
    return erl::ListAttr::build(context, parts, erl::NilAttr::get(context));
  case Expr::Kind::Record: {
    SmallVector<const FieldExpr *> fields;
    for (const FieldExpr &field : expr->fields)
      fields.push_back(&field);
    sort(fields, [](const FieldExpr *x, const FieldExpr *y) {
      return x->name.text < y->name.text;
    });
    for (const FieldExpr *field : fields) {
      parts.push_back(literal(field->value));
      if (!parts.back())
        return {};
    }
    return erl::TupleTermAttr::get(context, parts);
  }
  default:
    return {};
  }
}

} // namespace luciole::elm
