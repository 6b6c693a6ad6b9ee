// Collector, dictionary, mailbox and atoms, without compiled code.
#include "Collector.h"
#include "Dictionary.h"
#include "Mailbox.h"
#include "Torture.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/OffHeap.h"

#include <cassert>
#include <cstdio>

using namespace luciole;

extern "C" const Program luc_program = {};
extern "C" void luc_gc(Process *, SWord);
extern "C" __attribute__((weak)) SWord luc_exact_equal(Process *, Term a,
                                                       Term b) {
  return a == b;
}

static void testAtoms() {
  Term made = internAtom("certainly new", 13);
  assert(isAtom(made) && atomLength(made) == 13);
  assert(internAtom("certainly new", 13) == made);
  assert(internAtom("badarg", 6) == am::badarg);
  assert(findAtom("no such atom at all", 19) == kNone);
}

/// A list of n tuples {I, float I} kept in a register while collecting.
static void testCollector(SWord n) {
  Process *p = createPinnedProcess();
  p->registers[0] = kNil;
  for (SWord i = 0; i < n; ++i) {
    if (p->heapTop + 8 * 16 > p->heapLimit)
      luc_gc(p, 16);
    Term element = makeTuple(*p, {makeSmall(i), makeFloat(*p, double(i))});
    p->registers[0] = makeCons(*p, element, p->registers[0]);
    makeList(*p, {kNil, kNil}); // garbage
  }
  collect(*p, 0, true);
  collect(*p, 0, false);
  SWord i = n;
  for (Term t = p->registers[0]; isCons(t); t = consTail(t)) {
    --i;
    assert(tupleElement(consHead(t), 0) == makeSmall(i));
    assert(floatValue(tupleElement(consHead(t), 1)) == double(i));
  }
  assert(i == 0);
}

/// What BIFs leave in fragments moves to the heap.
static void testFragments() {
  Process *p = createPinnedProcess();
  Term list = kNil;
  for (int i = 0; i < 1000000; ++i)
    list = makeCons(*p, makeSmall(i), list);
  assert(p->fragments && p->heapLimit == 0);
  p->registers[0] = list;
  luc_gc(p, 100);
  assert(!p->fragments && p->heapTop + 800 <= Word(p->heapEnd));
  assert(listLength(p->registers[0]) == 1000000);
  assert(consHead(p->registers[0]) == makeSmall(999999));
}

static int destroyed;
static void destroy(Resource *) { ++destroyed; }
static const ResourceType type = {"test", destroy};

static Term makeMagic(Process &p, Resource *resource) {
  Word *ref = allocate(p, kMagicRefWords);
  ref[0] = makeHeader(Kind::MagicRef, kMagicRefWords - 1);
  ref[1] = ref[2] = ref[3] = 0;
  ref[kMagicRefResource] = Word(resource);
  linkOffHeap(p, ref, 0);
  return tagBoxed(ref);
}

static void testOffHeap() {
  Process *p = createPinnedProcess();
  static Resource live{{1}, &type}, dead{{1}, &type};
  p->registers[0] = makeMagic(*p, &live);
  makeMagic(*p, &dead);
  luc_gc(p, 0);
  assert(destroyed == 1);
  luc_gc(p, 0);
  luc_gc(p, 0);
  assert(destroyed == 1 && p->offHeapOld);
  p->registers[0] = kNone;
  luc_gc(p, 0);
  assert(destroyed == 1);
  collect(*p, 0, true);
  assert(destroyed == 2 && !p->offHeapOld && !p->offHeap);
}

static void testDeep() {
  Process *p = createPinnedProcess();
  Term deep = kNil;
  for (int i = 0; i < 1000000; ++i)
    deep = makeTuple(*p, {deep});
  p->registers[0] = deep;
  collect(*p, 0, false);
  collect(*p, 0, true);
  int depth = 0;
  for (Term t = p->registers[0]; isTuple(t); t = tupleElement(t, 0))
    ++depth;
  assert(depth == 1000000);
}

static void testDictionary() {
  Process *p = createPinnedProcess();
  for (int i = 0; i < 1000; ++i)
    assert(luc_bif_erlang_put_2(p, makeSmall(i), makeSmall(-i)) ==
           am::undefined);
  for (int i = 0; i < 1000; i += 2)
    assert(luc_bif_erlang_erase_1(p, makeSmall(i)) == makeSmall(-i));
  for (int i = 0; i < 1000; ++i)
    assert(luc_bif_erlang_get_1(p, makeSmall(i)) ==
           (i % 2 ? makeSmall(-i) : Term(am::undefined)));
  assert(listLength(luc_bif_erlang_get_0(p)) == 500);
  assert(luc_bif_erlang_put_2(p, makeSmall(1), kNil) == makeSmall(-1));
}

static void testMailbox() {
  Process *p = createPinnedProcess();
  using namespace entry_types;
  for (int i = 0; i < 5; ++i)
    luc_send(p, p->pid(), makeSmall(i));
  auto skip = [&] {
    luc_receive_skip(p);
    return luc_receive_peek(p);
  };
  assert(luc_receive_peek(p) == makeSmall(0));
  assert(skip() == makeSmall(1));
  assert(skip() == makeSmall(2));
  luc_receive_accept(p);
  assert(luc_receive_peek(p) == makeSmall(0));
  assert(skip() == makeSmall(1));
  assert(skip() == makeSmall(3));
  assert(skip() == makeSmall(4));
  assert(skip() == kNone);
  assert(luc_receive_wait(p, makeSmall(0)) == am::false_);
  assert(luc_receive_peek(p) == makeSmall(0));
  while (luc_receive_peek(p))
    luc_receive_skip(p);
  assert(luc_receive_wait(p, am::badarg) == kNone);
  assert(p->exceptionReason == am::timeout_value);
}

int main() {
  setTorture("verify");
  testAtoms();
  testCollector(10);
  testCollector(300000);
  testFragments();
  testOffHeap();
  testDeep();
  testDictionary();
  testMailbox();
  setTorture("gc-stress,poison");
  testCollector(300);
  std::puts("ok");
}
