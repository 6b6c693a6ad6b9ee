//===- PortableHash.cpp - The older hash behind erlang:phash --------------===//
//
// A polynomial hash whose multiplier depends on the kind of term.
//
//===----------------------------------------------------------------------===//

#include "Mixing.h"

#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/WorkStack.h"

namespace luciole {

enum Multiplier : uint32_t {
  M1 = 268440163, M2 = 268439161, M3 = 268435459, M4 = 268436141,
  M5 = 268438633, M6 = 268437017, M7 = 268438039, M8 = 268437511,
  M9 = 268439627, M10 = 268440479, M11 = 268440577, M12 = 268440581,
  M13 = 268440593, M14 = 268440611,
};

/// The four bytes of a word, the lowest first.
static uint32_t hashWord(uint32_t hash, uint32_t word, uint32_t multiplier) {
  for (unsigned i = 0; i < 32; i += 8)
    hash = hash * multiplier + (word >> i & 0xff);
  return hash;
}

static uint32_t hashOfAtom(uint32_t hash, Term atom) {
  return hash * M1 + hashAtomName(atomName(atom), atomLength(atom));
}

static uint32_t hashSmall(uint32_t hash, SWord value) {
  Word magnitude = value < 0 ? -Word(value) : Word(value);
  hash = hashWord(hash, uint32_t(magnitude), M2);
  if (magnitude >> 32)
    hash = hashWord(hash, uint32_t(magnitude >> 32), M2);
  return hash * (value < 0 ? M4 : M3);
}

static uint32_t hashBig(uint32_t hash, Term t) {
  const Word *limbs = boxedCell(t) + 1;
  size_t n = boxedSize(t);
  for (size_t i = 0; i < n; ++i) {
    hash = hashWord(hash, uint32_t(limbs[i]), M2);
    if (i + 1 < n || limbs[i] >> 32)
      hash = hashWord(hash, uint32_t(limbs[i] >> 32), M2);
  }
  return hash * (boxedKind(t) == Kind::NegBig ? M4 : M3);
}

static uint32_t hashBytes(uint32_t hash, Term t) {
  BitsView view;
  viewBits(t, view);
  AlignedBytes bytes(view);
  size_t size = view.size / 8;
  for (size_t i = 0; i < size; ++i)
    hash = hash * M1 + bytes.data()[i];
  if (unsigned rest = view.size % 8) {
    hash = hash * M1 + (bytes.data()[size] >> (8 - rest));
    hash = hash * M12 + rest;
  }
  return hash * M4 + uint32_t(size);
}

static uint32_t hashFloat(uint32_t hash, Term t) {
  double d = floatValue(t);
  if (d == 0)
    d = 0;
  uint64_t bits;
  memcpy(&bits, &d, 8);
  return hash * M6 + (uint32_t(bits) ^ uint32_t(bits >> 32));
}

static uint32_t hashImmediate(uint32_t hash, Term t) {
  if (isSmall(t))
    return hashSmall(hash, smallValue(t));
  if (isAtom(t))
    return hashOfAtom(hash, t);
  if (isLocalPid(t))
    return hashWord(hash, uint32_t(immediatePayload(t)), M5) * M6;
  if (isLocalPort(t))
    return hashWord(hash, uint32_t(immediatePayload(t)), M9) * M10;
  return hash * M3 + 1;
}

namespace {
struct Task {
  enum What : Word { Hash, ListEnd, TupleEnd } what;
  Word value;
};

struct Walk {
  uint32_t hash = 0;
  size_t steps = 0; ///< about: terms, and every few bytes
  WorkStack<Task> tasks;

  void pushRun(const Term *terms, size_t count) {
    while (count)
      tasks.push({Task::Hash, terms[--count]});
  }

  void list(Term t) {
    for (; isCons(t); t = consTail(t)) {
      Term head = consHead(t);
      if (!isSmall(head) || smallValue(head) < 0 || smallValue(head) > 255)
        break;
      hash = hash * M2 + uint32_t(smallValue(head));
      ++steps;
    }
    // Whatever ends a list is followed by one more step.
    if (!isCons(t)) {
      tasks.push({Task::ListEnd, 0});
      tasks.push({Task::Hash, t});
      return;
    }
    Term tail = consTail(t);
    if (!isCons(tail))
      tasks.push({Task::ListEnd, 0});
    tasks.push({Task::Hash, tail});
    tasks.push({Task::Hash, consHead(t)});
  }

  void fun(Term t) {
    const FunInfo *info = funInfo(t);
    if (info->isExternal) {
      hash = hash * M11 + info->arity;
      hash = hashOfAtom(hash, info->module);
      hash = hashOfAtom(hash, info->name);
      return;
    }
    hash = hash * M10 + uint32_t(funNumFree(t));
    hash = hashOfAtom(hash, info->module);
    hash = hash * M2 + info->index;
    hash = hash * M2 + info->uniq;
    pushRun(boxedCell(t) + 3, funNumFree(t));
  }

  void boxed(Term t) {
    switch (boxedKind(t)) {
    case Kind::Tuple:
      tasks.push({Task::TupleEnd, tupleArity(t)});
      return pushRun(boxedCell(t) + 1, tupleArity(t));
    case Kind::FlatMap:
    case Kind::HashMap:
      hash = hash * M13 + M14 + portableHash2(t, steps);
      return;
    case Kind::Fun:
      return fun(t);
    case Kind::Float:
      hash = hashFloat(hash, t);
      return;
    case Kind::PosBig:
    case Kind::NegBig:
      hash = hashBig(hash, t);
      return;
    case Kind::HeapBits:
    case Kind::RefcBits:
    case Kind::SubBits:
      hash = hashBytes(hash, t);
      steps += placeOf(t).size / 64;
      return;
    default:
      hash = hashWord(hash, uint32_t(boxedCell(t)[1]), M9) * M10;
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
};
} // namespace

uint32_t portableHash(Term t, size_t &steps) {
  Walk walk;
  walk.tasks.push({Task::Hash, t});
  while (!walk.tasks.empty()) {
    ++walk.steps;
    Task task = walk.tasks.pop();
    if (task.what == Task::Hash)
      walk.term(task.value);
    else if (task.what == Task::ListEnd)
      walk.hash *= M8;
    else
      walk.hash = walk.hash * M9 + uint32_t(task.value);
  }
  steps += walk.steps;
  return walk.hash;
}

} // namespace luciole
