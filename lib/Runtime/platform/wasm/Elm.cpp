//===- Elm.cpp - What the host of Elm programs and they tell each other ----===//
//
// Linked into programs whose main module is Elm's (they call elm_js), for
// which the driver exports the functions here. Terms don't change their form
// on the way: the host (js/elm.mjs) reads them where they lie, and lays out
// those of messages itself.
//
//   elm_js:tell(Id, Tuple)              → import `elm` (id, pid, address + tag)
//   luc_elm_message(words) → address    of a message's words: the first one is
//                                       for the term, objects follow
//   luc_elm_refer(index, address)       makes a reference there to what the host
//                                       has in its table at that index. There if
//                                       the program can hold such values
//   luc_elm_send(pid, address, object)  sends it; the first object of a list
//                                       off the heap, or 0
//   luc_elm_run() → f64                 runs everything that can; when to call
//                                       luc_pump, as it says itself
//
//===----------------------------------------------------------------------===//

#include "Processes/Signals.h"
#include "Scheduling/Scheduler.h"
#include "luciole/Runtime/Bif.h"
#include "platform/wasm/Host.h"
#include "platform/wasm/JavaScript.h"

using namespace luciole;

Term luc_bif_elm_js_tell_2(Process *p, Term id, Term tuple) {
  host::elm(double(smallValue(id)), double(immediatePayload(p->pid())),
            uint32_t(tuple));
  return am::ok;
}

extern "C" Word *luc_elm_message(size_t words) {
  return allocateMessage(words)->start();
}

// The host reads the index where it is.
static_assert(js::kObjectIndex == 12);

extern "C" void luc_elm_refer(uint32_t index, Word *cell) {
  js::referTo(index, cell);
}

extern "C" void luc_elm_send(double pid, Word *words, Word *offHeap) {
  auto *message = reinterpret_cast<Signal *>(words) - 1;
  static_assert(sizeof(Signal) % kWordBytes == 0);
  message->term = *words;
  message->top = message->end;
  message->offHeap = offHeap;
  sendSignal(makeLocalPid(Word(pid)), message);
}

extern "C" double luc_elm_run() {
  int64_t left = drain();
  return left <= 0 ? double(left) : double(left) / 1e6;
}
