//===- MatchFunctions.h - Functions of match specifications -------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_MATCHFUNCTIONS_H
#define LUCIOLE_LIB_RUNTIME_ETS_MATCHFUNCTIONS_H

#include "luciole/Runtime/Process.h"

namespace luciole::ets {

/// The BIF that guards and bodies may call by this name, or null.
void *findMatchFunction(Term name, Word arity);
/// kNone if it fails.
Term callMatchFunction(Process &p, void *code, Word arity,
                       const Term *arguments);

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_MATCHFUNCTIONS_H
