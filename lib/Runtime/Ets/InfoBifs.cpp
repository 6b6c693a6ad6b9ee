//===- InfoBifs.cpp - ets:info ---------------------------------------------===//

#include "Ets/Access.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

#include <cmath>

using namespace luciole;
using namespace luciole::ets;

static Term typeTerm(const Table *t) {
  switch (t->type) {
  case TableType::Set:
    return am::set;
  case TableType::OrderedSet:
    return am::ordered_set;
  case TableType::Bag:
    return am::bag;
  case TableType::DuplicateBag:
    return am::duplicate_bag;
  }
  return am::undefined;
}

static Term timestampTuple(Process &p, int64_t nanoseconds) {
  int64_t micro = nanoseconds / 1000, seconds = micro / 1000000;
  return makeTuple(p, {makeSmall(seconds / 1000000),
                       makeSmall(seconds % 1000000),
                       makeSmall(micro % 1000000)});
}

/// {When, [{Pid, HowOften}]}
static Term fixation(Process &p, Table *t, bool monotonic) {
  Guard guard(t->fixLock);
  if (!t->fixers)
    return am::false_;
  Term list = kNil;
  for (const Fixation *f = t->fixers; f; f = f->next)
    list = makeCons(p, makeTuple(p, {f->pid, makeSmall(SWord(f->count))}), list);
  return makeTuple(p, {monotonic ? makeInteger(p, t->fixedAtMonotonic)
                                 : timestampTuple(p, t->fixedAt),
                       list});
}

/// Words in the table, as they are laid out here.
static Term memoryTerm(const Table *t) {
  size_t words = sizeof(Table) / kWordBytes + t->numBuckets() + t->words +
                 t->count * (sizeof(Object) / kWordBytes);
  return makeSmall(SWord(words));
}

/// kNone: there is no such item.
static Term item(Process &p, Table *t, Term name) {
  if (name == Term(am::id))
    return makeTableId(p, t);
  if (name == Term(am::decentralized_counters))
    return t->decentralizedCounters;
  if (name == Term(am::read_concurrency))
    return t->readConcurrency;
  if (name == Term(am::write_concurrency))
    return t->writeConcurrency;
  if (name == Term(am::compressed))
    return t->compressed;
  if (name == Term(am::memory))
    return memoryTerm(t);
  if (name == Term(am::owner))
    return t->owner;
  if (name == Term(am::heir))
    return t->heir;
  if (name == Term(am::name))
    return t->name;
  if (name == Term(am::size))
    return makeSmall(SWord(t->count));
  if (name == Term(am::node))
    return luc_bif_erlang_node_0(&p);
  if (name == Term(am::named_table))
    return makeBool(t->named);
  if (name == Term(am::type))
    return typeTerm(t);
  if (name == Term(am::keypos))
    return makeSmall(SWord(t->keyIndex + 1));
  if (name == Term(am::protection))
    return t->protection;
  if (name == Term(am::fixed))
    return makeBool(t->fixations.load());
  if (name == Term(am::safe_fixed) ||
      name == Term(am::safe_fixed_monotonic_time))
    return fixation(p, t, name != Term(am::safe_fixed));
  if (name == Term(am::binary))
    return kNil;
  return kNone;
}

//===----------------------------------------------------------------------===//
// Statistics
//===----------------------------------------------------------------------===//

namespace {
/// How many objects the chains have, dead ones included.
struct ChainLengths {
  size_t chains = 0, sum = 0, squares = 0, least = SIZE_MAX, most = 0, dead = 0;

  void add(const Object *first) {
    size_t length = 0;
    for (const Object *o = first; o; o = o->next, ++length)
      dead += o->dead;
    ++chains;
    sum += length;
    squares += length * length;
    least = length < least ? length : least;
    most = length > most ? length : most;
  }
};
} // namespace

/// {Chains, Average, StandardDeviation, ExpectedDeviation, Shortest, Longest,
/// Dead, Locks}: as in OTP, with its precision.
static Term hashStats(Process &p, Access &t) {
  ChainLengths lengths;
  {
    Walk walk(t);
    for (size_t i = 0; i < t->numBuckets(); ++i) {
      StripeGuard guard(*t, i, /*exclusive=*/false, t.isAlone());
      lengths.add(t->chain(i));
    }
  }
  charge(p, lengths.chains);
  size_t n = lengths.chains;
  float average = float(lengths.sum) / float(n);
  double variance =
      (double(lengths.squares) - double(average) * double(lengths.sum)) /
      double(n);
  float deviation = float(std::sqrt(variance < 0 ? 0 : variance));
  float expected = float(std::sqrt(average * (1 - 1.0 / double(n))));
  auto small = [](size_t value) { return makeSmall(SWord(value)); };
  return makeTuple(
      p, {small(n), makeFloat(p, average), makeFloat(p, deviation),
          makeFloat(p, expected), small(lengths.least), small(lengths.most),
          small(lengths.dead), small(t->stripes ? Table::kStripes : 1)});
}

static Term stats(Process &p, Access &t) {
  if (!t->ordered())
    return hashStats(p, t);
  if (t->writeConcurrency == Term(am::false_))
    return am::false_;
  // The nodes of OTP's tree of trees, of which there is one here.
  return makeTuple(p, {makeSmall(0), makeSmall(1), makeSmall(0)});
}

Term luc_bif_ets_info_2(Process *p, Term tab, Term name) {
  Term cause;
  Access t(*p, tab, Access::Inspect, cause);
  if (!t)
    return cause == Term(am::id) ? Term(am::undefined)
                                 : raiseBadargCause(*p, cause);
  if (name == Term(am::stats))
    return stats(*p, t);
  Term value = item(*p, t.get(), name);
  return value ? value : raiseBadarg(*p);
}

Term luc_bif_ets_info_1(Process *p, Term tab) {
  Term cause;
  Access t(*p, tab, Access::Inspect, cause);
  if (!t)
    return cause == Term(am::id) ? Term(am::undefined)
                                 : raiseBadargCause(*p, cause);
  const Term names[] = {
      am::id,         am::decentralized_counters, am::read_concurrency,
      am::write_concurrency, am::compressed,      am::memory,
      am::owner,      am::heir,                   am::name,
      am::size,       am::node,                   am::named_table,
      am::type,       am::keypos,                 am::protection};
  Term list = kNil;
  for (size_t i = sizeof names / sizeof *names; i-- > 0;)
    list = makeCons(*p, makeTuple(*p, {names[i], item(*p, t.get(), names[i])}), list);
  return list;
}
