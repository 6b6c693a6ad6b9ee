//===- FrameTable.h - The layout of the frame table ---------------*- C++ -*-===//
//
// Written by the compiler (lib/Target/FrameTable*.cpp), read by the collector
// and by stack traces.
//
// The section `luc_frames` is a row of FrameFunction records, each followed by
// its safepoints, each of variable length, aligned to 4 bytes:
//
//   FrameFunction  { functionInfo, code, frameSize, numSafepoints }
//     Safepoint    { returnOffset, location, numSlots, slots[numSlots] } pad to 4
//     ...
//   FrameFunction ...
//
// Walking a stack: at a safepoint `sp` points at a return address. Look it up
// to find the Safepoint. With `base = sp + 8` (the stack pointer after the
// return), slot s lives at `base + 8 * s`, and the next return address at
// `base + frameSize`. A return address that is not in the table ends the walk.
//
// A slot with kDerivedSlot set is a pointer into the object of the following
// slot (its base, which is among the plain slots as well): update it by
// newBase - oldBase, before the base itself.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_FRAMETABLE_H
#define LUCIOLE_RUNTIME_FRAMETABLE_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// What stack traces say of a function, symbol `info:<M:F/A>`.
struct FunctionInfo {
  Term module;
  Term name;
  Word arity;
  /// The module's table of file names, indexed by Safepoint::file().
  const char *const *files;
};

/// A call where the collector may run.
struct Safepoint {
  uint32_t returnOffset; ///< return address - function's start
  uint32_t location;     ///< (file index << 24) | line; 0: unknown
  uint16_t numSlots;
  uint16_t slots[];      ///< in words from the stack pointer

  unsigned file() const { return location >> 24; }
  unsigned line() const { return location & 0xffffff; }
  const char *end() const {
    auto bytes = 10 + 2 * uintptr_t(numSlots);
    return reinterpret_cast<const char *>(this) + ((bytes + 3) & ~uintptr_t(3));
  }
};

inline constexpr uint16_t kDerivedSlot = 0x8000;
/// Of functions without safepoints, which are there if they may be preempted.
inline constexpr uint32_t kUnknownFrameSize = 0x7ffffff8;

struct FrameFunction {
  int32_t functionInfo;   ///< address of the FunctionInfo - address of this field
  int32_t code;           ///< address of the function - address of this field
  uint32_t frameSize;     ///< bytes, without the return address
  uint32_t numSafepoints;

  const FunctionInfo *info() const {
    return reinterpret_cast<const FunctionInfo *>(
        reinterpret_cast<const char *>(&functionInfo) + functionInfo);
  }
  const char *start() const {
    return reinterpret_cast<const char *>(&code) + code;
  }
};

/// Calls visit(function) for each function of the section.
template <typename Visitor>
void forEachFunction(const void *begin, const void *end, Visitor visit) {
  auto *at = static_cast<const char *>(begin);
  while (at < end) {
    auto *function = reinterpret_cast<const FrameFunction *>(at);
    at += sizeof(FrameFunction);
    for (uint32_t i = 0; i < function->numSafepoints; ++i)
      at = reinterpret_cast<const Safepoint *>(at)->end();
    visit(*function);
  }
}

/// Calls visit(function, safepoint) for each safepoint of the section.
template <typename Visitor>
void forEachSafepoint(const void *begin, const void *end, Visitor visit) {
  auto *at = static_cast<const char *>(begin);
  while (at < end) {
    auto *function = reinterpret_cast<const FrameFunction *>(at);
    at += sizeof(FrameFunction);
    for (uint32_t i = 0; i < function->numSafepoints; ++i) {
      auto *safepoint = reinterpret_cast<const Safepoint *>(at);
      visit(*function, *safepoint);
      at = safepoint->end();
    }
  }
}

} // namespace luciole

#endif // LUCIOLE_RUNTIME_FRAMETABLE_H
