//===- Accounting.cpp - What schedulers spend their time on ----------------===//

#include "Scheduling/Accounting.h"
#include "Scheduling/Claims.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Heap.h"
#include "platform/Platform.h"

using namespace luciole;

std::atomic<bool> luciole::isAccounting{false};

namespace {
struct Figures {
  int64_t of[kActivities] = {};
  int64_t &operator[](unsigned activity) { return of[activity]; }
};

/// What `now` adds to an account after `start`.
struct Question {
  bool isOn = false;
  int64_t start = 0;
  Figures atStart[kMaxSchedulers];
};
Lock lock; ///< guards what follows; after claimsLock
Question wallTime, microstate;
Figures microstateTotals[kMaxSchedulers];
} // namespace

/// When accounting was switched on: an activity that began before counts from
/// there.
static std::atomic<int64_t> accountingSince;

static int64_t sinceWhen(const Account &account) {
  int64_t since = account.since.load(std::memory_order_relaxed);
  int64_t start = accountingSince.load(std::memory_order_relaxed);
  return since > start ? since : start;
}

void luciole::chargeActivity(Account &account) {
  int64_t now = platform::monotonicNanoseconds();
  auto &spent = account.spent[unsigned(
      account.activity.load(std::memory_order_relaxed))];
  spent.store(spent.load(std::memory_order_relaxed) + now - sinceWhen(account),
              std::memory_order_relaxed);
  account.since.store(now, std::memory_order_relaxed);
}

/// Another thread may be changing them: what is under way may be missing.
static Figures figuresOf(unsigned scheduler, int64_t now) {
  const Account &account = schedulerAt(scheduler).account;
  Figures figures;
  for (unsigned i = 0; i < kActivities; ++i)
    figures[i] = account.spent[i].load(std::memory_order_relaxed);
  int64_t current = now - sinceWhen(account);
  if (current > 0)
    figures[unsigned(account.activity.load(std::memory_order_relaxed))] +=
        current;
  return figures;
}

/// What has come since the question's start; never negative.
static Figures figuresFor(const Question &question, unsigned scheduler,
                          int64_t now) {
  Figures figures = figuresOf(scheduler, now);
  for (unsigned i = 0; i < kActivities; ++i) {
    figures[i] -= question.atStart[scheduler].of[i];
    if (figures[i] < 0)
      figures[i] = 0;
  }
  return figures;
}

static void startQuestion(Question &question, int64_t now) {
  question.start = now;
  for (unsigned i = 0; i < schedulerCount(); ++i)
    question.atStart[i] = figuresOf(i, now);
}

/// What it was.
static bool setQuestion(Question &question, bool on) {
  bool before = question.isOn;
  if (on && !before) {
    int64_t now = platform::monotonicNanoseconds();
    if (!isAccounting.load())
      accountingSince = now;
    startQuestion(question, now);
  }
  question.isOn = on;
  isAccounting = wallTime.isOn || microstate.isOn;
  return before;
}

//===----------------------------------------------------------------------===//
// scheduler_wall_time
//===----------------------------------------------------------------------===//

void luciole::updateWallTime() {
  Guard guard(lock);
  setQuestion(wallTime, isClaimed(am::scheduler_wall_time));
}

bool luciole::claimWallTime(Process &p, bool on) {
  Guard guard(claimsLock);
  bool before = isClaimed(am::scheduler_wall_time);
  if (on)
    addClaim(p.pid(), am::scheduler_wall_time);
  else
    removeClaim(p.pid(), am::scheduler_wall_time);
  updateWallTime();
  return before;
}

static Term wallTimeEntry(Process &p, unsigned number, int64_t active,
                          int64_t total) {
  return makeTuple(p, {makeSmall(number), makeInteger(p, active),
                       makeInteger(p, total)});
}

Term luciole::wallTimes(Process &p, unsigned idleThreads) {
  Guard guard(lock);
  if (!wallTime.isOn)
    return am::undefined;
  int64_t now = platform::monotonicNanoseconds(), total = now - wallTime.start;
  unsigned count = schedulerCount();
  Term list = kNil;
  for (unsigned i = count + idleThreads; i-- > count;)
    list = makeCons(p, wallTimeEntry(p, i + 1, 0, total), list);
  for (unsigned i = count; i-- > 0;) {
    Figures figures = figuresFor(wallTime, i, now);
    int64_t active = total - figures[unsigned(Activity::Sleep)];
    list = makeCons(p, wallTimeEntry(p, i + 1, active < 0 ? 0 : active, total),
                    list);
  }
  return list;
}

//===----------------------------------------------------------------------===//
// microstate_accounting
//===----------------------------------------------------------------------===//

static Figures microstatesOf(unsigned scheduler, int64_t now) {
  Figures figures = microstateTotals[scheduler];
  if (microstate.isOn) {
    Figures more = figuresFor(microstate, scheduler, now);
    for (unsigned i = 0; i < kActivities; ++i)
      figures[i] += more[i];
  }
  return figures;
}

bool luciole::setMicrostates(bool on) {
  Guard guard(lock);
  if (!on && microstate.isOn) {
    int64_t now = platform::monotonicNanoseconds();
    for (unsigned i = 0; i < schedulerCount(); ++i)
      microstateTotals[i] = microstatesOf(i, now);
  }
  return setQuestion(microstate, on);
}

void luciole::resetMicrostates() {
  Guard guard(lock);
  for (Figures &figures : microstateTotals)
    figures = {};
  startQuestion(microstate, platform::monotonicNanoseconds());
}

static Term microstateEntry(Process &p, unsigned scheduler, int64_t now) {
  Figures figures = microstatesOf(scheduler, now);
  const Term names[kActivities] = {am::aux,   am::check_io, am::emulator,
                                   am::gc,    am::other,    am::port,
                                   am::sleep};
  Term values[kActivities];
  for (unsigned i = 0; i < kActivities; ++i)
    values[i] = makeInteger(p, figures[i]);
  const Term keys[] = {am::counters, am::id, am::type};
  const Term entry[] = {makeFlatMap(p, names, values, kActivities),
                        makeSmall(scheduler + 1), am::scheduler};
  return makeFlatMap(p, keys, entry, 3);
}

Term luciole::microstates(Process &p) {
  Guard guard(lock);
  int64_t now = platform::monotonicNanoseconds();
  Term list = kNil;
  for (unsigned i = schedulerCount(); i-- > 0;)
    list = makeCons(p, microstateEntry(p, i, now), list);
  return list;
}
