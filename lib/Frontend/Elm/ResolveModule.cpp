//===- ResolveModule.cpp - Exports, imports and top-level definitions -----===//

#include "Resolver.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

void Resolver::run() {
  checkDuplicates();
  checkExports();
  checkImports();
  resolveTypes();
  resolveDefinitions();
}

//===----------------------------------------------------------------------===//
// Clashes
//===----------------------------------------------------------------------===//

void Resolver::checkDuplicates() {
  llvm::SmallVector<Name> values, typeNames, constructors;
  for (const Definition *definition : module.definitions)
    values.push_back(definition->name);
  for (const Port *port : module.ports)
    values.push_back(port->name);
  for (const Union *definition : module.unions) {
    typeNames.push_back(definition->name);
    for (const Constructor &constructor : definition->constructors)
      constructors.push_back(constructor.name);
  }
  for (const Alias *alias : module.aliases) {
    typeNames.push_back(alias->name);
    if (scope.own().values.lookup(alias->name.text).alias == alias)
      constructors.push_back(alias->name);
  }
  auto byPlace = [](const Name &a, const Name &b) {
    return a.region.begin < b.region.begin;
  };
  llvm::sort(values, byPlace);
  llvm::sort(typeNames, byPlace);
  llvm::sort(constructors, byPlace);
  checkClashes(values, "in this file");
  checkClashes(typeNames, "among the types of this file");
  checkClashes(constructors, "among the constructors of this file");
}

//===----------------------------------------------------------------------===//
// Exports
//===----------------------------------------------------------------------===//

void Resolver::checkExports() {
  llvm::DenseMap<llvm::StringRef, Region> seen;
  for (const Exposed &exposed : module.exposing.names) {
    auto [it, isNew] = seen.try_emplace(exposed.name.text, exposed.name.region);
    if (isNew) {
      checkExport(exposed);
      continue;
    }
    error("REDUNDANT EXPORT", exposed.name.region)
        .text("`" + exposed.name.text + "` is exposed here already:")
        .snippet(it->second)
        .text("Once is enough, so this can go:")
        .snippet();
  }
}

void Resolver::checkExport(const Exposed &exposed) {
  llvm::StringRef name = exposed.name.text;
  TypeDeclaration type = scope.own().types.lookup(name);
  bool isType = exposed.kind == Exposed::Kind::Type ||
                exposed.kind == Exposed::Kind::TypeWithConstructors;
  if (type.alias && exposed.kind == Exposed::Kind::TypeWithConstructors) {
    error("BAD EXPORT", exposed.name.region)
        .text("`" + name +
              "` is a type alias, and (..) exposes the constructors of a custom "
              "type:")
        .snippet()
        .text("An alias is exposed by its name alone.");
    return;
  }
  bool isOperator = exposed.kind == Exposed::Kind::Operator;
  bool known = isType       ? type.id() != nullptr
               : isOperator ? scope.own().operators.contains(name)
                            : scope.own().values.contains(name);
  if (known)
    return;
  std::vector<std::string> candidates;
  if (isType)
    for (auto &entry : scope.own().types)
      candidates.push_back(entry.getKey().str());
  else
    for (auto &entry : scope.own().values)
      if (llvm::isLower(entry.getKey().front()))
        candidates.push_back(entry.getKey().str());
  Report &report = error("UNKNOWN EXPORT", exposed.name.region);
  report
      .text("`" + name + "` is exposed, but this module does not define it:")
      .snippet();
  suggest(report, name, std::move(candidates));
}

//===----------------------------------------------------------------------===//
// Imports
//===----------------------------------------------------------------------===//

void Resolver::checkImports() {
  for (const Import &import : module.imports) {
    if (!import.target || import.implicit)
      continue;
    for (const Exposed &exposed : import.exposing.names)
      checkImportOf(import, exposed);
  }
}

void Resolver::checkImportOf(const Import &import, const Exposed &exposed) {
  const Names &names = scope.exports(import.target);
  llvm::StringRef name = exposed.name.text, from = import.module.text;
  Region region = exposed.name.region;
  if (exposed.kind == Exposed::Kind::Value && names.values.contains(name))
    return;
  if (exposed.kind == Exposed::Kind::Operator && names.operators.contains(name))
    return;
  std::vector<std::string> candidates;
  if (exposed.kind == Exposed::Kind::Type ||
      exposed.kind == Exposed::Kind::TypeWithConstructors) {
    TypeDeclaration type = names.types.lookup(name);
    if (type.alias && exposed.kind == Exposed::Kind::TypeWithConstructors) {
      error("BAD IMPORT", region)
          .text("`" + name + "` of module `" + from +
                "` is a type alias, and (..) asks for the constructors of a "
                "custom type:")
          .snippet()
          .text("An alias is imported by its name alone.");
      return;
    }
    if (type.id())
      return;
    Reference value = names.values.lookup(name);
    if (value.kind == Reference::Kind::Constructor) {
      llvm::StringRef owner = value.constructor->definition->name.text;
      error("BAD IMPORT", region)
          .text("A constructor such as `" + name +
                "` is not imported by its own name:")
          .snippet()
          .text("Constructors come with their type. To get all of them, say:")
          .block(owner + "(..)");
      return;
    }
    for (auto &entry : names.types)
      candidates.push_back(entry.getKey().str());
  } else {
    for (auto &entry : names.values)
      if (llvm::isLower(entry.getKey().front()))
        candidates.push_back(entry.getKey().str());
  }
  Report &report = error("BAD IMPORT", region);
  report.text("The module `" + from + "` does not expose `" + name + "`:")
      .snippet();
  suggest(report, name, std::move(candidates));
}

//===----------------------------------------------------------------------===//
// Definitions
//===----------------------------------------------------------------------===//

/// Values that need themselves: only what is used at once counts, so a function
/// or a lambda in between breaks the cycle.
void Resolver::checkCycles(
    const llvm::DenseMap<Definition *, unsigned> &numbers) {
  std::vector<llvm::SmallVector<unsigned, 4>> graph(module.definitions.size());
  for (auto [definition, number] : numbers)
    if (definition->parameters.empty())
      for (Definition *used : edges[definition].direct)
        if (auto it = numbers.find(used); it != numbers.end())
          graph[number].push_back(it->second);
  for (auto &members : sortIntoGroups(graph)) {
    if (members.size() == 1 &&
        !llvm::is_contained(graph[members[0]], members[0]))
      continue;
    llvm::SmallVector<const Definition *> cycle;
    for (unsigned member : members)
      cycle.push_back(module.definitions[member]);
    reportCycle("CYCLIC DEFINITION", cycle);
  }
}

void Resolver::resolveDefinitions() {
  llvm::DenseMap<Definition *, unsigned> numbers;
  for (Definition *definition : module.definitions) {
    numbers.try_emplace(definition, numbers.size());
    resolveDefinition(definition);
  }
  std::vector<llvm::SmallVector<unsigned, 4>> graph(module.definitions.size());
  for (auto [definition, number] : numbers)
    for (Definition *used : edges[definition].uses)
      if (auto it = numbers.find(used); it != numbers.end())
        graph[number].push_back(it->second);
  for (auto &members : sortIntoGroups(graph)) {
    DefinitionGroup &group = groups.emplace_back();
    for (unsigned member : members)
      group.push_back(module.definitions[member]);
  }
  checkCycles(numbers);
}
