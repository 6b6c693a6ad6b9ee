//===- Timers.cpp - Messages that are due at a time ------------------------===//
//
// A timer is in the wheel of the scheduler that starts it, so that timers of one
// process that are due together fire in the order of their making, and in that
// scheduler's hash table, in which its reference finds it.
//
//===----------------------------------------------------------------------===//

#include "Timers.h"
#include "Copy.h"
#include "Mailbox.h"
#include "Names.h"
#include "Processes/Relations.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

#include <cstdlib>

using namespace luciole;

namespace {
struct Timer {
  WheelEntry entry; ///< first
  Timer *nextInChain;
  RefNumber ref;
  Term to; ///< a pid or a name
  Signal *message;
};

/// The timers of one wheel by their references.
struct TimerTable {
  Lock lock;
  Timer **chains = nullptr;
  size_t capacity = 0, count = 0;

  Timer **chainOf(const RefNumber &ref) {
    return &chains[KeyedByRef::hashOf(ref) & (capacity - 1)];
  }
  void insert(Timer &timer);
  /// Where the pointer to it is, or null.
  Timer **find(const RefNumber &ref);
  void grow();
};

TimerTable tables[kMaxSchedulers];
} // namespace

void TimerTable::grow() {
  Timer **old = chains;
  size_t oldCapacity = capacity;
  capacity = capacity ? 2 * capacity : 64;
  chains = static_cast<Timer **>(std::calloc(capacity, sizeof(Timer *)));
  if (!chains)
    fatal("out of memory: timers");
  for (size_t i = 0; i < oldCapacity; ++i)
    for (Timer *timer = old[i]; timer;) {
      Timer *next = timer->nextInChain;
      Timer **chain = chainOf(timer->ref);
      timer->nextInChain = *chain;
      *chain = timer;
      timer = next;
    }
  std::free(old);
}

void TimerTable::insert(Timer &timer) {
  if (count >= capacity)
    grow();
  ++count;
  Timer **chain = chainOf(timer.ref);
  timer.nextInChain = *chain;
  *chain = &timer;
}

Timer **TimerTable::find(const RefNumber &ref) {
  if (!capacity)
    return nullptr;
  for (Timer **at = chainOf(ref); *at; at = &(*at)->nextInChain)
    if ((*at)->ref == ref)
      return at;
  return nullptr;
}

void luciole::fireTimer(WheelEntry &entry, unsigned index) {
  auto &timer = reinterpret_cast<Timer &>(entry);
  {
    TimerTable &table = tables[index];
    Guard guard(table.lock);
    Timer **at = table.find(timer.ref);
    *at = timer.nextInChain;
    --table.count;
  }
  Term to = isAtom(timer.to) ? whereis(timer.to) : timer.to;
  if (to && isLocalPid(to))
    sendSignal(to, timer.message);
  else
    freeSignal(timer.message);
  std::free(&timer);
}

//===----------------------------------------------------------------------===//
// Starting
//===----------------------------------------------------------------------===//

/// The value of option `name` in a list of pairs; `otherwise` if it isn't
/// there, kNone if the list is malformed.
static Term option(Term options, Term name, Term otherwise) {
  for (; isCons(options); options = consTail(options)) {
    Term pair = consHead(options);
    if (!isTupleOf(pair, 2))
      return kNone;
    if (tupleElement(pair, 0) == name)
      otherwise = tupleElement(pair, 1);
  }
  return isNil(options) ? otherwise : kNone;
}

/// {timeout, Ref, Message}, or the message alone.
static Signal *makeMessage(const RefNumber &ref, Term message, bool wrap) {
  if (!wrap)
    return copyMessage(message);
  Signal *signal =
      allocateSignal(SignalKind::Message,
                4 + SignalBuilder::kReferenceWords + copySize(message));
  SignalBuilder builder(signal);
  Term reference = builder.reference(ref);
  signal->term =
      builder.tuple({am::timeout, reference, builder.copy(message)});
  return signal;
}

static Term startTimer(Process *p, Term time, Term to, Term message,
                       Term options, bool wrap) {
  Term absolute = option(options, am::abs, am::false_);
  if (!absolute || !isBoolean(absolute) || !isSmall(time) ||
      !(isAtom(to) || isLocalPid(to)))
    return raiseBadarg(*p);
  constexpr SWord maxMilliseconds = SWord(1) << 42;
  SWord milliseconds = smallValue(time);
  if (milliseconds > maxMilliseconds || milliseconds < -maxMilliseconds ||
      (absolute == am::false_ && milliseconds < 0))
    return raiseBadarg(*p);
  Term reference = makeReference(*p);
  auto *timer = static_cast<Timer *>(std::malloc(sizeof(Timer)));
  if (!timer)
    fatal("out of memory: a timer");
  RefNumber ref = refNumber(reference);
  int64_t due = milliseconds * 1000000 + (absolute == am::true_
                                              ? monotonicOrigin()
                                              : platform::monotonicNanoseconds());
  *timer = {WheelEntry(), nullptr, ref, to, makeMessage(ref, message, wrap)};
  timer->entry.due = due;
  Scheduler &owner = *p->scheduler;
  {
    Guard guard(tables[owner.index].lock);
    tables[owner.index].insert(*timer);
  }
  owner.timers.insert(timer->entry);
  return reference;
}

Term luc_bif_erlang_start_timer_4(Process *p, Term time, Term to, Term message,
                                  Term options) {
  return startTimer(p, time, to, message, options, true);
}
Term luc_bif_erlang_start_timer_3(Process *p, Term time, Term to,
                                  Term message) {
  return startTimer(p, time, to, message, kNil, true);
}
Term luc_bif_erlang_send_after_4(Process *p, Term time, Term to, Term message,
                                 Term options) {
  return startTimer(p, time, to, message, options, false);
}
Term luc_bif_erlang_send_after_3(Process *p, Term time, Term to,
                                 Term message) {
  return startTimer(p, time, to, message, kNil, false);
}

//===----------------------------------------------------------------------===//
// Asking and cancelling
//===----------------------------------------------------------------------===//

static Term leftUntil(int64_t due) {
  int64_t left = due - platform::monotonicNanoseconds();
  return makeSmall(left > 0 ? (left + 999999) / 1000000 : 0);
}

/// Milliseconds left, or kNone if the timer is not in the table.
static Term readTimer(unsigned index, const RefNumber &ref) {
  Guard guard(tables[index].lock);
  Timer **at = tables[index].find(ref);
  return at ? leftUntil((*at)->entry.due) : kNone;
}

static Term cancelTimer(unsigned index, const RefNumber &ref) {
  TimerTable &table = tables[index];
  Guard guard(table.lock);
  Timer **at = table.find(ref);
  // One that has left its wheel is about to fire.
  if (!at || !schedulerAt(index).timers.remove((*at)->entry))
    return kNone;
  Timer *timer = *at;
  *at = timer->nextInChain;
  --table.count;
  Term left = leftUntil(timer->entry.due);
  freeSignal(timer->message);
  std::free(timer);
  return left;
}

/// The own scheduler's table is the likely one.
static Term findTimer(Process &p, const RefNumber &ref, bool cancel) {
  for (unsigned i = 0; i < schedulerCount(); ++i) {
    unsigned index = (p.scheduler->index + i) % schedulerCount();
    if (Term left = cancel ? cancelTimer(index, ref) : readTimer(index, ref))
      return left;
  }
  return am::false_;
}

static Term queryTimer(Process *p, Term ref, Term options, bool cancel) {
  Term async = option(options, am::async, am::false_);
  Term info = option(options, am::info, am::true_);
  if (!isReference(ref) || !async || !info)
    return raiseBadarg(*p);
  Term left = findTimer(*p, refNumber(ref), cancel);
  if (info == am::false_)
    return am::ok;
  if (async == am::false_)
    return left;
  // {cancel_timer | read_timer, Ref, Result} as a message to oneself.
  Term tag = cancel ? Term(am::cancel_timer) : Term(am::read_timer);
  appendMessage(*p, copyMessage(makeTuple(*p, {tag, ref, left})));
  return am::ok;
}

Term luc_bif_erlang_cancel_timer_1(Process *p, Term ref) {
  return queryTimer(p, ref, kNil, true);
}
Term luc_bif_erlang_cancel_timer_2(Process *p, Term ref, Term options) {
  return queryTimer(p, ref, options, true);
}
Term luc_bif_erlang_read_timer_1(Process *p, Term ref) {
  return queryTimer(p, ref, kNil, false);
}
Term luc_bif_erlang_read_timer_2(Process *p, Term ref, Term options) {
  return queryTimer(p, ref, options, false);
}
