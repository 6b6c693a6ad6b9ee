//===- LintVars.cpp - Tables of variables ---------------------------------===//

#include "LintVars.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace luciole::erlang;

Places luciole::erlang::mergePlaces(Places a, Places b,
                                    llvm::BumpPtrAllocator &arena) {
  if (a.data() == b.data() || b.empty())
    return a;
  if (a.empty())
    return b;
  llvm::SmallVector<SourceLoc, 4> all(a.begin(), a.end());
  for (SourceLoc loc : b)
    if (llvm::none_of(a, [&](SourceLoc other) {
          return other.buffer == loc.buffer && other.anchor == loc.anchor;
        }))
      all.push_back(loc);
  if (all.size() == a.size())
    return a;
  SourceLoc *copy = arena.Allocate<SourceLoc>(all.size());
  std::uninitialized_copy(all.begin(), all.end(), copy);
  return {copy, all.size()};
}

static bool before(const VarInfo &info, unsigned id) { return info.id < id; }

const VarInfo *Vars::find(unsigned id) const {
  const auto *it = std::lower_bound(list.begin(), list.end(), id, before);
  return it != list.end() && it->id == id ? it : nullptr;
}

void Vars::set(const VarInfo &info) {
  auto *it = std::lower_bound(list.begin(), list.end(), info.id, before);
  if (it != list.end() && it->id == info.id)
    *it = info;
  else
    list.insert(it, info);
}

void Vars::combine(
    const Vars &other,
    llvm::function_ref<void(VarInfo &, const VarInfo &)> both) {
  if (other.empty())
    return;
  if (list.empty()) {
    list = other.list;
    return;
  }
  if (other.list.size() <= 4) {
    for (const VarInfo &info : other) {
      auto *it = std::lower_bound(list.begin(), list.end(), info.id, before);
      if (it != list.end() && it->id == info.id)
        both(*it, info);
      else
        list.insert(it, info);
    }
    return;
  }
  llvm::SmallVector<VarInfo, 4> result;
  result.reserve(list.size() + other.list.size());
  auto *a = list.begin();
  const auto *b = other.list.begin();
  while (a != list.end() || b != other.list.end()) {
    if (b == other.list.end() || (a != list.end() && a->id < b->id)) {
      result.push_back(*a++);
    } else if (a == list.end() || b->id < a->id) {
      result.push_back(*b++);
    } else {
      both(*a, *b++);
      result.push_back(*a++);
    }
  }
  list = std::move(result);
}

Vars Vars::filtered(llvm::function_ref<bool(const VarInfo &)> keep) const {
  Vars result;
  for (const VarInfo &info : list)
    if (keep(info))
      result.list.push_back(info);
  return result;
}

Vars Vars::only(const Vars &other) const {
  return filtered([&](const VarInfo &i) { return other.find(i.id); });
}

Vars Vars::without(const Vars &other) const {
  return filtered([&](const VarInfo &i) { return !other.find(i.id); });
}
