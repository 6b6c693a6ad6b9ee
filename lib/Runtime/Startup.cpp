//===- Startup.cpp - main --------------------------------------------------===//

#include "Frames.h"
#include "Literals.h"
#include "Io/IoServers.h"
#include "Processes/Spawn.h"
#include "Scheduling/Scheduler.h"
#include "Torture.h"
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

static Term makeArguments(Process &process, int argc, char **argv) {
  Term list = kNil;
  for (int i = argc; i-- > 1;)
    list = makeCons(process,
                    makeUtf8List(process, argv[i], std::strlen(argv[i])), list);
  return list;
}

int main(int argc, char **argv) {
  readTorture();
  buildFrameTable();
  buildLiteralMaps();
  createSchedulers();
  Term groupLeader = startIoServers();
  Process *process = makeMainProcess();
  process->groupLeader = groupLeader;
  if (luc_program.mainArity == 1)
    process->registers[0] = makeArguments(*process, argc, argv);
  enqueue(*process);
  runSchedulers();
}
