//===- InferDefinitions.cpp - Definitions and recursive groups ------------===//

#include "Infer.h"

using namespace luciole::elm;

void Infer::checkParameter(Pattern *pattern, Type *type,
                           const PatternContext &context) {
  checkPattern(pattern, type, context);
  patternChecks.push_back({nullptr, pattern, true});
}

/// A definition whose type nothing tells.
void Infer::inferOpen(Definition *definition) {
  size_t mark = headers.size();
  headers.push_back({definition->name, definition->type});
  llvm::SmallVector<Type *> parameters;
  for (Pattern *pattern : definition->parameters) {
    parameters.push_back(types.var());
    checkParameter(pattern, parameters.back(), {});
  }
  Type *type = infer(definition->body);
  for (Type *parameter : llvm::reverse(parameters))
    type = types.function(parameter, type);
  Context context;
  context.kind = Context::Kind::Definition;
  context.name = definition->name.text;
  match(definition->body, type, definition->type, context);
  headers.resize(mark);
}

void Infer::inferOpenGroup(llvm::ArrayRef<Definition *> open) {
  size_t errors = diagnostics.all().size();
  OpenGroup group{open};
  openGroups.push_back(&group);
  types.enter();
  for (Definition *definition : open)
    definition->type = types.var();
  for (Definition *definition : open)
    inferOpen(definition);
  // A wrong type would only make its uses look wrong as well.
  if (diagnostics.all().size() > errors)
    for (Definition *definition : open)
      definition->type = types.hole;
  // The same goes for one whose annotation is faulty.
  for (Definition *definition : open)
    if (definition->annotation)
      definition->type = types.hole;
  llvm::SmallVector<Type *> roots;
  for (Definition *definition : open)
    roots.push_back(definition->type);
  llvm::ArrayRef<VarType *> generics = types.leave(roots);
  openGroups.pop_back();
  for (Definition *definition : open) {
    definition->quantified = generics;
    definition->type = prune(definition->type);
  }
  llvm::SmallVector<Type *> own(generics);
  llvm::ArrayRef<Type *> instantiation =
      program.copy(llvm::ArrayRef<Type *>(own));
  for (Expr *mention : group.mentions)
    mention->instantiation = instantiation;
}

void Infer::checkAnnotated(Definition *definition) {
  types.enter();
  for (VarType *var : definition->quantified)
    var->level = types.level;
  size_t mark = headers.size();
  Type *type = definition->type;
  PatternContext context{PatternContext::Kind::TypedArgument,
                         definition->name.text};
  for (Pattern *pattern : definition->parameters) {
    auto *function = llvm::cast<FunctionType>(prune(type));
    ++context.index;
    checkParameter(pattern, function->argument, context);
    type = function->result;
  }
  Context body;
  body.kind = Context::Kind::Annotation;
  body.name = definition->name.text;
  check(definition->body, type, body);
  headers.resize(mark);
  for (VarType *var : definition->quantified)
    var->generic = true;
  (void)types.leave({});
}

/// Those with annotations are checked last: then the types of the others in
/// their group are known, too.
void Infer::inferGroup(llvm::ArrayRef<Definition *> group) {
  llvm::SmallVector<Definition *, 1> open;
  for (Definition *definition : group)
    if (!definition->type && !definition->pattern)
      open.push_back(definition);
  llvm::SmallVector<Definition *, 1> annotated;
  for (Definition *definition : group)
    if (definition->type)
      annotated.push_back(definition);
  if (!open.empty())
    inferOpenGroup(open);
  for (Definition *definition : group)
    if (definition->pattern)
      inferDestructuring(definition);
  for (Definition *definition : annotated)
    checkAnnotated(definition);
}
