//===- RunArea.h - Where the frames of a slice lie ----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_RUNAREA_H
#define LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_RUNAREA_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Values of process.leaving.
enum Leaving : Word {
  kStays = 0,
  kLeaves = 1,  ///< gives the processor up
  kUnwinds = 2, ///< the slice is over, but nobody else wants to run
};

/// Moves the frames of a process that has left to its own stack.
void saveFrames(Process &process);

/// Calls compiled code that takes so many terms.
Term callCode(const void *code, Word parameters, Process *process, Word *sp,
              const Term args[kNumRegisterArgs]);

/// Makes the tail call that a TRAPS BIF has left.
Term makeTrapCall(Process *process, Word *sp);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_ARCH_FRAMES_RUNAREA_H
