//===- Links.cpp - link, unlink, exit --------------------------------------===//

#include "CompiledCode.h"
#include "Processes/Leave.h"
#include "Processes/Relations.h"
#include "Processes/Send.h"
#include "Processes/SignalHandlers.h"
#include "luciole/Runtime/Bif.h"

#include <atomic>

using namespace luciole;

/// Signals that a process sends itself take effect before the BIF returns.
static Term actOnOwnSignals(Process &p) {
  receiveSignals(p);
  return p.isDoomed ? leaveProcessor(p) : Term(am::true_);
}

Term luc_bif_erlang_link_1(Process *p, Term pid) {
  if (!isLocalPid(pid) && !isLocalPort(pid))
    return raiseBadarg(*p);
  if (pid == p->pid())
    return am::true_;
  Link *known = findLink(*p, pid);
  if (known && !known->unlinkId)
    return am::true_;
  relationsOf(*p).links.insert({pid, 0})->unlinkId = 0;
  ControlSignal *signal = allocateSignal(SignalKind::Link);
  signal->from = p->pid();
  if (sendSignal(pid, signal))
    return am::true_;
  if (!p->trapsExits) {
    p->relations->links.erase(findLink(*p, pid));
    return raiseError(*p, am::noproc);
  }
  ControlSignal *exit = allocateSignal(SignalKind::LinkExit);
  exit->from = pid;
  exit->term = am::noproc;
  sendSignal(p->pid(), exit);
  return actOnOwnSignals(*p);
}

Term luc_bif_erlang_unlink_1(Process *p, Term pid) {
  if (!isLocalPid(pid) && !isLocalPort(pid))
    return raiseBadarg(*p);
  Link *link = findLink(*p, pid);
  if (!link || link->unlinkId)
    return am::true_;
  static std::atomic<Word> ids{0};
  link->unlinkId = ++ids;
  ControlSignal *signal = allocateSignal(SignalKind::Unlink);
  signal->from = p->pid();
  signal->id = link->unlinkId;
  if (!sendSignal(pid, signal))
    p->relations->links.erase(findLink(*p, pid));
  return am::true_;
}

Term luc_bif_erlang_exit_2(Process *p, Term pid, Term reason) {
  if (!isLocalPid(pid) && !isLocalPort(pid))
    return raiseBadarg(*p);
  ControlSignal *signal = copySignal(SignalKind::Exit, reason);
  signal->from = p->pid();
  sendSignal(pid, signal);
  return pid == p->pid() ? actOnOwnSignals(*p) : Term(am::true_);
}

//===----------------------------------------------------------------------===//
// Leaving the processor from a BIF
//===----------------------------------------------------------------------===//

COMPILED_FUNCTION(leaveCode, "luc_leave_erlang", 0);

Term luciole::leaveProcessor(Process &p) {
  p.trapCall().code = addressOf(leaveCode);
  p.trapCall().parameters = 0;
  return kTrapped;
}
