//===- SignalHandlers.h - What signals do -------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_SIGNALHANDLERS_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_SIGNALHANDLERS_H

#include "Processes/Signals.h"

namespace luciole {

/// Lets a signal that is no message take effect; takes it over.
void handleSignal(Process &process, ControlSignal *signal);

/// Answers a signal in the place of a process that is gone: who asks or wants
/// to be linked learns so.
void answerForDead(Term pid, ControlSignal *signal);

/// The process has to end, with a reason whose terms are its own.
inline void doom(Process &process, Term reason) {
  if (process.isDoomed)
    return;
  process.isDoomed = true;
  process.exitReason = reason;
}

/// Sends {Ref, Answer} to whoever asked.
void sendAnswer(Term to, const RefNumber &ref, Term answer);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_SIGNALHANDLERS_H
