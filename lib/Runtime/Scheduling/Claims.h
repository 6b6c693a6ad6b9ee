//===- Claims.h - What processes hold of the system ---------------*- C++ -*-===//
//
// Some switches are on as long as some process wants them to be: blocks of
// multi-scheduling, scheduler_wall_time. A claim that a process makes twice is
// there twice; all of them end with it.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_SCHEDULING_CLAIMS_H
#define LUCIOLE_LIB_RUNTIME_SCHEDULING_CLAIMS_H

#include "luciole/Runtime/Process.h"
#include "platform/Threads.h"

namespace luciole {

/// Guards the claims and what follows from them.
extern Lock claimsLock;

// Under the lock; `what` is an atom.
void addClaim(Term pid, Term what);
/// One of them; none if there is none.
void removeClaim(Term pid, Term what);
bool isClaimed(Term what);
/// The pids, as often as they claim it.
Term claimers(Process &process, Term what);

/// A process ends.
void endClaims(Process &process);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SCHEDULING_CLAIMS_H
