//===- Names.cpp - Registered names ----------------------------------------===//

#include "Names.h"
#include "Processes/Relations.h"
#include "Processes/Table.h"
#include "luciole/Runtime/Bif.h"


using namespace luciole;

namespace {
/// A name of a pid or a port.
struct Name {
  Term name, pid;

  Term key() const { return name; }
  bool isFree() const { return !name; }
  static size_t hashOf(Term name) { return atomRecord(name)->hash; }
  size_t hash() const { return hashOf(name); }
};

struct Names {
  SharedLock lock;
  RelationSet<Name, Term> set;
};

Names names;
} // namespace

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
  Name *known = names.set.find(name);
  return known ? known->pid : kNone;
}

void luciole::unregisterName(Process &p) {
  Writing writing;
  if (p.registeredName)
    names.set.erase(names.set.find(p.registeredName));
  p.registeredName = kNone;
}

void luciole::unregisterPort(Term name, Term port) {
  Writing writing;
  Name *entry = names.set.find(name);
  if (entry && entry->pid == port)
    names.set.erase(entry);
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
  if (names.set.find(name))
    return false;
  bool named = isLocalPort(pid) ? namePort && namePort(name, pid)
                                : isLocalPid(pid) && nameProcess(name, pid);
  if (named)
    names.set.insert({name, pid});
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
  Name *entry = names.set.find(name);
  if (!entry)
    return raiseBadarg(*p);
  if (ProcessSlot *slot =
          isLocalPid(entry->pid) ? slotOf(entry->pid) : nullptr) {
    Guard guard(slot->lock);
    if (isOf(*slot, entry->pid))
      slot->process->registeredName = kNone;
  }
  if (isLocalPort(entry->pid) && unnamePort)
    unnamePort(entry->pid);
  names.set.erase(entry);
  return am::true_;
}

Term luc_bif_erlang_registered_0(Process *p) {
  Reading reading;
  Term list = kNil;
  names.set.forEach(
      [&](const Name &entry) { list = makeCons(*p, entry.name, list); });
  return list;
}
