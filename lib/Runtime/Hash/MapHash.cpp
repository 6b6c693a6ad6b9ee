//===- MapHash.cpp - The hash that large maps are built on ----------------===//

#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/Hash.h"
#include "luciole/Runtime/Maps.h"
#include "luciole/Runtime/WorkStack.h"

namespace luciole {

static uint64_t combine(uint64_t hash, uint64_t value) {
  unsigned __int128 product =
      (unsigned __int128)(hash ^ value ^ 0x9e3779b97f4a7c15ull) *
      0xa0761d6478bd642full;
  return uint64_t(product) ^ uint64_t(product >> 64) ^
         __builtin_rotateleft64(value, 29);
}

static uint64_t hashBytes(uint64_t hash, const uint8_t *bytes, size_t size) {
  for (; size >= 8; bytes += 8, size -= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    hash = combine(hash, word);
  }
  if (!size)
    return hash;
  uint64_t word = 0;
  memcpy(&word, bytes, size);
  return combine(hash, word);
}

static uint64_t hashBits(uint64_t hash, Term t) {
  BitsView view;
  viewBits(t, view);
  AlignedBytes bytes(view);
  hash = combine(hash, view.size);
  hash = hashBytes(hash, bytes.data(), view.size / 8);
  if (unsigned rest = view.size % 8)
    hash = combine(hash, bytes.data()[view.size / 8] >> (8 - rest));
  return hash;
}

static uint64_t hashImmediate(uint64_t hash, Term t) {
  if (!isAtom(t))
    return combine(hash, t);
  // The record's address differs from one program to the next.
  const AtomRecord *r = atomRecord(t);
  return combine(hash, uint64_t(r->hash) << 32 | r->length << 4 | kAtomTag);
}

static uint64_t hashFloat(uint64_t hash, Term t) {
  double d = floatValue(t) + 0.0; // -0.0 =:= 0.0
  uint64_t bits;
  memcpy(&bits, &d, 8);
  return combine(hash, bits);
}

/// The sum over the pairs' own hashes: their order must not matter.
static uint64_t hashMap(uint64_t hash, Term t) {
  uint64_t sum = mapSize(t);
  MapIterator it(t);
  Term key, value;
  while (it.next(key, value))
    sum += combine(hashTerm(key, 1), hashTerm(value, 2));
  return combine(hash, sum);
}

static uint64_t hashFun(uint64_t hash, Term t) {
  const FunInfo *info = funInfo(t);
  hash = hashImmediate(hash, info->module);
  if (info->isExternal)
    hash = hashImmediate(hash, info->name);
  return combine(hash, uint64_t(info->index) << 40 ^ info->uniq ^
                           uint64_t(info->arity) << 32);
}

static uint64_t hashWords(uint64_t hash, const Word *words, size_t count) {
  for (size_t i = 0; i < count; ++i)
    hash = combine(hash, words[i]);
  return hash;
}

namespace {
struct Walk {
  WorkStack<Term> pending;

  void pushRun(const Term *terms, size_t count) {
    while (count)
      pending.push(terms[--count]);
  }

  uint64_t boxed(uint64_t hash, Term t) {
    Word header = boxedHeader(t);
    const Word *words = boxedCell(t) + 1;
    switch (headerKind(header)) {
    case Kind::Tuple:
      pushRun(words, headerSize(header));
      return combine(hash, header);
    case Kind::FlatMap:
    case Kind::HashMap:
      return hashMap(hash, t);
    case Kind::Fun:
      pushRun(words + 2, funNumFree(t));
      return hashFun(hash, t);
    case Kind::Float:
      return hashFloat(hash, t);
    case Kind::SubBits:
    case Kind::HeapBits:
    case Kind::RefcBits:
      return hashBits(hash, t);
    case Kind::Reference:
    case Kind::MagicRef:
      return hashWords(hash, words, 3);
    default:
      return hashWords(combine(hash, header), words, headerSize(header));
    }
  }

  uint64_t run(Term t, uint64_t hash) {
    for (;;) {
      while (isCons(t)) {
        hash = combine(hash, kConsTag);
        Term head = consHead(t);
        t = consTail(t);
        if (isImmediate(head)) {
          hash = hashImmediate(hash, head);
          continue;
        }
        pending.push(t);
        t = head;
      }
      hash = isBoxed(t) ? boxed(hash, t) : hashImmediate(hash, t);
      if (pending.empty())
        return mixHash(hash);
      t = pending.pop();
    }
  }
};
} // namespace

uint64_t hashTermSlow(Term t, uint64_t salt) {
  if (isImmediate(t))
    return mixHash(hashImmediate(salt, t));
  return Walk().run(t, salt);
}

} // namespace luciole
