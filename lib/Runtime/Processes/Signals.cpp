//===- Signals.cpp - Making, sending and receiving signals -----------------===//

#include "Processes/Signals.h"
#include "Copy.h"
#include "Mailbox.h"
#include "Memory.h"
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

template <typename T> static T *makeSignal(SignalKind kind, size_t words) {
  auto *signal =
      static_cast<T *>(allocateWith(sizeof(T), words, kWordBytes));
  if (!signal)
    fatalMemory("a message of", words, "words");
  *signal = T{};
  signal->kind = kind;
  signal->headerBytes = sizeof(T);
  signal->top = signal->start();
  signal->end = signal->top + words;
  return signal;
}

Signal *luciole::allocateMessage(size_t words) {
  return makeSignal<Signal>(SignalKind::Message, words);
}

Signal *luciole::copyMessage(Term term) {
  Signal *message = allocateMessage(copySize(term));
  message->term = SignalBuilder(message).copy(term);
  return message;
}

ControlSignal *luciole::allocateSignal(SignalKind kind, size_t words) {
  return makeSignal<ControlSignal>(kind, words);
}

ControlSignal *luciole::copySignal(SignalKind kind, Term term) {
  ControlSignal *signal = allocateSignal(kind, copySize(term));
  signal->term = SignalBuilder(signal).copy(term);
  return signal;
}

void luciole::freeSignal(Signal *signal) {
  releaseOffHeap(signal->offHeap);
  std::free(signal);
}

Term SignalBuilder::tuple(std::initializer_list<Term> elements) {
  Word *p = signal->top;
  *p = makeHeader(Kind::Tuple, elements.size());
  Word *at = p;
  for (Term element : elements)
    *++at = element;
  signal->top = at + 1;
  return tagBoxed(p);
}

Term SignalBuilder::cons(Term head, Term tail) {
  Word *p = signal->top;
  p[0] = head;
  p[1] = tail;
  signal->top = p + 2;
  return tagCons(p);
}

Term SignalBuilder::reference(const RefNumber &number) {
  Word *p = signal->top;
  p[0] = makeHeader(Kind::Reference, 3);
  for (unsigned i = 0; i < 3; ++i)
    p[1 + i] = number.words[i];
  signal->top = p + kReferenceWords;
  return tagBoxed(p);
}

Term SignalBuilder::binary(BitsRecord *record, size_t bytes) {
  Word *p = signal->top;
  p[0] = makeHeader(Kind::RefcBits, kRefcBitsWords - 1);
  p[1] = Word(bytes) * 8;
  p[kRefcBitsRecord] = Word(record);
  offHeapNext(p) = signal->offHeap;
  signal->offHeap = p;
  signal->top = p + kRefcBitsWords;
  return tagBoxed(p);
}

Term SignalBuilder::copy(Term term) {
  Word *top = signal->top;
  signal->top += copySize(term);
  return copyTermTo(top, signal->offHeap, term);
}

//===----------------------------------------------------------------------===//
// Sending
//===----------------------------------------------------------------------===//

bool luciole::sendSignal(Term to, Signal *signal) {
  if (isLocalPort(to) && sendPortSignal) [[unlikely]]
    return sendPortSignal(to, signal);
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
  sendSignal(to, copyMessage(message));
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
    if (isMessage(*signal)) [[likely]]
      appendMessage(p, signal);
    else
      handleSignal(p, static_cast<ControlSignal *>(signal));
    signal = next;
  }
}

void luciole::adoptFragment(Process &p, Signal *signal) {
  for (Word *object = signal->offHeap; object;) {
    Word *next = offHeapNext(object);
    linkOffHeap(p, object, offHeapBytes(object));
    object = next;
  }
  signal->offHeap = nullptr;
  signal->nextFragment = p.fragments;
  p.fragments = signal;
  p.fragmentWords += signal->end - signal->start();
  p.adoptedWords += signal->end - reinterpret_cast<Word *>(signal);
  // Messages are worth a collection once they fill the heap.
  if (p.adoptedWords > size_t(p.heapEnd - reinterpret_cast<Word *>(p.heapTop)))
    p.heapLimit = 0;
}
