//===- ImportExpr.cpp - Expressions but for calls and lets ----------------===//

#include "Importer.h"

using namespace llvm;

namespace luciole::elm {

Value Importer::expr(const Expr *expr, Want want) {
  Value value = anyForm(expr, want);
  Location loc = location(expr->region);
  value = as(loc, value, want);
  return want == Want::Term ? refine(loc, value, termOf(expr->type)) : value;
}

/// In the form that is wanted or in that which comes for nothing.
Value Importer::anyForm(const Expr *expr, Want want) {
  Location loc = location(expr->region);
  switch (expr->kind) {
  case Expr::Kind::Variable:
    return reference(expr, want);
  case Expr::Kind::Accessor:
    return accessor(expr);
  case Expr::Kind::Int:
    return number(expr, want);
  case Expr::Kind::Float:
  case Expr::Kind::Char:
  case Expr::Kind::String:
  case Expr::Kind::Unit:
    return constant(loc, literal(expr));
  case Expr::Kind::Negate:
    return negate(expr);
  case Expr::Kind::Lambda:
    return lambda(expr);
  case Expr::Kind::Call:
    return call(expr, want);
  case Expr::Kind::If:
    return ifExpr(expr, want);
  case Expr::Kind::Let:
    let(expr);
    return this->expr(expr->parts[0], want);
  case Expr::Kind::Case:
    return caseExpr(expr, want);
  case Expr::Kind::Access:
    return access(loc, this->expr(expr->parts[0]), expr->parts[0]->type,
                  expr->name.text, termOf(expr->type));
  case Expr::Kind::Record:
    return record(expr);
  case Expr::Kind::Update:
    return update(expr);
  case Expr::Kind::Tuple: {
    if (Attribute attr = literal(expr))
      return constant(loc, attr);
    SmallVector<Value> elements;
    for (const Expr *part : expr->parts)
      elements.push_back(this->expr(part));
    return erl::TupleOp::create(b, loc, termOf(expr->type), elements);
  }
  case Expr::Kind::List:
    return list(expr);
  case Expr::Kind::Operators:
    break;
  }
  llvm_unreachable("operators are resolved before");
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

Value Importer::number(const Expr *expr, Want want) {
  Location loc = location(expr->region);
  Attribute whole = erl::IntAttr::get(context, expr->integer);
  Attribute real = erl::FloatTermAttr::get(context, double(expr->integer));
  VarType *variable = asVariable(expr->type);
  Value evidence = variable ? env.lookup(variable) : Value();
  if (!evidence)
    return constant(loc, isPrimitive(expr->type, "Float") ? real : whole);
  Value isFloat =
      erl::IsEqOp::create(b, loc, evidence, atomAttr("float"));
  return ifElse(
      loc, erl::NumberType::get(context), isFloat,
      [&] { return constant(loc, real); }, [&] { return constant(loc, whole); });
}

Value Importer::negate(const Expr *expr) {
  Location loc = location(expr->region);
  Operand operand(expr->parts[0]);
  if (Attribute attr = literal(expr))
    return constant(loc, attr);
  if (Value result = arithmetic(loc, Intrinsic::Negate, operand))
    return result;
  return callNamed(loc, "elm_basics", "negate", get(operand),
                   erl::NumberType::get(context));
}

//===----------------------------------------------------------------------===//
// Lists and records
//===----------------------------------------------------------------------===//

Value Importer::makeList(Location loc, ArrayRef<Value> elements) {
  Value list = constant(loc, erl::NilAttr::get(context));
  for (Value element : reverse(elements))
    list = erl::ConsOp::create(b, loc, erl::ConsType::get(context), element,
                               list);
  return list;
}

Value Importer::list(const Expr *expr) {
  Location loc = location(expr->region);
  if (Attribute attr = literal(expr))
    return constant(loc, attr);
  SmallVector<const Expr *> elements(expr->parts.begin(), expr->parts.end());
  return prepend(loc, elements,
                 [&] { return constant(loc, erl::NilAttr::get(context)); });
}

Value Importer::record(const Expr *expr) {
  Location loc = location(expr->region);
  if (Attribute attr = literal(expr))
    return constant(loc, attr);
  // Computed in the order of the source.
  SmallVector<std::pair<StringRef, Value>> fields;
  for (const FieldExpr &field : expr->fields)
    fields.push_back({field.name.text, this->expr(field.value)});
  sort(fields, less_first());
  SmallVector<Value> values(make_second_range(fields));
  return erl::TupleOp::create(b, loc, termOf(expr->type), values);
}

Value Importer::access(Location loc, Value record, Type *type, StringRef field,
                       mlir::Type result) {
  Fields fields = flatten(type);
  unsigned before = fields.indexOf(field);
  Value evidence = fields.row ? env.lookup(fields.row) : Value();
  if (!evidence)
    return erl::ElementOp::create(b, loc, result, record,
                                  b.getI32IntegerAttr(before));
  Value index = callNamed(loc, "elm", "row_index",
                          {evidence, atom(loc, field), number(loc, before)});
  return callNamed(loc, "erlang", "element", {index, record}, result);
}

static FunctionType *functionType(Type *type) {
  return cast<FunctionType>(prune(type));
}

Value Importer::accessor(const Expr *expr) {
  Location loc = location(expr->region);
  FunctionType *type = functionType(expr->type);
  return makeLambda(loc, termOf(type->argument), [&](ValueRange args) {
    return access(loc, args[0], type->argument, expr->name.text,
                  termOf(type->result));
  });
}

Value Importer::update(const Expr *expr) {
  Location loc = location(expr->region);
  Value record = this->expr(expr->parts[0]);
  Fields fields = flatten(expr->parts[0]->type);
  Value evidence = fields.row ? env.lookup(fields.row) : Value();
  SmallVector<std::pair<StringRef, Value>> changes;
  for (const FieldExpr &field : expr->fields)
    changes.push_back({field.name.text, this->expr(field.value)});
  if (evidence) {
    for (auto [name, value] : changes) {
      Value index = callNamed(
          loc, "elm", "row_index",
          {evidence, atom(loc, name), number(loc, fields.indexOf(name))});
      record = callNamed(loc, "erlang", "setelement", {index, record, value});
    }
    return record;
  }
  SmallVector<Value> values;
  for (auto [i, field] : enumerate(fields.fields)) {
    auto change = find_if(changes, [&](auto &c) { return c.first == field.name; });
    if (change != changes.end())
      values.push_back(change->second);
    else
      values.push_back(erl::ElementOp::create(b, loc, termOf(field.type),
                                              record, b.getI32IntegerAttr(i)));
  }
  return erl::TupleOp::create(b, loc, termOf(expr->type), values);
}

//===----------------------------------------------------------------------===//
// if and case
//===----------------------------------------------------------------------===//

Value Importer::ifExpr(const Expr *expr, Want want) {
  Location loc = location(expr->region);
  Value condition = this->expr(expr->parts[0], Want::Bool);
  return ifElse(
      loc, typeFor(want, expr->type), condition,
      [&] { return this->expr(expr->parts[1], want); },
      [&] { return this->expr(expr->parts[2], want); });
}

Value Importer::caseExpr(const Expr *expr, Want want) {
  Location loc = location(expr->region);
  Value scrutinee = this->expr(expr->parts[0]);
  if (expr->branches.size() == 1) {
    destructure(expr->branches[0].pattern, scrutinee);
    return this->expr(expr->branches[0].body, want);
  }
  auto op = erl::CaseOp::create(b, loc,
                                mlir::TypeRange{typeFor(want, expr->type)},
                                scrutinee, erl::NoMatch::Unreachable);
  mlir::OpBuilder::InsertionGuard guard(b);
  auto *clauses = new mlir::Block;
  op.getClauses().push_back(clauses);
  for (const Branch &branch : expr->branches) {
    Location clauseLoc = location(branch.pattern->region);
    b.setInsertionPointToEnd(clauses);
    auto clause = erl::ClauseOp::create(b, clauseLoc);
    mlir::Block *pattern =
        addBlock(clause.getPattern(), scrutinee.getType(), clauseLoc);
    bindings.clear();
    matchPattern(branch.pattern, pattern->getArgument(0));
    SmallVector<Binding> bound = std::exchange(bindings, {});
    SmallVector<Value> values;
    SmallVector<mlir::Type> types;
    for (Binding &binding : bound) {
      // What is matched itself has a name outside.
      if (binding.value == pattern->getArgument(0)) {
        binding.value = scrutinee;
        continue;
      }
      values.push_back(binding.value);
      types.push_back(binding.value.getType());
      binding.value = {};
    }
    erl::BindOp::create(b, clauseLoc, values);
    mlir::Block *body = addBlock(clause.getBody(), types, clauseLoc);
    unsigned next = 0;
    for (const Binding &binding : bound) {
      Value value = binding.value ? binding.value : body->getArgument(next++);
      if (binding.record)
        value = access(clauseLoc, value, binding.record,
                       binding.variable->name.text,
                       termOf(binding.variable->type));
      bind(binding.variable, value);
    }
    Value result = this->expr(branch.body, want);
    erl::YieldOp::create(b, clauseLoc, ValueRange{result});
  }
  return op.getResult(0);
}

//===----------------------------------------------------------------------===//
// Lambdas
//===----------------------------------------------------------------------===//

Value Importer::makeLambda(Location loc, ArrayRef<mlir::Type> parameters,
                           function_ref<Value(ValueRange)> body) {
  std::string name = "-" + label + "-fun-" + std::to_string(numFuns++) + "-";
  auto op = erl::LambdaOp::create(
      b, loc, erl::FunType::get(context, parameters.size()),
      b.getStringAttr(name), b.getI32IntegerAttr(parameters.size()),
      b.getI32IntegerAttr(funIndex++), b.getI64IntegerAttr(0));
  mlir::OpBuilder::InsertionGuard guard(b);
  mlir::Block *block = addBlock(op.getBody(), parameters, loc);
  Value result = body(block->getArguments());
  erl::ReturnOp::create(b, loc, result);
  return op;
}

Value Importer::lambda(const Expr *expr) {
  SmallVector<const Pattern *> patterns(expr->patterns);
  const Expr *body = expr->parts[0];
  while (body->kind == Expr::Kind::Lambda) {
    append_range(patterns, body->patterns);
    body = body->parts[0];
  }
  SmallVector<mlir::Type> types;
  for (const Pattern *pattern : patterns)
    types.push_back(termOf(pattern->type));
  return makeLambda(location(expr->region), types, [&](ValueRange args) {
    for (auto [pattern, arg] : zip(patterns, args))
      destructure(pattern, arg);
    return this->expr(body);
  });
}

} // namespace luciole::elm
