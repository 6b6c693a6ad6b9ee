//===- Scope.cpp - What a module exports, and what it sees ----------------===//

#include "Scope.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

const void *luciole::elm::identity(const Reference &reference) {
  switch (reference.kind) {
  case Reference::Kind::Local:
    return reference.variable;
  case Reference::Kind::Definition:
    return reference.definition;
  case Reference::Kind::Constructor:
    return reference.constructor;
  case Reference::Kind::RecordAlias:
    return reference.alias;
  case Reference::Kind::Port:
    return reference.port;
  case Reference::Kind::Unresolved:
  case Reference::Kind::Kernel:
    break;
  }
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Declarations and exports
//===----------------------------------------------------------------------===//

void Names::addUnion(Union *definition, bool withConstructors) {
  types.try_emplace(definition->name.text,
                    TypeDeclaration{definition, nullptr});
  if (!withConstructors)
    return;
  for (Constructor &constructor : definition->constructors) {
    Reference reference;
    reference.kind = Reference::Kind::Constructor;
    reference.constructor = &constructor;
    values.try_emplace(constructor.name.text, reference);
  }
}

void Names::addAlias(Alias *alias) {
  types.try_emplace(alias->name.text, TypeDeclaration{nullptr, alias});
  // An extensible record has no constructor.
  if (alias->expr->kind != TypeExpr::Kind::Record ||
      !alias->expr->name.text.empty())
    return;
  Reference reference;
  reference.kind = Reference::Kind::RecordAlias;
  reference.alias = alias;
  values.try_emplace(alias->name.text, reference);
}

Names luciole::elm::declaredNames(Module &module) {
  Names names;
  for (Definition *definition : module.definitions) {
    Reference reference;
    reference.kind = Reference::Kind::Definition;
    reference.definition = definition;
    names.values.try_emplace(definition->name.text, reference);
  }
  for (Port *port : module.ports) {
    Reference reference;
    reference.kind = Reference::Kind::Port;
    reference.port = port;
    names.values.try_emplace(port->name.text, reference);
  }
  for (Union *definition : module.unions)
    names.addUnion(definition, true);
  for (Alias *alias : module.aliases)
    names.addAlias(alias);
  for (const Infix &infix : module.infixes)
    names.operators.try_emplace(infix.symbol.text, &infix);
  return names;
}

static void addExport(Names &names, const Names &declared,
                      const Exposed &exposed) {
  llvm::StringRef name = exposed.name.text;
  switch (exposed.kind) {
  case Exposed::Kind::Value:
    if (auto it = declared.values.find(name); it != declared.values.end())
      names.values.try_emplace(name, it->second);
    return;
  case Exposed::Kind::Operator:
    if (const Infix *infix = declared.operators.lookup(name))
      names.operators.try_emplace(name, infix);
    return;
  case Exposed::Kind::Type:
  case Exposed::Kind::TypeWithConstructors: {
    TypeDeclaration type = declared.types.lookup(name);
    if (type.custom)
      names.addUnion(type.custom,
                     exposed.kind == Exposed::Kind::TypeWithConstructors);
    else if (type.alias)
      names.addAlias(type.alias);
    return;
  }
  }
}

Names luciole::elm::exportedNames(Module &module, const Names &declared) {
  if (module.exposing.everything)
    return declared;
  Names names;
  for (const Exposed &exposed : module.exposing.names)
    addExport(names, declared, exposed);
  return names;
}

//===----------------------------------------------------------------------===//
// Imports
//===----------------------------------------------------------------------===//

Scope::Scope(Program &program, Module &module)
    : module(module), declared(declaredNames(module)) {
  for (Import &import : module.imports) {
    if (!import.target)
      import.target = program.modulesByName.lookup(import.module.text);
    if (import.target && import.target != &module)
      addImport(import);
  }
}

const Names &Scope::exports(Module *module) const {
  std::unique_ptr<Names> &names = exportsOf[module];
  if (!names)
    names =
        std::make_unique<Names>(exportedNames(*module, declaredNames(*module)));
  return *names;
}

void Scope::addImport(const Import &import) {
  llvm::StringRef qualifier =
      import.as.text.empty() ? import.module.text : import.as.text;
  auto &modules = qualifiers[qualifier];
  if (!llvm::is_contained(modules, import.target))
    modules.push_back(import.target);
  if (import.exposing.everything)
    return exposeAll(import.target);
  for (const Exposed &exposed : import.exposing.names)
    expose(import, exposed);
}

void Scope::exposeAll(Module *from) {
  const Names &names = exports(from);
  for (auto &entry : names.values)
    add(from, entry.getKey(), entry.second);
  for (auto &entry : names.types)
    add(from, entry.getKey(), entry.second);
  for (auto &entry : names.operators)
    add(from, entry.getKey(), entry.second);
}

void Scope::expose(const Import &import, const Exposed &exposed) {
  Names chosen;
  addExport(chosen, exports(import.target), exposed);
  for (auto &entry : chosen.types)
    add(import.target, entry.getKey(), entry.second);
  for (auto &entry : chosen.operators)
    add(import.target, entry.getKey(), entry.second);
  const Names &names = exports(import.target);
  for (auto &entry : chosen.values)
    // A type's constructors may be hidden by its module.
    if (names.values.contains(entry.getKey()))
      add(import.target, entry.getKey(), entry.second);
}

void Scope::add(Module *from, llvm::StringRef name,
                const Reference &reference) {
  auto &list = openValues[name];
  for (auto &other : list)
    if (identity(other.meaning) == identity(reference))
      return;
  list.push_back({from, reference});
}

void Scope::add(Module *from, llvm::StringRef name, TypeDeclaration type) {
  auto &list = openTypes[name];
  for (auto &other : list)
    if (other.meaning.id() == type.id())
      return;
  list.push_back({from, type});
}

void Scope::add(Module *from, llvm::StringRef symbol, const Infix *infix) {
  auto &list = openOperators[symbol];
  for (auto &other : list)
    if (other.meaning == infix)
      return;
  list.push_back({from, infix});
}

//===----------------------------------------------------------------------===//
// Look-up
//===----------------------------------------------------------------------===//

/// What a module declares itself comes before what it imports.
template <typename T>
static Candidates<T> lookUp(Module &module, const llvm::StringMap<T> &own,
                            const llvm::StringMap<Candidates<T>> &open,
                            llvm::StringRef name) {
  if (auto it = own.find(name); it != own.end())
    return {{&module, it->second}};
  return open.lookup(name);
}

Candidates<Reference> Scope::values(llvm::StringRef qualifier,
                                    llvm::StringRef name) const {
  if (qualifier.empty())
    return lookUp(module, declared.values, openValues, name);
  Candidates<Reference> found;
  auto it = qualifiers.find(qualifier);
  if (it == qualifiers.end())
    return found;
  for (Module *from : it->second) {
    const Names &names = exports(from);
    if (auto value = names.values.find(name); value != names.values.end())
      found.push_back({from, value->second});
  }
  return found;
}

Candidates<TypeDeclaration> Scope::types(llvm::StringRef qualifier,
                                         llvm::StringRef name) const {
  if (qualifier.empty())
    return lookUp(module, declared.types, openTypes, name);
  Candidates<TypeDeclaration> found;
  auto it = qualifiers.find(qualifier);
  if (it == qualifiers.end())
    return found;
  for (Module *from : it->second)
    if (TypeDeclaration type = exports(from).types.lookup(name); type.id())
      found.push_back({from, type});
  return found;
}

Candidates<const Infix *> Scope::operators(llvm::StringRef symbol) const {
  // Here imports come first: elm/parser defines its operators by those of the
  // same names that it imports.
  if (auto it = openOperators.find(symbol); it != openOperators.end())
    return it->second;
  return lookUp(module, declared.operators, openOperators, symbol);
}

//===----------------------------------------------------------------------===//
// Suggestions
//===----------------------------------------------------------------------===//

template <typename Map>
static void addKeys(std::vector<std::string> &to, const Map &map,
                    const llvm::Twine &prefix,
                    llvm::function_ref<bool(llvm::StringRef)> accept) {
  for (auto &entry : map)
    if (accept(entry.getKey()))
      to.push_back((prefix + entry.getKey()).str());
}

std::vector<std::string>
Scope::visibleValues(llvm::function_ref<bool(llvm::StringRef)> accept) const {
  std::vector<std::string> names;
  addKeys(names, declared.values, "", accept);
  addKeys(names, openValues, "", accept);
  for (auto &entry : qualifiers)
    for (Module *from : entry.second)
      addKeys(names, exports(from).values, entry.getKey() + ".", accept);
  return names;
}

std::vector<std::string> Scope::visibleTypes() const {
  auto any = [](llvm::StringRef) { return true; };
  std::vector<std::string> names;
  addKeys(names, declared.types, "", any);
  addKeys(names, openTypes, "", any);
  for (auto &entry : qualifiers)
    for (Module *from : entry.second)
      addKeys(names, exports(from).types, entry.getKey() + ".", any);
  return names;
}

std::vector<std::string> Scope::visibleOperators() const {
  auto any = [](llvm::StringRef) { return true; };
  std::vector<std::string> names;
  addKeys(names, declared.operators, "", any);
  addKeys(names, openOperators, "", any);
  return names;
}

std::vector<std::string> Scope::visibleQualifiers() const {
  std::vector<std::string> names;
  for (auto &entry : qualifiers)
    names.push_back(entry.getKey().str());
  return names;
}
