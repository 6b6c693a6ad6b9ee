//===- Stack.h - The stacks of processes --------------------------*- C++ -*-===//
//
// Each architecture implements this (arch/*/Stack.cpp).
//
// x86-64: a process's stack is one block of memory. Frames hold no addresses of
// themselves, so it moves by copying the words. Below stackLimit there is
// slack for the frames of functions that don't check (leaves, stubs).
//
// Explicit frames: the frames of a process that runs lie in its scheduler's run
// area; those of one that doesn't, and those that it has not come back to yet,
// in a block of its own that grows upwards.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_STACK_H
#define LUCIOLE_LIB_RUNTIME_STACK_H

#include "luciole/Runtime/Process.h"

namespace luciole {

void createStack(Process &process);
void freeStack(Process &process);

/// Words of all frames.
size_t stackWords(const Process &process);
/// Memory that they have.
inline size_t stackBytes(const Process &process) {
  return process.stackBase - process.stackArea;
}
/// Gives up all frames, of a process at a safepoint.
void discardStack(Process &process);

/// After a collection: gives memory back if little of the stack is in use.
void shrinkStack(Process &process);

#ifndef LUCIOLE_EXPLICIT_FRAMES
/// The slack of the contract: for a frame of up to 256 bytes that is pushed
/// before its function checks, or the red zone of one that doesn't, and for the
/// registers of a process that leaves the processor.
inline constexpr size_t kStackSlack = 512;
inline constexpr size_t kMinStackBytes = 1024;
/// What a process that has left the processor keeps below its stack pointer.
inline constexpr size_t kSavedRegisterBytes = 112;
#endif

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_STACK_H
