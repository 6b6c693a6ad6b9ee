//===- Mailbox.cpp - Messages and receive ----------------------------------===//

#include "Mailbox.h"
#include "Copy.h"
#include "Output.h"
#include "Timers.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exceptions.h"
#include "platform/Platform.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;

void Mailbox::append(Term message) {
  if (tail == capacity && head > capacity / 2) {
    std::memmove(items, items + head, (tail - head) * sizeof(Term));
    save -= head;
    tail -= head;
    head = 0;
  } else if (tail == capacity) {
    capacity = capacity ? 2 * capacity : 16;
    items = static_cast<Term *>(std::realloc(items, capacity * sizeof(Term)));
    if (!items)
      fatal("out of memory: a mailbox");
  }
  items[tail++] = message;
}

void Mailbox::removeCurrent() {
  // Usually there is nothing before it.
  std::memmove(items + head + 1, items + head, (save - head) * sizeof(Term));
  ++head;
  restart();
}

void luciole::deliver(Process &from, Process &to, Term message) {
  if (&from != &to)
    message = copyTerm(to, message);
  to.mailbox->append(message);
}

static Term current(const Mailbox &m) {
  return m.save < m.tail ? m.items[m.save] : kNone;
}

extern "C" Term luc_receive_peek(Process *p) { return current(*p->mailbox); }

extern "C" void luc_receive_skip(Process *p) { ++p->mailbox->save; }

extern "C" void luc_receive_accept(Process *p) { p->mailbox->removeCurrent(); }

/// Sets the deadline for a timeout term; false if it is none.
static bool setDeadline(Mailbox &m, Term timeout) {
  constexpr SWord maxMilliseconds = 0xffffffff;
  if (!isSmall(timeout) || smallValue(timeout) < 0 ||
      smallValue(timeout) > maxMilliseconds)
    return false;
  m.deadline =
      platform::monotonicNanoseconds() + smallValue(timeout) * 1000000;
  return true;
}

extern "C" Term luc_receive_wait(Process *p, Term timeout) {
  Mailbox &m = *p->mailbox;
  if (timeout == am::infinity) {
    while (m.save == m.tail)
      if (!runNextTimer(INT64_MAX)) {
        flushOutput();
        platform::sleepForever(); // nobody is left to send anything
      }
    return am::true_;
  }
  if (!m.deadline && !setDeadline(m, timeout)) {
    m.restart();
    return raiseError(*p, am::timeout_value);
  }
  while (m.save == m.tail) {
    if (runNextTimer(m.deadline))
      continue;
    int64_t left = m.deadline - platform::monotonicNanoseconds();
    if (left > 0) {
      flushOutput();
      platform::sleepNanoseconds(left);
    }
    m.restart();
    return am::false_;
  }
  return am::true_;
}
