//===- Stubs.cpp - Between compiled code and C++ ---------------------------===//
//
// luc_s_<name> for every row of Entries.def, and the hand-written ones: into
// compiled code, growing stacks, the end of a slice.
//
//===----------------------------------------------------------------------===//

#include "Stack.h"
#include "arch/x86_64/Stubs.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

// A stub of an entry: switch stacks, call, switch back. Arithmetic and send
// have one that records them as a BIF instead, COLLECTS ones check for room
// first (BifStubs.cpp); SPECIAL and BLOCKS ones are below.
asm(ENTRY_FLAGS);
#define OPERATOR(name, ...) asm(".set operator_" #name ", 1\n");
#include "luciole/Runtime/Operators.def"

#define ENTRY(name, flags, result, ...)                                        \
  asm(".ifndef operator_" #name "\n"                                           \
      ".if ((" #flags ") & (SPECIAL | BLOCKS | COLLECTS | FRAMES)) == 0\n"              \
      FUNCTION_START("luc_s_" #name)                                           \
      TO_SCHEDULER                                                             \
      "push %rdi\n"                                                            \
      "push %rdi\n"                                                            \
      "call luc_" #name "\n"                                                   \
      "pop %rdi\n"                                                             \
      TO_PROCESS                                                               \
      "ret\n"                                                                  \
      FUNCTION_END("luc_s_" #name)                                             \
      ".endif\n"                                                               \
      ".endif\n");
#include "luciole/Runtime/Entries.def"

// Preserve all general registers (preserve_most leaves out only r11); vector
// registers are the caller's to save.
#define PUSH_ALL                                                               \
  "push %rax\npush %rcx\npush %rdx\npush %rsi\n"                               \
  "push %rdi\npush %r8\npush %r9\npush %r10\n"
#define POP_ALL                                                                \
  "pop %r10\npop %r9\npop %r8\npop %rdi\n"                                     \
  "pop %rsi\npop %rdx\npop %rcx\npop %rax\n"

asm(FUNCTION_START("luc_s_more_stack")
    TO_SCHEDULER
    PUSH_ALL
    "xor %esi, %esi\n"
    "call luc_grow_stack\n"
    POP_ALL
    TO_PROCESS
    "ret\n"
    FUNCTION_END("luc_s_more_stack"));

// Leaving the processor. The registers go below the stack pointer, in the slack
// of the process's stack, where luc_resume finds them; the stack pointer stays
// at the return address, where stack walks start.
#define SAVE_REGISTERS                                                         \
  "mov %rax, -8(%rsp)\nmov %rcx, -16(%rsp)\n"                                  \
  "mov %rdx, -24(%rsp)\nmov %rsi, -32(%rsp)\n"                                 \
  "mov %rdi, -40(%rsp)\nmov %r8, -48(%rsp)\n"                                  \
  "mov %r9, -56(%rsp)\nmov %r10, -64(%rsp)\n"                                  \
  "mov %rbx, -72(%rsp)\nmov %rbp, -80(%rsp)\n"                                 \
  "mov %r12, -88(%rsp)\nmov %r13, -96(%rsp)\n"                                 \
  "mov %r14, -104(%rsp)\nmov %r15, -112(%rsp)\n"
#define RESTORE_REGISTERS                                                      \
  "mov -8(%rsp), %rax\nmov -16(%rsp), %rcx\n"                                  \
  "mov -24(%rsp), %rdx\nmov -32(%rsp), %rsi\n"                                 \
  "mov -40(%rsp), %rdi\nmov -48(%rsp), %r8\n"                                  \
  "mov -56(%rsp), %r9\nmov -64(%rsp), %r10\n"                                  \
  "mov -72(%rsp), %rbx\nmov -80(%rsp), %rbp\n"                                 \
  "mov -88(%rsp), %r12\nmov -96(%rsp), %r13\n"                                 \
  "mov -104(%rsp), %r14\nmov -112(%rsp), %r15\n"
static_assert(kSavedRegisterBytes == 112 && kTrapped == 0xfe);

#define PUSH_CALLEE_SAVED                                                      \
  "push %rbx\npush %rbp\npush %r12\npush %r13\npush %r14\npush %r15\n"         \
  "sub $8, %rsp\n"
#define RETURN_TO_SCHEDULER                                                    \
  "mov " SCHEDULER_SP "(%rdi), %rsp\n"                                         \
  "add $8, %rsp\n"                                                             \
  "pop %r15\npop %r14\npop %r13\npop %r12\npop %rbp\npop %rbx\n"               \
  "ret\n"

asm(FUNCTION_START("luc_s_yield")
    SAVE_REGISTERS
    TO_SCHEDULER
    "push %rdi\n"
    "push %rdi\n"
    "call luc_slice_ended\n"
    "pop %rdi\n"
    "pop %rdi\n"
    "test %al, %al\n"
    "jne luc_leave\n"
    TO_PROCESS
    RESTORE_REGISTERS
    "ret\n"
    FUNCTION_END("luc_s_yield"));

asm(FUNCTION_START("luc_s_receive_wait")
    SAVE_REGISTERS
    TO_SCHEDULER
    "push %rdi\n"
    "push %rdi\n"
    "call luc_receive_wait\n"
    "pop %rdi\n"
    "pop %rdi\n"
    "cmp $0xfe, %rax\n"
    "je luc_leave\n"
    TO_PROCESS
    "ret\n"
    FUNCTION_END("luc_s_receive_wait"));

// Ends luc_enter or luc_resume for now; rdi is the process.
asm(FUNCTION_START("luc_leave")
    "mov $0xfe, %eax\n"
    RETURN_TO_SCHEDULER
    FUNCTION_END("luc_leave"));

// Term luc_resume(Process *, Term result): goes on where the process left; the
// result, unless it is 0, is that of luc_s_receive_wait.
asm(FUNCTION_START("luc_resume")
    PUSH_CALLEE_SAVED
    "mov %rsp, " SCHEDULER_SP "(%rdi)\n"
    TO_PROCESS
    "test %rsi, %rsi\n"
    "je 1f\n"
    "mov %rsi, -8(%rsp)\n"
    "1:\n"
    RESTORE_REGISTERS
    "ret\n"
    FUNCTION_END("luc_resume"));

// The probe of frames over 256 bytes, at the entry of a function of Erlang's
// convention: r12 is the process, rax the frame's size; it preserves every
// register. The function subtracts rax from rsp afterwards.
asm(FUNCTION_START("luc_stack_probe")
    "mov %r11, " SCRATCH0 "(%r12)\n"
    "mov %rsp, %r11\n"
    "sub %rax, %r11\n"
    "cmp " STACK_LIMIT "(%r12), %r11\n"
    "mov " SCRATCH0 "(%r12), %r11\n"
    "jb 1f\n"
    "ret\n"
    "1:\n"
    "mov %rsp, " SAVED_SP "(%r12)\n"
    "mov " SCHEDULER_SP "(%r12), %rsp\n"
    PUSH_ALL
    "push %r11\n"
    "push %r11\n"
    "mov %r12, %rdi\n"
    "mov %rax, %rsi\n"
    "call luc_grow_stack\n"
    "pop %r11\n"
    "pop %r11\n"
    POP_ALL
    "mov " SAVED_SP "(%r12), %rsp\n"
    "ret\n"
    FUNCTION_END("luc_stack_probe"));

// Term luc_enter(Process *, const void *code, const Term args[8]): calls
// compiled code on the process's empty stack; returns what that does, or
// kTrapped when the process leaves the processor. Where the callee finds its
// return address lies, below, the process, since no register survives.
asm(FUNCTION_START("luc_enter")
    PUSH_CALLEE_SAVED
    "mov %rsp, " SCHEDULER_SP "(%rdi)\n"
    TO_PROCESS
    "push %rdi\n"
    "push %rdi\n"
    "mov %rdi, %r12\n"
    "mov %rsi, %r11\n"
    "mov %rdx, %rax\n"
    "mov (%rax), %r13\n"
    "mov 8(%rax), %r14\n"
    "mov 16(%rax), %r15\n"
    "mov 24(%rax), %rdi\n"
    "mov 32(%rax), %rsi\n"
    "mov 40(%rax), %rdx\n"
    "mov 48(%rax), %rcx\n"
    "mov 56(%rax), %r8\n"
    "call *%r11\n"
    ".globl luc_enter_return\n"
    "luc_enter_return:\n"
    "pop %rdi\n"
    "pop %rdi\n"
    "mov %rsp, " SAVED_SP "(%rdi)\n"
    RETURN_TO_SCHEDULER
    FUNCTION_END("luc_enter"));

asm(".section .note.GNU-stack,\"\",@progbits\n");
