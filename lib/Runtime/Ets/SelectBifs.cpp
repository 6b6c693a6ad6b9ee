//===- SelectBifs.cpp - ets: select, match and match specifications --------===//
//
// Results are consed up while the table is traversed, so lists come out in the
// opposite order, as in OTP; ordered sets are traversed from the end for that.
//
// Continuations have OTP's shapes:
//   hash kinds   {Table, Slot, Limit, Spec, Rest, length of Rest}
//   ordered set  {Table, LastKey, [], Limit, Spec, [], Reverse, 0}
//
//===----------------------------------------------------------------------===//

#include "Copy.h"
#include "Ets/MatchSpec.h"
#include "Ets/Table.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"

using namespace luciole;
using namespace luciole::ets;

namespace {
/// A specification for the time of a call.
class Spec {
public:
  explicit Spec(Term t) : spec(MatchSpec::compile(t)) {}
  ~Spec() {
    if (spec)
      releaseResource(spec);
  }
  Spec(const Spec &) = delete;
  Spec &operator=(const Spec &) = delete;
  explicit operator bool() const { return spec; }
  MatchSpec *get() const { return spec; }

private:
  MatchSpec *spec;
};
} // namespace

static bool neverMatches(const Clause &c, const Table *t) {
  return !c.headIsVariable && !t->fits(c.head);
}

/// Whether every clause names its key, so that nobody need traverse.
/// With several keys, only a traversal keeps the order of an ordered set.
static bool keysAreBound(const MatchSpec *spec, const Table *t) {
  if (t->ordered() && spec->numClauses > 1)
    return false;
  for (size_t i = 0; i < spec->numClauses; ++i) {
    const Clause &c = spec->clauses[i];
    if (neverMatches(c, t))
      continue;
    if (c.headIsVariable || !isGround(tupleElement(c.head, t->keyIndex)) ||
        isMap(tupleElement(c.head, t->keyIndex)))
      return false;
  }
  return true;
}

static bool sameKeys(const Table *t, Term a, Term b) {
  return t->ordered() ? equalTerms(a, b) : exactEqual(a, b);
}

/// Whether an earlier clause has the same key as clause i.
static bool keySeen(const MatchSpec *spec, const Table *t, size_t i) {
  Term key = tupleElement(spec->clauses[i].head, t->keyIndex);
  for (size_t j = 0; j < i; ++j)
    if (!neverMatches(spec->clauses[j], t) &&
        sameKeys(t, tupleElement(spec->clauses[j].head, t->keyIndex), key))
      return true;
  return false;
}

/// Visits the objects that may match. The visitor may erase or replace what it
/// is given.
template <typename Visitor>
static void traverse(Table *t, const MatchSpec *spec, bool forward,
                     Visitor visit) {
  t->fix();
  if (keysAreBound(spec, t)) {
    for (size_t i = 0; i < spec->numClauses; ++i) {
      if (neverMatches(spec->clauses[i], t) || keySeen(spec, t, i))
        continue;
      Term key = tupleElement(spec->clauses[i].head, t->keyIndex);
      for (Object *o = t->find(key); o;) {
        Object *next = t->nextOfKey(o);
        visit(o);
        o = next;
      }
    }
  } else {
    Object *o = forward ? t->first() : t->last();
    while (o) {
      Object *next = forward ? t->after(o) : t->before(o);
      visit(o);
      o = next;
    }
  }
  t->unfix();
}

static Term selectAll(Process &p, Table *t, MatchSpec *spec, bool reverse) {
  Matcher matcher(p, spec);
  Term list = kNil;
  traverse(t, spec, /*forward=*/!t->ordered() || reverse, [&](Object *o) {
    if (Term result = matcher.runCopied(o->term))
      list = makeCons(p, result, list);
  });
  return list;
}

static Term select(Process &p, Term tab, Term term, bool reverse) {
  Table *t = findTable(p, tab);
  if (!t)
    return kNone;
  Spec spec(term);
  return spec ? selectAll(p, t, spec.get(), reverse) : raiseBadarg(p);
}

Term luc_bif_ets_select_2(Process *p, Term tab, Term spec) {
  return select(*p, tab, spec, false);
}
Term luc_bif_ets_select_reverse_2(Process *p, Term tab, Term spec) {
  return select(*p, tab, spec, true);
}

/// [{Pattern, [], [Body]}]
static Term patternSpec(Process &p, Term pattern, Term body) {
  Term clause = makeTuple(p, {pattern, kNil, makeCons(p, body, kNil)});
  return makeCons(p, clause, kNil);
}
Term luc_bif_ets_match_2(Process *p, Term tab, Term pattern) {
  return select(*p, tab, patternSpec(*p, pattern, am::match_all), false);
}
Term luc_bif_ets_match_object_2(Process *p, Term tab, Term pattern) {
  return select(*p, tab, patternSpec(*p, pattern, am::match_object), false);
}

//===----------------------------------------------------------------------===//
// In portions
//===----------------------------------------------------------------------===//

namespace {
struct Portion {
  Process &p;
  Term tab; ///< as it was given
  Table *t;
  MatchSpec *spec;
  Term specTerm; ///< a reference to `spec`, or kNone
  SWord limit;

  Term hashed(size_t slot, Term list, SWord got);
  Term ordered(Object *o, bool reverse);

private:
  Term specReference() {
    return specTerm ? specTerm : makeSpecReference(p, spec);
  }
};
} // namespace

Term Portion::hashed(size_t slot, Term list, SWord got) {
  {
    Matcher matcher(p, spec);
    for (; slot < t->numBuckets() && got < limit; ++slot)
      for (Object *o = t->bucketFirst(slot); o; o = t->bucketNext(o))
        if (Term result = matcher.runCopied(o->term)) {
          list = makeCons(p, result, list);
          ++got;
        }
  }
  if (!got)
    return am::end_of_table;
  // The newest results that are too many wait for the next time.
  Term rest = kNil;
  SWord waiting = 0;
  for (; got > limit; --got, ++waiting, list = consTail(list))
    rest = makeCons(p, consHead(list), rest);
  if (slot >= t->numBuckets() && !waiting)
    return makeTuple(p, {list, am::end_of_table});
  Term next = makeTuple(p, {tab, makeSmall(SWord(slot)), makeSmall(limit),
                            specReference(), rest, makeSmall(waiting)});
  return makeTuple(p, {list, next});
}

Term Portion::ordered(Object *o, bool reverse) {
  Term first = kNil, *last = &first;
  SWord got = 0;
  Term key = kNone;
  {
    Matcher matcher(p, spec);
    for (; o && got < limit; o = reverse ? t->before(o) : t->after(o)) {
      Term result = matcher.runCopied(o->term);
      if (!result)
        continue;
      Term cell = makeCons(p, result, kNil);
      *last = cell;
      last = &consCell(cell)[1];
      if (++got == limit)
        key = copyTerm(p, t->keyOf(o));
    }
  }
  if (!got)
    return am::end_of_table;
  if (got < limit)
    return makeTuple(p, {first, am::end_of_table});
  Term next = makeTuple(p, {tab, key, kNil, makeSmall(limit), specReference(),
                            kNil, makeSmall(reverse), makeSmall(0)});
  return makeTuple(p, {first, next});
}

static Term selectLimited(Process &p, Term tab, Term term, Term limit,
                          bool reverse) {
  Table *t = findTable(p, tab);
  if (!t)
    return kNone;
  if (!isSmall(limit) || smallValue(limit) < 1)
    return raiseBadarg(p);
  Spec spec(term);
  if (!spec)
    return raiseBadarg(p);
  Portion portion{p, tab, t, spec.get(), kNone, smallValue(limit)};
  if (t->ordered())
    return portion.ordered(reverse ? t->last() : t->first(), reverse);
  return portion.hashed(0, kNil, 0);
}

static Term continueHashed(Process &p, Term c) {
  Term cause;
  Table *t = lookUpTable(tupleElement(c, 0), cause);
  Term slot = tupleElement(c, 1), limit = tupleElement(c, 2);
  MatchSpec *spec = compiledSpec(tupleElement(c, 3));
  if (!t || t->ordered() || !spec || !isSmall(slot) || smallValue(slot) < 0 ||
      !isSmall(limit) || smallValue(limit) < 1 ||
      listLength(tupleElement(c, 4)) < 0)
    return raiseBadarg(p);
  Portion portion{p,    tupleElement(c, 0), t, spec, tupleElement(c, 3),
                  smallValue(limit)};
  // What waited is in the order of traversal: turn it round.
  Term list = kNil;
  SWord got = 0;
  for (Term l = tupleElement(c, 4); isCons(l); l = consTail(l), ++got)
    list = makeCons(p, consHead(l), list);
  return portion.hashed(smallValue(slot), list, got);
}

static Term continueOrdered(Process &p, Term c) {
  Term cause;
  Table *t = lookUpTable(tupleElement(c, 0), cause);
  Term limit = tupleElement(c, 3);
  MatchSpec *spec = compiledSpec(tupleElement(c, 4));
  if (!t || !t->ordered() || !spec || !isSmall(limit) || smallValue(limit) < 1)
    return raiseBadarg(p);
  bool reverse = tupleElement(c, 6) == makeSmall(1);
  Portion portion{p,    tupleElement(c, 0), t, spec, tupleElement(c, 4),
                  smallValue(limit)};
  Term key = tupleElement(c, 1);
  return portion.ordered(reverse ? t->below(key) : t->above(key), reverse);
}

Term luc_bif_ets_select_1(Process *p, Term continuation) {
  if (continuation == Term(am::end_of_table))
    return continuation;
  if (isTupleOf(continuation, 6))
    return continueHashed(*p, continuation);
  if (isTupleOf(continuation, 8))
    return continueOrdered(*p, continuation);
  return raiseBadarg(*p);
}
Term luc_bif_ets_match_1(Process *p, Term c) {
  return luc_bif_ets_select_1(p, c);
}
Term luc_bif_ets_match_object_1(Process *p, Term c) {
  return luc_bif_ets_select_1(p, c);
}
Term luc_bif_ets_select_reverse_1(Process *p, Term c) {
  return luc_bif_ets_select_1(p, c);
}

Term luc_bif_ets_select_3(Process *p, Term tab, Term spec, Term limit) {
  return selectLimited(*p, tab, spec, limit, false);
}
Term luc_bif_ets_select_reverse_3(Process *p, Term tab, Term spec, Term limit) {
  return selectLimited(*p, tab, spec, limit, true);
}
Term luc_bif_ets_match_3(Process *p, Term tab, Term pattern, Term limit) {
  return selectLimited(*p, tab, patternSpec(*p, pattern, am::match_all), limit,
                       false);
}
Term luc_bif_ets_match_object_3(Process *p, Term tab, Term pattern,
                                Term limit) {
  return selectLimited(*p, tab, patternSpec(*p, pattern, am::match_object),
                       limit, false);
}

//===----------------------------------------------------------------------===//
// Counting, deleting, replacing
//===----------------------------------------------------------------------===//

/// Calls visit(object) for each object for which the result is `true`.
template <typename Visitor>
static Term forEachTrue(Process &p, Term tab, Term term, Visitor visit) {
  Table *t = findTable(p, tab);
  if (!t)
    return kNone;
  Spec spec(term);
  if (!spec)
    return raiseBadarg(p);
  Matcher matcher(p, spec.get());
  SWord count = 0;
  traverse(t, spec.get(), true, [&](Object *o) {
    if (matcher.run(o->term) == Term(am::true_)) {
      ++count;
      visit(t, o);
    }
  });
  return makeSmall(count);
}

Term luc_bif_ets_select_count_2(Process *p, Term tab, Term spec) {
  return forEachTrue(*p, tab, spec, [](Table *, Object *) {});
}
Term luc_bif_ets_internal_select_delete_2(Process *p, Term tab, Term spec) {
  return forEachTrue(*p, tab, spec, [](Table *t, Object *o) { t->erase(o); });
}

/// Whether a clause's body keeps the key: it is the object, or a tuple with
/// the key's pattern where the key is.
static bool keepsKey(const Clause &c, const Table *t) {
  const Expression *e = c.body[c.numBody - 1];
  if (e->op == Expression::Object)
    return true;
  if (c.headIsVariable)
    return false;
  if (neverMatches(c, t))
    return true;
  Term written = tupleElement(c.head, t->keyIndex);
  if (e->op == Expression::Literal)
    return t->fits(e->term) && isGround(written) &&
           exactEqual(tupleElement(e->term, t->keyIndex), written);
  if (e->op != Expression::Tuple || e->count <= t->keyIndex)
    return false;
  const Pattern *key = c.pattern->parts[t->keyIndex];
  const Expression *kept = e->parts[t->keyIndex];
  if (kept->op == Expression::Slot)
    return (key->op == Pattern::Bind || key->op == Pattern::Same) &&
           key->slot == kept->slot;
  // {element, KeyPosition, '$_'}
  if (kept->op == Expression::Call)
    return kept->count == 2 && kept->parts[1]->op == Expression::Object &&
           kept->parts[0]->term == makeSmall(SWord(t->keyIndex + 1)) &&
           kept->code == reinterpret_cast<void *>(&luc_bif_erlang_element_2);
  return kept->op == Expression::Literal && isGround(written) &&
         exactEqual(kept->term, written);
}

Term luc_bif_ets_select_replace_2(Process *p, Term tab, Term term) {
  Table *t = findTable(*p, tab);
  if (!t)
    return kNone;
  if (t->type == TableType::Bag)
    return raiseBadargCause(*p, am::table_type);
  Spec spec(term);
  if (!spec)
    return raiseBadarg(*p);
  for (size_t i = 0; i < spec.get()->numClauses; ++i)
    if (!keepsKey(spec.get()->clauses[i], t))
      return raiseBadarg(*p);
  Matcher matcher(*p, spec.get());
  SWord count = 0;
  traverse(t, spec.get(), true, [&](Object *o) {
    Term result = matcher.run(o->term);
    if (!result || !t->fits(result))
      return;
    ++count;
    t->replace(o, Object::create(result));
  });
  return makeSmall(count);
}

//===----------------------------------------------------------------------===//
// Compiled specifications
//===----------------------------------------------------------------------===//

Term luc_bif_ets_is_compiled_ms_1(Process *, Term t) {
  return makeBool(compiledSpec(t) != nullptr);
}

Term luc_bif_ets_match_spec_compile_1(Process *p, Term term) {
  Spec spec(term);
  if (!spec || !spec.get()->numClauses)
    return raiseBadarg(*p);
  return makeSpecReference(*p, spec.get());
}

/// The results for a list's tuples, in reverse and in front of `list`.
Term luc_bif_ets_match_spec_run_r_3(Process *p, Term objects, Term compiled,
                                    Term list) {
  MatchSpec *spec = compiledSpec(compiled);
  if (!spec || listLength(objects) < 0)
    return raiseBadarg(*p);
  Matcher matcher(*p, spec);
  for (; isCons(objects); objects = consTail(objects))
    if (Term result = matcher.runCopied(consHead(objects)))
      list = makeCons(*p, result, list);
  return list;
}
