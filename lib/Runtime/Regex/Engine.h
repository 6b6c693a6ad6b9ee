//===- Engine.h - What only programs that use re have --------------*- C++
//-*-===//
//
// PCRE2 with its tables is larger than a small program. The BIFs reach it
// through a weak symbol, so that it is linked only where the linker is told to
// (lib/Driver/Build.cpp: when the program reaches a function of `re`). What
// explains errors (erl_stdlib_errors) calls `re` as well, but does no harm
// where it is missing.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_REGEX_ENGINE_H
#define LUCIOLE_LIB_RUNTIME_REGEX_ENGINE_H

#include "luciole/Runtime/Process.h"

namespace luciole::regex {

struct Engine {
  Term (*compile)(Process &p, Term text, Term options);
  Term (*run)(Process &p, Term subject, Term expression, Term options,
              bool mayTrap);
  Term (*inspect)(Process &p, Term expression, Term item);
  Term (*version)(Process &p);
};

} // namespace luciole::regex

extern "C" __attribute__((weak)) const luciole::regex::Engine luc_regex_engine;

#endif // LUCIOLE_LIB_RUNTIME_REGEX_ENGINE_H
