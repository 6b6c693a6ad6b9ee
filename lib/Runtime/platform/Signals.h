//===- Signals.h - Signals from the system ------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_SIGNALS_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_SIGNALS_H

namespace luciole::platform {

enum class SignalAction { Default, Ignore, Handle };

/// Says what happens when a signal arrives; false for a name ("sigterm") that is
/// no signal of those that can be set. To handle it is to call `handler` with its
/// name on a thread of its own; there is one handler.
bool setSignal(const char *name, SignalAction action,
               void (*handler)(const char *name));

} // namespace luciole::platform

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_SIGNALS_H
