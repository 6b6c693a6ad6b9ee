//===- BifStubs.cpp - Stubs and wrappers of BIFs ---------------------------===//
//
// For each row of Bifs.def: luc_s_bif_<cname>, which compiled code calls as a
// leaf, and the function of Erlang's convention under the Erlang symbol, which
// tail calls, funs and dynamic calls use. Both record the BIF and its
// arguments when it fails.
//
//===----------------------------------------------------------------------===//

#include "arch/x86_64/Stubs.h"
#include "luciole/Runtime/Bif.h"

// The number of parameters, as text.
#define ARITY(...) ARITY_PICK(__VA_ARGS__ __VA_OPT__(, ) "5", "4", "3", "2", "1", "0", )
#define ARITY_PICK(a, b, c, d, e, arity, ...) arity

using namespace luciole;

#define BIF(module, function, arity, cname, flags)                             \
  extern "C" const BifInfo luc_bifinfo_##cname = {#module, function, arity};
#include "luciole/Runtime/Bifs.def"
#define OPERATOR(name, function, arity)                                        \
  extern "C" const BifInfo luc_opinfo_##name = {"erlang", function, arity};
#include "luciole/Runtime/Operators.def"

/// `args` points at what PUSH_ARGUMENTS left: the last register first.
extern "C" void luc_bif_failed(Process *process, const Word *args,
                               const BifInfo *info) {
  Exception &e = process->exception;
  e.bif = info;
  for (Word i = 0; i < info->arity; ++i)
    e.bifArgs[i] = args[4 - i];
}

/// Arguments of a wrapper outlive a collection in process.registers.
extern "C" void luc_gc(Process *process, SWord words);
extern "C" void luc_wrapper_collect(Process *process, Word *args, Word arity) {
  for (Word i = 0; i < arity; ++i)
    process->registers[i] = args[4 - i];
  luc_gc(process, 0);
  for (Word i = 0; i < arity; ++i) {
    args[4 - i] = process->registers[i];
    process->registers[i] = kNone;
  }
}

static_assert(offsetof(TrapCall, args) == 8);
extern "C" Word *luc_trap_block(Process *process) {
  return reinterpret_cast<Word *>(&process->trapCall());
}

// The ends of a leaf stub and of a wrapper whose BIF returned 0; rdx has the
// BifInfo, the stack what PUSH_ARGUMENTS left.
asm(".text\n"
    "luc_leaf_failed:\n"
    "mov 40(%rsp), %rdi\n"
    "mov %rsp, %rsi\n"
    "call luc_bif_failed\n"
    "mov 40(%rsp), %rdi\n"
    TO_PROCESS
    "xor %eax, %eax\n"
    "ret\n"
    "luc_wrapper_failed:\n"
    "mov 40(%rsp), %rdi\n"
    "mov %rsp, %rsi\n"
    "call luc_bif_failed\n"
    "mov 40(%rsp), %rdi\n"
    "call luc_capture\n"
    "mov 40(%rsp), %rdi\n"
    TO_PROCESS
    "xor %eax, %eax\n"
    "ret\n"
    // A tail call of what the BIF left.
    ".globl luc_wrapper_trap\n"
    "luc_wrapper_trap:\n"
    "mov 40(%rsp), %rdi\n"
    "call luc_trap_block\n"
    "mov 40(%rsp), %r12\n"
    "mov " SAVED_SP "(%r12), %rsp\n"
    "mov (%rax), %r11\n"
    "mov 8(%rax), %r13\n"
    "mov 16(%rax), %r14\n"
    "mov 24(%rax), %r15\n"
    "mov 32(%rax), %rdi\n"
    "mov 40(%rax), %rsi\n"
    "mov 48(%rax), %rdx\n"
    "mov 56(%rax), %rcx\n"
    "mov 64(%rax), %r8\n"
    "jmp *%r11\n"
    // Collect, then go on at the address in rax; edx has the arity.
    "luc_wrapper_gc:\n"
    "push %rax\n"
    "push %rax\n"
    "lea 16(%rsp), %rsi\n"
    "call luc_wrapper_collect\n"
    "pop %rax\n"
    "pop %rax\n"
    "mov (%rsp), %r9\n"
    "mov 8(%rsp), %r8\n"
    "mov 16(%rsp), %rcx\n"
    "mov 24(%rsp), %rdx\n"
    "mov 32(%rsp), %rsi\n"
    "mov 40(%rsp), %rdi\n"
    "jmp *%rax\n");

#define BIF(module, function, arity, cname, flags)                             \
  asm(FUNCTION_START("luc_s_bif_" #cname)                                      \
      TO_SCHEDULER                                                             \
      PUSH_ARGUMENTS                                                           \
      "call luc_bif_" #cname "\n"                                              \
      "test %rax, %rax\n"                                                      \
      "je 1f\n"                                                                \
      "mov 40(%rsp), %rdi\n"                                                   \
      TO_PROCESS                                                               \
      "ret\n"                                                                  \
      "1: lea luc_bifinfo_" #cname "(%rip), %rdx\n"                            \
      "jmp luc_leaf_failed\n"                                                  \
      FUNCTION_END("luc_s_bif_" #cname));
#include "luciole/Runtime/Bifs.def"

// Stubs of entries: operators record what they are when they fail, COLLECTS
// ones collect first when that is due.
asm(ENTRY_FLAGS);
#define OPERATOR(name, ...) asm(".set operator_" #name ", 1\n");
#include "luciole/Runtime/Operators.def"

#define ENTRY(name, flags, result, ...)                                        \
  asm(".set is_operator, 0\n"                                                  \
      ".ifdef operator_" #name "\n.set is_operator, 1\n.endif\n"               \
      ".if is_operator || ((" #flags ") & COLLECTS)\n"                         \
      FUNCTION_START("luc_s_" #name)                                           \
      TO_SCHEDULER                                                             \
      PUSH_ARGUMENTS                                                           \
      ".if (" #flags ") & COLLECTS\n"                                          \
      "cmpq $0, " HEAP_LIMIT "(%rdi)\n"                                        \
      "je 3f\n"                                                                \
      ".endif\n"                                                               \
      "4: call luc_" #name "\n"                                                \
      ".if is_operator\n"                                                      \
      "test %rax, %rax\n"                                                      \
      "je 1f\n"                                                                \
      ".endif\n"                                                               \
      "mov 40(%rsp), %rdi\n"                                                   \
      TO_PROCESS                                                               \
      "ret\n"                                                                  \
      ".if is_operator\n"                                                      \
      "1: lea luc_opinfo_" #name "(%rip), %rdx\n"                              \
      "jmp luc_leaf_failed\n"                                                  \
      ".endif\n"                                                               \
      ".if (" #flags ") & COLLECTS\n"                                          \
      "3: mov $(" ARITY(__VA_ARGS__) "), %edx\n"                               \
      "lea 4b(%rip), %rax\n"                                                   \
      "jmp luc_wrapper_gc\n"                                                   \
      ".endif\n"                                                               \
      FUNCTION_END("luc_s_" #name)                                             \
      ".endif\n");
#include "luciole/Runtime/Entries.def"

// Weak: a module that is compiled has functions that call its BIFs
// (erl-bind-bifs). kTrapped is 0xfe.
static_assert(kTrapped == 0xfe);
#define BIF(module, function, arity, cname, flags)                             \
  asm(FUNCTION_START_BOUND(#module ":" function "/" #arity, ".weak")           \
      "mov %rdi, %r8\n"                                                        \
      "mov %rsi, %r9\n"                                                        \
      "mov %r12, %rdi\n"                                                       \
      "mov %r13, %rsi\n"                                                       \
      "mov %r14, %rdx\n"                                                       \
      "mov %r15, %rcx\n"                                                       \
      TO_SCHEDULER                                                             \
      PUSH_ARGUMENTS                                                           \
      "cmpq $0, " HEAP_LIMIT "(%rdi)\n"                                        \
      "je 3f\n"                                                                \
      "4: call luc_bif_" #cname "\n"                                           \
      "test %rax, %rax\n"                                                      \
      "je 1f\n"                                                                \
      "cmp $0xfe, %rax\n"                                                      \
      "je luc_wrapper_trap\n"                                                  \
      "mov 40(%rsp), %rdi\n"                                                   \
      TO_PROCESS                                                               \
      "ret\n"                                                                  \
      "1: lea luc_bifinfo_" #cname "(%rip), %rdx\n"                            \
      "jmp luc_wrapper_failed\n"                                               \
      "3: mov $" #arity ", %edx\n"                                             \
      "lea 4b(%rip), %rax\n"                                                   \
      "jmp luc_wrapper_gc\n"                                                   \
      FUNCTION_END(#module ":" function "/" #arity));
#include "luciole/Runtime/Bifs.def"

// What a BIF traps to that leaves the processor for good.
asm(FUNCTION_START("luc_leave_erlang")
    "mov %r12, %rdi\n"
    "jmp luc_leave\n"
    FUNCTION_END("luc_leave_erlang"));

asm(".section .note.GNU-stack,\"\",@progbits\n");
