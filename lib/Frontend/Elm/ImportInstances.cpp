//===- ImportInstances.cpp - Definitions for certain types ----------------===//
//
// A definition whose code differs by type is compiled for each simple type that
// it is used at: comparisons are inline then, fields have places, and numbers
// need no evidence. For all other types one instance serves.
//
//===----------------------------------------------------------------------===//

#include "Importer.h"

using namespace llvm;

namespace luciole::elm {

/// Appends what tells a type without variables from others; false if there are
/// variables in it or it is too large.
static bool appendKey(Type *type, std::string &key) {
  type = prune(type);
  if (key.size() > 200)
    return false;
  switch (type->kind()) {
  case Type::Kind::Var:
    return false;
  case Type::Kind::Unit:
    key += "()";
    return true;
  case Type::Kind::Function: {
    auto *function = cast<FunctionType>(type);
    key += '(';
    if (!appendKey(function->argument, key))
      return false;
    key += "->";
    if (!appendKey(function->result, key))
      return false;
    key += ')';
    return true;
  }
  case Type::Kind::Tuple:
    key += '(';
    for (Type *element : cast<TupleType>(type)->elements) {
      if (!appendKey(element, key))
        return false;
      key += ',';
    }
    key += ')';
    return true;
  case Type::Kind::Custom: {
    auto *custom = cast<CustomType>(type);
    if (custom->definition->module)
      key += custom->definition->module->name.text.str() + ".";
    key += custom->definition->name.text;
    for (Type *argument : custom->arguments) {
      key += ' ';
      if (!appendKey(argument, key))
        return false;
    }
    key += ';';
    return true;
  }
  case Type::Kind::Record: {
    Fields fields = flatten(type);
    if (fields.row)
      return false;
    key += '{';
    for (const FieldType &field : fields.fields) {
      key += field.name.str() + ":";
      if (!appendKey(field.type, key))
        return false;
    }
    key += '}';
    return true;
  }
  }
  llvm_unreachable("unknown type");
}

/// A copy of a type without variables, whatever becomes of the links in it.
static Type *copyGround(Type *type, BumpPtrAllocator &arena) {
  type = prune(type);
  auto copyAll = [&](ArrayRef<Type *> types) {
    SmallVector<Type *> copies;
    for (Type *part : types)
      copies.push_back(copyGround(part, arena));
    return ArrayRef<Type *>(copies).copy(arena);
  };
  switch (type->kind()) {
  case Type::Kind::Var:
  case Type::Kind::Unit:
    return type;
  case Type::Kind::Function: {
    auto *function = cast<FunctionType>(type);
    return new (arena) FunctionType(copyGround(function->argument, arena),
                                    copyGround(function->result, arena));
  }
  case Type::Kind::Tuple:
    return new (arena) TupleType(copyAll(cast<TupleType>(type)->elements));
  case Type::Kind::Custom: {
    auto *custom = cast<CustomType>(type);
    return new (arena)
        CustomType(custom->definition, copyAll(custom->arguments));
  }
  case Type::Kind::Record: {
    SmallVector<FieldType> fields = flatten(type).fields;
    for (FieldType &field : fields)
      field.type = copyGround(field.type, arena);
    return new (arena) RecordType(ArrayRef<FieldType>(fields).copy(arena),
                                  nullptr);
  }
  }
  llvm_unreachable("unknown type");
}

/// Types for which the code is worth having.
static bool isSimple(Type *type) {
  for (StringRef name : {"Int", "Float", "Char", "String", "Bool"})
    if (isPrimitive(type, name))
      return true;
  return isa<RecordType>(prune(type));
}

/// Whether a variable belongs to a definition around this one.
static bool isAround(const DefinitionInfo &info, VarType *variable) {
  for (DefinitionInfo *outer = info.parent; outer; outer = outer->parent)
    if (is_contained(outer->definition->quantified, variable))
      return true;
  return false;
}

Instance &Importer::instanceOf(DefinitionInfo &info, const Expr *reference) {
  auto fresh = std::make_unique<Instance>();
  fresh->info = &info;
  std::string key;
  if (current && info.isLocal())
    for (auto link : current->links)
      if (isAround(info, link.first) &&
          appendKey(link.second, key.append("@")))
        fresh->links.push_back(link);
  for (VarType *variable : info.special) {
    Type *type = variable;
    if (reference)
      for (auto [quantified, instantiated] :
           zip(info.definition->quantified, reference->instantiation))
        if (quantified == variable)
          type = prune(instantiated);
    std::string part;
    if (!isSimple(type) || !appendKey(type, part)) {
      key += "@?";
      continue;
    }
    key += "@" + part;
    fresh->links.push_back({variable, copyGround(type, arena)});
  }
  if (fresh->links.empty())
    key.clear();
  fresh->symbol = info.symbol + StringRef(key).rtrim("@?").str();
  for (VarType *variable : info.evidence)
    if (none_of(fresh->links, [&](auto &link) { return link.first == variable; }))
      fresh->evidence.push_back(variable);
  auto &slot = instances[fresh->symbol];
  if (slot)
    return *slot;
  slot = std::move(fresh);
  if (!info.isKernel())
    pending.push_back(slot.get());
  return *slot;
}

} // namespace luciole::elm
