//===- Names.cpp - Registered names ----------------------------------------===//

#include "Names.h"
#include "Devices.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

namespace {
struct Name {
  Term name, pid;
};
/// A process has at most one name, and there is one process.
Name names[4];
unsigned numNames;
} // namespace

static void initialize() {
  if (numNames)
    return;
  names[numNames++] = {am::user, makeLocalPid(kUserNumber)};
  names[numNames++] = {am::standard_error, makeLocalPid(kStandardErrorNumber)};
}

Term luciole::whereis(Term name) {
  initialize();
  for (unsigned i = 0; i < numNames; ++i)
    if (names[i].name == name)
      return names[i].pid;
  return kNone;
}

Term luciole::registeredName(Term pid) {
  initialize();
  for (unsigned i = 0; i < numNames; ++i)
    if (names[i].pid == pid)
      return names[i].name;
  return kNone;
}

Term luc_bif_erlang_whereis_1(Process *p, Term name) {
  if (!isAtom(name))
    return raiseBadarg(*p);
  Term pid = whereis(name);
  return pid ? pid : Term(am::undefined);
}

Term luc_bif_erlang_register_2(Process *p, Term name, Term pid) {
  if (!isAtom(name) || name == am::undefined || pid != p->pid() ||
      whereis(name) || registeredName(pid))
    return raiseBadarg(*p);
  names[numNames++] = {name, pid};
  return am::true_;
}

Term luc_bif_erlang_unregister_1(Process *p, Term name) {
  if (!isAtom(name) || !whereis(name))
    return raiseBadarg(*p);
  unsigned i = 0;
  while (names[i].name != name)
    ++i;
  names[i] = names[--numNames];
  return am::true_;
}

Term luc_bif_erlang_registered_0(Process *p) {
  initialize();
  Term list = kNil;
  for (unsigned i = 0; i < numNames; ++i)
    list = makeCons(*p, names[i].name, list);
  return list;
}
