//===- ExternalTermTest.cpp - Spoilt external terms are refused -----------===//
//
// Terms are written, a few bytes changed, cut or doubled, and read again: that
// gives a term that can be written once more, or nothing. What matters most is
// that a sanitizer finds nothing.
//
//===----------------------------------------------------------------------===//

#include "HeapFragment.h"
#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/ExternalTerm.h"
#include "luciole/Runtime/Maps.h"
#include <cassert>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace luciole;

extern "C" const Program luc_program = {};

static Process p;
static std::mt19937_64 rng(7);
static size_t below(size_t n) { return rng() % n; }

static void freeHeap() {
  for (Word *o = reinterpret_cast<Word *>(p.offHeap); o;) {
    Word *next = offHeapNext(o);
    releaseBits(reinterpret_cast<BitsRecord *>(o[kRefcBitsRecord]));
    o = next;
  }
  p.offHeap = nullptr;
  while (HeapFragment *f = p.fragments) {
    p.fragments = f->nextFragment;
    free(f);
  }
  p.fragmentWords = 0;
}

static Term randomTerm(unsigned depth) {
  switch (below(depth ? 10 : 7)) {
  case 0:
    return makeInteger(p, int64_t(rng() >> below(64)));
  case 1:
    return makeFloat(p, double(int64_t(rng())));
  case 2:
    return internAtom("abcdefgh", below(9));
  case 3:
    return kNil;
  case 4: {
    uint8_t bytes[100] = {};
    return makeBits(p, {bytes, 0, below(800)});
  }
  case 5:
    return makeByteList(p, "hello world", below(12));
  case 6:
    return makeReference(p);
  case 7: {
    Term pairs[20];
    size_t n = below(10);
    for (size_t i = 0; i < 2 * n; ++i)
      pairs[i] = randomTerm(depth - 1);
    return mapFromPairs(p, pairs, n);
  }
  default: {
    Term elements[10];
    size_t n = below(10);
    for (size_t i = 0; i < n; ++i)
      elements[i] = randomTerm(depth - 1);
    return below(2) ? makeTuple(p, elements, n) : makeList(p, elements, n);
  }
  }
}

static Term decode(ByteBuffer &bytes) {
  const uint8_t *at = bytes.data();
  return decodeTerm(p, at, at + bytes.size(), below(2));
}

static void spoil(ByteBuffer &bytes) {
  for (size_t n = 1 + below(3); n > 0; --n)
    bytes.data()[below(bytes.size())] = uint8_t(rng());
  if (below(4) == 0) {
    size_t keep = 1 + below(bytes.size());
    bytes.clear();
    bytes.advance(keep);
  }
}

int main() {
  unsigned read = 0;
  for (int round = 0; round < 100000; ++round) {
    ByteBuffer bytes, again;
    Term t = randomTerm(4);
    encodeTerm(p, t, {}, bytes);
    if (below(4) == 0) {
      assert(exactEqual(decode(bytes), t));
    } else {
      // An exact copy on the heap, so that a byte read too far is noticed.
      spoil(bytes);
      auto *copy = static_cast<uint8_t *>(malloc(bytes.size()));
      memcpy(copy, bytes.data(), bytes.size());
      const uint8_t *at = copy;
      t = decodeTerm(p, at, copy + bytes.size(), below(2));
      assert(at <= copy + bytes.size());
      free(copy);
      read += t != kNone;
      if (t != kNone)
        encodeTerm(p, t, {}, again);
    }
    freeHeap();
  }
  assert(read > 1000);
  puts("ok");
}
