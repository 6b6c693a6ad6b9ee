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
#include "Ets/Traversal.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;
using namespace luciole::ets;

Term luc_bif_ets_select_2(Process *p, Term tab, Term spec) {
  return traverse(*p, tab, spec, Purpose::Select);
}
Term luc_bif_ets_select_reverse_2(Process *p, Term tab, Term spec) {
  return traverse(*p, tab, spec, Purpose::SelectReverse);
}
Term luc_bif_ets_select_count_2(Process *p, Term tab, Term spec) {
  return traverse(*p, tab, spec, Purpose::Count);
}
Term luc_bif_ets_internal_select_delete_2(Process *p, Term tab, Term spec) {
  return traverse(*p, tab, spec, Purpose::Delete);
}
Term luc_bif_ets_select_replace_2(Process *p, Term tab, Term spec) {
  return traverse(*p, tab, spec, Purpose::Replace);
}

/// [{Pattern, [], [Body]}]
static Term patternSpec(Process &p, Term pattern, Term body) {
  Term clause = makeTuple(p, {pattern, kNil, makeCons(p, body, kNil)});
  return makeCons(p, clause, kNil);
}
Term luc_bif_ets_match_2(Process *p, Term tab, Term pattern) {
  return traverse(*p, tab, patternSpec(*p, pattern, am::match_all),
                  Purpose::Select);
}
Term luc_bif_ets_match_object_2(Process *p, Term tab, Term pattern) {
  return traverse(*p, tab, patternSpec(*p, pattern, am::match_object),
                  Purpose::Select);
}

//===----------------------------------------------------------------------===//
// In portions
//===----------------------------------------------------------------------===//

namespace {
struct Portion {
  Process &p;
  Term tab; ///< as it was given
  Access &t;
  MatchSpec *spec;
  Term specTerm; ///< a reference to `spec`, or kNone
  SWord limit;

  Term hashed(size_t slot, Term list, SWord got);
  Term ordered(Object *o, bool reverse);

  /// Of kNone, the first of all.
  Object *neighbour(Term key, bool reverse) const {
    return reverse ? t->below(key) : t->above(key);
  }

private:
  Term specReference() {
    return specTerm ? specTerm : makeSpecReference(p, spec);
  }
};
} // namespace

Term Portion::hashed(size_t slot, Term list, SWord got) {
  {
    size_t work = 0;
    Walk walk(t);
    Matcher matcher(p, spec);
    for (; slot < t->numBuckets() && got < limit; ++slot) {
      StripeGuard guard(*t, slot, /*exclusive=*/false);
      if (slot >= t->numBuckets())
        break;
      for (Object *o = t->bucketFirst(slot); o; o = t->bucketNext(o), ++work)
        if (Term result = matcher.runCopied(o->term())) {
          list = makeCons(p, result, list);
          ++got;
        }
      ++work;
    }
    charge(p, work);
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
    size_t work = 0;
    for (; o && got < limit; o = neighbour(t->keyOf(o), reverse), ++work) {
      Term result = matcher.runCopied(o->term());
      if (!result)
        continue;
      Term cell = makeCons(p, result, kNil);
      *last = cell;
      last = &consCell(cell)[1];
      if (++got == limit)
        key = copyTerm(p, t->keyOf(o));
    }
    charge(p, work);
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
  Access t(p, tab, Access::Read);
  if (!t)
    return kNone;
  if (!isSmall(limit) || smallValue(limit) < 1)
    return raiseBadarg(p);
  Spec spec(term);
  if (!spec)
    return raiseBadarg(p);
  Portion portion{p, tab, t, spec.get(), kNone, smallValue(limit)};
  if (t->ordered())
    return portion.ordered(portion.neighbour(kNone, reverse), reverse);
  return portion.hashed(0, kNil, 0);
}

static Term continueHashed(Process &p, Term c) {
  Term cause;
  Access t(p, tupleElement(c, 0), Access::Read, cause);
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
  Access t(p, tupleElement(c, 0), Access::Read, cause);
  Term limit = tupleElement(c, 3);
  MatchSpec *spec = compiledSpec(tupleElement(c, 4));
  if (!t || !t->ordered() || !spec || !isSmall(limit) || smallValue(limit) < 1)
    return raiseBadarg(p);
  bool reverse = tupleElement(c, 6) == makeSmall(1);
  Portion portion{p,    tupleElement(c, 0), t, spec, tupleElement(c, 4),
                  smallValue(limit)};
  return portion.ordered(portion.neighbour(tupleElement(c, 1), reverse),
                         reverse);
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
  charge(*p, listLength(objects));
  for (; isCons(objects); objects = consTail(objects))
    if (Term result = matcher.runCopied(consHead(objects)))
      list = makeCons(*p, result, list);
  return list;
}
