//===- CompiledCode.h - Functions of Erlang's convention in C++ ---*- C++ -*-===//
//
// How C++ names compiled functions, calls them and gets back to them; each
// architecture implements the entries (arch/*).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_COMPILEDCODE_H
#define LUCIOLE_LIB_RUNTIME_COMPILEDCODE_H

#include "Interpreter/Program.h"
#include "luciole/Runtime/Process.h"

// LUC_COMPILED_CODE: the convention of compiled code with explicit frames, which
// WebAssembly needs no name for.
#if defined(LUCIOLE_EXPLICIT_FRAMES) && !defined(__wasm__)
#define LUC_COMPILED_CODE __attribute__((swiftasynccall))
#else
#define LUC_COMPILED_CODE
#endif

// COMPILED_FUNCTION(name, "m:f/2", arity): `name` is its address.
#ifdef LUCIOLE_EXPLICIT_FRAMES
#define COMPILED_FUNCTION(name, symbol, arity)                                 \
  extern "C" LUC_COMPILED_CODE luciole::Term name(                             \
      luciole::Process *, luciole::Word *LUCIOLE_TERMS_##arity) asm(symbol)
#define LUCIOLE_TERMS_0
#define LUCIOLE_TERMS_1 , luciole::Term
#define LUCIOLE_TERMS_2 LUCIOLE_TERMS_1, luciole::Term
#define LUCIOLE_TERMS_3 LUCIOLE_TERMS_2, luciole::Term
#else
#define COMPILED_FUNCTION(name, symbol, arity)                                 \
  extern "C" const char name[] asm(symbol)
#endif

// ERLANG_FUNCTION(name, call, "m:f/2", arity): one that may not be there.
// `name()` is its address or null.
#define ERLANG_FUNCTION(name, call, symbol, arity)                             \
  COMPILED_FUNCTION(name##Code, symbol, arity) __attribute__((weak));          \
  static const void *name() {                                                  \
    return luciole::parts::bytecode()                                          \
               ? luciole::bytecode::tables                                     \
                     .calls[unsigned(luciole::bytecode::RuntimeCall::call)]    \
               : luciole::addressOf(name##Code);                               \
  }

namespace luciole {

template <typename Code> const void *addressOf(const Code &code) {
  return reinterpret_cast<const void *>(&code);
}

/// Calls compiled code with empty stack; what it returns (0: an exception), or
/// kTrapped when the process leaves the processor.
extern "C" Term luc_enter(Process *, const void *code, const Term *args,
                          Word parameters);
/// Goes on where the process left, with what the entry it left in returns.
extern "C" Term luc_resume(Process *, Term result);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_COMPILEDCODE_H
