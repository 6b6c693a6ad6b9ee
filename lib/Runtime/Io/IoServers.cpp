//===- IoServers.cpp - The processes behind standard I/O -------------------===//

#include "Io/IoServers.h"
#include "CompiledCode.h"
#include "Io/Input.h"
#include "Names.h"
#include "Output.h"
#include "Processes/Spawn.h"
#include "Processes/Table.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "platform/Platform.h"

using namespace luciole;

/// Linked into programs that make requests (Roots.def).
ERLANG_FUNCTION(server, IoServer, "luciole_io:server/1", 1)

static Term startServer(Term name) {
  Process *process = makeProcess(am::luciole_io, am::server, kNil);
  process->initialArity = 1;
  process->setStart(server(), 1);
  process->registers[0] = name;
  enterProcess(*process);
  process->groupLeader = process->pid();
  registerName(name, process->pid());
  enqueue(*process);
  return process->pid();
}

Term luciole::startIoServers() {
  if (!server())
    return makeLocalPid(0);
  Term user = startServer(am::user);
  startServer(am::standard_error);
  return user;
}

//===----------------------------------------------------------------------===//
// Their natives
//===----------------------------------------------------------------------===//

static Encoding encodingOf(Term atom) {
  return atom == am::latin1 ? Encoding::Latin1 : Encoding::Unicode;
}

/// Binaries go out as they are, well-formed or not; false for other terms.
static bool writeBytes(int descriptor, Term term) {
  BitsView view;
  if (!viewBinary(term, view))
    return false;
  AlignedBytes bytes(view);
  writeOutput(descriptor, bytes.data(), bytes.size());
  return true;
}

Term luc_bif_luciole_io_write_4(Process *p, Term descriptor, Term chars,
                                Term from, Term to) {
  if (!isSmall(descriptor))
    return raiseBadarg(*p);
  int number = int(smallValue(descriptor));
  if (number == kStandardOutput && from == to && writeBytes(number, chars))
    return am::true_;
  return makeBool(
      writeChardata(number, chars, encodingOf(from), encodingOf(to)));
}

Term luc_bif_luciole_io_terminal_size_2(Process *p, Term descriptor,
                                        Term what) {
  if (!isSmall(descriptor))
    return raiseBadarg(*p);
  int number = int(smallValue(descriptor));
  return makeSmall(SWord(what == am::columns ? platform::terminalColumns(number)
                                             : platform::terminalRows(number)));
}

Term luc_bif_luciole_io_read_input_0(Process *p) {
  flushOutput();
  requestInput(p->pid());
  return am::true_;
}
