//===- ProcessBifs.cpp - Small BIFs about processes ------------------------===//

#include "Collector.h"
#include "CompiledCode.h"
#include "Mailbox.h"
#include "Processes/Leave.h"
#include "Processes/SpawnOptions.h"
#include "Processes/Table.h"
#include "Scheduling/Scheduler.h"
#include "Stack.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

using namespace luciole;

Term luc_bif_erlang_self_0(Process *p) { return p->pid(); }

Term luc_bif_erlang_group_leader_0(Process *p) { return p->groupLeader; }

Term luc_bif_erlang_group_leader_2(Process *p, Term leader, Term pid) {
  if (!isLocalPid(leader) || !isLocalPid(pid))
    return raiseBadarg(*p);
  if (pid == p->pid()) {
    p->groupLeader = leader;
    return am::true_;
  }
  ControlSignal *signal = allocateSignal(SignalKind::GroupLeader);
  signal->term = leader;
  return sendSignal(pid, signal) ? Term(am::true_) : raiseBadarg(*p);
}

Term luc_bif_erlang_processes_0(Process *p) {
  Term list = kNil;
  forEachProcess([&](Term pid) { list = makeCons(*p, pid, list); });
  return reverseList(*p, list);
}

//===----------------------------------------------------------------------===//
// Flags
//===----------------------------------------------------------------------===//

static Term setFlag(bool &flag, Term value) {
  bool old = flag;
  flag = value == am::true_;
  return makeBool(old);
}

static Term setMinHeap(Process &p, Term value) {
  SWord old = SWord(p.minHeapWords ? p.minHeapWords : 233);
  p.minHeapWords = size_t(smallValue(value));
  return makeSmall(old);
}

static Term setFullSweep(Process &p, Term value) {
  Term old = makeSmall(p.fullSweepAfter);
  p.fullSweepAfter = uint32_t(smallValue(value));
  return old;
}

Term luc_bif_erlang_process_flag_2(Process *p, Term flag, Term value) {
  bool isSize = isSmall(value) && smallValue(value) >= 0;
  if (flag == am::trap_exit && isBoolean(value))
    return setFlag(p->trapsExits, value);
  if (flag == am::priority) {
    Term old = priorityTerm(p->priority);
    return parsePriority(value, p->priority) ? old : raiseBadarg(*p);
  }
  if (flag == am::min_heap_size && isSize)
    return setMinHeap(*p, value);
  if (flag == am::fullsweep_after && isSize)
    return setFullSweep(*p, value);
  if (flag == am::max_heap_size) {
    Term old = maxHeapTerm(*p, p->maxHeap);
    return parseMaxHeap(value, p->maxHeap) ? old : raiseBadarg(*p);
  }
  if (flag == am::message_queue_data &&
      (value == am::on_heap || value == am::off_heap)) {
    Term old = p->messagesOffHeap ? am::off_heap : am::on_heap;
    p->messagesOffHeap = value == am::off_heap;
    return old;
  }
  if (flag == am::min_bin_vheap_size && isSize)
    return makeSmall(46422);
  if (flag == am::error_handler && isAtom(value))
    return am::error_handler;
  if (flag == am::save_calls && isSize)
    return makeSmall(0);
  if (flag == am::sensitive && isBoolean(value))
    return am::false_;
  return raiseBadarg(*p);
}

//===----------------------------------------------------------------------===//
// Giving the processor up
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_bump_reductions_1(Process *p, Term count) {
  if (!isSmall(count) || smallValue(count) < 0)
    return raiseBadarg(*p);
  SWord left = SWord(p->reductions);
  p->reductions = smallValue(count) > left ? 0 : Word(left - smallValue(count));
  return am::true_;
}

/// The next call gives way.
Term luc_bif_erlang_yield_0(Process *p) {
  p->reductions = 0;
  return am::true_;
}

COMPILED_FUNCTION(applyCode, "erlang:apply/3", 3);

Term luc_bif_erlang_hibernate_3(Process *p, Term module, Term function,
                                Term args) {
  if (!isAtom(module) || !isAtom(function) || listLength(args) < 0)
    return raiseBadarg(*p);
  // The stack is given up; the arguments wait in registers, which are roots.
  discardStack(*p);
  p->registers[0] = args;
  collect(*p, 0, true);
  p->registers[2] = p->registers[0];
  p->registers[0] = module;
  p->registers[1] = function;
  p->setStart(addressOf(applyCode), 3);
  p->continuation = Continuation::Hibernate;
  return leaveProcessor(*p);
}

//===----------------------------------------------------------------------===//
// Collecting
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_garbage_collect_0(Process *p) {
  p->heapLimit = 0; // the next reservation collects
  p->offHeapOldBytes = p->offHeapLimit + 1; // everything
  return am::true_;
}

Term luc_bif_erts_internal_garbage_collect_1(Process *p, Term mode) {
  if (mode != am::major && mode != am::minor)
    return raiseBadarg(*p);
  return luc_bif_erlang_garbage_collect_0(p);
}

/// {garbage_collect, RequestId, Type} by another process.
Term luc_bif_erts_internal_request_system_task_3(Process *p, Term pid,
                                                 Term, Term request) {
  if (!isLocalPid(pid) || !isTupleOf(request, 3) ||
      tupleElement(request, 0) != am::garbage_collect)
    return raiseBadarg(*p);
  ControlSignal *signal = copySignal(SignalKind::Collect, tupleElement(request, 1));
  signal->from = p->pid();
  if (sendSignal(pid, signal))
    return am::ok;
  Term answer = makeTuple(*p, {am::garbage_collect, tupleElement(request, 1),
                               am::false_});
  appendMessage(*p, copyMessage(answer));
  return am::ok;
}

Term luc_bif_io_printable_range_0(Process *) { return am::latin1; }
