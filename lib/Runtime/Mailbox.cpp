//===- Mailbox.cpp - Messages and receive ----------------------------------===//

#include "Mailbox.h"
#include "Processes/Signals.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"
#include "platform/Platform.h"

#include <cstdlib>

using namespace luciole;

void luciole::appendMessage(Process &p, Signal *message) {
  Mailbox &m = p.mailbox;
  message->next = nullptr;
  *m.end = message;
  m.end = &message->next;
  ++m.count;
}

/// Takes the message at `at` out of the list.
static Signal *unlinkMessage(Mailbox &m, Signal **at) {
  Signal *message = *at;
  *at = message->next;
  if (m.end == &message->next)
    m.end = at;
  if (m.save == &message->next)
    m.save = at;
  if (m.mark == &message->next)
    m.mark = at;
  --m.count;
  m.onHeap -= message->isOnHeap;
  return message;
}

/// A message whose terms lie on the heap owns nothing but itself.
static void dispose(Signal *message) {
  if (message->isOnHeap)
    std::free(message);
  else
    freeSignal(message);
}

void luciole::removeMessage(Process &p, Signal **at) {
  dispose(unlinkMessage(p.mailbox, at));
}

void luciole::freeMailbox(Process &p) {
  while (p.mailbox.first)
    removeMessage(p, &p.mailbox.first);
}

//===----------------------------------------------------------------------===//
// Receive
//===----------------------------------------------------------------------===//

static void restart(Mailbox &m) {
  m.save = &m.first;
  m.deadline = 0;
}

extern "C" Term luc_receive_peek(Process *p) {
  Signal *message = *p->mailbox.save;
  return message ? message->term : kNone;
}

extern "C" void luc_receive_skip(Process *p) {
  p->mailbox.save = &(*p->mailbox.save)->next;
}

extern "C" void luc_receive_accept(Process *p) {
  Mailbox &m = p->mailbox;
  Signal *message = unlinkMessage(m, m.save);
  if (!message->isOnHeap && message->hasWords())
    adoptFragment(*p, message);
  else
    std::free(message);
  restart(m);
  cancelTimeout(*p);
}

/// What is still in the queue of signals counts as later.
extern "C" int64_t luc_receive_mark(Process *p) {
  Mailbox &m = p->mailbox;
  m.mark = m.end;
  return int64_t(++m.markNumber);
}

/// Only the latest mark is kept; behind an older one the receive looks at
/// everything.
extern "C" void luc_receive_use_mark(Process *p, int64_t mark) {
  Mailbox &m = p->mailbox;
  if (m.markNumber == Word(mark))
    m.save = m.mark;
}

void luciole::adoptInspected(Process &p) {
  Mailbox &m = p.mailbox;
  Signal *message = *m.save;
  if (!message || message->isOnHeap || !message->hasWords())
    return;
  Signal *fresh = allocateMessage(0);
  fresh->term = message->term;
  fresh->isOnHeap = true;
  fresh->next = message->next;
  *m.save = fresh;
  if (m.end == &message->next)
    m.end = &fresh->next;
  if (m.mark == &message->next)
    m.mark = &fresh->next;
  ++m.onHeap;
  adoptFragment(p, message);
}

/// The deadline for a timeout term; 0 for `infinity` and kNone, negative if it
/// is none.
static int64_t deadlineOf(Term timeout) {
  constexpr SWord maxMilliseconds = 0xffffffff;
  if (!timeout || timeout == am::infinity)
    return 0;
  if (!isSmall(timeout) || smallValue(timeout) < 0 ||
      smallValue(timeout) > maxMilliseconds)
    return -1;
  return platform::monotonicNanoseconds() + smallValue(timeout) * 1000000;
}

static Term timeIsOver(Process &p) {
  if (!parts::polls())
    __builtin_unreachable();
  restart(p.mailbox);
  cancelTimeout(p);
  return am::false_;
}

Term luciole::receiveResult(Process &p) {
  Mailbox &m = p.mailbox;
  if (isDoomed(p))
    return kTrapped;
  if (*m.save)
    return am::true_;
  return parts::timers() && __atomic_load_n(&p.timedOut, __ATOMIC_RELAXED) ? timeIsOver(p)
                                                        : kTrapped;
}

/// What a receive that has found nothing goes on with: as receiveResult.
static Term lookAgain(Process &p, Term timeout) {
  Mailbox &m = p.mailbox;
  if (hasSignals(p))
    receiveSignals(p);
  if (isDoomed(p))
    return kTrapped;
  if (*m.save && !isSuspended(p))
    return am::true_;
  if (parts::polls() && timeout == makeSmall(0) && !isSuspended(p))
    return timeIsOver(p);
  if (!parts::timers() || m.deadline)
    return kTrapped;
  m.deadline = deadlineOf(timeout);
  if (m.deadline >= 0)
    return kTrapped;
  restart(m);
  return raiseError(p, am::timeout_value);
}

extern "C" Term luc_receive_wait(Process *p, Term timeout) {
  p->continuation = Continuation::Receive;
  Term result = lookAgain(*p, timeout);
  if (result != kTrapped)
    p->continuation = Continuation::Yield;
  return result;
}
