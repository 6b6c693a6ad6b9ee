//===- Threads.cpp - Locks, threads and sleeping under Linux ---------------===//

#include "platform/Threads.h"
#include "luciole/Runtime/Exceptions.h"

#include <climits>
#include <ctime>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace luciole;

static long futex(std::atomic<uint32_t> &word, int operation, uint32_t value,
                  const timespec *timeout) {
  return syscall(SYS_futex, reinterpret_cast<uint32_t *>(&word),
                 operation | FUTEX_PRIVATE_FLAG, value, timeout, nullptr, 0);
}

void platform::sleepOn(std::atomic<uint32_t> &word, uint32_t value,
                       int64_t nanoseconds) {
  timespec timeout = {time_t(nanoseconds / 1000000000),
                      long(nanoseconds % 1000000000)};
  futex(word, FUTEX_WAIT, value, nanoseconds < 0 ? nullptr : &timeout);
}

void platform::wakeOne(std::atomic<uint32_t> &word) {
  futex(word, FUTEX_WAKE, 1, nullptr);
}

void platform::yield() { sched_yield(); }

void Lock::lockSlow() {
  for (int spins = 0; spins < 100; ++spins) {
    if (word.load(std::memory_order_relaxed) == kFree && tryLock())
      return;
    platform::pause();
  }
  while (word.exchange(kContended, std::memory_order_acquire) != kFree)
    platform::sleepOn(word, kContended, -1);
}

namespace {
struct Start {
  void (*run)(void *);
  void *argument;
};
} // namespace

static void *runThread(void *start) {
  Start copy = *static_cast<Start *>(start);
  free(start);
  copy.run(copy.argument);
  return nullptr;
}

void platform::startThread(void (*run)(void *), void *argument) {
  pthread_t thread;
  auto *start = static_cast<Start *>(malloc(sizeof(Start)));
  if (start)
    *start = {run, argument};
  if (!start || pthread_create(&thread, nullptr, runThread, start))
    fatal("a thread can't be started");
  pthread_detach(thread);
}
