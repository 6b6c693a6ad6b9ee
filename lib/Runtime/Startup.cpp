//===- Startup.cpp - main --------------------------------------------------===//

#include "ErrorReport.h"
#include "Literals.h"
#include "Output.h"
#include "Torture.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/Heap.h"
#include "platform/Platform.h"

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
  buildLiteralMaps();
  Process *process = createProcess();
  startOutput(*process);
  Term args[kNumRegisterArgs] = {};
  if (luc_program.mainArity == 1)
    args[0] = makeArguments(*process, argc, argv);
  auto *code = reinterpret_cast<const void *>(luc_program.mainCode);
  int status = 0;
  if (!callCompiled(*process, code, args))
    status = reportUncaught(*process);
  flushOutput();
  return status;
}
