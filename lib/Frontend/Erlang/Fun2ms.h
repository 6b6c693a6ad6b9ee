//===- Fun2ms.h - ets:fun2ms and dbg:fun2ms -----------------------*- C++ -*-===//
//
// What OTP's parse transform ms_transform does: a call of fun2ms with a fun
// becomes the match specification that the fun describes. A variable from
// outside of the fun becomes `{const, V}`, a record the tuple it stands for.
//
//   Fun2ms.cpp      finds the calls and knows which variables are bound there
//   MatchSpec.cpp   translates one fun
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_FUN2MS_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_FUN2MS_H

#include "luciole/Frontend/Erlang/Diagnostics.h"
#include "luciole/Frontend/Erlang/AST.h"
#include <set>

namespace luciole::erlang {

/// The module's calls of fun2ms. False: one cannot be translated; only the
/// first such is reported, as OTP's transform gives up there.
bool translateFun2ms(ModuleAST &module, DiagnosticEngine &diags);

using BoundVariables = std::set<llvm::StringRef>;

enum class MatchSpecDialect { Ets, Dbg };

/// Translates funs of one function: only the records defined before it count.
class MatchSpecTranslator {
public:
  MatchSpecTranslator(ModuleAST &module, DiagnosticEngine &diags,
                      unsigned formIndex)
      : module(module), diags(diags), formIndex(formIndex) {}

  /// The specification for a call of fun2ms.
  Expr *translate(const CallExpr *call, MatchSpecDialect dialect,
                  const BoundVariables &outside);

  bool failed() const { return hasFailed; }
  /// Records that were replaced by tuples: lint sees no use of them.
  const std::set<llvm::StringRef> &usedRecords() const { return recordsUsed; }

private:
  class Head;
  class Body;

  enum class Part { Head, Guard, Body };
  static llvm::StringRef describe(Part part);

  /// Reports the first error and makes the rest silent.
  void fail(SourceLoc loc, const llvm::Twine &message,
            const llvm::Twine &hint = "");
  Expr *translateClause(const Clause *clause, ExprList guards,
                        MatchSpecDialect dialect,
                        const BoundVariables &outside);
  void checkParameters(const Clause *clause, MatchSpecDialect dialect);
  const RecordDef *findRecord(SourceLoc loc, llvm::StringRef name, Part part);

  /// The fields given in a record, each translated.
  struct Fields {
    llvm::SmallVector<std::pair<llvm::StringRef, Expr *>> named;
    llvm::SmallVector<Expr *> wildcards;
    /// The last one given; null if there is none.
    Expr *find(llvm::StringRef name) const;
  };
  /// Null: some field is unknown or given twice.
  const RecordDef *checkFields(const RecordExpr *record, const Fields &fields,
                               Part part);
  int fieldIndex(SourceLoc loc, llvm::StringRef record, llvm::StringRef field,
                 Part part);

  Expr *atom(SourceLoc loc, llvm::StringRef name) {
    return module.make<AtomExpr>(loc, module.intern(name));
  }
  Expr *integer(SourceLoc loc, int64_t value) {
    return module.make<IntegerExpr>(
        loc, module.keep(llvm::APInt(64, value, /*isSigned=*/true)));
  }
  Expr *tuple(SourceLoc loc, ExprList elements) {
    return module.make<TupleExpr>(loc, module.copy<Expr *>(elements));
  }
  Expr *list(SourceLoc loc, ExprList elements) {
    return module.make<ListExpr>(loc, module.copy<Expr *>(elements), nullptr);
  }

  /// Variables of the head: name to '$1', '$2', … or '$_'.
  using Bindings =
      llvm::SmallVector<std::pair<llvm::StringRef, llvm::StringRef>>;
  static llvm::StringRef lookup(const Bindings &bindings,
                                llvm::StringRef variable);

  ModuleAST &module;
  DiagnosticEngine &diags;
  unsigned formIndex;
  bool hasFailed = false;
  std::set<llvm::StringRef> recordsUsed;
};

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_FUN2MS_H
