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


bool luciole::needsRpcServer(const Reachability &reachability) {
  return llvm::any_of(
      std::initializer_list<const char *>{
          "rpc:block_call/4", "rpc:block_call/5", "rpc:sbcast/2",
          "rpc:sbcast/3", "rpc:multi_server_call/2", "rpc:multi_server_call/3",
          "rpc:start_link/0", "rpc:start/0", "rpc:stop/0"},
      [&](const char *symbol) { return reachability.isReached(symbol); });
}
