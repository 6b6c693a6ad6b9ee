//===- erl-opt.cpp - mlir-opt with the erl dialect ------------------------===//

#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  registry.insert<luciole::erl::ErlDialect, mlir::arith::ArithDialect, mlir::math::MathDialect,
                  mlir::cf::ControlFlowDialect, mlir::LLVM::LLVMDialect>();
  mlir::registerTransformsPasses();
  luciole::erl::registerErlPasses();
  luciole::registerConvertErlToLLVMPass();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argc, argv, "The erl dialect's optimiser driver\n", registry));
}
