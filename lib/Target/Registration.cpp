//===- Registration.cpp - The translations of erl-translate -----------------===//

#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "luciole/Target/CodeGen.h"
#include "luciole/Target/Translate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

using namespace luciole;

static llvm::cl::opt<unsigned>
    optLevel("erl-opt-level", llvm::cl::init(2),
             llvm::cl::desc("Optimisation level of --erl-to-llvmir, "
                            "--erl-to-asm and --erl-to-object"));

static llvm::cl::opt<bool>
    debugInfo("erl-debug-info", llvm::cl::init(false),
              llvm::cl::desc("Describe functions and lines to debuggers"));

static void registerDialects(mlir::DialectRegistry &registry) {
  registry.insert<erl::ErlDialect, mlir::arith::ArithDialect, mlir::math::MathDialect,
                  mlir::cf::ControlFlowDialect, mlir::LLVM::LLVMDialect>();
  registerErlTranslation(registry);
}

/// Low form or LLVM dialect to LLVM IR.
static std::unique_ptr<llvm::Module>
toLLVM(mlir::ModuleOp module, llvm::LLVMContext &context,
       CodeTarget target = CodeTarget::Native) {
  mlir::PassManager passes(module.getContext());
  passes.addPass(createConvertErlToLLVMPass(debugInfo, target));
  if (failed(passes.run(module)))
    return nullptr;
  auto translated = translateToLLVM(module, context);
  if (translated)
    return std::move(*translated);
  llvm::errs() << llvm::toString(translated.takeError()) << '\n';
  return nullptr;
}

static mlir::LogicalResult report(llvm::Error error) {
  if (!error)
    return mlir::success();
  llvm::errs() << "error: " << llvm::toString(std::move(error)) << '\n';
  return mlir::failure();
}

/// Before or, with a level, after optimisation.
static mlir::LogicalResult emitLLVMIR(mlir::Operation *op,
                                      llvm::raw_ostream &os) {
  llvm::LLVMContext context;
  auto module = toLLVM(mlir::cast<mlir::ModuleOp>(op), context);
  if (!module)
    return mlir::failure();
  CodeGenOptions options;
  options.optLevel = optLevel;
  auto machine = createTargetMachine(options);
  if (!machine)
    return report(machine.takeError());
  registerGC();
  setTarget(*module, **machine);
  prepareModule(*module, CodeTarget::Native);
  if (optLevel > 0)
    optimizeModule(*module, machine->get(), options);
  module->print(os, nullptr);
  return mlir::success();
}

static mlir::LogicalResult emitCode(mlir::Operation *op, llvm::raw_ostream &os,
                                    bool assembly,
                                    CodeTarget target = CodeTarget::Native) {
  llvm::LLVMContext context;
  auto module = toLLVM(mlir::cast<mlir::ModuleOp>(op), context, target);
  if (!module)
    return mlir::failure();
  CodeGenOptions options;
  options.target = target;
  options.optLevel = optLevel;
  options.assembly = assembly;
  options.verify = true;
  llvm::SmallVector<char> bytes;
  llvm::raw_svector_ostream buffer(bytes);
  if (llvm::Error error = emitObject(*module, options, buffer))
    return report(std::move(error));
  os << buffer.str();
  return mlir::success();
}

void luciole::registerErlCodeTranslations() {
  static mlir::TranslateFromMLIRRegistration ir(
      "erl-to-llvmir", "low form of erl to LLVM IR", emitLLVMIR,
      registerDialects);
  static mlir::TranslateFromMLIRRegistration assembly(
      "erl-to-asm", "low form of erl to x86-64 assembly",
      [](mlir::Operation *op, llvm::raw_ostream &os) {
        return emitCode(op, os, true);
      },
      registerDialects);
  static mlir::TranslateFromMLIRRegistration object(
      "erl-to-object", "low form of erl to an object file",
      [](mlir::Operation *op, llvm::raw_ostream &os) {
        return emitCode(op, os, false);
      },
      registerDialects);
  static mlir::TranslateFromMLIRRegistration wasm(
      "erl-to-wasm", "low form of erl to a WebAssembly object file",
      [](mlir::Operation *op, llvm::raw_ostream &os) {
        return emitCode(op, os, false, CodeTarget::Wasm32);
      },
      registerDialects);
}
