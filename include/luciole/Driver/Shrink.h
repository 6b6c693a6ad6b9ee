//===- Shrink.h - Making WebAssembly modules smaller --------------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_SHRINK_H
#define LUCIOLE_DRIVER_SHRINK_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace luciole {

/// What a module has to export to be packed; the exports are taken away.
inline constexpr llvm::StringLiteral kUnpackSymbol = "luc_unpack";
inline constexpr llvm::StringLiteral kHeapBaseSymbol = "__heap_base";

/// Packs the data of a linked module (Runtime/Packed.h), which unpacks it when
/// it is instantiated.
llvm::Error packData(llvm::StringRef path);

/// Runs wasm-opt on it if that is installed; whether it is.
llvm::Expected<bool> runWasmOpt(llvm::StringRef path, bool strip);

} // namespace luciole

#endif // LUCIOLE_DRIVER_SHRINK_H
