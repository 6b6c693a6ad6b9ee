//===- Roots.h - Erlang functions that the runtime calls ----------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_ROOTS_H
#define LUCIOLE_DRIVER_ROOTS_H

#include "luciole/Driver/Reachability.h"

namespace luciole {

/// The Erlang functions that the C++ runtime refers to by symbol.
std::vector<FunctionName> runtimeRoots();

} // namespace luciole

#endif // LUCIOLE_DRIVER_ROOTS_H
