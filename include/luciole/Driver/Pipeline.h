//===- Pipeline.h - The passes from the front end to LLVM ---------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_PIPELINE_H
#define LUCIOLE_DRIVER_PIPELINE_H

#include "luciole/Target/CodeTarget.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace luciole {

/// High form to optimised low form. `bindBifs`: the module is a whole one, so
/// what the runtime provides of it belongs here. `forBytecode`: values stay
/// terms.
void buildErlPipeline(mlir::OpPassManager &passes, unsigned optLevel,
                      bool bindBifs = true, bool forBytecode = false);

/// Low form to the LLVM dialect; with `debugInfo` (-g) described to debuggers.
void buildLLVMPipeline(mlir::OpPassManager &passes, bool debugInfo = false,
                       CodeTarget target = CodeTarget::Native);

/// Registers both as `--erl-pipeline` and `--erl-to-llvm-pipeline`.
void registerErlPipelines();

} // namespace luciole

#endif // LUCIOLE_DRIVER_PIPELINE_H
