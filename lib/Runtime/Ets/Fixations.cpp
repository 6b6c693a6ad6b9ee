//===- Fixations.cpp - Who has fixed a table -------------------------------===//

#include "Ets/Table.h"
#include "luciole/Runtime/Exceptions.h"
#include "platform/Platform.h"

#include <cstdlib>

int64_t luc_monotonic_nanoseconds();

using namespace luciole;
using namespace luciole::ets;

void Table::fix(Term pid) {
  Guard guard(fixLock);
  if (!fixers) {
    fixedAt = platform::systemNanoseconds();
    fixedAtMonotonic = luc_monotonic_nanoseconds();
  }
  ++fixations;
  for (Fixation *f = fixers; f; f = f->next)
    if (f->pid == pid) {
      ++f->count;
      return;
    }
  auto *fresh = static_cast<Fixation *>(malloc(sizeof(Fixation)));
  if (!fresh)
    fatalMemory("an ETS table");
  *fresh = {fixers, pid, 1};
  fixers = fresh;
}

bool Table::unfix(Term pid, bool completely) {
  Guard guard(fixLock);
  for (Fixation **link = &fixers; Fixation *f = *link; link = &f->next) {
    if (f->pid != pid)
      continue;
    unsigned n = completely ? f->count : 1;
    fixations -= n;
    f->count -= n;
    if (!f->count) {
      *link = f->next;
      free(f);
    }
    return true;
  }
  return false;
}
