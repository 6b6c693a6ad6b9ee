//===- LintUsage.cpp - What needs the whole module ------------------------===//

#include "Lint.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::erlang;

/// The closest name of a function that is there.
void Lint::suggestFunction(Diagnostic &diag, llvm::StringRef name,
                           unsigned arity) {
  std::string sameName, similar;
  for (const FunctionDef *def : module.functions) {
    if (def->name == name) {
      sameName += (sameName.empty() ? "" : " and ") +
                  nameArity(def->name, def->arity);
      continue;
    }
    if (def->arity == arity && similar.empty() && isSimilar(name, def->name))
      similar = nameArity(def->name, def->arity);
  }
  if (!sameName.empty())
    diag.withHint("there is " + sameName);
  else if (!similar.empty())
    diag.withHint("did you mean " + similar + "?");
}

//===----------------------------------------------------------------------===//
// Exports, imports, undefined functions
//===----------------------------------------------------------------------===//

void Lint::checkExports() {
  llvm::StringSet<> seen;
  for (const FunctionName &f : module.exports) {
    if (!seen.insert(nameArity(f.name, f.arity)).second && options.warnings)
      diags.warning(f.loc, "the function " + nameArity(f.name, f.arity) +
                               " is exported already");
    if (!(f.name == "module_info" && f.arity <= 1))
      called.push_back({f.name, f.arity, f.loc});
  }
  for (const AttributeDef &attribute : module.attributes) {
    if (attribute.name != "compile")
      continue;
    const auto *list = llvm::dyn_cast<ListExpr>(attribute.value);
    ExprList all = list ? list->elements() : ExprList(attribute.value);
    for (const Expr *e : all)
      if (const auto *atom = llvm::dyn_cast<AtomExpr>(e))
        if (atom->name() == "export_all")
          warn("export_all", attribute.loc, "export_all exports all functions",
               "name the exports, or add nowarn_export_all");
  }
}

void Lint::checkImports() {
  for (const ImportDef &def : module.imports)
    for (const FunctionName &f : def.functions) {
      if (!isAutoImported(f.name, f.arity) ||
          module.isNoAutoImport(f.name, f.arity) ||
          nowarnBifClash.contains(nameArity(f.name, f.arity)))
        continue;
      std::string text =
          "this import hides the BIF " + nameArity(f.name, f.arity);
      std::string hint = "-compile({no_auto_import,[" +
                         nameArity(f.name, f.arity) +
                         "]}). says that it is meant";
      if (isOldAutoImported(f.name, f.arity))
        error(f.loc, text).withHint(hint);
      else
        warn("bif_clash", f.loc, text, hint);
    }
}

void Lint::checkUndefinedFunctions() {
  for (const Call &call : called) {
    if (isLocal(call.name, call.arity) ||
        (call.name == "module_info" && call.arity <= 1))
      continue;
    Diagnostic &diag =
        error(call.loc, "the function " + nameArity(call.name, call.arity) +
                            " is undefined");
    suggestFunction(diag, call.name, call.arity);
  }
}

void Lint::checkOnLoad() {
  const FunctionName &f = module.onLoad;
  if (!f.name.empty() && complete && !isLocal(f.name, f.arity))
    error(f.loc, "the function " + nameArity(f.name, f.arity) +
                     " of -on_load is undefined");
}

//===----------------------------------------------------------------------===//
// What is unused
//===----------------------------------------------------------------------===//

void Lint::checkUnusedFunctions() {
  if (module.exportAll || !enabled("unused_function"))
    return;
  llvm::DenseMap<const FunctionDef *, bool> reached;
  llvm::SmallVector<const FunctionDef *, 64> work;
  auto reach = [&](llvm::StringRef name, unsigned arity) {
    const FunctionDef *def = module.findFunction(name, arity);
    if (def && reached.try_emplace(def, true).second)
      work.push_back(def);
  };
  for (const FunctionName &f : module.exports)
    reach(f.name, f.arity);
  if (!module.onLoad.name.empty())
    reach(module.onLoad.name, module.onLoad.arity);
  while (!work.empty()) {
    const FunctionDef *def = work.pop_back_val();
    for (const auto &[name, arity] : usages[def].calls)
      reach(name, arity);
  }
  for (const FunctionDef *def : module.functions) {
    std::string name = nameArity(def->name, def->arity);
    // The second definition of a function is an error already.
    if (reached.contains(def) || nowarnUnused.contains(name) ||
        module.findFunction(def->name, def->arity) != def)
      continue;
    warn("unused_function", def->loc, "the function " + name + " is unused");
  }
}

void Lint::checkUnusedImports() {
  for (const ImportDef &def : module.imports)
    for (const FunctionName &f : def.functions)
      if (!usedImports.contains(nameArity(f.name, f.arity)))
        warn("unused_import", f.loc,
             "the import " + quoteAtom(def.module) + ":" +
                 nameArity(f.name, f.arity) + " is unused");
}

void Lint::checkUnusedRecords() {
  llvm::StringSet<> used;
  for (llvm::StringRef name : moduleUsage.records)
    used.insert(name);
  for (const auto &entry : usages)
    for (llvm::StringRef name : entry.second.records)
      used.insert(name);
  for (const RecordDef *def : module.records)
    // Those of include files may be unused.
    if (def->loc.file == 0 && !used.contains(def->name) &&
        !nowarnRecords.contains(def->name))
      warn("unused_record", def->loc,
           "the record " + quoteAtom(def->name) + " is unused");
}

//===----------------------------------------------------------------------===//
// Attributes that name functions
//===----------------------------------------------------------------------===//

void Lint::checkOptionFunctions() {
  if (!complete)
    return;
  for (const Expr *option : module.compileOptions) {
    const auto *tuple = llvm::dyn_cast<TupleExpr>(option);
    if (!tuple || tuple->elements().size() != 2)
      continue;
    const auto *tag = llvm::dyn_cast<AtomExpr>(tuple->elements()[0]);
    if (!tag || !(tag->name() == "inline" ||
                  tag->name() == "nowarn_unused_function" ||
                  tag->name() == "nowarn_bif_clash"))
      continue;
    forEachNameArity(tuple->elements()[1], [&](llvm::StringRef f,
                                               unsigned arity, const Expr *e) {
      if (isLocal(f, arity) || !importedFrom(f, arity).empty())
        return;
      Diagnostic &diag = error(e->loc(), "the function " + nameArity(f, arity) +
                                             " is undefined");
      suggestFunction(diag, f, arity);
    });
  }
}

/// The options, and each with a function.
void Lint::checkDialyzer() {
  static constexpr llvm::StringLiteral known[] = {
      "nowarn_function", "no_return", "no_unused", "no_improper_lists",
      "no_fun_app", "no_match", "no_opaque", "no_fail_call", "no_contracts",
      "no_behaviours", "no_undefined_callbacks", "unmatched_returns",
      "error_handling", "race_conditions", "no_missing_calls", "specdiffs",
      "overspecs", "underspecs", "unknown", "no_underspecs", "extra_return",
      "no_extra_return", "missing_return", "no_missing_return"};
  auto check = [&](const Expr *e, bool alone) {
    const auto *atom = llvm::dyn_cast<AtomExpr>(e);
    if (!atom)
      error(e->loc(), "badly formed -dialyzer");
    else if (!llvm::is_contained(known, atom->name()) ||
             (alone && atom->name() == "nowarn_function"))
      error(e->loc(), "there is no dialyzer option " +
                          quoteAtom(atom->name()));
  };
  auto each = [](const Expr *e, auto visit) {
    const auto *list = llvm::dyn_cast<ListExpr>(e);
    for (const Expr *one : list ? list->elements() : ExprList())
      visit(one);
    if (!list)
      visit(e);
  };
  for (const AttributeDef &attribute : module.attributes) {
    if (attribute.name != "dialyzer")
      continue;
    each(attribute.value, [&](const Expr *e) {
      const auto *tuple = llvm::dyn_cast<TupleExpr>(e);
      if (!tuple || tuple->elements().size() != 2)
        return check(e, true);
      each(tuple->elements()[0], [&](const Expr *o) { check(o, false); });
      if (!complete)
        return;
      forEachNameArity(tuple->elements()[1], [&](llvm::StringRef f,
                                                 unsigned n, const Expr *at) {
        if (!isLocal(f, n))
          error(at->loc(), "the function " + nameArity(f, n) + " is undefined");
      });
    });
  }
}

/// `{name, arity}`, with when or why; both may be '_'.
static bool isDeprecation(const TupleExpr &tuple) {
  ExprList parts = tuple.elements();
  if (parts.size() < 2 || parts.size() > 3 || !llvm::isa<AtomExpr>(parts[0]))
    return false;
  const auto *any = llvm::dyn_cast<AtomExpr>(parts[1]);
  if (!llvm::isa<IntegerExpr>(parts[1]) && !(any && any->name() == "_"))
    return false;
  const auto *when =
      parts.size() == 3 ? llvm::dyn_cast<AtomExpr>(parts[2]) : nullptr;
  return !when || when->name() == "next_version" ||
         when->name() == "next_major_release" || when->name() == "eventually";
}

void Lint::checkDeprecatedAttribute() {
  for (const AttributeDef &attribute : module.attributes) {
    if (attribute.name != "deprecated")
      continue;
    const auto *list = llvm::dyn_cast<ListExpr>(attribute.value);
    for (const Expr *e : list ? list->elements() : ExprList(attribute.value)) {
      const auto *tuple = llvm::dyn_cast<TupleExpr>(e);
      const auto *whole = llvm::dyn_cast<AtomExpr>(e);
      if (whole && whole->name() == "module")
        continue;
      if (!tuple || !isDeprecation(*tuple)) {
        error(e->loc(), "badly formed -deprecated")
            .withHint("it is written -deprecated([{name, Arity, \"why\"}]).");
        continue;
      }
      const auto *name = llvm::cast<AtomExpr>(tuple->elements()[0]);
      const auto *arity = llvm::dyn_cast<IntegerExpr>(tuple->elements()[1]);
      if (!arity)
        continue;
      unsigned n = arity->value().getLimitedValue(100000);
      if (!module.isExported(name->name(), n))
        error(e->loc(), "the deprecated function " +
                            nameArity(name->name(), n) + " is not exported");
    }
  }
}

namespace {
struct Callback {
  llvm::StringLiteral behaviour, name;
  unsigned arity;
};
} // namespace

static constexpr Callback callbacks[] = {
#define CALLBACK(BEHAVIOUR, NAME, ARITY) {BEHAVIOUR, NAME, ARITY},
#include "Behaviours.def"
#undef CALLBACK
};

/// The callbacks of OTP's behaviours are known; others are not looked up.
void Lint::checkBehaviours() {
  for (const AttributeDef &attribute : module.attributes) {
    if (attribute.name != "behaviour" && attribute.name != "behavior")
      continue;
    const auto *name = llvm::dyn_cast<AtomExpr>(attribute.value);
    if (!name)
      continue;
    for (const Callback &c : callbacks)
      if (c.behaviour == name->name() &&
          !module.isExported(c.name, c.arity))
        warn("behaviours", attribute.loc,
             "the callback " + nameArity(c.name, c.arity) +
                 " of the behaviour " + quoteAtom(name->name()) +
                 " is missing",
             isLocal(c.name, c.arity) ? "it is defined, but not exported" : "");
  }
}

//===----------------------------------------------------------------------===//
// Deprecated functions
//===----------------------------------------------------------------------===//

namespace {
struct Obsolete {
  llvm::StringLiteral module, name;
  unsigned arity;
  bool removed;
};
} // namespace

static constexpr Obsolete obsolete[] = {
#define OBSOLETE(MODULE, NAME, ARITY, REMOVED) {MODULE, NAME, ARITY, REMOVED},
#include "Obsolete.def"
#undef OBSOLETE
};

void Lint::checkDeprecated(SourceLoc loc, llvm::StringRef moduleName,
                           llvm::StringRef name, unsigned arity) {
  if (!options.warnings)
    return;
  // The table is sorted by module.
  const auto *it = std::lower_bound(
      std::begin(obsolete), std::end(obsolete), moduleName,
      [](const Obsolete &o, llvm::StringRef m) { return o.module < m; });
  for (; it != std::end(obsolete) && it->module == moduleName; ++it) {
    if (it->name != name || it->arity != arity)
      continue;
    std::string f =
        quoteAtom(moduleName) + ":" + nameArity(name, arity);
    if (it->removed)
      warn("removed", loc, f + " was removed: this call fails");
    else if (!isNowarnDeprecated(moduleName, name, arity))
      warn("deprecated_function", loc, f + " is deprecated");
    return;
  }
}

/// `{nowarn_deprecated_function, {m, f, 1}}` and lists of such.
bool Lint::isNowarnDeprecated(llvm::StringRef moduleName, llvm::StringRef name,
                              unsigned arity) const {
  auto names = [&](const Expr *e) {
    const auto *tuple = llvm::dyn_cast<TupleExpr>(e);
    if (!tuple || tuple->elements().size() != 3)
      return false;
    const auto *m = llvm::dyn_cast<AtomExpr>(tuple->elements()[0]);
    const auto *f = llvm::dyn_cast<AtomExpr>(tuple->elements()[1]);
    const auto *n = llvm::dyn_cast<IntegerExpr>(tuple->elements()[2]);
    return m && f && n && m->name() == moduleName && f->name() == name &&
           n->value() == arity;
  };
  return llvm::any_of(module.compileOptions, [&](const Expr *option) {
    const auto *tuple = llvm::dyn_cast<TupleExpr>(option);
    if (!tuple || tuple->elements().size() != 2)
      return false;
    const auto *tag = llvm::dyn_cast<AtomExpr>(tuple->elements()[0]);
    if (!tag || tag->name() != "nowarn_deprecated_function")
      return false;
    const auto *list = llvm::dyn_cast<ListExpr>(tuple->elements()[1]);
    return list ? llvm::any_of(list->elements(), names)
                : names(tuple->elements()[1]);
  });
}
