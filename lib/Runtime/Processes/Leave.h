//===- Leave.h - Leaving the processor from a BIF -----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_LEAVE_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_LEAVE_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// What a TRAPS BIF returns to give the processor up for good, where it is:
/// the process is doomed, or its `continuation` is Hibernate.
Term leaveProcessor(Process &process);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_LEAVE_H
