//===- Equal.cpp - The equality of terms ----------------------------------===//
//
// Equality need not find the first difference, so it can stop at any: sizes
// and kinds are looked at before contents.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include "luciole/Runtime/WorkStack.h"

namespace luciole {

namespace {
/// `count` pairs at a and b that are still to be compared.
struct Frame {
  const Term *a, *b;
  size_t count;
  bool exact;
};

class Equality {
public:
  bool run(Term a, Term b, bool exact);
  size_t words = 0; ///< that were looked at, about

private:
  bool step(Term a, Term b, bool exact);
  bool boxed(Term a, Term b, bool exact);
  bool nodes(Term a, Term b, bool exact);
  bool children(Term x, Term y, bool exact);
  bool funs(Term a, Term b, bool exact);
  bool bits(Term a, Term b);
  bool pushRun(const Term *a, const Term *b, size_t count, bool exact) {
    if (count)
      frames.push({a, b, count, exact});
    words += count;
    return true;
  }
  WorkStack<Frame> frames;
};
} // namespace

/// Equal kinds of raw objects.
static bool equalWords(Term a, Term b) {
  return boxedHeader(a) == boxedHeader(b) &&
         !memcmp(boxedCell(a) + 1, boxedCell(b) + 1,
                 boxedSize(a) * kWordBytes);
}

static bool equalReferences(Term a, Term b) {
  return isReference(b) &&
         !memcmp(boxedCell(a) + 1, boxedCell(b) + 1, 3 * kWordBytes);
}

bool Equality::bits(Term a, Term b) {
  BitsView x, y;
  viewBits(a, x);
  if (!viewBits(b, y) || x.size != y.size)
    return false;
  words += x.size / (8 * kBytesAWord);
  return equalBits(x, y);
}

/// One of them is a float.
static bool equalMixed(Term a, Term b, bool exact) {
  if (isFloat(a) && isFloat(b))
    return floatValue(a) == floatValue(b);
  if (exact)
    return false;
  if (isFloat(b))
    return isInteger(a) && !compareIntegerFloat(a, floatValue(b));
  return isInteger(b) && !compareIntegerFloat(b, floatValue(a));
}

bool Equality::funs(Term a, Term b, bool exact) {
  if (!isKind(b, Kind::Fun))
    return false;
  const FunInfo *x = funInfo(a), *y = funInfo(b);
  if (x->module != y->module || x->isExternal != y->isExternal ||
      x->arity != y->arity || funNumFree(a) != funNumFree(b))
    return false;
  if (x->isExternal)
    return x->name == y->name;
  return x->index == y->index && x->uniq == y->uniq &&
         pushRun(boxedCell(a) + 3, boxedCell(b) + 3, funNumFree(a), exact);
}

/// Two children of hash nodes: both pairs or both nodes, as the shape of a
/// hash map depends on its keys only.
bool Equality::children(Term x, Term y, bool exact) {
  if (x == y)
    return true;
  if (isCons(x) != isCons(y))
    return false;
  if (!isCons(x))
    return nodes(x, y, exact);
  return exactEqual(consHead(x), consHead(y)) &&
         pushRun(consCell(x) + 1, consCell(y) + 1, 1, exact);
}

/// Recurses no deeper than hash maps are.
bool Equality::nodes(Term a, Term b, bool exact) {
  if (boxedHeader(a) != boxedHeader(b) || boxedCell(a)[1] != boxedCell(b)[1])
    return false;
  words += boxedSize(a);
  for (size_t i = 2, n = boxedSize(a); i <= n; ++i)
    if (!children(boxedCell(a)[i], boxedCell(b)[i], exact))
      return false;
  return true;
}

bool Equality::boxed(Term a, Term b, bool exact) {
  switch (boxedKind(a)) {
  case Kind::Float:
    return equalMixed(a, b, exact);
  case Kind::PosBig:
  case Kind::NegBig:
    return isFloat(b) ? equalMixed(a, b, exact)
                      : isBoxed(b) && equalWords(a, b);
  case Kind::Tuple:
    return isBoxed(b) && boxedHeader(a) == boxedHeader(b) &&
           pushRun(boxedCell(a) + 1, boxedCell(b) + 1, tupleArity(a), exact);
  case Kind::FlatMap: {
    if (!isBoxed(b) || boxedHeader(a) != boxedHeader(b))
      return false;
    FlatMapView x(a), y(b);
    pushRun(x.values, y.values, x.size, exact);
    return x.keysTuple == y.keysTuple || pushRun(x.keys, y.keys, x.size, true);
  }
  case Kind::HashMap:
    return isBoxed(b) && boxedHeader(a) == boxedHeader(b) &&
           mapSize(a) == mapSize(b) &&
           nodes(hashMapRoot(a), hashMapRoot(b), exact);
  case Kind::Fun:
    return funs(a, b, exact);
  case Kind::SubBits:
  case Kind::HeapBits:
  case Kind::RefcBits:
    return bits(a, b);
  case Kind::Reference:
  case Kind::MagicRef:
    return equalReferences(a, b);
  case Kind::HashNode:
  case Kind::ExtPid:
  case Kind::ExtPort:
  case Kind::ExtReference:
    return isBoxed(b) && equalWords(a, b);
  }
  __builtin_unreachable();
}

bool Equality::step(Term a, Term b, bool exact) {
  while (isCons(a) && isCons(b)) {
    Term x = consHead(a), y = consHead(b);
    if (x != y) {
      if (isImmediate(x) && isImmediate(y))
        return false;
      pushRun(consCell(a) + 1, consCell(b) + 1, 1, exact);
      a = x;
      b = y;
      continue;
    }
    a = consTail(a);
    b = consTail(b);
    ++words;
    if (a == b)
      return true;
  }
  if (a == b)
    return true;
  if (isBoxed(a))
    return boxed(a, b, exact);
  // 1 == 1.0
  return !exact && isSmall(a) && isFloat(b) && equalMixed(a, b, exact);
}

bool Equality::run(Term a, Term b, bool exact) {
  for (;;) {
    if (!step(a, b, exact))
      return false;
    if (frames.empty())
      return true;
    Frame &f = frames.top();
    a = *f.a++;
    b = *f.b++;
    exact = f.exact;
    if (!--f.count)
      frames.pop();
  }
}

bool equalTermsSlow(Term a, Term b, bool exact) {
  return Equality().run(a, b, exact);
}

bool equalTermsSlow(Process &p, Term a, Term b, bool exact) {
  Equality equality;
  bool result = equality.run(a, b, exact);
  chargeWords(p, equality.words);
  return result;
}

} // namespace luciole

using namespace luciole;

extern "C" {
int64_t luc_compare(Process *p, Term a, Term b) {
  return compareTerms(*p, a, b);
}
int64_t luc_equal(Process *p, Term a, Term b) { return equalTerms(*p, a, b); }
int64_t luc_exact_equal(Process *p, Term a, Term b) {
  return exactEqual(*p, a, b);
}
}
