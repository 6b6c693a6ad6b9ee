//===- Roots.cpp - Erlang functions that the runtime calls ------------------===//

#include "luciole/Driver/Roots.h"

std::vector<luciole::FunctionName> luciole::runtimeRoots() {
  return {
#define ROOT(module, function, arity) {module, function, arity},
#include "luciole/Runtime/Roots.def"
  };
}
