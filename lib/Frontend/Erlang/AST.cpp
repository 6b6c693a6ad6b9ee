//===- AST.cpp - Queries on the syntax tree -------------------------------===//

#include "luciole/Frontend/Erlang/AST.h"
#include "AutoImported.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::erlang;

llvm::StringRef luciole::erlang::spelling(BinopKind op) {
  static constexpr llvm::StringLiteral texts[] = {
      "+",   "-",   "*",  "/",   "div",  "rem", "band", "bor",     "bxor",
      "bsl", "bsr", "==", "/=",  "=:=",  "=/=", "<",    "=<",      ">",
      ">=",  "and", "or", "xor", "andalso", "orelse", "++", "--", "!"};
  static_assert(std::size(texts) == unsigned(BinopKind::Send) + 1);
  return texts[unsigned(op)];
}

llvm::StringRef luciole::erlang::spelling(UnopKind op) {
  static constexpr llvm::StringLiteral texts[] = {"+", "-", "not", "bnot"};
  return texts[unsigned(op)];
}

unsigned FunExpr::arity() const { return alternatives[0]->patterns.size(); }

BinarySegment BinarySegment::resolved() const {
  BinarySegment s = *this;
  if (s.type == SegmentType::Default)
    s.type = SegmentType::Integer;
  if (s.sign == SegmentSign::Default)
    s.sign = SegmentSign::Unsigned;
  if (s.endian == SegmentEndian::Default)
    s.endian = SegmentEndian::Big;
  if (s.unit == 0)
    s.unit = s.type == SegmentType::Binary      ? 8
             : s.type == SegmentType::Bitstring ? 1
             : s.type == SegmentType::Integer   ? 1
             : s.type == SegmentType::Float     ? 1
                                                : 0;
  return s;
}

int RecordDef::fieldIndex(llvm::StringRef field) const {
  for (size_t i = 0; i < fields.size(); ++i)
    if (fields[i].name == field)
      return i;
  return -1;
}

//===----------------------------------------------------------------------===//
// ModuleAST
//===----------------------------------------------------------------------===//

std::string ModuleAST::key(llvm::StringRef name, unsigned arity) {
  return (name + "/" + llvm::Twine(arity)).str();
}

const RecordDef *ModuleAST::findRecord(llvm::StringRef record) const {
  return recordTable.lookup(record);
}

const FunctionDef *ModuleAST::findFunction(llvm::StringRef function,
                                           unsigned arity) const {
  return functionTable.lookup(key(function, arity));
}

bool ModuleAST::isExported(llvm::StringRef function, unsigned arity) const {
  return exportAll || exportTable.contains(key(function, arity));
}

bool ModuleAST::hasCompileOption(llvm::StringRef option) const {
  return llvm::any_of(compileOptions, [&](const Expr *e) {
    if (const auto *tuple = llvm::dyn_cast<TupleExpr>(e))
      if (!tuple->elements().empty())
        e = tuple->elements()[0];
    const auto *atom = llvm::dyn_cast<AtomExpr>(e);
    return atom && atom->name() == option;
  });
}

ResolvedName ModuleAST::resolveLocal(llvm::StringRef function,
                                     unsigned arity) const {
  std::string id = key(function, arity);
  if (functionTable.contains(id))
    return {ResolvedName::Local, name};
  if (auto it = importTable.find(id); it != importTable.end())
    return {ResolvedName::Imported, it->second};
  if (isAutoImported(function, arity) && !noAutoImport &&
      !noAutoImports.contains(id))
    return {ResolvedName::Bif, "erlang"};
  // What every module has although no source defines it.
  if ((function == "module_info" && arity <= 1) ||
      (function == "record_info" && arity == 2))
    return {ResolvedName::Local, name};
  return {ResolvedName::Undefined, ""};
}

llvm::StringRef ModuleAST::importedFrom(llvm::StringRef function,
                                        unsigned arity) const {
  return importTable.lookup(key(function, arity));
}

void ModuleAST::addRecord(RecordDef *def) {
  records.push_back(def);
  recordTable.try_emplace(def->name, def);
}

void ModuleAST::addFunction(FunctionDef *def) {
  functions.push_back(def);
  functionTable.try_emplace(key(def->name, def->arity), def);
}

void ModuleAST::addExport(FunctionName function) {
  exports.push_back(function);
  exportTable.insert(key(function.name, function.arity));
}

bool ModuleAST::addImport(llvm::StringRef from, const FunctionName &function,
                          llvm::StringRef &other) {
  auto [it, isNew] =
      importTable.try_emplace(key(function.name, function.arity), from);
  other = it->second;
  return isNew;
}

void ModuleAST::addNoAutoImport(llvm::StringRef function, unsigned arity) {
  noAutoImports.insert(key(function, arity));
}

bool ModuleAST::isNoAutoImport(llvm::StringRef function, unsigned arity) const {
  return noAutoImport || noAutoImports.contains(key(function, arity));
}

/// `{name, arity}` or a list of them, as `f/1` and `[f/1, g/2]` were folded.
void luciole::erlang::forEachNameArity(
    const Expr *expr,
    llvm::function_ref<void(llvm::StringRef, unsigned, const Expr *)> visit) {
  if (const auto *list = llvm::dyn_cast<ListExpr>(expr)) {
    for (const Expr *element : list->elements())
      forEachNameArity(element, visit);
    return;
  }
  const auto *tuple = llvm::dyn_cast<TupleExpr>(expr);
  if (!tuple || tuple->elements().size() != 2)
    return;
  const auto *name = llvm::dyn_cast<AtomExpr>(tuple->elements()[0]);
  const auto *arity = llvm::dyn_cast<IntegerExpr>(tuple->elements()[1]);
  if (name && arity && arity->value().isNonNegative())
    visit(name->name(), arity->value().getLimitedValue(100000), expr);
}

void ModuleAST::addCompileOption(Expr *option) {
  if (const auto *list = llvm::dyn_cast<ListExpr>(option)) {
    for (Expr *element : list->elements())
      addCompileOption(element);
    return;
  }
  compileOptions.push_back(option);
  if (const auto *atom = llvm::dyn_cast<AtomExpr>(option)) {
    exportAll |= atom->name() == "export_all";
    noAutoImport |= atom->name() == "no_auto_import";
    return;
  }
  const auto *tuple = llvm::dyn_cast<TupleExpr>(option);
  if (!tuple || tuple->elements().size() != 2)
    return;
  const auto *name = llvm::dyn_cast<AtomExpr>(tuple->elements()[0]);
  if (name && name->name() == "no_auto_import")
    forEachNameArity(tuple->elements()[1],
                     [&](llvm::StringRef f, unsigned arity, const Expr *) {
                       addNoAutoImport(f, arity);
                     });
}

//===----------------------------------------------------------------------===//
// BIFs
//===----------------------------------------------------------------------===//

namespace {
struct AutoImported {
  llvm::StringLiteral name;
  uint8_t arity;
  bool guard, old;
};
} // namespace

static constexpr AutoImported autoImported[] = {
#define AUTO_IMPORTED(NAME, ARITY, GUARD, OLD) {NAME, ARITY, GUARD, OLD},
#include "AutoImported.def"
#undef AUTO_IMPORTED
};

/// The table is sorted by name and arity.
static const AutoImported *findBif(llvm::StringRef name, unsigned arity) {
  const auto *it = std::lower_bound(
      std::begin(autoImported), std::end(autoImported), std::pair(name, arity),
      [](const AutoImported &bif, std::pair<llvm::StringRef, unsigned> key) {
        int c = bif.name.compare(key.first);
        return c ? c < 0 : bif.arity < key.second;
      });
  if (it == std::end(autoImported) || it->name != name || it->arity != arity)
    return nullptr;
  return it;
}

bool luciole::erlang::isAutoImported(llvm::StringRef name, unsigned arity) {
  return findBif(name, arity) != nullptr;
}

bool luciole::erlang::isGuardBif(llvm::StringRef name, unsigned arity) {
  const AutoImported *bif = findBif(name, arity);
  return bif && bif->guard;
}

bool luciole::erlang::isOldAutoImported(llvm::StringRef name, unsigned arity) {
  const AutoImported *bif = findBif(name, arity);
  return bif && bif->old;
}

void luciole::erlang::forEachAutoImported(
    llvm::function_ref<void(llvm::StringRef, unsigned)> visit) {
  for (const AutoImported &bif : autoImported)
    visit(bif.name, bif.arity);
}
