//===- ImportPrepass.h - What the importer knows ahead -------------*- C++ -*-===//
//
// One walk over a function before it is imported. It finds
//
//  - how often each variable is mentioned, so that a case knows which of the
//    variables it binds are mentioned after it and must be results;
//  - which expressions are literals as a whole and become one constant;
//  - which expressions give a boolean whatever happens and can be an i1;
//  - the numbers of funs and comprehensions. OTP gives them out while it
//    translates to Core Erlang, which visits the elements of tuples, lists and
//    argument lists from the right, so they can't be counted during import.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_IMPORTPREPASS_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_IMPORTPREPASS_H

#include "luciole/Frontend/Erlang/AST.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include <utility>

namespace luciole::erlang {

/// What a call is to, as far as its syntax says.
struct CallTarget {
  enum Kind { Local, Remote, Dynamic, Fun } kind;
  /// Remote: both. Local: the function. Otherwise empty.
  llvm::StringRef module, function;
};

class ImportPrepass {
public:
  explicit ImportPrepass(const ModuleAST &module) : module(module) {}

  void run(const FunctionDef &function);

  /// The variables of one function clause are counted together.
  void startClause(unsigned index) { clause = index; }
  /// To be called when an occurrence has been imported.
  void consume(llvm::StringRef variable) {
    if (counting)
      --uses[clause][variable.data()];
  }
  /// Off while something is imported a second time. Returns what it was.
  bool setCounting(bool on) { return std::exchange(counting, on); }
  bool isUsedLater(llvm::StringRef variable) const {
    return uses[clause].lookup(variable.data()) > 0;
  }

  bool isLiteral(const Expr *expr) const;
  bool isCondition(const Expr *expr) const { return conditions.contains(expr); }
  /// The next number of this fun or generator of a comprehension; an
  /// expression that is imported several times has several.
  unsigned takeNumber(const void *node);

  CallTarget resolve(const CallExpr *call) const;

private:
  struct Facts {
    bool literal = false;
    bool condition = false;
  };

  Facts visit(const Expr *expr);
  Facts visitChildren(const Expr *expr);
  void visitAll(ExprList exprs);
  bool visitReversed(ExprList exprs);
  void visitClauses(llvm::ArrayRef<Clause *> clauses);
  void visitClause(const Clause *clause);
  void visitPattern(const Expr *pattern);
  void visitMaybe(ExprList body);
  void visitComprehension(const Expr *comp, ExprList body,
                          llvm::ArrayRef<Qualifier> qualifiers);
  bool visitRecord(const RecordExpr *record);
  bool visitBinary(const BinaryExpr *binary);
  bool visitMap(const MapExpr *map);
  Facts visitCall(const CallExpr *call);
  Facts visitBinop(const BinopExpr *op);
  Facts visitUnop(const UnopExpr *op);
  void number(const void *node) { numbers[node].push_back(counter++); }

  const ModuleAST &module;
  llvm::SmallVector<llvm::DenseMap<const char *, int>, 4> uses;
  unsigned clause = 0;
  bool counting = true;
  llvm::DenseSet<const Expr *> literals, conditions;
  llvm::DenseMap<const void *, llvm::SmallVector<unsigned, 1>> numbers;
  unsigned counter = 0;
};

/// True for the comparison operators.
bool isComparison(BinopKind op);
/// True for `and`, `or` and `xor`.
bool isLogic(BinopKind op);
/// True if the call is a type test that compiles to `erl.test`.
bool isTypeTest(llvm::StringRef function, ExprList args);
/// The value that a record construction gives a field; null: `undefined`.
const Expr *initialiserOf(const RecordExpr *record, const RecordField &field);

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_IMPORTPREPASS_H
