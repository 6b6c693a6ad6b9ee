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
#include "Processes/Table.h"
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
  void dropDead();
  void erase(Timer **at);
  unsigned index() const;
};

TimerTable tables[kMaxSchedulers];
} // namespace

unsigned TimerTable::index() const { return unsigned(this - tables); }

/// Takes a timer out of its chain; it is the caller's from here on.
void TimerTable::erase(Timer **at) {
  *at = (*at)->nextInChain;
  --count;
}

static void freeTimer(Timer *timer) {
  freeSignal(timer->message);
  std::free(timer);
}

/// A timer for a pid counts for nothing once that process has ended, though
/// it stays until it is due or its table is full.
static bool isForDead(const Timer &timer) {
  return isLocalPid(timer.to) && !isAlive(timer.to);
}

void TimerTable::dropDead() {
  for (size_t i = 0; i < capacity; ++i)
    for (Timer **at = &chains[i]; Timer *timer = *at;) {
      if (isForDead(*timer) &&
          schedulerAt(index()).timers.remove(timer->entry)) {
        erase(at);
        freeTimer(timer);
      } else
        at = &timer->nextInChain;
    }
}

void TimerTable::grow() {
  Timer **old = chains;
  size_t oldCapacity = capacity;
  capacity = capacity ? 2 * capacity : 64;
  chains = static_cast<Timer **>(std::calloc(capacity, sizeof(Timer *)));
  if (!chains)
    fatalMemory("timers");
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
    dropDead();
  if (count >= capacity / 4 * 3)
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
    table.erase(table.find(timer.ref));
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

namespace {
struct Flag {
  Term name, value;
};
} // namespace

/// Reads [{Name, boolean()}] into the flags; false if anything else is there.
static bool parseFlags(Term options, std::initializer_list<Flag *> flags) {
  for (; isCons(options); options = consTail(options)) {
    Term pair = consHead(options);
    if (!isTupleOf(pair, 2) || !isBoolean(tupleElement(pair, 1)))
      return false;
    bool known = false;
    for (Flag *flag : flags)
      if (flag->name == tupleElement(pair, 0)) {
        flag->value = tupleElement(pair, 1);
        known = true;
      }
    if (!known)
      return false;
  }
  return isNil(options);
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
  Flag absolute{am::abs, am::false_};
  if (!parseFlags(options, {&absolute}) || !isSmall(time) ||
      !(isAtom(to) || isLocalPid(to)))
    return raiseBadarg(*p);
  constexpr SWord maxMilliseconds = SWord(1) << 42;
  SWord milliseconds = smallValue(time);
  if (milliseconds > maxMilliseconds || milliseconds < -maxMilliseconds ||
      (absolute.value == am::false_ && milliseconds < 0))
    return raiseBadarg(*p);
  Term reference = makeReference(*p);
  auto *timer = static_cast<Timer *>(std::malloc(sizeof(Timer)));
  if (!timer)
    fatalMemory("a timer");
  RefNumber ref = refNumber(reference);
  int64_t due = milliseconds * 1000000 + (absolute.value == am::true_
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
  return at && !isForDead(**at) ? leftUntil((*at)->entry.due) : kNone;
}

static Term cancelTimer(unsigned index, const RefNumber &ref) {
  TimerTable &table = tables[index];
  Guard guard(table.lock);
  Timer **at = table.find(ref);
  // One that has left its wheel is about to fire.
  if (!at || !schedulerAt(index).timers.remove((*at)->entry))
    return kNone;
  Timer *timer = *at;
  table.erase(at);
  Term left = isForDead(*timer) ? kNone : leftUntil(timer->entry.due);
  freeTimer(timer);
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
  Flag async{am::async, am::false_}, info{am::info, am::true_};
  if (!isReference(ref) || !(cancel ? parseFlags(options, {&async, &info})
                                    : parseFlags(options, {&async})))
    return raiseBadarg(*p);
  Term left = findTimer(*p, refNumber(ref), cancel);
  if (info.value == am::false_)
    return am::ok;
  if (async.value == am::false_)
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
