//===- Halt.cpp - erlang:halt ----------------------------------------------===//

#include "Output.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

using namespace luciole;

Term luc_bif_erlang_halt_2(Process *p, Term status, Term options) {
  if (listLength(options) < 0)
    return raiseBadarg(*p);
  if (isSmall(status) && smallValue(status) >= 0) {
    flushOutput();
    platform::exitProcess(int(smallValue(status) & 0xff));
  }
  if (status == am::abort) {
    flushOutput();
    platform::abortProcess();
  }
  if (listLength(status) < 0)
    return raiseBadarg(*p);
  writeChardata(kStandardError, status, Encoding::Unicode, Encoding::Unicode);
  writeOutput(kStandardError, "\n", 1);
  platform::exitProcess(1);
}

Term luc_bif_erlang_halt_1(Process *p, Term status) {
  return luc_bif_erlang_halt_2(p, status, kNil);
}

Term luc_bif_erlang_halt_0(Process *p) {
  return luc_bif_erlang_halt_2(p, makeSmall(0), kNil);
}
