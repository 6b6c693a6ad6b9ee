//===- ProcessBifs.cpp - BIFs about processes, messages and names ----------===//

#include "Devices.h"
#include "Mailbox.h"
#include "Names.h"
#include "StackTrace.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"
#include "platform/Platform.h"

using namespace luciole;
using entry_types::luc_exact_equal;

Term luc_bif_erlang_self_0(Process *p) { return p->pid(); }

Term luc_bif_erlang_group_leader_0(Process *p) { return p->groupLeader; }

Term luc_bif_erlang_group_leader_2(Process *p, Term leader, Term pid) {
  if (!isPid(leader) || pid != p->pid())
    return raiseBadarg(*p);
  p->groupLeader = leader;
  return am::true_;
}

Term luc_bif_erlang_is_process_alive_1(Process *p, Term pid) {
  if (!isLocalPid(pid))
    return raiseBadarg(*p);
  return makeBool(pid == p->pid() || isDevice(pid));
}

Term luc_bif_erlang_processes_0(Process *p) {
  return makeList(*p, {p->pid()});
}

//===----------------------------------------------------------------------===//
// Sending
//===----------------------------------------------------------------------===//

/// Messages to processes that don't exist vanish.
static void sendToPid(Process &p, Term pid, Term message) {
  if (pid == p.pid())
    p.mailbox->append(message);
  else if (isDevice(pid))
    sendToDevice(p, pid, message);
}

/// False if nothing can be sent to a term like this.
static bool send(Process &p, Term to, Term message) {
  if (isPid(to)) {
    sendToPid(p, to, message);
    return true;
  }
  if (isReference(to) || isPort(to))
    return !isPort(to);
  if (isAtom(to)) {
    Term pid = whereis(to);
    if (!pid)
      return false;
    sendToPid(p, pid, message);
    return true;
  }
  if (!isTupleOf(to, 2) || !isAtom(tupleElement(to, 0)) ||
      !isAtom(tupleElement(to, 1)))
    return false;
  if (Term pid = whereis(tupleElement(to, 0)))
    sendToPid(p, pid, message);
  return true;
}

extern "C" Term luc_send(Process *p, Term to, Term message) {
  return send(*p, to, message) ? message : raiseBadarg(*p);
}

Term luc_bif_erlang_send_2(Process *p, Term to, Term message) {
  return luc_send(p, to, message);
}

Term luc_bif_erlang_send_3(Process *p, Term to, Term message, Term options) {
  if (listLength(options) < 0 || !send(*p, to, message))
    return raiseBadarg(*p);
  return am::ok;
}

//===----------------------------------------------------------------------===//
// Monitors and links
//===----------------------------------------------------------------------===//

static Term monitor(Process *p, Term type, Term item) {
  if (type != am::process)
    return raiseBadarg(*p);
  Term pid = isAtom(item) ? whereis(item) : item;
  if (pid && !isPid(pid))
    return raiseBadarg(*p);
  Term ref = makeReference(*p);
  if (!pid || (pid != p->pid() && !isDevice(pid))) {
    Term object =
        isAtom(item) ? makeTuple(*p, {item, am::nonode_nohost}) : item;
    p->mailbox->append(
        makeTuple(*p, {am::DOWN, ref, am::process, object, am::noproc}));
  }
  return ref;
}

Term luc_bif_erlang_monitor_2(Process *p, Term type, Term item) {
  return monitor(p, type, item);
}

Term luc_bif_erlang_monitor_3(Process *p, Term type, Term item, Term options) {
  return listLength(options) < 0 ? raiseBadarg(*p) : monitor(p, type, item);
}

/// Takes a 'DOWN' message of this monitor out of the mailbox.
static void flushMonitor(Process *p, Term ref) {
  Mailbox &m = *p->mailbox;
  for (size_t i = m.head; i < m.tail; ++i) {
    Term message = m.items[i];
    if (isTupleOf(message, 5) && tupleElement(message, 0) == am::DOWN &&
        luc_exact_equal(p, tupleElement(message, 1), ref)) {
      m.save = i;
      m.removeCurrent();
      return;
    }
  }
}

Term luc_bif_erlang_demonitor_1(Process *p, Term ref) {
  return isReference(ref) ? Term(am::true_) : raiseBadarg(*p);
}

Term luc_bif_erlang_demonitor_2(Process *p, Term ref, Term options) {
  if (!isReference(ref))
    return raiseBadarg(*p);
  for (; isCons(options); options = consTail(options)) {
    if (consHead(options) == am::flush)
      flushMonitor(p, ref);
    else if (consHead(options) != am::info)
      return raiseBadarg(*p);
  }
  return isNil(options) ? Term(am::true_) : raiseBadarg(*p);
}

//===----------------------------------------------------------------------===//
// Flags and information
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_process_flag_2(Process *p, Term flag, Term value) {
  if (flag == am::trap_exit)
    return makeBool(false);
  if (flag == am::priority)
    return am::normal;
  if (flag == am::min_heap_size || flag == am::fullsweep_after ||
      flag == am::min_bin_vheap_size || flag == am::max_heap_size)
    return makeSmall(0);
  return raiseBadarg(*p);
}

/// The value of an item, or kNone.
static Term processItem(Process *p, Term item) {
  if (item == am::dictionary)
    return luc_bif_erlang_get_0(p);
  if (item == am::group_leader)
    return p->groupLeader;
  if (item == am::message_queue_len)
    return makeSmall(p->mailbox->tail - p->mailbox->head);
  if (item == am::messages)
    return makeList(*p, p->mailbox->items + p->mailbox->head,
                    p->mailbox->tail - p->mailbox->head);
  if (item == am::status)
    return am::running;
  if (item == am::current_stacktrace)
    return currentStackTrace(*p);
  if (item == am::reductions)
    return makeSmall(p->totalReductions + 4000 - SWord(p->reductions));
  if (item == am::heap_size || item == am::total_heap_size)
    return makeSmall(p->heapEnd - p->heapStart + (p->oldEnd - p->oldStart));
  if (item == am::stack_size)
    return makeSmall((Word(p->stackBase) - p->savedSp) / kWordBytes);
  if (item == am::memory)
    return makeSmall((p->heapEnd - p->heapStart + (p->oldEnd - p->oldStart)) *
                     kWordBytes);
  if (item == am::links || item == am::monitors || item == am::monitored_by)
    return kNil;
  if (item == am::trap_exit)
    return makeBool(false);
  return kNone;
}

Term luc_bif_erlang_process_info_2(Process *p, Term pid, Term item) {
  if (!isLocalPid(pid))
    return raiseBadarg(*p);
  if (pid != p->pid())
    return am::undefined;
  if (item == am::registered_name) {
    Term name = registeredName(pid);
    return name ? makeTuple(*p, {item, name}) : kNil;
  }
  if (!isList(item)) {
    Term value = processItem(p, item);
    return value ? makeTuple(*p, {item, value}) : raiseBadarg(*p);
  }
  Term pairs = kNil, last = kNone;
  Term reversed = kNil;
  for (; isCons(item); item = consTail(item)) {
    last = luc_bif_erlang_process_info_2(p, pid, consHead(item));
    if (!last)
      return kNone;
    if (isNil(last)) // an unregistered name
      last = makeTuple(*p, {consHead(item), kNil});
    reversed = makeCons(*p, last, reversed);
  }
  for (; isCons(reversed); reversed = consTail(reversed))
    pairs = makeCons(*p, consHead(reversed), pairs);
  return isNil(item) ? pairs : raiseBadarg(*p);
}

Term luc_bif_erlang_process_info_1(Process *p, Term pid) {
  if (!isLocalPid(pid))
    return raiseBadarg(*p);
  if (pid != p->pid())
    return am::undefined;
  const Term items[] = {am::status,       am::message_queue_len, am::links,
                        am::dictionary,   am::trap_exit,
                        am::group_leader, am::total_heap_size,   am::heap_size,
                        am::stack_size,   am::reductions};
  constexpr size_t count = sizeof(items) / sizeof(items[0]);
  Term pairs[count];
  for (size_t i = 0; i < count; ++i)
    pairs[i] = makeTuple(*p, {items[i], processItem(p, items[i])});
  return makeList(*p, pairs, count);
}

Term luc_bif_erlang_bump_reductions_1(Process *p, Term count) {
  if (!isSmall(count) || smallValue(count) < 1)
    return raiseBadarg(*p);
  p->reductions -= Word(smallValue(count));
  return am::true_;
}

Term luc_bif_erlang_yield_0(Process *p) { return am::true_; }

Term luc_bif_io_printable_range_0(Process *p) { return am::latin1; }

//===----------------------------------------------------------------------===//
// The end
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_halt_2(Process *p, Term status, Term options) {
  if (listLength(options) < 0)
    return raiseBadarg(*p);
  if (isSmall(status) && smallValue(status) >= 0) {
    flushOutput();
    platform::exitProcess(int(smallValue(status) & 0xff));
  }
  if (status == am::abort) {
    flushOutput();
    platform::abortProcess();
  }
  if (listLength(status) < 0)
    return raiseBadarg(*p);
  writeChardata(kStandardError, status, Encoding::Unicode, Encoding::Unicode);
  writeOutput(kStandardError, "\n", 1);
  platform::exitProcess(1);
}

Term luc_bif_erlang_halt_1(Process *p, Term status) {
  return luc_bif_erlang_halt_2(p, status, kNil);
}

Term luc_bif_erlang_halt_0(Process *p) {
  return luc_bif_erlang_halt_2(p, makeSmall(0), kNil);
}

Term luc_bif_erlang_garbage_collect_1(Process *p, Term pid) {
  if (!isLocalPid(pid))
    return raiseBadarg(*p);
  return pid == p->pid() ? luc_bif_erlang_garbage_collect_0(p)
                         : Term(am::false_);
}

Term luc_bif_erlang_garbage_collect_0(Process *p) {
  p->heapLimit = 0; // the next reservation collects
  p->offHeapOldBytes = p->offHeapLimit + 1; // everything
  return am::true_;
}
