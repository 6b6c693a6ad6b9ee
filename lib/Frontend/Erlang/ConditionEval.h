//===- ConditionEval.h - The conditions of -if and -elif ----------*- C++ -*-===//
//
// A condition is a guard expression over literals; it is evaluated at compile
// time. A failure (a bad argument, an unknown function) makes it false.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_CONDITIONEVAL_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_CONDITIONEVAL_H

#include "luciole/Frontend/Erlang/AST.h"
#include <functional>
#include <optional>
#include <vector>

namespace luciole::erlang {

class ConditionEval {
public:
  explicit ConditionEval(std::function<bool(llvm::StringRef)> isDefined)
      : isDefined(std::move(isDefined)) {}

  /// Nothing: it failed, or its value is no boolean.
  std::optional<bool> evaluate(const Expr *expr);

  /// What an operation on numbers and atoms (or tuples and lists of them)
  /// gives, if it is a number or an atom again; else null.
  static Expr *fold(const Expr *expr, ModuleAST &module);

  /// What cannot stand in a condition at all, if there is such.
  const Expr *illegal() const { return bad; }

private:
  struct Value {
    enum Kind { Integer, Float, Atom, Tuple, List } kind;
    llvm::APInt integer;
    double real = 0;
    llvm::StringRef atom;
    std::vector<Value> elements;
  };
  using Result = std::optional<Value>;

  static Value boolean(bool value);
  static Value number(llvm::APInt value);
  static std::optional<bool> truth(const Result &value);
  static int compare(const Value &a, const Value &b);
  static bool identical(const Value &a, const Value &b);

  Result eval(const Expr *expr);
  Result evalList(const ListExpr *list);
  Result evalUnop(const UnopExpr *op);
  Result evalBinop(const BinopExpr *op);
  Result evalShortCircuit(const BinopExpr *op);
  Result evalArith(BinopKind op, const Value &a, const Value &b);
  Result evalCall(const CallExpr *call);
  Result reject(const Expr *expr);

  std::function<bool(llvm::StringRef)> isDefined;
  const Expr *bad = nullptr;
};

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_CONDITIONEVAL_H
