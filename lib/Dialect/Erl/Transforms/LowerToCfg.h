//===- LowerToCfg.h - From regions to blocks --------------------*- C++ -*-===//
//
// One `erl.func` at a time is taken from the high form to the low form. The old
// body is set aside; its ops are moved, one source block after another, into
// new blocks, and control structure becomes branches on the way. Nested
// regions wait on a worklist, so nothing here recurses over the nesting of the
// source.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DIALECT_ERL_TRANSFORMS_LOWERTOCFG_H
#define LUCIOLE_DIALECT_ERL_TRANSFORMS_LOWERTOCFG_H

#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/DenseMap.h"

namespace luciole::erl {

/// Where failing ops go.
struct FailureContext {
  /// The innermost open try; null: the exception leaves the function.
  mlir::Block *handler = nullptr;
  /// In guards and size expressions failing is no exception: where to go on.
  mlir::Block *guardFail = nullptr;
};

/// Where the values of a region go: to a block, or (null) out of the function.
struct Continuation {
  mlir::Block *dest = nullptr;
};

class FunctionLowering {
public:
  FunctionLowering(FuncOp func, unsigned budgetFactor);
  mlir::LogicalResult run();

  //===--------------------------------------------------------------------===//
  // For the parts: matching, control structure
  //===--------------------------------------------------------------------===//

  unsigned getBudgetFactor() const { return budgetFactor; }
  mlir::OpBuilder &getBuilder() { return builder; }
  mlir::MLIRContext *getContext() { return builder.getContext(); }
  mlir::Block *newBlock();
  mlir::Block *newBlock(mlir::TypeRange types, mlir::Location loc);
  mlir::Block *getCurrent() { return builder.getInsertionBlock(); }
  void setCurrent(mlir::Block *block) { builder.setInsertionPointToEnd(block); }

  /// Lowers the ops of `source` into `target` and what follows from it, later.
  void schedule(mlir::Block *source, mlir::Block *target, FailureContext fail,
                Continuation next);
  /// Makes the values of a region its continuation's.
  void leave(mlir::ValueRange values, Continuation next, mlir::Location loc);
  void branch(mlir::Block *dest, mlir::ValueRange values, mlir::Location loc);
  /// `value` under `type`.
  mlir::Value coerce(mlir::Value value, mlir::Type type, mlir::Location loc);
  mlir::Value constant(mlir::Attribute attr, mlir::Location loc);
  mlir::Value atom(llvm::StringRef name, mlir::Location loc);

  /// Branches away when the fallible op that made `result` failed; goes on in
  /// a new block.
  void checkFailed(mlir::Value result, FailureContext fail);
  /// Ends the current block behind an op that always fails.
  void fail(mlir::Operation *op, FailureContext fail);
  /// The landing of an exception in the current block.
  struct Landed {
    mlir::Value exceptionClass, reason;
  };
  Landed land(mlir::Location loc);
  mlir::Value stacktrace(mlir::Location loc);

  /// A copy of `op` that can be taken apart.
  mlir::Operation *cloneAside(mlir::Operation *op, mlir::IRMapping &mapping);

  /// Lowers the conditional; the results are the arguments of the block that
  /// is current afterwards, or go to `next`.
  void lowerIf(IfOp op, FailureContext fail, Continuation next);
  void lowerCase(CaseOp op, FailureContext fail, Continuation next);
  void lowerTry(TryOp op, FailureContext fail, Continuation next);
  void lowerTryAfter(TryAfterOp op, FailureContext fail, Continuation next);
  void lowerCatch(CatchOp op, FailureContext fail, Continuation next);
  void lowerReceive(ReceiveOp op, FailureContext fail, Continuation next);

  /// The current block's code matches `scrutinees` against `clauses`; then
  /// `onMatch` is run at the start of every body, `onFail` where none matches.
  void match(mlir::ValueRange scrutinees, llvm::ArrayRef<ClauseOp> clauses,
             mlir::Operation *user, FailureContext fail, Continuation next,
             llvm::function_ref<void()> onMatch,
             llvm::function_ref<void(mlir::ValueRange)> onFail);

private:
  struct Item {
    mlir::Block *source, *target;
    FailureContext fail;
    Continuation next;
  };

  void lower(const Item &item);
  /// Returns false when nothing behind `op` is reached.
  bool lowerOp(mlir::Operation *op, const Item &item);
  bool lowerControl(mlir::Operation *op, const Item &item);
  bool lowerTailCall(mlir::Operation *op, const Item &item);
  mlir::Block *coldBlock(mlir::Operation *op, FailureContext fail);
  mlir::Block *propagateBlock();

  FuncOp func;
  unsigned budgetFactor;
  mlir::OpBuilder builder;
  /// The high form, while it is taken apart; copies of guards.
  mlir::Region old;
  mlir::Block *aside = nullptr;
  mlir::Block *header = nullptr;
  mlir::Block *propagate = nullptr;
  /// Cold blocks by handler and source line.
  llvm::DenseMap<std::pair<mlir::Block *, mlir::Attribute>, mlir::Block *> cold;
  std::vector<Item> worklist;
  bool failed = false;
};

/// The terminator for a call whose result the function returns: replaces the
/// call. Null if there is none for this op.
mlir::Operation *createTailCall(mlir::OpBuilder &builder, mlir::Operation *op);

/// Whether the op fails whatever happens.
bool alwaysFails(mlir::Operation *op);

/// Merges, threads and orders the blocks of a lowered function.
void simplifyCfg(mlir::Region &region);

/// Carries the rest of a bit string that a loop reads as a match context.
bool keepMatchContexts(mlir::Region &region);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_LOWERTOCFG_H
