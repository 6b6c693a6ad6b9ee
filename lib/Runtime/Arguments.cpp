//===- Arguments.cpp - What the program was started with -------------------===//

#include "Arguments.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

Arguments luciole::arguments;

Term luc_bif_init_get_plain_arguments_0(Process *p) {
  Term list = kNil;
  for (int i = arguments.count; i-- > 1;) {
    const char *text = arguments.values[i];
    list = makeCons(*p, makeUtf8List(*p, text, std::strlen(text)), list);
  }
  return list;
}
