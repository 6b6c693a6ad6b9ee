//===- MLIRPlugin.cpp - The erl dialect and its passes for mlir-opt -------===//
//
//   mlir-opt --load-dialect-plugin=LucioleMLIRPlugin.so
//            --load-pass-plugin=LucioleMLIRPlugin.so -erl-lambda-lift …
//
//===----------------------------------------------------------------------===//

#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Luciole", LLVM_VERSION_STRING,
          [](mlir::DialectRegistry *registry) {
            registry->insert<luciole::erl::ErlDialect>();
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Luciole", LLVM_VERSION_STRING,
          [] { luciole::erl::registerErlPasses(); }};
}
