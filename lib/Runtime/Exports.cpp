//===- Exports.cpp - Finding functions by name -----------------------------===//

#include "luciole/Runtime/Exports.h"
#include "ExportTable.h"
#include "Funs.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"

#include <atomic>

using namespace luciole;

static uint32_t hashOf(Term module, Term function, Word arity) {
  return exportHash(atomRecord(module)->hash, atomRecord(function)->hash,
                    uint32_t(arity));
}

/// The table is sorted by hash.
const Export *luciole::findExport(Term module, Term function, Word arity) {
  uint32_t wanted = hashOf(module, function, arity);
  Word low = 0, high = luc_program.numExports;
  while (low < high) {
    Word middle = low + (high - low) / 2;
    const Export &e = luc_program.exports[middle];
    if (hashOf(e.module, e.function, e.arity) < wanted)
      low = middle + 1;
    else
      high = middle;
  }
  for (; low < luc_program.numExports; ++low) {
    const Export &e = luc_program.exports[low];
    if (e.module == module && e.function == function && e.arity == arity)
      return hasFailedToLoad(module) ? nullptr : &e;
    if (hashOf(e.module, e.function, e.arity) != wanted)
      break;
  }
  return nullptr;
}

/// What was found lately: dynamic calls tend to repeat. All schedulers share it.
static std::atomic<const Export *> cache[256];

void luciole::forgetExports() {
  for (auto &cached : cache)
    cached = nullptr;
}

const void *luciole::findCode(Term module, Term function, Word arity) {
  if (parts::kSmall) {
    const Export *found = findExport(module, function, arity);
    return found ? reinterpret_cast<const void *>(found->code) : nullptr;
  }
  uint32_t hash = hashOf(module, function, arity);
  auto &cached = cache[(hash ^ hash >> 8) & 255];
  const Export *found = cached.load(std::memory_order_relaxed);
  if (!found || found->module != module || found->function != function ||
      found->arity != arity) {
    found = findExport(module, function, arity);
    if (!found)
      return nullptr;
    cached.store(found, std::memory_order_relaxed);
  }
  return reinterpret_cast<const void *>(found->code);
}

extern "C" const void *luc_lookup(Process *p, Term module, Term function,
                                  SWord arity) {
  if (!isAtom(module) || !isAtom(function))
    return nullptr;
  if (const void *code = findCode(module, function, Word(arity)))
    return code;
  p->undefinedCall() = {module, function, Word(arity)};
  return undefinedFunctionCode(unsigned(arity));
}

bool luciole::isLoadedModule(Term module) {
  for (Word i = 0; i < luc_program.numModules; ++i)
    if (luc_program.modules[i] == module)
      return !awaitsOnLoad(module);
  return false;
}

//===----------------------------------------------------------------------===//
// Traps
//===----------------------------------------------------------------------===//

static Term leaveCall(Process &p, const void *code,
                      std::initializer_list<Term> args) {
  p.trapCall().code = code;
  p.trapCall().parameters = parametersOf(args.size());
  Word i = 0;
  for (Term arg : args) {
    if (i < kNumRegisterArgs)
      p.trapCall().args[i] = arg;
    else
      p.args[i] = arg;
    ++i;
  }
  return kTrapped;
}

Term luciole::trap(Process &p, Term module, Term function,
                   std::initializer_list<Term> args) {
  const void *code = findCode(module, function, args.size());
  if (code)
    return leaveCall(p, code, args);
  raiseError(p, am::undef);
  p.exception.hideBif = true;
  p.exception.topModule = module;
  p.exception.topFunction = function;
  p.exception.topArgs = makeList(p, args);
  return kNone;
}

Term luciole::trapFun(Process &p, Term fun, std::initializer_list<Term> args) {
  Term withFun[kNumRegisterArgs] = {};
  Word n = 0;
  for (Term arg : args)
    withFun[n++] = arg;
  withFun[n++] = fun;
  p.trapCall().code = funCode(fun);
  p.trapCall().parameters = parametersOf(n);
  for (Word i = 0; i < n; ++i)
    p.trapCall().args[i] = withFun[i];
  return kTrapped;
}
