//===- Access.cpp - A BIF's way to a table ---------------------------------===//

#include "Ets/Access.h"
#include "luciole/Runtime/Exceptions.h"

using namespace luciole;
using namespace luciole::ets;

/// Whether it takes the whole table. Stripes never change.
static bool takesAll(const Table &t, Access::Mode mode) {
  return mode == Access::Alone || (mode == Access::Write && !t.stripes);
}

bool Access::mayUse(const Process &p) const {
  if (mode == Inspect || table->owner == p.pid() ||
      table->protection == am::public_)
    return true;
  return mode == Read && table->protection == am::protected_;
}

void Access::leave() {
  alone ? table->lock.unlock() : table->lock.unlockShared();
  table = nullptr;
}

void Access::lock(Process &p, Term tab, Term &cause) {
  cause = am::id;
  if (isAtom(tab)) {
    alone = mode == Alone;
    table = lockNamed(tab, writes(), alone);
    if (!table)
      return;
  } else {
    Table *t = tableOfId(tab);
    if (!t) {
      cause = am::type;
      return;
    }
    alone = takesAll(*t, mode);
    alone ? t->lock.lock() : t->lock.lockShared();
    table = t;
    if (!t->exists)
      return leave();
  }
  if (!mayUse(p)) {
    cause = am::access;
    leave();
  }
}

Access::Access(Process &p, Term tab, Mode mode, Term &cause) : mode(mode) {
  lock(p, tab, cause);
}

Access::Access(Process &p, Term tab, Mode mode) : mode(mode) {
  Term cause;
  lock(p, tab, cause);
  if (!table)
    raiseBadargCause(p, cause);
}

Access::Access(Process &p, Table *t, Mode mode) : mode(mode) {
  alone = takesAll(*t, mode);
  alone ? t->lock.lock() : t->lock.lockShared();
  table = t;
  if (!t->exists || !mayUse(p))
    leave();
}
