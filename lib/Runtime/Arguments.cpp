//===- Arguments.cpp - What the program was started with -------------------===//

#include "Arguments.h"
#include "luciole/Runtime/Bif.h"

#include <atomic>

using namespace luciole;

Arguments luciole::arguments;

/// The first argument that is the program's own.
static std::atomic<int> firstPlain{1};

Term luc_bif_init_get_plain_arguments_0(Process *p) {
  Term list = kNil;
  for (int i = arguments.count; i-- > firstPlain.load();) {
    const char *text = arguments.values[i];
    list = makeCons(*p, makeUtf8List(*p, text, std::strlen(text)), list);
  }
  return list;
}

static bool isFlag(int argument, const char *flag) {
  return argument < arguments.count &&
         std::strcmp(arguments.values[argument], flag) == 0;
}

/// The files of `-config FILE` arguments, which come first; `-extra` may end
/// them. Programs without OTP's system don't ask, and get them as any other.
Term luc_bif_init_config_files_0(Process *p) {
  int end = 1;
  while (isFlag(end, "-config") && end + 1 < arguments.count)
    end += 2;
  firstPlain = end > 1 && isFlag(end, "-extra") ? end + 1 : end;
  Term list = kNil;
  for (int i = end - 1; i > 1; i -= 2) {
    const char *text = arguments.values[i];
    list = makeCons(*p, makeUtf8List(*p, text, std::strlen(text)), list);
  }
  return list;
}
