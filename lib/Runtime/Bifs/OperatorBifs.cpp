//===- OperatorBifs.cpp - Operators as functions --------------------------===//
//
// erlang:'+'/2 and its like, for calls through apply, funs and specs. What
// they do is in the entries; the names of the C functions are spelled out.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"

using namespace luciole;

extern "C" {
#define ARITHMETIC_1(entry, cname)                                             \
  Term luc_##entry(Process *, Term);                                           \
  Term luc_bif_erlang_##cname##_1(Process *p, Term x) {                        \
    return luc_##entry(p, x);                                                  \
  }
#define ARITHMETIC_2(entry, cname)                                             \
  Term luc_##entry(Process *, Term, Term);                                     \
  Term luc_bif_erlang_##cname##_2(Process *p, Term x, Term y) {                \
    return luc_##entry(p, x, y);                                               \
  }
ARITHMETIC_1(plus, unary_plus)
ARITHMETIC_1(neg, negate)
ARITHMETIC_1(bnot, bnot)
ARITHMETIC_2(add, add)
ARITHMETIC_2(sub, sub)
ARITHMETIC_2(mul, mul)
ARITHMETIC_2(fdiv, fdiv)
ARITHMETIC_2(div, div)
ARITHMETIC_2(rem, rem)
ARITHMETIC_2(band, band)
ARITHMETIC_2(bor, bor)
ARITHMETIC_2(bxor, bxor)
ARITHMETIC_2(bsl, bsl)
ARITHMETIC_2(bsr, bsr)
}

#define COMPARISON(cname, expression)                                          \
  Term luc_bif_erlang_##cname##_2(Process *p, Term x, Term y) {                \
    return makeBool(expression);                                               \
  }
COMPARISON(eq, equalTerms(*p, x, y))
COMPARISON(ne, !equalTerms(*p, x, y))
COMPARISON(exact_eq, exactEqual(*p, x, y))
COMPARISON(exact_ne, !exactEqual(*p, x, y))
COMPARISON(lt, compareTerms(*p, x, y) < 0)
COMPARISON(le, compareTerms(*p, x, y) <= 0)
COMPARISON(gt, compareTerms(*p, x, y) > 0)
COMPARISON(ge, compareTerms(*p, x, y) >= 0)

#define BOOLEAN(cname, op)                                                     \
  Term luc_bif_erlang_##cname##_2(Process *p, Term x, Term y) {                \
    if (!isBoolean(x) || !isBoolean(y))                                        \
      return raiseBadarg(*p);                                                  \
    return makeBool((x == Term(am::true_))op(y == Term(am::true_)));           \
  }
BOOLEAN(and, &)
BOOLEAN(or, |)
BOOLEAN(xor, !=)

Term luc_bif_erlang_not_1(Process *p, Term x) {
  return isBoolean(x) ? makeBool(x == Term(am::false_)) : raiseBadarg(*p);
}

/// -1, 0 or 1 in the exact order of terms, by which map keys are sorted.
Term luc_bif_erts_internal_cmp_term_2(Process *, Term x, Term y) {
  int order = compareExact(x, y);
  return makeSmall(order < 0 ? -1 : order > 0);
}
