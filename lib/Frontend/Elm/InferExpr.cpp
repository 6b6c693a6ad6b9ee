//===- InferExpr.cpp - Types of expressions -------------------------------===//

#include "Infer.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

Type *Infer::infer(Expr *expr) {
  expr->type = compute(expr);
  return expr->type;
}

Type *Infer::compute(Expr *expr) {
  switch (expr->kind) {
  case Expr::Kind::Variable:
    return inferVariable(expr);
  case Expr::Kind::Accessor:
    return inferAccessor(expr);
  case Expr::Kind::Int:
    return types.var(Super::Number);
  case Expr::Kind::Float:
    return types.Float;
  case Expr::Kind::Char:
    return types.Char;
  case Expr::Kind::String:
    return types.String;
  case Expr::Kind::Unit:
    return types.Unit;
  case Expr::Kind::Negate:
    return inferNegation(expr);
  case Expr::Kind::Lambda:
    return inferLambda(expr, nullptr);
  case Expr::Kind::Call:
    return inferCall(expr);
  case Expr::Kind::Access:
    return inferAccess(expr);
  case Expr::Kind::Record:
    return inferRecord(expr);
  case Expr::Kind::Update:
    return inferUpdate(expr);
  case Expr::Kind::Tuple:
    return inferTuple(expr);
  case Expr::Kind::List:
    return inferList(expr);
  case Expr::Kind::If:
  case Expr::Kind::Case: {
    Type *type = types.var();
    check(expr, type, {});
    return type;
  }
  case Expr::Kind::Let: {
    size_t mark = headers.size();
    inferLetDefinitions(expr);
    Type *type = infer(expr->parts[0]);
    headers.resize(mark);
    return type;
  }
  case Expr::Kind::Operators:
    break;
  }
  return types.var();
}

void Infer::check(Expr *expr, Type *expected, const Context &context) {
  const Context *annotation =
      context.kind == Context::Kind::Annotation ? &context : nullptr;
  Type *actual = nullptr;
  switch (expr->kind) {
  case Expr::Kind::Let: {
    size_t mark = headers.size();
    inferLetDefinitions(expr);
    check(expr->parts[0], expected, context);
    headers.resize(mark);
    expr->type = expected;
    return;
  }
  case Expr::Kind::If:
  case Expr::Kind::Case: {
    // Without an annotation the branches have to agree first.
    bool direct = annotation || context.kind == Context::Kind::None;
    actual = direct ? expected : types.var();
    expr->type = actual;
    if (expr->kind == Expr::Kind::If)
      checkIf(expr, actual, annotation);
    else
      checkCase(expr, actual, annotation);
    if (direct)
      return;
    break;
  }
  case Expr::Kind::Lambda:
    actual = inferLambda(expr, expected);
    break;
  default:
    actual = infer(expr);
    break;
  }
  // After a fault, go on as if all were well.
  expr->type = match(expr, actual, expected, context) ? actual : expected;
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

Type *Infer::inferReference(Expr *expr, Type *type,
                            llvm::ArrayRef<VarType *> quantified) {
  if (!type)
    return types.hole;
  expr->instantiation = types.freshFor(quantified);
  return types.instantiate(type, quantified, expr->instantiation);
}

Type *Infer::inferLocal(Expr *expr) {
  Variable *variable = expr->reference.variable;
  if (Definition *selection = selections.lookup(variable)) {
    expr->reference = Reference();
    expr->reference.kind = Reference::Kind::Definition;
    expr->reference.definition = selection;
    return inferDefinitionReference(expr);
  }
  return variable->type ? variable->type : types.hole;
}

Type *Infer::inferDefinitionReference(Expr *expr) {
  Definition *definition = expr->reference.definition;
  if (!definition->module || definition->module == &module)
    for (OpenGroup *group : llvm::reverse(openGroups))
      if (llvm::is_contained(group->definitions, definition)) {
        group->mentions.push_back(expr);
        return definition->type;
      }
  return inferReference(expr, definition->type, definition->quantified);
}

Type *Infer::inferVariable(Expr *expr) {
  const Reference &reference = expr->reference;
  switch (reference.kind) {
  case Reference::Kind::Local:
    return inferLocal(expr);
  case Reference::Kind::Definition:
    return inferDefinitionReference(expr);
  case Reference::Kind::Constructor:
    return inferReference(expr, reference.constructor->type,
                          reference.constructor->definition->quantified);
  case Reference::Kind::RecordAlias:
    return inferReference(expr, reference.alias->constructorType,
                          reference.alias->quantified);
  case Reference::Kind::Port:
    return inferReference(expr, reference.port->type,
                          reference.port->quantified);
  case Reference::Kind::Kernel:
    return types.var();
  case Reference::Kind::Unresolved:
    break;
  }
  return types.hole;
}

//===----------------------------------------------------------------------===//
// Structures
//===----------------------------------------------------------------------===//

Type *Infer::inferAccessor(Expr *expr) {
  Type *field = types.var();
  FieldType fields[] = {{expr->name.text, field}};
  return types.function(types.record(fields, types.var()), field);
}

Type *Infer::inferNegation(Expr *expr) {
  Type *type = types.var(Super::Number);
  Context context;
  context.kind = Context::Kind::Negation;
  context.whole = expr->region;
  check(expr->parts[0], type, context);
  return type;
}

Type *Infer::inferTuple(Expr *expr) {
  llvm::SmallVector<Type *, 3> elements;
  for (Expr *part : expr->parts)
    elements.push_back(infer(part));
  return types.tuple(elements);
}

Type *Infer::inferList(Expr *expr) {
  Type *element = types.var();
  Context context;
  context.kind = Context::Kind::ListElement;
  context.whole = expr->region;
  for (Expr *part : expr->parts) {
    ++context.index;
    check(part, element, context);
  }
  return types.list(element);
}

/// The parameters know what is expected of them, the body does not: what is
/// wrong with it is said of the function as a whole.
Type *Infer::inferLambda(Expr *expr, Type *expected) {
  size_t mark = headers.size();
  llvm::SmallVector<Type *> parameters;
  for (Pattern *pattern : expr->patterns) {
    auto *known =
        expected ? llvm::dyn_cast<FunctionType>(prune(expected)) : nullptr;
    parameters.push_back(known ? known->argument : types.var());
    expected = known ? known->result : nullptr;
    checkParameter(pattern, parameters.back(), {});
  }
  Type *type = infer(expr->parts[0]);
  for (Type *parameter : llvm::reverse(parameters))
    type = types.function(parameter, type);
  headers.resize(mark);
  expr->type = type;
  return type;
}
