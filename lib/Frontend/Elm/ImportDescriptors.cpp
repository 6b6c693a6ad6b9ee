//===- ImportDescriptors.cpp - Evidence: terms that describe types --------===//
//
// docs/Elm.md, Evidence. What a descriptor is made of is known here but for
// type variables, whose evidence came in from outside; folding makes literals of
// what has none.
//
//===----------------------------------------------------------------------===//

#include "Importer.h"

using namespace llvm;

namespace luciole::elm {

Value Importer::descriptorList(Location loc, ArrayRef<Type *> types) {
  SmallVector<Value> elements;
  for (Type *type : types)
    elements.push_back(descriptor(loc, type));
  return makeList(loc, elements);
}

Value Importer::recordDescriptor(Location loc, Type *type) {
  Fields fields = flatten(type);
  SmallVector<Value> elements;
  for (const FieldType &field : fields.fields)
    elements.push_back(erl::TupleOp::create(
        b, loc, erl::TupleTermType::get(context, 2),
        ValueRange{atom(loc, field.name), descriptor(loc, field.type)}));
  Value list = makeList(loc, elements);
  Value evidence = fields.row ? env.lookup(fields.row) : Value();
  if (evidence)
    return callNamed(loc, "elm", "extend_record", {evidence, list});
  return erl::TupleOp::create(b, loc, erl::TupleTermType::get(context, 2),
                              ValueRange{atom(loc, "record"), list});
}

/// A type of the platform, without constructors that mean anything.
static bool isInternal(const Union &type) {
  StringRef module = type.module ? type.module->name.text : StringRef();
  if (!type.module || !type.module->package.starts_with("elm/"))
    return false;
  if (module == "Json.Decode" && type.name.text == "Decoder")
    return true;
  return type.constructors.empty() ||
         (type.constructors.size() == 1 &&
          type.constructors[0].parameterExprs.empty());
}

static StringRef primitiveDescriptor(CustomType *type) {
  static constexpr std::pair<StringRef, StringRef> kNames[] = {
      {"Int", "int"},   {"Float", "float"}, {"Bool", "bool"},
      {"Char", "char"}, {"String", "string"}};
  for (auto [name, descriptor] : kNames)
    if (isPrimitive(type, name))
      return descriptor;
  if (type->definition->name.text == "Value" &&
      (type->is("Json.Encode", "Value") || type->is("Json.Decode", "Value")))
    return "json";
  return {};
}

Value Importer::descriptorOf(Location loc, CustomType *type) {
  const Union &definition = *type->definition;
  StringRef simple = primitiveDescriptor(type);
  if (!simple.empty())
    return atom(loc, simple);
  static constexpr std::pair<StringRef, StringRef> kContainers[] = {
      {"List", "list"}, {"Array", "array"}, {"Set", "set"},
      {"Dict", "dict"}, {"Maybe", "maybe"}};
  for (auto [name, tag] : kContainers) {
    if (!type->is(name, name))
      continue;
    SmallVector<Value> elements{atom(loc, tag)};
    for (Type *argument : type->arguments)
      elements.push_back(descriptor(loc, argument));
    return erl::TupleOp::create(
        b, loc, erl::TupleTermType::get(context, elements.size()), elements);
  }
  if (isInternal(definition))
    return atom(loc, "internal");
  describedUnions.insert(&definition);
  std::string name = "-describe-" + (definition.module->name.text + "." +
                                     definition.name.text).str() + "-";
  Value fun = erl::MakeFunOp::create(
      b, loc, erl::FunType::get(context, 1),
      mlir::FlatSymbolRefAttr::get(context, name + "/1"),
      b.getI32IntegerAttr(1), b.getI32IntegerAttr(funIndex++),
      b.getI64IntegerAttr(0), b.getStringAttr(name), ValueRange());
  return erl::TupleOp::create(
      b, loc, erl::TupleTermType::get(context, 3),
      ValueRange{atom(loc, "custom"), fun,
                 descriptorList(loc, type->arguments)});
}

Value Importer::descriptor(Location loc, Type *type) {
  type = prune(type);
  switch (type->kind()) {
  case Type::Kind::Var: {
    auto *variable = cast<VarType>(type);
    if (Value evidence = env.lookup(variable))
      return evidence;
    // Nothing depends on what it is.
    return atom(loc, variable->super == Super::Number ? "int" : "unit");
  }
  case Type::Kind::Function:
    return atom(loc, "function");
  case Type::Kind::Unit:
    return atom(loc, "unit");
  case Type::Kind::Tuple:
    return erl::TupleOp::create(
        b, loc, erl::TupleTermType::get(context, 2),
        ValueRange{atom(loc, "tuple"),
                   descriptorList(loc, cast<TupleType>(type)->elements)});
  case Type::Kind::Record:
    return recordDescriptor(loc, type);
  case Type::Kind::Custom:
    return descriptorOf(loc, cast<CustomType>(type));
  }
  llvm_unreachable("unknown type");
}

//===----------------------------------------------------------------------===//
// Codecs
//===----------------------------------------------------------------------===//

/// The function of elm_json, and whether it takes other codecs.
static std::pair<std::string, bool> codecFunction(Type *type, bool encodes) {
  std::string prefix = encodes ? "encode_" : "decode_";
  if (isa<TupleType>(type))
    return {prefix + "tuple", true};
  if (isa<RecordType>(type))
    return {prefix + "record", true};
  auto *custom = dyn_cast<CustomType>(type);
  if (!custom)
    return {prefix + "unit", false};
  StringRef name = primitiveDescriptor(custom);
  if (name.empty())
    return {prefix + custom->definition->name.text.lower(), true};
  if (name == "json")
    name = "value";
  if (encodes)
    return {name == "float" ? "number" : "", false};
  return {name.str(), false};
}

/// What a value of flags or ports goes through (elm_json:decode, encode).
Value Importer::codec(Location loc, Type *type, bool encodes) {
  type = prune(type);
  auto [function, hasParts] = codecFunction(type, encodes);
  if (function.empty())
    return atom(loc, "same");
  Value fun = constant(loc, erl::ExportAttr::get(context, "elm_json", function,
                                                 hasParts ? 2 : 1));
  if (!hasParts)
    return fun;
  Value parts;
  SmallVector<Value> elements;
  if (auto *tuple = dyn_cast<TupleType>(type)) {
    for (Type *element : tuple->elements)
      elements.push_back(codec(loc, element, encodes));
    parts = makeList(loc, elements);
  } else if (isa<RecordType>(type)) {
    Fields fields = flatten(type);
    for (const FieldType &field : fields.fields)
      elements.push_back(erl::TupleOp::create(
          b, loc, erl::TupleTermType::get(context, 2),
          ValueRange{constant(loc, stringAttr(field.name)),
                     codec(loc, field.type, encodes)}));
    parts = makeList(loc, elements);
  } else {
    parts = codec(loc, cast<CustomType>(type)->arguments[0], encodes);
  }
  return erl::TupleOp::create(b, loc, erl::TupleTermType::get(context, 2),
                              ValueRange{fun, parts});
}

/// The function that a descriptor of a custom type names: from descriptors of
/// its arguments to its constructors.
void Importer::unionFunction(const Union *definition) {
  env.clear();
  source = definition->module->source;
  Location loc = location(definition->name.region);
  label = "-describe-" + (definition->module->name.text + "." +
                          definition->name.text).str() + "-";
  startFunction(loc, label + "/1", erl::ListType::get(context), term);
  Value rest = b.getInsertionBlock()->getArgument(0);
  for (VarType *variable : definition->quantified) {
    env[variable] = erl::HeadOp::create(b, loc, term, rest);
    rest = erl::TailOp::create(b, loc, erl::ListType::get(context), rest);
  }
  SmallVector<Value> constructors;
  for (const Constructor &constructor : definition->constructors)
    constructors.push_back(erl::TupleOp::create(
        b, loc, erl::TupleTermType::get(context, 2),
        ValueRange{constant(loc, utf8Attr(constructor.name.text)),
                   descriptorList(loc, constructor.parameters)}));
  erl::ReturnOp::create(b, loc, makeList(loc, constructors));
}

} // namespace luciole::elm
