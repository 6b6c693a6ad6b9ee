//===- Startup.cpp - Until the first process runs --------------------------===//

#include "Startup.h"
#include "Frames.h"
#include "Io/IoServers.h"
#include "Literals.h"
#include "Processes/Spawn.h"
#include "Scheduling/Scheduler.h"
#include "Torture.h"
#include "luciole/Runtime/Exports.h"
#include "platform/System.h"

using namespace luciole;

static void readTorture() {
  if (luc_program.torture)
    setTorture(luc_program.torture);
  if (const char *switches = platform::getVariable("LUCIOLE_TORTURE"))
    setTorture(switches);
}

#ifdef LUCIOLE_SMALL
extern "C" const Program luc_code_program asm("luc_program")
    __attribute__((weak));

static void loadProgram() {
  if (parts::bytecode())
    bytecode::load();
  else
    luc_program = luc_code_program;
}
#else
static void loadProgram() {}
#endif

void luciole::startProgram(Arguments given) {
  arguments = given;
  loadProgram();
  if (parts::torture())
    readTorture();
  buildFrameTable();
  if (parts::maps() && !parts::bytecode()) // which has built its own
    buildLiteralMaps();
  createSchedulers();
  Term groupLeader = parts::names() ? startIoServers() : makeLocalPid(0);
  Process *process = makeMainProcess();
  process->groupLeader = groupLeader;
  enqueue(*process);
}
