//===- Registry.cpp - All tables: names and owners -------------------------===//

#include "Ets/Registry.h"
#include "Processes/Exit.h"
#include "Processes/Signals.h"
#include "Processes/Table.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>

using namespace luciole;
using namespace luciole::ets;

static const ResourceType kTableType = {"ets", [](Resource *r) {
  auto *t = static_cast<Table *>(r);
  free(static_cast<void *>(t->lock.counts()));
  free(static_cast<void *>(t->stripes));
  free(static_cast<void *>(t));
}};

static void ownerEnded(Process &p);

static TableLock::Readers registryReaders[kMaxSchedulers];

namespace {
constexpr size_t kHashSize = 256;

struct Registry {
  TableLock lock{registryReaders};
  Table *all = nullptr;
  Table *names[kHashSize] = {};
  Table *owners[kHashSize] = {};

  Table *&ofName(Term name) {
    return names[atomRecord(name)->hash % kHashSize];
  }
  Table *&ofOwner(Term pid) { return owners[immediatePayload(pid) % kHashSize]; }
  Table *find(Term name) {
    Table *t = ofName(name);
    while (t && t->name != name)
      t = t->nextNamed;
    return t;
  }
  void enterName(Table *t) {
    t->nextNamed = ofName(t->name);
    ofName(t->name) = t;
  }
  void removeName(Table *t);
  void enterOwner(Table *t) {
    t->nextOfOwner = ofOwner(t->owner);
    ofOwner(t->owner) = t;
  }
  void removeOwner(Table *t);
};

struct Reading {
  Reading();
  ~Reading();
};
struct Writing {
  Writing();
  ~Writing();
};
} // namespace

static Registry registry;

Reading::Reading() { registry.lock.lockShared(); }
Reading::~Reading() { registry.lock.unlockShared(); }
Writing::Writing() { registry.lock.lock(); }
Writing::~Writing() { registry.lock.unlock(); }

void Registry::removeName(Table *t) {
  Table **link = &ofName(t->name);
  while (*link != t)
    link = &(*link)->nextNamed;
  *link = t->nextNamed;
}

void Registry::removeOwner(Table *t) {
  Table **link = &ofOwner(t->owner);
  while (*link != t)
    link = &(*link)->nextOfOwner;
  *link = t->nextOfOwner;
}

//===----------------------------------------------------------------------===//
// Names and identifiers
//===----------------------------------------------------------------------===//

Table *ets::tableOfId(Term t) {
  return static_cast<Table *>(resourceOf(t, kTableType));
}

static bool tryLock(Table *t, bool exclusive) {
  return exclusive ? t->lock.tryLock() : t->lock.tryLockShared();
}
static void lock(Table *t, bool exclusive) {
  exclusive ? t->lock.lock() : t->lock.lockShared();
}
static void unlock(Table *t, bool exclusive) {
  exclusive ? t->lock.unlock() : t->lock.unlockShared();
}

/// Nobody waits for a table's lock with the registry's in hand. A table that is
/// being deleted is given back before that of the registry is: until then it
/// can't be taken out of it and freed.
Table *ets::lockNamed(Term name, bool writes, bool &exclusive) {
  auto isIt = [&](const Table *t) {
    return t->exists && t->named && t->name == name;
  };
  Table *t;
  {
    Reading reading;
    t = registry.find(name);
    if (!t)
      return nullptr;
    exclusive |= writes && !t->stripes;
    if (tryLock(t, exclusive)) {
      if (isIt(t))
        return t;
      unlock(t, exclusive);
      return nullptr;
    }
    t->refs.fetch_add(1);
  }
  lock(t, exclusive);
  bool found = isIt(t);
  if (!found)
    unlock(t, exclusive);
  releaseResource(t);
  return found ? t : nullptr;
}

Term ets::makeTableId(Process &p, Table *t) {
  Word *cell = allocate(p, kMagicRefWords);
  cell[0] = makeHeader(Kind::MagicRef, kMagicRefWords - 1);
  memcpy(cell + 1, t->id, sizeof t->id);
  cell[kMagicRefResource] = Word(static_cast<Resource *>(t));
  t->refs.fetch_add(1);
  linkOffHeap(p, cell, 0);
  return tagBoxed(cell);
}

Term ets::tableTerm(Process &p, Table *t) {
  return t->named ? t->name : makeTableId(p, t);
}

Term ets::whereisTable(Process &p, Term name) {
  Reading reading;
  Table *t = registry.find(name);
  return t ? makeTableId(p, t) : Term(am::undefined);
}

size_t ets::tableCount() {
  Reading reading;
  size_t n = 0;
  for (Table *t = registry.all; t; t = t->nextTable)
    ++n;
  return n;
}

Term ets::allTables(Process &p) {
  Reading reading;
  Term list = kNil;
  for (Table *t = registry.all; t; t = t->nextTable)
    list = makeCons(p, tableTerm(p, t), list);
  return list;
}

//===----------------------------------------------------------------------===//
// Beginning and end
//===----------------------------------------------------------------------===//

static uint8_t setFlag(Process &p, uint8_t flag) {
  return __atomic_fetch_or(&p.etsFlags, flag, __ATOMIC_SEQ_CST);
}

void ets::noteFixation(Process &p) {
  if (!(__atomic_load_n(&p.etsFlags, __ATOMIC_RELAXED) & kFixes))
    setFlag(p, kFixes);
}

bool ets::registerTable(Process &p, Table *t) {
  endTables = ownerEnded;
  t->refs = 1; // the registry's
  static_cast<Resource *>(t)->type = &kTableType;
  t->owner = p.pid();
  memcpy(t->id, boxedCell(makeReference(p)) + 1, sizeof t->id);
  setFlag(p, kOwns);
  Writing writing;
  if (t->named && registry.find(t->name))
    return false;
  t->nextTable = registry.all;
  if (registry.all)
    registry.all->previousTable = t;
  registry.all = t;
  registry.enterOwner(t);
  if (t->named)
    registry.enterName(t);
  return true;
}

void ets::retire(Table *t, Contents &out) {
  t->exists = false;
  {
    Guard guard(t->fixLock);
    t->fixations = 0;
    while (Fixation *f = t->fixers) {
      t->fixers = f->next;
      free(f);
    }
  }
  t->clear(out);
  if (t->heirData)
    Object::destroy(t->heirData);
  t->heirData = nullptr;
}

void ets::unregisterTable(Table *t) {
  {
    Writing writing;
    if (t->named)
      registry.removeName(t);
    registry.removeOwner(t);
    (t->previousTable ? t->previousTable->nextTable : registry.all) =
        t->nextTable;
    if (t->nextTable)
      t->nextTable->previousTable = t->previousTable;
  }
  releaseResource(t);
}

bool ets::renameTable(Table *t, Term name) {
  Writing writing;
  if (t->named) {
    if (registry.find(name))
      return false;
    registry.removeName(t);
  }
  t->name = name;
  if (t->named)
    registry.enterName(t);
  return true;
}

//===----------------------------------------------------------------------===//
// Owners
//===----------------------------------------------------------------------===//

/// Whether the process lives, in which case it will look after its tables when
/// it ends.
static bool promise(Term pid) {
  ProcessSlot *slot = slotOf(pid);
  if (!slot)
    return false;
  Guard guard(slot->lock);
  return isOf(*slot, pid) && !(setFlag(*slot->process, kOwns) & kEnded);
}

bool ets::changeOwner(Table *t, Term pid) {
  Writing writing;
  if (!promise(pid))
    return false;
  registry.removeOwner(t);
  t->owner = pid;
  registry.enterOwner(t);
  return true;
}

void ets::sendTransfer(Process &from, Table *t, Term to, Term data) {
  sendMessage(to, makeTuple(from, {am::ETS_TRANSFER, tableTerm(from, t),
                                   from.pid(), data}));
}

/// A table of the process that ends; with a reference, as it isn't locked.
static Table *anyOwned(Term pid) {
  Reading reading;
  Table *t = registry.ofOwner(pid);
  while (t && t->owner != pid)
    t = t->nextOfOwner;
  if (t)
    t->refs.fetch_add(1);
  return t;
}

static bool bequeath(Process &p, Table *t) {
  Term heir = t->heir;
  if (heir == am::none || heir == p.pid() || !changeOwner(t, heir))
    return false;
  sendTransfer(p, t, heir, t->heirData->held());
  return true;
}

static void giveUp(Process &p, Table *t) {
  Contents contents;
  t->lock.lock();
  bool retires = t->exists && t->owner == p.pid() && !bequeath(p, t);
  if (retires)
    retire(t, contents);
  t->lock.unlock();
  // One that somebody else is deleting leaves the registry soon.
  if (retires)
    unregisterTable(t);
  else
    platform::yield();
  size_t all = SIZE_MAX;
  contents.freeSome(all);
  releaseResource(t);
}

void ets::tidy(Table *t) {
  bool alone = !t->stripes;
  lock(t, alone);
  if (t->exists)
    t->settle();
  unlock(t, alone);
  releaseResource(t);
}

static Table *anyFixed(Term pid) {
  Reading reading;
  for (Table *t = registry.all; t; t = t->nextTable)
    if (t->fixations.load() && t->unfix(pid, /*completely=*/true)) {
      t->refs.fetch_add(1);
      return t;
    }
  return nullptr;
}

static void ownerEnded(Process &p) {
  uint8_t flags = setFlag(p, kEnded);
  if (flags & kFixes)
    while (Table *t = anyFixed(p.pid()))
      tidy(t);
  if (flags & kOwns)
    while (Table *t = anyOwned(p.pid()))
      giveUp(p, t);
}
