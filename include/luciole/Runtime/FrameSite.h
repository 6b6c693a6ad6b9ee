//===- FrameSite.h - Explicit frames ------------------------------*- C++ -*-===//
//
// Where stacks can't be walked (WebAssembly, --gc=frames) compiled functions
// keep what is live over a call in frames of their own, upwards from the stack
// pointer that they are given. A frame of a function of `words` slots:
//
//   sp                                             sp + 8 * (words + 1)
//   │ slot 0 │ slot 1 │ … │ slot words - 1 │ FrameSite * │ next frame …
//
// The first `terms` slots hold terms, the others numbers. The word behind them
// says where in the function the process stands; its upper half is undefined
// on 32-bit targets. Written by lib/Target/ExplicitFrames.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_FRAMESITE_H
#define LUCIOLE_RUNTIME_FRAMESITE_H

#include "luciole/Runtime/FrameTable.h"

namespace luciole {

/// A call where the collector may run or the process leave.
struct FrameSite {
  uint32_t location; ///< (file index << 24) | line; 0: unknown
  uint16_t number;   ///< in its function, from 1: where to go on
  /// Which term slots are live: bit i for slot i; with kFarBitmap set the index
  /// of the first of enough 32-bit words behind the function's sites.
  uint16_t live;

  static constexpr uint16_t kFarBitmap = 0x8000;
  unsigned file() const { return location >> 24; }
  unsigned line() const { return location & 0xffffff; }
};

/// One for each function with sites; `sites[numSites]` follow, then bitmaps.
struct FrameCode {
  const FunctionInfo *info;
  const void *code;
  uint16_t parameters; ///< terms that the code takes
  uint16_t words;      ///< slots of its frames
  uint16_t terms;      ///< those of them that may hold terms
  uint16_t numSites;

  static const FrameCode &of(const FrameSite *site) {
    const FrameSite *first = site - (site->number - 1);
    return reinterpret_cast<const FrameCode *>(first)[-1];
  }
  const FrameSite *sites() const {
    return reinterpret_cast<const FrameSite *>(this + 1);
  }
  bool isLive(const FrameSite *site, unsigned slot) const {
    if (!(site->live & FrameSite::kFarBitmap))
      return site->live >> slot & 1;
    auto *bitmaps = reinterpret_cast<const uint32_t *>(sites() + numSites) +
                    (site->live & ~FrameSite::kFarBitmap);
    return bitmaps[slot / 32] >> slot % 32 & 1;
  }
};

} // namespace luciole

#endif // LUCIOLE_RUNTIME_FRAMESITE_H
