//===- SystemFlags.h - What erlang:system_flag sets ---------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_BIFS_SYSTEMFLAGS_H
#define LUCIOLE_LIB_RUNTIME_BIFS_SYSTEMFLAGS_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// For system_info(dirty_cpu_schedulers_online): a number.
Term dirtySchedulersOnline();
/// Of trace_control_word and outstanding_system_requests_limit.
SWord systemNumber(Term key);

/// sequential_tracer and reset_seq_trace (SequentialTrace.cpp).
Term setSequentialTrace(Process &process, Term flag, Term value);
Term sequentialTracer();

/// Of items of system_info that few ask for; kNone: there is no such item.
Term describeSystem(Process &process, Term item);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_BIFS_SYSTEMFLAGS_H
