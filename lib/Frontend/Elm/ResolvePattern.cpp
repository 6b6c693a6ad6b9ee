//===- ResolvePattern.cpp - Patterns, and the names they bind -------------===//

#include "Resolver.h"
#include "llvm/ADT/StringExtras.h"

using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Constructors
//===----------------------------------------------------------------------===//

void Resolver::resolvePatterns(llvm::ArrayRef<Pattern *> patterns) {
  for (Pattern *pattern : patterns)
    resolvePattern(pattern);
}

void Resolver::resolvePattern(Pattern *pattern) {
  resolvePatterns(pattern->parts);
  if (pattern->kind == Pattern::Kind::Constructor)
    resolveConstructorPattern(pattern);
  else if (pattern->kind == Pattern::Kind::Tuple && pattern->parts.size() > 3)
    reportBigTuple(pattern->region);
}

void Resolver::resolveConstructorPattern(Pattern *pattern) {
  llvm::StringRef name = pattern->name.text;
  Candidates<Reference> found = scope.values(pattern->qualifier, name);
  if (isAmbiguous(found, pattern->name.region, "constructor",
                  pattern->qualifier, name))
    return;
  if (found.empty()) {
    notFound("constructor", pattern->region, pattern->qualifier, name,
             scope.visibleValues([](llvm::StringRef candidate) {
               return llvm::isUpper(candidate.front());
             }));
    return;
  }
  const Reference &reference = found.front().meaning;
  if (reference.kind != Reference::Kind::Constructor) {
    error("BAD PATTERN", pattern->region)
        .text("`" + name +
              "` makes records, but as a pattern it can not stand for them:")
        .snippet()
        .hint("Match on the fields by name instead, as in `{ x, y }`.");
    return;
  }
  const Constructor *constructor = reference.constructor;
  pattern->constructor = constructor;
  if (constructor->parameterExprs.size() != pattern->parts.size())
    reportArity(pattern->region, "The `" + name + "` constructor",
                constructor->parameterExprs.size(), pattern->parts.size());
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

void Resolver::collectVariables(Pattern *pattern,
                                llvm::SmallVectorImpl<Variable *> &variables) {
  variables.append(pattern->variables.begin(), pattern->variables.end());
  for (Pattern *part : pattern->parts)
    collectVariables(part, variables);
}

void Resolver::checkClashes(llvm::ArrayRef<Name> names,
                            const llvm::Twine &where) {
  llvm::DenseMap<llvm::StringRef, Name> seen;
  for (const Name &name : names) {
    auto [it, isNew] = seen.try_emplace(name.text, name);
    if (isNew)
      continue;
    reportClash(it->second, name, where);
    clashes.insert(name.region.begin);
  }
}

void Resolver::bindPatterns(llvm::ArrayRef<Pattern *> patterns) {
  llvm::SmallVector<Variable *> variables;
  for (Pattern *pattern : patterns)
    collectVariables(pattern, variables);
  if (variables.size() > 1) {
    llvm::SmallVector<Name> names;
    for (Variable *variable : variables)
      names.push_back(variable->name);
    checkClashes(names, patterns.size() > 1 ? "among these arguments"
                                            : "in this pattern");
  }
  for (Variable *variable : variables)
    bindVariable(variable, nullptr);
}

void Resolver::bindVariable(Variable *variable, Definition *owner) {
  Binding binding;
  binding.reference.kind = Reference::Kind::Local;
  binding.reference.variable = variable;
  binding.region = variable->name.region;
  binding.owner = owner;
  bind(variable->name, binding);
}

void Resolver::bind(const Name &name, const Binding &binding) {
  auto [it, isNew] = locals.try_emplace(name.text, binding);
  if (!isNew) {
    undo.push_back({name.text, it->second});
    if (!clashes.contains(name.region.begin))
      reportShadowing(name, it->second.region);
    it->second = binding;
    return;
  }
  undo.push_back({name.text, std::nullopt});
  auto own = scope.own().values.find(name.text);
  if (own == scope.own().values.end())
    return;
  if (own->second.kind == Reference::Kind::Definition)
    reportShadowing(name, own->second.definition->name.region);
  else if (own->second.kind == Reference::Kind::Port)
    reportShadowing(name, own->second.port->name.region);
}

void Resolver::unbind(size_t mark) {
  while (undo.size() > mark) {
    auto &[name, before] = undo.back();
    if (before)
      locals[name] = *before;
    else
      locals.erase(name);
    undo.pop_back();
  }
}
