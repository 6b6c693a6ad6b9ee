//===- CodeGen.h - From LLVM IR to objects ------------------------*- C++ -*-===//
//
// The steps behind the LLVM dialect. Each takes and gives an ordinary LLVM
// module; the LLVM plugin offers the same steps to stock `opt` and `llc`.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_TARGET_CODEGEN_H
#define LUCIOLE_TARGET_CODEGEN_H

#include "luciole/Target/CodeTarget.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace llvm {
class Module;
class PassBuilder;
class TargetMachine;
class raw_pwrite_stream;
} // namespace llvm

namespace luciole {

inline constexpr llvm::StringLiteral kGCName = "luciole";
/// Names the FunctionInfo constant of a function.
inline constexpr llvm::StringLiteral kInfoAttr = "luciole-info";
inline constexpr llvm::StringLiteral kFrameSection = "luc_frames";

struct CodeGenOptions {
  CodeTarget target = CodeTarget::Native;
  unsigned optLevel = 2;
  bool forSize = false;
  bool positionIndependent = false;
  bool assembly = false; ///< emit assembly text instead of an object
  bool timePasses = false;
  bool verify = false;   ///< run LLVM's verifier between the steps
  std::string cpu; ///< empty: the target's least
};

/// Makes the collector's strategy and the frame table's printer known to LLVM.
/// Static registration does the work; a call keeps it linked in.
void registerGC();

/// Adds our passes (`luciole-prepare`) to a pass builder's vocabulary.
void registerPasses(llvm::PassBuilder &builder);

/// The machine that `options` ask for.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createTargetMachine(const CodeGenOptions &options);

/// Sets triple and data layout.
void setTarget(llvm::Module &module, llvm::TargetMachine &machine);

/// Turns what the MLIR translation gives into what the contract says: calling
/// conventions, collector, attributes, sections. Idempotent.
void prepareModule(llvm::Module &module, CodeTarget target);

/// Runs the optimisations of the level, then makes statepoints or explicit
/// frames.
void optimizeModule(llvm::Module &module, llvm::TargetMachine *machine,
                    const CodeGenOptions &options);

/// WebAssembly's last step: there C's convention makes tail calls between
/// prototypes that differ. Not what LLVM's verifier accepts.
void finishConventions(llvm::Module &module);

/// All of it: prepares, optimises and emits a module.
llvm::Error emitObject(llvm::Module &module, const CodeGenOptions &options,
                       llvm::raw_pwrite_stream &os);

} // namespace luciole

#endif // LUCIOLE_TARGET_CODEGEN_H
