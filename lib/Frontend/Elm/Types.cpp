//===- Types.cpp - Making types, instances and generic types --------------===//

#include "Types.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Types known by name
//===----------------------------------------------------------------------===//

const Union *Types::find(Module &current, llvm::StringRef module,
                         llvm::StringRef name) {
  Module *home = current.name.text == module
                     ? &current
                     : program.modulesByName.lookup(module);
  if (home)
    for (Union *definition : home->unions)
      if (definition->name.text == name)
        return definition;
  // Core itself is checked before all of these exist.
  auto *missing = program.make<Union>();
  missing->name.text = name;
  return missing;
}

Types::Types(Program &program, Module &module) : program(program) {
  builtins = {find(module, "Basics", "Int"),    find(module, "Basics", "Float"),
              find(module, "Basics", "Bool"),   find(module, "Char", "Char"),
              find(module, "String", "String"), find(module, "List", "List")};
  Int = builtin(builtins.Int);
  Float = builtin(builtins.Float);
  Bool = builtin(builtins.Bool);
  Char = builtin(builtins.Char);
  String = builtin(builtins.String);
  Unit = program.make<UnitType>();
  hole = program.make<VarType>();
  hole->generic = true; // Never quantified.
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

Type *Types::list(Type *element) { return custom(builtins.List, element); }

Type *Types::function(Type *argument, Type *result) {
  return program.make<FunctionType>(argument, result);
}

Type *Types::custom(const Union *definition, llvm::ArrayRef<Type *> arguments) {
  return program.make<CustomType>(
      definition, llvm::ArrayRef<Type *>(program.copy(arguments)));
}

Type *Types::tuple(llvm::ArrayRef<Type *> elements) {
  return program.make<TupleType>(
      llvm::ArrayRef<Type *>(program.copy(elements)));
}

Type *Types::record(llvm::ArrayRef<FieldType> sortedFields, Type *extension) {
  return program.make<RecordType>(
      llvm::ArrayRef<FieldType>(program.copy(sortedFields)), extension);
}

Type *Types::withAlias(Type *type, const Alias *alias,
                       llvm::ArrayRef<Type *> arguments) {
  Type *result = nullptr;
  switch (type->kind()) {
  case Type::Kind::Var:
    return type;
  case Type::Kind::Function:
    result = program.make<FunctionType>(*llvm::cast<FunctionType>(type));
    break;
  case Type::Kind::Custom:
    result = program.make<CustomType>(*llvm::cast<CustomType>(type));
    break;
  case Type::Kind::Record:
    result = program.make<RecordType>(*llvm::cast<RecordType>(type));
    break;
  case Type::Kind::Tuple:
    result = program.make<TupleType>(*llvm::cast<TupleType>(type));
    break;
  case Type::Kind::Unit:
    result = program.make<UnitType>();
    break;
  }
  result->alias = alias;
  result->aliasArguments = arguments;
  return result;
}

VarType *Types::varAt(unsigned level, Super super) {
  auto *var = program.make<VarType>();
  var->level = level;
  var->super = super;
  pool.push_back(var);
  return var;
}

VarType *Types::var(Super super) { return varAt(level, super); }

VarType *Types::named(llvm::StringRef name) {
  auto *var = program.make<VarType>();
  var->name = name;
  var->super = superOfName(name);
  return var;
}

Super luciole::elm::superOfName(llvm::StringRef name) {
  if (name.starts_with("number"))
    return Super::Number;
  if (name.starts_with("comparable"))
    return Super::Comparable;
  if (name.starts_with("appendable"))
    return Super::Appendable;
  if (name.starts_with("compappend"))
    return Super::CompAppend;
  return Super::None;
}

llvm::StringRef luciole::elm::nameOfSuper(Super super) {
  switch (super) {
  case Super::None:
    return "";
  case Super::Number:
    return "number";
  case Super::Comparable:
    return "comparable";
  case Super::Appendable:
    return "appendable";
  case Super::CompAppend:
    return "compappend";
  }
  return "";
}

//===----------------------------------------------------------------------===//
// Records
//===----------------------------------------------------------------------===//

Fields::Fields(const RecordType *record) {
  bool merged = false;
  while (true) {
    list.append(record->fields.begin(), record->fields.end());
    extension = record->extension ? prune(record->extension) : nullptr;
    if (!extension || !llvm::isa<RecordType>(extension))
      break;
    record = llvm::cast<RecordType>(extension);
    merged = true;
  }
  if (merged)
    llvm::sort(list, [](const FieldType &a, const FieldType &b) {
      return a.name < b.name;
    });
}

Type *Fields::find(llvm::StringRef name) const {
  for (const FieldType &field : list)
    if (field.name == name)
      return field.type;
  return nullptr;
}

void luciole::elm::forEachVar(Type *type,
                              llvm::function_ref<void(VarType *)> visit) {
  type = prune(type);
  switch (type->kind()) {
  case Type::Kind::Var:
    return visit(llvm::cast<VarType>(type));
  case Type::Kind::Function: {
    auto *function = llvm::cast<FunctionType>(type);
    forEachVar(function->argument, visit);
    return forEachVar(function->result, visit);
  }
  case Type::Kind::Custom:
    for (Type *argument : llvm::cast<CustomType>(type)->arguments)
      forEachVar(argument, visit);
    return;
  case Type::Kind::Record: {
    auto *record = llvm::cast<RecordType>(type);
    for (const FieldType &field : record->fields)
      forEachVar(field.type, visit);
    if (record->extension)
      forEachVar(record->extension, visit);
    return;
  }
  case Type::Kind::Tuple:
    for (Type *element : llvm::cast<TupleType>(type)->elements)
      forEachVar(element, visit);
    return;
  case Type::Kind::Unit:
    return;
  }
}

//===----------------------------------------------------------------------===//
// Generic types and their instances
//===----------------------------------------------------------------------===//

llvm::ArrayRef<VarType *> Types::leave(llvm::ArrayRef<Type *> roots) {
  --level;
  llvm::SmallVector<VarType *> generics;
  for (Type *root : roots)
    generalize(root, generics);
  // What is deeper than the new level and not generic is of no more use to
  // anyone: only code generation sees it.
  size_t kept = marks.pop_back_val();
  for (size_t i = kept; i < pool.size(); ++i) {
    VarType *var = pool[i];
    if (var->link || var->generic)
      continue;
    if (var->level <= level)
      pool[kept++] = var;
    else if (var->super == Super::Number)
      var->link = Int;
  }
  pool.resize(kept);
  return program.copy(llvm::ArrayRef(generics));
}

void Types::generalize(Type *type, llvm::SmallVectorImpl<VarType *> &generics) {
  forEachVar(type, [&](VarType *var) {
    if (var->rigid || var->generic || var->level <= level)
      return;
    var->generic = true;
    generics.push_back(var);
  });
}

llvm::ArrayRef<Type *> Types::freshFor(llvm::ArrayRef<VarType *> quantified) {
  Type **memory = program.arena.Allocate<Type *>(quantified.size());
  for (size_t i = 0; i < quantified.size(); ++i)
    memory[i] = var(quantified[i]->super);
  return {memory, quantified.size()};
}

Type *Types::instantiate(Type *type, llvm::ArrayRef<VarType *> quantified,
                         llvm::ArrayRef<Type *> replacements) {
  if (quantified.empty())
    return type;
  // While the copy is made, the quantified variables are links.
  for (size_t i = 0; i < quantified.size(); ++i)
    quantified[i]->link = replacements[i];
  Type *result = copy(type);
  for (VarType *var : quantified)
    var->link = nullptr;
  return result;
}

bool Types::copyAll(llvm::ArrayRef<Type *> list,
                    llvm::SmallVectorImpl<Type *> &to) {
  bool changed = false;
  for (Type *type : list) {
    to.push_back(copy(type));
    changed |= to.back() != type;
  }
  return changed;
}

/// Parts without variables that change are shared.
Type *Types::copy(Type *type) {
  type = prune(type);
  Type *result = type;
  llvm::SmallVector<Type *, 4> parts;
  switch (type->kind()) {
  case Type::Kind::Var:
  case Type::Kind::Unit:
    return type;
  case Type::Kind::Function: {
    auto *function = llvm::cast<FunctionType>(type);
    Type *argument = copy(function->argument);
    Type *rest = copy(function->result);
    if (argument == function->argument && rest == function->result)
      return type;
    result = this->function(argument, rest);
    break;
  }
  case Type::Kind::Custom: {
    auto *custom = llvm::cast<CustomType>(type);
    if (!copyAll(custom->arguments, parts))
      return type;
    result = this->custom(custom->definition, parts);
    break;
  }
  case Type::Kind::Tuple:
    if (!copyAll(llvm::cast<TupleType>(type)->elements, parts))
      return type;
    result = tuple(parts);
    break;
  case Type::Kind::Record: {
    auto *record = llvm::cast<RecordType>(type);
    llvm::SmallVector<FieldType, 8> fields;
    bool changed = false;
    for (const FieldType &field : record->fields) {
      fields.push_back({field.name, copy(field.type)});
      changed |= fields.back().type != field.type;
    }
    Type *extension = record->extension ? copy(record->extension) : nullptr;
    if (!changed && extension == record->extension)
      return type;
    result = this->record(fields, extension);
    break;
  }
  }
  if (type->alias) {
    parts.clear();
    copyAll(type->aliasArguments, parts);
    result->alias = type->alias;
    result->aliasArguments = program.copy(llvm::ArrayRef<Type *>(parts));
  }
  return result;
}
