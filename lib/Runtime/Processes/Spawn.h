//===- Spawn.h - Making and freeing processes ---------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_SPAWN_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_SPAWN_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// A process that never runs: its heap takes what arrives.
Process *makeIdleProcess();

/// A process that starts with module:function(args...), nowhere entered yet.
/// The arguments, a proper list, are copied to it.
Process *makeProcess(Term module, Term function, Term args);

/// What a process does whose start is a call of something without code: raises
/// what apply/2 would.
Term raiseBadStart(Process &process, Term fun);

/// The first process: the program's main function.
Process *makeMainProcess();

/// Gives up everything that it holds.
void freeProcess(Process &process);

/// The program is over.
[[noreturn]] void exitProgram(int status);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_SPAWN_H
