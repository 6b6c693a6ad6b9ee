//===- MatchCompiler.h - Clauses to a decision DAG --------------*- C++ -*-===//
//
// The match compiler proper: a pure data structure that knows nothing of
// blocks. The clauses of a case come in as rows of tests; a DAG of nodes comes
// out, in which no path makes a test whose outcome an earlier test on that
// path has settled.
//
//   occurrence   a place in the scrutinees, hash-consed: the third scrutinee,
//                the head of occurrence 4, the value of key k in occurrence 2
//   test         a question about an occurrence: is it a cons? is it `ok`?
//   row          a clause: the tests that must all hold, then guards, a body
//   state        the rows still possible, the tests each still needs, and what
//                is known; equal states share one node
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DIALECT_ERL_TRANSFORMS_MATCHCOMPILER_H
#define LUCIOLE_DIALECT_ERL_TRANSFORMS_MATCHCOMPILER_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/StringMap.h"
#include <vector>

namespace luciole::erl::match {

/// Sets of disjoint kinds of terms.
using KindSet = uint16_t;
enum : KindSet {
  Small = 1,
  Big = 2,
  Float = 4,
  Atom = 8,
  Nil = 16,
  Cons = 32,
  Tuple = 64,
  Map = 128,
  Bits = 256,
  Fun = 512,
  Pid = 1024,
  Port = 2048,
  Ref = 4096,
  AnyKind = 8191,
};

//===----------------------------------------------------------------------===//
// Occurrences and tests
//===----------------------------------------------------------------------===//

using OccId = unsigned;
using TestId = unsigned;
using NodeId = unsigned;
inline constexpr unsigned kNoId = ~0u;

enum class OccKind : uint8_t {
  Value,       // an SSA value that dominates the case
  Constant,    // an attribute
  Built,       // a tuple or cons that only this case uses; made when needed
  Head,        // of a cons
  Tail,        // of a cons
  Element,     // of a tuple; number = index
  Context,     // the match context at the start of a bitstring
  MapValue,    // parents: map, key
  Segment,     // parents: context, [size]; op = the segment op
  SegmentValue,// parent: segment
  SegmentNext, // parent: segment; the context after it
  Rest,        // parent: context; all bits that are left
  Computed,    // the result of op; parents: its operands
};

struct Occurrence {
  OccKind kind;
  llvm::SmallVector<OccId, 2> parents = {};
  /// Elements: the index. Segments: a size in bits that they need at least.
  int64_t number = 0;
  mlir::Attribute attr = {};
  mlir::Value value = {};
  mlir::Operation *op = nullptr;
  /// Segments: they fail only when fewer than `number` bits are left.
  bool lengthOnly = false;
  /// Computed: computing it can fail, so that a test stands for it.
  bool fallible = false;
  /// Some row looks at the value itself (segments: it must be extracted).
  bool used = false;

  /// Expensive ones are handed on through blocks, cheap ones loaded again.
  bool isExpensive() const {
    switch (kind) {
    case OccKind::MapValue:
    case OccKind::SegmentValue:
    case OccKind::SegmentNext:
      return true;
    case OccKind::Computed:
      return fallible;
    default:
      return false;
    }
  }
};

enum class Question : uint8_t {
  IsKind,    // the occurrence is of one of the kinds `kinds`
  Arity,     // a tuple of `number` elements
  Constant,  // =:= attr
  Less,      // < attr, in the order of terms (balanceChains)
  Refine,    // a predicate named by attr (and number) that lies within `kinds`
  Equal,     // =:= other
  Succeeds,  // the occurrence (map value, segment, computed) can be computed
  BitsEnd,   // no bits are left in the context
  BitsUnit,  // the bits left are a multiple of number
};

struct Test {
  Question kind;
  OccId occ;
  KindSet kinds = 0;
  OccId other = kNoId;
  int64_t number = 0;
  mlir::Attribute attr = {};

  bool operator==(const Test &o) const {
    return kind == o.kind && occ == o.occ && kinds == o.kinds &&
           other == o.other && number == o.number && attr == o.attr;
  }
};

/// A clause. `dependencies` has, for each test, the positions of the tests in
/// this row that must have held before its occurrence exists.
struct Row {
  llvm::SmallVector<TestId, 4> tests;
  llvm::SmallVector<llvm::SmallVector<unsigned, 2>, 4> dependencies;
  llvm::SmallVector<OccId, 4> bindings;
  bool hasGuards = false;
  /// What emitting the guards once costs, in ops.
  unsigned guardCost = 0;
};

//===----------------------------------------------------------------------===//
// The decision DAG
//===----------------------------------------------------------------------===//

enum class NodeKind : uint8_t { Fail, Leaf, Guard, Test, Switch };

struct Node {
  NodeKind kind;
  unsigned row = kNoId;   // Leaf, Guard
  TestId test = kNoId;    // Test
  OccId occ = kNoId;      // Switch
  NodeId yes = kNoId;     // Test; Guard: the leaf
  NodeId no = kNoId;      // Test: failed; Guard: all failed; Switch: default
  llvm::SmallVector<std::pair<mlir::Attribute, NodeId>, 0> cases; // Switch
};

/// What is known about one occurrence.
struct Fact {
  KindSet kinds = AnyKind;
  bool isBoolean = false; // if an atom, then true or false
  int64_t arity = -1;
  mlir::Attribute constant;

  bool operator==(const Fact &o) const {
    return kinds == o.kinds && isBoolean == o.isBoolean && arity == o.arity &&
           constant == o.constant;
  }
};

/// What the compiler has to know about constants; the dialect's attributes
/// are behind it.
struct ConstantInfo {
  KindSet kind = AnyKind;
  bool switchable = false; // atom or small integer
  bool isTrue = false, isFalse = false;
};
ConstantInfo getConstantInfo(mlir::Attribute attr);
mlir::Attribute getBooleanAttr(mlir::MLIRContext *context, bool value);

/// The problem: occurrences, tests and rows, all hash-consed.
class Matrix {
public:
  OccId getOccurrence(Occurrence occ);
  TestId getTest(Test test);
  Row &addRow() { return rows.emplace_back(); }
  /// Adds `test` to `row`, unless it is there already.
  void require(Row &row, Test test);
  /// Fills in the dependencies of a finished row.
  void finish(Row &row);

  std::vector<Occurrence> occurrences;
  std::vector<Test> tests;
  std::vector<Row> rows;
  /// What types say about occurrences from the start.
  llvm::DenseMap<OccId, Fact> initialFacts;

private:
  llvm::DenseMap<size_t, llvm::SmallVector<unsigned, 1>> occTable, testTable;
};

/// Builds the DAG of `matrix`; node 0 is the root. `context` owns the
/// attributes. Past a budget, `budgetFactor` times the size of the rows, it stops
/// to share knowledge between groups of rows, so that the DAG stays linear.
std::vector<Node> compile(Matrix &matrix, mlir::MLIRContext *context,
                          unsigned budgetFactor);

/// Makes searches of long chains of comparisons with binaries.
void balanceChains(Matrix &matrix, std::vector<Node> &nodes);

} // namespace luciole::erl::match

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_MATCHCOMPILER_H
