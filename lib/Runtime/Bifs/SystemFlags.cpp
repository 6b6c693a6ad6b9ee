//===- SystemFlags.cpp - erlang:system_flag ---------------------------------===//
//
// Most flags are the options that processes get when spawn_opt doesn't say
// otherwise.
//
//===----------------------------------------------------------------------===//

#include "Bifs/SystemFlags.h"
#include "Processes/SpawnOptions.h"
#include "Scheduling/Online.h"
#include "Scheduling/Scheduler.h"
#include "StackTrace.h"
#include "SystemLogger.h"
#include "luciole/Runtime/Bif.h"
#include "platform/System.h"
#include "platform/Threads.h"

#include <atomic>

using namespace luciole;

namespace {
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
std::atomic<unsigned> dirtyOnline{0};
std::atomic<SWord> traceControlWord{0}, requestsLimit{4};
} // namespace

unsigned luciole::backtraceDepth() {
  return traceDepth.load(std::memory_order_relaxed);
}

void luciole::setDefaults(SpawnOptions &options) {
  if (!defaults.changed.load(std::memory_order_relaxed)) [[likely]]
    return;
  options.minHeapWords = defaults.minHeapWords;
  if (defaults.minBinaryWords != kBinaryWords)
    options.minBinaryWords = defaults.minBinaryWords;
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
    defaults.minHeapWords = heapSizeFor(number);
  else if (flag == am::min_bin_vheap_size)
    defaults.minBinaryWords = heapSizeFor(number);
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

static bool isNumberUpTo(Term value, SWord most) {
  return isSmall(value) && smallValue(value) > 0 && smallValue(value) <= most;
}

static Term setOnline(Process &p, Term value) {
  if (!isNumberUpTo(value, schedulerCount()))
    return raiseBadarg(p);
  return makeSmall(setOnlineSchedulers(unsigned(smallValue(value))));
}

/// The threads that OTP has for long native functions are none here.
static Term setDirtyOnline(Process &p, Term value) {
  return isNumberUpTo(value, onlineSchedulers())
             ? makeSmall(dirtyOnline.exchange(unsigned(smallValue(value))))
             : raiseBadarg(p);
}

Term luciole::dirtySchedulersOnline() {
  unsigned online = onlineSchedulers(), dirty = dirtyOnline;
  return makeSmall(dirty && dirty < online ? dirty : online);
}

static Term setMicrostateAccounting(Process &p, Term value) {
  if (value == am::reset) {
    bool before = setMicrostates(false);
    resetMicrostates();
    return makeBool(setMicrostates(before) || before);
  }
  return isBoolean(value) ? makeBool(setMicrostates(value == am::true_))
                          : raiseBadarg(p);
}

/// Numbers that can be set and asked for, and mean nothing here.
static Term setNumber(Process &p, std::atomic<SWord> &number, Term value,
                      SWord least, SWord most) {
  return isSmall(value) && smallValue(value) >= least &&
                 smallValue(value) <= most
             ? makeSmall(number.exchange(smallValue(value)))
             : raiseBadarg(p);
}

SWord luciole::systemNumber(Term key) {
  return key == am::trace_control_word ? traceControlWord.load()
                                       : requestsLimit.load();
}

/// What is about threads, or kNone.
static Term setThreads(Process &p, Term flag, Term value) {
  if (flag == am::schedulers_online)
    return setOnline(p, value);
  if (flag == am::dirty_cpu_schedulers_online)
    return setDirtyOnline(p, value);
  if (flag == am::scheduler_wall_time)
    return luc_bif_erts_internal_scheduler_wall_time_1(&p, value);
  if (flag == am::microstate_accounting)
    return setMicrostateAccounting(p, value);
  if (flag != am::multi_scheduling)
    return kNone;
  Term state = setMultiScheduling(p, value);
  return state ? state : raiseBadarg(p);
}

static bool isThreadFlag(Term flag) {
  return flag == am::schedulers_online || flag == am::microstate_accounting ||
         flag == am::dirty_cpu_schedulers_online ||
         flag == am::multi_scheduling || flag == am::scheduler_wall_time;
}

Term luc_bif_erlang_system_flag_2(Process *p, Term flag, Term value) {
  if (flag == am::system_logger)
    return setSystemLogger(*p, value);
  if (flag == am::sequential_tracer || flag == am::reset_seq_trace)
    return setSequentialTrace(*p, flag, value);
  if (isThreadFlag(flag))
    return setThreads(*p, flag, value);
  if (flag == am::backtrace_depth)
    return setTraceDepth(*p, value);
  if (flag == am::trace_control_word)
    return setNumber(*p, traceControlWord, value, 0, UINT32_MAX);
  if (flag == am::outstanding_system_requests_limit)
    return setNumber(*p, requestsLimit, value, 1, 134217727);
  if (flag == am::time_offset && value == am::finalize)
    return am::final;
  Guard guard(defaults.lock);
  Term old = defaultOf(*p, flag);
  if (!old)
    return raiseBadargCause(*p, am::badopt);
  if (!setDefault(flag, value))
    return raiseBadarg(*p);
  defaults.changed = true;
  return tupleElement(old, 1);
}

/// kernel_refc, which counts who wants it in OTP, calls it too.
Term luc_bif_erts_internal_scheduler_wall_time_1(Process *p, Term on) {
  return isBoolean(on) ? makeBool(claimWallTime(*p, on == am::true_))
                       : raiseBadarg(*p);
}
