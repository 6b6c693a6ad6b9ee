//===- Undefined.cpp - Code of functions that don't exist -----------------===//
//
// Erlang's convention. Of a fun, which is the argument after the last, the code
// knows the arity; a function's is in process.undefinedCall(). Saves all
// arguments, and calls what handles that, or raises undef.
//
//===----------------------------------------------------------------------===//

#include "Funs.h"
#include "arch/x86_64/Stubs.h"

static_assert(offsetof(luciole::Process, args) == 96);

// To process.args and to the scheduler's stack.
#define SAVE_REGISTERS                                                         \
  "mov 96(%r12), %r11\n"                                                       \
  "mov %r13, (%r11)\n"                                                         \
  "mov %r14, 8(%r11)\n"                                                        \
  "mov %r15, 16(%r11)\n"                                                       \
  "mov %rdi, 24(%r11)\n"                                                       \
  "mov %rsi, 32(%r11)\n"                                                       \
  "mov %rdx, 40(%r11)\n"                                                       \
  "mov %rcx, 48(%r11)\n"                                                       \
  "mov %r8, 56(%r11)\n"                                                        \
  "mov %r12, %rdi\n"                                                           \
  TO_SCHEDULER                                                                 \
  PUSH_ARGUMENTS
// Either a call has been left, as by a BIF, or an exception raised.
#define HANDLE_OR_RAISE                                                        \
  "test %rax, %rax\n"                                                          \
  "jne luc_wrapper_trap\n"                                                     \
  "mov 40(%rsp), %rdi\n"                                                       \
  "call luc_capture\n"                                                         \
  "mov 40(%rsp), %rdi\n"                                                       \
  TO_PROCESS                                                                   \
  "xor %eax, %eax\n"                                                           \
  "ret\n"

// A row of stubs, each `mov $arity, %eax; jmp common` in 10 bytes.
static constexpr unsigned kStubBytes = 10;
extern "C" const char luc_undefined_stubs[], luc_undefined_function[];

asm(FUNCTION_START("luc_undefined_stubs")
    ".set luc_arity, 0\n"
    ".rept 256\n"
    ".byte 0xb8\n.long luc_arity\n"
    ".byte 0xe9\n.long luc_undefined_common-.-4\n"
    ".set luc_arity, luc_arity+1\n"
    ".endr\n"
    "luc_undefined_common:\n"
    SAVE_REGISTERS
    "mov %rax, %rsi\n"
    "call luc_call_undefined\n"
    HANDLE_OR_RAISE
    FUNCTION_END("luc_undefined_stubs")
    FUNCTION_START("luc_undefined_function")
    SAVE_REGISTERS
    "call luc_call_undefined_function\n"
    HANDLE_OR_RAISE
    FUNCTION_END("luc_undefined_function")
    ".section .note.GNU-stack,\"\",@progbits\n");

const void *luciole::undefinedCode(unsigned arity) {
  return luc_undefined_stubs + arity * kStubBytes;
}

const void *luciole::undefinedFunctionCode(unsigned) {
  return luc_undefined_function;
}
