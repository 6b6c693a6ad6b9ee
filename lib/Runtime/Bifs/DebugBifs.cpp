//===- DebugBifs.cpp - The module erts_debug ------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Hash.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/WorkStack.h"

using namespace luciole;

/// The words of one object in OTP's representation, which programs print, as
/// far as there is the same object there.
static size_t wordsOf(Term t) {
  size_t size = boxedSize(t);
  switch (boxedKind(t)) {
  case Kind::Tuple:
    return size ? size + 1 : 0; // there is one {} for all
  case Kind::FlatMap:
    return size + 2; // OTP has the size in a word of its own
  case Kind::RefcBits:
    return 6;
  case Kind::SubBits:
    return 5;
  default:
    return size + 1;
  }
}

Term luc_bif_erts_debug_flat_size_1(Process *p, Term t) {
  WorkStack<Term> pending;
  size_t words = 0;
  for (;;) {
    for (; isCons(t); t = consTail(t)) {
      words += 2;
      if (!isImmediate(consHead(t)))
        pending.push(consHead(t));
    }
    if (isBoxed(t)) {
      words += wordsOf(t);
      Word header = boxedHeader(t);
      if (!(header & kRawBit))
        for (Word i = headerSize(header); i; --i)
          if (!isImmediate(boxedCell(t)[i]))
            pending.push(boxedCell(t)[i]);
    }
    if (pending.empty())
      break;
    t = pending.pop();
  }
  chargeWords(*p, words);
  return makeSmall(SWord(words));
}

Term luc_bif_erts_debug_same_2(Process *, Term a, Term b) {
  return makeBool(a == b);
}

/// {internal_hash, Term}: what the order of large maps follows from.
Term luc_bif_erts_debug_get_internal_state_1(Process *p, Term what) {
  if (isTupleOf(what, 2) && tupleElement(what, 0) == Term(am::internal_hash))
    return makeSmall(hashTerm(tupleElement(what, 1)));
  return raiseBadarg(*p);
}

// Tags for DTrace, which there is not.
Term luc_bif_erlang_dt_get_tag_0(Process *) { return am::undefined; }
Term luc_bif_erlang_dt_get_tag_data_0(Process *) { return am::undefined; }
Term luc_bif_erlang_dt_put_tag_1(Process *, Term) { return am::undefined; }
Term luc_bif_erlang_dt_spread_tag_1(Process *, Term) { return am::true_; }
Term luc_bif_erlang_dt_restore_tag_1(Process *, Term) { return am::true_; }
Term luc_bif_erlang_dt_append_vm_tag_data_1(Process *, Term t) { return t; }
Term luc_bif_erlang_dt_prepend_vm_tag_data_1(Process *, Term t) { return t; }
