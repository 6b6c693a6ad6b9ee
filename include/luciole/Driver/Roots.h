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

/// Whether something reached talks to the server of rpc, which the kernel then
/// starts by name. (All of OTP's system reaches rpc:call/4, which doesn't.)
bool needsRpcServer(const Reachability &reachability);

} // namespace luciole

#endif // LUCIOLE_DRIVER_ROOTS_H
