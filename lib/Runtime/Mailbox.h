//===- Mailbox.h - Messages of a process --------------------------*- C++ -*-===//
//
// A message stays in its signal, apart from the heap, until a receive accepts
// it; a collection that finds a receive looking at it (a guard may allocate)
// takes it in as well.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_MAILBOX_H
#define LUCIOLE_LIB_RUNTIME_MAILBOX_H

#include "Processes/Signals.h"

namespace luciole {

/// What the receive that waits goes on with, after signals have arrived: true
/// (look again), false (time is over), or kTrapped: it waits on.
Term receiveResult(Process &process);

/// At the end of the mailbox; takes the signal over.
void appendMessage(Process &process, Signal *message);

/// Before a collection: terms of the message that a receive is looking at may
/// be in use.
void adoptInspected(Process &process);

/// Takes one message out and frees it.
void removeMessage(Process &process, Signal **at);

/// Takes every message that `matches` out and frees it.
template <typename Predicate>
void removeMessages(Process &process, Predicate matches) {
  for (Signal **at = &process.mailbox.first; *at;)
    if (matches(**at))
      removeMessage(process, at);
    else
      at = &(*at)->next;
}

void freeMailbox(Process &process);

template <typename Visitor>
void visitMailbox(Process &process, Visitor &visit) {
  // They are the ones that receives have looked at, near the front.
  size_t left = process.mailbox.onHeap;
  for (Signal *s = process.mailbox.first; left; s = s->next)
    if (s->isOnHeap) {
      visit(&s->term);
      --left;
    }
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_MAILBOX_H
