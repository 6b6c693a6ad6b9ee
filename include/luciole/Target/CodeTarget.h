//===- CodeTarget.h - What code is made for -----------------------*- C++ -*-===//

#ifndef LUCIOLE_TARGET_CODETARGET_H
#define LUCIOLE_TARGET_CODETARGET_H

namespace luciole {

/// The contracts of docs/Architecture.md.
enum class CodeTarget {
  Native,       ///< x86-64 Linux: statepoints, frames on the machine's stack
  NativeFrames, ///< x86-64 Linux with explicit frames (`--gc=frames`)
  Wasm32,       ///< WebAssembly: explicit frames, 32-bit addresses
};

inline bool isWasm(CodeTarget target) { return target == CodeTarget::Wasm32; }
inline bool hasExplicitFrames(CodeTarget target) {
  return target != CodeTarget::Native;
}

} // namespace luciole

#endif // LUCIOLE_TARGET_CODETARGET_H
