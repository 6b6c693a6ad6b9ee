//===- Startup.cpp - main --------------------------------------------------===//

#include "Frames.h"
#include "Literals.h"
#include "Io/IoServers.h"
#include "Processes/Spawn.h"
#include "Scheduling/Scheduler.h"
#include "Torture.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/Heap.h"

#include <cstdlib>

using namespace luciole;

static void readTorture() {
  if (luc_program.torture)
    setTorture(luc_program.torture);
  if (const char *switches = std::getenv("LUCIOLE_TORTURE"))
    setTorture(switches);
}

static int numArguments;
static char **arguments;

/// As init:get_plain_arguments() gives them.
Term luc_bif_init_get_plain_arguments_0(Process *p) {
  Term list = kNil;
  for (int i = numArguments; i-- > 1;)
    list = makeCons(
        *p, makeUtf8List(*p, arguments[i], std::strlen(arguments[i])), list);
  return list;
}

int main(int argc, char **argv) {
  numArguments = argc;
  arguments = argv;
  readTorture();
  buildFrameTable();
  buildLiteralMaps();
  createSchedulers();
  Term groupLeader = startIoServers();
  Process *process = makeMainProcess();
  process->groupLeader = groupLeader;
  enqueue(*process);
  runSchedulers();
}
