//===- NumberTextBifs.cpp - Numbers to text and back ----------------------===//

#include "Text.h"

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Numbers/Floats.h"
#include "luciole/Runtime/Numbers/Integers.h"

using namespace luciole;

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

static bool isBase(Term base) {
  return isSmall(base) && smallValue(base) >= 2 && smallValue(base) <= 36;
}

/// Conversion takes more than linear time.
static void chargeConversion(Process &p, size_t limbs) {
  if (limbs > 8)
    charge(p, limbs * (limbs < 1024 ? limbs : 1024) / 16);
}

static Term textOf(Process &p, Term x, Term base, bool binary) {
  if (!isInteger(x) || !isBase(base))
    return raiseBadarg(p);
  chargeConversion(p, isSmall(x) ? 1 : boxedSize(x));
  IntegerText text = integerToText(x, unsigned(smallValue(base)));
  Term result = binary ? makeBinary(p, text.text, text.size)
                       : makeByteList(p, text.text, text.size);
  free(text.text);
  return result;
}

Term luc_bif_erlang_integer_to_list_1(Process *p, Term x) {
  return textOf(*p, x, makeSmall(10), false);
}
Term luc_bif_erlang_integer_to_list_2(Process *p, Term x, Term base) {
  return textOf(*p, x, base, false);
}
Term luc_bif_erlang_integer_to_binary_1(Process *p, Term x) {
  return textOf(*p, x, makeSmall(10), true);
}
Term luc_bif_erlang_integer_to_binary_2(Process *p, Term x, Term base) {
  return textOf(*p, x, base, true);
}

static Term integerOf(Process &p, const Text &text, Term base) {
  chargeConversion(p, text.size / 16);
  bool tooLarge;
  Term result = integerFromText(p, text.data, text.size,
                                unsigned(smallValue(base)), tooLarge);
  return result || tooLarge ? result : raiseBadarg(p);
}

Term luc_bif_erlang_list_to_integer_2(Process *p, Term list, Term base) {
  Text text;
  if (!isBase(base) || !text.addLatin1List(list))
    return raiseBadarg(*p);
  return integerOf(*p, text, base);
}
Term luc_bif_erlang_list_to_integer_1(Process *p, Term list) {
  return luc_bif_erlang_list_to_integer_2(p, list, makeSmall(10));
}
Term luc_bif_erlang_binary_to_integer_2(Process *p, Term binary, Term base) {
  Text text;
  if (!isBase(base) || !text.addBinary(binary))
    return raiseBadarg(*p);
  return integerOf(*p, text, base);
}
Term luc_bif_erlang_binary_to_integer_1(Process *p, Term binary) {
  return luc_bif_erlang_binary_to_integer_2(p, binary, makeSmall(10));
}

/// string:to_integer/1 and to_float/1 read a prefix and give the rest.
static Term prefixFailure(Process &p, Term reason) {
  return makeTuple(p, {am::error, reason});
}

static Term tailAfter(Term list, size_t count) {
  while (count--)
    list = consTail(list);
  return list;
}

Term luc_bif_string_list_to_integer_1(Process *p, Term list) {
  if (!isList(list))
    return prefixFailure(*p, am::not_a_list);
  Text text;
  size_t signs = 0;
  for (Term t = list; isCons(t) && isSmall(consHead(t)); t = consTail(t)) {
    SWord c = smallValue(consHead(t));
    bool sign = !text.size && (c == '+' || c == '-');
    if (!sign && (c < '0' || c > '9'))
      break;
    signs += sign;
    text.put(char(c));
  }
  if (text.size == signs)
    return prefixFailure(*p, am::no_integer);
  Term value = integerOf(*p, text, makeSmall(10));
  return value ? makeTuple(*p, {value, tailAfter(list, text.size)}) : kNone;
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

namespace {
struct FloatFormat {
  enum { Scientific, Decimals, Short } kind = Scientific;
  int digits = 20;
  bool compact = false;

  bool option(Term t) {
    if (t == Term(am::compact)) {
      compact = true;
      return true;
    }
    if (t == Term(am::short_)) {
      kind = Short;
      return true;
    }
    if (!isTupleOf(t, 2) || !isSmall(tupleElement(t, 1)))
      return false;
    SWord n = smallValue(tupleElement(t, 1));
    bool decimals = tupleElement(t, 0) == Term(am::decimals);
    if (!decimals && tupleElement(t, 0) != Term(am::scientific))
      return false;
    if (n > (decimals ? 253 : 249) || n < INT32_MIN)
      return false;
    kind = decimals ? Decimals : Scientific;
    digits = int(n);
    return true;
  }

  bool options(Term list) {
    for (; isCons(list); list = consTail(list))
      if (!option(consHead(list)))
        return false;
    return isNil(list);
  }

  int write(char *out, double d) const {
    switch (kind) {
    case Scientific:
      return formatFloatScientific(out, d, digits);
    case Decimals:
      return formatFloatDecimals(out, d, digits, compact);
    case Short:
      return formatFloatShort(out, d);
    }
    __builtin_unreachable();
  }
};
} // namespace

static Term floatText(Process &p, Term x, Term options, bool binary) {
  FloatFormat format;
  char text[kFloatTextSize];
  if (!isFloat(x) || !format.options(options))
    return raiseBadarg(p);
  int n = format.write(text, floatValue(x));
  if (n < 0)
    return raiseBadarg(p);
  return binary ? makeBinary(p, text, n) : makeByteList(p, text, n);
}

Term luc_bif_erlang_float_to_list_1(Process *p, Term x) {
  return floatText(*p, x, kNil, false);
}
Term luc_bif_erlang_float_to_list_2(Process *p, Term x, Term options) {
  return floatText(*p, x, options, false);
}
Term luc_bif_erlang_float_to_binary_1(Process *p, Term x) {
  return floatText(*p, x, kNil, true);
}
Term luc_bif_erlang_float_to_binary_2(Process *p, Term x, Term options) {
  return floatText(*p, x, options, true);
}

static Term floatOf(Process &p, const Text &text) {
  double d;
  if (!text.size || scanFloat(text.data, text.size) != text.size ||
      !parseFloat(text.data, d))
    return raiseBadarg(p);
  return makeFloat(p, d);
}

Term luc_bif_erlang_list_to_float_1(Process *p, Term list) {
  Text text;
  return text.addLatin1List(list) ? floatOf(*p, text) : raiseBadarg(*p);
}
Term luc_bif_erlang_binary_to_float_1(Process *p, Term binary) {
  Text text;
  return text.addBinary(binary) ? floatOf(*p, text) : raiseBadarg(*p);
}

Term luc_bif_string_list_to_float_1(Process *p, Term list) {
  if (!isList(list))
    return prefixFailure(*p, am::not_a_list);
  Text text;
  for (Term t = list; isCons(t) && isSmall(consHead(t)); t = consTail(t)) {
    SWord c = smallValue(consHead(t));
    if (c < 1 || c > 127)
      break;
    text.put(char(c));
  }
  size_t n = scanFloat(text.data, text.size);
  text.data[n] = 0;
  double d;
  if (!n || !parseFloat(text.data, d))
    return prefixFailure(*p, am::no_float);
  return makeTuple(*p, {makeFloat(*p, d), tailAfter(list, n)});
}
