//===- Exit.cpp - The end of a process -------------------------------------===//

#include "Processes/Exit.h"
#include "Collector.h"
#include "Dictionary.h"
#include "ErrorReport.h"
#include "Mailbox.h"
#include "Names.h"
#include "Output.h"
#include "Processes/Relations.h"
#include "Processes/SignalHandlers.h"
#include "Processes/Spawn.h"
#include "Processes/Table.h"
#include "Scheduling/Claims.h"
#include "Scheduling/Scheduler.h"
#include "Stack.h"
#include "StackTrace.h"
#include "SystemLogger.h"
#include "luciole/Runtime/Heap.h"
#include "platform/Platform.h"

#include <cstdlib>

using namespace luciole;

std::atomic<void (*)(Process &)> luciole::endTables;

//===----------------------------------------------------------------------===//
// Telling others
//===----------------------------------------------------------------------===//

static void endLinks(Process &p) {
  auto &links = p.relations->links;
  Link *sorted = links.sorted(
      [](const Link &a, const Link &b) { return a.pid < b.pid; });
  for (size_t i = 0; i < links.size(); ++i) {
    ControlSignal *signal = copySignal(SignalKind::LinkExit, p.exitReason);
    signal->from = p.pid();
    sendSignal(sorted[i].pid, signal);
  }
  std::free(sorted);
}

static void endMonitors(Process &p) {
  p.relations->monitors.forEach([&](Monitor &monitor) {
    if (!monitor.target)
      return;
    ControlSignal *signal = allocateSignal(SignalKind::Demonitor);
    signal->ref = monitor.ref;
    sendSignal(monitor.target, signal);
  });
}

static void endWatchers(Process &p) {
  auto &watchers = p.relations->watchers;
  Watcher *sorted = watchers.sorted(
      [](const Watcher &a, const Watcher &b) { return a.ref < b.ref; });
  for (size_t i = 0; i < watchers.size(); ++i) {
    ControlSignal *signal = copySignal(SignalKind::Down, p.exitReason);
    signal->from = p.pid();
    signal->ref = sorted[i].ref;
    sendSignal(sorted[i].pid, signal);
  }
  std::free(sorted);
}

/// From here on nobody reaches the process; what has arrived is answered.
static void leave(Process &p) {
  p.slot->lock.lock();
  p.state = ProcessState::Exiting;
  Signal *signal = p.incoming;
  p.incoming = nullptr;
  leaveSlot(p);
  p.slot->lock.unlock();
  while (signal) {
    Signal *next = signal->next;
    if (isMessage(*signal))
      freeSignal(signal);
    else
      answerForDead(p.pid(), static_cast<ControlSignal *>(signal));
    signal = next;
  }
}

//===----------------------------------------------------------------------===//
// The end
//===----------------------------------------------------------------------===//

void luciole::endProcess(Process &p) {
  cancelTimeout(p);
  if (parts::names() && p.registeredName)
    unregisterName(p);
  bool isMain = p.isMain;
  // At the program's end tables go with all other memory.
  if (auto *end = endTables.load(); end && (!isMain || goesOnAfterMain()))
    end(p);
  // (A signal needs somebody who sends it.)
  if (parts::relations() && isMain && p.exitReason != am::normal &&
      !p.mainStatus)
    p.mainStatus = reportKilled(p);
  leave(p);
  if (parts::relations() && p.relations) {
    endLinks(p);
    endMonitors(p);
    endWatchers(p);
    endSuspends(p);
  }
  endClaims(p);
  if (isMain && !tellMainEnded(p, p.mainStatus))
    exitProgram(p.mainStatus);
  ProcessSlot &slot = *p.slot;
  freeProcess(p);
  recycleSlot(slot);
}

/// What others learn as the reason of an exception that nobody caught.
static Term reasonOfException(Process &p) {
  Term reason = p.exceptionReason;
  if (p.exceptionClass == am::exit)
    return reason;
  if (p.exceptionClass == am::throw_)
    reason = makeTuple(p, {am::nocatch, reason});
  return makeTuple(p, {reason, buildStackTrace(p)});
}

void luciole::endProcess(Process &p, Term returned) {
  if (returned) {
    doom(p, am::normal);
  } else {
    bool isError = p.exceptionClass != am::exit;
    doom(p, reasonOfException(p));
    if (p.isMain)
      p.mainStatus = reportUncaught(p);
    else if (isError)
      reportProcessError(p);
  }
  endProcess(p);
}
