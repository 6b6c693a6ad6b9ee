//===- ResolveExpr.cpp - Names in expressions -----------------------------===//

#include "Resolver.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

void Resolver::resolveAll(llvm::ArrayRef<Expr *> exprs) {
  for (Expr *expr : exprs)
    resolve(expr);
}

void Resolver::resolve(Expr *expr) {
  switch (expr->kind) {
  case Expr::Kind::Variable:
    return resolveVariable(expr);
  case Expr::Kind::Operators:
    return resolveOperators(expr);
  case Expr::Kind::Lambda:
    return resolveLambda(expr);
  case Expr::Kind::Let:
    return resolveLet(expr);
  case Expr::Kind::Case:
    return resolveCase(expr);
  case Expr::Kind::Record:
  case Expr::Kind::Update:
    return resolveFields(expr);
  case Expr::Kind::Tuple:
    if (expr->parts.size() > 3)
      reportBigTuple(expr->region);
    return resolveAll(expr->parts);
  case Expr::Kind::Accessor:
  case Expr::Kind::Int:
  case Expr::Kind::Float:
  case Expr::Kind::Char:
  case Expr::Kind::String:
  case Expr::Kind::Negate:
  case Expr::Kind::Call:
  case Expr::Kind::If:
  case Expr::Kind::Access:
  case Expr::Kind::List:
  case Expr::Kind::Unit:
    return resolveAll(expr->parts);
  }
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

void Resolver::use(Definition *definition) {
  if (frames.empty())
    return;
  frames.back()->uses.insert(definition);
  if (frames.back()->delays == 0)
    frames.back()->direct.insert(definition);
}

/// Only what ships with the compiler may name kernel functions; loading refuses
/// the others.
static bool isKernel(const Expr *expr, const Module &module) {
  return expr->qualifier.starts_with("Elm.Kernel.") &&
         module.package.starts_with("elm/");
}

void Resolver::resolveVariable(Expr *expr) {
  llvm::StringRef name = expr->name.text;
  if (expr->isOperator) {
    resolveOperator(name, expr->region, expr->reference);
    return;
  }
  if (expr->qualifier.empty()) {
    if (auto it = locals.find(name); it != locals.end()) {
      expr->reference = it->second.reference;
      if (it->second.owner)
        use(it->second.owner);
      return;
    }
  } else if (isKernel(expr, module)) {
    expr->reference.kind = Reference::Kind::Kernel;
    return;
  }
  bool upper = !name.empty() && llvm::isUpper(name.front());
  llvm::StringRef what = upper ? "constructor" : "variable";
  Candidates<Reference> found = scope.values(expr->qualifier, name);
  if (isAmbiguous(found, expr->region, what, expr->qualifier, name))
    return;
  if (!found.empty()) {
    const Reference &reference = found.front().meaning;
    expr->reference = reference;
    if (reference.kind == Reference::Kind::Definition &&
        reference.definition->module == &module)
      use(reference.definition);
    return;
  }
  auto candidates = scope.visibleValues([&](llvm::StringRef candidate) {
    return llvm::isUpper(candidate.front()) == upper;
  });
  if (!upper)
    for (auto &local : locals)
      candidates.push_back(local.first.str());
  notFound(what, expr->region, expr->qualifier, name, std::move(candidates));
}

//===----------------------------------------------------------------------===//
// Scopes
//===----------------------------------------------------------------------===//

void Resolver::resolveLambda(Expr *expr) {
  size_t mark = undo.size();
  resolvePatterns(expr->patterns);
  bindPatterns(expr->patterns);
  if (!frames.empty())
    ++frames.back()->delays;
  resolve(expr->parts[0]);
  if (!frames.empty())
    --frames.back()->delays;
  unbind(mark);
}

void Resolver::resolveCase(Expr *expr) {
  resolve(expr->parts[0]);
  for (const Branch &branch : expr->branches) {
    size_t mark = undo.size();
    resolvePattern(branch.pattern);
    bindPatterns(branch.pattern);
    resolve(branch.body);
    unbind(mark);
  }
}

void Resolver::resolveFields(Expr *expr) {
  resolveAll(expr->parts);
  llvm::SmallVector<Name> names;
  for (const FieldExpr &field : expr->fields) {
    names.push_back(field.name);
    resolve(field.value);
  }
  checkClashes(names, "in this record");
}

//===----------------------------------------------------------------------===//
// Definitions
//===----------------------------------------------------------------------===//

void Resolver::resolveDefinition(Definition *definition) {
  Frame frame{definition};
  frames.push_back(&frame);
  size_t mark = undo.size(), typeMark = typeVariables.size();
  resolveAnnotation(definition);
  resolvePatterns(definition->parameters);
  if (definition->pattern)
    resolvePattern(definition->pattern);
  bindPatterns(definition->parameters);
  resolve(definition->body);
  unbind(mark);
  typeVariables.truncate(typeMark);
  frames.pop_back();
  edges[definition] = {frame.uses.takeVector(), frame.direct.takeVector()};
  if (frames.empty())
    return;
  // What an inner definition uses, the outer one uses too.
  const Edges &own = edges[definition];
  frames.back()->uses.insert(own.uses.begin(), own.uses.end());
  if (definition->parameters.empty() && frames.back()->delays == 0)
    frames.back()->direct.insert(own.direct.begin(), own.direct.end());
}

void Resolver::bindLet(Expr *expr) {
  llvm::SmallVector<Name> names;
  llvm::SmallVector<Variable *> variables;
  for (Definition *definition : expr->definitions) {
    if (!definition->pattern) {
      names.push_back(definition->name);
      continue;
    }
    variables.clear();
    collectVariables(definition->pattern, variables);
    for (Variable *variable : variables)
      names.push_back(variable->name);
  }
  checkClashes(names, "in this `let`");
  for (Definition *definition : expr->definitions) {
    if (!definition->pattern) {
      Binding binding;
      binding.reference.kind = Reference::Kind::Definition;
      binding.reference.definition = definition;
      binding.region = definition->name.region;
      binding.owner = definition;
      bind(definition->name, binding);
      continue;
    }
    variables.clear();
    collectVariables(definition->pattern, variables);
    for (Variable *variable : variables)
      bindVariable(variable, definition);
  }
}

void Resolver::resolveLet(Expr *expr) {
  size_t mark = undo.size();
  bindLet(expr);
  for (Definition *definition : expr->definitions)
    resolveDefinition(definition);
  sortLet(expr);
  resolve(expr->parts[0]);
  unbind(mark);
}

void Resolver::sortLet(Expr *expr) {
  llvm::DenseMap<Definition *, unsigned> numbers;
  for (Definition *definition : expr->definitions)
    numbers.try_emplace(definition, numbers.size());
  std::vector<llvm::SmallVector<unsigned, 4>> graph(expr->definitions.size());
  for (auto [definition, number] : numbers)
    for (Definition *used : edges[definition].uses)
      if (auto it = numbers.find(used); it != numbers.end())
        graph[number].push_back(it->second);
  llvm::SmallVector<Definition *> sorted;
  for (auto &members : sortIntoGroups(graph)) {
    ++nextGroup;
    bool recursive =
        members.size() > 1 || llvm::is_contained(graph[members[0]], members[0]);
    llvm::SmallVector<const Definition *> cycle;
    bool hasValue = false;
    for (unsigned member : members) {
      Definition *definition = expr->definitions[member];
      definition->group = nextGroup;
      sorted.push_back(definition);
      cycle.push_back(definition);
      hasValue |= definition->parameters.empty();
    }
    if (recursive && hasValue)
      reportCycle("CYCLIC VALUE", cycle);
  }
  expr->definitions = program.copy(llvm::ArrayRef<Definition *>(sorted));
}
