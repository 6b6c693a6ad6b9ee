//===- MatchCompilerRows.h - From erl.clause ops to rows --------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_TRANSFORMS_MATCHCOMPILERROWS_H
#define LUCIOLE_DIALECT_ERL_TRANSFORMS_MATCHCOMPILERROWS_H

#include "MatchCompiler.h"
#include "luciole/Dialect/Erl/IR/Erl.h"

namespace luciole::erl {
/// On a stack trace that a case may take later, where it needs it.
inline constexpr llvm::StringLiteral kSunkAttrName = "erl.sunk";
} // namespace luciole::erl

namespace luciole::erl::match {

/// Reads clauses into a matrix. Guards that are plain type tests or
/// comparisons with a literal become tests of the row and are erased from the
/// clause; what remains of the guards is left to be emitted.
class RowBuilder {
public:
  /// `user`: the op that the clauses belong to.
  RowBuilder(Matrix &matrix, mlir::Operation *user)
      : matrix(matrix), user(user) {}

  OccId addScrutinee(mlir::Value value);
  void addClause(ClauseOp clause, llvm::ArrayRef<OccId> scrutinees);
  /// Marks the occurrences that some row needs the value of.
  void markUsed();

private:
  OccId occurrenceOf(mlir::Value value);
  OccId valueOccurrence(mlir::Value value);
  OccId project(OccKind kind, OccId parent, int64_t number = 0);

  void addPatternOp(mlir::Operation *op, Row &row);
  void addSegment(MatchSegmentOp op, Row &row);
  void addComputed(mlir::Operation *op, Row &row);
  void addConstant(Row &row, OccId occ, mlir::Attribute literal);
  void addTypeTest(Row &row, OccId occ, TestKind kind,
                   std::optional<uint32_t> arity, AtomAttr tag);
  void absorbGuards(ClauseOp clause, Row &row);
  bool absorbCondition(mlir::Operation *op, Row &row);

  Matrix &matrix;
  mlir::Operation *user;
  llvm::DenseMap<mlir::Value, OccId> known;
};

/// What a type says about its values.
Fact getFact(mlir::Type type);
/// The type test for a set of kinds, if there is one.
std::optional<::luciole::erl::TestKind> getTypeTest(KindSet kinds);

} // namespace luciole::erl::match

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_MATCHCOMPILERROWS_H
