//===- Polling.cpp - Waiting for descriptors under Linux -------------------===//

#include "platform/Polling.h"
#include "platform/Threads.h"

#include <cerrno>
#include <csignal>
#include <sys/epoll.h>
#include <unistd.h>

using namespace luciole;
using namespace luciole::platform;

static int pollSet = -1;
static ReadyFunction readyFunction;

static void runPolling(void *) {
  epoll_event events[64];
  for (;;) {
    int count = epoll_wait(pollSet, events, 64, -1);
    for (int i = 0; i < count; ++i)
      readyFunction(events[i].data.u64);
  }
}

/// There is one user of this, the ports, and so one function.
static void startPolling(ReadyFunction ready) {
  static Lock lock;
  Guard guard(lock);
  if (pollSet >= 0)
    return;
  readyFunction = ready;
  // Who writes to a program that is gone learns so from the write.
  signal(SIGPIPE, SIG_IGN);
  pollSet = epoll_create1(EPOLL_CLOEXEC);
  startThread(runPolling, nullptr);
}

static bool watch(int descriptor, uint32_t events, uint64_t token,
                  ReadyFunction ready) {
  startPolling(ready);
  epoll_event event = {};
  event.events = events;
  event.data.u64 = token;
  return epoll_ctl(pollSet, EPOLL_CTL_ADD, descriptor, &event) == 0 ||
         errno != EPERM;
}

bool platform::watchInput(int descriptor, uint64_t token,
                          ReadyFunction ready) {
  return watch(descriptor, EPOLLIN, token, ready);
}

bool platform::watchOutput(int descriptor, uint64_t token,
                           ReadyFunction ready) {
  return watch(descriptor, EPOLLOUT, token, ready);
}

void platform::unwatch(int descriptor) {
  epoll_ctl(pollSet, EPOLL_CTL_DEL, descriptor, nullptr);
}

static int64_t resultNow(ssize_t result) {
  if (result >= 0)
    return result;
  return errno == EAGAIN || errno == EINTR ? kWouldBlock : -errno;
}

int64_t platform::readNow(int descriptor, void *bytes, size_t count) {
  return resultNow(read(descriptor, bytes, count));
}

int64_t platform::writeNow(int descriptor, const void *bytes, size_t count) {
  return resultNow(write(descriptor, bytes, count));
}
