//===- Layout.cpp - What Elm's values are at run time ---------------------===//

#include "Layout.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "luciole/Runtime/ElmChar.h"

using namespace llvm;
using mlir::MLIRContext;

namespace luciole::elm {

VarType *asVariable(Type *type) { return dyn_cast<VarType>(prune(type)); }

bool isPrimitive(Type *type, StringRef name) {
  auto *custom = dyn_cast<CustomType>(prune(type));
  if (!custom)
    return false;
  StringRef module = name == "Int" || name == "Float" || name == "Bool"
                         ? StringRef("Basics")
                         : name;
  return custom->is(module, name);
}

unsigned Fields::indexOf(StringRef name) const {
  return count_if(fields, [&](const FieldType &f) { return f.name < name; });
}

Fields flatten(Type *type) {
  Fields result;
  type = prune(type);
  while (auto *record = dyn_cast_or_null<RecordType>(type)) {
    for (const FieldType &field : record->fields)
      if (none_of(result.fields, [&](const FieldType &known) {
            return known.name == field.name;
          }))
        result.fields.push_back(field);
    type = record->extension ? prune(record->extension) : nullptr;
  }
  result.row = dyn_cast_or_null<VarType>(type);
  sort(result.fields, [](const FieldType &a, const FieldType &b) {
    return a.name < b.name;
  });
  return result;
}

//===----------------------------------------------------------------------===//
// Constructors
//===----------------------------------------------------------------------===//

static bool hasArguments(const Constructor &c) {
  return !c.parameterExprs.empty() || !c.parameters.empty();
}

static size_t numArguments(const Constructor &c) {
  return std::max(c.parameters.size(), c.parameterExprs.size());
}

static bool isBool(const Union &type) {
  return type.name.text == "Bool" && type.module &&
         type.module->name.text == "Basics";
}

ConstructorLayout layoutOf(const Constructor &c, MLIRContext *context) {
  using Kind = ConstructorLayout::Kind;
  const Union &type = *c.definition;
  auto atom = [&](StringRef name) { return erl::AtomAttr::get(context, name); };
  if (isBool(type))
    return {Kind::Literal, atom(c.name.text == "True" ? "true" : "false")};
  if (c.name.text == "RBNode_elm_builtin")
    return {Kind::Tuple, atom("dict")};
  if (c.name.text == "RBEmpty_elm_builtin")
    return {Kind::Literal, atom("dict")};
  if (type.constructors.size() == 1 && numArguments(c) == 1)
    return {Kind::Itself, {}};
  mlir::Attribute number = erl::IntAttr::get(context, int64_t(c.index));
  if (!hasArguments(c))
    return {Kind::Literal, number};
  if (count_if(type.constructors, hasArguments) == 1)
    return {Kind::Tuple, {}};
  bool isTested = count_if(type.constructors, [&](const Constructor &other) {
                    return numArguments(other) == numArguments(c);
                  }) > 1;
  return {Kind::Tuple, number, isTested};
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

static mlir::Type typeOf(Type *type, MLIRContext *context, unsigned depth);

static mlir::Type primitiveType(CustomType *type, MLIRContext *c) {
  StringRef module = type->definition->module
                         ? type->definition->module->name.text
                         : StringRef();
  StringRef name = type->definition->name.text;
  if (module == "Basics") {
    if (name == "Int")
      return erl::SmallType::get(c);
    if (name == "Float")
      return erl::FloatTermType::get(c);
    if (name == "Bool")
      return erl::BoolType::get(c);
    return {};
  }
  if (module != name)
    return {};
  if (name == "Char")
    return erl::SmallType::get(c, 0, kMaxChar);
  if (name == "String")
    return erl::BinaryType::get(c);
  if (name == "List")
    return erl::ListType::get(c);
  return {};
}

/// A union whose constructors are all numbers, or that has only one.
static mlir::Type unionType(CustomType *type, MLIRContext *c, unsigned depth) {
  mlir::Type term = erl::TermType::get(c);
  const Union &def = *type->definition;
  if (def.constructors.empty() ||
      (def.module && def.module->package.starts_with("elm/") &&
       def.constructors.size() == 1 && !hasArguments(def.constructors[0])))
    return term; // The platform's own.
  if (none_of(def.constructors, hasArguments)) {
    if (def.constructors[0].name.text == "RBEmpty_elm_builtin")
      return term;
    return erl::SmallType::get(c, 0, def.constructors.size() - 1);
  }
  if (def.constructors.size() > 1)
    return term;
  const Constructor &only = def.constructors[0];
  if (numArguments(only) > 1)
    return erl::TupleTermType::get(c, numArguments(only));
  if (only.parameters.empty())
    return term;
  if (VarType *var = asVariable(only.parameters[0])) {
    for (auto [parameter, argument] : zip(def.quantified, type->arguments))
      if (parameter == var)
        return typeOf(argument, c, depth + 1);
    return term;
  }
  return typeOf(only.parameters[0], c, depth + 1);
}

static mlir::Type typeOf(Type *type, MLIRContext *c, unsigned depth) {
  mlir::Type term = erl::TermType::get(c);
  if (!type || depth > 8) // type T = T T
    return term;
  type = prune(type);
  switch (type->kind()) {
  case Type::Kind::Var:
  case Type::Kind::Function:
    return term;
  case Type::Kind::Unit:
    return erl::SmallType::get(c, 0, 0);
  case Type::Kind::Tuple:
    return erl::TupleTermType::get(c, cast<TupleType>(type)->elements.size());
  case Type::Kind::Record: {
    Fields fields = flatten(type);
    if (fields.row)
      return erl::AnyTupleType::get(c);
    return erl::TupleTermType::get(c, fields.fields.size());
  }
  case Type::Kind::Custom: {
    auto *custom = cast<CustomType>(type);
    if (mlir::Type primitive = primitiveType(custom, c))
      return primitive;
    return unionType(custom, c, depth);
  }
  }
  llvm_unreachable("unknown type");
}

mlir::Type termType(Type *type, MLIRContext *context) {
  return typeOf(type, context, 0);
}

} // namespace luciole::elm
