//===- ErrorReport.h - What an uncaught exception prints ----------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_ERRORREPORT_H
#define LUCIOLE_LIB_RUNTIME_ERRORREPORT_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Prints the exception that ended a process's first function, on standard
/// error. Returns the exit status.
int reportUncaught(Process &process);

/// Prints why a process (the main one) was ended by another. Returns the exit
/// status.
int reportKilled(Process &process);

/// Reports a process that ends by an exception nobody caught (other than
/// exit): `exitReason` is set.
void reportProcessError(Process &process);

/// Reports a process that has outgrown its max_heap_size.
void reportMaxHeap(Process &process, size_t words);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_ERRORREPORT_H
