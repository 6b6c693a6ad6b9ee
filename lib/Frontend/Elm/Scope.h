//===- Scope.h - What a module exports, and what it sees ----------*- C++
//-*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_SCOPE_H
#define LUCIOLE_LIB_FRONTEND_ELM_SCOPE_H

#include "luciole/Frontend/Elm/Program.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace luciole::elm {

/// A type's declaration: one of the two.
struct TypeDeclaration {
  Union *custom = nullptr;
  Alias *alias = nullptr;
  const void *id() const {
    return custom ? static_cast<const void *>(custom) : alias;
  }
};

/// Names with what they stand for in one module. Values are variables,
/// functions, ports, constructors and record aliases.
struct Names {
  llvm::StringMap<Reference> values;
  llvm::StringMap<TypeDeclaration> types;
  llvm::StringMap<const Infix *> operators;

  void addUnion(Union *definition, bool withConstructors);
  void addAlias(Alias *alias);
};

/// All that a module declares.
Names declaredNames(Module &module);
/// What of that its exposing list lets out.
Names exportedNames(Module &module, const Names &declared);

/// What can be meant by a name, and where each meaning comes from.
template <typename T>
struct Candidate {
  Module *module;
  T meaning;
};
template <typename T>
using Candidates = llvm::SmallVector<Candidate<T>, 1>;

/// The names that a module sees from outside its expressions.
class Scope {
public:
  Scope(Program &program, Module &module);

  Candidates<Reference> values(llvm::StringRef qualifier,
                               llvm::StringRef name) const;
  Candidates<TypeDeclaration> types(llvm::StringRef qualifier,
                                    llvm::StringRef name) const;
  Candidates<const Infix *> operators(llvm::StringRef symbol) const;

  const Names &own() const { return declared; }
  const Names &exports(Module *module) const;
  bool hasQualifier(llvm::StringRef qualifier) const {
    return qualifiers.contains(qualifier);
  }
  /// For suggestions: every name that could stand here, as it is written.
  /// `accept` looks at values.
  std::vector<std::string>
  visibleValues(llvm::function_ref<bool(llvm::StringRef)> accept) const;
  std::vector<std::string> visibleTypes() const;
  std::vector<std::string> visibleOperators() const;
  std::vector<std::string> visibleQualifiers() const;

private:
  void addImport(const Import &import);
  void expose(const Import &import, const Exposed &exposed);
  void exposeAll(Module *module);
  void add(Module *module, llvm::StringRef name, const Reference &reference);
  void add(Module *module, llvm::StringRef name, TypeDeclaration type);
  void add(Module *module, llvm::StringRef symbol, const Infix *infix);

  Module &module;
  Names declared;
  llvm::StringMap<Candidates<Reference>> openValues;
  llvm::StringMap<Candidates<TypeDeclaration>> openTypes;
  llvm::StringMap<Candidates<const Infix *>> openOperators;
  llvm::StringMap<llvm::SmallVector<Module *, 1>> qualifiers;
  mutable llvm::DenseMap<Module *, std::unique_ptr<Names>> exportsOf;
};

/// The declaration that a reference leads to, for comparison.
const void *identity(const Reference &reference);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_SCOPE_H
