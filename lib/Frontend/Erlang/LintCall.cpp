//===- LintCall.cpp - Calls and references to functions -------------------===//

#include "Lint.h"

using namespace luciole::erlang;

llvm::StringRef Lint::importedFrom(llvm::StringRef name,
                                   unsigned arity) const {
  return module.importedFrom(name, arity);
}

/// Does a definition of this module stand in the way of the guard BIF?
bool Lint::guardBifClashes(llvm::StringRef name, unsigned arity) const {
  if (isLocal(name, arity))
    return true;
  llvm::StringRef from = importedFrom(name, arity);
  if (from == "erlang")
    return false;
  return !from.empty() || module.isNoAutoImport(name, arity);
}

void Lint::noteCall(llvm::StringRef name, unsigned arity, SourceLoc loc) {
  usage->calls.insert({name, arity});
  called.push_back({name, arity, loc});
}

void Lint::funRef(const LocalFunRefExpr *ref) {
  llvm::StringRef name = ref->name();
  unsigned arity = ref->arity();
  if (name == "record_info" && arity == 2) {
    error(ref->loc(), "record_info/2 can only be called, with constants");
    return;
  }
  // Imports are not looked at: `fun f/1` never means an imported function.
  bool isBif = !isLocal(name, arity) && isAutoImported(name, arity) &&
               !module.isNoAutoImport(name, arity);
  if (!isBif)
    noteCall(name, arity, ref->loc());
}

Vars Lint::call(const CallExpr *c, const Vars &env) {
  if (const RemoteExpr *r = c->remote())
    return remoteCall(c, r, env);
  if (const auto *name = llvm::dyn_cast<AtomExpr>(c->callee()))
    return localCall(c, name, env);
  switch (c->callee()->kind()) {
  case ExprKind::Char: case ExprKind::Integer: case ExprKind::Float:
  case ExprKind::String: case ExprKind::List: case ExprKind::ListComp:
  case ExprKind::RecordIndex: case ExprKind::Tuple: {
    const auto *tuple = llvm::dyn_cast<TupleExpr>(c->callee());
    if (options.warnings && !(tuple && tuple->elements().size() == 2))
      diags.warning(c->callee()->loc(), "this is never a function");
    break;
  }
  default:
    break;
  }
  Vars result = expr(c->callee(), env);
  mergePattern(result, exprList(c->args(), env));
  return result;
}

void Lint::checkRemote(const CallExpr *c, llvm::StringRef moduleName,
                       llvm::StringRef name) {
  checkFormat(c, moduleName, name);
  checkDeprecated(c->loc(), moduleName, name, c->args().size());
}

Vars Lint::remoteCall(const CallExpr *c, const RemoteExpr *r,
                      const Vars &env) {
  const auto *m = llvm::dyn_cast<AtomExpr>(r->module());
  const auto *f = llvm::dyn_cast<AtomExpr>(r->function());
  if (m && f) {
    if (m->name() == "erlang" && f->name() == "is_record" &&
        c->args().size() == 2)
      if (const auto *name = llvm::dyn_cast<AtomExpr>(c->args()[1]))
        useRecord(name->name(), name->loc());
    checkRemote(c, m->name(), f->name());
    return exprList(c->args(), env);
  }
  Vars result = exprPair(r->module(), r->function(), env);
  mergePattern(result, exprList(c->args(), env));
  return result;
}

Vars Lint::localCall(const CallExpr *c, const AtomExpr *callee,
                     const Vars &env) {
  llvm::StringRef name = callee->name();
  unsigned arity = c->args().size();
  Vars result = exprList(c->args(), env);
  if (name == "is_record" && arity == 2)
    if (const auto *record = llvm::dyn_cast<AtomExpr>(c->args()[1])) {
      useRecord(record->name(), record->loc());
      return result;
    }
  llvm::StringRef from = importedFrom(name, arity);
  bool isBif = isAutoImported(name, arity) &&
               !module.isNoAutoImport(name, arity);
  if (isBif && from.empty() && !isLocal(name, arity)) {
    checkDeprecated(c->loc(), "erlang", name, arity);
    return result;
  }
  if (!from.empty()) {
    usedImports.insert(nameArity(name, arity));
    checkRemote(c, from, name);
    return result;
  }
  if (name == "record_info" && arity == 2) {
    checkRecordInfo(c, callee);
    return result;
  }
  if (isBif)
    checkRedefinedBif(c, name, arity);
  bool isRecursion =
      current && current->name == name && current->arity == arity;
  if (!isRecursion)
    noteCall(name, arity, c->loc());
  return result;
}

void Lint::checkRecordInfo(const CallExpr *c, const AtomExpr *callee) {
  const auto *what = llvm::dyn_cast<AtomExpr>(c->args()[0]);
  const auto *record = llvm::dyn_cast<AtomExpr>(c->args()[1]);
  if (!what || !record ||
      (what->name() != "fields" && what->name() != "size")) {
    error(c->loc(), "illegal record_info")
        .withHint("it is record_info(fields, Name) or record_info(size, Name)");
    return;
  }
  useRecord(record->name(), callee->loc());
}

/// A function with the name of a BIF hides it, but not before R14.
void Lint::checkRedefinedBif(const CallExpr *c, llvm::StringRef name,
                             unsigned arity) {
  std::string f = nameArity(name, arity);
  if (!enabled("bif_clash") && options.warnings)
    return;
  if (nowarnBifClash.contains(f))
    return;
  std::string text = "ambiguous call of " + f +
                     ": it is a BIF and a function of this module";
  std::string hint = "write erlang:" + name.str() +
                     "(…) for the BIF, or -compile({no_auto_import,[" + f +
                     "]}). for the function";
  if (isOldAutoImported(name, arity))
    error(c->loc(), text).withHint(hint);
  else
    warn("bif_clash", c->loc(), text, hint);
}
