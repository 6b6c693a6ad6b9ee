//===- Analysis.h - What is compiled, and what functions need -----*- C++ -*-===//
//
// Before anything is imported: which definitions `main` reaches, as what each is
// compiled (a function with its parameters, a constant, a call of the kernel),
// which type variables it needs evidence for, and what functions of a let
// capture, which become functions of the module.
//
// Evidence (docs/Elm.md). A definition's own variables become parameters; those
// of an enclosing definition are captured like other values. A key is whatever
// names a value in a function: a Variable, the Definition of a let without
// parameters, or a VarType, for its evidence.
//
// Special variables are those by whose type the code differs: constrained ones,
// those whose values are compared, rows. A definition is compiled anew for each
// of their types where that is a simple one (Importer.h).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_ANALYSIS_H
#define LUCIOLE_LIB_FRONTEND_ELM_ANALYSIS_H

#include "luciole/Frontend/Elm/Program.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SetVector.h"

namespace luciole::elm {

using Key = const void *;
using Keys = llvm::SetVector<Key>;
using Evidence = llvm::SetVector<VarType *>;

struct DefinitionInfo {
  const Definition *definition = nullptr;
  DefinitionInfo *parent = nullptr; ///< Of a let: the definition around it.
  const Module *module = nullptr;
  /// Those of lambdas that are the whole body included.
  llvm::SmallVector<const Pattern *> parameters;
  const Expr *body = nullptr; ///< Below those lambdas.
  Evidence evidence;          ///< Own variables, in the order of parameters.
  Evidence special;           ///< Own variables.
  Keys captures;              ///< Of a let's function.
  std::string symbol;         ///< The function's, without the arity.
  unsigned numChildren = 0;   ///< Functions named after it.
  /// `Elm.Kernel.List.length`: the function elm_list:length.
  std::string kernelModule, kernelFunction;
  unsigned kernelArity = 0;

  bool isKernel() const { return !kernelModule.empty(); }
  bool isLocal() const { return parent != nullptr; }
  /// Its number of arguments as the source sees it.
  unsigned arity() const {
    return isKernel() ? kernelArity : parameters.size();
  }
  /// A value rather than a function: computed once where it stands.
  bool isValue() const {
    return !isKernel() && parameters.empty() && evidence.empty();
  }
};

class Analysis {
public:
  explicit Analysis(const Program &program) : program(program) {}
  /// False if there is no `main`.
  bool run();

  DefinitionInfo &info(const Definition *definition) {
    return *infos.find(definition)->second;
  }
  const Definition *main = nullptr;

private:
  DefinitionInfo &add(const Definition *definition, DefinitionInfo *parent,
                      const Module *module);
  void reach(const Definition *definition);
  void scan(DefinitionInfo &info);
  /// A set of variables that definitions have, and of what in expressions it
  /// is made besides references to such definitions.
  struct Question {
    Evidence DefinitionInfo::*member;
    bool special;
  };
  void collect(Question question, DefinitionInfo &info, Evidence &used);
  void collectReference(Question question, const Expr *expr, Evidence &used);
  void solve(Question question);
  void collectKeys(DefinitionInfo &info, Keys &used, Keys &bound);

  const Program &program;
  llvm::DenseMap<const Definition *, std::unique_ptr<DefinitionInfo>> infos;
  llvm::DenseMap<const Definition *, const Module *> modules;
  std::vector<DefinitionInfo *> reached, locals;
  bool changed = false;
};

/// Calls back for an expression and all below it, parents first, but not for
/// the definitions of lets, which `onLet` gets.
void walkExpr(const Expr *expr, llvm::function_ref<void(const Expr *)> onExpr,
              llvm::function_ref<void(const Definition *)> onLet);
void walkPattern(const Pattern *pattern,
                 llvm::function_ref<void(const Pattern *)> visit);

/// The variables in a type.
void collectVariables(Type *type, Evidence &variables);

/// Whether a definition's text is the whole of what it does at a call: the name
/// of a kernel function.
bool isKernelReference(const Expr *expr);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_ANALYSIS_H
