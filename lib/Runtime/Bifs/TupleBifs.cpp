//===- TupleBifs.cpp - Tuples ---------------------------------------------===//

#include "luciole/Runtime/Bif.h"

using namespace luciole;

static constexpr SWord kMaxTupleArity = (1 << 24) - 1;

/// The 0-based index for a 1-based one of 1..limit, or -1.
static SWord indexOf(Term index, SWord limit) {
  if (!isSmall(index))
    return -1;
  SWord i = smallValue(index);
  return i >= 1 && i <= limit ? i - 1 : -1;
}

static Term *newTuple(Process &p, size_t arity, Term &tuple) {
  Word *cell = allocate(p, arity + 1);
  cell[0] = makeHeader(Kind::Tuple, arity);
  tuple = tagBoxed(cell);
  return cell + 1;
}

Term luc_bif_erlang_element_2(Process *p, Term index, Term tuple) {
  SWord i = isTuple(tuple) ? indexOf(index, tupleArity(tuple)) : -1;
  return i < 0 ? raiseBadarg(*p) : tupleElement(tuple, i);
}

Term luc_bif_erlang_setelement_3(Process *p, Term index, Term tuple,
                                 Term value) {
  SWord i = isTuple(tuple) ? indexOf(index, tupleArity(tuple)) : -1;
  if (i < 0)
    return raiseBadarg(*p);
  Term result = makeTuple(*p, boxedCell(tuple) + 1, tupleArity(tuple));
  boxedCell(result)[1 + i] = value;
  return result;
}

Term luc_bif_erlang_tuple_size_1(Process *p, Term t) {
  return isTuple(t) ? makeSmall(tupleArity(t)) : raiseBadarg(*p);
}

/// A copy with `value` at a 0-based index, the rest moved up.
static Term insertAt(Process &p, Term tuple, size_t at, Term value) {
  size_t n = tupleArity(tuple);
  const Term *from = boxedCell(tuple) + 1;
  Term result;
  Term *to = newTuple(p, n + 1, result);
  memcpy(to, from, at * kWordBytes);
  to[at] = value;
  memcpy(to + at + 1, from + at, (n - at) * kWordBytes);
  return result;
}

Term luc_bif_erlang_append_element_2(Process *p, Term tuple, Term value) {
  if (!isTuple(tuple) || SWord(tupleArity(tuple)) >= kMaxTupleArity)
    return raiseBadarg(*p);
  return insertAt(*p, tuple, tupleArity(tuple), value);
}

Term luc_bif_erlang_insert_element_3(Process *p, Term index, Term tuple,
                                     Term value) {
  if (!isTuple(tuple) || SWord(tupleArity(tuple)) >= kMaxTupleArity)
    return raiseBadarg(*p);
  SWord i = indexOf(index, tupleArity(tuple) + 1);
  return i < 0 ? raiseBadarg(*p) : insertAt(*p, tuple, i, value);
}

Term luc_bif_erlang_delete_element_2(Process *p, Term index, Term tuple) {
  SWord i = isTuple(tuple) ? indexOf(index, tupleArity(tuple)) : -1;
  if (i < 0)
    return raiseBadarg(*p);
  size_t n = tupleArity(tuple);
  const Term *from = boxedCell(tuple) + 1;
  Term result;
  Term *to = newTuple(*p, n - 1, result);
  memcpy(to, from, i * kWordBytes);
  memcpy(to + i, from + i + 1, (n - 1 - i) * kWordBytes);
  return result;
}

Term luc_bif_erlang_make_tuple_2(Process *p, Term arity, Term value) {
  return luc_bif_erlang_make_tuple_3(p, arity, value, kNil);
}

Term luc_bif_erlang_make_tuple_3(Process *p, Term arity, Term value,
                                 Term settings) {
  if (!isSmall(arity) || smallValue(arity) < 0 ||
      smallValue(arity) > kMaxTupleArity)
    return raiseBadarg(*p);
  SWord n = smallValue(arity);
  Term result;
  Term *elements = newTuple(*p, n, result);
  for (SWord i = 0; i < n; ++i)
    elements[i] = value;
  for (; isCons(settings); settings = consTail(settings)) {
    Term setting = consHead(settings);
    SWord i = isTupleOf(setting, 2) ? indexOf(tupleElement(setting, 0), n) : -1;
    if (i < 0)
      return raiseBadarg(*p);
    elements[i] = tupleElement(setting, 1);
  }
  return isNil(settings) ? result : raiseBadarg(*p);
}

Term luc_bif_erlang_tuple_to_list_1(Process *p, Term t) {
  return isTuple(t) ? makeList(*p, boxedCell(t) + 1, tupleArity(t))
                    : raiseBadarg(*p);
}

Term luc_bif_erlang_list_to_tuple_1(Process *p, Term list) {
  SWord n = listLength(list);
  if (n < 0 || n > kMaxTupleArity)
    return raiseBadarg(*p);
  Term result;
  for (Term *to = newTuple(*p, n, result); isCons(list); list = consTail(list))
    *to++ = consHead(list);
  return result;
}
