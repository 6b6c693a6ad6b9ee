//===- MapsTest.cpp - Maps against std::map -------------------------------===//

#include "luciole/Runtime/Compare.h"
#include "luciole/Runtime/Hash.h"
#include "luciole/Runtime/Maps.h"

#include <cassert>
#include <cstdio>
#include <map>
#include <random>
#include <vector>

using namespace luciole;

static std::mt19937_64 rng(7);
static Process process;

/// Keys of several kinds, so that both key orders and hashes are at work.
static Term keyOf(int i) {
  switch (i % 4) {
  case 0:
    return makeSmall(i);
  case 1:
    return makeFloat(process, i / 2.0);
  case 2:
    return makeTuple(process, {makeSmall(i), kNil});
  default:
    return makeCons(process, makeSmall(i), makeInteger(process, INT64_MAX - i));
  }
}

static Term fromModel(const std::map<int, int> &model) {
  std::vector<Term> pairs;
  for (auto [k, v] : model) {
    pairs.push_back(keyOf(k));
    pairs.push_back(makeSmall(v));
  }
  return mapFromPairs(process, pairs.data(), model.size());
}

static void check(Term map, const std::map<int, int> &model) {
  assert(mapSize(map) == model.size());
  assert((boxedKind(map) == Kind::FlatMap) == (model.size() <= kMaxFlatMap));
  for (auto [k, v] : model)
    assert(mapGet(map, keyOf(k)) == makeSmall(v));
  MapIterator it(map);
  Term key, value, last = kNone;
  size_t n = 0;
  while (it.next(key, value)) {
    assert(mapGet(map, key) == value);
    assert(boxedKind(map) != Kind::FlatMap || !last ||
           compareExact(last, key) < 0);
    last = key;
    ++n;
  }
  assert(n == model.size());
  Term again = fromModel(model);
  assert(equalTerms(map, again) && exactEqual(map, again));
  assert(compareTerms(map, again) == 0);
  assert(hashTerm(map) == hashTerm(again));
  assert(portableHash2(map) == portableHash2(again));
}

static void testUpdates(int range, int rounds) {
  Term map = mapFromPairs(process, nullptr, 0);
  std::map<int, int> model;
  for (int i = 0; i < rounds; ++i) {
    int k = rng() % range, v = rng() % 1000;
    // Grows and shrinks in turns, so that both conversions happen.
    bool grow = (i / range) % 2 == 0;
    if (rng() % 4 ? grow : !grow) {
      if (rng() % 5 == 0) {
        Term updated = mapUpdate(process, map, keyOf(k), makeSmall(v));
        assert((updated != kNone) == (model.count(k) != 0));
        if (!updated)
          continue;
        map = updated;
      } else {
        map = mapPut(process, map, keyOf(k), makeSmall(v));
      }
      model[k] = v;
    } else {
      Term taken = kNone;
      map = mapRemove(process, map, keyOf(k), &taken);
      assert((taken != kNone) == (model.count(k) != 0));
      if (taken)
        assert(taken == makeSmall(model[k]));
      model.erase(k);
    }
    if (i % (rounds / 40) == 0)
      check(map, model);
  }
}

static void testMerge(int range, int n, int m) {
  std::map<int, int> a, b;
  for (int i = 0; i < n; ++i)
    a[rng() % range] = rng() % 1000;
  for (int i = 0; i < m; ++i)
    b[rng() % range] = rng() % 1000;
  Term merged = mapMerge(process, fromModel(a), fromModel(b));
  std::map<int, int> model = b;
  model.insert(a.begin(), a.end());
  check(merged, model);
}

static void testResuming(int n) {
  std::map<int, int> model;
  for (int i = 0; i < n; ++i)
    model[i] = i;
  Term map = fromModel(model), key, value;
  SWord position = 0;
  for (int i = 0;; ++i) {
    MapIterator it = MapIterator::resume(map, position);
    if (!it.next(key, value)) {
      assert(i == n);
      break;
    }
    assert(model.erase(smallValue(value)) == 1);
    position = it.position();
  }
}

static void testDuplicates() {
  std::vector<Term> pairs;
  std::map<int, int> model;
  for (int i = 0; i < 5000; ++i) {
    int k = rng() % 700;
    pairs.push_back(keyOf(k));
    pairs.push_back(makeSmall(i));
    model[k] = i;
  }
  check(mapFromPairs(process, pairs.data(), 5000), model);
}

static void testOrder() {
  Term one[] = {makeSmall(1), makeSmall(2)};
  Term oneFloat[] = {makeFloat(process, 1), makeSmall(2)};
  Term oneFloatValue[] = {makeSmall(1), makeFloat(process, 2)};
  Term a = mapFromPairs(process, one, 1);
  Term b = mapFromPairs(process, oneFloat, 1);
  Term c = mapFromPairs(process, oneFloatValue, 1);
  assert(!equalTerms(a, b) && compareTerms(a, b) < 0);
  assert(equalTerms(a, c) && !exactEqual(a, c) && compareTerms(a, c) == 0);
}

static void testDeep() {
  Term a = kNil, b = kNil, c = kNil, d = kNil;
  for (int i = 0; i < 1000000; ++i) {
    a = makeCons(process, a, kNil);
    b = makeCons(process, b, kNil);
    c = makeTuple(process, {c});
    d = makeTuple(process, {d});
  }
  assert(exactEqual(a, b) && equalTerms(c, d));
  assert(compareTerms(a, b) == 0 && compareTerms(c, d) == 0);
  assert(hashTerm(a) == hashTerm(b) && portableHash2(c) == portableHash2(d));
  size_t steps = 0;
  assert(portableHash(a, steps) == portableHash(b, steps));
  c = makeTuple(process, {c});
  assert(!exactEqual(c, d) && compareTerms(a, c) > 0);
}

int main() {
  testUpdates(20, 2000);
  testUpdates(60, 20000);
  testUpdates(3000, 40000);
  for (int n : {0, 5, 30, 60, 500})
    for (int m : {0, 5, 30, 60, 500}) {
      testMerge(40, n, m);
      testMerge(1000, n, m);
    }
  testResuming(10);
  testResuming(5000);
  testDuplicates();
  testOrder();
  testDeep();
  printf("maps: all passed\n");
}
