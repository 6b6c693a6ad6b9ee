//===- Stack.h - The stacks of processes --------------------------*- C++ -*-===//
//
// A process's stack is one block of memory. Frames hold no addresses of
// themselves, so it moves by copying the words. Below stackLimit there is
// slack for the frames of functions that don't check (leaves, stubs).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_STACK_H
#define LUCIOLE_LIB_RUNTIME_STACK_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// The slack of the contract: for a frame of up to 256 bytes that is pushed
/// before its function checks, or the red zone of one that doesn't, and for the
/// registers of a process that leaves the processor.
inline constexpr size_t kStackSlack = 512;
inline constexpr size_t kMinStackBytes = 1024;
/// What a process that has left the processor keeps below its stack pointer.
inline constexpr size_t kSavedRegisterBytes = 112;

void createStack(Process &process);
void freeStack(Process &process);

/// Words between the saved stack pointer and the base.
inline size_t stackWords(const Process &process) {
  return (Word(process.stackBase) - process.savedSp) / kWordBytes;
}

/// After a collection: gives memory back if little of the stack is in use.
void shrinkStack(Process &process);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_STACK_H
