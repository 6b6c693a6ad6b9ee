//===- Exit.h - The end of a process ------------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_EXIT_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_EXIT_H

#include "luciole/Runtime/Process.h"

#include <atomic>

namespace luciole {

/// Ends a process that is doomed, with its exitReason: tells whom it is linked
/// to and who watches it, and frees everything. On its scheduler's stack.
void endProcess(Process &process);

/// Ends a process whose first function returned a term, or 0 for an exception.
void endProcess(Process &process, Term returned);

/// What ends a process's tables; set by who makes the first one, so that
/// programs without tables are linked without them.
extern std::atomic<void (*)(Process &)> endTables;

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_EXIT_H
