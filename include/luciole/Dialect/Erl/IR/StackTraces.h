//===- StackTraces.h - What stack traces show of an op ------------*- C++ -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_STACKTRACES_H
#define LUCIOLE_DIALECT_ERL_IR_STACKTRACES_H

#include "luciole/Dialect/Erl/IR/Erl.h"
#include "llvm/ADT/StringMap.h"

namespace luciole::erl {

/// How BEAM shows an operation: with a literal, it has special instructions
/// (`isLiteral`), which do not show as calls of BIFs, and the literal goes last.
struct ShownArith {
  bool isSwapped, isLiteral;
};
ShownArith shownArith(ArithOp op);

/// Whether they show where a module's functions failed: not in those that are
/// part of OTP's emulator.
bool showsLocations(llvm::StringRef module);

/// (file << 24) | line; 0: unknown. `files` numbers the module's files.
uint32_t packLocation(mlir::Location loc,
                      const llvm::StringMap<unsigned> &files);

} // namespace luciole::erl

#endif // LUCIOLE_DIALECT_ERL_IR_STACKTRACES_H
