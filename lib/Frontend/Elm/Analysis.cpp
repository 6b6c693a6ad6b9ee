//===- Analysis.cpp - What is compiled, and what functions need -----------===//

#include "Analysis.h"
#include "Layout.h"

using namespace llvm;

namespace luciole::elm {

//===----------------------------------------------------------------------===//
// Walking
//===----------------------------------------------------------------------===//

void walkExpr(const Expr *expr, function_ref<void(const Expr *)> onExpr,
              function_ref<void(const Definition *)> onLet) {
  onExpr(expr);
  for (const Definition *definition : expr->definitions)
    onLet(definition);
  for (const Expr *part : expr->parts)
    walkExpr(part, onExpr, onLet);
  for (const Branch &branch : expr->branches)
    walkExpr(branch.body, onExpr, onLet);
  for (const FieldExpr &field : expr->fields)
    walkExpr(field.value, onExpr, onLet);
}

void walkPattern(const Pattern *pattern,
                 function_ref<void(const Pattern *)> visit) {
  visit(pattern);
  for (const Pattern *part : pattern->parts)
    walkPattern(part, visit);
}

/// All patterns of an expression itself, not of what is below it.
static void forPatterns(const Expr *expr,
                        function_ref<void(const Pattern *)> visit) {
  for (const Pattern *pattern : expr->patterns)
    walkPattern(pattern, visit);
  for (const Branch &branch : expr->branches)
    walkPattern(branch.pattern, visit);
}

void collectVariables(Type *type, Evidence &variables) {
  type = prune(type);
  switch (type->kind()) {
  case Type::Kind::Var:
    variables.insert(cast<VarType>(type));
    return;
  case Type::Kind::Unit:
    return;
  case Type::Kind::Function: // Functions are described without their types.
    return;
  case Type::Kind::Tuple:
    for (Type *element : cast<TupleType>(type)->elements)
      collectVariables(element, variables);
    return;
  case Type::Kind::Custom:
    for (Type *argument : cast<CustomType>(type)->arguments)
      collectVariables(argument, variables);
    return;
  case Type::Kind::Record: {
    Fields fields = flatten(type);
    for (const FieldType &field : fields.fields)
      collectVariables(field.type, variables);
    if (fields.row)
      variables.insert(fields.row);
    return;
  }
  }
}

bool isKernelReference(const Expr *expr) {
  return expr->kind == Expr::Kind::Variable &&
         expr->reference.kind == Reference::Kind::Kernel;
}

//===----------------------------------------------------------------------===//
// Reaching
//===----------------------------------------------------------------------===//

static unsigned numArrows(const TypeExpr *type) {
  unsigned count = 0;
  for (; type && type->kind == TypeExpr::Kind::Function; type = type->parts[1])
    ++count;
  return count;
}

/// Debug.toString and Debug.log get a description of what they print.
static bool describesArgument(const DefinitionInfo &info) {
  StringRef name = info.definition->name.text;
  return info.module && info.module->name.text == "Debug" &&
         (name == "toString" || name == "log");
}

/// Equality differs by type without a constraint.
static bool comparesArgument(const DefinitionInfo &info) {
  StringRef name = info.definition->name.text;
  return info.module && info.module->name.text == "Basics" &&
         (name == "eq" || name == "neq");
}

DefinitionInfo &Analysis::add(const Definition *definition,
                              DefinitionInfo *parent, const Module *module) {
  auto &slot = infos[definition];
  if (slot)
    return *slot;
  slot = std::make_unique<DefinitionInfo>();
  DefinitionInfo &info = *slot;
  info.definition = definition;
  info.parent = parent;
  info.module = module;
  append_range(info.parameters, definition->parameters);
  info.body = definition->body;
  while (info.body->kind == Expr::Kind::Lambda && !definition->pattern) {
    append_range(info.parameters, info.body->patterns);
    info.body = info.body->parts[0];
  }
  for (VarType *variable : definition->quantified)
    if (variable->super != Super::None || comparesArgument(info))
      info.special.insert(variable);
  if (isKernelReference(info.body) && info.parameters.empty()) {
    StringRef name = info.body->qualifier.rsplit('.').second;
    info.kernelModule = "elm_" + name.lower();
    info.kernelFunction = info.body->name.text.str();
    info.kernelArity = numArrows(definition->annotation);
    if (describesArgument(info) && !definition->quantified.empty())
      info.evidence.insert(definition->quantified[0]);
  }
  if (!parent) {
    info.symbol = (module->name.text + "." + definition->name.text).str();
  } else {
    DefinitionInfo *root = parent;
    while (root->parent)
      root = root->parent;
    info.symbol = ("-" + root->symbol + "-" + definition->name.text + "-" +
                   Twine(root->numChildren++) + "-")
                      .str();
    locals.push_back(&info);
  }
  return info;
}

void Analysis::reach(const Definition *definition) {
  if (infos.count(definition))
    return;
  reached.push_back(&add(definition, nullptr, modules.lookup(definition)));
}

void Analysis::scan(DefinitionInfo &info) {
  walkExpr(
      info.definition->body,
      [&](const Expr *expr) {
        const Reference &ref = expr->reference;
        if (ref.kind == Reference::Kind::Definition &&
            modules.count(ref.definition))
          reach(ref.definition);
      },
      [&](const Definition *inner) { scan(add(inner, &info, info.module)); });
}

//===----------------------------------------------------------------------===//
// Evidence
//===----------------------------------------------------------------------===//

static void addRow(Type *record, Evidence &used) {
  if (VarType *row = flatten(record).row)
    used.insert(row);
}

void Analysis::collectReference(Question question, const Expr *expr,
                                Evidence &used) {
  DefinitionInfo &target = info(expr->reference.definition);
  for (auto [variable, type] :
       zip(target.definition->quantified, expr->instantiation)) {
    if (!(target.*question.member).contains(variable))
      continue;
    if (!question.special)
      collectVariables(type, used);
    else if (VarType *itself = asVariable(type))
      used.insert(itself);
  }
}

void Analysis::collect(Question question, DefinitionInfo &info,
                       Evidence &used) {
  auto onPattern = [&](const Pattern *pattern) {
    if (pattern->kind == Pattern::Kind::Record)
      addRow(pattern->type, used);
  };
  for (const Pattern *pattern : info.definition->parameters)
    walkPattern(pattern, onPattern);
  if (info.definition->pattern)
    walkPattern(info.definition->pattern, onPattern);
  auto onExpr = [&](const Expr *expr) {
    forPatterns(expr, onPattern);
    switch (expr->kind) {
    case Expr::Kind::Int:
      if (VarType *variable = asVariable(expr->type))
        used.insert(variable);
      return;
    case Expr::Kind::Access:
    case Expr::Kind::Update:
      return addRow(expr->parts[0]->type, used);
    case Expr::Kind::Accessor:
      return addRow(cast<FunctionType>(prune(expr->type))->argument, used);
    case Expr::Kind::Variable:
      if (expr->reference.kind == Reference::Kind::Definition)
        collectReference(question, expr, used);
      return;
    default:
      return;
    }
  };
  auto onLet = [&](const Definition *inner) {
    DefinitionInfo &innerInfo = this->info(inner);
    Evidence innerUsed;
    collect(question, innerInfo, innerUsed);
    for (VarType *variable : innerUsed) {
      if (!is_contained(inner->quantified, variable))
        used.insert(variable);
      else
        changed |= (innerInfo.*question.member).insert(variable);
    }
  };
  walkExpr(info.definition->body, onExpr, onLet);
}

/// A fixed point over all definitions.
void Analysis::solve(Question question) {
  do {
    changed = false;
    for (DefinitionInfo *info : reached) {
      Evidence used;
      collect(question, *info, used);
      for (VarType *variable : used)
        if (is_contained(info->definition->quantified, variable))
          changed |= (info->*question.member).insert(variable);
    }
  } while (changed);
}

//===----------------------------------------------------------------------===//
// Captures
//===----------------------------------------------------------------------===//

void Analysis::collectKeys(DefinitionInfo &info, Keys &used, Keys &bound) {
  auto onPattern = [&](const Pattern *pattern) {
    for (const Variable *variable : pattern->variables)
      bound.insert(variable);
    if (pattern->kind == Pattern::Kind::Record)
      if (VarType *row = flatten(pattern->type).row)
        used.insert(row);
  };
  for (VarType *variable : info.definition->quantified)
    bound.insert(variable);
  for (const Pattern *pattern : info.definition->parameters)
    walkPattern(pattern, onPattern);
  if (info.definition->pattern)
    walkPattern(info.definition->pattern, onPattern);
  Evidence evidence;
  collect({&DefinitionInfo::evidence, false}, info, evidence);
  used.insert_range(evidence);
  walkExpr(
      info.definition->body,
      [&](const Expr *expr) {
        forPatterns(expr, onPattern);
        const Reference &ref = expr->reference;
        if (ref.kind == Reference::Kind::Local)
          used.insert(ref.variable);
        if (ref.kind != Reference::Kind::Definition)
          return;
        DefinitionInfo &target = this->info(ref.definition);
        if (!target.isLocal())
          return;
        if (target.isValue())
          used.insert(ref.definition);
        else
          used.insert_range(target.captures);
      },
      [&](const Definition *inner) {
        bound.insert(inner);
        collectKeys(this->info(inner), used, bound);
      });
}

bool Analysis::run() {
  for (const auto &module : program.modules)
    for (const Definition *definition : module->definitions)
      modules[definition] = module.get();
  for (const Definition *definition : program.main->definitions)
    if (definition->name.text == "main")
      main = definition;
  if (!main)
    return false;
  reach(main);
  for (size_t i = 0; i < reached.size(); ++i)
    scan(*reached[i]);
  solve({&DefinitionInfo::evidence, false});
  solve({&DefinitionInfo::special, true});
  do {
    changed = false;
    for (DefinitionInfo *info : locals) {
      if (info->isValue())
        continue;
      Keys used, bound;
      collectKeys(*info, used, bound);
      for (Key key : used)
        if (!bound.contains(key))
          changed |= info->captures.insert(key);
    }
  } while (changed);
  return true;
}

} // namespace luciole::elm
