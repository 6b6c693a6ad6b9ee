//===- InferPattern.cpp - Types of patterns -------------------------------===//

#include "Infer.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

void Infer::matchPattern(Pattern *pattern, Type *actual, Type *expected,
                         const PatternContext &context) {
  Unifier unifier(types);
  if (!unifier.unify(actual, expected))
    reportPattern(pattern, actual, expected, context);
}

void Infer::bindVariables(Pattern *pattern, Type *type) {
  for (Variable *variable : pattern->variables) {
    variable->type = type;
    headers.push_back({variable->name, type});
  }
}

void Infer::checkPattern(Pattern *pattern, Type *type,
                         const PatternContext &context) {
  pattern->type = type;
  switch (pattern->kind) {
  case Pattern::Kind::Anything:
    return;
  case Pattern::Kind::Variable:
    return bindVariables(pattern, type);
  case Pattern::Kind::Alias:
    bindVariables(pattern, type);
    return checkPattern(pattern->parts[0], type, context);
  case Pattern::Kind::Unit:
    return matchPattern(pattern, types.Unit, type, context);
  case Pattern::Kind::Int:
    return matchPattern(pattern, types.Int, type, context);
  case Pattern::Kind::Char:
    return matchPattern(pattern, types.Char, type, context);
  case Pattern::Kind::String:
    return matchPattern(pattern, types.String, type, context);
  case Pattern::Kind::Tuple:
    return checkTuplePattern(pattern, type, context);
  case Pattern::Kind::List:
  case Pattern::Kind::Cons:
    return checkListPattern(pattern, type, context);
  case Pattern::Kind::Constructor:
    return checkConstructorPattern(pattern, type, context);
  case Pattern::Kind::Record:
    return checkRecordPattern(pattern, type, context);
  }
}

void Infer::checkTuplePattern(Pattern *pattern, Type *type,
                              const PatternContext &context) {
  llvm::SmallVector<Type *, 3> elements;
  auto *known = llvm::dyn_cast<TupleType>(prune(type));
  if (known && known->elements.size() == pattern->parts.size()) {
    elements.append(known->elements.begin(), known->elements.end());
  } else {
    for (size_t i = 0; i < pattern->parts.size(); ++i)
      elements.push_back(types.var());
    matchPattern(pattern, types.tuple(elements), type, context);
  }
  for (auto [part, element] : llvm::zip(pattern->parts, elements))
    checkPattern(part, element, {});
}

void Infer::checkListPattern(Pattern *pattern, Type *type,
                             const PatternContext &context) {
  Type *element = nullptr;
  auto *known = llvm::dyn_cast<CustomType>(prune(type));
  if (known && known->definition == types.builtins.List) {
    element = known->arguments[0];
  } else {
    element = types.var();
    matchPattern(pattern, types.list(element), type, context);
  }
  PatternContext part{PatternContext::Kind::ListElement, "", 0,
                      pattern->region};
  if (pattern->kind == Pattern::Kind::Cons) {
    part.index = 1;
    checkPattern(pattern->parts[0], element, part);
    part.kind = PatternContext::Kind::Tail;
    return checkPattern(pattern->parts[1], types.list(element), part);
  }
  for (Pattern *inner : pattern->parts) {
    ++part.index;
    checkPattern(inner, element, part);
  }
}

void Infer::checkConstructorPattern(Pattern *pattern, Type *type,
                                    const PatternContext &context) {
  const Constructor *constructor = pattern->constructor;
  if (!constructor) {
    for (Pattern *part : pattern->parts)
      checkPattern(part, types.hole, {});
    return;
  }
  const Union *definition = constructor->definition;
  llvm::ArrayRef<Type *> arguments;
  auto *known = llvm::dyn_cast<CustomType>(prune(type));
  if (known && known->definition == definition) {
    arguments = known->arguments;
  } else {
    arguments = types.freshFor(definition->quantified);
    matchPattern(pattern, types.custom(definition, arguments), type, context);
  }
  PatternContext part{PatternContext::Kind::ConstructorArgument,
                      pattern->name.text, 0, pattern->region};
  for (auto [i, inner] : llvm::enumerate(pattern->parts)) {
    part.index = i + 1;
    Type *expected = i < constructor->parameters.size()
                         ? types.instantiate(constructor->parameters[i],
                                             definition->quantified, arguments)
                         : types.hole;
    checkPattern(inner, expected, part);
  }
}

void Infer::checkRecordPattern(Pattern *pattern, Type *type,
                               const PatternContext &context) {
  llvm::SmallVector<FieldType> fields;
  auto *known = llvm::dyn_cast<RecordType>(prune(type));
  bool allKnown = known;
  for (Variable *variable : pattern->variables) {
    Type *field = known ? Fields(known).find(variable->name.text) : nullptr;
    allKnown &= field != nullptr;
    variable->type = field ? field : types.var();
    fields.push_back({variable->name.text, variable->type});
    headers.push_back({variable->name, variable->type});
  }
  if (allKnown)
    return;
  llvm::sort(fields, [](const FieldType &a, const FieldType &b) {
    return a.name < b.name;
  });
  matchPattern(pattern, types.record(fields, types.var()), type, context);
}
