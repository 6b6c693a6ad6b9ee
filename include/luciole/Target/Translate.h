//===- Translate.h - From the LLVM dialect to LLVM IR -------------*- C++ -*-===//

#ifndef LUCIOLE_TARGET_TRANSLATE_H
#define LUCIOLE_TARGET_TRANSLATE_H

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

/// Translates what convert-erl-to-llvm gives, data included. Null on failure,
/// which has been reported.
std::unique_ptr<llvm::Module> translateToLLVMIR(mlir::ModuleOp module,
                                                llvm::LLVMContext &context);

} // namespace luciole

#endif // LUCIOLE_TARGET_TRANSLATE_H
