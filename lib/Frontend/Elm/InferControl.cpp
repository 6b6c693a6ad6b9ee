//===- InferControl.cpp - Calls, branches and lets ------------------------===//

#include "Infer.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// The type of the next argument; `functionType` becomes that of the rest. Null
/// if it is no function.
Type *Infer::argumentType(Expr *expr, Type *&functionType, unsigned index) {
  functionType = prune(functionType);
  if (auto *function = llvm::dyn_cast<FunctionType>(functionType)) {
    functionType = function->result;
    return function->argument;
  }
  if (types.isHole(functionType))
    return types.hole;
  auto *var = llvm::dyn_cast<VarType>(functionType);
  if (!var || var->rigid)
    return nullptr;
  Type *argument = types.var(), *result = types.var();
  Unifier unifier(types);
  if (!unifier.unify(var, types.function(argument, result)))
    return nullptr;
  functionType = result;
  return argument;
}

Type *Infer::inferCall(Expr *expr) {
  Expr *callee = expr->parts[0];
  Type *whole = infer(callee), *rest = whole;
  auto arguments = expr->parts.drop_front();
  // The arity comes first: it would make all else look wrong.
  llvm::SmallVector<Type *> expected;
  for (size_t i = 0; i < arguments.size(); ++i) {
    Type *type = argumentType(expr, rest, i);
    if (!type) {
      reportTooMany(expr, whole, i);
      for (Expr *argument : arguments)
        infer(argument);
      return types.hole;
    }
    expected.push_back(type);
  }
  bool isOperator = callee->isOperator && arguments.size() == 2;
  Context context;
  context.kind = Context::Kind::Argument;
  context.name = callee->kind == Expr::Kind::Variable ? callee->name.text : "";
  context.whole = expr->region;
  context.function = whole;
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    context.index = i + 1;
    if (isOperator)
      context.kind = i == 0 ? Context::Kind::Left : Context::Kind::Right;
    context.left = arguments[0];
    check(argument, expected[i], context);
  }
  return rest;
}

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

static Context branchContext(const Context *annotation, Context::Kind kind,
                             unsigned index, Region whole) {
  Context context = annotation ? *annotation : Context();
  if (!annotation)
    context.kind = kind;
  context.index = index;
  context.inIf = kind == Context::Kind::IfBranch;
  context.whole = whole;
  return context;
}

/// `else if` continues the branches of the same `if`.
void Infer::checkIf(Expr *expr, Type *expected, const Context *annotation) {
  Region whole = expr->region;
  for (unsigned index = 1;; ++index) {
    expr->type = expected;
    Context condition;
    condition.kind = Context::Kind::Condition;
    condition.whole = whole;
    check(expr->parts[0], types.Bool, condition);
    check(expr->parts[1], expected,
          branchContext(annotation, Context::Kind::IfBranch, index, whole));
    Expr *rest = expr->parts[2];
    if (rest->kind != Expr::Kind::If) {
      check(
          rest, expected,
          branchContext(annotation, Context::Kind::IfBranch, index + 1, whole));
      return;
    }
    expr = rest;
  }
}

void Infer::checkCase(Expr *expr, Type *expected, const Context *annotation) {
  Type *subject = infer(expr->parts[0]);
  PatternContext pattern{PatternContext::Kind::Branch, "", 0, expr->region};
  for (auto [i, branch] : llvm::enumerate(expr->branches)) {
    size_t mark = headers.size();
    pattern.index = i + 1;
    checkPattern(branch.pattern, subject, pattern);
    check(branch.body, expected,
          branchContext(annotation, Context::Kind::CaseBranch, i + 1,
                        expr->region));
    headers.resize(mark);
  }
  patternChecks.push_back({expr, nullptr, false});
}

//===----------------------------------------------------------------------===//
// Lets
//===----------------------------------------------------------------------===//

void Infer::inferLetDefinitions(Expr *expr) {
  llvm::ArrayRef<Definition *> rest = expr->definitions;
  llvm::SmallVector<Definition *> all;
  while (!rest.empty()) {
    unsigned group = rest.front()->group;
    auto members = rest.take_while(
        [&](Definition *definition) { return definition->group == group; });
    inferGroup(members);
    rest = rest.drop_front(members.size());
    all.append(members.begin(), members.end());
    if (auto it = split.find(members.front()); it != split.end())
      all.append(it->second.begin(), it->second.end());
  }
  if (all.size() > expr->definitions.size())
    expr->definitions = program.copy(llvm::ArrayRef<Definition *>(all));
}
