//===- Build.h - Building and running whole programs --------------*- C++ -*-===//

#ifndef LUCIOLE_DRIVER_BUILD_H
#define LUCIOLE_DRIVER_BUILD_H

#include "luciole/Driver/Options.h"

namespace luciole {

/// Carries out `luciole build` or `luciole run`; returns the exit code.
/// `executable` is the path of this tool, beside which the library lies.
int execute(const Invocation &invocation, const char *executable);

} // namespace luciole

#endif // LUCIOLE_DRIVER_BUILD_H
