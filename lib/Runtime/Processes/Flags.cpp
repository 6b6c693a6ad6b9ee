//===- Flags.cpp - process_flag ---------------------------------------------===//

#include "Processes/ProcessInfo.h"
#include "Processes/SpawnOptions.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

static Term setFlag(bool &flag, Term value) {
  bool old = flag;
  flag = value == am::true_;
  return makeBool(old);
}

static Term setMinHeap(Process &p, Term value) {
  SWord old = SWord(p.minHeapWords ? p.minHeapWords : kHeapWords);
  p.minHeapWords = heapSizeFor(size_t(smallValue(value)), kHeapWords);
  return makeSmall(old);
}

static Term setFullSweep(Process &p, Term value) {
  Term old = makeSmall(p.fullSweepAfter);
  p.fullSweepAfter = uint32_t(smallValue(value));
  return old;
}

static Term setMinBinaries(Process &p, Term value) {
  size_t &words = relationsOf(p).flags.minBinaryWords;
  Term old = makeSmall(SWord(words));
  words = heapSizeFor(size_t(smallValue(value)), kBinaryWords);
  return old;
}

/// The flags that are kept with the relations, or kNone.
static Term setRareFlag(Process &p, Term flag, Term value) {
  if (flag == am::error_handler && isAtom(value)) {
    Term &handler = relationsOf(p).flags.errorHandler;
    Term old = handler;
    handler = value;
    return old;
  }
  if (flag == am::sensitive && isBoolean(value))
    return setFlag(relationsOf(p).flags.sensitive, value);
  return kNone;
}

static constexpr SWord kMaxSavedCalls = 10000;

static bool isSavedCalls(Term value) {
  return isSmall(value) && smallValue(value) >= 0 &&
         smallValue(value) <= kMaxSavedCalls;
}

static Term setSavedCalls(Process &p, Term value) {
  uint32_t &calls = relationsOf(p).flags.saveCalls;
  Term old = makeSmall(calls);
  calls = uint32_t(smallValue(value));
  return old;
}

static bool isFlag(Term flag) {
  const Term flags[] = {am::trap_exit,          am::priority,
                        am::min_heap_size,      am::fullsweep_after,
                        am::max_heap_size,      am::message_queue_data,
                        am::min_bin_vheap_size, am::error_handler,
                        am::save_calls,         am::sensitive};
  for (Term each : flags)
    if (flag == each)
      return true;
  return false;
}

static Term setFlagOf(Process &p, Term flag, Term value) {
  bool isSize = isSmall(value) && smallValue(value) >= 0;
  if (flag == am::trap_exit && isBoolean(value))
    return setFlag(p.trapsExits, value);
  if (flag == am::priority) {
    Term old = priorityTerm(p.priority);
    return parsePriority(value, p.priority) ? old : Term(kNone);
  }
  if (flag == am::min_heap_size && isSize)
    return setMinHeap(p, value);
  if (flag == am::fullsweep_after && isSize)
    return setFullSweep(p, value);
  if (flag == am::max_heap_size) {
    Term old = maxHeapTerm(p, p.maxHeap);
    return parseMaxHeap(value, p.maxHeap) ? old : Term(kNone);
  }
  if (flag == am::message_queue_data &&
      (value == am::on_heap || value == am::off_heap)) {
    Term old = p.messagesOffHeap ? am::off_heap : am::on_heap;
    p.messagesOffHeap = value == am::off_heap;
    return old;
  }
  if (flag == am::min_bin_vheap_size && isSize)
    return setMinBinaries(p, value);
  if (flag == am::save_calls && isSavedCalls(value))
    return setSavedCalls(p, value);
  return setRareFlag(p, flag, value);
}

Term luc_bif_erlang_process_flag_2(Process *p, Term flag, Term value) {
  if (Term old = setFlagOf(*p, flag, value))
    return old;
  if (flag == am::save_calls)
    return raiseBadargCause(*p, am::none);
  return isFlag(flag) ? raiseBadarg(*p) : raiseBadargCause(*p, am::badopt);
}

/// The process itself sets it and answers what it was.
static Term answerSavedCalls(Process &p, Term value) {
  return setSavedCalls(p, value);
}

// erlang:process_flag/3 waits for the answer. There is this flag only.
Term luc_bif_erts_internal_process_flag_3(Process *p, Term pid, Term flag,
                                          Term value) {
  if (!isLocalPid(pid))
    return am::badtype;
  if (flag != am::save_calls || !isSavedCalls(value))
    return am::badarg;
  if (pid == p->pid())
    return setSavedCalls(*p, value);
  Term reference = makeReference(*p);
  return askProcess(*p, pid, value, reference, answerSavedCalls)
             ? reference
             : Term(am::badtype);
}
