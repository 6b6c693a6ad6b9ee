//===- Intrinsics.h - Definitions that are compiled inline --------*- C++ -*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_INTRINSICS_H
#define LUCIOLE_LIB_FRONTEND_ELM_INTRINSICS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace luciole::elm {

enum class Intrinsic : uint8_t {
  None,
#define INTRINSIC(module, name, kind) kind,
#define INTRINSIC_ALIAS(module, name, kind)
#include "Intrinsics.def"
};

/// What the definition of a shipped module is.
Intrinsic findIntrinsic(llvm::StringRef module, llvm::StringRef name);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_INTRINSICS_H
