//===- Stubs.h - Pieces of the assembly stubs ---------------------*- C++ -*-===//
//
// The stubs are top-level asm made from the tables by the preprocessor. In the
// C convention the process comes in rdi; in Erlang's (preserve_none) it comes
// in r12 and the arguments in r13, r14, r15, rdi, rsi, rdx, rcx, r8.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ARCH_X86_64_STUBS_H
#define LUCIOLE_LIB_RUNTIME_ARCH_X86_64_STUBS_H

#include "luciole/Runtime/Process.h"

// Offsets of the fields that the stubs use, as text.
#define HEAP_LIMIT "8"
#define STACK_LIMIT "16"
#define SAVED_SP "32"
#define SCHEDULER_SP "40"
#define SCRATCH0 "48"
#define SCRATCH1 "56"

namespace luciole {
static_assert(offsetof(Process, heapLimit) == 8);
static_assert(offsetof(Process, stackLimit) == 16);
static_assert(offsetof(Process, savedSp) == 32);
static_assert(offsetof(Process, schedulerSp) == 40);
static_assert(offsetof(Process, scratch0) == 48);
static_assert(offsetof(Process, scratch1) == 56);
} // namespace luciole

#define FUNCTION_START(name) FUNCTION_START_BOUND(name, ".globl")
#define FUNCTION_START_BOUND(name, binding)                                    \
  ".section \".text." name "\",\"ax\",@progbits\n"                             \
  ".p2align 4\n"                                                               \
  binding " \"" name "\"\n"                                                    \
  ".type \"" name "\",@function\n"                                             \
  "\"" name "\":\n"
#define FUNCTION_END(name) ".size \"" name "\", .-\"" name "\"\n"

// Process in rdi: to the scheduler's stack and back.
#define TO_SCHEDULER                                                           \
  "mov %rsp, " SAVED_SP "(%rdi)\n"                                             \
  "mov " SCHEDULER_SP "(%rdi), %rsp\n"
#define TO_PROCESS "mov " SAVED_SP "(%rdi), %rsp\n"

// The six registers of C arguments, 48 bytes: a BIF's arguments are at
// 32(%rsp) downwards, its process at 40(%rsp).
#define PUSH_ARGUMENTS                                                         \
  "push %rdi\npush %rsi\npush %rdx\npush %rcx\npush %r8\npush %r9\n"

// The flags of Entries.def, for `.if`.
#define ENTRY_FLAGS                                                            \
  ".set LEAF, 1\n.set FALLIBLE, 2\n.set SAFEPOINT, 4\n.set COLD, 8\n"          \
  ".set READS, 16\n.set SPECIAL, 32\n.set TRAPS, 64\n.set GUARD, 128\n"        \
  ".set BLOCKS, 256\n.set COLLECTS, 512\n.set FRAMES, 1024\n"

#endif // LUCIOLE_LIB_RUNTIME_ARCH_X86_64_STUBS_H
