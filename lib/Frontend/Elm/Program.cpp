//===- Program.cpp - From the main file to a checked program --------------===//

#include "luciole/Frontend/Elm/Program.h"
#include "Boundary.h"
#include "luciole/Frontend/Elm/Check.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace luciole::elm;

/// Modules that import one with errors would only repeat them.
static void check(Program &program, Diagnostics &diagnostics) {
  llvm::SmallPtrSet<Module *, 8> faulty;
  for (auto &module : program.modules) {
    bool good = llvm::none_of(module->imports, [&](const Import &import) {
      return faulty.contains(import.target);
    });
    if (!good || !checkModule(program, *module, diagnostics))
      faulty.insert(module.get());
  }
}

std::unique_ptr<Program>
luciole::elm::loadProgram(const ProgramOptions &options,
                          Diagnostics &diagnostics) {
  std::unique_ptr<Program> program = parseProgram(options, diagnostics);
  check(*program, diagnostics);
  if (options.requireMain && program->main && !hasMain(*program->main))
    reportNoMain(*program->main, diagnostics);
  if (!diagnostics.hasErrors())
    return program;
  diagnostics.keep(std::move(program->sources));
  return nullptr;
}
