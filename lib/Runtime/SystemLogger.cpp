//===- SystemLogger.cpp - Who gets the runtime's reports -------------------===//

#include "SystemLogger.h"
#include "ExportTable.h"
#include "Names.h"
#include "Processes/Signals.h"
#include "Processes/Spawn.h"
#include "Processes/Table.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

#include <atomic>
#include <cstring>

using namespace luciole;

/// A pid, am::undefined (nobody), or 0: whoever is named `logger`.
static std::atomic<Term> systemLogger;

/// The pid of our own, 0 before the first report.
static Term ownLogger;
static Lock ownLoggerLock;

static Term startOwnLogger(const Process &from) {
  Guard guard(ownLoggerLock);
  if (ownLogger || !findExport(am::luciole_logger, am::start, 0))
    return ownLogger;
  Process *process = makeProcess(am::luciole_logger, am::start, kNil);
  process->groupLeader = from.groupLeader;
  if (!enterProcess(*process)) {
    freeProcess(*process);
    return kNone;
  }
  ownLogger = process->pid();
  enqueue(*process);
  return ownLogger;
}

static Term findLogger(const Process &from) {
  Term flag = systemLogger.load();
  if (flag)
    return flag == am::undefined ? kNone : flag;
  Term named = whereis(am::logger);
  return isLocalPid(named) ? named : startOwnLogger(from);
}

bool luciole::logError(Process &p, const char *format, Term args) {
  if (!parts::names())
    return false;
  Term logger = findLogger(p);
  if (!logger)
    return systemLogger.load() == am::undefined;
  Term text = makeByteList(p, format, std::strlen(format));
  Term inner[] = {am::true_, am::error};
  Term innerKeys[] = {am::emulator, am::tag};
  Term keys[] = {am::error_logger, am::gl, am::pid, am::time};
  Term values[] = {makeFlatMap(p, innerKeys, inner, 2), p.groupLeader, p.pid(),
                   makeInteger(p, platform::systemNanoseconds() / 1000)};
  return sendSignal(
      logger, copyMessage(makeTuple(p, {am::log, am::error, text, args,
                                        makeFlatMap(p, keys, values, 4)})));
}

/// Who halts the program when main has ended, or kNone.
static Term whoFinishes() {
  if (!parts::names())
    return kNone;
  Term finisher = whereis(am::init);
  if (isLocalPid(finisher))
    return finisher;
  Guard guard(ownLoggerLock);
  return ownLogger;
}

bool luciole::goesOnAfterMain() { return whoFinishes(); }

bool luciole::tellMainEnded(Process &main, int status) {
  Term finisher = whoFinishes();
  if (!finisher)
    return false;
  Term message = makeTuple(main, {am::main_ended, makeSmall(status)});
  return sendSignal(finisher, copyMessage(message));
}

/// erlang:system_flag(system_logger, logger | undefined | Pid): what it was.
Term luciole::setSystemLogger(Process &p, Term value) {
  if (value != am::logger && value != am::undefined && !isLocalPid(value))
    return raiseBadarg(p);
  Term old = systemLogger.exchange(value == am::logger ? Term(kNone) : value);
  return old ? old : Term(am::logger);
}

Term luciole::systemLoggerInfo() {
  Term flag = systemLogger.load();
  return flag ? flag : Term(am::logger);
}
