//===- Scheduler.h - Who runs when and where ----------------------*- C++ -*-===//
//
// One scheduler a thread, each with a queue for every priority, a timer wheel
// and the memory that compiled code needs while it runs. What becomes runnable
// goes to the queue of the scheduler that makes it so; an idle scheduler
// steals from the others, then sleeps until somebody wakes it or its next timer
// is due. Online.h says which schedulers run processes at all.
//
// The states of a process and who changes them are drawn in Process.h.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_SCHEDULING_SCHEDULER_H
#define LUCIOLE_LIB_RUNTIME_SCHEDULING_SCHEDULER_H

#include "Scheduling/Accounting.h"
#include "Scheduling/SystemMonitor.h"
#include "Scheduling/TimerWheel.h"
#include "luciole/Runtime/Process.h"
#include "platform/Threads.h"

namespace luciole {

/// Reductions of a slice.
inline constexpr SWord kSlice = 4000;
inline constexpr unsigned kMaxSchedulers = 64;

/// First in, first out, through Process::nextInQueue.
struct RunQueue {
  Process *first = nullptr, **end = &first;
  void push(Process &process);
  Process *pop();
};

struct Scheduler {
  unsigned index = 0;
  Term args[kArgsWords] = {};
  /// The host wants its thread back then, monotonic (pump).
  int64_t runsUntil = INT64_MAX;
  Word *runArea = nullptr; ///< explicit frames: those of the slice that runs
  Process *running = nullptr;
  TimerWheel timers;

  Lock lock; ///< guards the queues
  RunQueue queues[4];
  std::atomic<uint32_t> length{0}; ///< of all queues
  unsigned lowSkips = 0; ///< how often Low had to wait
  SliceWatch watch;      ///< of the slice that runs

  /// 1 while it sleeps or is about to: whoever sets it to 0 wakes it.
  std::atomic<uint32_t> sleeps{0};

  // Statistics.
  std::atomic<Word> reductions{0}, contextSwitches{0}, collections{0},
      reclaimedWords{0};
  Account account;
};

/// Of this thread, or null.
Scheduler *currentScheduler();
unsigned schedulerCount();
Scheduler &schedulerAt(unsigned index);

/// Makes the schedulers, as many as LUCIOLE_SCHEDULERS says or there are
/// processors; the caller's thread becomes the first.
void createSchedulers();
#ifdef LUCIOLE_SINGLE_THREADED
/// Runs processes for about that time, at most; how long until there is
/// something to do again: 0 for at once, negative for when something arrives.
int64_t pump(int64_t nanoseconds);
/// Runs all processes until they wait; no timer fires meanwhile.
int64_t drain();
#else
/// Starts the threads of the others and runs this one; never returns.
[[noreturn]] void runSchedulers();
#endif

/// Puts a Runnable process in a queue.
void enqueue(Process &process);

/// The thread's end of a slice: gives the process a new one.
void startSlice(Process &process);
/// Reductions that the slice has cost so far.
Word usedOfSlice(const Process &process);

/// For erlang:statistics/1: a collection and the words before and after it.
void countCollection(Scheduler &s, size_t before, size_t after);

/// Ends the timer of the receive that waited, if there is one.
void cancelTimeout(Process &process);

/// Wakes a scheduler that sleeps.
void wake(Scheduler &scheduler);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SCHEDULING_SCHEDULER_H
