//===- Names.h - Registered names ---------------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_NAMES_H
#define LUCIOLE_LIB_RUNTIME_NAMES_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// The pid of that name, or kNone.
Term whereis(Term name);
/// The name of a pid, or kNone.
Term registeredName(Term pid);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_NAMES_H
