//===- Importer.h - The state and the parts of the importer --------*- C++ -*-===//
//
// The importer walks the tree once and makes ops as it goes. Its parts are
// spread over Import*.cpp by construct.
//
// Variables. `env` maps a variable to its SSA value. Leaving a scope undoes what
// was bound in it (`trail`). The values of variables that a clause binds and
// that are mentioned after the construct become its results ("exports"); how
// many there are is known only when all clauses have been imported, so those
// ops are made last, around regions that are already there.
//
// Guards. The same functions import expressions in guards and in bodies;
// `inGuard` makes the difference where there is one.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_IMPORTER_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_IMPORTER_H

#include "ImportPrepass.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <optional>

namespace luciole::erlang {

using mlir::Attribute;
using mlir::Location;
using mlir::Type;
using mlir::Value;
using mlir::ValueRange;

class Importer {
public:
  Importer(const ModuleAST &ast, mlir::MLIRContext *context);
  mlir::OwningOpRef<mlir::ModuleOp> run();

private:
  using ValueFn = llvm::function_ref<Value()>;
  /// Takes what a pattern region is given.
  using PatternFn = llvm::function_ref<void(ValueRange)>;

  //===--- Modules and functions (ImportModule.cpp) -----------------------===//
  void inlineAttributes(mlir::ModuleOp module);
  void makeTotal(mlir::ModuleOp module);
  void moduleAttributes(mlir::ModuleOp module);
  void function(const FunctionDef &def);
  void moduleInfo(mlir::ModuleOp module);
  llvm::SmallVector<std::pair<llvm::StringRef, Attribute>> moduleInfoItems();
  Attribute attributeList();
  Attribute functionList(bool exportedOnly);
  erl::FuncOp startFunction(Location loc, llvm::StringRef name, unsigned arity,
                            bool exported);

  //===--- Helpers (Importer.cpp) -----------------------------------------===//
  Location location(SourceLoc loc);
  Value constant(Location loc, Attribute literal);
  Value atom(Location loc, llvm::StringRef name);
  Attribute atomAttr(llvm::StringRef name);
  Attribute intAttr(int64_t value);
  Value raise(Location loc, llvm::StringRef errorClass, Value reason);
  Value fault(Location loc, erl::FaultKind kind, ValueRange args);
  Value ifElse(Location loc, Type type, Value condition, ValueFn then,
               ValueFn otherwise);
  /// A call of a function that the runtime may provide.
  Value callNamed(Location loc, llvm::StringRef module,
                  llvm::StringRef function, ValueRange args);
  mlir::Block *addBlock(mlir::Region &region, unsigned numArgs, Location loc);

  //===--- Scopes (Importer.cpp) ------------------------------------------===//
  void bind(llvm::StringRef name, Value value);
  Value lookup(const VarExpr *var);
  size_t mark() const { return trail.size(); }
  void restore(size_t mark);
  /// What was bound since the mark, each name once.
  llvm::SmallVector<std::pair<llvm::StringRef, Value>> boundSince(size_t mark);

  //===--- Clauses (ImportClauses.cpp) ------------------------------------===//
  /// Clauses on the way to becoming a case or receive.
  struct Branches {
    mlir::Region region;
    mlir::Block *block;
    llvm::SmallVector<erl::YieldOp> yields;
    llvm::SmallVector<llvm::SmallVector<std::pair<llvm::StringRef, Value>>>
        bound;
    /// The last clause yields what raises, for whatever is due.
    bool lastRaises = false;
    Branches() : block(new mlir::Block) { region.push_back(block); }
  };
  /// `scrutinees`: the values outside of what the pattern takes, as far as
  /// they can be named (null where not).
  void addClause(Branches &branches, Location loc, ValueRange scrutinees,
                 PatternFn pattern, GuardList guards, ValueFn body);
  void addClause(Branches &branches, const Clause &clause,
                 ValueRange scrutinees, bool shadow = false);
  void addCatchClause(Branches &branches, const Clause &clause,
                      ValueRange scrutinees);
  /// A clause that matches what equals `literal`.
  void addLiteralClause(Branches &branches, Location loc, Value scrutinee,
                        Attribute literal, ValueFn body);
  /// A clause that matches everything.
  void addDefaultClause(Branches &branches, Location loc, ValueRange scrutinees,
                        ValueFn body);
  void guards(mlir::Region &region, Location loc, GuardList guards,
              llvm::ArrayRef<std::pair<llvm::StringRef, Value>> bindings);
  /// Adds what is mentioned later to the yields; returns the names.
  llvm::SmallVector<llvm::StringRef> addExports(Branches &branches);
  /// Takes back what addExports added for another variable's sake.
  void dropUnusedExports(erl::FuncOp func);
  /// Makes the op; the result is its first (null if the yields have none).
  Value finishCase(Location loc, ValueRange scrutinees, erl::NoMatch noMatch,
                   Branches &branches, bool hasValue = true);
  Value bindResults(mlir::Operation *op,
                    llvm::ArrayRef<llvm::StringRef> exports, bool hasValue);

  //===--- Patterns (ImportPatterns.cpp, ImportBits.cpp) ------------------===//
  void pattern(const Expr *expr, Value value);
  void varPattern(const VarExpr *var, Value value);
  void listPattern(const ListExpr *list, Value value);
  void stringPattern(const StringExpr *string, Value value);
  Value codePointsPattern(Location loc, llvm::ArrayRef<uint32_t> points,
                          Value value);
  Value patternOperand(const Expr *operand);
  void mapPattern(const MapExpr *map, Value value);
  void recordPattern(const RecordExpr *record, Value value);
  void appendPattern(const BinopExpr *append, Value value);
  void matchLiteral(Location loc, Value value, Attribute literal);
  void binaryPattern(const BinaryExpr *binary, Value value);
  /// The segments alone. With `skip`, values are not compared. Returns the
  /// context behind them, or null if the last segment took the rest.
  Value segmentPatterns(const BinaryExpr *binary, Value context, bool skip);
  Value segmentPattern(const BinarySegment &segment, Value context, bool skip,
                       bool last);
  static bool bindsOnly(const Expr *pattern);

  //===--- Literals (ImportLiterals.cpp) ----------------------------------===//
  /// The term that an expression denotes if it is a literal, arithmetic on
  /// literals included; else null.
  Attribute literal(const Expr *expr);
  Attribute recordLiteral(const RecordExpr *record);
  Attribute binaryLiteral(const BinaryExpr *binary);
  Attribute codePoints(llvm::ArrayRef<uint32_t> points, Attribute tail = {});
  Attribute listLiteral(const ListExpr *list);
  Attribute mapLiteral(const MapExpr *map);

  //===--- Expressions (ImportExpr.cpp) -----------------------------------===//
  Value expr(const Expr *expr);
  Value body(ExprList exprs);
  void ignoreValue(const Expr *expr);
  llvm::SmallVector<Value> exprs(ExprList exprs);
  Value var(const VarExpr *var);
  Value list(const ListExpr *list);
  Value map(const MapExpr *map);
  Value match(const MatchExpr *match);
  void matchValue(const Expr *pattern, Value value);
  Value binop(const BinopExpr *op);
  Value append(const BinopExpr *op);
  Value unop(const UnopExpr *op);
  Value comparison(Location loc, BinopKind op, Value lhs, Value rhs);
  Value operatorCall(Location loc, BinopKind op, Value lhs, Value rhs);

  //===--- Booleans and guards (ImportGuards.cpp) -------------------------===//
  Value shortCircuit(const BinopExpr *op);
  Value shortCircuitInGuard(const BinopExpr *op);
  /// Of an expression that ImportPrepass calls a condition.
  Value condition(const Expr *expr);
  /// In a guard: whether it is true; fails if it is no boolean.
  Value strictCondition(const Expr *expr);
  /// In a guard: whether it is true.
  Value truth(const Expr *expr);
  Value strictOperator(const BinopExpr *op);
  Value logic(Location loc, BinopKind op, Value lhs, Value rhs);
  void guardTest(const Expr *test);
  Value failGuard(Location loc);
  Value boolConstant(Location loc, bool value);
  Value typeTest(Location loc, llvm::StringRef function, ExprList args);
  bool isGuardTest(const Expr *expr);

  //===--- Records (ImportRecords.cpp) ------------------------------------===//
  Value record(const RecordExpr *record);
  Value recordUpdate(const RecordExpr *record, const RecordDef &def);
  Value recordAccess(const RecordAccessExpr *access);
  Value recordTest(Location loc, Value value, const RecordDef &def);
  Value recordInfo(const CallExpr *call);

  //===--- Binaries (ImportBits.cpp) --------------------------------------===//
  struct Segments;
  Value binary(const BinaryExpr *binary);
  void addSegments(Segments &segments, const BinaryExpr *binary);
  void addSegment(Segments &segments, const BinarySegment &segment);
  Value construct(Location loc, Segments &segments);
  /// A bit string and behind it what an expression gives.
  Value appendBinary(Location loc, Value to, const Expr *element);
  erl::SegmentAttr segmentAttr(const BinarySegment &resolved);
  Value segmentSize(const BinarySegment &written, Location loc);

  //===--- Calls (ImportCalls.cpp) ----------------------------------------===//
  Value call(const CallExpr *call);
  Value remoteCall(const CallExpr *call, llvm::StringRef module,
                   llvm::StringRef function);
  Value erlangCall(Location loc, llvm::StringRef function, const CallExpr *call);
  Value applyCall(Location loc, const CallExpr *call);
  Value dynamicCall(Location loc, Value module, Value function,
                    ValueRange args);

  //===--- Funs (ImportFuns.cpp) ------------------------------------------===//
  Value fun(const FunExpr *fun);
  Value localFunRef(const LocalFunRefExpr *ref);
  Value remoteFunRef(const RemoteFunRefExpr *ref);
  erl::LambdaOp startLambda(Location loc, const llvm::Twine &name,
                            unsigned arity, bool self);
  std::string funName(const Expr *fun);
  std::string letrecName(const llvm::Twine &name, unsigned arity);
  void clausesOrBody(llvm::ArrayRef<Clause *> clauses, ValueRange args,
                     Location loc);

  //===--- Comprehensions (ImportComprehensions.cpp) ----------------------===//
  Value listComp(const ListCompExpr *comp, Value tail);
  Value mapComp(const MapCompExpr *comp);
  Value binaryComp(const BinaryCompExpr *comp);
  struct Comprehension;
  Value qualifiers(const Comprehension &comp,
                   llvm::ArrayRef<Qualifier> qualifiers, ValueFn rest);
  Value generator(const Comprehension &comp,
                  llvm::ArrayRef<Qualifier> qualifiers, ValueFn rest);
  Value source(const Qualifier &generator);
  using BehindFn = llvm::function_ref<Value(Value)>;
  Value generatorClauses(const Comprehension &comp,
                         llvm::ArrayRef<Qualifier> &qualifiers, Value value,
                         BehindFn accept, BehindFn skip, ValueFn end);
  void elementPattern(const Qualifier &generator, Value value, bool skip);
  Value filter(const Comprehension &comp,
               llvm::ArrayRef<Qualifier> qualifiers, ValueFn rest);

  //===--- Control (ImportControl.cpp) ------------------------------------===//
  Value caseExpr(const CaseExpr *expr);
  Value caseOfTuple(const CaseExpr *expr, const TupleExpr *subject);
  bool takeApart(llvm::ArrayRef<Clause *> clauses, size_t size);
  Value ifExpr(const IfExpr *expr);
  Value tryExpr(const TryExpr *expr);
  Value tryCatch(const TryExpr *expr);
  Value catchExpr(const CatchExpr *expr);
  Value receive(const ReceiveExpr *expr);
  Value maybe(const MaybeExpr *expr);
  Value maybeBody(ExprList body, const MaybeExpr *maybe);
  Value elseBranch(Value value, const MaybeExpr *maybe);

  const ModuleAST &ast;
  mlir::MLIRContext *context;
  mlir::OpBuilder b;
  Type term, i1;
  ImportPrepass prepass;
  llvm::SmallVector<mlir::StringAttr> files;

  /// Of the latest call or operation that can fail in the current function, or
  /// of its head.
  std::optional<Location> latest;
  /// Comprehensions whose lists nobody looks at.
  llvm::SmallPtrSet<const Expr *, 8> ignored;
  llvm::DenseMap<const char *, Value> env;
  struct Binding {
    llvm::StringRef name;
    Value previous;
  };
  llvm::SmallVector<Binding> trail;

  /// What the pattern that is being imported has bound.
  llvm::SmallVector<std::pair<llvm::StringRef, Value>> patternBindings;
  /// In the heads of funs and in generators, variables are new.
  bool shadowing = false;
  bool inGuard = false;
  /// Inside `erl.if` in a guard, where no `erl.guard_check` may stand.
  bool nested = false;
  /// Something was found that lint should have refused.
  bool failed = false;

  const FunctionDef *current = nullptr;
  std::string label;          ///< of the current function: `f/1`
  unsigned letrecCounter = 0; ///< as OTP numbers lifted local functions
  unsigned funIndex = 0;
  llvm::StringMap<unsigned> localFuns; ///< index, by `f/1`
  int64_t uniq = 0;
};

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_IMPORTER_H
