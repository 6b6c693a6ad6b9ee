//===- Pipeline.cpp - The passes from the front end to LLVM -----------------===//

#include "luciole/Driver/Pipeline.h"
#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace luciole;

void luciole::buildErlPipeline(OpPassManager &passes, unsigned optLevel,
                               bool bindBifs, bool forBytecode) {
  if (bindBifs)
    passes.addPass(erl::createErlBindBifs());
  passes.addPass(erl::createErlInline());
  passes.addPass(erl::createErlInlineFuns());
  passes.addPass(erl::createErlLambdaLift());
  passes.addPass(erl::createErlLowerToCfg());
  if (optLevel > 0) {
    passes.addPass(createCanonicalizerPass());
    passes.addPass(createCSEPass());
    passes.addPass(erl::createErlMergeBlocks());
    passes.addPass(erl::createErlReceiveMarks());
    passes.addPass(erl::createErlInferTypes());
    passes.addPass(createCanonicalizerPass());
    if (!forBytecode) // which has no unboxed values, and reserves by itself
      passes.addPass(erl::createErlUnbox());
    passes.addPass(createCanonicalizerPass());
    passes.addPass(createCSEPass());
  }
  passes.addPass(erl::createErlPackValues());
  if (!forBytecode)
    passes.addPass(erl::createErlReserveHeap());
}

void luciole::buildLLVMPipeline(OpPassManager &passes, bool debugInfo,
                                CodeTarget target) {
  passes.addPass(createConvertErlToLLVMPass(debugInfo, target));
}

void luciole::registerErlPipelines() {
  PassPipelineRegistration<>("erl-pipeline",
                             "High form to optimised low form, as at -O2",
                             [](OpPassManager &passes) {
                               buildErlPipeline(passes, /*optLevel=*/2);
                             });
  PassPipelineRegistration<>("erl-to-llvm-pipeline",
                             "Low form to the LLVM dialect",
                             [](OpPassManager &passes) {
                               buildLLVMPipeline(passes);
                             });
}
