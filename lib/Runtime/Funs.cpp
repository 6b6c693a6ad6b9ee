//===- Funs.cpp - Finding local funs again --------------------------------===//

#include "Funs.h"
#include "luciole/Runtime/Exceptions.h"

#include <atomic>
#include <cstdlib>
#include <cstring>

using namespace luciole;

extern "C" {
extern const FunCode __start_luc_funs[] __attribute__((weak));
extern const FunCode __stop_luc_funs[] __attribute__((weak));
}

namespace {
/// A fun whose code is not in this program; never freed, one for each name.
struct UnknownFun {
  FunInfo info;
  SWord oldIndex;
  uint8_t uniq[kFunUniqBytes];
  UnknownFun *next;
};
} // namespace

static std::atomic<UnknownFun *> unknownFuns;

static bool matches(const FunInfo &info, const FunName &name) {
  return info.module == name.module && info.index == name.index &&
         info.uniq == name.uniq && info.arity == name.arity &&
         info.numFree == name.numFree;
}

static bool hasName(const FunInfo &info, const FunName &name) {
  uint8_t uniq[kFunUniqBytes];
  if (!matches(info, name))
    return false;
  getFunUniq(&info, uniq);
  return memcmp(uniq, name.uniqBytes, kFunUniqBytes) == 0 &&
         oldFunIndex(&info) == name.oldIndex;
}

static const UnknownFun *unknownFun(const FunInfo *info) {
  for (const UnknownFun *fun = unknownFuns; fun; fun = fun->next)
    if (&fun->info == info)
      return fun;
  return nullptr;
}

static const FunInfo *makeUnknown(const FunName &name) {
  for (const UnknownFun *fun = unknownFuns; fun; fun = fun->next)
    if (hasName(fun->info, name))
      return &fun->info;
  auto *fun = static_cast<UnknownFun *>(calloc(1, sizeof(UnknownFun)));
  if (!fun)
    fatalMemory("a fun");
  fun->info = {name.module, kNil,      name.arity, name.numFree,
               name.index,  name.uniq, 0};
  fun->oldIndex = name.oldIndex;
  memcpy(fun->uniq, name.uniqBytes, kFunUniqBytes);
  fun->next = unknownFuns;
  while (!unknownFuns.compare_exchange_weak(fun->next, fun)) {
  }
  return &fun->info;
}

FunCode luciole::findFun(const FunName &name) {
  static std::atomic<const FunCode *> latest;
  const FunCode *last = latest;
  if (last && hasName(*last->info, name))
    return *last;
  for (const FunCode *fun = __start_luc_funs; fun != __stop_luc_funs; ++fun)
    if (hasName(*fun->info, name))
      return *(latest = fun);
  return {makeUnknown(name), undefinedCode(name.arity)};
}

void luciole::getFunUniq(const FunInfo *info, uint8_t *to) {
  if (const UnknownFun *fun = unknownFun(info)) {
    memcpy(to, fun->uniq, kFunUniqBytes);
    return;
  }
  for (unsigned i = 0; i < kFunUniqBytes; ++i)
    to[i] = uint8_t(info->uniq >> (24 - 8 * (i % 4)));
}

SWord luciole::oldFunIndex(const FunInfo *info) {
  const UnknownFun *fun = unknownFun(info);
  return fun ? fun->oldIndex : SWord(info->index);
}
