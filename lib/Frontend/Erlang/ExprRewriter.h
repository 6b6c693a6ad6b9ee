//===- ExprRewriter.h - Rebuilding expressions --------------------*- C++ -*-===//
//
// What replaces expressions in a tree overrides `rewrite` and leaves to
// `rebuild` what it has nothing to say about. Children are visited in the
// order of OTP's abstract format, in which a transform of OTP would see them.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_EXPRREWRITER_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_EXPRREWRITER_H

#include "luciole/Frontend/Erlang/AST.h"

namespace luciole::erlang {

class ExprRewriter {
public:
  explicit ExprRewriter(ModuleAST &module) : module(module) {}
  virtual ~ExprRewriter() = default;

  virtual Expr *rewrite(Expr *expr) { return rebuild(expr); }

protected:
  /// The node over its rewritten children.
  Expr *rebuild(Expr *expr);

  ExprList rewriteAll(ExprList list);
  Clause *rewriteClause(const Clause *clause);
  llvm::ArrayRef<Clause *> rewriteClauses(llvm::ArrayRef<Clause *> clauses);

  template <typename T> T *make(auto &&...args) {
    return module.make<T>(std::forward<decltype(args)>(args)...);
  }

  ModuleAST &module;

private:
  Expr *rewriteIf(Expr *expr) { return expr ? rewrite(expr) : nullptr; }
  llvm::ArrayRef<Qualifier> rewriteAll(llvm::ArrayRef<Qualifier> qualifiers);
  Expr *rebuildMap(const MapExpr *map);
  Expr *rebuildRecord(const RecordExpr *record);
  Expr *rebuildBinary(const BinaryExpr *binary);
  Expr *rebuildControl(Expr *expr);
};

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_EXPRREWRITER_H
