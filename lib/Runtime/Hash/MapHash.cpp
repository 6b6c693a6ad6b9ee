//===- MapHash.cpp - The hash that large maps are built on ----------------===//
//
// OTP 25's internal hash of terms. Immediate terms are hashed by their word in
// OTP; atoms, which have no fixed word there, by the hash of their name.
//
//===----------------------------------------------------------------------===//

#include "Mixing.h"

#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/WorkStack.h"

#include <algorithm>

namespace luciole {

static constexpr Word kOtpNil = 0x3b;

static uint32_t hashWord(uint32_t hash, Word word) {
  return hashTwo(hash, uint32_t(word), uint32_t(word >> 32), kGolden);
}

static uint32_t hashSmall(uint32_t hash, Term t) {
  SWord value = smallValue(t);
  if (SWord(Word(value) << 4) >> 4 == value)
    return hash_detail::small(hash, t);
  Word magnitude = value < 0 ? -Word(value) : Word(value);
  return hashMagnitude(hash, &magnitude, 1, value < 0);
}

/// In further groups by the whole name: different atoms may have one hash.
static uint32_t hashAtom(uint32_t hash, Term t, uint32_t group) {
  if (!group)
    return hashTwo(hash, atomRecord(t)->hash, atomLength(t), kGolden);
  return hashBlock(reinterpret_cast<const uint8_t *>(atomName(t)),
                   atomLength(t), hash);
}

static uint32_t hashImmediate(uint32_t hash, Term t, uint32_t group) {
  if (isSmall(t))
    return hashSmall(hash, t);
  if (isAtom(t))
    return hashAtom(hash, t, group);
  return hashWord(hash, isNil(t) ? kOtpNil : t);
}

static uint32_t hashFloat(uint32_t hash, Term t) {
  double d = floatValue(t);
  if (d == 0)
    d = 0; // -0.0 =:= 0.0
  uint64_t bits;
  memcpy(&bits, &d, 8);
  return hashTwo(hash, uint32_t(bits), uint32_t(bits >> 32), hashConstant(12));
}

/// A light step that tells the parts of a cons cell apart.
static uint32_t hashPart(uint32_t hash, uint32_t constant) {
  return __builtin_rotateleft32(hash ^ constant, 17);
}

static uint32_t hashFun(uint32_t hash, Term t, uint32_t group) {
  const FunInfo *info = funInfo(t);
  hash = hashAtom(hash, info->module, group);
  if (info->isExternal)
    hash = hashAtom(hash, info->name, group);
  hash = hashTwo(hash, info->arity, uint32_t(funNumFree(t)), kGolden);
  return hashTwo(hash, info->index, info->uniq, kGolden);
}

static uint32_t hashWords(uint32_t hash, const Word *words, size_t count) {
  for (size_t i = 0; i < count; ++i)
    hash = hashTwo(hash, uint32_t(words[i]), uint32_t(words[i] >> 32),
                   hashConstant(7));
  return hash;
}

namespace {
/// What to do when the terms above are done.
struct Task {
  enum What : Word { Hash, TailPart } what;
  Term term; ///< Hash
};

struct Walk {
  uint32_t hash;
  const uint32_t group;
  WorkStack<Task> tasks;

  Walk(uint32_t hash, uint32_t group) : hash(hash), group(group) {}

  void push(Term t) { tasks.push({Task::Hash, t}); }

  void pushRun(const Term *terms, size_t count) {
    while (count)
      push(terms[--count]);
  }

  /// Opens a list: bytes at its start are hashed by fours.
  void list(Term t) {
    uint32_t bytes = 0, count = 0;
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
      hash = hashTwo(hash, bytes, count, hashConstant(22));
    if (!isCons(t))
      return push(t);
    hash = hashPart(hash, hashConstant(17));
    push(consTail(t));
    if (!isCons(consTail(t)))
      tasks.push({Task::TailPart, kNone});
    push(consHead(t));
  }

  /// Equal maps list their pairs in the same order.
  void map(Term t) {
    hash = hashOne(hash, uint32_t(mapSize(t)), hashConstant(16));
    size_t start = tasks.size();
    MapIterator it(t, /*backwards=*/true); // large ones
    Term key, value;
    while (it.next(key, value)) {
      push(key);
      push(value);
    }
    std::reverse(tasks.data() + start, tasks.data() + tasks.size());
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
      hash = hashFun(hash, t, group);
      return pushRun(words + 2, funNumFree(t));
    case Kind::Float:
      hash = hashFloat(hash, t);
      return;
    case Kind::PosBig:
    case Kind::NegBig:
      hash = hashMagnitude(hash, words, boxedSize(t),
                           boxedKind(t) == Kind::NegBig);
      return;
    case Kind::SubBits:
    case Kind::HeapBits:
    case Kind::RefcBits:
      hash = hashBitstring(hash, t);
      return;
    case Kind::Reference:
    case Kind::MagicRef:
      hash = hashWords(hash, words, 3);
      return;
    default:
      hash = hashWords(hash, words, boxedSize(t));
    }
  }

  void term(Term t) {
    if (isCons(t))
      list(t);
    else if (isBoxed(t))
      boxed(t);
    else
      hash = hashImmediate(hash, t, group);
  }

  uint32_t run(Term t) {
    term(t);
    while (!tasks.empty()) {
      Task task = tasks.pop();
      if (task.what == Task::Hash)
        term(task.term);
      else
        hash = hashPart(hash, hashConstant(18));
    }
    return hash;
  }
};
} // namespace

uint32_t hashTermSlow(Term t, uint32_t group) {
  uint32_t hash = hash_detail::kSalt;
  // Further groups are those of the cell [Group | Term].
  if (group)
    hash = hashTwo(hash, group, 1, hashConstant(22));
  if (isImmediate(t))
    return hashImmediate(hash, t, group);
  return Walk(hash, group).run(t);
}

} // namespace luciole
