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
#else
#define LUCIOLE_PARTS_INLINE constexpr
#define PART(name)                                                             \
  constexpr bool name() { return true; }
inline constexpr bool kSmall = false;
#endif
#include "luciole/Runtime/Parts.def"
} // namespace luciole::parts

#endif // LUCIOLE_RUNTIME_PARTS_H
