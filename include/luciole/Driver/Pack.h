//===- Pack.h - Packing bytes -------------------------------------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_PACK_H
#define LUCIOLE_DRIVER_PACK_H

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <vector>

namespace luciole {

/// What is coded by Runtime/Packed.h, from the state on.
std::vector<uint8_t> pack(llvm::ArrayRef<uint8_t> bytes);

} // namespace luciole

#endif // LUCIOLE_DRIVER_PACK_H
