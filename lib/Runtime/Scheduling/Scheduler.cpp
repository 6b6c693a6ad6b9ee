//===- Scheduler.cpp - Queues, stealing, sleeping --------------------------===//

#include "Scheduling/Scheduler.h"
#include "Collector.h"
#include "CompiledCode.h"
#include "Mailbox.h"
#include "Output.h"
#include "Processes/Exit.h"
#include "Processes/Signals.h"
#include "Processes/Spawn.h"
#include "Processes/Table.h"
#include "Scheduling/Online.h"
#include "Timers.h"
#include "Torture.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Parts.h"
#include "platform/Platform.h"
#include "platform/System.h"

#include <cstdlib>
#include <new>

using namespace luciole;

static Scheduler *schedulers;
static unsigned numSchedulers;
static thread_local Scheduler *current;

Scheduler *luciole::currentScheduler() { return current; }
unsigned luciole::schedulerCount() { return numSchedulers; }
Scheduler &luciole::schedulerAt(unsigned index) { return schedulers[index]; }

void luciole::createSchedulers() {
  numSchedulers = platform::processorCount();
#ifndef LUCIOLE_SINGLE_THREADED
  if (const char *text = platform::getVariable("LUCIOLE_SCHEDULERS"))
    numSchedulers = unsigned(std::strtoul(text, nullptr, 10));
#endif
  if (numSchedulers < 1)
    numSchedulers = 1;
  if (numSchedulers > kMaxSchedulers)
    numSchedulers = kMaxSchedulers;
  schedulers = static_cast<Scheduler *>(
      std::calloc(numSchedulers, sizeof(Scheduler)));
  for (unsigned i = 0; i < numSchedulers; ++i)
    (new (&schedulers[i]) Scheduler())->index = i;
  current = schedulers;
  activeSchedulers = numSchedulers;
}

/// Whether it may run processes.
static bool isActive([[maybe_unused]] const Scheduler &s) {
#ifdef LUCIOLE_SINGLE_THREADED
  return true;
#else
  return s.index < activeSchedulers.load(std::memory_order_seq_cst);
#endif
}

//===----------------------------------------------------------------------===//
// Queues
//===----------------------------------------------------------------------===//

void RunQueue::push(Process &process) {
  process.nextInQueue = nullptr;
  *end = &process;
  end = &process.nextInQueue;
}

Process *RunQueue::pop() {
  Process *process = first;
  if (process) {
    first = process->nextInQueue;
    if (!first)
      end = &first;
  }
  return process;
}

/// Wakes one scheduler that sleeps, if there is one.
static void wakeIdle([[maybe_unused]] const Scheduler &except) {
#ifndef LUCIOLE_SINGLE_THREADED
  unsigned active = activeSchedulers.load(std::memory_order_relaxed);
  for (unsigned i = 0; i < active; ++i) {
    Scheduler &other = schedulers[i];
    if (&other != &except && other.sleeps.load())
      return wake(other);
  }
#endif
}

void luciole::wake(Scheduler &scheduler) {
  if (scheduler.sleeps.exchange(0))
    platform::wakeOne(scheduler.sleeps);
}

/// The scheduler itself, or one that runs processes in its place.
static Scheduler &activeFor(Scheduler &s) {
#ifdef LUCIOLE_SINGLE_THREADED
  return s;
#else
  unsigned active = activeSchedulers.load(std::memory_order_seq_cst);
  return s.index < active ? s : schedulers[s.index % active];
#endif
}

void luciole::enqueue(Process &process) {
  Scheduler *here = current;
  Scheduler &to = activeFor(here                ? *here
                            : process.scheduler ? *process.scheduler
                                                : schedulers[0]);
  to.lock.lock();
  Priority priority = parts::relations() ? process.priority : Priority::Normal;
  to.queues[unsigned(priority)].push(process);
  uint32_t length = to.length.load(std::memory_order_relaxed) + 1;
  to.length.store(length, std::memory_order_seq_cst);
  to.lock.unlock();
  if (here != &to)
    wake(to);
  // One that waits here runs as soon as this one does; more are worth a thread.
  else if (length > 1)
    wakeIdle(to);
}

/// By priority; Low gets a turn for every eight of Normal.
static Process *takeFrom(Scheduler &s) {
  constexpr unsigned kLowSkips = 8;
  if (!s.length.load(std::memory_order_relaxed))
    return nullptr;
  Guard guard(s.lock);
  Process *process = nullptr;
  if (!parts::relations()) // nobody sets priorities
    process = s.queues[unsigned(Priority::Normal)].pop();
  else if (s.lowSkips >= kLowSkips && s.queues[unsigned(Priority::Low)].first) {
    s.lowSkips = 0;
    process = s.queues[unsigned(Priority::Low)].pop();
  }
  for (unsigned i = 0; parts::relations() && !process && i < 4; ++i)
    process = s.queues[i].pop();
  if (!process)
    return nullptr;
  if (parts::relations() && process->priority == Priority::Normal)
    ++s.lowSkips;
  s.length.store(s.length.load(std::memory_order_relaxed) - 1,
                 std::memory_order_relaxed);
  return process;
}

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

void luciole::startSlice(Process &process) {
  process.reductions = Word(torture.oneReduction ? 1 : kSlice);
}

/// Only the scheduler's own thread changes its figures.
static void add(std::atomic<Word> &figure, Word more) {
  if (!parts::accounting())
    return;
  figure.store(figure.load(std::memory_order_relaxed) + more,
               std::memory_order_relaxed);
}

void luciole::countCollection(Scheduler &s, size_t before, size_t after) {
  add(s.collections, 1);
  if (after < before)
    add(s.reclaimedWords, before - after);
}

Word luciole::usedOfSlice(const Process &process) {
  return Word((torture.oneReduction ? 1 : kSlice) - SWord(process.reductions));
}

static void chargeSlice(Process &process) {
  if (!parts::accounting())
    return;
  Word used = usedOfSlice(process);
  process.totalReductions += used;
  add(process.scheduler->reductions, used);
}

void luciole::cancelTimeout(Process &p) {
  if (!parts::timers() || !p.hasTimeout)
    return;
  p.hasTimeout = false;
  p.timeoutScheduler->timers.remove(p.timeout);
  Guard guard(p.slot->lock);
  ++p.timeouts;
  p.timedOut = false;
}

static int64_t nextDue(const Scheduler &s) {
  return parts::timers() ? s.timers.nextDue() : INT64_MAX;
}

/// From luc_s_yield: whether the process has to leave the processor.
extern "C" bool luc_slice_ended(Process *process) {
  chargeSlice(*process);
  startSlice(*process);
  if (process->isPinned)
    return false;
  Scheduler &s = *process->scheduler;
  s.watch.end(*process);
  s.watch = SliceWatch();
  int64_t now = platform::monotonicNanoseconds();
  flushStaleOutput(now);
  return isDoomed(*process) || hasSignals(*process) ||
         isSuspended(*process) || s.length.load(std::memory_order_relaxed) ||
         nextDue(s) <= now || s.runsUntil <= now || !isActive(s);
}

static Term start(Process &p) {
  Term args[kNumRegisterArgs];
  for (unsigned i = 0; i < kNumRegisterArgs; ++i) {
    args[i] = p.registers[i];
    p.registers[i] = kNone;
  }
  return p.startCode ? luc_enter(&p, p.startCode, args, p.startParameters)
                     : raiseBadStart(p, args[0]);
}

/// Runs the process until it gives the processor up: kTrapped; else it has
/// ended: what its first function returned.
static Term run(Process &p, Term result) {
  Continuation from = p.continuation;
  // Signals that it looks at while it runs find it at no safepoint.
  p.continuation = Continuation::Yield;
  if (from == Continuation::Start || from == Continuation::Hibernate)
    return start(p);
  return luc_resume(&p, result);
}

/// Back into a queue, unless the slot's lock says otherwise.
static void requeue(Process &p) {
  p.slot->lock.lock();
  p.state = ProcessState::Runnable;
  p.slot->lock.unlock();
  enqueue(p);
}

/// Makes a process Waiting; false if it has to look at something first.
static bool park(Process &p) {
  Guard guard(p.slot->lock);
  if (p.incoming || (p.timedOut && !isSuspended(p)))
    return false;
  p.state = ProcessState::Waiting;
  return true;
}

/// The timer has to be running before anybody can wake the process.
static void startTimeout(Scheduler &s, Process &p) {
  if (!parts::timers() || !p.mailbox.deadline || p.hasTimeout)
    return;
  p.hasTimeout = true;
  p.timeoutScheduler = &s;
  p.timeout.due = p.mailbox.deadline;
  p.timeout.pid = p.pid();
  p.timeout.timeouts = p.timeouts;
  s.timers.insert(p.timeout);
}

/// What a process does next after a look at its signals.
static bool isReady(Process &p, Term &result) {
  if (isSuspended(p))
    return false;
  if (p.continuation == Continuation::Hibernate)
    return p.mailbox.first != nullptr;
  if (p.continuation != Continuation::Receive)
    return true;
  result = receiveResult(p);
  return result != kTrapped;
}

static void runProcess(Scheduler &s, Process &p) {
  p.slot->lock.lock();
  p.state = ProcessState::Running;
  p.slot->lock.unlock();
  p.scheduler = &s;
  p.args = s.args;
  s.running = &p;
  add(s.contextSwitches, 1);
  startSlice(p);
  for (;;) {
    if (hasSignals(p))
      receiveSignals(p);
    if (isDoomed(p))
      return endProcess(p);
    Term result = kNone;
    if (isReady(p, result)) {
      s.watch = SliceWatch();
      Term returned = run(p, result);
      s.watch.end(p);
      if (returned != kTrapped)
        return endProcess(p, returned);
      if (isDoomed(p))
        return endProcess(p);
      if (p.continuation == Continuation::Yield)
        return requeue(p);
      // What it has already is enough to wake up again.
      if (p.continuation == Continuation::Hibernate && p.mailbox.first)
        continue;
    }
    if (p.continuation == Continuation::Receive && !parts::kSmall &&
        !s.length.load(std::memory_order_relaxed))
      collectIdle(p);
    startTimeout(s, p);
    if (park(p)) {
      // From here on it may run elsewhere.
      return;
    }
  }
}

//===----------------------------------------------------------------------===//
// The loop
//===----------------------------------------------------------------------===//

/// A receive's time is over: the process finds `timedOut` when it runs.
static void fireTimeout(const DueEntry &entry) {
  ProcessSlot *slot = slotOf(entry.pid);
  slot->lock.lock();
  Process *p = slot->process;
  if (!isOf(*slot, entry.pid) || p->timeouts != entry.timeouts)
    return slot->lock.unlock();
  __atomic_store_n(&p->timedOut, true, __ATOMIC_RELAXED);
  bool wakes = p->state == ProcessState::Waiting;
  if (wakes)
    p->state = ProcessState::Runnable;
  slot->lock.unlock();
  if (wakes)
    enqueue(*p);
}

static void fireTimers(Scheduler &s) {
  beginActivity(s.account, Activity::Aux);
  DueList due;
  s.timers.takeDue(platform::monotonicNanoseconds(), due);
  for (size_t i = 0; i < due.count; ++i)
    if (due.entries[i].timer)
      fireTimer(*due.entries[i].timer, s.index);
    else
      fireTimeout(due.entries[i]);
  std::free(due.entries);
  beginActivity(s.account, Activity::Other);
}

#ifndef LUCIOLE_SINGLE_THREADED
/// A single process in a queue is left to its scheduler, which goes on to it
/// as soon as it can: what it wants is most likely in that cache.
static bool isWorthStealing(const Scheduler &s) {
  return s.length.load(std::memory_order_seq_cst) > 1;
}

static bool anythingToDo(const Scheduler &s) {
  if (s.length.load(std::memory_order_seq_cst))
    return true;
  if (!isActive(s))
    return false;
  for (unsigned i = 0; i < numSchedulers; ++i)
    if (isWorthStealing(schedulers[i]))
      return true;
  return false;
}

#endif

static Process *steal([[maybe_unused]] Scheduler &thief) {
#ifndef LUCIOLE_SINGLE_THREADED
  for (unsigned i = 1; i < numSchedulers; ++i) {
    Scheduler &victim = schedulers[(thief.index + i) % numSchedulers];
    if (isWorthStealing(victim))
      if (Process *p = takeFrom(victim))
        return p;
  }
#endif
  return nullptr;
}

#ifndef LUCIOLE_SINGLE_THREADED
/// Looks around for a few microseconds; true if there is something to do.
static bool lookAround(const Scheduler &s) {
  constexpr int kSpins = 200;
  for (int i = 0; i < kSpins; ++i) {
    if (anythingToDo(s))
      return true;
    platform::pause();
  }
  return false;
}

static void sleep(Scheduler &s) {
  if (lookAround(s))
    return;
  s.sleeps.store(1);
  int64_t due = s.timers.nextDue();
  int64_t left =
      due == INT64_MAX ? -1 : due - platform::monotonicNanoseconds();
  if (!anythingToDo(s) && (left > 0 || due == INT64_MAX)) {
    flushOutput();
    platform::sleepOn(s.sleeps, 1, left);
  }
  s.sleeps.store(0);
}
#endif

static void fireDueTimers(Scheduler &s) {
  if (nextDue(s) != INT64_MAX &&
      nextDue(s) <= platform::monotonicNanoseconds())
    fireTimers(s);
}

/// Gives what is in the queues to those that run processes.
static void handOver(Scheduler &s) {
  while (Process *p = takeFrom(s))
    enqueue(*p);
}

/// Runs a process for a slice; false if there is none.
static bool runNext(Scheduler &s) {
  if (!isActive(s)) {
    handOver(s);
    return false;
  }
  Process *p = takeFrom(s);
  if (!p)
    p = steal(s);
  if (!p)
    return false;
  beginActivity(s.account, Activity::Emulator);
  runProcess(s, *p);
  beginActivity(s.account, Activity::Other);
  s.running = nullptr;
  return true;
}

#ifdef LUCIOLE_SINGLE_THREADED
/// The clock is asked after so many switches: a process whose slice is over
/// has looked at it already.
static constexpr unsigned kSwitches = 16;

/// How long until the next timer is due.
static int64_t untilTimer(Scheduler &s) {
  int64_t due = nextDue(s);
  if (due == INT64_MAX)
    return -1;
  int64_t left = due - platform::monotonicNanoseconds();
  return left > 0 ? left : 0;
}

int64_t luciole::drain() {
  Scheduler &s = *current;
  s.runsUntil = INT64_MAX;
  beginActivity(s.account, Activity::Other);
  while (runNext(s)) {
  }
  flushOutput();
  beginActivity(s.account, Activity::Sleep);
  return untilTimer(s);
}

/// How long until there is something to do again (pump).
static int64_t runUntilIdle(Scheduler &s) {
  int64_t now;
  do {
    fireDueTimers(s);
    for (unsigned i = 0; i < kSwitches; ++i)
      if (!runNext(s)) {
        flushOutput();
        return untilTimer(s);
      }
    now = platform::monotonicNanoseconds();
  } while (now < s.runsUntil);
  flushStaleOutput(now);
  return 0;
}

int64_t luciole::pump(int64_t nanoseconds) {
  Scheduler &s = *current;
  s.runsUntil = platform::monotonicNanoseconds() + nanoseconds;
  beginActivity(s.account, Activity::Other);
  int64_t left = runUntilIdle(s);
  beginActivity(s.account, Activity::Sleep);
  return left;
}
#else
static void loop(Scheduler &s) {
  for (;;) {
    fireDueTimers(s);
    if (runNext(s))
      continue;
    beginActivity(s.account, Activity::Sleep);
    sleep(s);
    beginActivity(s.account, Activity::Other);
  }
}

static void runThread(void *scheduler) {
  current = static_cast<Scheduler *>(scheduler);
  loop(*current);
}

void luciole::runSchedulers() {
  for (unsigned i = 1; i < numSchedulers; ++i)
    platform::startThread(runThread, &schedulers[i]);
  platform::enforceMemoryLimit();
  loop(schedulers[0]);
  __builtin_unreachable();
}
#endif
