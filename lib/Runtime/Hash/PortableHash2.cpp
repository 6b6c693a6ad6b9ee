//===- PortableHash2.cpp - The hash behind erlang:phash2 ------------------===//

#include "Mixing.h"

#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/WorkStack.h"

namespace luciole {

uint32_t hashBlock(const uint8_t *bytes, size_t size, uint32_t initial) {
  uint32_t a = kGolden, b = kGolden, c = initial;
  size_t rest = size;
  for (; rest >= 12; bytes += 12, rest -= 12) {
    uint32_t words[3];
    memcpy(words, bytes, 12);
    a += words[0];
    b += words[1];
    c += words[2];
    mixJenkins(a, b, c);
  }
  uint8_t tail[12] = {};
  // The length goes where the ninth byte would.
  memcpy(tail, bytes, rest < 8 ? rest : 8);
  if (rest > 8)
    memcpy(tail + 9, bytes + 8, rest - 8);
  uint32_t words[3];
  memcpy(words, tail, 12);
  a += words[0];
  b += words[1];
  c += words[2] + uint32_t(size);
  mixJenkins(a, b, c);
  return c;
}

uint32_t hashAtomName(const char *name, size_t size) {
  uint32_t hash = 0;
  for (size_t i = 0; i < size; ++i) {
    uint8_t c = name[i];
    if (i + 1 < size && (c & 0xfe) == 0xc2 && (name[i + 1] & 0xc0) == 0x80)
      c = uint8_t(c << 6 | (name[++i] & 0x3f));
    hash = (hash << 4) + c;
    uint32_t high = hash & 0xf0000000;
    hash ^= high >> 24;
    hash ^= high;
  }
  return hash;
}

static uint32_t hashOfAtom(Term atom) {
  return hashAtomName(atomName(atom), atomLength(atom));
}

uint32_t hashMagnitude(uint32_t hash, const Word *limbs, size_t n,
                       bool negative) {
  for (size_t i = 0; i < n; ++i)
    hash = hashTwo(hash, uint32_t(limbs[i]), uint32_t(limbs[i] >> 32),
                   hashConstant(negative ? 10 : 11));
  return hash;
}

static uint32_t hashSmall(uint32_t hash, SWord value) {
  if (value < -(1 << 27) || value >= 1 << 27) {
    Word magnitude = value < 0 ? -Word(value) : Word(value);
    return hashMagnitude(hash, &magnitude, 1, value < 0);
  }
  if (value < 0)
    hash = hashOne(hash, uint32_t(-value), kGolden);
  return hashOne(hash, uint32_t(value), kGolden);
}

static Word sizeInBits(Term t) {
  BitsView view;
  viewBits(t, view);
  return view.size;
}

uint32_t hashBitstring(uint32_t hash, Term t) {
  BitsView view;
  viewBits(t, view);
  hash += hashConstant(13);
  if (!view.size)
    return hash;
  AlignedBytes bytes(view);
  hash = hashBlock(bytes.data(), view.size / 8, hash);
  if (unsigned rest = view.size % 8)
    hash = hashTwo(hash, rest, bytes.data()[view.size / 8] >> (8 - rest),
                   hashConstant(15));
  return hash;
}

static uint32_t hashFloat(uint32_t hash, Term t) {
  double d = floatValue(t);
  if (d == 0)
    d = 0;
  uint64_t bits;
  memcpy(&bits, &d, 8);
  return hashTwo(hash, uint32_t(bits >> 32), uint32_t(bits), hashConstant(12));
}

static uint32_t hashImmediate(uint32_t hash, Term t) {
  if (isSmall(t))
    return hashSmall(hash, smallValue(t));
  if (isAtom(t))
    return hash ? hashOne(hash, hashOfAtom(t), hashConstant(3)) : hashOfAtom(t);
  if (isLocalPid(t))
    return hashOne(hash, uint32_t(immediatePayload(t)), hashConstant(5));
  if (isLocalPort(t))
    return hashOne(hash, uint32_t(immediatePayload(t)), hashConstant(6));
  return hash ? hashOne(hash, 2, hashConstant(2)) : 3468870702u;
}

namespace {
/// What to do when the terms above are done.
struct Task {
  enum What : Word { Hash, PairEnd, MapEnd } what;
  Term term;               ///< Hash
  uint32_t hash, pairHash; ///< MapEnd: of what is around the map
};

struct Walk {
  uint32_t hash = 0;
  /// The pairs of a map are hashed one by one and combined so that their
  /// order doesn't matter.
  uint32_t pairHash = 0;
  WorkStack<Task> tasks;
  size_t steps = 0;

  void push(Term t) { tasks.push({Task::Hash, t, 0, 0}); }
  void pushRun(const Term *terms, size_t count) {
    while (count)
      push(terms[--count]);
  }

  /// Opens a list: bytes at its start are hashed by fours.
  void list(Term t) {
    uint32_t bytes = 0;
    unsigned count = 0;
    for (; isCons(t); t = consTail(t)) {
      Term head = consHead(t);
      if (!isSmall(head) || smallValue(head) < 0 || smallValue(head) > 255)
        break;
      bytes = bytes << 8 | uint32_t(smallValue(head));
      if (++count == 4) {
        hash = hashOne(hash, bytes, hashConstant(4));
        bytes = count = 0;
      }
    }
    if (count)
      hash = hashOne(hash, bytes, hashConstant(4));
    if (!isCons(t))
      return push(t);
    push(consTail(t));
    push(consHead(t));
  }

  void map(Term t) {
    hash = hashOne(hash, uint32_t(mapSize(t)), hashConstant(16));
    if (!mapSize(t))
      return;
    tasks.push({Task::MapEnd, kNone, hash, pairHash});
    hash = pairHash = 0;
    MapIterator it(t);
    Term key, value;
    while (it.next(key, value)) {
      tasks.push({Task::PairEnd, kNone, 0, 0});
      push(value);
      push(key);
    }
  }

  void fun(Term t) {
    const FunInfo *info = funInfo(t);
    uint32_t module = hashOfAtom(info->module);
    if (info->isExternal) {
      hash = hashTwo(hash, info->arity, module, kGolden);
      hash = hashOne(hash, hashOfAtom(info->name), hashConstant(14));
      return;
    }
    hash = hashTwo(hash, uint32_t(funNumFree(t)), module, kGolden);
    hash = hashTwo(hash, info->index, info->uniq, kGolden);
    pushRun(boxedCell(t) + 3, funNumFree(t));
  }

  void boxed(Term t) {
    const Word *words = boxedCell(t) + 1;
    switch (boxedKind(t)) {
    case Kind::Tuple:
      hash = hashOne(hash, uint32_t(tupleArity(t)), hashConstant(9));
      return pushRun(words, tupleArity(t));
    case Kind::FlatMap:
    case Kind::HashMap:
      return map(t);
    case Kind::Fun:
      return fun(t);
    case Kind::Float:
      hash = hashFloat(hash, t);
      return;
    case Kind::PosBig:
    case Kind::NegBig:
      hash = hashMagnitude(hash, words, boxedSize(t),
                           boxedKind(t) == Kind::NegBig);
      return;
    case Kind::HeapBits:
    case Kind::RefcBits:
    case Kind::SubBits:
      hash = hashBitstring(hash, t);
      steps += sizeInBits(t) / 512;
      return;
    default: // references, identities of other nodes
      hash = hashOne(hash, uint32_t(words[0]), hashConstant(7));
    }
  }

  void term(Term t) {
    if (isCons(t))
      list(t);
    else if (isBoxed(t))
      boxed(t);
    else
      hash = hashImmediate(hash, t);
  }

  void run(Term t) {
    term(t);
    while (!tasks.empty()) {
      Task task = tasks.pop();
      ++steps;
      switch (task.what) {
      case Task::Hash:
        term(task.term);
        break;
      case Task::PairEnd:
        pairHash ^= hash;
        hash = 0;
        break;
      case Task::MapEnd:
        hash = hashOne(task.hash, pairHash, hashConstant(19));
        pairHash = task.pairHash;
        break;
      }
    }
  }
};
} // namespace

uint32_t portableHash2(Term t) {
  size_t steps = 0;
  return portableHash2(t, steps);
}

uint32_t portableHash2(Term t, size_t &steps) {
  if (isImmediate(t))
    return hashImmediate(0, t);
  Walk walk;
  walk.run(t);
  steps += walk.steps;
  return walk.hash;
}

} // namespace luciole
