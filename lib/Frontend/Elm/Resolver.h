//===- Resolver.h - What names stand for --------------------------*- C++
//-*-===//
//
// Finds the declaration behind every name of a module, turns type expressions
// into types, chains of operators into calls, and sorts definitions into
// recursive groups. Inference needs no scopes after that.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_RESOLVER_H
#define LUCIOLE_LIB_FRONTEND_ELM_RESOLVER_H

#include "Scope.h"
#include "Types.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"

namespace luciole::elm {

using DefinitionGroup = llvm::SmallVector<Definition *, 1>;

class Resolver {
public:
  Resolver(Program &program, Module &module, Types &types,
           Diagnostics &diagnostics)
      : program(program), module(module), types(types),
        diagnostics(diagnostics), scope(program, module) {}

  /// What can't be resolved is left so (types null, references Unresolved).
  void run();

  /// The top-level definitions, what is used before its users.
  std::vector<DefinitionGroup> groups;

private:
  // ResolveModule.cpp
  void checkExports();
  void checkExport(const Exposed &exposed);
  void checkImports();
  void checkImportOf(const Import &import, const Exposed &exposed);
  void checkDuplicates();
  void resolveDefinitions();
  void checkCycles(const llvm::DenseMap<Definition *, unsigned> &numbers);

  // ResolveTypes.cpp
  void resolveTypes();
  Type *resolveType(const TypeExpr *expr);
  Type *resolveNamedType(const TypeExpr *expr);
  Type *resolveTypeVariable(const TypeExpr *expr);
  Type *resolveRecordType(const TypeExpr *expr);
  Type *applyType(const TypeExpr *expr, TypeDeclaration declaration,
                  llvm::ArrayRef<Type *> arguments);
  bool resolveAlias(Alias *alias);
  void checkAliasVariables(Alias *alias);
  Type *aliasConstructorType(Alias *alias, Type *result);
  void resolveUnion(Union *definition);
  void resolveConstructor(Union *definition, Constructor &constructor,
                          Type *result);
  void resolvePort(Port *port);
  void resolveAnnotation(Definition *definition);
  llvm::ArrayRef<VarType *> declareTypeVariables(llvm::ArrayRef<Name> names,
                                                 llvm::StringRef owner);
  template <typename F>
  void withTypeVariables(llvm::ArrayRef<VarType *> declared, F body);
  void reportUnbound(const Name &owner, llvm::StringRef what,
                     llvm::ArrayRef<Name> unbound);

  // ResolvePattern.cpp
  struct Binding {
    Reference reference;
    Region region;
    Definition *owner = nullptr; ///< The definition that computes it, in a let.
  };
  void resolvePattern(Pattern *pattern);
  void resolvePatterns(llvm::ArrayRef<Pattern *> patterns);
  void resolveConstructorPattern(Pattern *pattern);
  void collectVariables(Pattern *pattern,
                        llvm::SmallVectorImpl<Variable *> &variables);
  void bindPatterns(llvm::ArrayRef<Pattern *> patterns);
  void bindVariable(Variable *variable, Definition *owner);
  void bind(const Name &name, const Binding &binding);
  void unbind(size_t mark);
  void checkClashes(llvm::ArrayRef<Name> names, const llvm::Twine &where);

  // ResolveExpr.cpp
  struct Frame {
    Definition *definition;
    unsigned delays = 0; ///< How many functions stand around what is resolved.
    llvm::SetVector<Definition *, llvm::SmallVector<Definition *, 0>> uses{};
    llvm::SetVector<Definition *, llvm::SmallVector<Definition *, 0>> direct{};
  };
  struct Edges {
    llvm::SmallVector<Definition *, 0> uses, direct;
  };
  void resolve(Expr *expr);
  void resolveAll(llvm::ArrayRef<Expr *> exprs);
  void resolveVariable(Expr *expr);
  void resolveLambda(Expr *expr);
  void resolveCase(Expr *expr);
  void resolveFields(Expr *expr);
  void resolveLet(Expr *expr);
  void bindLet(Expr *expr);
  void sortLet(Expr *expr);
  void resolveDefinition(Definition *definition);
  void use(Definition *definition);

  // ResolveOperators.cpp
  struct Chain;
  void resolveOperators(Expr *expr);
  const Infix *resolveOperator(llvm::StringRef symbol, Region region,
                               Reference &reference);
  void checkChain(const Expr *expr, llvm::ArrayRef<const Infix *> infixes);
  Expr *climb(Chain &chain, unsigned minimum);
  Expr *makeCall(const Operator &operation, Expr *left, Expr *right);

  // ResolveErrors.cpp
  Report &error(llvm::StringRef title, Region region);
  void notFound(llvm::StringRef what, Region region, llvm::StringRef qualifier,
                llvm::StringRef name, std::vector<std::string> candidates);
  void reportAmbiguous(Region region, llvm::StringRef what,
                       llvm::StringRef qualifier, llvm::StringRef name,
                       llvm::ArrayRef<Module *> homes);
  void reportShadowing(const Name &name, Region outer);
  void reportClash(const Name &first, const Name &second,
                   const llvm::Twine &where);
  void reportArity(Region region, const llvm::Twine &what, size_t expected,
                   size_t found);
  void reportCycle(llvm::StringRef title,
                   llvm::ArrayRef<const Definition *> cycle);
  void reportUnknownOperator(Region region, llvm::StringRef symbol);
  void reportBigTuple(Region region);
  void reportAliasCycle(llvm::ArrayRef<Alias *> cycle);
  void suggest(Report &report, llvm::StringRef name,
               std::vector<std::string> candidates);

  /// Reports it if so.
  template <typename T>
  bool isAmbiguous(const Candidates<T> &found, Region region,
                   llvm::StringRef what, llvm::StringRef qualifier,
                   llvm::StringRef name) {
    if (found.size() < 2)
      return false;
    llvm::SmallVector<Module *> homes;
    for (auto &candidate : found)
      homes.push_back(candidate.module);
    reportAmbiguous(region, what, qualifier, name, homes);
    return true;
  }

  Program &program;
  Module &module;
  Types &types;
  Diagnostics &diagnostics;
  Scope scope;

  llvm::DenseMap<llvm::StringRef, Binding> locals;
  /// What `locals` held before, to go back to.
  std::vector<std::pair<llvm::StringRef, std::optional<Binding>>> undo;
  /// Where names are that were reported as clashes: they shadow nothing.
  llvm::DenseSet<uint32_t> clashes;
  std::vector<Frame *> frames;
  /// What each definition uses: in all, and at once when it is computed.
  llvm::DenseMap<const Definition *, Edges> edges;
  unsigned nextGroup = 0;

  /// Type variables in scope; those of outer annotations hold in inner ones.
  llvm::SmallVector<VarType *> typeVariables;
  /// Whether unknown type variables are new ones (annotations), or faults.
  bool newTypeVariables = true;
  llvm::SmallVector<Name> unboundTypeVariables;
  llvm::DenseSet<Alias *> resolvedAliases;
  llvm::SmallVector<Alias *> aliasesInProgress;
};

/// The strongly connected components of a graph, those that are reached first.
std::vector<llvm::SmallVector<unsigned, 1>>
sortIntoGroups(llvm::ArrayRef<llvm::SmallVector<unsigned, 4>> edges);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_RESOLVER_H
