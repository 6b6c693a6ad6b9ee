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

void luciole::startProgram(Arguments given) {
  arguments = given;
#ifdef LUCIOLE_SMALL
  bytecode::load();
#endif
  if (parts::torture())
    readTorture();
  buildFrameTable();
#ifndef LUCIOLE_SMALL // has built its own
  buildLiteralMaps();
#endif
  createSchedulers();
  Term groupLeader = parts::names() ? startIoServers() : makeLocalPid(0);
  Process *process = makeMainProcess();
  process->groupLeader = groupLeader;
  enqueue(*process);
}
