//===- SystemMonitor.cpp - erlang:system_monitor/2 -------------------------===//

#include "Scheduling/SystemMonitor.h"
#include "Processes/Signals.h"
#include "Processes/Table.h"
#include "Stack.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Threads.h"

using namespace luciole;

std::atomic<uint32_t> luciole::monitoredEvents{0};

namespace {
/// A heap that is smaller is never large.
constexpr SWord kLeastLargeHeap = 16 * 1024;

struct Settings {
  Term pid = kNone; ///< or nobody
  uint32_t events = 0;
  SWord longGc = 0, longSchedule = 0; ///< milliseconds
  SWord largeHeap = 0;                ///< words
};
Lock lock;
Settings settings;
} // namespace

static Settings currentSettings() {
  Guard guard(lock);
  return settings;
}

static void setSettings(const Settings &next) {
  Guard guard(lock);
  settings = next;
  monitoredEvents = next.events;
}

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

namespace {
struct Figure {
  Term name;
  Term value;
};
} // namespace

/// {monitor, Process, Event, What}, where the process's heap is left alone.
static void tell(const Settings &to, Process &p, Term event, Term what,
                 const Figure *figures, size_t count) {
  Signal *signal = allocateMessage(5 + count * (3 + 2));
  SignalBuilder builder(signal);
  Term list = what ? what : Term(kNil);
  while (count-- > 0)
    list = builder.cons(
        builder.tuple({figures[count].name, figures[count].value}), list);
  signal->term = builder.tuple({am::monitor, p.pid(), event, list});
  if (!sendSignal(to.pid, signal) && currentSettings().pid == to.pid)
    setSettings({});
}

static void tellHeap(const Settings &to, Process &p, Term event,
                     int64_t milliseconds) {
  const Figure figures[] = {
      {am::timeout, makeSmall(milliseconds)},
      {am::old_heap_block_size, makeSmall(p.oldEnd - p.oldStart)},
      {am::heap_block_size, makeSmall(p.heapEnd - p.heapStart)},
      {am::mbuf_size, makeSmall(SWord(p.fragmentWords))},
      {am::stack_size, makeSmall(SWord(stackWords(p)))},
      {am::old_heap_size, makeSmall(p.oldTop - p.oldStart)},
      {am::heap_size, makeSmall(reinterpret_cast<Word *>(p.heapTop) -
                                p.heapStart)}};
  unsigned first = event == am::long_gc ? 0 : 1;
  tell(to, p, event, kNone, figures + first, 7 - first);
}

void CollectionWatch::report(Process &p) {
  Settings to = currentSettings();
  if (!to.pid || to.pid == p.pid())
    return;
  int64_t milliseconds = elapsed();
  if ((to.events & kLongGc) && start && milliseconds >= to.longGc)
    tellHeap(to, p, am::long_gc, milliseconds);
  SWord words = (p.heapEnd - p.heapStart) + (p.oldEnd - p.oldStart);
  if ((to.events & kLargeHeap) && words >= to.largeHeap)
    tellHeap(to, p, am::large_heap, 0);
}

/// Where in the code a slice begins and ends is not known.
void SliceWatch::report(Process &p) {
  Settings to = currentSettings();
  int64_t milliseconds = elapsed();
  if (!(to.events & kLongSchedule) || to.pid == p.pid() ||
      milliseconds < to.longSchedule)
    return;
  const Figure figures[] = {{am::timeout, makeSmall(milliseconds)},
                            {am::in, am::undefined},
                            {am::out, am::undefined}};
  tell(to, p, am::long_schedule, kNone, figures, 3);
}

void luciole::reportBusyPort(Process &p, Term port) {
  Settings to = currentSettings();
  if ((to.events & kBusyPort) && to.pid != p.pid())
    tell(to, p, am::busy_port, port, nullptr, 0);
}

//===----------------------------------------------------------------------===//
// BIFs
//===----------------------------------------------------------------------===//

static Term pairOf(Process &p, Term name, SWord value) {
  return makeTuple(p, {name, makeSmall(value)});
}

static Term settingsTerm(Process &p, const Settings &s) {
  if (!s.pid || !isAlive(s.pid))
    return am::undefined;
  Term list = kNil;
  if (s.events & kLongGc)
    list = makeCons(p, pairOf(p, am::long_gc, s.longGc), list);
  if (s.events & kLongSchedule)
    list = makeCons(p, pairOf(p, am::long_schedule, s.longSchedule), list);
  if (s.events & kLargeHeap)
    list = makeCons(p, pairOf(p, am::large_heap, s.largeHeap), list);
  if (s.events & kBusyPort)
    list = makeCons(p, am::busy_port, list);
  if (s.events & kBusyDistPort)
    list = makeCons(p, am::busy_dist_port, list);
  return makeTuple(p, {s.pid, list});
}

static bool parseLimit(Term name, SWord value, Settings &s) {
  if (name == am::long_gc) {
    s.events |= kLongGc;
    s.longGc = value < 1 ? 1 : value;
  } else if (name == am::long_schedule) {
    s.events |= kLongSchedule;
    s.longSchedule = value < 1 ? 1 : value;
  } else if (name == am::large_heap) {
    s.events |= kLargeHeap;
    s.largeHeap = value < kLeastLargeHeap ? kLeastLargeHeap : value;
  } else {
    return false;
  }
  return true;
}

static bool parseOption(Term option, Settings &s) {
  if (option == am::busy_port || option == am::busy_dist_port) {
    s.events |= option == am::busy_port ? kBusyPort : kBusyDistPort;
    return true;
  }
  if (!isTupleOf(option, 2) || !isSmall(tupleElement(option, 1)) ||
      smallValue(tupleElement(option, 1)) < 0)
    return false;
  return parseLimit(tupleElement(option, 0),
                    smallValue(tupleElement(option, 1)), s);
}

Term luc_bif_erlang_system_monitor_0(Process *p) {
  return settingsTerm(*p, currentSettings());
}

Term luc_bif_erlang_system_monitor_2(Process *p, Term pid, Term options) {
  Settings next;
  Term before = luc_bif_erlang_system_monitor_0(p);
  if (pid == am::undefined || isNil(options)) {
    setSettings(next);
    return before;
  }
  for (; isCons(options); options = consTail(options))
    if (!parseOption(consHead(options), next))
      return raiseBadarg(*p);
  if (!isNil(options) || !isLocalPid(pid) || !isAlive(pid))
    return raiseBadarg(*p);
  next.pid = pid;
  setSettings(next);
  return before;
}

Term luc_bif_erlang_system_monitor_1(Process *p, Term settings) {
  if (settings == am::undefined)
    return luc_bif_erlang_system_monitor_2(p, settings, kNil);
  return isTupleOf(settings, 2)
             ? luc_bif_erlang_system_monitor_2(p, tupleElement(settings, 0),
                                               tupleElement(settings, 1))
             : raiseBadarg(*p);
}

// What runs when is not recorded.
Term luc_bif_erlang_system_profile_0(Process *) { return am::undefined; }

Term luc_bif_erlang_system_profile_2(Process *p, Term profiler, Term) {
  return profiler == am::undefined
             ? Term(am::undefined)
             : raiseUnsupported(*p, "erlang:system_profile/2");
}
