//===- ErlToBytecode.h - The low form to bytecode ------------------*- C++ -*-===//

#ifndef LUCIOLE_CONVERSION_ERLTOBYTECODE_ERLTOBYTECODE_H
#define LUCIOLE_CONVERSION_ERLTOBYTECODE_ERLTOBYTECODE_H

#include "luciole/Target/BytecodeModule.h"
#include "mlir/IR/BuiltinOps.h"

namespace luciole {

/// The module's functions, without unboxed values and `erl.reserve`, as
/// bytecode; errors are reported where they are.
mlir::FailureOr<bytecode::Module> convertErlToBytecode(mlir::ModuleOp module);

} // namespace luciole

#endif // LUCIOLE_CONVERSION_ERLTOBYTECODE_ERLTOBYTECODE_H
