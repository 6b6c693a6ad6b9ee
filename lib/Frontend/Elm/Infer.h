//===- Infer.h - Types of expressions -----------------------------*- C++
//-*-===//
//
// Hindley–Milner with levels, on resolved trees. Expectations are passed down
// as far as Elm's messages need them: a fault is reported at the smallest
// expression that shows it, with what its surroundings wanted.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_INFER_H
#define LUCIOLE_LIB_FRONTEND_ELM_INFER_H

#include "Unify.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "llvm/ADT/DenseMap.h"

namespace luciole::elm {

/// Why an expression must have a certain type.
struct Context {
  enum class Kind : uint8_t {
    None,
    Annotation, ///< Of `name`; `index`: a branch of its body, from 1.
    Argument,   ///< The index-th of `name` (empty: some expression).
    Left,
    Right, ///< Of the operator `name`.
    Negation,
    Condition,
    IfBranch, ///< `index`, from 1; `other`: the one it differs from.
    CaseBranch,
    ListElement,
    Field, ///< `name` in an update.
    Destructuring,
    Definition, ///< The uses of the unannotated `name` in its own body.
  };
  Kind kind = Kind::None;
  llvm::StringRef name{};
  unsigned index = 0;
  bool inIf = false;          ///< Annotation: the branch is one of an `if`.
  Region whole{};             ///< What it is a part of.
  Type *function = nullptr;   ///< Argument, Left, Right: what is called.
  const Expr *left = nullptr; ///< Right: the other operand.
};

/// Why a pattern must have a certain type.
struct PatternContext {
  enum class Kind : uint8_t {
    None,
    TypedArgument, ///< The index-th of the annotated `name`.
    Branch,        ///< The index-th pattern of a case.
    ConstructorArgument,
    ListElement,
    Tail,
    Destructuring,
  };
  Kind kind = Kind::None;
  llvm::StringRef name{};
  unsigned index = 0;
  Region whole{};
};

/// Patterns whose completeness is yet to be checked.
struct PatternCheck {
  Expr *caseExpr = nullptr;   ///< All branches of this,
  Pattern *pattern = nullptr; ///< or this one alone
  bool argument = false;      ///< as an argument.
};

class Infer {
public:
  Infer(Program &program, Module &module, Types &types,
        Diagnostics &diagnostics)
      : program(program), module(module), types(types),
        diagnostics(diagnostics) {}

  void inferGroup(llvm::ArrayRef<Definition *> group);

  std::vector<PatternCheck> patternChecks;

private:
  // InferDefinitions.cpp
  void inferOpen(Definition *definition);
  void inferOpenGroup(llvm::ArrayRef<Definition *> open);
  void checkAnnotated(Definition *definition);
  void checkParameter(Pattern *pattern, Type *type,
                      const PatternContext &context);

  // InferDestructuring.cpp
  void inferDestructuring(Definition *definition);
  void splitDestructuring(Definition *whole,
                          llvm::ArrayRef<Variable *> variables);
  void collectVariables(Pattern *pattern,
                        llvm::SmallVectorImpl<Variable *> &variables);
  Pattern *copyPattern(const Pattern *pattern, Variable *&chosen);
  Expr *makeReference(const Name &name, const Reference &reference);
  Expr *makeSelection(Definition *whole, const Pattern *pattern,
                      Variable *variable);

  // InferPattern.cpp
  void checkPattern(Pattern *pattern, Type *type,
                    const PatternContext &context);
  void checkTuplePattern(Pattern *pattern, Type *type,
                         const PatternContext &context);
  void checkListPattern(Pattern *pattern, Type *type,
                        const PatternContext &context);
  void checkConstructorPattern(Pattern *pattern, Type *type,
                               const PatternContext &context);
  void checkRecordPattern(Pattern *pattern, Type *type,
                          const PatternContext &context);
  void matchPattern(Pattern *pattern, Type *actual, Type *expected,
                    const PatternContext &context);
  void bindVariables(Pattern *pattern, Type *type);

  // InferExpr.cpp
  Type *infer(Expr *expr);
  Type *compute(Expr *expr);
  void check(Expr *expr, Type *expected, const Context &context);
  Type *inferVariable(Expr *expr);
  Type *inferReference(Expr *expr, Type *type,
                       llvm::ArrayRef<VarType *> quantified);
  Type *inferLocal(Expr *expr);
  Type *inferDefinitionReference(Expr *expr);
  Type *inferAccessor(Expr *expr);
  Type *inferList(Expr *expr);
  Type *inferLambda(Expr *expr, Type *expected);
  Type *inferTuple(Expr *expr);
  Type *inferNegation(Expr *expr);

  // InferControl.cpp
  Type *inferCall(Expr *expr);
  Type *argumentType(Expr *expr, Type *&functionType, unsigned index);
  void checkIf(Expr *expr, Type *expected, const Context *annotation);
  void checkCase(Expr *expr, Type *expected, const Context *annotation);
  void inferLetDefinitions(Expr *expr);

  // InferRecord.cpp
  Type *inferRecord(Expr *expr);
  Type *inferUpdate(Expr *expr);
  Type *inferAccess(Expr *expr);
  Type *fieldType(Type *record, llvm::StringRef name);

  // TypeErrors*.cpp
  bool match(Expr *expr, Type *actual, Type *expected, const Context &context);
  void forget(Type *type);
  Report &error(llvm::StringRef title, Region region);
  void reportMismatch(Expr *expr, Type *actual, Type *expected,
                      const Context &context);
  void reportInfinite(Region region, const Unifier &unifier);
  void reportPattern(Pattern *pattern, Type *actual, Type *expected,
                     const PatternContext &context);
  bool reportFieldPattern(Pattern *pattern, Type *expected);
  void reportTooMany(Expr *call, Type *functionType, unsigned accepted);
  void reportAccess(Expr *access, Type *record);
  void reportUpdate(Expr *update, const FieldExpr &field, Type *record);
  bool reportOperand(Expr *expr, Type *actual, Type *expected,
                     const Context &context);
  void showTypes(Report &report, const llvm::Twine &found, Type *actual,
                 const llvm::Twine &wanted, Type *expected);
  /// False if there is no special advice.
  bool addHints(Report &report, Type *actual, Type *expected);

  Program &program;
  Module &module;
  Types &types;
  Diagnostics &diagnostics;

  /// Groups whose types are being inferred, and where they mention themselves.
  struct OpenGroup {
    llvm::ArrayRef<Definition *> definitions;
    llvm::SmallVector<Expr *> mentions{};
  };
  llvm::SmallVector<OpenGroup *> openGroups;

  /// Polymorphic destructurings: the definitions of their variables, by the
  /// definition of the whole and by variable.
  llvm::DenseMap<Definition *, llvm::SmallVector<Definition *, 2>> split;
  llvm::DenseMap<Variable *, Definition *> selections;
  unsigned splitGroup = 0;

  /// Names in scope with their types, for infinite types.
  struct Header {
    Name name;
    Type *type;
  };
  std::vector<Header> headers;
};

/// `1st`, `2nd`, ….
std::string ordinal(unsigned number);

/// MISSING PATTERNS, REDUNDANT PATTERN, UNSAFE PATTERN.
void checkPatterns(llvm::ArrayRef<PatternCheck> checks, const Module &module,
                   Diagnostics &diagnostics);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_INFER_H
