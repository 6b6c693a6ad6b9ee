//===- Names.h - Registered names ---------------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_NAMES_H
#define LUCIOLE_LIB_RUNTIME_NAMES_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// The pid or port of that name, or kNone.
Term whereis(Term name);

/// Takes the name of a process that ends.
void unregisterName(Process &process);

/// Names a process or port; false if that name or process has one, or if it
/// is gone.
bool registerName(Term name, Term pid);

/// Gives a port a name, where ports are linked; false if it is gone.
bool namePort(Term name, Term port) __attribute__((weak));
/// Takes the name of a port that is closed, if it still has it.
void unregisterPort(Term name, Term port);
/// Of a port that loses its name.
void unnamePort(Term port) __attribute__((weak));

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_NAMES_H
