//===- NumberBifs.cpp - Numbers to numbers --------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Numbers/Integers.h"

#include <cmath>

using namespace luciole;

Term luc_bif_erlang_abs_1(Process *p, Term x) {
  if (isFloat(x))
    return std::signbit(floatValue(x)) ? makeFloat(*p, -floatValue(x)) : x;
  if (!isInteger(x))
    return raiseBadarg(*p);
  return IntegerView(x).negative ? negateInteger(*p, x) : x;
}

Term luc_bif_erlang_float_1(Process *p, Term x) {
  if (isFloat(x))
    return x;
  double d;
  return isInteger(x) && integerToDouble(x, d) ? makeFloat(*p, d)
                                               : raiseBadarg(*p);
}

/// An integer as it is, a float's value through `function` to an integer.
static Term toInteger(Process &p, Term x, double (*function)(double)) {
  if (isInteger(x))
    return x;
  return isFloat(x) ? doubleToInteger(p, function(floatValue(x)))
                    : raiseBadarg(p);
}

Term luc_bif_erlang_trunc_1(Process *p, Term x) {
  return toInteger(*p, x, [](double d) { return std::trunc(d); });
}
Term luc_bif_erlang_round_1(Process *p, Term x) {
  return toInteger(*p, x, [](double d) { return std::round(d); });
}
Term luc_bif_erlang_floor_1(Process *p, Term x) {
  return toInteger(*p, x, [](double d) { return std::floor(d); });
}
Term luc_bif_erlang_ceil_1(Process *p, Term x) {
  return toInteger(*p, x, [](double d) { return std::ceil(d); });
}

Term luc_bif_erlang_min_2(Process *p, Term a, Term b) {
  return compareTerms(*p, a, b) > 0 ? b : a;
}
Term luc_bif_erlang_max_2(Process *p, Term a, Term b) {
  return compareTerms(*p, a, b) < 0 ? b : a;
}
