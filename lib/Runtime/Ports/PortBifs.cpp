//===- PortBifs.cpp - Commands to ports, and what is known of them ---------===//
//
// Callers are erlang:port_command/2 and its like, which make exceptions of
// `badarg`.
//
//===----------------------------------------------------------------------===//

#include "Copy.h"
#include "Ports/Port.h"
#include "Processes/Send.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/IoList.h"

using namespace luciole;

static bool dataSize(Term data, size_t &size) {
  if (!isBitstring(data))
    return isList(data) && ioListSize(data, size);
  BitsView view;
  if (!viewBinary(data, view))
    return false;
  size = view.size / 8;
  return true;
}

//===----------------------------------------------------------------------===//
// Commands
//===----------------------------------------------------------------------===//

namespace {
struct CommandOptions {
  bool isForced = false, neverSuspends = false;
};
} // namespace

static bool parse(Term list, CommandOptions &options) {
  for (; isCons(list); list = consTail(list))
    if (consHead(list) == am::force)
      options.isForced = true;
    else if (consHead(list) == am::nosuspend)
      options.neverSuspends = true;
    else
      return false;
  return isNil(list);
}

/// Pipes can't be forced. Where the caller waits, it does so in the function
/// that this traps to.
Term luc_bif_erts_internal_port_command_3(Process *p, Term term, Term data,
                                          Term list) {
  CommandOptions options;
  if (!parse(list, options))
    return am::badopt;
  if (options.isForced)
    return am::notsup;
  LockedPort port(term);
  size_t size;
  if (!port || !dataSize(data, size))
    return am::badarg;
  if (options.neverSuspends && port->isBusy)
    return am::false_;
  commandPort(*p, *port, data, size);
  return p->suspendCount
             ? trap(*p, am::luciole_long, am::resumed, {am::true_})
             : Term(am::true_);
}

Term luc_bif_erts_internal_port_close_1(Process *p, Term term) {
  {
    LockedPort port(term);
    if (!port)
      return am::badarg;
    closePort(*port, am::normal);
  }
  receiveSignals(*p);
  return am::true_;
}

static void connectPort(Port &port, Term pid) {
  addPortLink(port, pid);
  port.owner = pid;
  ControlSignal *signal = allocateSignal(SignalKind::Link);
  signal->from = port.term();
  sendSignal(pid, signal);
}

Term luc_bif_erts_internal_port_connect_2(Process *, Term term, Term pid) {
  LockedPort port(term);
  if (!port || !isLocalPid(pid))
    return am::badarg;
  connectPort(*port, pid);
  return am::true_;
}

// Programs and descriptors have neither of these.
Term luc_bif_erts_internal_port_control_3(Process *, Term, Term, Term) {
  return am::badarg;
}
Term luc_bif_erts_internal_port_call_3(Process *, Term, Term, Term) {
  return am::badarg;
}

Term luc_bif_erlang_ports_0(Process *p) { return listPorts(*p); }

//===----------------------------------------------------------------------===//
// Port ! {Owner, Command}
//===----------------------------------------------------------------------===//

static bool obeyPair(Process &p, Port &port, Term command) {
  Term what = tupleElement(command, 0), value = tupleElement(command, 1);
  size_t size;
  if (what == am::command && dataSize(value, size)) {
    commandPort(p, port, value, size);
    return true;
  }
  if (what != am::connect || !isLocalPid(value))
    return false;
  Term before = port.owner;
  connectPort(port, value);
  sendToOwner(port, before, am::connected);
  return true;
}

static bool obey(Process &p, Port &port, Term message) {
  if (!isTupleOf(message, 2) || tupleElement(message, 0) != port.owner)
    return false;
  Term command = tupleElement(message, 1);
  if (isTupleOf(command, 2))
    return obeyPair(p, port, command);
  if (command != am::close)
    return false;
  Term owner = port.owner;
  closePort(port, am::normal);
  sendToOwner(port, owner, am::closed);
  return true;
}

SendResult luciole::sendToPort(Process &p, Term term, Term message) {
  LockedPort port(term);
  if (!port || obey(p, *port, message))
    return SendResult::Sent;
  ControlSignal *signal = allocateSignal(SignalKind::Exit);
  signal->from = port->term();
  signal->term = am::badsig;
  sendSignal(port->owner, signal);
  return SendResult::Sent;
}

bool luciole::isBusyPort(Term term) {
  LockedPort port(term);
  return port && port->isBusy;
}

//===----------------------------------------------------------------------===//
// A term of the port's own
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_port_set_data_2(Process *p, Term term, Term data) {
  LockedPort port(term);
  if (!port)
    return raiseBadarg(*p);
  Signal *before = port->data;
  port->data = copyMessage(data);
  if (before)
    freeSignal(before);
  return am::true_;
}

Term luc_bif_erlang_port_get_data_1(Process *p, Term term) {
  LockedPort port(term);
  if (!port)
    return raiseBadarg(*p);
  return port->data ? copyTerm(*p, port->data->term) : Term(am::undefined);
}

//===----------------------------------------------------------------------===//
// Information
//===----------------------------------------------------------------------===//

static Term linksOf(Process &p, const Port &port) {
  Term list = kNil;
  for (PortLink *link = port.links; link; link = link->next)
    list = makeCons(p, link->pid, list);
  return list;
}

static Term watchersOf(Process &p, const Port &port) {
  Term list = kNil;
  for (PortWatcher *watcher = port.watchers; watcher; watcher = watcher->next)
    list = makeCons(p, watcher->pid, list);
  return list;
}

/// The value of an item, or kNone for an item that there is not.
static Term infoValue(Process &p, Port &port, Term item) {
  if (item == am::name)
    return makeUtf8List(p, port.name, strlen(port.name));
  if (item == am::links)
    return linksOf(p, port);
  if (item == am::id)
    return makeInteger(p, int64_t(port.number * 8));
  if (item == am::connected)
    return port.owner;
  if (item == am::input)
    return makeInteger(p, int64_t(port.inputBytes));
  if (item == am::output)
    return makeInteger(p, int64_t(port.outputBytes));
  if (item == am::os_pid)
    return port.child.process < 0 ? Term(am::undefined)
                                  : makeInteger(p, port.child.process);
  if (item == am::monitors)
    return kNil;
  if (item == am::monitored_by)
    return watchersOf(p, port);
  if (item == am::parallelism)
    return am::false_;
  if (item == am::queue_size)
    return makeInteger(p, int64_t(port.output.size()));
  if (item == am::memory)
    return makeInteger(p, int64_t(sizeof(Port)));
  if (item == am::locking)
    return am::port_level;
  return kNone;
}

static Term infoPair(Process &p, Port &port, Term item) {
  return makeTuple(p, {item, infoValue(p, port, item)});
}

static bool isPortOrName(Term term) { return isLocalPort(term) || isAtom(term); }

Term luc_bif_erts_internal_port_info_2(Process *p, Term term, Term item) {
  if (!isPortOrName(term))
    return am::badarg;
  LockedPort port(term);
  if (!port)
    return am::undefined;
  if (item == am::registered_name)
    return port->registeredName
               ? makeTuple(*p, {item, port->registeredName})
               : kNil;
  return infoValue(*p, *port, item) ? infoPair(*p, *port, item)
                                    : Term(am::badarg);
}

Term luc_bif_erts_internal_port_info_1(Process *p, Term term) {
  if (!isPortOrName(term))
    return am::badarg;
  LockedPort port(term);
  if (!port)
    return am::undefined;
  const Term items[] = {am::output,    am::input, am::connected,
                        am::id,        am::links, am::name};
  Term list = kNil;
  if (port->child.process >= 0)
    list = makeCons(*p, infoPair(*p, *port, am::os_pid), list);
  for (Term item : items)
    list = makeCons(*p, infoPair(*p, *port, item), list);
  if (port->registeredName)
    list = makeCons(
        *p, makeTuple(*p, {am::registered_name, port->registeredName}), list);
  return list;
}
