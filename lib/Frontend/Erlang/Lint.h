//===- Lint.h - The checks that a module's parts fit together -----*- C++ -*-===//
//
// What erlc finds after parsing: unbound variables, undefined functions,
// records and types, illegal patterns and guards, things that are unused.
// The parts: Lint.cpp walks the forms, LintExpr/LintPattern/LintGuard/
// LintClauses the expressions, LintRecord records, LintBinary segments,
// LintType types, LintUsage what needs the whole module, LintFormat format
// strings.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_LINT_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_LINT_H

#include "AutoImported.h"
#include "LintVars.h"
#include "luciole/Frontend/Erlang/Parse.h"
#include "luciole/Frontend/Erlang/Token.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace luciole::erlang {

class Lint {
public:
  Lint(ModuleAST &module, DiagnosticEngine &diags, const ParseOptions &options);

  /// `complete`: no form was lost to a syntax error, so that what is missing
  /// is really missing.
  void run(bool complete);

private:
  enum class Context { Normal, Guard, MapKey, SegmentSize };

  /// Bound variables that are new, apart from used old ones: see `pattern`.
  struct PatternVars {
    Vars used;
    Vars bound;
  };

  struct Usage {
    llvm::SetVector<std::pair<llvm::StringRef, unsigned>> calls;
    llvm::SetVector<llvm::StringRef> records;
  };

  struct Call {
    llvm::StringRef name;
    unsigned arity;
    SourceLoc loc;
  };

  // Reports.
  Diagnostic &error(SourceLoc loc, const llvm::Twine &text);
  void warn(llvm::StringRef category, SourceLoc loc, const llvm::Twine &text,
            const llvm::Twine &hint = "");
  bool enabled(llvm::StringRef category) const;
  void readOptions();

  // Variables (Lint.cpp).
  unsigned idOf(llvm::StringRef name);
  llvm::StringRef nameOf(unsigned id) const { return varNames[id]; }
  static bool isUnderscored(llvm::StringRef name) { return name.starts_with("_"); }
  void update(Vars &env, const Vars &newer);
  void extend(Vars &vars, const Vars &later);
  void merge(Vars &vars, const Vars &other);
  void mergePattern(Vars &vars, const Vars &other);
  Vars unsafe(const VarOrigin *origin, const Vars &vars, const Vars &env);
  const VarOrigin *origin(llvm::StringRef what, SourceLoc loc);
  Places place(SourceLoc loc);
  VarInfo boundAt(unsigned id, SourceLoc loc);
  void warnUnused(const Vars &vars, const Vars &except);
  void warnShadowed(const Vars &vars, const Vars &env, llvm::StringRef in);
  void reportUnsafe(SourceLoc loc, const VarInfo &info);
  void reportUnbound(SourceLoc loc, unsigned id, const Vars &env);
  void warnExported(SourceLoc loc, const VarInfo &info);
  void warnUnderscore(SourceLoc loc, unsigned id);
  static Vars finished(const Vars &vars);

  // Forms (Lint.cpp).
  void checkModuleName();
  void checkForms();
  void checkFunction(const FunctionDef &def);
  void checkRecordDef(const RecordDef &def);
  void defineFunction(const FunctionDef &def);

  // Expressions (LintExpr.cpp).
  Vars exprs(ExprList list, const Vars &env);
  Vars expr(const Expr *e, const Vars &env);
  Vars exprList(ExprList list, const Vars &env);
  Vars exprPair(const Expr *a, const Expr *b, const Vars &env);
  Vars var(const VarExpr *v, const Vars &env);
  Vars useVar(const VarExpr *v, const Vars &env);
  Vars mapExpr(const MapExpr *map, const Vars &env);
  Vars match(const Expr *pattern, const Expr *value, const Vars &env);
  Vars binop(const BinopExpr *op, const Vars &env);
  Vars maybeExpr(const MaybeExpr *maybe, const Vars &env);
  Vars tryExpr(const TryExpr *t, const Vars &env);
  Vars receive(const ReceiveExpr *r, const Vars &env);
  void checkAliasExpr(const Expr *pattern, const Expr *value, const Vars &env);

  // Calls (LintCall.cpp).
  Vars call(const CallExpr *c, const Vars &env);
  Vars remoteCall(const CallExpr *c, const RemoteExpr *r, const Vars &env);
  Vars localCall(const CallExpr *c, const AtomExpr *name, const Vars &env);
  void checkRecordInfo(const CallExpr *c, const AtomExpr *name);
  void checkRedefinedBif(const CallExpr *c, llvm::StringRef name,
                         unsigned arity);
  void checkRemote(const CallExpr *c, llvm::StringRef module,
                   llvm::StringRef name);
  void funRef(const LocalFunRefExpr *ref);
  void noteCall(llvm::StringRef name, unsigned arity, SourceLoc loc);
  bool isLocal(llvm::StringRef name, unsigned arity) const {
    return module.findFunction(name, arity) != nullptr;
  }
  llvm::StringRef importedFrom(llvm::StringRef name, unsigned arity) const;
  bool guardBifClashes(llvm::StringRef name, unsigned arity) const;

  // Clauses, funs, comprehensions (LintClauses.cpp).
  Vars branches(llvm::ArrayRef<Clause *> clauses, const VarOrigin *from,
                const Vars &env);
  llvm::SmallVector<Vars, 4> eachClause(llvm::ArrayRef<Clause *> clauses,
                                        const Vars &env);
  Vars clause(const Clause &c, const Vars &env);
  Vars catchClause(const Clause &c, const Vars &env);
  Vars joinBranches(llvm::ArrayRef<Vars> branches, const Vars &env,
                    const VarOrigin *from);
  Vars funClauses(llvm::ArrayRef<Clause *> clauses, const Vars &env);
  Vars funClause(const Clause &c, const Vars &env);
  Vars fun(const FunExpr *f, const Vars &env);
  Vars comprehension(llvm::ArrayRef<const Expr *> body,
                     llvm::ArrayRef<Qualifier> qualifiers, const Vars &env);
  void generator(const Qualifier &q, Vars &env, Vars &shadowed);
  void checkGeneratorPattern(const Qualifier &q);

  // Patterns (LintPattern.cpp). `env` is what sizes and keys see, `old` what
  // variables are matched against: nothing in heads of funs and generators.
  PatternVars head(ExprList patterns, const Vars &env, const Vars &old);
  PatternVars pattern(const Expr *p, const Vars &env, const Vars &old);
  PatternVars patternList(ExprList list, const Vars &env, const Vars &old);
  void addPattern(PatternVars &to, const PatternVars &from);
  PatternVars patternVar(const VarExpr *v, const Vars &old, const Vars &bound);
  PatternVars patternMap(const MapExpr *map, const Vars &env, const Vars &old);
  PatternVars patternRecord(const RecordExpr *r, const Vars &env,
                            const Vars &old);
  PatternVars patternBinop(const BinopExpr *op, const Vars &env,
                           const Vars &old);
  PatternVars patternBinary(const BinaryExpr *b, const Vars &env,
                            const Vars &old);
  void checkAlias(const Expr *a, const Expr *b, const Vars &env);
  void checkAliasLists(ExprList a, ExprList b, const Vars &env);
  void checkAliasRecords(const RecordExpr *a, const RecordExpr *b,
                         const Vars &env);
  void checkAliasKeys(const MapExpr *map, const Vars &env);

  // Binary segments (LintBinary.cpp).
  struct SegmentSize {
    enum Kind { Unknown, All, Known } kind = Unknown;
    uint64_t bits = 0;
  };
  Vars binary(const BinaryExpr *b, const Vars &env, bool inGuard);
  PatternVars segmentValue(const BinarySegment &s, const Vars &old,
                           const Vars &bound);
  Vars segmentSize(const BinarySegment &s, const Vars &env, Vars &bound);
  SegmentSize checkSegment(const BinarySegment &s);

  // Guards (LintGuard.cpp).
  Vars guard(GuardList guards, const Vars &env);
  Vars guardTest(const Expr *e, const Vars &env);
  Vars gexpr(const Expr *e, const Vars &env);
  Vars gexprs(ExprList list, const Vars &env);
  Vars guardCall(const CallExpr *c, const Vars &env);
  Vars guardIsRecord(const CallExpr *c, const Vars &env);
  Vars guardRecord(const RecordExpr *r, const Vars &env);
  void illegalGuard(SourceLoc loc, const llvm::Twine &hint = "");
  void illegalGuardCall(SourceLoc loc, llvm::StringRef name, unsigned arity);
  bool isGuardExpr(const Expr *e) const;
  bool isGuardExprs(ExprList list) const;

  // Records (LintRecord.cpp).
  const RecordDef *findRecord(llvm::StringRef name) const;
  const RecordDef *useRecord(llvm::StringRef name, SourceLoc loc);
  bool checkField(const RecordDef &def, llvm::StringRef field, SourceLoc loc);
  void checkFieldInits(const RecordDef &def,
                       llvm::ArrayRef<RecordFieldInit> inits,
                       llvm::function_ref<void(const Expr *)> value);
  void useDefaults(const RecordDef &def, llvm::ArrayRef<RecordFieldInit> inits);
  void checkWildcard(const RecordDef &def,
                     llvm::ArrayRef<RecordFieldInit> inits);
  Vars recordExpr(const RecordExpr *r, const Vars &env);
  void warnInvalidRecord(const Expr *base);

  // Types (LintType.cpp).
  using TypeVars = llvm::MapVector<llvm::StringRef, std::pair<SourceLoc, int>>;
  void checkTypes();
  void checkTypeDef(const TypeDef &def);
  void checkSpecs();
  void checkSpec(const SpecDef &def);
  void checkRoot(llvm::ArrayRef<TypeExpr *> types);
  void checkType(const TypeExpr *type, TypeVars &vars);
  void checkTypeCall(const TypeExpr *type, TypeVars &vars);
  void checkRecordType(const TypeExpr *type, TypeVars &vars);
  void checkRange(const TypeExpr *type);
  void checkTypeUsage();

  // The whole module (LintUsage.cpp).
  void checkExports();
  void checkImports();
  void checkUndefinedFunctions();
  void checkUnusedFunctions();
  void checkUnusedImports();
  void checkUnusedRecords();
  void checkOptionFunctions();
  void checkOnLoad();
  void checkDialyzer();
  void checkDeprecated(SourceLoc loc, llvm::StringRef module,
                       llvm::StringRef name, unsigned arity);
  bool isNowarnDeprecated(llvm::StringRef module, llvm::StringRef name,
                          unsigned arity) const;
  void checkDeprecatedAttribute();
  void checkBehaviours();
  void suggestFunction(Diagnostic &diag, llvm::StringRef name, unsigned arity);

  // io:format and friends (LintFormat.cpp).
  void checkFormat(const CallExpr *c, llvm::StringRef module,
                   llvm::StringRef name);

  static std::string nameArity(llvm::StringRef name, unsigned arity) {
    return quoteAtom(name) + "/" + std::to_string(arity);
  }

  ModuleAST &module;
  DiagnosticEngine &diags;
  const ParseOptions &options;
  llvm::BumpPtrAllocator arena;

  llvm::DenseMap<const char *, unsigned> varIds;
  std::vector<llvm::StringRef> varNames;
  llvm::StringMap<bool> categories;
  llvm::StringSet<> nowarnUnused;
  llvm::StringSet<> nowarnBifClash;
  llvm::StringSet<> nowarnRecords;
  llvm::StringSet<> usedImports;
  llvm::StringSet<> defined;

  /// What each function uses, and the module outside functions.
  llvm::DenseMap<const FunctionDef *, Usage> usages;
  llvm::DenseMap<const Expr *, Usage> defaultUsages;
  Usage moduleUsage;
  Usage *usage = &moduleUsage;
  std::vector<Call> called;
  const FunctionDef *current = nullptr;
  unsigned currentIndex = 0; ///< Of the form that is checked.

  Context context = Context::Guard;
  /// The variables of the binary pattern whose segment size is checked.
  Vars *binaryVars = nullptr;
  bool atRecordTop = false; ///< In a default value, outside funs.
  bool complete = true;

  // Types.
  llvm::StringMap<const TypeDef *> typeTable;
  struct TypeUse {
    llvm::StringRef name;
    unsigned arity;
    SourceLoc loc;
    std::string by; ///< The type that uses it; empty: something that counts.
  };
  std::vector<TypeUse> typeUses;
  std::string currentType;
};

/// Is `candidate` what somebody who wrote `name` may have meant?
inline bool isSimilar(llvm::StringRef name, llvm::StringRef candidate) {
  unsigned allowed = name.size() < 3 ? 0 : 1 + name.size() / 5;
  return allowed && name.edit_distance_insensitive(candidate, true,
                                                   allowed + 1) <= allowed;
}

/// The value of a constant integer expression.
std::optional<llvm::APInt> constantInteger(const Expr *e);

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_LINT_H
