//===- Signals.cpp - Making, sending and receiving signals -----------------===//

#include "Processes/Signals.h"
#include "Copy.h"
#include "Mailbox.h"
#include "Processes/SignalHandlers.h"
#include "Processes/Table.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/OffHeap.h"

#include <cstdlib>

using namespace luciole;

//===----------------------------------------------------------------------===//
// Making and freeing
//===----------------------------------------------------------------------===//

Signal *luciole::allocateSignal(SignalKind kind, size_t words) {
  auto *signal = static_cast<Signal *>(
      std::malloc(sizeof(Signal) + words * sizeof(Word)));
  if (!signal)
    fatalf("out of memory: a message of %zu words", words);
  *signal = Signal{};
  signal->kind = kind;
  HeapFragment &fragment = signal->fragment;
  fragment.start = fragment.top = reinterpret_cast<Word *>(signal + 1);
  fragment.end = fragment.start + words;
  return signal;
}

Signal *luciole::copySignal(SignalKind kind, Term term) {
  Signal *signal = allocateSignal(kind, copySize(term));
  signal->term = SignalBuilder(signal).copy(term);
  return signal;
}

void luciole::freeSignal(Signal *signal) {
  releaseOffHeap(signal->fragment.offHeap);
  std::free(signal);
}

Term SignalBuilder::tuple(std::initializer_list<Term> elements) {
  Word *p = signal->fragment.top;
  *p = makeHeader(Kind::Tuple, elements.size());
  Word *at = p;
  for (Term element : elements)
    *++at = element;
  signal->fragment.top = at + 1;
  return tagBoxed(p);
}

Term SignalBuilder::reference(const RefNumber &number) {
  Word *p = signal->fragment.top;
  p[0] = makeHeader(Kind::Reference, 3);
  for (unsigned i = 0; i < 3; ++i)
    p[1 + i] = number.words[i];
  signal->fragment.top = p + kReferenceWords;
  return tagBoxed(p);
}

Term SignalBuilder::copy(Term term) {
  HeapFragment &fragment = signal->fragment;
  Word *top = fragment.top;
  fragment.top += copySize(term);
  return copyTermTo(top, fragment.offHeap, term);
}

//===----------------------------------------------------------------------===//
// Sending
//===----------------------------------------------------------------------===//

bool luciole::sendSignal(Term to, Signal *signal) {
  ProcessSlot *slot = slotOf(to);
  if (!slot) {
    freeSignal(signal);
    return false;
  }
  slot->lock.lock();
  if (!isOf(*slot, to)) {
    slot->lock.unlock();
    freeSignal(signal);
    return false;
  }
  Process &p = *slot->process;
  signal->next = nullptr;
  __atomic_store_n(p.incomingEnd, signal, __ATOMIC_RELEASE);
  p.incomingEnd = &signal->next;
  bool wakes = p.state == ProcessState::Waiting;
  if (wakes)
    p.state = ProcessState::Runnable;
  slot->lock.unlock();
  if (wakes)
    enqueue(p);
  return true;
}

void luciole::sendMessage(Term to, Term message) {
  sendSignal(to, copySignal(SignalKind::Message, message));
}

//===----------------------------------------------------------------------===//
// Receiving
//===----------------------------------------------------------------------===//

static Signal *takeIncoming(Process &p) {
  Guard guard(p.slot->lock);
  Signal *signals = p.incoming;
  __atomic_store_n(&p.incoming, nullptr, __ATOMIC_RELAXED);
  p.incomingEnd = &p.incoming;
  return signals;
}

void luciole::receiveSignals(Process &p) {
  Signal *signal = takeIncoming(p);
  while (signal) {
    Signal *next = signal->next;
    if (signal->kind == SignalKind::Message) [[likely]]
      appendMessage(p, signal);
    else
      handleSignal(p, signal);
    signal = next;
  }
}

void luciole::adoptFragment(Process &p, Signal *signal) {
  HeapFragment &fragment = signal->fragment;
  for (Word *object = fragment.offHeap; object;) {
    Word *next = offHeapNext(object);
    linkOffHeap(p, object, offHeapBytes(object));
    object = next;
  }
  fragment.offHeap = nullptr;
  fragment.next = p.fragments;
  p.fragments = &fragment;
  size_t words = fragment.end - fragment.start;
  p.fragmentWords += words;
  // Many small messages are worth a collection once they make up half a heap.
  if (p.fragmentWords > size_t(p.heapEnd - p.heapStart) / 2)
    p.heapLimit = 0;
}
