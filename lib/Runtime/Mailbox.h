//===- Mailbox.h - Messages of a process --------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_MAILBOX_H
#define LUCIOLE_LIB_RUNTIME_MAILBOX_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// The messages, oldest first, at items[head] to items[tail - 1], and where
/// the receive that is running has got to. Messages are terms of the process's
/// own heap and roots.
struct Mailbox {
  Term *items = nullptr;
  size_t capacity = 0;
  size_t head = 0, tail = 0;
  size_t save = 0;      ///< head <= save <= tail
  int64_t deadline = 0; ///< of the receive that waits, monotonic; 0: none

  void append(Term message);
  /// Takes out the message at `save` and starts again from the oldest.
  void removeCurrent();
  void restart() { save = head, deadline = 0; }
};

template <typename Visitor>
void visitMailbox(Process &process, Visitor &visit) {
  if (Mailbox *m = process.mailbox)
    for (size_t i = m->head; i < m->tail; ++i)
      visit(&m->items[i]);
}

/// Copies a message from `from`'s heap and appends it to `to`'s mailbox.
void deliver(Process &from, Process &to, Term message);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_MAILBOX_H
