//===- TimerWheel.h - What is due when ----------------------------*- C++ -*-===//
//
// A hashed wheel of one-millisecond slots; an entry that is due in a later
// turn stays in its slot until then. One a scheduler, which fires what is due;
// any thread may insert and remove.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_SCHEDULING_TIMERWHEEL_H
#define LUCIOLE_LIB_RUNTIME_SCHEDULING_TIMERWHEEL_H

#include "luciole/Runtime/Process.h"
#include "platform/Threads.h"

namespace luciole {

/// What was due: nothing that may be gone by the time it is looked at.
struct DueEntry {
  int64_t due;
  WheelEntry *timer; ///< a Timer's, which belongs to who took it out; or null
  Term pid;
  uint32_t timeouts;
  uint32_t place; ///< in the list, where newer ones of a slot come first
};

struct DueList {
  DueEntry *entries = nullptr;
  size_t count = 0, capacity = 0;
  void append(const DueEntry &entry);
};

class TimerWheel {
public:
  /// True if the entry is now the first that is due.
  bool insert(WheelEntry &entry);
  /// False if it wasn't in the wheel (any more).
  bool remove(WheelEntry &entry);
  /// Takes out what is due, in the order of time.
  void takeDue(int64_t now, DueList &due);
  /// When to look again, INT64_MAX if the wheel is empty. May be early.
  int64_t nextDue() const {
    return next.load(std::memory_order_relaxed);
  }

private:
  static constexpr unsigned kSlotBits = 12;
  static constexpr uint32_t kSlots = 1u << kSlotBits;
  static constexpr int64_t kTick = 1000000;

  void link(WheelEntry &entry);
  void unlink(WheelEntry &entry);
  void takeSlot(uint32_t slot, int64_t until, DueList &due);
  int64_t findNext() const;

  Lock lock;
  /// Allocated at the first use.
  WheelEntry **slots = nullptr;
  uint64_t occupied[kSlots / 64] = {};
  size_t count = 0;
  int64_t position = 0; ///< the tick that was fired last
  std::atomic<int64_t> next{INT64_MAX};
};

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SCHEDULING_TIMERWHEEL_H
