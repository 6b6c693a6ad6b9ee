//===- SignalHandlers.cpp - What signals do --------------------------------===//

#include "Processes/SignalHandlers.h"
#include "Collector.h"
#include "Copy.h"
#include "Mailbox.h"
#include "Processes/Relations.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

void luciole::sendAnswer(Term to, const RefNumber &ref, Term answer) {
  Signal *message =
      allocateSignal(SignalKind::Message,
                3 + SignalBuilder::kReferenceWords + copySize(answer));
  SignalBuilder builder(message);
  Term reference = builder.reference(ref);
  message->term = builder.tuple({reference, builder.copy(answer)});
  sendSignal(to, message);
}

//===----------------------------------------------------------------------===//
// Exits
//===----------------------------------------------------------------------===//

/// {'EXIT', From, Reason} for the process itself.
static void appendExit(Process &p, Term from, Term reason) {
  Signal *message =
      allocateMessage(4 + copySize(reason));
  SignalBuilder builder(message);
  message->term = builder.tuple({am::EXIT, from, builder.copy(reason)});
  appendMessage(p, message);
}

/// Ends the process with the reason of a signal, whose memory it takes over.
static void doomBy(Process &p, ControlSignal *signal, Term reason) {
  doom(p, reason);
  if (signal->hasWords())
    adoptFragment(p, signal);
  else
    freeSignal(signal);
}

static void handleExit(Process &p, ControlSignal *signal) {
  if (signal->term == am::kill)
    return doomBy(p, signal, am::killed);
  if (p.trapsExits) {
    appendExit(p, signal->from, signal->term);
    return freeSignal(signal);
  }
  if (signal->term == am::normal && signal->from != p.pid())
    return freeSignal(signal);
  doomBy(p, signal, signal->term);
}

static void handleLinkExit(Process &p, ControlSignal *signal) {
  Link *link = findLink(p, signal->from);
  bool counts = link && !link->unlinkId;
  if (link)
    p.relations->links.erase(link);
  if (counts && p.trapsExits)
    appendExit(p, signal->from, signal->term);
  else if (counts && signal->term != am::normal)
    return doomBy(p, signal, signal->term);
  freeSignal(signal);
}

//===----------------------------------------------------------------------===//
// Links
//===----------------------------------------------------------------------===//

static void handleLink(Process &p, ControlSignal *signal) {
  // If this side is unlinking at the same time, that wins on both.
  relationsOf(p).links.insert({signal->from, 0});
  freeSignal(signal);
}

static void handleUnlink(Process &p, ControlSignal *signal) {
  if (Link *link = findLink(p, signal->from); link && !link->unlinkId)
    p.relations->links.erase(link);
  Term to = signal->from;
  signal->kind = SignalKind::UnlinkAck;
  signal->from = p.pid();
  sendSignal(to, signal);
}

static void handleUnlinkAck(Process &p, ControlSignal *signal) {
  if (Link *link = findLink(p, signal->from);
      link && link->unlinkId == signal->id)
    p.relations->links.erase(link);
  freeSignal(signal);
}

//===----------------------------------------------------------------------===//
// Monitors and aliases
//===----------------------------------------------------------------------===//

static void handleMonitor(Process &p, ControlSignal *signal) {
  relationsOf(p).watchers.insert(
      Watcher{{signal->ref}, signal->from, signal->term});
  freeSignal(signal);
}

static void handleDemonitor(Process &p, ControlSignal *signal) {
  if (p.relations)
    if (Watcher *watcher = p.relations->watchers.find(signal->ref))
      p.relations->watchers.erase(watcher);
  freeSignal(signal);
}

/// {'DOWN', Ref, process | port, Pid | {Name, Node}, Reason}
static void handleDown(Process &p, ControlSignal *signal) {
  Monitor *monitor = findMonitor(p, signal->ref);
  if (!monitor || !monitor->target)
    return freeSignal(signal);
  Term tag = monitor->tag, name = monitor->name;
  Signal *message = allocateMessage(
      6 + SignalBuilder::kReferenceWords + 3 +
                               copySize(tag) + copySize(signal->term));
  SignalBuilder builder(message);
  Term object = name ? builder.tuple({name, am::nonode_nohost})
                     : monitor->target;
  Term type = isLocalPort(monitor->target) ? am::port : am::process;
  Term ref = builder.reference(signal->ref);
  Term own = builder.copy(tag);
  message->term = builder.tuple(
      {own, ref, type, object, builder.copy(signal->term)});
  if (monitor->alias == AliasMode::Explicit)
    monitor->target = kNone; // stays as an alias
  else
    eraseMonitor(p, monitor);
  appendMessage(p, message);
  freeSignal(signal);
}

static void handleAliasMessage(Process &p, ControlSignal *signal) {
  Monitor *alias = findMonitor(p, signal->ref);
  if (!alias || alias->alias == AliasMode::None)
    return freeSignal(signal);
  if (alias->alias == AliasMode::Reply) {
    if (alias->target) {
      ControlSignal *demonitor = allocateSignal(SignalKind::Demonitor);
      demonitor->ref = signal->ref;
      sendSignal(alias->target, demonitor);
    }
    eraseMonitor(p, alias);
  }
  signal->kind = SignalKind::Message;
  appendMessage(p, signal);
}

//===----------------------------------------------------------------------===//
// Questions and orders
//===----------------------------------------------------------------------===//

static void handleAlive(Process &, ControlSignal *signal) {
  sendAnswer(signal->from, signal->ref, am::true_);
  freeSignal(signal);
}

static void handleInfo(Process &p, ControlSignal *signal) {
  p.isAsked = true;
  sendAnswer(signal->from, signal->ref, reinterpret_cast<Term (*)(Process &, Term)>(
                                            uintptr_t(signal->id))(p, signal->term));
  p.isAsked = false;
  freeSignal(signal);
}

static void handleGroupLeader(Process &p, ControlSignal *signal) {
  p.groupLeader = signal->term;
  freeSignal(signal);
}

/// {garbage_collect, RequestId, Result} to whoever asked.
static void answerCollect(ControlSignal *signal, bool result) {
  Signal *message =
      allocateMessage(4 + copySize(signal->term));
  SignalBuilder builder(message);
  message->term = builder.tuple({am::garbage_collect,
                                 builder.copy(signal->term),
                                 makeBool(result)});
  sendSignal(signal->from, message);
  freeSignal(signal);
}

static void handleCollect(Process &p, ControlSignal *signal) {
  // Only who waits in a receive stands at a safepoint; others collect at
  // their next one.
  if (p.continuation == Continuation::Receive)
    collect(p, 0, true);
  else
    luc_bif_erlang_garbage_collect_0(&p);
  answerCollect(signal, true);
}

/// {Ref, true}, or {Tag, suspended} to who gave a tag; nothing if `from` is 0.
static void answerSuspend(ControlSignal *signal, Term answer, Term tagged) {
  if (!signal->from)
    return;
  if (!(signal->ref == RefNumber{}))
    return sendAnswer(signal->from, signal->ref, answer);
  Signal *message = allocateMessage(3 + copySize(signal->term));
  SignalBuilder builder(message);
  message->term = builder.tuple({builder.copy(signal->term), tagged});
  sendSignal(signal->from, message);
}

static void handleSuspend(Process &p, ControlSignal *signal) {
  ++p.suspendCount;
  answerSuspend(signal, am::true_, am::suspended);
  freeSignal(signal);
}

static void handleResume(Process &p, ControlSignal *signal) {
  if (p.suspendCount)
    --p.suspendCount;
  freeSignal(signal);
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

void luciole::handleSignal(Process &p, ControlSignal *signal) {
  if (p.isDoomed)
    return answerForDead(p.pid(), signal);
  switch (signal->kind) {
  case SignalKind::Message:
    return appendMessage(p, signal);
  case SignalKind::AliasMessage:
    return handleAliasMessage(p, signal);
  case SignalKind::Exit:
    return handleExit(p, signal);
  case SignalKind::LinkExit:
    return handleLinkExit(p, signal);
  case SignalKind::Link:
    return handleLink(p, signal);
  case SignalKind::Unlink:
    return handleUnlink(p, signal);
  case SignalKind::UnlinkAck:
    return handleUnlinkAck(p, signal);
  case SignalKind::Monitor:
    return handleMonitor(p, signal);
  case SignalKind::Demonitor:
    return handleDemonitor(p, signal);
  case SignalKind::Down:
    return handleDown(p, signal);
  case SignalKind::Alive:
    return handleAlive(p, signal);
  case SignalKind::Info:
    return handleInfo(p, signal);
  case SignalKind::GroupLeader:
    return handleGroupLeader(p, signal);
  case SignalKind::Collect:
    return handleCollect(p, signal);
  case SignalKind::Suspend:
    return handleSuspend(p, signal);
  case SignalKind::Resume:
    return handleResume(p, signal);
  }
}

static void sendReason(Term to, SignalKind kind, Term from,
                       const RefNumber &ref, Term reason) {
  ControlSignal *signal = copySignal(kind, reason);
  signal->from = from;
  signal->ref = ref;
  sendSignal(to, signal);
}

void luciole::answerForDead(Term pid, ControlSignal *signal) {
  switch (signal->kind) {
  case SignalKind::Link:
    sendReason(signal->from, SignalKind::LinkExit, pid, {}, am::noproc);
    break;
  case SignalKind::Monitor:
    sendReason(signal->from, SignalKind::Down, pid, signal->ref, am::noproc);
    break;
  case SignalKind::Alive:
    sendAnswer(signal->from, signal->ref, am::false_);
    break;
  case SignalKind::Info:
    sendAnswer(signal->from, signal->ref, am::undefined);
    break;
  case SignalKind::Suspend:
    answerSuspend(signal, am::badarg, am::badarg);
    break;
  case SignalKind::Collect:
    return answerCollect(signal, false);
  default:
    break;
  }
  freeSignal(signal);
}
