//===- LLVMPlugin.cpp - Luciole's code generation for stock LLVM tools ------===//
//
// `opt`, `llc` and `clang` load this: the collector's strategy and the frame
// table register themselves, the passes by name.
//
//===----------------------------------------------------------------------===//

#include "luciole/Target/CodeGen.h"
#include "llvm/Plugins/PassPlugin.h"

extern "C" LLVM_ATTRIBUTE_WEAK llvm::PassPluginLibraryInfo
llvmGetPassPluginInfo() {
  luciole::registerGC();
  return {LLVM_PLUGIN_API_VERSION, "luciole", "0.1", luciole::registerPasses};
}
