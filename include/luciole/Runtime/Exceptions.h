//===- Exceptions.h - Raising from C++ ----------------------------*- C++ -*-===//
//
// An entry or BIF raises by `return raiseBadarg(p);`: the exception is saved
// in the process and 0 is returned. The stub of a BIF adds which BIF it was
// and its arguments; compiled code then captures the stack trace.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_EXCEPTIONS_H
#define LUCIOLE_RUNTIME_EXCEPTIONS_H

#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Process.h"

namespace luciole {

/// Raises; class is am::error, am::exit or am::throw_. Returns kNone.
inline Term raise(Process &process, Term exceptionClass, Term reason) {
  process.exceptionClass = exceptionClass;
  process.exceptionReason = reason;
  Exception &e = process.exception;
  e.trace = kNone;
  e.bif = nullptr;
  e.hideBif = false;
  e.topModule = e.topFunction = e.topArgs = kNone;
  e.errorInfo = e.cause = kNone;
  return kNone;
}

inline Term raiseError(Process &process, Term reason) {
  return raise(process, am::error, reason);
}
inline Term raiseBadarg(Process &process) {
  return raiseError(process, am::badarg);
}
inline Term raiseBadarith(Process &process) {
  return raiseError(process, am::badarith);
}
inline Term raiseSystemLimit(Process &process) {
  return raiseError(process, am::system_limit);
}
inline Term raiseExit(Process &process, Term reason) {
  return raise(process, am::exit, reason);
}
inline Term raiseThrow(Process &process, Term value) {
  return raise(process, am::throw_, value);
}
/// error:{tag, value}: badmatch, badkey, badmap, badfun and their like.
Term raiseErrorPair(Process &process, Term tag, Term value);

/// badarg with `cause => Cause` in the error_info of the trace's first entry.
Term raiseBadargCause(Process &process, Term cause);

/// What the runtime hasn't got yet: prints "not supported yet: <what>" and
/// raises error:{not_supported_yet, What}.
Term raiseUnsupported(Process &process, const char *what);

/// Ends the node at once with a message on standard error and exit code 1.
[[noreturn]] void fatal(const char *message);
/// "out of memory: <what> <count> <unit>".
[[noreturn]] void fatalMemory(const char *what, Word count, const char *unit);
/// "out of memory: <what>"; both say no more than that it is in tiny programs.
[[noreturn]] void fatalMemory(const char *what);
[[noreturn]] __attribute__((format(printf, 1, 2))) void
fatalf(const char *format, ...);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_EXCEPTIONS_H
