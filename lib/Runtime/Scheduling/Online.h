//===- Online.h - Which schedulers run processes ------------------*- C++ -*-===//
//
// The first `onlineSchedulers()` of them do. The others fire their timers, hand
// over what comes to their queues, and sleep.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_SCHEDULING_ONLINE_H
#define LUCIOLE_LIB_RUNTIME_SCHEDULING_ONLINE_H

#include "luciole/Runtime/Process.h"

#include <atomic>

namespace luciole {

/// Those that run at the moment: what is set, or one while multi-scheduling is
/// blocked.
extern std::atomic<unsigned> activeSchedulers;

/// What erlang:system_flag(schedulers_online, N) says.
unsigned onlineSchedulers();
/// What it was.
unsigned setOnlineSchedulers(unsigned count);

/// erlang:system_flag(multi_scheduling, What): the state afterwards, or kNone
/// for what is no such order. A block is the process's own (Claims.h).
Term setMultiScheduling(Process &process, Term what);
Term multiScheduling();
/// The processes that block in this way (am::block or am::block_normal).
Term multiSchedulingBlockers(Process &process, Term way);

/// After a change of the claims, under their lock.
void updateActiveSchedulers();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SCHEDULING_ONLINE_H
