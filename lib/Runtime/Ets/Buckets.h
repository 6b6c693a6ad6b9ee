//===- Buckets.h - The chains of a linear hash table --------------*- C++ -*-===//
//
// Chains are in segments that double in size and never move, so that a table
// can grow and shrink at one end while others work on other chains. The mask
// follows from the number of chains, which is one word: whoever reads it while
// it changes gets the right chain for every hash but those of the chain that
// is being split or joined, and that one is locked (Table.h).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_BUCKETS_H
#define LUCIOLE_LIB_RUNTIME_ETS_BUCKETS_H

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace luciole::ets {

struct Object;

class Buckets {
public:
  static constexpr size_t kMin = 256;

  Buckets() = default;
  /// Of one that nobody else sees.
  Buckets &operator=(const Buckets &other) {
    active.store(other.size(), std::memory_order_release);
    for (unsigned i = 0; i < kMaxSegments; ++i)
      segments[i].store(other.segment(i), std::memory_order_relaxed);
    return *this;
  }

  size_t size() const { return active.load(std::memory_order_acquire); }

  size_t indexOf(uint32_t hash) const {
    size_t n = size();
    size_t mask = std::bit_ceil(n) - 1;
    size_t index = hash & mask;
    return index < n ? index : index & (mask >> 1);
  }
  Object *&at(size_t index) const {
    if (index < kMin)
      return segment(0)[index];
    size_t first = std::bit_floor(index);
    return segment(std::bit_width(index) - kFirstWidth)[index - first];
  }
  /// Asks for the chain of a hash to be brought near; without any lock.
  void prefetch(uint32_t hash) const {
    size_t index = indexOf(hash);
    unsigned number = index < kMin ? 0 : std::bit_width(index) - kFirstWidth;
    size_t first = number ? std::bit_floor(index) : 0;
    __builtin_prefetch(reinterpret_cast<void *>(
        uintptr_t(segment(number)) + (index - first) * sizeof(Object *)));
  }

  /// The chain that the last one of `n` was split from.
  static size_t parentOf(size_t last) { return last - std::bit_floor(last); }

  /// The first chains.
  void start();
  /// Room for one more; `publish` makes it part of the table.
  Object *&next();
  void publish() { active.store(size() + 1, std::memory_order_release); }
  /// Gives up the last chain, which must be empty by now.
  void dropLast();
  /// Frees the segments, but no object.
  void release();

private:
  static constexpr unsigned kFirstWidth = 8; ///< bits of kMin - 1
  static constexpr unsigned kMaxSegments = 40;
  std::atomic<size_t> active{0};
  Object **segment(unsigned i) const {
    return segments[i].load(std::memory_order_relaxed);
  }
  std::atomic<Object **> segments[kMaxSegments] = {};
};

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_BUCKETS_H
