//===- Claims.cpp - What processes hold of the system ----------------------===//

#include "Scheduling/Claims.h"
#include "Scheduling/Accounting.h"
#include "Scheduling/Online.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/Parts.h"

#include <atomic>
#include <cstdlib>

using namespace luciole;

Lock luciole::claimsLock;

namespace {
struct Claim {
  Term pid;
  Term what;
  Claim *next;
};
Claim *claims;
} // namespace

/// So that the end of a process costs nothing where nobody claims anything.
static std::atomic<unsigned> claimCount{0};

void luciole::addClaim(Term pid, Term what) {
  auto *claim = static_cast<Claim *>(std::malloc(sizeof(Claim)));
  if (!claim)
    fatalMemory("a claim");
  *claim = {pid, what, claims};
  claims = claim;
  ++claimCount;
}

static void removeAt(Claim **at) {
  Claim *claim = *at;
  *at = claim->next;
  std::free(claim);
  --claimCount;
}

void luciole::removeClaim(Term pid, Term what) {
  for (Claim **at = &claims; *at; at = &(*at)->next)
    if ((*at)->pid == pid && (*at)->what == what)
      return removeAt(at);
}

bool luciole::isClaimed(Term what) {
  for (Claim *claim = claims; claim; claim = claim->next)
    if (claim->what == what)
      return true;
  return false;
}

Term luciole::claimers(Process &p, Term what) {
  Term list = kNil;
  for (Claim *claim = claims; claim; claim = claim->next)
    if (claim->what == what)
      list = makeCons(p, claim->pid, list);
  return list;
}

void luciole::endClaims(Process &p) {
  if (!parts::accounting() || !claimCount.load(std::memory_order_relaxed))
    return;
  Guard guard(claimsLock);
  for (Claim **at = &claims; *at;)
    if ((*at)->pid == p.pid())
      removeAt(at);
    else
      at = &(*at)->next;
  updateActiveSchedulers();
  updateWallTime();
}
