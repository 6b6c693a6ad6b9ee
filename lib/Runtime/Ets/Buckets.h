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
      segments[i] = other.segments[i];
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
      return segments[0][index];
    size_t first = std::bit_floor(index);
    return segments[std::bit_width(index) - kFirstWidth][index - first];
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
  Object **segments[kMaxSegments] = {};
};

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_BUCKETS_H
