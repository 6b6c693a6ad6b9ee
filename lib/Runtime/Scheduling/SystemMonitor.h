//===- SystemMonitor.h - erlang:system_monitor/2 ------------------*- C++ -*-===//
//
// One process of the program can be told of collections, slices and heaps that
// are larger than it says, and of processes that wait for a busy port. It is
// not told of itself.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_SCHEDULING_SYSTEMMONITOR_H
#define LUCIOLE_LIB_RUNTIME_SCHEDULING_SYSTEMMONITOR_H

#include "luciole/Runtime/Parts.h"
#include "luciole/Runtime/Process.h"
#include "platform/Platform.h"

#include <atomic>

namespace luciole {

enum MonitoredEvent : uint32_t {
  kLongGc = 1,
  kLongSchedule = 2,
  kLargeHeap = 4,
  kBusyPort = 8,
  kBusyDistPort = 16, ///< there is no such port, but it can be asked for
};
/// A set of them: those that somebody wants to know of.
extern std::atomic<uint32_t> monitoredEvents;

inline bool isMonitored(uint32_t events) {
  return parts::accounting() &&
         (monitoredEvents.load(std::memory_order_relaxed) & events);
}

/// Measures what happens between it and its end.
class EventWatch {
public:
  explicit EventWatch(uint32_t event)
      : start(isMonitored(event) ? platform::monotonicNanoseconds() : 0) {}

protected:
  /// Milliseconds, 0 if nobody wanted to know at the start.
  int64_t elapsed() const {
    return start ? (platform::monotonicNanoseconds() - start) / 1000000 : 0;
  }
  int64_t start;
};

class CollectionWatch : EventWatch {
public:
  CollectionWatch() : EventWatch(kLongGc) {}
  void end(Process &process) {
    if (isMonitored(kLongGc | kLargeHeap)) [[unlikely]]
      report(process);
  }

private:
  void report(Process &process);
};

/// Of a slice.
class SliceWatch : EventWatch {
public:
  SliceWatch() : EventWatch(kLongSchedule) {}
  void end(Process &process) {
    if (start && isMonitored(kLongSchedule)) [[unlikely]]
      report(process);
    start = 0;
  }

private:
  void report(Process &process);
};

/// The process waits until the port is no longer busy.
void reportBusyPort(Process &process, Term port);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SCHEDULING_SYSTEMMONITOR_H
