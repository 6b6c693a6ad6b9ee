//===- Roots.cpp - Erlang functions that the runtime calls ------------------===//

#include "luciole/Driver/Roots.h"
#include "llvm/ADT/STLExtras.h"

std::vector<luciole::FunctionName> luciole::runtimeRoots() {
  return {
#define ROOT(module, function, arity) {module, function, arity},
#include "luciole/Runtime/Roots.def"
  };
}

bool luciole::needsSystem(Reachability &reachability) {
  // The file server is the kernel's, and those who call it don't start it.
  if (reachability.isReached("file:call/2"))
    return true;
  // Without the logger behaviours get by on their own.
  const LinkableModule *logger = reachability.find("logger");
  bool reports = !logger || !logger->isReplacement;
  return llvm::any_of(
      reachability.linkedModules(), [&](const LinkableModule *module) {
        return !module->isReplacement &&
               ((module->name == "proc_lib" && reports) ||
                module->name == "logger" || module->name == "application" ||
                module->name == "global");
      });
}

