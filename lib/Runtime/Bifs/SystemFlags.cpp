//===- SystemFlags.cpp - erlang:system_flag ---------------------------------===//
//
// Most flags are the options that processes get when spawn_opt doesn't say
// otherwise.
//
//===----------------------------------------------------------------------===//

#include "Processes/SpawnOptions.h"
#include "StackTrace.h"
#include "SystemLogger.h"
#include "luciole/Runtime/Bif.h"
#include "platform/System.h"
#include "platform/Threads.h"

#include <atomic>

using namespace luciole;

namespace {
/// What the words of a heap and of binaries are before anybody sets them.
constexpr size_t kHeapWords = 233, kBinaryWords = 46422;
constexpr uint32_t kFullSweepAfter = 65535;

struct Defaults {
  Lock lock; ///< of those who change them
  std::atomic<bool> changed{false};
  std::atomic<size_t> minHeapWords{0};
  std::atomic<size_t> minBinaryWords{kBinaryWords};
  std::atomic<uint32_t> fullSweepAfter{kFullSweepAfter};
  std::atomic<size_t> maxHeapWords{0};
  std::atomic<bool> maxHeapKills{true}, maxHeapLogs{true};

  MaxHeap maxHeap() const {
    return {maxHeapWords, maxHeapKills, maxHeapLogs};
  }
};
Defaults defaults;
std::atomic<unsigned> traceDepth{kTraceDepth};
} // namespace

unsigned luciole::backtraceDepth() {
  return traceDepth.load(std::memory_order_relaxed);
}

void luciole::setDefaults(SpawnOptions &options) {
  if (!defaults.changed.load(std::memory_order_relaxed)) [[likely]]
    return;
  options.minHeapWords = defaults.minHeapWords;
  options.fullSweepAfter = defaults.fullSweepAfter;
  options.maxHeap = defaults.maxHeap();
}

/// {Flag, Value} of one of the options, or kNone.
static Term defaultOf(Process &p, Term flag) {
  Term value = kNone;
  size_t heap = defaults.minHeapWords;
  if (flag == am::min_heap_size)
    value = makeSmall(SWord(heap ? heap : kHeapWords));
  else if (flag == am::min_bin_vheap_size)
    value = makeSmall(SWord(defaults.minBinaryWords.load()));
  else if (flag == am::fullsweep_after)
    value = makeSmall(defaults.fullSweepAfter);
  else if (flag == am::max_heap_size)
    value = maxHeapTerm(p, defaults.maxHeap());
  return value ? makeTuple(p, {flag, value}) : kNone;
}

Term luciole::defaultsInfo(Process &p, Term key) {
  if (key != am::garbage_collection)
    return key == am::max_heap_size
               ? maxHeapTerm(p, defaults.maxHeap())
               : defaultOf(p, key);
  return makeList(p, {makeTuple(p, {am::max_heap_size,
                                    makeSmall(SWord(defaults.maxHeapWords))}),
                      defaultOf(p, am::min_bin_vheap_size),
                      defaultOf(p, am::min_heap_size),
                      defaultOf(p, am::fullsweep_after)});
}

/// False if the value is none for the flag.
static bool setDefault(Term flag, Term value) {
  if (flag == am::max_heap_size) {
    MaxHeap maxHeap = defaults.maxHeap();
    if (!parseMaxHeap(value, maxHeap))
      return false;
    defaults.maxHeapWords = maxHeap.words;
    defaults.maxHeapKills = maxHeap.kills;
    defaults.maxHeapLogs = maxHeap.logs;
    return true;
  }
  if (!isSmall(value) || smallValue(value) < 0)
    return false;
  size_t number = size_t(smallValue(value));
  if (flag == am::min_heap_size)
    defaults.minHeapWords = number;
  else if (flag == am::min_bin_vheap_size)
    defaults.minBinaryWords = number;
  else
    defaults.fullSweepAfter =
        uint32_t(number < kFullSweepAfter ? number : kFullSweepAfter);
  return true;
}

/// Traces have at most the entries that there is room for.
static Term setTraceDepth(Process &p, Term value) {
  if (!isSmall(value) || smallValue(value) < 0)
    return raiseBadarg(p);
  SWord wanted = smallValue(value);
  return makeSmall(
      traceDepth.exchange(unsigned(wanted < kMaxTraceDepth ? wanted
                                                           : kMaxTraceDepth)));
}

/// The numbers of threads can't be set: they stay as they are.
Term luc_bif_erlang_system_flag_2(Process *p, Term flag, Term value) {
  if (flag == am::system_logger)
    return setSystemLogger(*p, value);
  if (flag == am::schedulers_online)
    return makeSmall(platform::processorCount());
  if (flag == am::multi_scheduling)
    return value == am::block || value == am::unblock ||
                   value == am::block_normal || value == am::unblock_normal
               ? Term(am::enabled)
               : raiseBadarg(*p);
  if (flag == am::backtrace_depth)
    return setTraceDepth(*p, value);
  Guard guard(defaults.lock);
  Term old = defaultOf(*p, flag);
  if (!old || !setDefault(flag, value))
    return raiseBadarg(*p);
  defaults.changed = true;
  return tupleElement(old, 1);
}
