//===- Signals.h - What processes send each other -----------------*- C++ -*-===//
//
// Everything between processes is a signal: messages, exits, links, monitors,
// questions. It owns a copy of its terms, made by the sender. Signals from one
// process to another stay in order: all arrive in one queue, in which the
// sender puts them under the lock of the receiver's slot. The receiver takes
// the queue over when it is scheduled, waits or ends its slice: messages go to
// its mailbox, the others take effect.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_SIGNALS_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_SIGNALS_H

#include "HeapFragment.h"
#include "luciole/Runtime/OffHeap.h"
#include "luciole/Runtime/Process.h"

#include <initializer_list>

namespace luciole {

enum class SignalKind : uint8_t {
  Message,     ///< term
  AliasMessage, ///< term, for whom the reference `ref` is an alias of
  Exit,        ///< of exit/2: term is the reason
  LinkExit,    ///< of a link: likewise
  Link,        ///< from
  Unlink,      ///< from, id
  UnlinkAck,   ///< from, id
  Monitor,     ///< from watches under the reference `ref`; term: the name used
  Demonitor,   ///< the reference `ref`
  Down,        ///< the reference `ref`; term is the reason
  Alive,       ///< asks: `from` gets {Ref, true | false}
  Info,        ///< asks for process_info: term is {Items or Item}, id the
               ///< function that answers
  GroupLeader, ///< term is the new one
  Collect,     ///< `from` gets {garbage_collect, RequestId, true}; term: the id
  Suspend,     ///< `from`, if there is one, gets {Ref, true}; without `ref`
               ///< {Tag, suspended}, and term is the tag
  Resume,
};

/// The number of a reference, as its words hold it (Unique.cpp).
struct RefNumber {
  Word words[3];
  bool operator==(const RefNumber &) const = default;
  /// As terms are ordered.
  bool operator<(const RefNumber &other) const {
    for (unsigned i = 3; i-- > 0;)
      if (words[i] != other.words[i])
        return words[i] < other.words[i];
    return false;
  }
};

/// A message, or the beginning of another signal. Its words follow.
struct Signal : HeapFragment {
  Term term;

  bool hasWords() { return start() != end; }
};

struct ControlSignal : Signal {
  Term from;     ///< a pid, or 0
  RefNumber ref; ///< a monitor's, a question's, an alias
  Word id;       ///< of an unlink
};

/// A message with room for terms of so many words.
Signal *allocateMessage(size_t words);
/// One with a copy of a term.
Signal *copyMessage(Term term);
/// The same of other kinds, all else empty.
ControlSignal *allocateSignal(SignalKind kind, size_t words = 0);
ControlSignal *copySignal(SignalKind kind, Term term);
/// Signals that nobody takes: frees one and what its terms own.
void freeSignal(Signal *signal);

inline bool isMessage(const Signal &signal) {
  return !parts::relations() || signal.kind == SignalKind::Message;
}

/// Only signals doom, but for the end of what the process does itself.
inline bool isDoomed(const Process &p) {
  return parts::relations() && p.isDoomed;
}

/// Builds the term of a signal in its own memory, of exactly the words that it
/// was made with.
class SignalBuilder {
public:
  explicit SignalBuilder(Signal *signal) : signal(signal) {}
  Term tuple(std::initializer_list<Term> elements);
  Term cons(Term head, Term tail);
  Term reference(const RefNumber &number);
  /// A copy, of copySize(term) words.
  Term copy(Term term);
  /// A binary of the record's bytes; takes over a reference to it.
  Term binary(BitsRecord *record, size_t bytes);
  static constexpr size_t kReferenceWords = 4;

private:
  Signal *signal;
};

/// Puts a signal in the queue of a process and wakes it up; takes over the
/// signal. False, and the signal is gone, if the process doesn't live.
bool sendSignal(Term to, Signal *signal);
/// The same for ports, where they are linked.
bool sendPortSignal(Term port, Signal *signal) __attribute__((weak));

/// Sends a copy of a message; those to the dead vanish.
void sendMessage(Term to, Term message);

/// Takes over what has arrived. Afterwards the process may be doomed.
void receiveSignals(Process &process);
/// Whether anything has arrived that nobody has looked at.
/// What it is for ports and by other processes.
inline bool isSuspended(const Process &p) {
  return (parts::relations() || parts::ports()) && p.suspendCount;
}

inline bool hasSignals(const Process &process) {
  return __atomic_load_n(&process.incoming, __ATOMIC_ACQUIRE) != nullptr;
}

/// The memory of a signal becomes a fragment of the process.
void adoptFragment(Process &process, Signal *signal);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_SIGNALS_H
