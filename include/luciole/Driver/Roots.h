//===- Roots.h - Erlang functions that the runtime calls ----------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_ROOTS_H
#define LUCIOLE_DRIVER_ROOTS_H

#include "luciole/Driver/Reachability.h"

namespace luciole {

/// The Erlang functions that the C++ runtime refers to by symbol.
std::vector<FunctionName> runtimeRoots();

/// Whether what is reached needs OTP's system: the logger, the application
/// controller and the processes of the kernel.
bool needsSystem(Reachability &reachability);

} // namespace luciole

#endif // LUCIOLE_DRIVER_ROOTS_H
