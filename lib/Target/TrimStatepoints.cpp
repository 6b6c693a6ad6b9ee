//===- TrimStatepoints.cpp - Drops from safepoints what is dead -------------===//
//
// RewriteStatepointsForGC takes a call's own arguments for live across it.
// Left alone they would be spilled, and keep garbage alive.
//
//===----------------------------------------------------------------------===//

#include "luciole/Target/Passes.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Statepoint.h"

using namespace llvm;

/// The relocations of a statepoint that are used; erases the others.
static SmallVector<GCRelocateInst *> usedRelocates(GCStatepointInst &call) {
  SmallVector<GCRelocateInst *> used, dead;
  for (User *user : call.users())
    if (auto *relocate = dyn_cast<GCRelocateInst>(user))
      (relocate->use_empty() ? dead : used).push_back(relocate);
  for (GCRelocateInst *relocate : dead)
    relocate->eraseFromParent();
  return used;
}

/// Rebuilds the list of live values with those that `relocates` mention.
static bool trim(GCStatepointInst &call) {
  auto live = call.getOperandBundle(LLVMContext::OB_gc_live);
  if (!live)
    return false;
  SmallVector<GCRelocateInst *> relocates = usedRelocates(call);
  MapVector<Value *, unsigned> kept;
  for (GCRelocateInst *relocate : relocates) {
    kept.insert({relocate->getBasePtr(), kept.size()});
    kept.insert({relocate->getDerivedPtr(), kept.size()});
  }
  if (kept.size() == live->Inputs.size())
    return false;
  SmallVector<OperandBundleDef> bundles;
  for (unsigned i = 0; i < call.getNumOperandBundles(); ++i)
    if (call.getOperandBundleAt(i).getTagID() != LLVMContext::OB_gc_live)
      bundles.emplace_back(call.getOperandBundleAt(i));
  if (!kept.empty()) {
    std::vector<Value *> values;
    for (auto &[value, index] : kept)
      values.push_back(value);
    bundles.emplace_back("gc-live", std::move(values));
  }
  auto *type = Type::getInt32Ty(call.getContext());
  for (GCRelocateInst *relocate : relocates) {
    unsigned base = kept[relocate->getBasePtr()];
    unsigned derived = kept[relocate->getDerivedPtr()];
    relocate->setArgOperand(1, ConstantInt::get(type, base));
    relocate->setArgOperand(2, ConstantInt::get(type, derived));
  }
  auto *trimmed = CallBase::Create(&call, bundles, call.getIterator());
  trimmed->takeName(&call);
  call.replaceAllUsesWith(trimmed);
  return true;
}

PreservedAnalyses
luciole::TrimStatepointsPass::run(Function &function,
                                  FunctionAnalysisManager &) {
  SmallVector<GCStatepointInst *> calls, replaced;
  for (BasicBlock &block : function)
    for (Instruction &inst : block)
      if (auto *call = dyn_cast<GCStatepointInst>(&inst))
        calls.push_back(call);
  for (GCStatepointInst *call : calls)
    if (trim(*call))
      replaced.push_back(call);
  for (GCStatepointInst *call : replaced)
    call->eraseFromParent();
  if (replaced.empty())
    return PreservedAnalyses::all();
  PreservedAnalyses preserved;
  preserved.preserveSet<CFGAnalyses>();
  return preserved;
}
