//===- Timers.h - Messages that are due at a time -----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_TIMERS_H
#define LUCIOLE_LIB_RUNTIME_TIMERS_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Delivers the message of a timer that was taken from its wheel.
void fireTimer(WheelEntry &entry);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_TIMERS_H
