//===- TableLock.h - The locks of tables and of their registry ----*- C++ -*-===//
//
// Many readers or one writer. A lock that is spread has a count of readers for
// each scheduler, on a cache line of its own: readers on several processors
// don't disturb each other, and a writer has to look at all of the counts.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_TABLELOCK_H
#define LUCIOLE_LIB_RUNTIME_ETS_TABLELOCK_H

#include "Scheduling/Scheduler.h"
#include "platform/Threads.h"

namespace luciole::ets {

class TableLock {
public:
  struct alignas(64) Readers {
    std::atomic<uint32_t> count{0};
  };

  constexpr TableLock() = default;
  /// Spread over counts for all schedulers that there may be.
  explicit constexpr TableLock(Readers *readers) : readers(readers) {}
  /// Before anybody uses it. The counts are not freed by the lock.
  void spread(Readers *counts) { readers = counts; }
  Readers *counts() const { return readers; }

  bool tryLockShared() {
    if (!readers)
      return plain.tryLockShared();
    std::atomic<uint32_t> &mine = own();
    mine.fetch_add(1, std::memory_order_seq_cst);
    if (!writing.load(std::memory_order_seq_cst)) [[likely]]
      return true;
    mine.fetch_sub(1, std::memory_order_release);
    return false;
  }
  void lockShared() {
    for (Backoff backoff; !tryLockShared();)
      do
        backoff.wait();
      while (writing.load(std::memory_order_relaxed));
  }
  void unlockShared() {
    if (readers)
      own().fetch_sub(1, std::memory_order_release);
    else
      plain.unlockShared();
  }
  bool tryLock() { return !readers && plain.tryLock(); }
  void lock() {
    plain.lock();
    if (!readers)
      return;
    writing.store(1, std::memory_order_seq_cst);
    for (unsigned i = 0, n = schedulerCount(); i < n; ++i)
      for (Backoff backoff; readers[i].count.load(std::memory_order_seq_cst);)
        backoff.wait();
  }
  void unlock() {
    if (readers)
      writing.store(0, std::memory_order_release);
    plain.unlock();
  }

private:
  /// Threads that are no scheduler share the first.
  std::atomic<uint32_t> &own() const {
    const Scheduler *s = currentScheduler();
    return readers[s ? s->index : 0].count;
  }

  SharedLock plain; ///< of writers alone, when spread
  std::atomic<uint32_t> writing{0};
  Readers *readers = nullptr;
};

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_TABLELOCK_H
