//===- Statepoints.cpp - Makes calls safepoints -----------------------------===//
//
// What RewriteStatepointsForGC does, for terms: a term is tagged, so that every
// pointer is its own base. Inferring bases is what makes LLVM's pass slow, and
// where a constant (an atom, nil) meets a pointer it keeps two values alive.
//
//   %r = call @f(%x)                  %t = statepoint @f(%x) ["gc-live"(%y)]
//   use %r, %y                  ⇒     %r = gc.result %t
//                                     %y' = gc.relocate %t, 0, 0
//
// Addresses of fields are computed anew for every access, so that none lives
// over a safepoint. A function where one can't be is left to LLVM's pass.
//
//===----------------------------------------------------------------------===//

#include "Safepoints.h"
#include "luciole/Target/Passes.h"
#include "luciole/Target/CodeGen.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Statepoint.h"

using namespace llvm;
using namespace luciole;

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

namespace {

/// Rewrites the safepoints of a function.
class Rewriter {
public:
  explicit Rewriter(Function &function)
      : function(function), variables(function) {}
  bool run();

private:
  void rewrite(CallInst *call, ArrayRef<Value *> live);

  Function &function;
  MapVector<CallInst *, SmallVector<Value *>> safepoints;
  Variables variables; ///< for each term that some safepoint moves
};

} // namespace

bool Rewriter::run() {
  if (!hasSafepoints(function) || !sinkAddresses(function))
    return false;
  {
    Liveness liveness(function, isTerm);
    for (BasicBlock &block : function)
      liveness.forEachSafepoint(
          block, [&](CallInst *call, ArrayRef<Value *> live) {
            safepoints.insert({call, SmallVector<Value *>(live)});
          });
  }
  for (auto &[call, live] : safepoints)
    variables.add(live);
  variables.install();
  for (auto &[call, live] : safepoints)
    rewrite(call, live);
  variables.promote();
  return true;
}

void Rewriter::rewrite(CallInst *call, ArrayRef<Value *> live) {
  IRBuilder<> builder(call);
  builder.SetCurrentDebugLocation(call->getDebugLoc());
  SmallVector<Value *> arguments(call->args()), current;
  for (Value *value : live) {
    AllocaInst *variable = variables.of(value);
    current.push_back(
        builder.CreateLoad(variable->getAllocatedType(), variable));
  }
  auto *token = builder.CreateGCStatepointCall(
      locationOf(call), 0,
      FunctionCallee(call->getFunctionType(), call->getCalledOperand()),
      arguments, std::nullopt, current);
  token->setCallingConv(call->getCallingConv());
  token->setDoesNotThrow();
  for (auto [index, value] : enumerate(live)) {
    // The value itself may be a call that was replaced already.
    AllocaInst *variable = variables.of(value);
    auto *moved = builder.CreateGCRelocate(token, index, index,
                                           variable->getAllocatedType());
    moved->setCallingConv(CallingConv::Cold);
    builder.CreateStore(moved, variable);
  }
  if (!call->getType()->isVoidTy()) {
    auto *result = builder.CreateGCResult(token, call->getType());
    result->takeName(call);
    call->replaceAllUsesWith(result);
  }
  call->eraseFromParent();
}

PreservedAnalyses luciole::StatepointsPass::run(Function &function,
                                                FunctionAnalysisManager &) {
  if (!function.hasGC() || function.getGC() != kGCName ||
      !Rewriter(function).run())
    return PreservedAnalyses::all();
  return PreservedAnalyses::none();
}
