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

/// The compiled function that has called a leaf there which needs memory, or
/// null. Functions without safepoints are not in the table: no such leaf is
/// called by them.
const FrameFunction *findAllocating(Word address);

/// Calls visit(frame, base) for each frame from `sp` out, where slot s lives at
/// base[s], until it returns false.
template <typename Visitor>
void forEachFrameFrom(Word *sp, const Process &process, Visitor visit) {
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

/// From the innermost out, of a process that stands at a safepoint.
template <typename Visitor>
void forEachFrame(const Process &process, Visitor visit) {
  forEachFrameFrom(reinterpret_cast<Word *>(process.savedSp), process, visit);
}

/// The return address of the innermost frame but one of a process that stands
/// elsewhere, in `function`; or the end of the stack.
Word *skipInnermost(const Process &process, const FrameFunction &function);

/// Calls visit(return address) from the innermost frame out, until it returns
/// false, of a process that may have called a leaf that needs memory.
template <typename Visitor>
void forEachAddress(const Process &process, Visitor visit) {
  auto *sp = reinterpret_cast<Word *>(process.savedSp);
  if (Word(sp) >= Word(process.stackBase))
    return;
  if (!findFrame(*sp).function) {
    const FrameFunction *function = findAllocating(*sp);
    if (!function || !visit(*sp))
      return;
    sp = skipInnermost(process, *function);
  }
  forEachFrameFrom(sp, process,
                   [&](Frame, Word *base) { return visit(base[-1]); });
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_FRAMES_H
