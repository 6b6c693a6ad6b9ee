//===- CodeTarget.h - What code is made for -----------------------*- C++ -*-===//

#ifndef LUCIOLE_TARGET_CODETARGET_H
#define LUCIOLE_TARGET_CODETARGET_H

namespace luciole {

/// The contracts of docs/Architecture.md.
enum class CodeTarget {
  Native, ///< x86-64 Linux: statepoints, frames on the machine's stack
  Wasm32, ///< WebAssembly: explicit frames, 32-bit addresses
};

} // namespace luciole

#endif // LUCIOLE_TARGET_CODETARGET_H
