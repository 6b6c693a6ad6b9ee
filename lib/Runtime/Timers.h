//===- Timers.h - Messages that are due at a time -----------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_TIMERS_H
#define LUCIOLE_LIB_RUNTIME_TIMERS_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// In a list in the order of time; a wheel comes with many processes. The
/// message is a term of the target's heap and a root.
struct Timer {
  Timer *next;
  Process *target;
  int64_t due; ///< monotonic nanoseconds
  Term ref;
  Term message;
};
extern Timer *timers;

/// If a timer is due by `deadline` (monotonic nanoseconds), sleeps until it is
/// and delivers its message; else returns false at once.
bool runNextTimer(int64_t deadline);

template <typename Visitor>
void visitTimers(Process &process, Visitor &visit) {
  for (Timer *timer = timers; timer; timer = timer->next)
    if (timer->target == &process) {
      visit(&timer->ref);
      visit(&timer->message);
    }
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_TIMERS_H
