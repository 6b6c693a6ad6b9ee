//===- ImportCalls.cpp - References and calls -----------------------------===//
//
// A saturated call of something known is direct. With fewer arguments it becomes
// a lambda of those that are missing, around the direct call; with more, the
// result is applied to the surplus.
//
//===----------------------------------------------------------------------===//

#include "Importer.h"

using namespace llvm;

namespace luciole::elm {

Value Importer::get(Operand operand, Want want) {
  if (operand.expr)
    return expr(operand.expr, want);
  return as(operand.value.getLoc(), operand.value, want);
}

SmallVector<Value> Importer::get(Operands operands) {
  SmallVector<Value> values;
  for (Operand operand : operands)
    values.push_back(get(operand));
  return values;
}

SmallVector<mlir::Type> Importer::parameterTypes(Type *function,
                                                 unsigned count) {
  SmallVector<mlir::Type> types;
  for (; types.size() < count; function = cast<FunctionType>(prune(function))->result) {
    auto *type = dyn_cast<FunctionType>(prune(function));
    if (!type)
      break;
    types.push_back(termOf(type->argument));
  }
  types.resize(count, term);
  return types;
}

//===----------------------------------------------------------------------===//
// Unknown functions
//===----------------------------------------------------------------------===//

/// A test for a fun of just this arity, and its call; else elm.erl sorts it out.
Value Importer::applyUnknown(Location loc, Value fun, ValueRange args,
                             mlir::Type type) {
  if (args.empty())
    return fun;
  unsigned arity = args.size();
  mlir::Type known = erl::FunType::get(context, arity);
  if (fun.getType() == known)
    return erl::CallFunOp::create(b, loc, type, fun, args);
  auto other = [&]() -> Value {
    SmallVector<Value> operands{fun};
    if (arity <= 4) {
      append_range(operands, args);
      return callNamed(loc, "elm", ("apply_" + Twine(arity)).str(), operands, type);
    }
    operands.push_back(makeList(loc, SmallVector<Value>(args)));
    return callNamed(loc, "elm", "apply_list", operands, type);
  };
  if (isa<erl::FunType>(fun.getType()))
    return other();
  Value fits = erl::TestOp::create(b, loc, erl::TestKind::FunctionArity, fun,
                                   b.getI32IntegerAttr(arity), erl::AtomAttr());
  return ifElse(
      loc, type, fits,
      [&] {
        Value cast = erl::CastOp::create(b, loc, known, fun);
        return erl::CallFunOp::create(b, loc, type, cast, args);
      },
      other);
}

//===----------------------------------------------------------------------===//
// Known functions
//===----------------------------------------------------------------------===//

Value Importer::applyKnown(
    Location loc, unsigned arity, Operands args, Type *type,
    function_ref<Value(ValueRange, mlir::Type)> saturated) {
  SmallVector<Value> values = get(args);
  mlir::Type result = termOf(type);
  if (values.size() == arity)
    return saturated(values, result);
  if (values.size() > arity) {
    Value function = saturated(ArrayRef(values).take_front(arity), term);
    return applyUnknown(loc, function, ArrayRef(values).drop_front(arity),
                        result);
  }
  return makeLambda(
      loc, parameterTypes(type, arity - values.size()), [&](ValueRange rest) {
        SmallVector<Value> all(values);
        append_range(all, rest);
        return saturated(all, term);
      });
}

std::string Importer::symbolOf(const Instance &instance) {
  return instance.symbol + "/" +
         std::to_string(instance.numHidden() + instance.info->arity());
}

Value Importer::callDefinition(Location loc, Instance &instance,
                               ValueRange hidden, ValueRange args,
                               mlir::Type type) {
  DefinitionInfo &info = *instance.info;
  SmallVector<Value> operands(hidden);
  append_range(operands, args);
  if (info.isKernel())
    return callNamed(loc, info.kernelModule, info.kernelFunction, operands,
                     type);
  return erl::CallOp::create(
      b, loc, type, mlir::FlatSymbolRefAttr::get(context, symbolOf(instance)),
      operands);
}

SmallVector<Value> Importer::hiddenArguments(Location loc, Instance &instance,
                                             const Expr *reference) {
  SmallVector<Value> values;
  for (VarType *variable : instance.evidence) {
    Type *type = variable;
    for (auto [quantified, instantiated] :
         zip(instance.info->definition->quantified, reference->instantiation))
      if (quantified == variable)
        type = instantiated;
    values.push_back(descriptor(loc, type));
  }
  for (Key key : instance.info->captures) {
    Value value = env.lookup(key);
    values.push_back(value ? value : atom(loc, "internal"));
  }
  return values;
}

/// A function as a value: a literal, if nothing hidden has to go along.
Value Importer::functionValue(Location loc, Instance &instance,
                              ValueRange hidden, Type *type) {
  DefinitionInfo &info = *instance.info;
  unsigned arity = info.arity();
  if (!hidden.empty())
    return makeLambda(loc, parameterTypes(type, arity), [&](ValueRange args) {
      return callDefinition(loc, instance, hidden, args, term);
    });
  if (info.isKernel())
    return constant(loc, erl::ExportAttr::get(context, info.kernelModule,
                                              info.kernelFunction, arity));
  return erl::MakeFunOp::create(
      b, loc, erl::FunType::get(context, arity),
      mlir::FlatSymbolRefAttr::get(context, symbolOf(instance)),
      b.getI32IntegerAttr(arity), b.getI32IntegerAttr(funIndex++),
      b.getI64IntegerAttr(0), b.getStringAttr(info.symbol), ValueRange());
}

Value Importer::applyDefinition(Location loc, const Expr *callee, Operands args,
                                Type *type, Want want) {
  DefinitionInfo &info = analysis.info(callee->reference.definition);
  if (Value result = intrinsic(loc, info, args, type, want))
    return result;
  if (info.isValue() && info.isLocal())
    return applyUnknown(loc, env.lookup(info.definition), get(args),
                        termOf(type));
  if (info.isValue())
    if (Attribute attr = literal(info.body))
      return applyUnknown(loc, constant(loc, attr), get(args), termOf(type));
  Instance &instance = instanceOf(info, callee);
  SmallVector<Value> hidden = hiddenArguments(loc, instance, callee);
  if (args.empty() && info.arity())
    return functionValue(loc, instance, hidden, type);
  return applyKnown(loc, info.arity(), args, type,
                    [&](ValueRange values, mlir::Type result) {
                      return callDefinition(loc, instance, hidden, values,
                                            result);
                    });
}

//===----------------------------------------------------------------------===//
// Constructors and ports
//===----------------------------------------------------------------------===//

Value Importer::applyConstructor(Location loc, const Constructor &constructor,
                                 ValueRange args, mlir::Type type) {
  ConstructorLayout layout = layoutOf(constructor, context);
  SmallVector<Value> elements;
  switch (layout.kind) {
  case ConstructorLayout::Kind::Literal:
    return constant(loc, layout.tag);
  case ConstructorLayout::Kind::Itself:
    return args[0];
  case ConstructorLayout::Kind::Tuple:
    if (layout.tag)
      elements.push_back(constant(loc, layout.tag));
    append_range(elements, args);
    return erl::TupleOp::create(
        b, loc, erl::TupleTermType::get(context, elements.size()), elements);
  }
  llvm_unreachable("unknown layout");
}

/// The arguments come in the order of the source, the fields are sorted.
Value Importer::applyAlias(Location loc, const Alias &alias, ValueRange args) {
  SmallVector<std::pair<StringRef, Value>> fields;
  for (auto [field, arg] : zip(alias.expr->fields, args))
    fields.push_back({field.name.text, arg});
  sort(fields, less_first());
  SmallVector<Value> values(make_second_range(fields));
  return erl::TupleOp::create(
      b, loc, erl::TupleTermType::get(context, values.size()), values);
}

Value Importer::applyPort(Location loc, const Port &port, ValueRange args) {
  Value name = atom(loc, port.name.text);
  if (port.outgoing)
    return callNamed(loc, "elm_platform", "outgoing",
                     {name, codec(loc, port.payload, /*encodes=*/true), args[0]});
  return callNamed(loc, "elm_platform", "incoming", {name, args[0]});
}

//===----------------------------------------------------------------------===//
// References
//===----------------------------------------------------------------------===//

Value Importer::reference(const Expr *expr, Want want) {
  return applyReference(location(expr->region), expr, {}, expr->type, want);
}

Value Importer::applyReference(Location loc, const Expr *callee, Operands args,
                               Type *type, Want want) {
  const Reference &ref = callee->reference;
  switch (ref.kind) {
  case Reference::Kind::Local:
    return applyUnknown(loc, env.lookup(ref.variable), get(args), termOf(type));
  case Reference::Kind::Definition:
    return applyDefinition(loc, callee, args, type, want);
  case Reference::Kind::Constructor: {
    const Constructor &constructor = *ref.constructor;
    return applyKnown(loc, constructor.parameterExprs.size(), args, type,
                      [&](ValueRange values, mlir::Type result) {
                        return applyConstructor(loc, constructor, values,
                                                result);
                      });
  }
  case Reference::Kind::RecordAlias:
    return applyKnown(loc, ref.alias->expr->fields.size(), args, type,
                      [&](ValueRange values, mlir::Type) {
                        return applyAlias(loc, *ref.alias, values);
                      });
  case Reference::Kind::Port:
    return applyKnown(loc, 1, args, type, [&](ValueRange values, mlir::Type) {
      return applyPort(loc, *ref.port, values);
    });
  case Reference::Kind::Kernel:
  case Reference::Kind::Unresolved:
    break;
  }
  llvm_unreachable("checking leaves no such name");
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

Value Importer::call(const Expr *expr, Want want) {
  Location loc = location(expr->region);
  if (Attribute attr = literal(expr))
    return constant(loc, attr);
  return apply(loc, expr, {}, expr->type, want);
}

/// Binds the parameters of a lambda that is called where it stands.
Value Importer::applyLambda(Location loc, const Expr *lambda, Operands args,
                            Type *type, Want want) {
  size_t count = lambda->patterns.size();
  SmallVector<Value> values = get(args);
  for (auto [pattern, value] : zip(lambda->patterns, values))
    destructure(pattern, value);
  if (values.size() == count)
    return expr(lambda->parts[0], want);
  SmallVector<Operand> rest;
  for (size_t i = count; i < values.size(); ++i)
    rest.push_back({values[i], args[i].type});
  return apply(loc, lambda->parts[0], rest, type, want);
}

Value Importer::apply(Location loc, const Expr *function, Operands args,
                      Type *type, Want want) {
  SmallVector<Operand> all;
  while (function->kind == Expr::Kind::Call) {
    SmallVector<Operand> inner;
    for (const Expr *part : function->parts.drop_front())
      inner.push_back(part);
    all.insert(all.begin(), inner.begin(), inner.end());
    function = function->parts[0];
  }
  append_range(all, args);
  if (function->kind == Expr::Kind::Variable)
    return applyReference(loc, function, all, type, want);
  if (all.empty())
    return expr(function, want);
  if (function->kind == Expr::Kind::Lambda &&
      function->patterns.size() <= all.size())
    return applyLambda(loc, function, all, type, want);
  if (function->kind == Expr::Kind::Accessor && all.size() == 1)
    return access(loc, get(all[0]),
                  cast<FunctionType>(prune(function->type))->argument,
                  function->name.text, termOf(type));
  Value fun = expr(function);
  return applyUnknown(loc, fun, get(all), termOf(type));
}

Value Importer::applyOperand(Location loc, Operand function, Operands args,
                             Type *type, Want want) {
  if (function.expr)
    return apply(loc, function.expr, args, type, want);
  return applyUnknown(loc, function.value, get(args), termOf(type));
}

} // namespace luciole::elm
