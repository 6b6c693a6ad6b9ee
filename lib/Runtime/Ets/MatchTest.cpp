//===- MatchTest.cpp - erlang:match_spec_test/3 ---------------------------===//

#include "Ets/MatchSpec.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;
using namespace luciole::ets;

static Term reversed(Process &p, Term list) {
  return reverseList(p, list);
}

/// {ok, Result, Flags, Warnings}, or {error, Complaints}.
Term luc_bif_erlang_match_spec_test_3(Process *p, Term object, Term term,
                                      Term kind) {
  bool isTrace = kind == Term(am::trace);
  if (!isTrace && kind != Term(am::table))
    return raiseBadarg(*p);
  if (isTrace && !isList(object))
    return raiseBadarg(*p);
  Complaints complaints{*p};
  MatchSpec *spec = MatchSpec::compile(
      term, isTrace ? Dialect::Trace : Dialect::Table, &complaints);
  if (!spec)
    return makeTuple(*p, {am::error, reversed(*p, complaints.list)});
  Term result, flags;
  {
    Matcher matcher(*p, spec);
    result = matcher.runCopied(object);
    flags = result ? reversed(*p, matcher.flags()) : kNil;
  }
  releaseResource(spec);
  return makeTuple(*p,
                   {am::ok, result ? result : Term(am::false_), flags, kNil});
}
