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
#include "llvm/IR/CFG.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Statepoint.h"
#include "llvm/Transforms/Utils/PromoteMemToReg.h"

using namespace llvm;
using namespace luciole;

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

namespace {

/// Rewrites the safepoints of a function.
class Rewriter {
public:
  explicit Rewriter(Function &function) : function(function) {}
  bool run();

private:
  void rewrite(CallInst *call, ArrayRef<Value *> live);
  void spillDefinitions();
  void replaceUses();

  Function &function;
  MapVector<CallInst *, SmallVector<Value *>> safepoints;
  /// A variable for each term that some safepoint moves.
  MapVector<Value *, AllocaInst *> variables;
  SmallPtrSet<Instruction *, 32> relocations; ///< stores of moved terms
};

} // namespace

bool Rewriter::run() {
  bool any = false;
  for (BasicBlock &block : function)
    any |= any_of(block, [](Instruction &inst) { return asSafepoint(inst); });
  if (!any || !sinkAddresses(function))
    return false;
  {
    Liveness liveness(function, isTerm);
    for (BasicBlock &block : function)
      liveness.forEachSafepoint(
          block, [&](CallInst *call, ArrayRef<Value *> live) {
            safepoints.insert({call, SmallVector<Value *>(live)});
          });
  }
  auto *type = PointerType::get(function.getContext(), 1);
  IRBuilder<> builder(&*function.getEntryBlock().begin());
  for (auto &[call, live] : safepoints)
    for (Value *value : live)
      if (auto &variable = variables[value]; !variable)
        variable = builder.CreateAlloca(type);
  spillDefinitions();
  replaceUses();
  for (auto &[call, live] : safepoints)
    rewrite(call, live);
  SmallVector<AllocaInst *> allocas;
  for (auto &[value, variable] : variables)
    allocas.push_back(variable);
  DominatorTree dominators(function);
  PromoteMemToReg(allocas, dominators);
  return true;
}

void Rewriter::spillDefinitions() {
  for (auto &[value, variable] : variables) {
    BasicBlock::iterator after;
    if (auto *inst = dyn_cast<Instruction>(value))
      after = isa<PHINode>(inst) ? inst->getParent()->getFirstInsertionPt()
                                 : std::next(inst->getIterator());
    else
      after = std::next(
          variables.back().second->getIterator()); // behind all variables
    auto *store = new StoreInst(value, variable, after);
    relocations.insert(store);
  }
}

/// Each use reads the variable.
void Rewriter::replaceUses() {
  for (auto &[value, variable] : variables)
    for (Use &use : make_early_inc_range(value->uses())) {
      auto *user = cast<Instruction>(use.getUser());
      if (relocations.contains(user))
        continue;
      BasicBlock::iterator at = user->getIterator();
      if (auto *phi = dyn_cast<PHINode>(user))
        at = phi->getIncomingBlock(use)->getTerminator()->getIterator();
      use.set(new LoadInst(variable->getAllocatedType(), variable, "", at));
    }
}

static uint64_t idOf(CallInst *call) {
  uint64_t id = 0;
  call->getFnAttr("statepoint-id").getValueAsString().getAsInteger(10, id);
  return id;
}

void Rewriter::rewrite(CallInst *call, ArrayRef<Value *> live) {
  IRBuilder<> builder(call);
  builder.SetCurrentDebugLocation(call->getDebugLoc());
  SmallVector<Value *> arguments(call->args()), current;
  for (Value *value : live) {
    AllocaInst *variable = variables[value];
    current.push_back(
        builder.CreateLoad(variable->getAllocatedType(), variable));
  }
  auto *token = builder.CreateGCStatepointCall(
      idOf(call), 0,
      FunctionCallee(call->getFunctionType(), call->getCalledOperand()),
      arguments, std::nullopt, current);
  token->setCallingConv(call->getCallingConv());
  token->setDoesNotThrow();
  for (auto [index, value] : enumerate(live)) {
    // The value itself may be a call that was replaced already.
    AllocaInst *variable = variables[value];
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
