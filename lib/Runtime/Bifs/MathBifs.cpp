//===- MathBifs.cpp - The module math -------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Numbers/Integers.h"

#include <cmath>

using namespace luciole;

/// badarg for what is no number, badarith for an integer beyond all floats.
static bool argument(Process &p, Term t, double &d) {
  if (!isNumber(t)) {
    raiseBadarg(p);
    return false;
  }
  if (numberToDouble(t, d))
    return true;
  raiseBadarith(p);
  return false;
}

static Term result(Process &p, double d) {
  return std::isfinite(d) ? makeFloat(p, d) : raiseBadarith(p);
}

#define MATH_1(name)                                                           \
  Term luc_bif_math_##name##_1(Process *p, Term x) {                           \
    double d;                                                                  \
    return argument(*p, x, d) ? result(*p, std::name(d)) : kNone;              \
  }
#define MATH_2(name)                                                           \
  Term luc_bif_math_##name##_2(Process *p, Term x, Term y) {                   \
    double a, b;                                                               \
    return argument(*p, x, a) && argument(*p, y, b)                            \
               ? result(*p, std::name(a, b))                                   \
               : kNone;                                                        \
  }

MATH_1(acos)
MATH_1(acosh)
MATH_1(asin)
MATH_1(asinh)
MATH_1(atan)
MATH_2(atan2)
MATH_1(atanh)
MATH_1(ceil)
MATH_1(cos)
MATH_1(cosh)
MATH_1(erf)
MATH_1(erfc)
MATH_1(exp)
MATH_1(floor)
MATH_2(fmod)
MATH_1(log)
MATH_1(log10)
MATH_1(log2)
MATH_2(pow)
MATH_1(sin)
MATH_1(sinh)
MATH_1(sqrt)
MATH_1(tan)
MATH_1(tanh)
