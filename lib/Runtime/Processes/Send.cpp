//===- Send.cpp - Sending messages -----------------------------------------===//

#include "Mailbox.h"
#include "Names.h"
#include "Processes/Send.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"

using namespace luciole;

static bool isSelf(const Process &p, Term pid) { return pid == p.pid(); }

static void sendToPid(Process &p, Term pid, Term message) {
  Signal *signal = copyMessage(message);
  chargeWords(p, size_t(signal->top - signal->start()));
  // Nothing on the way can be of one's own, unless it went through an alias.
  if (isSelf(p, pid) && !hasSignals(p))
    appendMessage(p, signal);
  else
    sendSignal(pid, signal);
}

size_t luciole::sendToAlias(Term reference, Term message) {
  if (headerSize(boxedHeader(reference)) != 4)
    return 0; // no alias
  ControlSignal *signal = copySignal(SignalKind::AliasMessage, message);
  size_t words = size_t(signal->top - signal->start());
  signal->ref = refNumber(reference);
  sendSignal(boxedCell(reference)[4], signal);
  return words;
}

/// {Name, Node}. There is no other node.
static bool isNameAndNode(Term to) {
  return isTupleOf(to, 2) && isAtom(tupleElement(to, 0)) &&
         isAtom(tupleElement(to, 1));
}

SendResult luciole::send(Process &p, Term to, Term message) {
  if (isLocalPid(to)) [[likely]] {
    sendToPid(p, to, message);
    return SendResult::Sent;
  }
  if (isAtom(to)) {
    Term found = parts::names() ? whereis(to) : kNone;
    if (!found)
      return SendResult::Badarg;
    return send(p, found, message);
  }
  if (isLocalPort(to) && sendToPort)
    return sendToPort(p, to, message);
  if (isReference(to)) {
    if (parts::relations())
      chargeWords(p, sendToAlias(to, message));
    return SendResult::Sent;
  }
  if (!isNameAndNode(to))
    return isPid(to) ? SendResult::Sent : SendResult::Badarg;
  if (tupleElement(to, 1) != am::nonode_nohost)
    return SendResult::NoConnection;
  if (Term found = parts::names() ? whereis(tupleElement(to, 0)) : kNone)
    return send(p, found, message);
  return SendResult::Sent;
}

extern "C" Term luc_send(Process *p, Term to, Term message) {
  return send(*p, to, message) == SendResult::Badarg ? raiseBadarg(*p)
                                                     : message;
}

Term luc_bif_erlang_send_2(Process *p, Term to, Term message) {
  return luc_send(p, to, message);
}

Term luc_bif_erlang_bang_2(Process *p, Term to, Term message) {
  return luc_send(p, to, message);
}

Term luc_bif_erlang_send_3(Process *p, Term to, Term message, Term options) {
  bool connects = true, suspends = true;
  for (Term rest = options; isCons(rest); rest = consTail(rest)) {
    if (consHead(rest) != am::nosuspend && consHead(rest) != am::noconnect)
      return raiseBadarg(*p);
    connects &= consHead(rest) != am::noconnect;
    suspends &= consHead(rest) != am::nosuspend;
  }
  if (listLength(options) < 0)
    return raiseBadarg(*p);
  if (!suspends && (isLocalPort(to) || isAtom(to)) && isBusyPort &&
      isBusyPort(to))
    return am::nosuspend;
  SendResult result = send(*p, to, message);
  if (result == SendResult::Badarg)
    return raiseBadarg(*p);
  return connects || result == SendResult::Sent ? am::ok : am::noconnect;
}
