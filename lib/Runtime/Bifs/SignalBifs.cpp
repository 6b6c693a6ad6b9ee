//===- SignalBifs.cpp - os:set_signal --------------------------------------===//
//
// Signals that are handled go to the process erl_signal_server.
//
//===----------------------------------------------------------------------===//

#include "Bifs/Text.h"
#include "Names.h"
#include "Processes/Signals.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Signals.h"

using namespace luciole;

/// {notify, Signal}: an event, for who isn't there nobody handles it.
static void sendSystemSignal(const char *name) {
  Term server = whereis(am::erl_signal_server);
  if (!isLocalPid(server))
    return;
  Signal *message = allocateMessage(3);
  message->term = SignalBuilder(message).tuple(
      {am::notify, internAtom(name, strlen(name))});
  sendSignal(server, message);
}

static bool parseAction(Term what, platform::SignalAction &action) {
  if (what == am::handle)
    action = platform::SignalAction::Handle;
  else if (what == am::ignore)
    action = platform::SignalAction::Ignore;
  else if (what == am::default_)
    action = platform::SignalAction::Default;
  else
    return false;
  return true;
}

Term luc_bif_os_set_signal_2(Process *p, Term signal, Term what) {
  platform::SignalAction action;
  if (!isAtom(signal))
    return raiseBadarg(*p);
  if (!parseAction(what, action))
    return raiseBadargCause(*p, am::badopt);
  Text name;
  for (size_t i = 0; i < atomLength(signal); ++i)
    name.put(atomName(signal)[i]);
  return platform::setSignal(name.data, action, sendSystemSignal)
             ? Term(am::ok)
             : raiseBadarg(*p);
}
