//===- Platform.h - What the runtime asks of the system -----------*- C++ -*-===//
//
// Everything that touches the operating system or the host stands behind this
// header; there is one folder a platform.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_PLATFORM_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_PLATFORM_H

#include <cstddef>
#include <cstdint>

namespace luciole::platform {

/// Pages that use memory only once touched, or null: of zeros, unless whatever
/// they hold will do.
void *mapMemory(size_t bytes, bool zeroed = true);
/// From now on its pages are small ones: fewer faults are faster, but each of
/// them is a pause.
void useSmallPages();
void unmapMemory(void *start, size_t bytes);
/// Addresses that nothing else gets, or null; using them needs commitMemory
/// first, which is false when there is no memory.
void *reserveAddresses(size_t bytes);
bool commitMemory(void *start, size_t bytes);

/// Bytes beyond which the program is out of memory.
size_t memoryLimit();
/// From here on, memory beyond the limit is refused: what was mapped so far (for
/// tables that are reserved, stacks of threads) doesn't count.
void enforceMemoryLimit();

/// Writes everything; false on an error.
bool writeAll(int descriptor, const void *bytes, size_t count);
/// Like read(2), but goes on after signals: 0 at the end, negative on errors.
long readSome(int descriptor, void *bytes, size_t count);
bool isTerminal(int descriptor);
/// Columns (or rows) of the terminal, or 0.
unsigned terminalColumns(int descriptor);
unsigned terminalRows(int descriptor);

/// Nanoseconds: since an arbitrary point that never jumps; since the epoch.
int64_t monotonicNanoseconds();
int64_t systemNanoseconds();
void sleepNanoseconds(int64_t nanoseconds);
[[noreturn]] void sleepForever();

[[noreturn]] void exitProcess(int status);
[[noreturn]] void abortProcess();
/// Ends a program that can't go on: `text` says why.
[[noreturn]] void failProcess(const char *text, size_t length);
/// The host tells why and what was running; else the runtime does.
#ifdef __wasm__
inline constexpr bool kHostReports = true;
#else
inline constexpr bool kHostReports = false;
#endif

} // namespace luciole::platform

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_PLATFORM_H
