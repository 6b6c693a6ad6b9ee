//===- MemoryBifs.cpp - erlang:memory, and other figures of the system ----===//

#include "luciole/Runtime/Bif.h"

using namespace luciole;

/// What this program's processes hold; there is no account of the rest.
static Term processBytes(Process &p) {
  SWord words = (p.heapEnd - p.heapStart) + (p.oldEnd - p.oldStart) +
                SWord(p.fragmentWords);
  return makeSmall(words * SWord(kWordBytes));
}

static bool hasFigure(Term what) {
  for (Term t : {Term(am::total), Term(am::processes),
                 Term(am::processes_used)})
    if (t == what)
      return true;
  return false;
}

static bool isKnown(Term what) {
  for (Term t : {Term(am::system), Term(am::atom), Term(am::atom_used),
                 Term(am::binary), Term(am::code), Term(am::ets)})
    if (t == what)
      return true;
  return hasFigure(what);
}

Term luc_bif_erlang_memory_1(Process *p, Term what) {
  if (isAtom(what))
    return !isKnown(what)    ? raiseBadarg(*p)
           : hasFigure(what) ? processBytes(*p)
                             : makeSmall(0);
  Term list = kNil;
  for (; isCons(what); what = consTail(what)) {
    if (!isKnown(consHead(what)))
      return raiseBadarg(*p);
    Term value = hasFigure(consHead(what)) ? processBytes(*p) : makeSmall(0);
    list = makeCons(*p, makeTuple(*p, {consHead(what), value}), list);
  }
  return isNil(what) ? luc_bif_lists_reverse_2(p, list, kNil)
                     : raiseBadarg(*p);
}

Term luc_bif_erlang_memory_0(Process *p) {
  return luc_bif_erlang_memory_1(
      p, makeList(*p, {am::total, am::processes, am::processes_used,
                       am::system, am::atom, am::atom_used, am::binary,
                       am::code, am::ets}));
}

Term luc_bif_erlang_ports_0(Process *) { return kNil; }
Term luc_bif_erlang_pre_loaded_0(Process *) { return kNil; }
Term luc_bif_erlang_get_cookie_0(Process *) { return am::nocookie; }
Term luc_bif_error_logger_warning_map_0(Process *) { return am::warning; }

/// The only switch there is: reading internal state is always possible.
Term luc_bif_erts_debug_set_internal_state_2(Process *p, Term what, Term) {
  return what == Term(am::available_internal_state) ? Term(am::true_)
                                                    : raiseBadarg(*p);
}
