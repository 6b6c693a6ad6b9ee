//===- Threads.cpp - There is one thread -----------------------------------===//

#include "platform/Threads.h"
#include "luciole/Runtime/Exceptions.h"

using namespace luciole;

void platform::sleepOn(std::atomic<uint32_t> &, uint32_t, int64_t) {}
void platform::wakeOne(std::atomic<uint32_t> &) {}
void platform::yield() {}
void platform::startThread(void (*)(void *), void *) {
  fatal("not supported yet: threads");
}
