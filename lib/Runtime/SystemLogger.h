//===- SystemLogger.h - Who gets the runtime's reports ------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_SYSTEMLOGGER_H
#define LUCIOLE_LIB_RUNTIME_SYSTEMLOGGER_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// Sends {log, error, Format, Args, Meta} to the process that logs: what
/// erlang:system_flag(system_logger, ...) says, else the one named `logger`,
/// else one of our own (lib/Library/erlang/luciole_logger.erl), started now.
/// False if the program has none of them.
bool logError(Process &from, const char *format, Term args);

/// The main process has ended. True if a process halts the program, once it
/// has written what was logged.
bool tellMainEnded(Process &main, int status);
/// Whether there is such a process.
bool goesOnAfterMain();

/// Of erlang:system_flag/2: takes logger, undefined or a pid, gives what it was.
Term setSystemLogger(Process &process, Term value);
/// What it is: of erlang:system_info/1.
Term systemLoggerInfo();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SYSTEMLOGGER_H
