//===- Check.cpp - Names, types and patterns of a module ------------------===//

#include "luciole/Frontend/Elm/Check.h"
#include "Boundary.h"
#include "Infer.h"
#include "Resolver.h"

using namespace luciole::elm;

bool luciole::elm::checkModule(Program &program, Module &module,
                               Diagnostics &diagnostics) {
  size_t errors = diagnostics.all().size();
  Types types(program, module);
  Resolver resolver(program, module, types, diagnostics);
  resolver.run();
  Infer infer(program, module, types, diagnostics);
  for (const DefinitionGroup &group : resolver.groups)
    infer.inferGroup(group);
  checkPatterns(infer.patternChecks, module, diagnostics);
  checkPorts(module, diagnostics);
  if (&module == program.main)
    checkMain(module, diagnostics);
  diagnostics.nameModule(errors, module.name.text);
  return diagnostics.all().size() == errors;
}
