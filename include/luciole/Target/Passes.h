//===- Passes.h - Our passes on LLVM IR ---------------------------*- C++ -*-===//

#ifndef LUCIOLE_TARGET_PASSES_H
#define LUCIOLE_TARGET_PASSES_H

#include "llvm/IR/PassManager.h"

namespace luciole {

/// `luciole-prepare`: see prepareModule.
struct PreparePass : llvm::PassInfoMixin<PreparePass> {
  llvm::PreservedAnalyses run(llvm::Module &module,
                              llvm::ModuleAnalysisManager &);
};

/// `luciole-statepoints`: makes calls safepoints; RewriteStatepointsForGC for
/// tagged terms.
struct StatepointsPass : llvm::PassInfoMixin<StatepointsPass> {
  llvm::PreservedAnalyses run(llvm::Function &function,
                              llvm::FunctionAnalysisManager &);
};

/// `luciole-trim-statepoints`: after RewriteStatepointsForGC, drops live
/// values that nothing uses behind the call.
struct TrimStatepointsPass : llvm::PassInfoMixin<TrimStatepointsPass> {
  llvm::PreservedAnalyses run(llvm::Function &function,
                              llvm::FunctionAnalysisManager &);
};

/// `luciole-frames`: calls keep what is live in explicit frames.
struct ExplicitFramesPass : llvm::PassInfoMixin<ExplicitFramesPass> {
  llvm::PreservedAnalyses run(llvm::Module &module,
                              llvm::ModuleAnalysisManager &);
};

/// `luciole-lower-terms`: terms become 64-bit integers, as the target has only
/// 32-bit pointers; data with terms becomes pairs of 32-bit words.
struct LowerTermsPass : llvm::PassInfoMixin<LowerTermsPass> {
  llvm::PreservedAnalyses run(llvm::Module &module,
                              llvm::ModuleAnalysisManager &);
};

} // namespace luciole

#endif // LUCIOLE_TARGET_PASSES_H
