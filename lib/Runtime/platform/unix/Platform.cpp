//===- Platform.cpp - The system under Unix --------------------------------===//

#include "platform/Platform.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <ctime>
#include <unistd.h>

using namespace luciole;

/// From here on a heap is worth pages of 2 MB: walks through its objects are
/// bound by the look-up of addresses.
static constexpr size_t kHugePagesFrom = size_t(8) << 20;

static std::atomic<bool> usesHugePages{true};

void platform::useSmallPages() { usesHugePages = false; }

void *platform::mapMemory(size_t bytes, bool) {
  void *p = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED)
    return nullptr;
#ifdef MADV_HUGEPAGE
  if (bytes >= kHugePagesFrom &&
      usesHugePages.load(std::memory_order_relaxed))
    madvise(p, bytes, MADV_HUGEPAGE); // a wish: failing does no harm
#endif
  return p;
}

void *platform::reserveAddresses(size_t bytes) {
  void *p = mmap(nullptr, bytes, PROT_NONE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return p == MAP_FAILED ? nullptr : p;
}

bool platform::commitMemory(void *start, size_t bytes) {
  return mprotect(start, bytes, PROT_READ | PROT_WRITE) == 0;
}

void platform::unmapMemory(void *start, size_t bytes) { munmap(start, bytes); }

static size_t findMemoryLimit() {
  size_t limit =
      size_t(sysconf(_SC_PHYS_PAGES)) * size_t(sysconf(_SC_PAGESIZE));
  struct rlimit rlimit;
  if (getrlimit(RLIMIT_AS, &rlimit) == 0 && rlimit.rlim_cur < limit)
    limit = rlimit.rlim_cur;
  // LUCIOLE_MAX_MEMORY is in megabytes.
  if (const char *text = std::getenv("LUCIOLE_MAX_MEMORY"))
    if (size_t megabytes = std::strtoull(text, nullptr, 10))
      limit = megabytes << 20;
  return limit;
}

/// Found before there are threads.
static const size_t limit = findMemoryLimit();

size_t platform::memoryLimit() { return limit; }

/// Memory that the program could write to now, used or not.
static size_t mappedBytes() {
  char text[128] = {};
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return 0;
  long length = read(file, text, sizeof text - 1);
  close(file);
  const char *figure = text; // the sixth: data and stacks
  for (int i = 0; i < 5 && length > 0; ++i)
    if (const char *space = strchr(figure, ' '))
      figure = space + 1;
    else
      return 0;
  size_t pages = strtoul(figure, nullptr, 10);
  return pages * size_t(sysconf(_SC_PAGESIZE));
}

void platform::enforceMemoryLimit() {
  struct rlimit rlimit;
  size_t mapped = mappedBytes();
  if (!mapped || getrlimit(RLIMIT_DATA, &rlimit) != 0)
    return;
  size_t limit = mapped + memoryLimit();
  if (limit < rlimit.rlim_cur) {
    rlimit.rlim_cur = limit;
    setrlimit(RLIMIT_DATA, &rlimit);
  }
}

bool platform::writeAll(int descriptor, const void *bytes, size_t count) {
  auto *at = static_cast<const char *>(bytes);
  while (count > 0) {
    ssize_t written = write(descriptor, at, count);
    if (written < 0) {
      if (errno == EINTR || errno == EAGAIN)
        continue;
      return false;
    }
    at += written;
    count -= written;
  }
  return true;
}

long platform::readSome(int descriptor, void *bytes, size_t count) {
  for (;;) {
    ssize_t got = read(descriptor, bytes, count);
    if (got >= 0 || errno != EINTR)
      return got;
  }
}

bool platform::isTerminal(int descriptor) { return isatty(descriptor); }

unsigned platform::terminalColumns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

unsigned platform::terminalRows(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

static int64_t nanoseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return int64_t(now.tv_sec) * 1000000000 + now.tv_nsec;
}

int64_t platform::monotonicNanoseconds() { return nanoseconds(CLOCK_MONOTONIC); }
int64_t platform::systemNanoseconds() { return nanoseconds(CLOCK_REALTIME); }

void platform::sleepNanoseconds(int64_t nanoseconds) {
  struct timespec rest = {time_t(nanoseconds / 1000000000),
                          long(nanoseconds % 1000000000)};
  while (nanosleep(&rest, &rest) != 0 && errno == EINTR)
    ;
}

void platform::sleepForever() {
  for (;;)
    pause();
}

void platform::exitProcess(int status) { _exit(status); }
void platform::abortProcess() { abort(); }
void platform::failProcess(const char *, size_t) { exitProcess(1); }
