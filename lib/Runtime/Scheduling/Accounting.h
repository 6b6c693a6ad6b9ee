//===- Accounting.h - What schedulers spend their time on ---------*- C++ -*-===//
//
// For scheduler_wall_time and microstate_accounting. Every scheduler says what
// it is doing; clocks are read only while somebody wants to know. Both
// questions are answered from one set of figures, each from where they stood
// when it was switched on.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_SCHEDULING_ACCOUNTING_H
#define LUCIOLE_LIB_RUNTIME_SCHEDULING_ACCOUNTING_H

#include "luciole/Runtime/Parts.h"
#include "luciole/Runtime/Process.h"

#include <atomic>

namespace luciole {

/// OTP's names for them, in the order of their atoms. There is no `check_io`
/// and `port`: other threads do that here.
enum class Activity : uint8_t { Aux, CheckIo, Emulator, Gc, Other, Port, Sleep };
inline constexpr unsigned kActivities = 7;

/// The figures of a scheduler, which only its own thread changes.
struct Account {
  std::atomic<Activity> activity{Activity::Other};
  std::atomic<int64_t> since{0}; ///< of the activity
  std::atomic<int64_t> spent[kActivities] = {};
};

extern std::atomic<bool> isAccounting;

void chargeActivity(Account &account);

/// What it does from here on; returns what it did before.
inline Activity beginActivity(Account &account, Activity activity) {
  if (!parts::accounting())
    return activity;
  if (isAccounting.load(std::memory_order_relaxed)) [[unlikely]]
    chargeActivity(account);
  Activity before = account.activity.load(std::memory_order_relaxed);
  account.activity.store(activity, std::memory_order_relaxed);
  return before;
}

/// The process wants scheduler_wall_time, or no longer (Claims.h); whether
/// anybody did before.
bool claimWallTime(Process &process, bool on);
/// After a change of the claims, under their lock.
void updateWallTime();
/// The list for statistics(scheduler_wall_time), with that many threads that
/// are never busy (OTP's dirty schedulers); am::undefined while it is off.
Term wallTimes(Process &process, unsigned idleThreads);

/// The same for microstate_accounting, whose figures stay when it is off.
bool setMicrostates(bool on);
void resetMicrostates();
Term microstates(Process &process);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SCHEDULING_ACCOUNTING_H
