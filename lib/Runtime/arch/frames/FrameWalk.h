//===- FrameWalk.h - Walking explicit frames ----------------------*- C++ -*-===//
//
// FrameSite.h says how frames look. Those of the slice that runs lie in the run
// area of its scheduler, from process.schedulerSp to process.savedSp (0 while
// the process doesn't run), the outer ones in the process's own stack.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_FRAMEWALK_H
#define LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_FRAMEWALK_H

#ifdef LUCIOLE_SMALL
#include "Interpreter/Program.h"
#endif
#include "luciole/Runtime/FrameSite.h"
#include "luciole/Runtime/Process.h"

namespace luciole {

#ifdef LUCIOLE_SMALL
/// Of bytecode (Interpreter/Program.h). All its slots hold terms.
struct Frame {
  Word address = 0; ///< the word behind its slots

  explicit operator bool() const { return address; }
  const FunctionInfo *info() const {
    return &bytecode::functionOf(address)->info;
  }
  unsigned file() const { return bytecode::locationOf(address) >> 24; }
  unsigned line() const { return bytecode::locationOf(address) & 0xffffff; }
  unsigned words() const { return bytecode::functionOf(address)->slots; }
};
inline Frame frameBefore(const Word *end) { return {end[-1]}; }
#else
struct Frame {
  Word address = 0; ///< of the FrameSite: what a trace keeps

  explicit operator bool() const { return address; }
  const FrameSite *site() const {
    return reinterpret_cast<const FrameSite *>(uintptr_t(address));
  }
  const FrameCode &code() const { return FrameCode::of(site()); }
  const FunctionInfo *info() const { return code().info; }
  unsigned file() const { return site()->file(); }
  unsigned line() const { return site()->line(); }
  unsigned words() const { return code().words; }
};
/// The frame that ends there. Where addresses are narrow, the upper half of its
/// last word is undefined.
inline Frame frameBefore(const Word *end) { return {Word(uintptr_t(end[-1]))}; }
#endif

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
#ifdef LUCIOLE_SMALL
  for (unsigned slot = 0; slot < frame.words(); ++slot)
    visit(&base[slot]);
#else
  const FrameCode &code = frame.code();
  for (unsigned slot = 0; slot < code.terms; ++slot)
    if (code.isLive(frame.site(), slot))
      visit(&base[slot]);
#endif
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_FRAMEWALK_H
