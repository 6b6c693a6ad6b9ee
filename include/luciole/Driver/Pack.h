//===- Pack.h - Packing bytes -------------------------------------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_PACK_H
#define LUCIOLE_DRIVER_PACK_H

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <vector>

namespace luciole {

/// The coded bits of Runtime/Packed.h, of bytes that shall lie at `address`.
std::vector<uint8_t> pack(llvm::ArrayRef<uint8_t> bytes, uint32_t address);

} // namespace luciole

#endif // LUCIOLE_DRIVER_PACK_H
