//===- ErrorReport.h - What an uncaught exception prints ----------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_ERRORREPORT_H
#define LUCIOLE_LIB_RUNTIME_ERRORREPORT_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Prints the exception that ended a process's first function, on standard
/// error. Returns the exit status.
int reportUncaught(Process &process);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_ERRORREPORT_H
