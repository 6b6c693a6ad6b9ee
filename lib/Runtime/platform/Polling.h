//===- Polling.h - Waiting for descriptors ------------------------*- C++ -*-===//
//
// One thread, started at the first use, waits for all descriptors of the
// program and calls back for those that are ready, again and again until they
// are not any more.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_POLLING_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_POLLING_H

#include <cstddef>
#include <cstdint>

namespace luciole::platform {

/// Called on the thread, with the token that the descriptor was added with.
using ReadyFunction = void (*)(uint64_t token);

/// Watches for input, or for room for output. False if it can't be watched
/// because it is always ready (a file).
bool watchInput(int descriptor, uint64_t token, ReadyFunction ready);
bool watchOutput(int descriptor, uint64_t token, ReadyFunction ready);
/// Before the descriptor is closed.
void unwatch(int descriptor);

/// What is there, at most `count` bytes: 0 at the end, -error; kWouldBlock.
inline constexpr int64_t kWouldBlock = -1000000;
int64_t readNow(int descriptor, void *bytes, size_t count);
/// As many bytes as are taken at once, -error or kWouldBlock.
int64_t writeNow(int descriptor, const void *bytes, size_t count);

} // namespace luciole::platform

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_POLLING_H
