//===- StackTrace.h - Traces, raw and as lists --------------------*- C++ -*-===//
//
// luc_capture saves a raw trace in process.exception.trace:
//
//   {kRawTrace, Frame::address...}   as small integers
//
// The list that Erlang code sees is made of it, and of what else Exception
// holds, when a handler asks.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_STACKTRACE_H
#define LUCIOLE_LIB_RUNTIME_STACKTRACE_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// An immediate that is no Erlang value.
inline constexpr Word kRawTrace = (14 << kSubtagShift) | kImmediateTag;

/// As OTP's backtrace_depth, which system_flag sets: entries of a trace, the
/// BIF's included.
inline constexpr unsigned kTraceDepth = 8, kMaxTraceDepth = 128;
unsigned backtraceDepth();

/// The addresses of up to `limit` frames. Equal neighbours (recursion) count
/// once.
unsigned walkStack(const Process &process, Word *addresses, unsigned limit);
/// The list for the latest exception.
Term buildStackTrace(Process &process);
/// The trace of where a process is now, as process_info gives it.
Term currentStackTrace(Process &process);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_STACKTRACE_H
