//===- Monitors.cpp - monitor, demonitor, aliases --------------------------===//

#include "Mailbox.h"
#include "Names.h"
#include "Processes/Relations.h"
#include "Processes/SignalHandlers.h"
#include "Processes/SpawnOptions.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"

#include <new>

using namespace luciole;

Relations &luciole::relationsOf(Process &p) {
  if (!p.relations) {
    void *memory = std::malloc(sizeof(Relations));
    if (!memory)
      fatalMemory("links and monitors");
    p.relations = new (memory) Relations();
  }
  return *p.relations;
}

void luciole::addMonitor(Process &p, const Monitor &monitor) {
  Relations &relations = relationsOf(p);
  relations.monitors.insert(monitor);
  relations.numTags += !isImmediate(monitor.tag);
}

void luciole::eraseMonitor(Process &p, Monitor *monitor) {
  p.relations->numTags -= !isImmediate(monitor->tag);
  p.relations->monitors.erase(monitor);
}

/// References that messages can be sent to have the pid in a fourth word.
Term luciole::makeMonitorReference(Process &p, AliasMode alias) {
  Term plain = makeReference(p);
  if (alias == AliasMode::None)
    return plain;
  Word *words = allocate(p, 5);
  words[0] = makeHeader(Kind::Reference, 4);
  for (unsigned i = 1; i < 4; ++i)
    words[i] = boxedCell(plain)[i];
  words[4] = p.pid();
  return tagBoxed(words);
}

//===----------------------------------------------------------------------===//
// monitor
//===----------------------------------------------------------------------===//

/// The name, of this node, that an item stands for; kNone for others.
static Term nameOf(Term item) {
  if (isAtom(item))
    return item;
  if (isTupleOf(item, 2) && isAtom(tupleElement(item, 0)) &&
      tupleElement(item, 1) == am::nonode_nohost)
    return tupleElement(item, 0);
  return kNone;
}

/// Of a process or a port.
static Term monitorObject(Process *p, Term type, Term item, AliasMode alias,
                          Term tag) {
  bool isPort = type == am::port;
  Term name = nameOf(item);
  Term pid = name ? whereis(name) : item;
  if (!(name && !pid) && !(isPort ? isLocalPort(pid) : isLocalPid(pid)))
    return raiseBadarg(*p);
  Term reference = makeMonitorReference(*p, alias);
  RefNumber number = refNumber(reference);
  if (pid == p->pid()) // nothing ever comes of it
    return reference;
  // A name that nobody has: any pid (or port) does, it is not shown.
  Term nobody = isPort ? makeLocalPort(0) : p->pid();
  addMonitor(*p, Monitor{{number}, pid ? pid : nobody, name, tag, alias});
  ControlSignal *signal = allocateSignal(SignalKind::Monitor);
  signal->from = p->pid();
  signal->ref = number;
  signal->term = name;
  if (pid && sendSignal(pid, signal))
    return reference;
  if (!pid)
    freeSignal(signal);
  ControlSignal *down = allocateSignal(SignalKind::Down);
  down->ref = number;
  down->term = am::noproc;
  handleSignal(*p, down);
  return reference;
}

/// {monitor, time_offset}: it never changes here.
static Term monitor(Process *p, Term type, Term item, AliasMode alias,
                    Term tag) {
  if (type == am::process || type == am::port)
    return monitorObject(p, type, item, alias, tag);
  if (type == am::time_offset && item == am::clock_service) {
    Term reference = makeMonitorReference(*p, alias);
    addMonitor(*p, Monitor{{refNumber(reference)}, kNone, kNone, tag, alias});
    return reference;
  }
  return raiseBadarg(*p);
}

Term luc_bif_erlang_monitor_2(Process *p, Term type, Term item) {
  return monitor(p, type, item, AliasMode::None, am::DOWN);
}

Term luc_bif_erlang_monitor_3(Process *p, Term type, Term item, Term options) {
  AliasMode alias = AliasMode::None;
  Term tag = type == am::time_offset ? am::CHANGE : am::DOWN;
  if (!parseMonitorOptions(options, alias, tag))
    return raiseBadarg(*p);
  return monitor(p, type, item, alias, tag);
}

//===----------------------------------------------------------------------===//
// demonitor
//===----------------------------------------------------------------------===//

/// Ends a monitor of this process; false if there is none.
static bool demonitor(Process &p, const RefNumber &number) {
  Monitor *monitor = findMonitor(p, number);
  if (!monitor || !monitor->target)
    return false;
  Term target = monitor->target;
  if (monitor->alias == AliasMode::Explicit)
    monitor->target = kNone;
  else
    eraseMonitor(p, monitor);
  ControlSignal *signal = allocateSignal(SignalKind::Demonitor);
  signal->ref = number;
  sendSignal(target, signal);
  return true;
}

/// Takes the message of the monitor out of the mailbox.
static void flush(Process &p, Term reference) {
  receiveSignals(p);
  bool found = false;
  removeMessages(p, [&](const Signal &message) {
    if (found || !isTupleOf(message.term, 5) ||
        !entry_types::luc_exact_equal(&p, tupleElement(message.term, 1),
                                      reference))
      return false;
    return found = true;
  });
}

Term luc_bif_erlang_demonitor_1(Process *p, Term reference) {
  if (!isReference(reference))
    return raiseBadarg(*p);
  demonitor(*p, refNumber(reference));
  return am::true_;
}

Term luc_bif_erlang_demonitor_2(Process *p, Term reference, Term options) {
  bool flushes = false, informs = false;
  for (; isCons(options); options = consTail(options)) {
    flushes |= consHead(options) == am::flush;
    informs |= consHead(options) == am::info;
    if (consHead(options) != am::flush && consHead(options) != am::info)
      return raiseBadarg(*p);
  }
  if (!isReference(reference) || !isNil(options))
    return raiseBadarg(*p);
  bool ended = demonitor(*p, refNumber(reference));
  if (flushes && !ended)
    flush(*p, reference);
  return makeBool(ended || !informs);
}

//===----------------------------------------------------------------------===//
// Aliases
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_alias_1(Process *p, Term options) {
  AliasMode mode = AliasMode::Explicit;
  for (; isCons(options); options = consTail(options))
    if (consHead(options) == am::reply)
      mode = AliasMode::Reply;
    else if (consHead(options) != am::explicit_unalias)
      return raiseBadarg(*p);
  if (!isNil(options))
    return raiseBadarg(*p);
  Term reference = makeMonitorReference(*p, mode);
  addMonitor(*p, Monitor{{refNumber(reference)}, kNone, kNone, am::DOWN, mode});
  return reference;
}

Term luc_bif_erlang_unalias_1(Process *p, Term reference) {
  if (!isReference(reference))
    return raiseBadarg(*p);
  Monitor *alias = findMonitor(*p, refNumber(reference));
  if (!alias || alias->alias == AliasMode::None)
    return am::false_;
  if (alias->target)
    alias->alias = AliasMode::None;
  else
    eraseMonitor(*p, alias);
  return am::true_;
}
