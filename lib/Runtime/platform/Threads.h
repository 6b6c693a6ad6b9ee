//===- Threads.h - Locks, threads and sleeping --------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_THREADS_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_THREADS_H

#include <atomic>
#include <cstdint>

namespace luciole {

namespace platform {
/// Sleeps while the word has that value, at most so many nanoseconds (negative:
/// for ever). May wake up for no reason.
void sleepOn(std::atomic<uint32_t> &word, uint32_t value, int64_t nanoseconds);
void wakeOne(std::atomic<uint32_t> &word);

/// Runs `run(argument)` on a thread of its own, which is never joined.
void startThread(void (*run)(void *), void *argument);
/// Tells the processor that this thread spins.
#ifdef __x86_64__
inline void pause() { __builtin_ia32_pause(); }
#else
inline void pause() {}
#endif
/// Lets another thread have the processor.
void yield();
} // namespace platform

#ifdef LUCIOLE_SINGLE_THREADED
/// There is nobody to keep out.
class Lock {
public:
  void lock() {}
  bool tryLock() { return true; }
  void unlock() {}
};
class SharedLock : public Lock {
public:
  void lockShared() {}
  bool tryLockShared() { return true; }
  void unlockShared() {}
};
#else
/// A mutual exclusion lock of four bytes, for sections of a few instructions.
class Lock {
public:
  void lock() {
    uint32_t expected = kFree;
    if (!word.compare_exchange_strong(expected, kTaken,
                                      std::memory_order_acquire)) [[unlikely]]
      lockSlow();
  }
  bool tryLock() {
    uint32_t expected = kFree;
    return word.compare_exchange_strong(expected, kTaken,
                                        std::memory_order_acquire);
  }
  void unlock() {
    if (word.exchange(kFree, std::memory_order_release) == kContended)
        [[unlikely]]
      platform::wakeOne(word);
  }

private:
  static constexpr uint32_t kFree = 0, kTaken = 1, kContended = 2;
  void lockSlow();
  std::atomic<uint32_t> word{kFree};
};

#endif

/// Holds a lock for a scope.
class Guard {
public:
  explicit Guard(Lock &lock) : lock(lock) { lock.lock(); }
  ~Guard() { lock.unlock(); }
  Guard(const Guard &) = delete;
  Guard &operator=(const Guard &) = delete;

private:
  Lock &lock;
};

/// Waits for what another thread is about to do: spins, then lets others have
/// the processor, as the thread that is waited for may have none.
class Backoff {
public:
  void wait() {
    if (++turns < 64)
      platform::pause();
    else
      platform::yield();
  }

private:
  unsigned turns = 0;
};

#ifndef LUCIOLE_SINGLE_THREADED
/// Many readers or one writer; writers go first.
class SharedLock {
public:
  bool tryLockShared() {
    uint32_t readers = word.load(std::memory_order_relaxed);
    return readers < kWaiting &&
           word.compare_exchange_strong(readers, readers + 1,
                                        std::memory_order_acquire);
  }
  void lockShared() {
    for (Backoff backoff; !tryLockShared();)
      backoff.wait();
  }
  void unlockShared() { word.fetch_sub(1, std::memory_order_release); }
  bool tryLock() {
    uint32_t expected = 0;
    return word.compare_exchange_strong(expected, kWriter,
                                        std::memory_order_acquire);
  }
  void lock() {
    if (!tryLock()) [[unlikely]]
      lockSlow();
  }
  void unlock() { word.fetch_and(~kWriter, std::memory_order_release); }

private:
  static constexpr uint32_t kWriter = 1u << 31;
  /// A writer waits: no more readers come in.
  static constexpr uint32_t kWaiting = 1u << 30;
  void lockSlow() {
    for (Backoff backoff;; backoff.wait()) {
      uint32_t seen = word.fetch_or(kWaiting, std::memory_order_relaxed);
      // Takes the mark along; other writers that wait renew it.
      uint32_t free = kWaiting;
      if (!(seen & ~kWaiting) &&
          word.compare_exchange_strong(free, kWriter,
                                       std::memory_order_acquire))
        return;
    }
  }
  std::atomic<uint32_t> word{0};
};
#endif

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_THREADS_H
