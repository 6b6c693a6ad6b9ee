//===- Access.h - A BIF's way to a table --------------------------*- C++ -*-===//
//
//   Access t(*p, tab, Access::Write);
//   if (!t)
//     return kNone;
//   OnKey on(t, key);
//   ... t->find(on.key) ...
//
// No compiled code runs, and nothing is sent that takes a table's lock, in the
// scope of an Access.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_ACCESS_H
#define LUCIOLE_LIB_RUNTIME_ETS_ACCESS_H

#include "Ets/Registry.h"
#include "luciole/Runtime/Bif.h"

namespace luciole::ets {

class Access {
public:
  enum Mode : uint8_t {
    Inspect, ///< whatever the protection says; shared
    Read,    ///< shared
    Write,   ///< shared where there are stripes, else alone
    Alone,   ///< to write
  };

  /// Null, with badarg and its cause raised, if the process may not.
  Access(Process &p, Term tab, Mode mode);
  /// The same, raising nothing: `cause` gets `type`, `id` or `access`.
  Access(Process &p, Term tab, Mode mode, Term &cause);
  /// Of a table that is known, if it still exists and may be used.
  Access(Process &p, Table *table, Mode mode);
  ~Access() {
    if (table)
      leave();
  }
  Access(const Access &) = delete;
  Access &operator=(const Access &) = delete;

  explicit operator bool() const { return table; }
  Table *operator->() const { return table; }
  Table &operator*() const { return *table; }
  Table *get() const { return table; }
  bool isAlone() const { return alone; }
  bool writes() const { return mode >= Write; }
  /// Before the end of the scope.
  void leave();

private:
  void lock(Process &p, Term tab, Term &cause);
  bool mayUse(const Process &p) const;

  Table *table = nullptr;
  Mode mode;
  bool alone;
};

/// Locks a key's stripe in a table that is accessed, for a scope; at its end a
/// table that has been written to takes its new size.
class OnKey {
public:
  OnKey(Access &access, Term term) : OnKey(access, Key(*access, term)) {}
  OnKey(Access &access, const Key &key)
      : key(key), access(access), stripe(nullptr) {
    Table &t = *access;
    if (!t.stripes || access.isAlone())
      return;
    stripe = &t.stripes[key.hash % Table::kStripes].lock;
    access.writes() ? stripe->lock() : stripe->lockShared();
  }
  ~OnKey() {
    if (stripe)
      access.writes() ? stripe->unlock() : stripe->unlockShared();
    if (access.writes())
      access->adjust();
  }
  OnKey(const OnKey &) = delete;
  OnKey &operator=(const OnKey &) = delete;

  const Key key;

private:
  Access &access;
  SharedLock *stripe;
};

/// Keeps the size of a table with stripes, which others may be changing, for a
/// scope in which its chains are visited one by one.
class Walk {
public:
  explicit Walk(Access &t) : t(t), holds(t->stripes && !t.isAlone()) {
    if (holds)
      ++t->walkers;
  }
  ~Walk() {
    if (holds && --t->walkers == 0)
      t->settle();
  }
  Walk(const Walk &) = delete;
  Walk &operator=(const Walk &) = delete;

private:
  Access &t;
  bool holds;
};

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_ACCESS_H
