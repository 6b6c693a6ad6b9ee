//===- CrashReport.h - What is told when the program can't go on --*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_CRASHREPORT_H
#define LUCIOLE_LIB_RUNTIME_CRASHREPORT_H

namespace luciole {

/// Writes to standard error which process ran and where, which ones are the
/// largest, and what memory is used for. Allocates nothing; what other threads
/// change meanwhile may come out wrong.
void reportCrash();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_CRASHREPORT_H
