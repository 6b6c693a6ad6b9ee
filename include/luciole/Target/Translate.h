//===- Translate.h - From the LLVM dialect to LLVM IR -------------*- C++ -*-===//

#ifndef LUCIOLE_TARGET_TRANSLATE_H
#define LUCIOLE_TARGET_TRANSLATE_H

#include "llvm/Support/Error.h"
#include <memory>

namespace llvm {
class LLVMContext;
class Module;
} // namespace llvm

namespace mlir {
class DialectRegistry;
class ModuleOp;
} // namespace mlir

namespace luciole {

/// What translating our modules needs: the translations of builtin and LLVM
/// dialect, and of the attributes that convert-erl-to-llvm leaves.
void registerErlTranslation(mlir::DialectRegistry &registry);

/// Translates what convert-erl-to-llvm gives, data included.
llvm::Expected<std::unique_ptr<llvm::Module>>
translateToLLVM(mlir::ModuleOp module, llvm::LLVMContext &context);

/// `--erl-to-llvmir`, `--erl-to-asm` and `--erl-to-object` of erl-translate.
void registerErlCodeTranslations();

} // namespace luciole

#endif // LUCIOLE_TARGET_TRANSLATE_H
