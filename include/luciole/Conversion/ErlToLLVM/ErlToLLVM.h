//===- ErlToLLVM.h - The low form of erl to the LLVM dialect ------*- C++ -*-===//

#ifndef LUCIOLE_CONVERSION_ERLTOLLVM_ERLTOLLVM_H
#define LUCIOLE_CONVERSION_ERLTOLLVM_ERLTOLLVM_H

#include "luciole/Target/CodeTarget.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include <memory>

namespace luciole {

/// Attributes that the conversion leaves on ops of the LLVM dialect for the
/// translation (lib/Target/Translate*.cpp) to act on.
inline constexpr char kLocationAttr[] = "erl.location"; ///< calls: statepoint ID
inline constexpr char kLiteralAttr[] = "erl.literal";   ///< globals: the term
inline constexpr char kFunctionAttr[] = "erl.function"; ///< functions: M:F/A
inline constexpr char kFunInfoAttr[] = "erl.fun_info";  ///< globals: a fun's info
/// The module's: "wasm32", or none for native code.
inline constexpr char kTargetAttr[] = "erl.target";

/// `convert-erl-to-llvm`; with `debugInfo` gdb shows Erlang's functions and lines.
std::unique_ptr<mlir::Pass> 
createConvertErlToLLVMPass(bool debugInfo = false,
                           CodeTarget target = CodeTarget::Native);
void registerConvertErlToLLVMPass();
/// The text of Summary.h for a module in the low form.
std::string summarizeModule(mlir::ModuleOp module);

} // namespace luciole

#endif // LUCIOLE_CONVERSION_ERLTOLLVM_ERLTOLLVM_H
