//===- Compare.cpp - Order and equality of Elm's values -------------------===//
//
// Comparable types are nested no deeper than they are written, so their order
// is found by recursion. Equality goes through anything, a million deep, with
// a stack of runs of terms that are still to be compared. Dictionaries are
// equal if their entries are, in order, whatever their trees look like.
//
//===----------------------------------------------------------------------===//

#include "Elm/Values.h"
#include "Sort.h"
#include "luciole/Runtime/WorkStack.h"

#include <cmath>

using namespace luciole;
using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

static int compareFloats(double a, double b) {
  return a == b ? 0 : a < b ? -1 : 1;
}

static int compareStrings(Term a, Term b) {
  Units x(a), y(b);
  size_t common = x.size < y.size ? x.size : y.size;
  if (int r = memcmp(x.bytes, y.bytes, 2 * common))
    return r;
  return x.size < y.size ? -1 : x.size > y.size;
}

static int compareTuples(Term a, Term b) {
  for (Word i = 0, n = tupleArity(a); i < n; ++i)
    if (int r = compareValues(tupleElement(a, i), tupleElement(b, i)))
      return r;
  return 0;
}

static int compareLists(Term a, Term b) {
  for (; isCons(a) && isCons(b); a = consTail(a), b = consTail(b)) {
    if (a == b)
      return 0;
    if (int r = compareValues(consHead(a), consHead(b)))
      return r;
  }
  return isCons(a) ? 1 : isCons(b) ? -1 : 0;
}

int elm::compareValues(Term a, Term b) {
  if (areSmall(a, b))
    return SWord(a) < SWord(b) ? -1 : SWord(a) > SWord(b);
  if (!isBoxed(a))
    return compareLists(a, b);
  switch (boxedKind(a)) {
  case Kind::Float:
    return compareFloats(floatValue(a), floatValue(b));
  case Kind::Tuple:
    return compareTuples(a, b);
  default:
    return compareStrings(a, b);
  }
}

Term luc_bif_elm_basics_compare_2(Process *, Term a, Term b) {
  return makeOrder(compareValues(a, b));
}
Term luc_bif_elm_basics_lt_2(Process *, Term a, Term b) {
  return makeBool(compareValues(a, b) < 0);
}
Term luc_bif_elm_basics_gt_2(Process *, Term a, Term b) {
  return makeBool(compareValues(a, b) > 0);
}
Term luc_bif_elm_basics_le_2(Process *, Term a, Term b) {
  return makeBool(compareValues(a, b) <= 0);
}
Term luc_bif_elm_basics_ge_2(Process *, Term a, Term b) {
  return makeBool(compareValues(a, b) >= 0);
}

//===----------------------------------------------------------------------===//
// Equality
//===----------------------------------------------------------------------===//

namespace {
enum class Answer { Equal, Different, Function };

/// The words of a node of Dict's: {dict, Size, Key, Value, Left, Right}.
enum DictNode { DictAtom, DictSize, DictKey, DictValue, DictLeft, DictRight };

class Equality {
public:
  ~Equality() {
    while (!buffers.empty())
      free(buffers.pop());
  }
  Answer run(Term a, Term b);
  size_t steps = 0;

private:
  struct Run {
    const Term *a, *b;
    size_t count;
  };

  Answer step(Term a, Term b);
  Answer boxed(Term a, Term b);
  Answer tuples(Term a, Term b);
  Answer dictionaries(Term a, Term b);
  Answer objects(Term a, Term b);
  Term *buffer(size_t words);
  const Term *entries(Term dict, size_t count);
  const Term *properties(Term list, size_t count);
  void push(const Term *a, const Term *b, size_t count) {
    if (count)
      runs.push({a, b, count});
  }

  WorkStack<Run, 32> runs;
  WorkStack<Term *, 2> buffers; ///< entries of dictionaries
};
} // namespace

static Answer answer(bool equal) {
  return equal ? Answer::Equal : Answer::Different;
}

static bool isDictNode(Term t) {
  return isTuple(t) && tupleArity(t) == 6 && tupleElement(t, 0) == am::dict;
}

/// Keys and values in order; the depth of a tree is logarithmic.
static Term *writeEntries(Term dict, Term *to) {
  for (; isDictNode(dict); dict = tupleElement(dict, DictRight)) {
    to = writeEntries(tupleElement(dict, DictLeft), to);
    *to++ = tupleElement(dict, DictKey);
    *to++ = tupleElement(dict, DictValue);
  }
  return to;
}

Term *Equality::buffer(size_t words) {
  auto *terms = static_cast<Term *>(malloc(words * sizeof(Term)));
  if (!terms)
    fatalMemory("comparing dictionaries");
  buffers.push(terms);
  return terms;
}

const Term *Equality::entries(Term dict, size_t count) {
  Term *terms = buffer(2 * count);
  writeEntries(dict, terms);
  return terms;
}

namespace {
struct Property {
  Term key, value;
};
} // namespace

/// Keys and values of an object of JSON, by keys.
const Term *Equality::properties(Term list, size_t count) {
  Term *terms = buffer(2 * count);
  auto *pairs = reinterpret_cast<Property *>(terms);
  for (size_t i = 0; i < count; ++i, list = consTail(list))
    pairs[i] = {tupleElement(consHead(list), 0), tupleElement(consHead(list), 1)};
  sortItems(pairs, count, [](const Property &a, const Property &b) {
    return compareStrings(a.key, b.key) < 0;
  });
  return terms;
}

/// As in JavaScript, the order of properties does not matter.
Answer Equality::objects(Term a, Term b) {
  Term as = tupleElement(a, 1), bs = tupleElement(b, 1);
  size_t count = size_t(listLength(as));
  if (tupleElement(b, 0) != am::object || count != size_t(listLength(bs)))
    return Answer::Different;
  const Term *x = properties(as, count), *y = properties(bs, count);
  push(x, y, 2 * count);
  return Answer::Equal;
}

Answer Equality::dictionaries(Term a, Term b) {
  if (!isDictNode(b) || tupleElement(a, DictSize) != tupleElement(b, DictSize))
    return Answer::Different;
  size_t count = size_t(smallValue(tupleElement(a, DictSize)));
  const Term *as = entries(a, count), *bs = entries(b, count);
  push(as, bs, 2 * count);
  return Answer::Equal;
}

Answer Equality::tuples(Term a, Term b) {
  if (isDictNode(a))
    return dictionaries(a, b);
  Word n = tupleArity(a);
  if (n != tupleArity(b))
    return Answer::Different;
  if (n == 2 && tupleElement(a, 0) == am::object)
    return objects(a, b);
  push(boxedCell(a) + 1, boxedCell(b) + 1, n);
  return Answer::Equal;
}

Answer Equality::boxed(Term a, Term b) {
  Kind kind = boxedKind(a);
  switch (kind) {
  case Kind::Float:
    return answer(isFloat(b) && floatValue(a) == floatValue(b));
  case Kind::Tuple:
    return isTuple(b) ? tuples(a, b) : Answer::Different;
  case Kind::Fun:
    return Answer::Function;
  case Kind::HeapBits:
  case Kind::RefcBits:
  case Kind::SubBits: {
    if (!isBitstring(b))
      return Answer::Different;
    Units x(a), y(b);
    return answer(x.size == y.size && !memcmp(x.bytes, y.bytes, 2 * x.size));
  }
  default: // references and their like
    return Answer::Different;
  }
}

Answer Equality::step(Term a, Term b) {
  for (;;) {
    ++steps;
    // As in JavaScript, what is the same object is equal, but NaN is not.
    if (a == b)
      return answer(!isFloat(a) || !std::isnan(floatValue(a)));
    if (isImmediate(a) || isImmediate(b))
      return Answer::Different;
    if (!isCons(a))
      return isBoxed(b) ? boxed(a, b) : Answer::Different;
    if (!isCons(b))
      return Answer::Different;
    // The heads of lists of numbers and characters need no stack.
    Term x = consHead(a), y = consHead(b);
    if (areSmall(x, y)) {
      if (x != y)
        return Answer::Different;
      a = consTail(a);
      b = consTail(b);
      continue;
    }
    push(consCell(a) + 1, consCell(b) + 1, 1);
    a = x;
    b = y;
  }
}

Answer Equality::run(Term a, Term b) {
  Answer result = step(a, b);
  while (result == Answer::Equal && !runs.empty()) {
    Run &run = runs.top();
    a = *run.a++;
    b = *run.b++;
    if (!--run.count)
      runs.pop();
    result = step(a, b);
  }
  return result;
}

/// -1 with an exception raised.
static int equalValues(Process &p, Term a, Term b) {
  Equality equality;
  Answer result = equality.run(a, b);
  charge(p, equality.steps / 2);
  if (result == Answer::Function) {
    raiseErrorPair(p, am::function_equality, makeTuple(p, {a, b}));
    return -1;
  }
  return result == Answer::Equal;
}

Term luc_bif_elm_basics_equal_2(Process *p, Term a, Term b) {
  int equal = equalValues(*p, a, b);
  return equal < 0 ? kNone : makeBool(equal);
}

Term luc_bif_elm_basics_notEqual_2(Process *p, Term a, Term b) {
  int equal = equalValues(*p, a, b);
  return equal < 0 ? kNone : makeBool(!equal);
}
