//===- Timers.h - Messages that are due at a time -----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_TIMERS_H
#define LUCIOLE_LIB_RUNTIME_TIMERS_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// If a timer is due by `deadline` (monotonic nanoseconds), sleeps until it is
/// and delivers its message; else returns false at once.
bool runNextTimer(int64_t deadline);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_TIMERS_H
