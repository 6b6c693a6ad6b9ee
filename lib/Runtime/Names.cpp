//===- Names.cpp - Registered names ----------------------------------------===//

#include "Names.h"
#include "Processes/Table.h"
#include "luciole/Runtime/Bif.h"

#include <cstdlib>

using namespace luciole;

namespace {
/// A hash table with linear probing from names to pids and ports; 0 is free.
struct Names {
  struct Entry {
    Term name, pid;
  };
  SharedLock lock;
  Entry *entries = nullptr;
  size_t capacity = 0, count = 0;

  Entry *place(Term name) {
    size_t i = atomRecord(name)->hash & (capacity - 1);
    while (entries[i].name && entries[i].name != name)
      i = (i + 1) & (capacity - 1);
    return &entries[i];
  }
  void grow();
  void insert(Term name, Term pid);
  void erase(Entry *entry);
};

Names names;
} // namespace

void Names::grow() {
  Entry *old = entries;
  size_t oldCapacity = capacity;
  capacity = capacity ? 2 * capacity : 64;
  entries = static_cast<Entry *>(std::calloc(capacity, sizeof(Entry)));
  if (!entries)
    fatal("out of memory: registered names");
  for (size_t i = 0; i < oldCapacity; ++i)
    if (old[i].name)
      *place(old[i].name) = old[i];
  std::free(old);
}

void Names::insert(Term name, Term pid) {
  if (count * 2 >= capacity)
    grow();
  *place(name) = {name, pid};
  ++count;
}

/// Moves up what hashed to before the gap.
void Names::erase(Entry *entry) {
  --count;
  size_t hole = entry - entries;
  for (size_t i = hole;;) {
    i = (i + 1) & (capacity - 1);
    if (!entries[i].name)
      break;
    size_t home = atomRecord(entries[i].name)->hash & (capacity - 1);
    if (((i - home) & (capacity - 1)) < ((i - hole) & (capacity - 1)))
      continue;
    entries[hole] = entries[i];
    hole = i;
  }
  entries[hole] = {};
}

namespace {
struct Reading {
  Reading() { names.lock.lockShared(); }
  ~Reading() { names.lock.unlockShared(); }
};
struct Writing {
  Writing() { names.lock.lock(); }
  ~Writing() { names.lock.unlock(); }
};
} // namespace

Term luciole::whereis(Term name) {
  Reading reading;
  return names.count ? names.place(name)->pid : kNone;
}

void luciole::unregisterName(Process &p) {
  Writing writing;
  if (p.registeredName)
    names.erase(names.place(p.registeredName));
  p.registeredName = kNone;
}

void luciole::unregisterPort(Term name, Term port) {
  Writing writing;
  Names::Entry *entry = names.place(name);
  if (entry->name && entry->pid == port)
    names.erase(entry);
}

Term luc_bif_erlang_whereis_1(Process *p, Term name) {
  if (!isAtom(name))
    return raiseBadarg(*p);
  Term pid = whereis(name);
  return pid ? pid : Term(am::undefined);
}

/// Names a process that lives and has no name yet.
static bool nameProcess(Term name, Term pid) {
  ProcessSlot *slot = slotOf(pid);
  if (!slot)
    return false;
  Guard guard(slot->lock);
  if (!isOf(*slot, pid) || slot->process->registeredName ||
      slot->process->state == ProcessState::Exiting)
    return false;
  slot->process->registeredName = name;
  return true;
}

bool luciole::registerName(Term name, Term pid) {
  Writing writing;
  if (names.count && names.place(name)->name)
    return false;
  bool named = isLocalPort(pid) ? namePort && namePort(name, pid)
                                : isLocalPid(pid) && nameProcess(name, pid);
  if (named)
    names.insert(name, pid);
  return named;
}

Term luc_bif_erlang_register_2(Process *p, Term name, Term pid) {
  bool isName = isAtom(name) && name != am::undefined && name != am::true_ &&
                name != am::false_;
  return isName && registerName(name, pid) ? Term(am::true_) : raiseBadarg(*p);
}

Term luc_bif_erlang_unregister_1(Process *p, Term name) {
  if (!isAtom(name))
    return raiseBadarg(*p);
  Writing writing;
  Names::Entry *entry = names.count ? names.place(name) : nullptr;
  if (!entry || !entry->name)
    return raiseBadarg(*p);
  if (ProcessSlot *slot =
          isLocalPid(entry->pid) ? slotOf(entry->pid) : nullptr) {
    Guard guard(slot->lock);
    if (isOf(*slot, entry->pid))
      slot->process->registeredName = kNone;
  }
  if (isLocalPort(entry->pid) && unnamePort)
    unnamePort(entry->pid);
  names.erase(entry);
  return am::true_;
}

Term luc_bif_erlang_registered_0(Process *p) {
  Reading reading;
  Term list = kNil;
  for (size_t i = 0; i < names.capacity; ++i)
    if (names.entries[i].name)
      list = makeCons(*p, names.entries[i].name, list);
  return list;
}
