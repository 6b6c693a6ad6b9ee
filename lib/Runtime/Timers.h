//===- Timers.h - Messages that are due at a time -----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_TIMERS_H
#define LUCIOLE_LIB_RUNTIME_TIMERS_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Delivers the message of a timer that was taken from a scheduler's wheel.
void fireTimer(WheelEntry &entry, unsigned scheduler);

/// Erlang monotonic time 0 on the platform's clock (TimeBifs.cpp).
int64_t monotonicOrigin();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_TIMERS_H
