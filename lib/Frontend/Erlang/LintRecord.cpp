//===- LintRecord.cpp - Records -------------------------------------------===//

#include "Lint.h"

using namespace luciole::erlang;

/// Null if there is none before the form that is checked.
const RecordDef *Lint::findRecord(llvm::StringRef name) const {
  const RecordDef *def = module.findRecord(name);
  return def && def->index < currentIndex ? def : nullptr;
}

const RecordDef *Lint::useRecord(llvm::StringRef name, SourceLoc loc) {
  if (const RecordDef *def = findRecord(name)) {
    usage->records.insert(name);
    return def;
  }
  Diagnostic &diag =
      error(loc, "the record " + quoteAtom(name) + " is undefined");
  if (const RecordDef *later = module.findRecord(name)) {
    diag.withNote(later->loc, "it is defined here, but only later");
    return nullptr;
  }
  for (const RecordDef *def : module.records)
    if (isSimilar(name, def->name))
      diag.withHint("did you mean #" + quoteAtom(def->name) + "?");
  return nullptr;
}

bool Lint::checkField(const RecordDef &def, llvm::StringRef field,
                      SourceLoc loc) {
  if (def.fieldIndex(field) >= 0)
    return true;
  Diagnostic &diag = error(loc, "the record " + quoteAtom(def.name) +
                                    " has no field " + quoteAtom(field));
  std::string known;
  for (const RecordField &f : def.fields) {
    if (isSimilar(field, f.name)) {
      diag.withHint("did you mean " + quoteAtom(f.name) + "?");
      return false;
    }
    known += (known.empty() ? "" : ", ") + quoteAtom(f.name);
  }
  if (!known.empty() && def.fields.size() <= 8)
    diag.withHint("it has " + known);
  return false;
}

void Lint::checkFieldInits(const RecordDef &def,
                           llvm::ArrayRef<RecordFieldInit> inits,
                           llvm::function_ref<void(const Expr *)> value) {
  for (size_t i = 0; i < inits.size(); ++i) {
    const RecordFieldInit &init = inits[i];
    bool twice = llvm::any_of(inits.take_front(i), [&](const auto &other) {
      return other.name == init.name && other.isWildcard == init.isWildcard;
    });
    if (twice) {
      error(init.loc, init.isWildcard
                          ? llvm::Twine("'_' stands here twice")
                          : "the field " + quoteAtom(init.name) +
                                " is given twice");
      continue;
    }
    if (init.isWildcard || checkField(def, init.name, init.loc))
      value(init.value);
  }
}

/// `_ = Value` must stand for some field.
void Lint::checkWildcard(const RecordDef &def,
                         llvm::ArrayRef<RecordFieldInit> inits) {
  bool allGiven = llvm::all_of(def.fields, [&](const RecordField &field) {
    return llvm::any_of(inits, [&](const RecordFieldInit &init) {
      return !init.isWildcard && init.name == field.name;
    });
  });
  if (!allGiven)
    return;
  for (const RecordFieldInit &init : inits)
    if (init.isWildcard) {
      error(init.loc, "'_' stands for no field: all are given");
      return;
    }
}

/// What the defaults of the fields that are not given use.
void Lint::useDefaults(const RecordDef &def,
                       llvm::ArrayRef<RecordFieldInit> inits) {
  for (const RecordField &field : def.fields) {
    if (!field.defaultValue ||
        llvm::any_of(inits, [&](const RecordFieldInit &init) {
          return !init.isWildcard && init.name == field.name;
        }))
      continue;
    auto it = defaultUsages.find(field.defaultValue);
    if (it == defaultUsages.end() || usage == &it->second)
      continue;
    usage->calls.insert(it->second.calls.begin(), it->second.calls.end());
    usage->records.insert(it->second.records.begin(),
                          it->second.records.end());
  }
}

void Lint::checkRecordDef(const RecordDef &def) {
  for (const RecordField &field : def.fields) {
    if (!field.defaultValue)
      continue;
    Usage own;
    usage = &own;
    atRecordTop = true;
    expr(field.defaultValue, {});
    atRecordTop = false;
    usage = &moduleUsage;
    defaultUsages[field.defaultValue] = std::move(own);
  }
}

void Lint::warnInvalidRecord(const Expr *base) {
  switch (base->kind()) {
  case ExprKind::Char: case ExprKind::Integer: case ExprKind::Float:
  case ExprKind::Atom: case ExprKind::String: case ExprKind::List:
  case ExprKind::ListComp: case ExprKind::RecordIndex: case ExprKind::Fun:
  case ExprKind::LocalFunRef: case ExprKind::RemoteFunRef:
    if (options.warnings)
      diags.warning(base->loc(), "this is never a record");
    return;
  default:
    return;
  }
}

Vars Lint::recordExpr(const RecordExpr *r, const Vars &env) {
  Vars result;
  if (r->base()) {
    warnInvalidRecord(r->base());
    result = expr(r->base(), env);
  }
  const RecordDef *def = useRecord(r->name(), r->loc());
  if (!def)
    return result;
  Vars inits;
  checkFieldInits(*def, r->fields(), [&](const Expr *value) {
    mergePattern(inits, expr(value, env));
  });
  merge(result, inits);
  if (!r->base()) {
    useDefaults(*def, r->fields());
    return result;
  }
  for (const RecordFieldInit &init : r->fields())
    if (init.isWildcard) {
      error(init.loc, "'_' means nothing in the update of a record");
      return {};
    }
  return result;
}
