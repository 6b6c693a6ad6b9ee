//===- Bifs.h - What the compiler knows of BIFs -------------------*- C++ -*-===//
//
// The rows of Runtime/Bifs.def, to look up.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DIALECT_ERL_IR_BIFS_H
#define LUCIOLE_DIALECT_ERL_IR_BIFS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace luciole {

struct BifRow {
  const char *module;
  const char *function;
  unsigned arity;
  const char *cname;
  unsigned flags; ///< Of Entries.h.
};

/// Null: the runtime has no such function.
const BifRow *findBif(llvm::StringRef module, llvm::StringRef function,
                      unsigned arity);

/// All BIFs of a module.
llvm::ArrayRef<BifRow> bifsOf(llvm::StringRef module);

} // namespace luciole

#endif // LUCIOLE_DIALECT_ERL_IR_BIFS_H
