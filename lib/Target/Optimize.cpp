//===- Optimize.cpp - The optimisation pipeline -----------------------------===//
//
// A short pipeline of our own: the dialect's passes have inlined, folded and
// turned recursion into loops already, functions are never inlined here, and
// compile time counts.
//
//===----------------------------------------------------------------------===//

#include "luciole/Target/CodeGen.h"
#include "luciole/Target/Passes.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/PassManager.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Passes/StandardInstrumentations.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/Scalar/RewriteStatepointsForGC.h"

using namespace llvm;
using namespace luciole;

static StringRef pipelineFor(unsigned level) {
  if (level == 0)
    return "";
  if (level == 1)
    return "function(early-cse,simplifycfg,instcombine<no-verify-fixpoint>,"
           "simplifycfg)";
  return "function(early-cse<memssa>,simplifycfg,"
         "instcombine<no-verify-fixpoint>,"
         "jump-threading,correlated-propagation,simplifycfg,"
         "loop-mssa(loop-simplifycfg,licm<allowspeculation>),"
         "gvn<>,instcombine<no-verify-fixpoint>,dse,adce,"
         "simplifycfg<bonus-inst-threshold=1;switch-to-lookup;"
         "sink-common-insts>,early-cse)";
}

PreservedAnalyses PreparePass::run(Module &module, ModuleAnalysisManager &) {
  prepareModule(module, module.getTargetTriple().isWasm() ? CodeTarget::Wasm32
                                                            : CodeTarget::Native);
  return PreservedAnalyses::none();
}

void luciole::registerPasses(PassBuilder &builder) {
  using Elements = ArrayRef<PassBuilder::PipelineElement>;
  builder.registerPipelineParsingCallback(
      [](StringRef name, ModulePassManager &manager, Elements) {
        if (name == "luciole-prepare")
          manager.addPass(PreparePass());
        else if (name == "luciole-frames")
          manager.addPass(ExplicitFramesPass());
        else if (name == "luciole-lower-terms")
          manager.addPass(LowerTermsPass());
        else
          return false;
        return true;
      });
  builder.registerPipelineParsingCallback(
      [](StringRef name, FunctionPassManager &manager, Elements) {
        if (name == "luciole-statepoints")
          manager.addPass(StatepointsPass());
        else if (name == "luciole-trim-statepoints")
          manager.addPass(TrimStatepointsPass());
        else
          return false;
        return true;
      });
}

static void addStatepoints(ModulePassManager &passes) {
  passes.addPass(createModuleToFunctionPassAdaptor(StatepointsPass()));
  // For the functions that ours left.
  passes.addPass(RewriteStatepointsForGC());
  passes.addPass(createModuleToFunctionPassAdaptor(TrimStatepointsPass()));
}

/// What is behind them cleans up: not all that is loaded from frames is used.
static void addExplicitFrames(PassBuilder &builder, ModulePassManager &passes) {
  passes.addPass(ExplicitFramesPass());
  passes.addPass(LowerTermsPass());
  cantFail(builder.parsePassPipeline(
      passes, "function(early-cse,instcombine<no-verify-fixpoint>,simplifycfg)"));
}

/// InstCombine moves what is used once to its use, so `f(1) + f(2) + …` would
/// add last, and everything be live over every call in between: in long
/// functions that costs the square of their length.
static void limitSinking(PassInstrumentationCallbacks &callbacks) {
  constexpr size_t kManyBlocks = 300;
  auto &options = cl::getRegisteredOptions();
  auto found = options.find("instcombine-code-sinking");
  if (found == options.end() || found->second->getNumOccurrences())
    return;
  auto *sinking = static_cast<cl::opt<bool> *>(found->second);
  callbacks.registerBeforeNonSkippedPassCallback([=](StringRef pass, Any ir) {
    auto *function = any_cast<const Function *>(&ir);
    if (pass == "InstCombinePass" && function)
      sinking->setValue((*function)->size() < kManyBlocks);
  });
}

void luciole::optimizeModule(Module &module, TargetMachine *machine,
                             const CodeGenOptions &options) {
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager graphs;
  ModuleAnalysisManager modules;
  PassInstrumentationCallbacks callbacks;
  StandardInstrumentations instrumentations(module.getContext(),
                                            /*DebugLogging=*/false);
  instrumentations.registerCallbacks(callbacks, &modules);
  limitSinking(callbacks);
  PassBuilder builder(machine, PipelineTuningOptions(), std::nullopt,
                      &callbacks);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(graphs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, graphs, modules);
  ModulePassManager passes;
  if (StringRef text = pipelineFor(options.optLevel); !text.empty())
    cantFail(builder.parsePassPipeline(passes, text));
  if (hasExplicitFrames(options.target))
    addExplicitFrames(builder, passes);
  else
    addStatepoints(passes);
  passes.run(module, modules);
  // Terms are integers now.
  if (hasExplicitFrames(options.target))
    module.setDataLayout(machine->createDataLayout());
}
