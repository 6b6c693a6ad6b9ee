//===- Parts.h - What a program needs of the runtime ---------------*- C++ -*-===//
//
// The runtime of -Oz programs (LUCIOLE_SMALL) is optimised together with the
// program: the driver defines luc_has_<part> as constants, so that code that
// the program can't need is dropped from the middle of functions, too.
// Everywhere else all parts are there.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_PARTS_H
#define LUCIOLE_RUNTIME_PARTS_H

namespace luciole::parts {
#ifdef LUCIOLE_SMALL
#define LUCIOLE_PARTS_INLINE inline __attribute__((always_inline))
#define PART(name)                                                             \
  extern "C" int luc_has_##name() __attribute__((const));                      \
  LUCIOLE_PARTS_INLINE bool name() { return luc_has_##name(); }
/// Where the smaller of two ways is taken, whatever it costs.
inline constexpr bool kSmall = true;
/// Whether the program's functions are bytecode: those of the tiniest aren't.
extern "C" int luc_has_bytecode() __attribute__((const));
LUCIOLE_PARTS_INLINE bool bytecode() { return luc_has_bytecode(); }
/// That compiled functions have at most.
extern "C" unsigned luc_max_parameters() __attribute__((const));
LUCIOLE_PARTS_INLINE unsigned maxParameters() { return luc_max_parameters(); }
#else
#define LUCIOLE_PARTS_INLINE constexpr
#define PART(name)                                                             \
  constexpr bool name() { return true; }
inline constexpr bool kSmall = false;
constexpr bool bytecode() { return false; }
constexpr unsigned maxParameters() { return ~0u; }
#endif
#include "luciole/Runtime/Parts.def"
} // namespace luciole::parts

#endif // LUCIOLE_RUNTIME_PARTS_H
