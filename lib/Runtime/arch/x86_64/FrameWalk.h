//===- FrameWalk.h - From return addresses to frames --------------*- C++ -*-===//
//
// FrameTable.h says what the compiler wrote; this finds the entry of a return
// address and walks stacks (Frames.h has what callers may rely on).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ARCH_X86_64_FRAMEWALK_H
#define LUCIOLE_LIB_RUNTIME_ARCH_X86_64_FRAMEWALK_H

#include "luciole/Runtime/FrameTable.h"
#include "luciole/Runtime/Process.h"

namespace luciole {

struct Frame {
  Word address = 0; ///< where the call returns to: what a trace keeps
  const FrameFunction *function = nullptr;
  const Safepoint *safepoint = nullptr; ///< null in a leaf that needs memory

  explicit operator bool() const { return function; }
  const FunctionInfo *info() const { return function->info(); }
  unsigned file() const { return safepoint ? safepoint->file() : 0; }
  unsigned line() const { return safepoint ? safepoint->line() : 0; }
};

/// See Frames.h.
struct Place {
  const FunctionInfo *info = nullptr;
  unsigned file = 0, line = 0;
};

/// The frame that a call returning to `address` belongs to, or none.
Frame frameAt(Word address);

/// The compiled function that has called a leaf there which needs memory, or
/// has been preempted there, or null. No others are in the table.
const FrameFunction *findFunction(Word address);
Place preemptedPlace(const Process &process);

/// Calls visit(frame, base) for each frame from `sp` out, where slot s lives at
/// base[s], until it returns false.
template <typename Visitor>
void forEachFrameFrom(Word *sp, const Process &process, Visitor visit) {
  auto *base = reinterpret_cast<Word *>(process.stackBase);
  Frame frame;
  while (sp < base) {
    // Recursion repeats frames.
    if (*sp != frame.address)
      frame = frameAt(*sp);
    if (!frame || !visit(frame, sp + 1))
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

/// Calls visit(frame) from the innermost frame out, until it returns false, of a
/// process that may have called a leaf that needs memory.
template <typename Visitor>
void forEachFrameAnywhere(const Process &process, Visitor visit) {
  auto *sp = reinterpret_cast<Word *>(process.savedSp);
  if (Word(sp) >= Word(process.stackBase))
    return;
  if (!frameAt(*sp)) {
    const FrameFunction *function = findFunction(*sp);
    if (!function || !visit(Frame{*sp, function, nullptr}))
      return;
    sp = skipInnermost(process, *function);
  }
  forEachFrameFrom(sp, process,
                   [&](const Frame &frame, Word *) { return visit(frame); });
}

/// Updates the derived pointers of a frame; `forward` gives the new value of a
/// base without changing its slot.
template <typename Forward>
void updateDerived(const Safepoint &point, Word *base, Forward forward) {
  for (unsigned i = 0; i + 1 < point.numSlots; ++i) {
    if (!(point.slots[i] & kDerivedSlot))
      continue;
    Word &derived = base[point.slots[i] & ~kDerivedSlot];
    Word object = base[point.slots[i + 1]];
    derived += forward(object) - object;
    ++i;
  }
}

/// Visits the slots of a frame that hold terms. A slot that a derived pointer
/// names as its base is listed again among the plain ones.
template <typename Visitor>
void visitFrame(const Frame &frame, Word *base, Visitor &visit) {
  const Safepoint &point = *frame.safepoint;
  bool derived = false;
  for (unsigned i = 0; i < point.numSlots; ++i)
    derived |= (point.slots[i] & kDerivedSlot) != 0;
  if (derived) [[unlikely]]
    updateDerived(point, base, [&](Word object) {
      visit(&object);
      return object;
    });
  for (unsigned i = 0; i < point.numSlots; ++i) {
    if (point.slots[i] & kDerivedSlot) [[unlikely]]
      ++i;
    else
      visit(&base[point.slots[i]]);
  }
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_ARCH_X86_64_FRAMEWALK_H
