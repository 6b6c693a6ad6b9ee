//===- Send.h - Sending messages ----------------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_SEND_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_SEND_H

#include "Processes/Relations.h"

namespace luciole {

enum class SendResult { Sent, Badarg, NoConnection };

/// To a pid, a port, a name, {Name, Node} or an alias.
SendResult send(Process &from, Term to, Term message);

/// Messages to references that are no alias vanish.
/// Tells how many words it has copied.
size_t sendToAlias(Term reference, Term message);

/// Of ports, where they are linked.
SendResult sendToPort(Process &from, Term port, Term message)
    __attribute__((weak));
/// Whether a port, or one of that name, is busy.
bool isBusyPort(Term port) __attribute__((weak));

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_SEND_H
