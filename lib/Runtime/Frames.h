//===- Frames.h - From return addresses to frames -----------------*- C++ -*-===//
//
// FrameTable.h says what the compiler wrote; this finds the entry of a return
// address and walks stacks.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_FRAMES_H
#define LUCIOLE_LIB_RUNTIME_FRAMES_H

#include "luciole/Runtime/FrameTable.h"
#include "luciole/Runtime/Process.h"

namespace luciole {

struct Frame {
  const FrameFunction *function;
  const Safepoint *safepoint;
};

/// Before anything of the rest.
void buildFrameTable();

/// The frame that a call returning to `address` belongs to; its function is
/// null if that isn't compiled code.
Frame findFrame(Word address);

/// Calls visit(frame, base) for each frame from the innermost out, where slot
/// s lives at base[s], until it returns false.
template <typename Visitor>
void forEachFrame(const Process &process, Visitor visit) {
  auto *sp = reinterpret_cast<Word *>(process.savedSp);
  auto *base = reinterpret_cast<Word *>(process.stackBase);
  Frame frame{};
  Word address = 0;
  while (sp < base) {
    // Recursion repeats frames.
    if (*sp != address) {
      address = *sp;
      frame = findFrame(address);
    }
    if (!frame.function || !visit(frame, sp + 1))
      return;
    sp += 1 + frame.function->frameSize / kWordBytes;
  }
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_FRAMES_H
