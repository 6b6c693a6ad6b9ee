//===- Traversal.cpp - Going through a whole table in portions -------------===//

#include "Ets/Traversal.h"
#include "Copy.h"
#include "luciole/Runtime/Bif.h"

#include <cstdlib>
#include <new>
#include <utility>

using namespace luciole;
using namespace luciole::ets;

namespace {
struct Traversal : Resource {
  Purpose purpose = Purpose::Select;
  SWord count = 0; ///< objects affected
  // Where it stands.
  size_t bucket = 0;
  Object *lastKey = nullptr; ///< ordered sets: visited last
  // Held once it is put down.
  Table *table = nullptr;
  MatchSpec *spec = nullptr;
  // Or there is only something to be freed.
  Contents contents;
  Term result = kNone;

  bool isSelect() const { return purpose <= Purpose::SelectReverse; }
  Access::Mode mode() const {
    return purpose >= Purpose::Delete ? Access::Write : Access::Read;
  }
  /// Goes on until all is done (true) or the budget is used up.
  bool step(Process &p, Access &t, MatchSpec *spec, Term &list);
  void byKeys(Process &p, Access &t, MatchSpec *spec, Term &list);
  Term finish(Term list) {
    return result ? result : isSelect() ? list : makeSmall(count);
  }
  void putDown(Access &t, MatchSpec *spec);
  void end();

private:
  void visit(Access &t, Matcher &matcher, Object *o, Term &list);
  bool stepHashed(Access &t, Matcher &m, size_t &budget, Term &list);
  bool stepOrdered(Access &t, Matcher &m, size_t &budget, Term &list);
};
} // namespace

static const ResourceType kTraversalType = {"ets_traversal", [](Resource *r) {
  auto *traversal = static_cast<Traversal *>(r);
  traversal->end();
  free(static_cast<void *>(traversal));
}};

/// Objects that may be visited now; a portion is never very small.
static size_t budgetOf(const Process &p) {
  constexpr SWord kLeast = 250;
  SWord left = SWord(p.reductions);
  return size_t(left > kLeast ? left : kLeast);
}

void Traversal::visit(Access &t, Matcher &matcher, Object *o, Term &list) {
  Term result =
      isSelect() ? matcher.runCopied(o->term()) : matcher.run(o->term());
  if (!result)
    return;
  if (isSelect()) {
    list = makeCons(matcher.process(), result, list);
    return;
  }
  if (purpose == Purpose::Replace ? !t->fits(result)
                                  : result != Term(am::true_))
    return;
  ++count;
  if (purpose == Purpose::Replace)
    t->replace(o, Object::create(result));
  else if (purpose == Purpose::Delete)
    t->erase(o);
}

bool Traversal::stepHashed(Access &t, Matcher &matcher, size_t &budget,
                           Term &list) {
  for (; bucket < t->numBuckets(); ++bucket) {
    if (!budget)
      return false;
    StripeGuard guard(*t, bucket, t.writes(), t.isAlone());
    if (bucket >= t->numBuckets())
      break;
    budget -= bucket % 8 == 0; // chains without objects are quick
    for (Object *o = t->bucketFirst(bucket); o;) {
      Object *next = t->bucketNext(o);
      visit(t, matcher, o, list);
      o = next;
      budget -= budget > 0;
    }
  }
  return true;
}

/// Results are consed up, so that they come out in order if the traversal goes
/// backwards. A visit changes nothing but its own object.
bool Traversal::stepOrdered(Access &t, Matcher &matcher, size_t &budget,
                            Term &list) {
  Object *batches[2][OrderedTree::kBatch];
  Object **batch = batches[0], **after = batches[1];
  auto next = [&](Term key, Object **to) {
    return purpose == Purpose::Select ? t->tree().preceding(key, to)
                                      : t->tree().following(key, to);
  };
  unsigned size = next(lastKey ? lastKey->held() : Term(kNone), batch);
  if (lastKey)
    Object::destroy(lastKey);
  lastKey = nullptr;
  while (size) {
    Term key = t->keyOf(batch[size - 1]);
    bool pauses = size >= budget;
    if (pauses)
      lastKey = Object::holding(key);
    unsigned sizeAfter = pauses ? 0 : next(key, after);
    for (unsigned i = 0; i < size; ++i)
      visit(t, matcher, batch[i], list);
    if (pauses)
      return false;
    budget -= size;
    size = sizeAfter;
    std::swap(batch, after);
  }
  return true;
}

bool Traversal::step(Process &p, Access &t, MatchSpec *spec, Term &list) {
  size_t budget = budgetOf(p), before = budget;
  Matcher matcher(p, spec);
  bool done = t->ordered() ? stepOrdered(t, matcher, budget, list)
                           : stepHashed(t, matcher, budget, list);
  charge(p, done ? before - budget : kWholeSlice);
  return done;
}

void Traversal::byKeys(Process &p, Access &t, MatchSpec *spec, Term &list) {
  Matcher matcher(p, spec);
  for (size_t i = 0; i < spec->numClauses; ++i) {
    if (skipsKey(spec, t.get(), i))
      continue;
    OnKey on(t, tupleElement(spec->clauses[i].head, t->keyIndex));
    for (Object *o = t->find(on.key); o;) {
      Object *next = t->nextOfKey(o);
      visit(t, matcher, o, list);
      o = next;
    }
  }
}

void Traversal::putDown(Access &t, MatchSpec *s) {
  table = t.get();
  table->refs.fetch_add(1);
  ++table->walkers;
  spec = s;
  spec->refs.fetch_add(1);
}

/// Not in the scope of any Access.
void Traversal::end() {
  if (table) {
    --table->walkers;
    tidy(table);
    releaseResource(spec);
  }
  table = nullptr;
  if (lastKey)
    Object::destroy(lastKey);
  lastKey = nullptr;
  size_t all = SIZE_MAX;
  contents.freeSome(all);
}

//===----------------------------------------------------------------------===//
// From portion to portion
//===----------------------------------------------------------------------===//

static Term goOn(Process &p, Term reference, Term list) {
  p.reductions = 0;
  return trap(p, am::luciole_ets, am::go_on, {reference, list});
}

static Term refer(Process &p, const Traversal &state) {
  void *memory = malloc(sizeof(Traversal));
  if (!memory)
    fatalMemory("an ETS traversal");
  auto *kept = new (memory) Traversal;
  kept->purpose = state.purpose;
  kept->count = state.count;
  kept->bucket = state.bucket;
  kept->lastKey = state.lastKey;
  kept->table = state.table;
  kept->spec = state.spec;
  kept->contents = state.contents;
  kept->result = state.result;
  kept->refs = 1;
  kept->type = &kTraversalType;
  return makeMagicReference(p, kept, sizeof(Traversal));
}

/// Whether the purpose and the table go together; raises if not.
static bool fits(Process &p, const Access &t, const MatchSpec *spec,
                 Purpose purpose) {
  if (!spec || (purpose == Purpose::Replace && !keepsKeys(spec, t.get())))
    return raiseBadarg(p);
  return true;
}

Term ets::traverse(Process &p, Term tab, Term specTerm, Purpose purpose) {
  Traversal state;
  state.purpose = purpose;
  Term list = kNil;
  {
    Access t(p, tab, state.mode());
    if (!t)
      return kNone;
    if (purpose == Purpose::Replace && t->type == TableType::Bag)
      return raiseBadargCause(p, am::table_type);
    Spec spec(specTerm);
    if (!fits(p, t, spec.get(), purpose))
      return kNone;
    if (keysAreBound(spec.get(), t.get())) {
      state.byKeys(p, t, spec.get(), list);
      return state.finish(list);
    }
    Walk walk(t);
    if (state.step(p, t, spec.get(), list)) {
      if (t.writes())
        t->adjust();
      return state.finish(list);
    }
    state.putDown(t, spec.get());
  }
  return goOn(p, refer(p, state), list);
}

Term ets::freeContents(Process &p, Contents &contents, Term result) {
  size_t budget = budgetOf(p), before = budget;
  if (contents.freeSome(budget)) {
    charge(p, before - budget);
    return result;
  }
  Traversal state;
  state.contents = contents;
  state.result = result;
  return goOn(p, refer(p, state), kNil);
}

Term luc_bif_erts_internal_ets_traverse_2(Process *p, Term reference,
                                          Term list) {
  auto *state = static_cast<Traversal *>(resourceOf(reference, kTraversalType));
  if (!state)
    return raiseBadarg(*p);
  bool done;
  if (state->result) {
    size_t budget = budgetOf(*p);
    done = state->contents.freeSome(budget);
  } else {
    Access t(*p, state->table, state->mode());
    if (!t) // deleted in the meantime
      return raiseBadarg(*p);
    done = state->step(*p, t, state->spec, list);
  }
  if (!done)
    return goOn(*p, reference, list);
  state->end();
  return state->finish(list);
}
