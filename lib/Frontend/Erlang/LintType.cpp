//===- LintType.cpp - Types and specs -------------------------------------===//

#include "Lint.h"

using namespace luciole::erlang;

static bool isBuiltinType(llvm::StringRef name, unsigned arity) {
  static constexpr llvm::StringLiteral plain[] = {
      "any", "arity", "atom", "binary", "bitstring", "bool", "boolean", "byte",
      "char", "float", "function", "identifier", "integer", "iodata", "iolist",
      "list", "map", "maybe_improper_list", "mfa", "module", "neg_integer",
      "nil", "no_return", "node", "non_neg_integer", "none", "nonempty_binary",
      "nonempty_bitstring", "nonempty_list", "nonempty_maybe_improper_list",
      "nonempty_string", "number", "pid", "port", "pos_integer", "reference",
      "string", "term", "timeout", "tuple"};
  switch (arity) {
  case 0: return llvm::is_contained(plain, name);
  case 1: return name == "list" || name == "nonempty_list";
  case 2:
    return name == "maybe_improper_list" || name == "nonempty_improper_list" ||
           name == "nonempty_maybe_improper_list";
  default: return false;
  }
}

static std::string typeName(llvm::StringRef name, unsigned arity) {
  std::string text = quoteAtom(name) + "(";
  for (unsigned i = 0; i < arity; ++i)
    text += i ? ",_" : "_";
  return text + ")";
}

//===----------------------------------------------------------------------===//
// Definitions
//===----------------------------------------------------------------------===//

void Lint::checkTypes() {
  for (const TypeDef &def : module.types)
    checkTypeDef(def);
  currentType.clear();
  for (const RecordDef *def : module.records)
    for (const RecordField &field : def->fields)
      if (field.type) {
        TypeExpr *type[] = {field.type};
        checkRoot(type);
      }
  llvm::StringSet<> exported;
  for (const FunctionName &type : module.exportedTypes) {
    typeUses.push_back({type.name, type.arity, type.loc, ""});
    if (!exported.insert(typeName(type.name, type.arity)).second &&
        options.warnings)
      diags.warning(type.loc, "the type " + typeName(type.name, type.arity) +
                                  " is exported already");
  }
}

void Lint::checkTypeDef(const TypeDef &def) {
  unsigned arity = def.params.size();
  std::string name = typeName(def.name, arity);
  if (isBuiltinType(def.name, arity) &&
      !module.hasCompileOption("no_auto_import_types")) {
    error(def.loc, "the type " + name + " is built in");
    return;
  }
  auto [it, isNew] = typeTable.try_emplace(name, &def);
  if (!isNew) {
    error(def.loc, "the type " + name + " is defined twice")
        .withNote(it->second->loc, "first here");
    return;
  }
  if (def.opaque && arity == 0 && def.type->kind == TypeExpr::Call &&
      def.type->module.empty() && def.type->args.empty() &&
      (def.type->name == "term" || def.type->name == "any") &&
      options.warnings)
    diags.warning(def.loc, "the opaque type " + name +
                               " is any term, which says nothing");
  currentType = name;
  llvm::SmallVector<TypeExpr *, 8> all(def.params.begin(), def.params.end());
  all.push_back(def.type);
  checkRoot(all);
}

void Lint::checkSpecs() {
  llvm::StringSet<> specs, callbacks;
  for (const SpecDef &def : module.specs) {
    std::string name = nameArity(def.name, def.arity);
    if (def.isCallback && !def.module.empty()) {
      error(def.loc, "a -callback has no module");
      continue;
    }
    bool isOther = !def.module.empty() && def.module != module.name;
    auto &set = def.isCallback ? callbacks : specs;
    if (!set.insert(isOther ? (def.module + ":" + name).str() : name).second) {
      error(def.loc, llvm::Twine("the ") +
                         (def.isCallback ? "callback " : "spec of ") + name +
                         " is there already");
      continue;
    }
    if (isOther)
      error(def.loc, "this spec is of a function of another module");
    checkSpec(def);
    if (!def.isCallback && !isOther && complete &&
        !isLocal(def.name, def.arity)) {
      Diagnostic &diag =
          error(def.loc, "this spec is of " + name + ", which is undefined");
      suggestFunction(diag, def.name, def.arity);
    }
  }
  for (const AttributeDef &attribute : module.attributes)
    if (attribute.name == "optional_callbacks")
      forEachNameArity(attribute.value, [&](llvm::StringRef f, unsigned arity,
                                            const Expr *e) {
        if (complete && !callbacks.contains(nameArity(f, arity)))
          error(e->loc(), "there is no callback " + nameArity(f, arity));
      });
}

/// Each clause stands for itself; the left sides of constraints do not count.
void Lint::checkSpec(const SpecDef &def) {
  for (TypeExpr *clause : def.clauses) {
    llvm::SmallVector<TypeExpr *, 8> parts;
    // A constraint uses its variable as well as what bounds it.
    if (clause->kind != TypeExpr::Constrained) {
      parts.push_back(clause);
    } else {
      parts.push_back(clause->args[0]);
      for (TypeExpr *constraint : clause->args.drop_front()) {
        auto *var = new (arena.Allocate<TypeExpr>()) TypeExpr();
        var->kind = TypeExpr::Var;
        var->loc = constraint->loc;
        var->name = constraint->name;
        parts.push_back(var);
        parts.push_back(constraint->args[0]);
      }
    }
    checkRoot(parts);
  }
}

//===----------------------------------------------------------------------===//
// Type expressions
//===----------------------------------------------------------------------===//

void Lint::checkRoot(llvm::ArrayRef<TypeExpr *> types) {
  TypeVars vars;
  for (const TypeExpr *type : types)
    checkType(type, vars);
  for (const auto &[name, use] : vars)
    if (use.second == 1 && !isUnderscored(name))
      error(use.first, "the type variable " + name + " is used only once")
          .withHint("name it _" + name + " if that is intended");
}

void Lint::checkType(const TypeExpr *type, TypeVars &vars) {
  switch (type->kind) {
  case TypeExpr::Var: {
    if (type->name == "_")
      return;
    auto &use = vars[type->name];
    if (use.second++ == 0)
      use.first = type->loc;
    return;
  }
  case TypeExpr::Literal:
    if (!llvm::isa<AtomExpr>(type->value) && !constantInteger(type->value))
      error(type->loc, "this is no integer");
    return;
  case TypeExpr::Range: return checkRange(type);
  case TypeExpr::Binary:
    for (const Expr *size : {type->value, type->value2})
      if (size) {
        std::optional<llvm::APInt> value = constantInteger(size);
        if (!value || value->isNegative())
          error(type->loc, "the sizes of a binary type are integers from 0");
      }
    return;
  case TypeExpr::Record: return checkRecordType(type, vars);
  case TypeExpr::Call: return checkTypeCall(type, vars);
  default:
    for (const TypeExpr *arg : type->args)
      checkType(arg, vars);
  }
}

void Lint::checkRange(const TypeExpr *type) {
  std::optional<llvm::APInt> low = constantInteger(type->value);
  std::optional<llvm::APInt> high = constantInteger(type->value2);
  if (low && high) {
    unsigned width = std::max(low->getBitWidth(), high->getBitWidth());
    if (low->sext(width).slt(high->sext(width)))
      return;
  }
  error(type->loc, "a range goes from a smaller to a greater integer");
}

void Lint::checkTypeCall(const TypeExpr *type, TypeVars &vars) {
  unsigned arity = type->args.size();
  bool isOwn = type->module.empty() || type->module == module.name;
  bool isBuiltin = type->module.empty() && isBuiltinType(type->name, arity);
  std::string name = typeName(type->name, arity);
  if (isOwn && !(isBuiltin && !typeTable.contains(name)))
    typeUses.push_back({type->name, arity, type->loc, currentType});
  if (isBuiltin && type->name == "bool" && options.warnings)
    diags.warning(type->loc, "the type bool() is now called boolean()");
  for (const TypeExpr *arg : type->args)
    checkType(arg, vars);
}

void Lint::checkRecordType(const TypeExpr *type, TypeVars &vars) {
  const RecordDef *def = useRecord(type->name, type->loc);
  if (!def)
    return;
  llvm::StringSet<> seen;
  for (const TypeExpr *field : type->args) {
    checkField(*def, field->name, field->loc);
    if (!seen.insert(field->name).second)
      error(field->loc, "the field " + quoteAtom(field->name) +
                            " is given twice");
    checkType(field->args[0], vars);
  }
}

//===----------------------------------------------------------------------===//
// Undefined and unused types
//===----------------------------------------------------------------------===//

void Lint::checkTypeUsage() {
  llvm::StringMap<std::vector<std::string>> edges;
  llvm::StringSet<> reached;
  std::vector<std::string> work;
  for (const TypeUse &use : typeUses) {
    std::string name = typeName(use.name, use.arity);
    if (!typeTable.contains(name)) {
      if (isBuiltinType(use.name, use.arity))
        continue;
      Diagnostic &diag =
          error(use.loc, "the type " + name + " is undefined");
      for (const TypeDef &def : module.types)
        if (isSimilar(use.name, def.name)) {
          diag.withHint("did you mean " +
                        typeName(def.name, def.params.size()) + "?");
          break;
        }
      continue;
    }
    if (use.by.empty()) {
      if (reached.insert(name).second)
        work.push_back(name);
    } else {
      edges[use.by].push_back(name);
    }
  }
  while (!work.empty()) {
    std::string name = std::move(work.back());
    work.pop_back();
    for (const std::string &next : edges[name])
      if (reached.insert(next).second)
        work.push_back(next);
  }
  llvm::StringSet<> exported;
  for (const FunctionName &type : module.exportedTypes)
    exported.insert(typeName(type.name, type.arity));
  for (const TypeDef &def : module.types) {
    std::string name = typeName(def.name, def.params.size());
    if (typeTable.lookup(name) != &def)
      continue; // Refused above.
    // Types of include files may be unused.
    if (def.loc.file == 0 && !reached.contains(name))
      warn("unused_type", def.loc, "the type " + name + " is unused");
    if (def.opaque && !exported.contains(name) && options.warnings)
      diags.warning(def.loc, "the opaque type " + name + " is not exported");
  }
}
