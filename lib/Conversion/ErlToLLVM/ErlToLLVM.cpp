//===- ErlToLLVM.cpp - convert-erl-to-llvm ----------------------------------===//

#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "Emit.h"
#include "Reductions.h"
#include "Summaries.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace luciole;

namespace {

/// Terms are pointers of address space 1, a match context is base, position
/// and end.
void addErlTypes(LLVMTypeConverter &converter, ModuleState &state) {
  converter.addConversion([&state](Type type) -> std::optional<Type> {
    if (erl::isTermType(type))
      return state.term;
    return std::nullopt;
  });
  converter.addConversion(
      [&state](erl::MatchContextType, SmallVectorImpl<Type> &types) {
        types.append({state.term, state.word, state.word});
        return success();
      });
}

struct ConvertErlToLLVM
    : PassWrapper<ConvertErlToLLVM, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ConvertErlToLLVM)

  ConvertErlToLLVM() = default;
  ConvertErlToLLVM(const ConvertErlToLLVM &other) : PassWrapper(other) {
    debugInfo = other.debugInfo.getValue();
    target = other.target.getValue();
  }
  ConvertErlToLLVM(bool withDebugInfo, CodeTarget codeTarget) {
    debugInfo = withDebugInfo;
    target = codeTarget;
  }

  Option<bool> debugInfo{
      *this, "debug-info",
      llvm::cl::desc("Describe functions and lines to debuggers"),
      llvm::cl::init(false)};
  Option<CodeTarget> target{
      *this, "target", llvm::cl::desc("What the code is for"),
      llvm::cl::init(CodeTarget::Native),
      llvm::cl::values(clEnumValN(CodeTarget::Native, "native", "x86-64 Linux"),
                       clEnumValN(CodeTarget::NativeFrames, "frames",
                                  "x86-64 Linux with explicit frames"),
                       clEnumValN(CodeTarget::Wasm32, "wasm", "WebAssembly"))};

  StringRef getArgument() const override { return "convert-erl-to-llvm"; }
  StringRef getDescription() const override {
    return "Convert the low form of erl to the LLVM dialect";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<LLVM::LLVMDialect>();
  }

  void runOnOperation() override {
    // Nothing to do, and a summary already there.
    if (getOperation().getOps<erl::FuncOp>().empty())
      return;
    if (hasExplicitFrames(target))
      getOperation()->setAttr(
          kTargetAttr,
          StringAttr::get(&getContext(), isWasm(target) ? "wasm32" : "frames"));
    ModuleState state(getOperation(), target);
    for (auto func : getOperation().getOps<erl::FuncOp>())
      markBackEdges(func, state.explicitFrames);
    // Before the ops are gone.
    std::string summary = summarize(state);
    if (failed(convert(state)))
      return signalPassFailure();
    addSummary(state, summary);
    if (debugInfo && failed(addDebugInfo()))
      signalPassFailure();
  }

  LogicalResult addDebugInfo() {
    OpPassManager passes(ModuleOp::getOperationName());
    passes.addPass(LLVM::createDIScopeForLLVMFuncOpPass());
    return runPipeline(passes, getOperation());
  }

  LogicalResult convert(ModuleState &state) {
    LowerToLLVMOptions options(&getContext());
    LLVMTypeConverter converter(&getContext(), options);
    addErlTypes(converter, state);
    RewritePatternSet patterns(&getContext());
    populateArith(converter, state, patterns);
    populateBits(converter, state, patterns);
    populateCalls(converter, state, patterns);
    populateCompare(converter, state, patterns);
    populateControl(converter, state, patterns);
    populateFunctions(converter, state, patterns);
    populateMaps(converter, state, patterns);
    populateProcess(converter, state, patterns);
    populateTerms(converter, state, patterns);
    populateTests(converter, state, patterns);
    arith::populateArithToLLVMConversionPatterns(converter, patterns);
    populateMathToLLVMConversionPatterns(converter, patterns);
    LLVMConversionTarget target(getContext());
    target.addLegalOp<ModuleOp>();
    target.addIllegalDialect<erl::ErlDialect, cf::ControlFlowDialect,
                             arith::ArithDialect, math::MathDialect>();
    return applyFullConversion(getOperation(), target, std::move(patterns));
  }
};

} // namespace

std::unique_ptr<Pass> luciole::createConvertErlToLLVMPass(bool debugInfo,
                                                           CodeTarget target) {
  return std::make_unique<ConvertErlToLLVM>(debugInfo, target);
}

void luciole::registerConvertErlToLLVMPass() {
  PassRegistration<ConvertErlToLLVM>();
}
