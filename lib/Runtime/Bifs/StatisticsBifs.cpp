//===- StatisticsBifs.cpp - erlang:statistics/1 -----------------------------===//

#include "Ports/PortFigures.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "platform/System.h"

using namespace luciole;

int64_t luc_elapsed_nanoseconds();

namespace {
/// A figure that grows, and what it was when it was last asked for.
struct Growing {
  std::atomic<int64_t> last{0};
  Term tell(Process &p, int64_t total) {
    int64_t before = last.exchange(total);
    return makeTuple(
        p, {makeInteger(p, total), makeInteger(p, total - before)});
  }
};
} // namespace

static Word sum(std::atomic<Word> Scheduler::*figure) {
  Word total = 0;
  for (unsigned i = 0; i < schedulerCount(); ++i)
    total += (schedulerAt(i).*figure).load(std::memory_order_relaxed);
  return total;
}

static SWord queued(unsigned scheduler) {
  return SWord(schedulerAt(scheduler).length.load(std::memory_order_relaxed));
}

/// What waits, and the caller itself. What others run just now is not asked.
static SWord active(unsigned scheduler) {
  Scheduler *mine = currentScheduler();
  return queued(scheduler) + (mine && mine->index == scheduler);
}

static SWord total(SWord (*figure)(unsigned)) {
  SWord all = 0;
  for (unsigned i = 0; i < schedulerCount(); ++i)
    all += figure(i);
  return all;
}

namespace {
/// A figure of each scheduler, then zeros for OTP's dirty ones.
struct Lengths {
  Term values[kMaxSchedulers + 2];
  size_t count;
  Lengths(SWord (*figure)(unsigned), unsigned dirty) {
    count = schedulerCount();
    for (unsigned i = 0; i < count; ++i)
      values[i] = makeSmall(figure(i));
    while (dirty-- > 0)
      values[count++] = makeSmall(0);
  }
};
} // namespace

static Term list(Process &p, SWord (*figure)(unsigned), unsigned dirty) {
  Lengths lengths(figure, dirty);
  return makeList(p, lengths.values, lengths.count);
}

static Term queues(Process &p, Term what) {
  if (what == am::run_queue || what == am::total_run_queue_lengths ||
      what == am::total_run_queue_lengths_all)
    return makeSmall(total(queued));
  if (what == am::total_active_tasks || what == am::total_active_tasks_all)
    return makeSmall(total(active));
  if (what == am::run_queue_lengths)
    return list(p, queued, 1);
  if (what == am::run_queue_lengths_all)
    return list(p, queued, 2);
  if (what == am::active_tasks)
    return list(p, active, 1);
  if (what == am::active_tasks_all)
    return list(p, active, 2);
  if (what != am::run_queues)
    return kNone;
  Lengths lengths(queued, 2);
  return makeTuple(p, lengths.values, lengths.count);
}

/// OTP has more threads, which have nothing to do here.
static constexpr unsigned kDirtyIoSchedulers = 10;

/// Bytes through ports.
static Term portBytes(Process &p) {
  return makeTuple(
      p, {makeTuple(p, {am::input, makeUnsigned(p, portInput.load())}),
          makeTuple(p, {am::output, makeUnsigned(p, portOutput.load())})});
}

Term luc_bif_erlang_statistics_1(Process *p, Term what) {
  static Growing runtime, wallClock, reductions, exactReductions;
  if (what == am::runtime)
    return runtime.tell(*p, platform::processorNanoseconds() / 1000000);
  if (what == am::wall_clock)
    return wallClock.tell(*p, luc_elapsed_nanoseconds() / 1000000);
  if (what == am::reductions)
    return reductions.tell(*p, int64_t(sum(&Scheduler::reductions)));
  if (what == am::exact_reductions)
    return exactReductions.tell(*p, int64_t(sum(&Scheduler::reductions)));
  if (what == am::garbage_collection)
    return makeTuple(*p, {makeUnsigned(*p, sum(&Scheduler::collections)),
                          makeUnsigned(*p, sum(&Scheduler::reclaimedWords)),
                          makeSmall(0)});
  if (what == am::context_switches)
    return makeTuple(*p, {makeUnsigned(*p, sum(&Scheduler::contextSwitches)),
                          makeSmall(0)});
  if (what == am::io)
    return portBytes(*p);
  if (what == am::scheduler_wall_time)
    return wallTimes(*p, schedulerCount());
  if (what == am::scheduler_wall_time_all)
    return wallTimes(*p, schedulerCount() + kDirtyIoSchedulers);
  if (what == am::microstate_accounting)
    return microstates(*p);
  Term result = queues(*p, what);
  return result ? result : raiseBadarg(*p);
}
