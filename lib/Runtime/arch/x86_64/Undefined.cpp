//===- Undefined.cpp - Code of funs whose function doesn't exist -----------===//
//
// Erlang's convention; the fun itself is the argument after the last, so the
// code knows its arity. Saves all arguments and raises undef.
//
//===----------------------------------------------------------------------===//

#include "arch/x86_64/Stubs.h"

static_assert(offsetof(luciole::Process, args) == 80);

#define UNDEFINED(arity)                                                       \
  FUNCTION_START("luc_undefined_" #arity)                                      \
  "mov $" #arity ", %eax\n"                                                    \
  "jmp luc_undefined_common\n"                                                 \
  FUNCTION_END("luc_undefined_" #arity)

asm(UNDEFINED(0) UNDEFINED(1) UNDEFINED(2) UNDEFINED(3)
    UNDEFINED(4) UNDEFINED(5) UNDEFINED(6) UNDEFINED(7)
    ".text\n"
    "luc_undefined_common:\n"
    "mov %r13, 80(%r12)\n"
    "mov %r14, 88(%r12)\n"
    "mov %r15, 96(%r12)\n"
    "mov %rdi, 104(%r12)\n"
    "mov %rsi, 112(%r12)\n"
    "mov %rdx, 120(%r12)\n"
    "mov %rcx, 128(%r12)\n"
    "mov %r8, 136(%r12)\n"
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
    ".section .data.rel.ro.luc_undefined_code,\"aw\",@progbits\n"
    ".p2align 3\n"
    ".globl luc_undefined_code\n"
    "luc_undefined_code:\n"
    ".quad luc_undefined_0, luc_undefined_1, luc_undefined_2, luc_undefined_3\n"
    ".quad luc_undefined_4, luc_undefined_5, luc_undefined_6, luc_undefined_7\n"
    ".section .note.GNU-stack,\"\",@progbits\n");
