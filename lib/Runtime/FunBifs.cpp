//===- FunBifs.cpp - Funs, apply, what is exported ------------------------===//

#include "ExportTable.h"
#include "Funs.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Entries.h"

#include <atomic>
#include <cstdlib>

using namespace luciole;
using entry_types::luc_lookup;

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// The elements of a list in p.args; -1 if it isn't proper or too long.
extern "C" SWord luc_spread(Process *p, Term list);

static Term leaveCall(Process *p, const void *code, SWord count, Term fun) {
  if (fun)
    p->args[count++] = fun;
  p->trapCall().code = code;
  p->trapCall().parameters = parametersOf(Word(count));
  for (SWord i = 0; i < count && i < SWord(kNumRegisterArgs); ++i)
    p->trapCall().args[i] = p->args[i];
  return kTrapped;
}

Term luc_bif_erlang_apply_2(Process *p, Term fun, Term args) {
  SWord count = luc_spread(p, args);
  if (count < 0)
    return kNone;
  if (!isFun(fun) || SWord(funArity(fun)) != count) {
    entry_types::luc_fault_badfun(p, fun, count);
    p->exception.hideBif = true;
    return kNone;
  }
  return leaveCall(p, funCode(fun), count, fun);
}

Term luc_bif_erlang_apply_3(Process *p, Term module, Term function, Term args) {
  SWord count = luc_spread(p, args);
  if (count < 0)
    return kNone;
  if (!isAtom(module) || !isAtom(function))
    return raiseBadarg(*p);
  return leaveCall(p, luc_lookup(p, module, function, count), count, kNone);
}

//===----------------------------------------------------------------------===//
// External funs
//===----------------------------------------------------------------------===//

namespace {
struct ExternalFun {
  FunInfo info;
  ExternalFun *next;
};
} // namespace

static std::atomic<ExternalFun *> externalFuns[256];

/// FunInfos of external funs made at run time, never freed: one for each
/// function that is asked for, or a few if threads ask at the same time.
static const FunInfo *externalInfo(Term module, Term function, Word arity) {
  Word hash =
      (atomRecord(module)->hash * 31 + atomRecord(function)->hash + arity) &
      255;
  auto &bucket = externalFuns[hash];
  for (const ExternalFun *node = bucket; node; node = node->next)
    if (node->info.module == module && node->info.name == function &&
        node->info.arity == arity)
      return &node->info;
  auto *node =
      static_cast<ExternalFun *>(std::calloc(1, sizeof(ExternalFun)));
  if (!node)
    fatalMemory("a fun");
  node->info.module = module;
  node->info.name = function;
  node->info.arity = uint32_t(arity);
  node->info.isExternal = 1;
  node->next = bucket;
  while (!bucket.compare_exchange_weak(node->next, node)) {
  }
  return &node->info;
}

Term luciole::makeExternalFun(Process &p, Term module, Term function,
                              Word arity, const void *code) {
  Word *fun = allocate(p, 3);
  fun[0] = makeHeader(Kind::Fun, 2, arity);
  fun[1] = funCodeWord(codeOfExternal(unsigned(arity), code));
  fun[2] = Word(externalInfo(module, function, arity)) + 1;
  return tagBoxed(fun);
}

Term luc_bif_erlang_make_fun_3(Process *p, Term module, Term function,
                               Term arityTerm) {
  if (!isAtom(module) || !isAtom(function) || !isSmall(arityTerm) ||
      smallValue(arityTerm) < 0 || smallValue(arityTerm) > 255)
    return raiseBadarg(*p);
  SWord arity = smallValue(arityTerm);
  const void *code = findCode(module, function, Word(arity));
  if (!code)
    code = undefinedCode(unsigned(arity));
  return makeExternalFun(*p, module, function, Word(arity), code);
}

//===----------------------------------------------------------------------===//
// Information
//===----------------------------------------------------------------------===//

static Term freeVariables(Process &p, Term fun) {
  return makeList(p, boxedCell(fun) + 3, funNumFree(fun));
}

/// The value of an item of a fun, or kNone.
static Term funItem(Process &p, Term fun, Term item) {
  const FunInfo *info = funInfo(fun);
  bool external = info->isExternal != 0;
  if (item == am::module)
    return info->module;
  if (item == am::name)
    return info->name;
  if (item == am::arity)
    return makeSmall(funArity(fun));
  if (item == am::type)
    return external ? am::external : am::local;
  if (item == am::env)
    return external ? kNil : freeVariables(p, fun);
  if (external)
    return item == am::pid || item == am::index || item == am::new_index ||
                   item == am::uniq || item == am::new_uniq
               ? Term(am::undefined)
               : kNone;
  if (item == am::new_index)
    return makeSmall(info->index);
  if (item == am::index)
    return makeSmall(oldFunIndex(info));
  if (item == am::new_uniq) {
    uint8_t uniq[kFunUniqBytes];
    getFunUniq(info, uniq);
    return makeBinary(p, uniq, sizeof(uniq));
  }
  if (item == am::uniq)
    return makeSmall(info->uniq);
  if (item == am::pid)
    return p.pid();
  return kNone;
}

Term luc_bif_erlang_fun_info_2(Process *p, Term fun, Term item) {
  Term value = isFun(fun) ? funItem(*p, fun, item) : kNone;
  return value ? makeTuple(*p, {item, value}) : raiseBadarg(*p);
}

Term luc_bif_erlang_fun_info_mfa_1(Process *p, Term fun) {
  if (!isFun(fun))
    return raiseBadarg(*p);
  const FunInfo *info = funInfo(fun);
  return makeTuple(*p, {info->module, info->name, makeSmall(funArity(fun))});
}

Term luc_bif_erlang_is_function_exported_3(Process *p, Term module,
                                           Term function, Term arity) {
  if (!isAtom(module) || !isAtom(function) || !isSmall(arity) ||
      smallValue(arity) < 0)
    return raiseBadarg(*p);
  return makeBool(findExport(module, function, smallValue(arity)) != nullptr);
}

Term luc_bif_erlang_module_loaded_1(Process *p, Term module) {
  return isAtom(module) ? makeBool(isLoadedModule(module)) : raiseBadarg(*p);
}

Term luc_bif_erlang_loaded_0(Process *p) {
  Term list = kNil;
  for (Word i = luc_program.numModules; i-- > 0;)
    if (!awaitsOnLoad(luc_program.modules[i]))
      list = makeCons(*p, luc_program.modules[i], list);
  return list;
}

Term luc_bif_erlang_fun_info_1(Process *p, Term fun) {
  if (!isFun(fun))
    return raiseBadarg(*p);
  // In OTP's order.
  const Term local[] = {am::pid,   am::module, am::new_index, am::new_uniq,
                        am::index, am::uniq,   am::name,      am::arity,
                        am::env,   am::type};
  const Term external[] = {am::module, am::name, am::arity, am::env, am::type};
  bool isExternal = funInfo(fun)->isExternal != 0;
  const Term *items = isExternal ? external : local;
  size_t count = isExternal ? 5 : 10;
  Term pairs[10];
  for (size_t i = 0; i < count; ++i)
    pairs[i] = makeTuple(*p, {items[i], funItem(*p, fun, items[i])});
  return makeList(*p, pairs, count);
}

Term luc_bif_erlang_is_builtin_3(Process *p, Term module, Term function,
                                 Term arity) {
  if (!isAtom(module) || !isAtom(function) || !isSmall(arity))
    return raiseBadarg(*p);
  static const BifInfo table[] = {
#define BIF(module, function, arity, cname, flags) {#module, function, arity},
#include "luciole/Runtime/Bifs.def"
  };
  auto is = [](Term atom, const char *name) {
    return std::strlen(name) == atomLength(atom) &&
           std::memcmp(atomName(atom), name, atomLength(atom)) == 0;
  };
  for (const BifInfo &bif : table)
    if (SWord(bif.arity) == smallValue(arity) && is(module, bif.module) &&
        is(function, bif.function))
      return am::true_;
  return am::false_;
}
