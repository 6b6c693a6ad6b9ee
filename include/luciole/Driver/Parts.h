//===- Parts.h - What a program needs of the small runtime --------*- C++ -*-===//
//
// The runtime of -Oz programs is optimised when it is linked; a module of
// constants tells it which of its parts (Runtime/Parts.def) are needed.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DRIVER_PARTS_H
#define LUCIOLE_DRIVER_PARTS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace luciole {

/// One bit a row of Parts.def.
enum RuntimePart : uint32_t {
#define PART(name) k_##name##_bit,
#include "luciole/Runtime/Parts.def"
  kNumRuntimeParts
};
inline constexpr uint32_t kAllRuntimeParts = (1u << kNumRuntimeParts) - 1;
inline constexpr uint32_t kTorturePart = 1u << k_torture_bit;
inline constexpr uint32_t kReportsPart = 1u << k_reports_bit;
/// Those that no symbol asks for.
inline constexpr uint32_t kAskedParts = kTorturePart | kReportsPart;

/// What a WebAssembly module, linked without the runtime, needs of it: by what
/// it imports, and by the terms in its data.
llvm::Expected<uint32_t> partsNeeded(llvm::StringRef path);

/// Writes the module of constants, as bitcode.
llvm::Error writeParts(uint32_t parts, llvm::StringRef path);

} // namespace luciole

#endif // LUCIOLE_DRIVER_PARTS_H
