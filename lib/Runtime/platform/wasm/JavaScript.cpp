//===- JavaScript.cpp - Calls from and to the host
//--------------------------===//
//
// Linked into programs that call JavaScript or may be called from there (the
// driver asks for luc_js_send):
//
//   luc_js_atom(utf8, bytes) → record       the record of an atom
//   luc_js_send(term, bytes) → 0 or 1       {To, Message}; 0: there is no To
//   luc_js_spawn(term, bytes) → pid         {Module, Function, Arguments}; the
//                                           number of the pid, or -1
//   luc_js_call(term, bytes) → 0 or 1       {Id, Server, Request, Timeout}: the
//                                           answer comes as a request `reply`;
//                                           0: the program has no servers
//   luc_js_release(index)                   a handle is dead
//
// All take over their bytes. They are called between turns, or from within a
// request of the program's: nothing of a process is half made then.
//
//===----------------------------------------------------------------------===//

#include "platform/wasm/JavaScript.h"
#include "CompiledCode.h"
#include "Copy.h"
#include "Names.h"
#include "Processes/Send.h"
#include "Processes/Signals.h"
#include "Processes/Spawn.h"
#include "Processes/Table.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "platform/wasm/Host.h"

#include <cstdlib>

using namespace luciole;

/// The driver has them exported.
#define EXPORT(name) extern "C"

ERLANG_FUNCTION(hostCall, HostCall, "luciole_host:call/1", 1)

namespace {
/// Where terms from the host are made before they are copied to their
/// receiver: a process that never runs.
class Arrival {
public:
  Arrival(uint8_t *bytes, size_t count)
      : process(makeIdleProcess()),
        term(js::decode(*process, bytes, count)) {
    std::free(bytes);
  }
  ~Arrival() { freeProcess(*process); }
  Arrival(const Arrival &) = delete;
  Arrival &operator=(const Arrival &) = delete;
  Term operator[](unsigned index) const { return tupleElement(term, index); }

private:
  Process *process;

public:
  const Term term;
};
} // namespace

EXPORT(luc_js_atom) const AtomRecord *luc_js_atom(char *utf8, size_t bytes) {
  Term atom = internAtom(utf8, bytes);
  std::free(utf8);
  return atomRecord(atom);
}

EXPORT(luc_js_send) int luc_js_send(uint8_t *bytes, size_t count) {
  Arrival arrival(bytes, count);
  Term to = arrival[0];
  if (isReference(to)) {
    sendToAlias(to, arrival[1]);
    return true;
  }
  if (isAtom(to))
    to = whereis(to);
  return to && isLocalPid(to) && sendSignal(to, copyMessage(arrival[1]));
}

/// Its pid's number.
static double begin(Process *process) {
  Term user = whereis(am::user);
  process->groupLeader = user ? user : makeLocalPid(0);
  if (!enterProcess(*process)) {
    freeProcess(*process);
    return -1;
  }
  enqueue(*process);
  return double(immediatePayload(process->pid()));
}

EXPORT(luc_js_spawn) double luc_js_spawn(uint8_t *bytes, size_t count) {
  Arrival arrival(bytes, count);
  return begin(makeProcess(arrival[0], arrival[1], arrival[2]));
}

EXPORT(luc_js_call) int luc_js_call(uint8_t *bytes, size_t count) {
  Arrival arrival(bytes, count);
  if (!hostCall())
    return false;
  Process *process =
      makeProcess(internAtom("luciole_host", 12), internAtom("call", 4), kNil);
  process->initialArity = 1;
  process->setStart(hostCall(), 1);
  process->registers[0] = copyTerm(*process, arrival.term);
  return begin(process) >= 0;
}

/// luciole_js:perform(Operation, Arguments): {ok, Result} or {error, Reason}.
Term luc_bif_luciole_js_perform_2(Process *p, Term operation, Term arguments) {
  if (listLength(arguments) < 0)
    return raiseBadarg(*p);
  ByteBuffer request;
  js::encode(makeCons(*p, operation, arguments), request);
  uint8_t *reply = host::perform(request.data(), request.size());
  uint32_t size;
  memcpy(&size, reply, sizeof size);
  Term result = js::decode(*p, reply + sizeof size, size);
  std::free(reply);
  return result;
}
