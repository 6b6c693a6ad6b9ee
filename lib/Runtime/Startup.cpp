//===- Startup.cpp - main --------------------------------------------------===//

#include "Arguments.h"
#include "Frames.h"
#include "Io/IoServers.h"
#include "Literals.h"
#include "Processes/Spawn.h"
#include "Scheduling/Scheduler.h"
#include "Torture.h"
#include "luciole/Runtime/Exports.h"

#include <cstdlib>

using namespace luciole;

static void readTorture() {
  if (luc_program.torture)
    setTorture(luc_program.torture);
  if (const char *switches = std::getenv("LUCIOLE_TORTURE"))
    setTorture(switches);
}

int main(int argc, char **argv) {
  arguments = {argc, argv};
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
