//===- AtomRecord.h - The constant behind an atom -----------------*- C++ -*-===//

#ifndef LUCIOLE_TARGET_ATOMRECORD_H
#define LUCIOLE_TARGET_ATOMRECORD_H

#include "llvm/IR/GlobalVariable.h"
#include "llvm/IR/Module.h"

namespace luciole {

/// The link-once record of an atom (symbol `atom:<name>`) in terms' address
/// space; defines it, in place of a declaration, unless the module has it.
llvm::GlobalVariable *defineAtomRecord(llvm::Module &module, llvm::StringRef name);

} // namespace luciole

#endif // LUCIOLE_TARGET_ATOMRECORD_H
