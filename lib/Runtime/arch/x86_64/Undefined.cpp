//===- Undefined.cpp - Code of funs whose function doesn't exist -----------===//
//
// Erlang's convention; the fun itself is the argument after the last, so the
// code knows its arity. Saves all arguments and raises undef.
//
//===----------------------------------------------------------------------===//

#include "Funs.h"
#include "arch/x86_64/Stubs.h"

static_assert(offsetof(luciole::Process, args) == 96);

// A row of stubs, each `mov $arity, %eax; jmp common` in 10 bytes.
static constexpr unsigned kStubBytes = 10;
extern "C" const char luc_undefined_stubs[];

asm(FUNCTION_START("luc_undefined_stubs")
    ".set luc_arity, 0\n"
    ".rept 256\n"
    ".byte 0xb8\n.long luc_arity\n"
    ".byte 0xe9\n.long luc_undefined_common-.-4\n"
    ".set luc_arity, luc_arity+1\n"
    ".endr\n"
    "luc_undefined_common:\n"
    "mov 96(%r12), %r11\n"
    "mov %r13, (%r11)\n"
    "mov %r14, 8(%r11)\n"
    "mov %r15, 16(%r11)\n"
    "mov %rdi, 24(%r11)\n"
    "mov %rsi, 32(%r11)\n"
    "mov %rdx, 40(%r11)\n"
    "mov %rcx, 48(%r11)\n"
    "mov %r8, 56(%r11)\n"
    "mov %r12, %rdi\n"
    TO_SCHEDULER
    "mov %rax, %rsi\n"
    "call luc_call_undefined\n"
    "mov %r12, %rdi\n"
    "call luc_capture\n"
    "mov %r12, %rdi\n"
    TO_PROCESS
    "xor %eax, %eax\n"
    "ret\n"
    FUNCTION_END("luc_undefined_stubs")
    ".section .note.GNU-stack,\"\",@progbits\n");

const void *luciole::undefinedCode(unsigned arity) {
  return luc_undefined_stubs + arity * kStubBytes;
}
