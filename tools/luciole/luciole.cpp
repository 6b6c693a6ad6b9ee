//===- luciole.cpp - The driver ----------------------------------------------===//

#include "luciole/Driver/Build.h"
#include "luciole/Driver/Linker.h"
#include "llvm/Support/InitLLVM.h"

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  int exitCode = 0;
  auto invocation = luciole::parseCommandLine(argc, argv, exitCode);
  return invocation ? luciole::execute(*invocation, argv[0]) : exitCode;
}
