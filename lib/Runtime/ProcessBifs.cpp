//===- ProcessBifs.cpp - Small BIFs about processes ------------------------===//

#include "Collector.h"
#include "CompiledCode.h"
#include "Mailbox.h"
#include "Processes/Leave.h"
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
