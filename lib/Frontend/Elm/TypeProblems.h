//===- TypeProblems.h - Why two types don't fit ----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_TYPEPROBLEMS_H
#define LUCIOLE_LIB_FRONTEND_ELM_TYPEPROBLEMS_H

#include "Types.h"

namespace luciole::elm {

struct Report;

/// One place at which two types differ, as far as there is advice on it.
struct TypeProblem {
  enum class Kind : uint8_t {
    IntFloat,   ///< One is Int, the other Float.
    FromNumber, ///< A number where a String is wanted: `found`.
    ToNumber,   ///< A String where a number is wanted: `wanted`.
    Truthiness, ///< Something else where a Bool is wanted.
    Maybe,      ///< A Maybe of what is wanted.
    FieldTypo,  ///< `found` has `field` where `wanted` has others.
    MissingFields,
    ExtraFields,
    FewArguments, ///< A function that lacks `count` arguments.
    Rigid, ///< `found` or `wanted` is a rigid variable, the other no variable.
    RigidPair,  ///< Two of them.
    RigidScope, ///< Something from outside of a rigid variable's annotation.
    Super,      ///< A type that doesn't satisfy the other's constraint.
  };
  Kind kind;
  Type *found;
  Type *wanted;
  llvm::StringRef field{};
  std::vector<std::string> fields{};
  unsigned count = 0;
};

std::vector<TypeProblem> findProblems(Type *found, Type *wanted);

bool isInt(Type *type);
bool isFloat(Type *type);
bool isString(Type *type);
bool isList(Type *type);
/// A number that may still become either.
bool isFlexibleNumber(Type *type);

/// That only Bool is a condition.
void hintTruth(Report &report);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_TYPEPROBLEMS_H
