//===- Startup.h - Until the first process runs -------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_STARTUP_H
#define LUCIOLE_LIB_RUNTIME_STARTUP_H

#include "Arguments.h"

namespace luciole {

/// Makes everything that a program needs, and its main process runnable.
void startProgram(Arguments arguments);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_STARTUP_H
