//===- LintVars.h - What is known of variables at a place ---------*- C++ -*-===//
//
// Checks hand tables of variables around: an environment goes into the check
// of an expression, and what comes back are the variables that it bound or
// used. A variable is
//
//   Bound       fine to use
//   Exported    bound in all branches of a construct before (`from`)
//   Unsafe      bound in some branches only, or where it may not have happened
//   StackTrace  of a catch clause, while its guard is checked
//
// and used or not; `places` are where it was bound.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ERLANG_LINTVARS_H
#define LUCIOLE_LIB_FRONTEND_ERLANG_LINTVARS_H

#include "luciole/Frontend/Erlang/Source.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Allocator.h"

namespace luciole::erlang {

/// A construct that variables come out of.
struct VarOrigin {
  llvm::StringRef what; ///< "case", "try", …
  SourceLoc loc;
};

using Places = llvm::ArrayRef<SourceLoc>;

struct VarInfo {
  enum State : uint8_t { Bound, Exported, Unsafe, StackTrace };
  unsigned id;
  State state = Bound;
  bool used = false;
  const VarOrigin *from = nullptr;
  Places places;
};

/// The union of two sets of places.
Places mergePlaces(Places a, Places b, llvm::BumpPtrAllocator &arena);

/// Variables by id, sorted.
class Vars {
public:
  using iterator = llvm::SmallVector<VarInfo, 4>::const_iterator;
  iterator begin() const { return list.begin(); }
  iterator end() const { return list.end(); }
  bool empty() const { return list.empty(); }

  const VarInfo *find(unsigned id) const;
  void set(const VarInfo &info);

  /// Takes `other` in; for what both have, `both` decides.
  void combine(const Vars &other,
               llvm::function_ref<void(VarInfo &mine, const VarInfo &other)>
                   both);

  /// Those that are in `other`, too.
  Vars only(const Vars &other) const;
  /// Those that are not in `other`.
  Vars without(const Vars &other) const;
  Vars filtered(llvm::function_ref<bool(const VarInfo &)> keep) const;

private:
  llvm::SmallVector<VarInfo, 4> list;
};

} // namespace luciole::erlang

#endif // LUCIOLE_LIB_FRONTEND_ERLANG_LINTVARS_H
