//===- FrameWalk.h - Walking explicit frames ----------------------*- C++ -*-===//
//
// FrameSite.h says how frames look. Those of the slice that runs lie in the run
// area of its scheduler, from process.schedulerSp to process.savedSp (0 while
// the process doesn't run), the outer ones in the process's own stack.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_FRAMEWALK_H
#define LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_FRAMEWALK_H

#include "Interpreter/Program.h"
#include "luciole/Runtime/FrameSite.h"
#include "luciole/Runtime/Parts.h"
#include "luciole/Runtime/Process.h"

namespace luciole {

struct Frame {
  /// What a trace keeps: the address of the FrameSite, or, in bytecode, the word
  /// behind the frame's slots (Interpreter/Program.h).
  Word address = 0;

  explicit operator bool() const { return address; }
  const FrameSite *site() const {
    return reinterpret_cast<const FrameSite *>(uintptr_t(address));
  }
  const FrameCode &code() const { return FrameCode::of(site()); }
  const FunctionInfo *info() const {
    return parts::bytecode() ? &bytecode::functionOf(address)->info
                             : code().info;
  }
  unsigned file() const {
    return parts::bytecode() ? bytecode::locationOf(address) >> 24
                             : site()->file();
  }
  unsigned line() const {
    return parts::bytecode() ? bytecode::locationOf(address) & 0xffffff
                             : site()->line();
  }
  unsigned words() const {
    return parts::bytecode() ? bytecode::functionOf(address)->slots
                             : code().words;
  }
};
/// The frame that ends there. Where addresses are narrow, the upper half of its
/// last word is undefined in compiled code.
inline Frame frameBefore(const Word *end) {
  return {parts::bytecode() ? end[-1] : Word(uintptr_t(end[-1]))};
}

struct Place {
  const FunctionInfo *info = nullptr;
  unsigned file = 0, line = 0;
};
/// Processes leave at sites only.
inline Place preemptedPlace(const Process &) { return {}; }

inline Frame frameAt(Word address) { return {address}; }

template <typename Visitor>
bool forEachFrameBetween(Word *base, Word *end, Visitor &visit) {
  while (end > base) {
    Frame frame = frameBefore(end);
    Word *start = end - 1 - frame.words();
    if (!visit(frame, start))
      return false;
    end = start;
  }
  return true;
}

template <typename Visitor>
void forEachFrame(const Process &process, Visitor visit) {
  auto word = [](auto address) { return reinterpret_cast<Word *>(address); };
  if (process.savedSp &&
      !forEachFrameBetween(word(uintptr_t(process.schedulerSp)),
                           word(uintptr_t(process.savedSp)), visit))
    return;
  forEachFrameBetween(word(process.stackArea), word(process.stackTop), visit);
}

/// A leaf does not know where the innermost frame ends; it is where the process
/// was at a safepoint last.
template <typename Visitor>
void forEachFrameAnywhere(const Process &process, Visitor visit) {
  forEachFrame(process,
               [&](const Frame &frame, Word *) { return visit(frame); });
}

template <typename Visitor>
void visitFrame(const Frame &frame, Word *base, Visitor &visit) {
  if (parts::bytecode()) { // all are terms
    for (unsigned slot = 0; slot < frame.words(); ++slot)
      visit(&base[slot]);
    return;
  }
  const FrameCode &code = frame.code();
  for (unsigned slot = 0; slot < code.terms; ++slot)
    if (code.isLive(frame.site(), slot))
      visit(&base[slot]);
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_FRAMEWALK_H
