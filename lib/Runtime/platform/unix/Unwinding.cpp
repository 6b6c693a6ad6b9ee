//===- Unwinding.cpp - Keeps the C unwinder out of programs ---------------===//
//
// The C library refers to the unwinder to clean up after threads that are
// cancelled or call pthread_exit. Ours never do, and nothing throws, so
// these take the place of 25 kB.
//
//===----------------------------------------------------------------------===//

#include <cstdlib>

extern "C" {
void __gcc_personality_v0() { abort(); }
void _Unwind_Resume() { abort(); }
void _Unwind_ForcedUnwind() { abort(); }
void _Unwind_GetCFA() { abort(); }
}
