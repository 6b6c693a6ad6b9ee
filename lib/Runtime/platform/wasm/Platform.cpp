//===- Platform.cpp - The system is the JavaScript host --------------------===//

#include "platform/Platform.h"
#include "platform/Threads.h"
#include "platform/wasm/Host.h"
#include "platform/wasm/Pages.h"

using namespace luciole;

void *platform::mapMemory(size_t bytes, bool zeroed) {
  return allocatePages(bytes, zeroed);
}
void platform::unmapMemory(void *start, size_t bytes) {
  freePages(start, bytes);
}
void platform::useSmallPages() {}
/// Nothing is behind pages that nobody has touched, as under Unix.
void *platform::reserveAddresses(size_t bytes) { return mapMemory(bytes, false); }
bool platform::commitMemory(void *, size_t) { return true; }

size_t platform::memoryLimit() { return size_t(4) * 1024 * 1024 * 1023; }
void platform::enforceMemoryLimit() {}

bool platform::writeAll(int descriptor, const void *bytes, size_t count) {
  host::write(descriptor, bytes, count);
  return true;
}
long platform::readSome(int, void *, size_t) { return -1; }
bool platform::isTerminal(int) { return false; }
unsigned platform::terminalColumns(int) { return 0; }
unsigned platform::terminalRows(int) { return 0; }

int64_t platform::monotonicNanoseconds() {
  return int64_t(host::monotonic() * 1e6);
}
int64_t platform::systemNanoseconds() { return int64_t(host::system() * 1e6); }
void platform::sleepNanoseconds(int64_t) {}
void platform::sleepForever() { abortProcess(); }

void platform::exitProcess(int status) { host::exit(status); }
void platform::failProcess(const char *text, size_t length) {
  host::fail(text, length);
}
void platform::abortProcess() { __builtin_trap(); }
