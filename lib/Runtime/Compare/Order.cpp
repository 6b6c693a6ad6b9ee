//===- Order.cpp - The order of terms -------------------------------------===//
//
// What remains to be compared once the current pair is equal lies on a stack
// of frames: runs of terms in tuples, maps and environments, and tails.
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
enum Rank {
  NumberRank, AtomRank, ReferenceRank, FunRank, PortRank, PidRank, TupleRank,
  MapRank, NilRank, ConsRank, BitsRank,
};

/// `count` pairs at a and b, or, if it is kTails, the two terms a and b.
struct Frame {
  Word a, b;
  size_t count;
  bool exact;
};
constexpr size_t kTails = ~size_t(0);
/// Sorting the keys of hash maps.
constexpr size_t kWordsAKey = 64;

class Comparison {
public:
  ~Comparison() {
    while (!buffers.empty())
      free(buffers.pop());
  }
  int run(Term a, Term b, bool exact);
  size_t words = 0; ///< that were looked at, about

private:
  int step(Term a, Term b, bool exact);
  int boxed(Term a, Term b, bool exact, Rank rank);
  int lists(Term a, Term b, bool exact);
  int tuples(Term a, Term b, bool exact);
  int maps(Term a, Term b, bool exact);
  int hashMaps(Term a, Term b, size_t size, bool exact);
  int funs(Term a, Term b, bool exact);
  int bits(Term a, Term b);
  bool next(Term &a, Term &b, bool &exact);
  void pushRun(const Term *a, const Term *b, size_t count, bool exact) {
    if (count)
      frames.push({Word(a), Word(b), count, exact});
    words += count;
  }

  WorkStack<Frame> frames;
  WorkStack<Term *, 2> buffers; ///< sorted pairs of hash maps
};
} // namespace

static Rank rankOfBoxed(Term t) {
  switch (boxedKind(t)) {
  case Kind::Float:
  case Kind::PosBig:
  case Kind::NegBig:
    return NumberRank;
  case Kind::Reference:
  case Kind::MagicRef:
  case Kind::ExtReference:
    return ReferenceRank;
  case Kind::Fun:
    return FunRank;
  case Kind::ExtPort:
    return PortRank;
  case Kind::ExtPid:
    return PidRank;
  case Kind::Tuple:
    return TupleRank;
  case Kind::FlatMap:
  case Kind::HashMap:
  case Kind::HashNode:
    return MapRank;
  case Kind::HeapBits:
  case Kind::RefcBits:
  case Kind::SubBits:
    return BitsRank;
  }
  __builtin_unreachable();
}

static Rank rankOf(Term t) {
  if (isSmall(t))
    return NumberRank;
  if (isCons(t))
    return ConsRank;
  if (isBoxed(t))
    return rankOfBoxed(t);
  if (isAtom(t))
    return AtomRank;
  if (isLocalPid(t))
    return PidRank;
  return isLocalPort(t) ? PortRank : NilRank;
}

template <typename T> static int order(T a, T b) {
  return a < b ? -1 : b < a;
}

static int compareAtoms(Term a, Term b) {
  uint32_t an = atomLength(a), bn = atomLength(b);
  int r = memcmp(atomName(a), atomName(b), an < bn ? an : bn);
  return r ? r : order(an, bn);
}

static int compareNumbers(Term a, Term b, bool exact) {
  bool aFloat = isFloat(a), bFloat = isFloat(b);
  if (aFloat && bFloat)
    return order(floatValue(a), floatValue(b));
  if (!aFloat && !bFloat)
    return compareIntegers(a, b);
  if (exact)
    return aFloat ? 1 : -1;
  return aFloat ? -compareIntegerFloat(b, floatValue(a))
                : compareIntegerFloat(a, floatValue(b));
}

static int compareWords(const Word *a, const Word *b, size_t n) {
  for (size_t i = 0; i < n; ++i)
    if (a[i] != b[i])
      return order(a[i], b[i]);
  return 0;
}

/// The three words of a reference; the last is the most significant.
static int compareReferences(Term a, Term b) {
  for (unsigned i = 3; i; --i)
    if (int r = order(boxedCell(a)[i], boxedCell(b)[i]))
      return r;
  return 0;
}

/// An immediate pid or port comes before one of another node.
static int compareIdentities(Term a, Term b) {
  if (isImmediate(a) || isImmediate(b)) {
    if (isImmediate(a) && isImmediate(b))
      return order(immediatePayload(a), immediatePayload(b));
    return isImmediate(a) ? -1 : 1;
  }
  Word an = boxedSize(a), bn = boxedSize(b);
  int r = compareWords(boxedCell(a) + 1, boxedCell(b) + 1, an < bn ? an : bn);
  return r ? r : order(an, bn);
}

/// Where they differ is not known: they count as if that was at the end.
int Comparison::bits(Term a, Term b) {
  BitsView x, y;
  viewBits(a, x);
  viewBits(b, y);
  words += (x.size < y.size ? x.size : y.size) / (8 * kBytesAWord);
  return compareBits(x, y);
}

int Comparison::lists(Term a, Term b, bool exact) {
  while (isCons(a) && isCons(b)) {
    Term x = consHead(a), y = consHead(b);
    a = consTail(a);
    b = consTail(b);
    ++words;
    if (x == y) {
      if (a == b)
        return 0;
      continue;
    }
    if (areSmall(x, y))
      return order(SWord(x), SWord(y));
    frames.push({a, b, kTails, exact});
    return step(x, y, exact);
  }
  if (a == b)
    return 0;
  frames.push({a, b, kTails, exact});
  return 0;
}

int Comparison::tuples(Term a, Term b, bool exact) {
  if (int r = order(tupleArity(a), tupleArity(b)))
    return r;
  pushRun(boxedCell(a) + 1, boxedCell(b) + 1, tupleArity(a), exact);
  return 0;
}

int Comparison::maps(Term a, Term b, bool exact) {
  size_t n = mapSize(a);
  if (int r = order(n, mapSize(b)))
    return r;
  if (isKind(a, Kind::HashMap))
    return hashMaps(a, b, n, exact);
  FlatMapView x(a), y(b);
  pushRun(x.values, y.values, n, exact);
  if (x.keysTuple != y.keysTuple)
    pushRun(x.keys, y.keys, n, true);
  return 0;
}

int Comparison::hashMaps(Term a, Term b, size_t n, bool exact) {
  Term *xs = sortedPairs(a), *ys = sortedPairs(b);
  words += kWordsAKey * n;
  buffers.push(xs);
  buffers.push(ys);
  pushRun(xs + n, ys + n, n, exact);
  pushRun(xs, ys, n, true);
  return 0;
}

int Comparison::funs(Term a, Term b, bool exact) {
  const FunInfo *x = funInfo(a), *y = funInfo(b);
  if (x->isExternal != y->isExternal)
    return x->isExternal ? 1 : -1;
  if (x->module != y->module)
    return compareAtoms(x->module, y->module);
  if (x->isExternal) {
    int r = x->name == y->name ? 0 : compareAtoms(x->name, y->name);
    return r ? r : order(x->arity, y->arity);
  }
  if (int r = order(x->index, y->index))
    return r;
  if (int r = order(x->uniq, y->uniq))
    return r;
  if (int r = order(funNumFree(a), funNumFree(b)))
    return r;
  pushRun(boxedCell(a) + 3, boxedCell(b) + 3, funNumFree(a), exact);
  return 0;
}

/// Compares what is no container and opens what is one.
int Comparison::step(Term a, Term b, bool exact) {
  for (;;) {
    if (a == b)
      return 0;
    if (areSmall(a, b))
      return order(SWord(a), SWord(b));
    Rank rank = rankOf(a);
    if (int r = order(rank, rankOf(b)))
      return r;
    switch (rank) {
    case NumberRank:
      return compareNumbers(a, b, exact);
    case AtomRank:
      return compareAtoms(a, b);
    case ReferenceRank:
      return compareReferences(a, b);
    case FunRank:
      return funs(a, b, exact);
    case PortRank:
    case PidRank:
      return compareIdentities(a, b);
    case TupleRank:
      return tuples(a, b, exact);
    case MapRank:
      return maps(a, b, exact);
    case NilRank:
      return 0;
    case BitsRank:
      return bits(a, b);
    case ConsRank:
      break;
    }
    // A list's head may be a list: go on here instead of calling again.
    while (isCons(a) && isCons(b)) {
      frames.push({consTail(a), consTail(b), kTails, exact});
      ++words;
      a = consHead(a);
      b = consHead(b);
      if (a == b || areSmall(a, b))
        break;
    }
  }
}

bool Comparison::next(Term &a, Term &b, bool &exact) {
  if (frames.empty())
    return false;
  Frame &f = frames.top();
  exact = f.exact;
  if (f.count == kTails) {
    a = f.a;
    b = f.b;
    frames.pop();
    return true;
  }
  a = *reinterpret_cast<const Term *>(f.a);
  b = *reinterpret_cast<const Term *>(f.b);
  f.a += kWordBytes;
  f.b += kWordBytes;
  if (!--f.count)
    frames.pop();
  return true;
}

int Comparison::run(Term a, Term b, bool exact) {
  do {
    if (int r = isCons(a) && isCons(b) ? lists(a, b, exact) : step(a, b, exact))
      return r;
  } while (next(a, b, exact));
  return 0;
}

int compareTermsSlow(Term a, Term b, bool exact) {
  if (isAtom(a) && isAtom(b))
    return compareAtoms(a, b);
  if (!parts::order())
    return compareNumbers(a, b, exact);
  return Comparison().run(a, b, exact);
}

int compareTermsSlow(Process &p, Term a, Term b, bool exact) {
  if (isAtom(a) && isAtom(b))
    return compareAtoms(a, b);
  if (!parts::order())
    return compareNumbers(a, b, exact);
  Comparison comparison;
  int result = comparison.run(a, b, exact);
  chargeWords(p, comparison.words);
  return result;
}

} // namespace luciole
