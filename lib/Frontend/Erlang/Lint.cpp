//===- Lint.cpp - The walk over the forms, and variable tables ------------===//

#include "Lint.h"

using namespace luciole::erlang;

Lint::Lint(ModuleAST &module, DiagnosticEngine &diags,
           const ParseOptions &options)
    : module(module), diags(diags), options(options) {
  readOptions();
}

//===----------------------------------------------------------------------===//
// Reports and options
//===----------------------------------------------------------------------===//

Diagnostic &Lint::error(SourceLoc loc, const llvm::Twine &text) {
  return diags.error(loc, text);
}

bool Lint::enabled(llvm::StringRef category) const {
  if (!options.warnings)
    return false;
  auto it = categories.find(category);
  // On unless an option says no, but for these.
  if (it == categories.end())
    return category != "export_vars" && category != "unused_import" &&
           category != "missing_spec" && category != "untyped_record";
  return it->second;
}

void Lint::warn(llvm::StringRef category, SourceLoc loc,
                const llvm::Twine &text, const llvm::Twine &hint) {
  if (enabled(category))
    diags.warning(loc, text).withHint(hint);
}

void Lint::readOptions() {
  for (const Expr *option : module.compileOptions) {
    if (const auto *atom = llvm::dyn_cast<AtomExpr>(option)) {
      llvm::StringRef name = atom->name();
      // The first one given counts.
      if (name.consume_front("nowarn_"))
        categories.try_emplace(name, false);
      else if (name.consume_front("warn_"))
        categories.try_emplace(name, true);
      else if (name == "warnings_as_errors")
        diags.setWarningsAsErrors(true);
      continue;
    }
    const auto *tuple = llvm::dyn_cast<TupleExpr>(option);
    if (!tuple || tuple->elements().size() != 2)
      continue;
    const auto *tag = llvm::dyn_cast<AtomExpr>(tuple->elements()[0]);
    if (!tag)
      continue;
    if (tag->name() == "nowarn_unused_record") {
      const auto *list = llvm::dyn_cast<ListExpr>(tuple->elements()[1]);
      for (const Expr *e :
           list ? list->elements() : ExprList(tuple->elements()[1]))
        if (const auto *record = llvm::dyn_cast<AtomExpr>(e))
          nowarnRecords.insert(record->name());
    }
    llvm::StringSet<> *set = tag->name() == "nowarn_unused_function"
                                 ? &nowarnUnused
                             : tag->name() == "nowarn_bif_clash"
                                 ? &nowarnBifClash
                                 : nullptr;
    if (set)
      forEachNameArity(tuple->elements()[1],
                       [&](llvm::StringRef f, unsigned n, const Expr *) {
                         set->insert(nameArity(f, n));
                       });
  }
}

//===----------------------------------------------------------------------===//
// Forms
//===----------------------------------------------------------------------===//

void Lint::run(bool isComplete) {
  complete = isComplete;
  checkModuleName();
  checkImports();
  checkForms();
  checkTypes();
  checkSpecs();
  checkExports();
  checkOnLoad();
  checkOptionFunctions();
  checkDialyzer();
  if (!complete)
    return;
  checkUndefinedFunctions();
  checkTypeUsage();
  checkDeprecatedAttribute();
  checkUnusedImports();
  checkUnusedFunctions();
  checkUnusedRecords();
  checkBehaviours();
}

void Lint::checkModuleName() {
  if (module.name.empty() && module.nameLoc.isValid())
    error(module.nameLoc, "the module's name is empty");
  for (unsigned char c : module.name)
    if (c < 32 || c == 127) {
      error(module.nameLoc, "the module's name has control characters");
      break;
    }
}

/// Functions and records in the order of the source: a record is unknown
/// before its definition.
void Lint::checkForms() {
  auto function = module.functions.begin();
  auto record = module.records.begin();
  while (function != module.functions.end() ||
         record != module.records.end()) {
    bool isRecord = function == module.functions.end() ||
                    (record != module.records.end() &&
                     (*record)->index < (*function)->index);
    currentIndex = isRecord ? (*record)->index : (*function)->index;
    if (isRecord)
      checkRecordDef(**record++);
    else
      checkFunction(**function++);
  }
  currentIndex = ~0u;
}

void Lint::defineFunction(const FunctionDef &def) {
  if (!defined.insert(nameArity(def.name, def.arity)).second) {
    const FunctionDef *first = module.findFunction(def.name, def.arity);
    error(def.loc, "the function " + nameArity(def.name, def.arity) +
                       " is defined twice")
        .withNote(first->loc, "first here");
    return;
  }
  llvm::StringRef from = importedFrom(def.name, def.arity);
  if (!from.empty())
    error(def.loc, "the function " + nameArity(def.name, def.arity) +
                       " is imported from '" + from + "' and defined here");
}

void Lint::checkFunction(const FunctionDef &def) {
  defineFunction(def);
  current = &def;
  usage = &usages[&def];
  Vars none;
  for (const Clause *c : def.clauses) {
    PatternVars h = head(c->patterns, none, none);
    Vars env = h.used;
    update(env, h.bound);
    update(env, guard(c->guards, env));
    update(env, exprs(c->body, env));
    warnUnused(env, none);
  }
  usage = &moduleUsage;
  current = nullptr;
}

//===----------------------------------------------------------------------===//
// Variable tables
//===----------------------------------------------------------------------===//

unsigned Lint::idOf(llvm::StringRef name) {
  auto [it, isNew] = varIds.try_emplace(name.data(), varNames.size());
  if (isNew)
    varNames.push_back(name);
  return it->second;
}

const VarOrigin *Lint::origin(llvm::StringRef what, SourceLoc loc) {
  return new (arena.Allocate<VarOrigin>()) VarOrigin{what, loc};
}

Places Lint::place(SourceLoc loc) {
  return {new (arena.Allocate<SourceLoc>()) SourceLoc(loc), 1};
}

VarInfo Lint::boundAt(unsigned id, SourceLoc loc) {
  VarInfo info;
  info.id = id;
  info.places = place(loc);
  return info;
}

/// The state of `newer` counts.
void Lint::update(Vars &env, const Vars &newer) {
  env.combine(newer, [&](VarInfo &mine, const VarInfo &other) {
    mine.state = other.state;
    mine.from = other.from;
    mine.used |= other.used;
    mine.places = mergePlaces(mine.places, other.places, arena);
  });
}

/// The state of `vars` counts.
void Lint::extend(Vars &vars, const Vars &later) {
  vars.combine(later, [&](VarInfo &mine, const VarInfo &other) {
    mine.used |= other.used;
    mine.places = mergePlaces(mine.places, other.places, arena);
  });
}

/// The worse state: unsafe, exported, bound.
static void mergeState(VarInfo &mine, const VarInfo &other) {
  bool take = mine.state != VarInfo::Unsafe &&
              (other.state == VarInfo::Unsafe ||
               mine.state == VarInfo::Bound);
  if (!take)
    return;
  mine.state = other.state;
  mine.from = other.from;
}

void Lint::merge(Vars &vars, const Vars &other) {
  vars.combine(other, [&](VarInfo &mine, const VarInfo &o) {
    mergeState(mine, o);
    mine.used |= o.used;
    mine.places = mergePlaces(mine.places, o.places, arena);
  });
}

/// A variable that two parts of a pattern bind is used by being matched.
void Lint::mergePattern(Vars &vars, const Vars &other) {
  vars.combine(other, [&](VarInfo &mine, const VarInfo &o) {
    Places all = mergePlaces(mine.places, o.places, arena);
    Places matched;
    if (!mine.used && !o.used)
      matched = all;
    else if (!mine.used)
      matched = mine.places;
    else if (!o.used)
      matched = o.places;
    if (isUnderscored(nameOf(mine.id)))
      for (SourceLoc loc : matched)
        warn("underscore_match", loc,
             "the variable " + nameOf(mine.id) +
                 " is bound several times in this pattern",
             "to ignore a value, use '_' or another name that begins with "
             "'_'");
    mergeState(mine, o);
    mine.used = true;
    mine.places = all;
  });
}

/// Those of `vars` that are not in `env`, as unsafe outside of a construct.
Vars Lint::unsafe(const VarOrigin *from, const Vars &vars, const Vars &env) {
  Vars result;
  for (VarInfo info : vars)
    if (!env.find(info.id)) {
      info.state = VarInfo::Unsafe;
      info.from = from;
      result.set(info);
    }
  return result;
}

/// What a fun or a comprehension says of the variables around it.
Vars Lint::finished(const Vars &vars) {
  return vars.filtered([](const VarInfo &info) {
    return info.used && info.state != VarInfo::Unsafe;
  });
}

void Lint::warnUnused(const Vars &vars, const Vars &except) {
  if (!enabled("unused_vars"))
    return;
  for (const VarInfo &info : vars) {
    if (info.used || isUnderscored(nameOf(info.id)) || except.find(info.id))
      continue;
    for (SourceLoc loc : info.places)
      warn("unused_vars", loc,
           "the variable " + nameOf(info.id) + " is unused",
           "name it _" + nameOf(info.id) + " if that is intended");
  }
}

void Lint::warnShadowed(const Vars &vars, const Vars &env,
                        llvm::StringRef in) {
  for (const VarInfo &info : vars) {
    const VarInfo *outer = env.find(info.id);
    if (!outer || outer->state == VarInfo::Unsafe || info.places.empty())
      continue;
    warn("shadow_vars", info.places[0],
         "the variable " + nameOf(info.id) + " is shadowed in this " + in,
         "it is a new variable here, not the one outside");
  }
}

void Lint::reportUnsafe(SourceLoc loc, const VarInfo &info) {
  error(loc, "the variable " + nameOf(info.id) + " is unsafe: the '" +
                 info.from->what + "' (line " +
                 llvm::Twine(info.from->loc.line) +
                 ") does not bind it on all its ways")
      .withNote(info.from->loc, "this '" + info.from->what + "'");
}

void Lint::reportUnbound(SourceLoc loc, unsigned id, const Vars &env) {
  llvm::StringRef name = nameOf(id);
  Diagnostic &diag = error(loc, "the variable " + name + " is unbound");
  for (const VarInfo &info : env)
    if (info.state == VarInfo::Bound && info.id != id &&
        isSimilar(name, nameOf(info.id))) {
      diag.withHint("did you mean " + nameOf(info.id) + "?");
      return;
    }
}

void Lint::warnExported(SourceLoc loc, const VarInfo &info) {
  if (options.warnings)
    diags.warning(loc, "the variable " + nameOf(info.id) +
                           " comes out of the '" + info.from->what +
                           "' on line " + llvm::Twine(info.from->loc.line));
}

void Lint::warnUnderscore(SourceLoc loc, unsigned id) {
  if (isUnderscored(nameOf(id)))
    warn("underscore_match", loc,
         "the variable " + nameOf(id) + " is bound already",
         "to ignore a value, use '_' or another name that begins with '_'");
}
