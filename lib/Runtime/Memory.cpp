//===- Memory.cpp - How much memory is used for what -----------------------===//

#include "Memory.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Parts.h"

#include <atomic>

using namespace luciole;

namespace {
struct alignas(64) Shard {
  std::atomic<ptrdiff_t> bytes[kNumMemoryKinds];
};
} // namespace

/// The last one is for threads that are no scheduler's.
static Shard shards[kMaxSchedulers + 1];

void luciole::countMemory(MemoryKind kind, ptrdiff_t bytes) {
  if (!parts::accounting())
    return;
  Scheduler *scheduler = currentScheduler();
  Shard &shard = shards[scheduler ? scheduler->index : kMaxSchedulers];
  std::atomic<ptrdiff_t> &sum = shard.bytes[unsigned(kind)];
  if (scheduler) // the only one that writes it
    sum.store(sum.load(std::memory_order_relaxed) + bytes,
              std::memory_order_relaxed);
  else
    sum.fetch_add(bytes, std::memory_order_relaxed);
}

size_t luciole::usedMemory(MemoryKind kind) {
  ptrdiff_t sum = 0;
  for (const Shard &shard : shards)
    sum += shard.bytes[unsigned(kind)].load(std::memory_order_relaxed);
  return sum < 0 ? 0 : size_t(sum);
}
