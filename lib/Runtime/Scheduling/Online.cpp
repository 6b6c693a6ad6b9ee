//===- Online.cpp - Which schedulers run processes -------------------------===//

#include "Scheduling/Online.h"
#include "Scheduling/Claims.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Atoms.h"

using namespace luciole;

std::atomic<unsigned> luciole::activeSchedulers{kMaxSchedulers};

/// Under the lock; 0: all of them.
static unsigned online;

static unsigned onlineCount() { return online ? online : schedulerCount(); }

static bool isBlocked() {
  return isClaimed(am::block) || isClaimed(am::block_normal);
}

/// Those that are to stop or to start have to look.
void luciole::updateActiveSchedulers() {
  unsigned active = isBlocked() ? 1 : onlineCount();
  if (activeSchedulers.exchange(active) == active)
    return;
  for (unsigned i = 0; i < schedulerCount(); ++i)
    wake(schedulerAt(i));
}

unsigned luciole::onlineSchedulers() {
  Guard guard(claimsLock);
  return onlineCount();
}

unsigned luciole::setOnlineSchedulers(unsigned count) {
  Guard guard(claimsLock);
  unsigned before = onlineCount();
  online = count;
  updateActiveSchedulers();
  return before;
}

/// Under the lock.
static Term blockingState() {
  if (isClaimed(am::block))
    return am::blocked;
  return isClaimed(am::block_normal) ? am::blocked_normal : am::enabled;
}

Term luciole::setMultiScheduling(Process &p, Term what) {
  bool blocks = what == am::block || what == am::block_normal;
  if (!blocks && what != am::unblock && what != am::unblock_normal)
    return kNone;
  Guard guard(claimsLock);
  if (blocks)
    addClaim(p.pid(), what);
  else
    removeClaim(p.pid(), what == am::unblock ? am::block : am::block_normal);
  updateActiveSchedulers();
  return blockingState();
}

Term luciole::multiScheduling() {
  Guard guard(claimsLock);
  return blockingState();
}

Term luciole::multiSchedulingBlockers(Process &p, Term way) {
  Guard guard(claimsLock);
  return claimers(p, way);
}
