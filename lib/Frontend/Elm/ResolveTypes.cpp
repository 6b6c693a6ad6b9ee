//===- ResolveTypes.cpp - Type expressions, aliases and custom types ------===//

#include "Resolver.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Type expressions
//===----------------------------------------------------------------------===//

/// Null after an error.
Type *Resolver::resolveType(const TypeExpr *expr) {
  switch (expr->kind) {
  case TypeExpr::Kind::Var:
    return resolveTypeVariable(expr);
  case TypeExpr::Kind::Named:
    return resolveNamedType(expr);
  case TypeExpr::Kind::Record:
    return resolveRecordType(expr);
  case TypeExpr::Kind::Unit:
    return types.Unit;
  case TypeExpr::Kind::Function: {
    Type *argument = resolveType(expr->parts[0]);
    Type *result = resolveType(expr->parts[1]);
    return argument && result ? types.function(argument, result) : nullptr;
  }
  case TypeExpr::Kind::Tuple:
    break;
  }
  llvm::SmallVector<Type *> elements;
  for (const TypeExpr *part : expr->parts)
    elements.push_back(resolveType(part));
  if (elements.size() > 3) {
    reportBigTuple(expr->region);
    return nullptr;
  }
  return llvm::is_contained(elements, nullptr) ? nullptr
                                               : types.tuple(elements);
}

Type *Resolver::resolveTypeVariable(const TypeExpr *expr) {
  for (VarType *var : llvm::reverse(typeVariables))
    if (var->name == expr->name.text)
      return var;
  if (!newTypeVariables) {
    unboundTypeVariables.push_back(expr->name);
    return nullptr;
  }
  VarType *var = types.named(expr->name.text);
  var->rigid = true;
  typeVariables.push_back(var);
  return var;
}

Type *Resolver::resolveRecordType(const TypeExpr *expr) {
  llvm::SmallVector<FieldType> fields;
  llvm::SmallVector<Name> names;
  bool good = true;
  for (const TypeExpr::Field &field : expr->fields) {
    names.push_back(field.name);
    Type *type = resolveType(field.type);
    fields.push_back({field.name.text, type});
    good &= type != nullptr;
  }
  Type *extension = nullptr;
  if (!expr->name.text.empty()) {
    TypeExpr variable{};
    variable.kind = TypeExpr::Kind::Var;
    variable.name = expr->name;
    extension = resolveTypeVariable(&variable);
    good &= extension != nullptr;
  }
  checkClashes(names, "in this record type");
  llvm::sort(fields, [](const FieldType &a, const FieldType &b) {
    return a.name < b.name;
  });
  fields.erase(
      llvm::unique(fields, [](const FieldType &a,
                              const FieldType &b) { return a.name == b.name; }),
      fields.end());
  return good ? types.record(fields, extension) : nullptr;
}

Type *Resolver::resolveNamedType(const TypeExpr *expr) {
  llvm::SmallVector<Type *> arguments;
  for (const TypeExpr *part : expr->parts)
    arguments.push_back(resolveType(part));
  llvm::StringRef name = expr->name.text;
  Candidates<TypeDeclaration> found = scope.types(expr->qualifier, name);
  if (isAmbiguous(found, expr->name.region, "type", expr->qualifier, name))
    return nullptr;
  if (found.empty()) {
    notFound("type", {expr->region.begin, expr->name.region.end},
             expr->qualifier, name, scope.visibleTypes());
    return nullptr;
  }
  return applyType(expr, found.front().meaning, arguments);
}

Type *Resolver::applyType(const TypeExpr *expr, TypeDeclaration declaration,
                          llvm::ArrayRef<Type *> arguments) {
  llvm::StringRef name = expr->name.text;
  size_t expected = declaration.custom ? declaration.custom->parameters.size()
                                       : declaration.alias->parameters.size();
  bool good = !llvm::is_contained(arguments, nullptr);
  if (arguments.size() != expected) {
    reportArity(expr->region, "The `" + name + "` type", expected,
                arguments.size());
    good = false;
  }
  if (declaration.alias && !resolveAlias(declaration.alias))
    return nullptr;
  if (!good)
    return nullptr;
  if (declaration.custom)
    return types.custom(declaration.custom, arguments);
  return types.instantiate(declaration.alias->type,
                           declaration.alias->quantified, arguments);
}

//===----------------------------------------------------------------------===//
// Type variables
//===----------------------------------------------------------------------===//

llvm::ArrayRef<VarType *>
Resolver::declareTypeVariables(llvm::ArrayRef<Name> names,
                               llvm::StringRef owner) {
  llvm::SmallVector<VarType *> variables;
  for (const Name &name : names) {
    VarType *var = types.named(name.text);
    var->rigid = true;
    var->generic = true;
    variables.push_back(var);
  }
  checkClashes(names, "among the type variables of `" + owner + "`");
  return program.copy(llvm::ArrayRef<VarType *>(variables));
}

/// Runs `body` where just these type variables are known.
template <typename F>
void Resolver::withTypeVariables(llvm::ArrayRef<VarType *> declared, F body) {
  llvm::SmallVector<VarType *> outer(declared);
  std::swap(outer, typeVariables);
  bool wasNew = newTypeVariables;
  newTypeVariables = false;
  llvm::SmallVector<Name> outerUnbound;
  std::swap(outerUnbound, unboundTypeVariables);
  body();
  std::swap(outerUnbound, unboundTypeVariables);
  newTypeVariables = wasNew;
  std::swap(outer, typeVariables);
}

static std::string listOf(llvm::ArrayRef<Name> names) {
  std::vector<std::string> distinct;
  for (const Name &name : names)
    if (!llvm::is_contained(distinct, name.text))
      distinct.push_back(name.text.str());
  return llvm::join(distinct, ", ");
}

void Resolver::reportUnbound(const Name &owner, llvm::StringRef what,
                             llvm::ArrayRef<Name> unbound) {
  llvm::StringRef variable = unbound.front().text;
  error("UNBOUND TYPE VARIABLE", owner.region)
      .text("The `" + owner.text + "` " + what +
            " uses type variables that it does not declare:")
      .snippet()
      .block(listOf(unbound))
      .text("Declare them right after the name, like this:")
      .block(owner.text + " " + variable + " ...")
      .hint("Every type variable has to be listed there, so that a value of "
            "the type tells what it holds.");
}

//===----------------------------------------------------------------------===//
// Aliases
//===----------------------------------------------------------------------===//

/// False if the alias has no type, which is reported.
bool Resolver::resolveAlias(Alias *alias) {
  if (alias->module != &module || resolvedAliases.contains(alias))
    return alias->type != nullptr;
  if (auto *start = llvm::find(aliasesInProgress, alias);
      start != aliasesInProgress.end()) {
    reportAliasCycle({start, aliasesInProgress.end()});
    // One report is enough, whoever comes across it.
    resolvedAliases.insert(start, aliasesInProgress.end());
    return false;
  }
  aliasesInProgress.push_back(alias);
  alias->quantified = declareTypeVariables(alias->parameters, alias->name.text);
  Type *type = nullptr;
  withTypeVariables(alias->quantified, [&] {
    type = resolveType(alias->expr);
    if (!unboundTypeVariables.empty())
      reportUnbound(alias->name, "type alias", unboundTypeVariables);
    else if (type)
      checkAliasVariables(alias);
  });
  aliasesInProgress.pop_back();
  if (!resolvedAliases.insert(alias).second || !type)
    return false;
  llvm::SmallVector<Type *> arguments(alias->quantified);
  alias->type = types.withAlias(
      type, alias, program.copy(llvm::ArrayRef<Type *>(arguments)));
  if (alias->expr->kind == TypeExpr::Kind::Record &&
      alias->expr->name.text.empty())
    alias->constructorType = aliasConstructorType(alias, alias->type);
  return true;
}

static void
collectTypeVariables(const TypeExpr *expr,
                     llvm::SmallVectorImpl<llvm::StringRef> &names) {
  if (expr->kind == TypeExpr::Kind::Var || expr->kind == TypeExpr::Kind::Record)
    names.push_back(expr->name.text);
  for (const TypeExpr *part : expr->parts)
    collectTypeVariables(part, names);
  for (const TypeExpr::Field &field : expr->fields)
    collectTypeVariables(field.type, names);
}

void Resolver::checkAliasVariables(Alias *alias) {
  llvm::SmallVector<llvm::StringRef> used;
  collectTypeVariables(alias->expr, used);
  llvm::SmallVector<Name> unused;
  for (const Name &name : alias->parameters)
    if (!llvm::is_contained(used, name.text))
      unused.push_back(name);
  if (unused.empty())
    return;
  error("UNUSED TYPE VARIABLE", alias->name.region)
      .text("Type alias `" + alias->name.text +
            "` declares type variables that its definition does not use:")
      .snippet(unused.front().region)
      .block(listOf(unused))
      .text("Take them out of the declaration, or use them.");
}

Type *Resolver::aliasConstructorType(Alias *alias, Type *result) {
  Fields fields(llvm::cast<RecordType>(alias->type));
  for (const TypeExpr::Field &field : llvm::reverse(alias->expr->fields))
    result = types.function(fields.find(field.name.text), result);
  return result;
}

//===----------------------------------------------------------------------===//
// Custom types
//===----------------------------------------------------------------------===//

void Resolver::resolveConstructor(Union *definition, Constructor &constructor,
                                  Type *result) {
  constructor.definition = definition;
  constructor.index = &constructor - definition->constructors.data();
  llvm::SmallVector<Type *> parameters;
  for (const TypeExpr *expr : constructor.parameterExprs) {
    Type *type = resolveType(expr);
    // A hole, after an error.
    parameters.push_back(type ? type : types.hole);
  }
  constructor.parameters = program.copy(llvm::ArrayRef<Type *>(parameters));
  constructor.type = result;
  for (Type *parameter : llvm::reverse(parameters))
    constructor.type = types.function(parameter, constructor.type);
}

void Resolver::resolveUnion(Union *definition) {
  definition->quantified =
      declareTypeVariables(definition->parameters, definition->name.text);
  llvm::SmallVector<Type *> arguments(definition->quantified);
  Type *result = types.custom(definition, arguments);
  withTypeVariables(definition->quantified, [&] {
    for (Constructor &constructor : definition->constructors)
      resolveConstructor(definition, constructor, result);
    if (!unboundTypeVariables.empty())
      reportUnbound(definition->name, "type", unboundTypeVariables);
  });
}

void Resolver::resolveTypes() {
  for (Alias *alias : module.aliases)
    resolveAlias(alias);
  for (Union *definition : module.unions)
    resolveUnion(definition);
  for (Port *port : module.ports)
    resolvePort(port);
}

//===----------------------------------------------------------------------===//
// Annotations
//===----------------------------------------------------------------------===//

void Resolver::resolvePort(Port *port) {
  size_t mark = typeVariables.size();
  port->type = resolveType(port->annotation);
  auto own = llvm::ArrayRef<VarType *>(typeVariables).drop_front(mark);
  for (VarType *var : own)
    var->generic = true;
  port->quantified = program.copy(own);
  typeVariables.truncate(mark);
}

/// Leaves the annotation's variables in scope.
void Resolver::resolveAnnotation(Definition *definition) {
  if (!definition->annotation)
    return;
  size_t mark = typeVariables.size();
  Type *type = resolveType(definition->annotation);
  definition->quantified =
      program.copy(llvm::ArrayRef<VarType *>(typeVariables).drop_front(mark));
  definition->type = type;
  size_t arrows = 0;
  for (Type *rest = type; rest; ++arrows) {
    auto *function = llvm::dyn_cast<FunctionType>(prune(rest));
    if (!function)
      break;
    rest = function->result;
  }
  if (!type || arrows >= definition->parameters.size())
    return;
  definition->type = nullptr;
  error("BAD TYPE ANNOTATION", definition->annotation->region)
      .text("By its annotation `" + definition->name.text + "` takes " +
            llvm::Twine(arrows) + (arrows == 1 ? " argument" : " arguments") +
            ", but its definition has " +
            llvm::Twine(definition->parameters.size()) + ":")
      .snippet()
      .text("Every argument needs a type of its own in front of an arrow.");
}
