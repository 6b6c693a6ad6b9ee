//===- Timers.cpp - Messages that are due at a time ------------------------===//

#include "Timers.h"
#include "Mailbox.h"
#include "Names.h"
#include "Output.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"
#include "platform/Platform.h"

#include <cstdlib>

using namespace luciole;
using entry_types::luc_exact_equal;

Timer *luciole::timers;

bool luciole::runNextTimer(int64_t deadline) {
  Timer *timer = timers;
  if (!timer || timer->due > deadline)
    return false;
  int64_t left = timer->due - platform::monotonicNanoseconds();
  if (left > 0) {
    flushOutput();
    platform::sleepNanoseconds(left);
  }
  timers = timer->next;
  timer->target->mailbox->append(timer->message);
  std::free(timer);
  return true;
}

/// Delivers what is due already.
static void runDueTimers() {
  while (timers && timers->due <= platform::monotonicNanoseconds())
    runNextTimer(timers->due);
}

static void insert(Timer *timer) {
  Timer **at = &timers;
  while (*at && (*at)->due <= timer->due)
    at = &(*at)->next;
  timer->next = *at;
  *at = timer;
}

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

/// The process a timer sends to; null for processes that don't exist. False
/// for what is no destination.
static bool findTarget(Process *p, Term to, Process *&target) {
  if (isAtom(to) && whereis(to))
    to = whereis(to);
  target = to == p->pid() ? p : nullptr;
  return isAtom(to) || isLocalPid(to);
}

static Term startTimer(Process *p, Term time, Term to, Term message,
                       Term options, bool wrap) {
  Term absolute = option(options, am::abs, am::false_);
  Process *target;
  if (!absolute || !isSmall(time) || !findTarget(p, to, target))
    return raiseBadarg(*p);
  int64_t due = smallValue(time) * 1000000;
  if (absolute == am::false_) {
    if (smallValue(time) < 0)
      return raiseBadarg(*p);
    due += platform::monotonicNanoseconds();
  }
  Term ref = makeReference(*p);
  if (!target)
    return ref;
  if (wrap)
    message = makeTuple(*p, {am::timeout, ref, message});
  auto *timer = static_cast<Timer *>(std::malloc(sizeof(Timer)));
  if (!timer)
    fatal("out of memory: a timer");
  *timer = {nullptr, target, due, ref, message};
  insert(timer);
  return ref;
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

/// Milliseconds left, or `false`; takes the timer out if asked to.
static Term timeLeft(Process *p, Term ref, bool cancel) {
  runDueTimers();
  for (Timer **at = &timers; *at; at = &(*at)->next) {
    Timer *timer = *at;
    if (!luc_exact_equal(p, timer->ref, ref))
      continue;
    int64_t left = timer->due - platform::monotonicNanoseconds();
    if (cancel) {
      *at = timer->next;
      std::free(timer);
    }
    return makeSmall(left > 0 ? (left + 999999) / 1000000 : 0);
  }
  return am::false_;
}

static Term queryTimer(Process *p, Term ref, Term options, bool cancel) {
  Term async = option(options, am::async, am::false_);
  Term info = option(options, am::info, am::true_);
  if (!isReference(ref) || !async || !info)
    return raiseBadarg(*p);
  Term left = timeLeft(p, ref, cancel);
  if (info == am::false_)
    return am::ok;
  if (async == am::false_)
    return left;
  Term tag = cancel ? am::cancel_timer : am::read_timer;
  p->mailbox->append(makeTuple(*p, {tag, ref, left}));
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
