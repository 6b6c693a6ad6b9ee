//===- InferDestructuring.cpp - `( a, b ) = …` in a let -------------------===//
//
// Variables of patterns are monomorphic, but Elm generalizes those of a let. A
// destructuring that is polymorphic therefore becomes several definitions:
//
//     ( width, height ) =              whole = ( 800, 600 )
//         ( 800, 600 )          ==>    width = case whole of ( width, _ ) ->
//         width
//                                      height = …
//
//===----------------------------------------------------------------------===//

#include "Infer.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

void Infer::inferDestructuring(Definition *definition) {
  size_t errors = diagnostics.all().size();
  types.enter();
  Type *type = types.var();
  PatternContext context{PatternContext::Kind::Destructuring};
  checkPattern(definition->pattern, type, context);
  patternChecks.push_back({nullptr, definition->pattern, false});
  Context body;
  body.kind = Context::Kind::Destructuring;
  body.whole = definition->pattern->region;
  check(definition->body, type, body);
  definition->type = type;
  llvm::ArrayRef<VarType *> generics = types.leave(type);
  llvm::SmallVector<Variable *> variables;
  collectVariables(definition->pattern, variables);
  if (diagnostics.all().size() > errors) {
    for (Variable *variable : variables)
      variable->type = types.hole;
    return;
  }
  if (generics.empty())
    return;
  definition->quantified = generics;
  splitDestructuring(definition, variables);
}

void Infer::collectVariables(Pattern *pattern,
                             llvm::SmallVectorImpl<Variable *> &variables) {
  variables.append(pattern->variables.begin(), pattern->variables.end());
  for (Pattern *part : pattern->parts)
    collectVariables(part, variables);
}

/// A copy that binds one variable, which `chosen` becomes.
Pattern *Infer::copyPattern(const Pattern *pattern, Variable *&chosen) {
  auto *copy = program.make<Pattern>(*pattern);
  llvm::SmallVector<Pattern *> parts;
  for (const Pattern *part : pattern->parts)
    parts.push_back(copyPattern(part, chosen));
  copy->parts = program.copy(llvm::ArrayRef<Pattern *>(parts));
  llvm::SmallVector<Variable *> variables;
  Variable *original = chosen;
  for (Variable *variable : pattern->variables)
    if (variable == original) {
      chosen = program.make<Variable>();
      chosen->name = variable->name;
      variables.push_back(chosen);
    }
  copy->variables = program.copy(llvm::ArrayRef<Variable *>(variables));
  if (!variables.empty())
    return copy;
  if (copy->kind == Pattern::Kind::Variable)
    copy->kind = Pattern::Kind::Anything;
  else if (copy->kind == Pattern::Kind::Alias)
    return copy->parts[0];
  return copy;
}

Expr *Infer::makeReference(const Name &name, const Reference &reference) {
  auto *expr = program.make<Expr>();
  expr->kind = Expr::Kind::Variable;
  expr->region = name.region;
  expr->name = name;
  expr->reference = reference;
  return expr;
}

/// `case whole of pattern -> variable`
Expr *Infer::makeSelection(Definition *whole, const Pattern *pattern,
                           Variable *variable) {
  Reference reference;
  reference.kind = Reference::Kind::Definition;
  reference.definition = whole;
  Expr *subject = makeReference(whole->name, reference);
  Pattern *copy = copyPattern(pattern, variable);
  Reference local;
  local.kind = Reference::Kind::Local;
  local.variable = variable;
  auto *expr = program.make<Expr>();
  expr->kind = Expr::Kind::Case;
  expr->region = variable->name.region;
  expr->parts = program.copy(llvm::ArrayRef<Expr *>(subject));
  Branch branch{copy, makeReference(variable->name, local)};
  expr->branches = program.copy(llvm::ArrayRef<Branch>(branch));
  return expr;
}

void Infer::splitDestructuring(Definition *whole,
                               llvm::ArrayRef<Variable *> variables) {
  const Pattern *pattern = whole->pattern;
  whole->pattern = nullptr;
  whole->name = {"destructured", pattern->region};
  for (Variable *variable : variables) {
    auto *part = program.make<Definition>();
    part->name = variable->name;
    part->body = makeSelection(whole, pattern, variable);
    part->group = --splitGroup;
    size_t checks = patternChecks.size();
    inferOpenGroup(part);
    patternChecks.resize(checks);
    split[whole].push_back(part);
    selections[variable] = part;
  }
}
