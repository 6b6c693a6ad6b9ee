//===- Input.cpp - Standard input as messages ------------------------------===//

#include "Io/Input.h"
#include "Processes/Signals.h"
#include "luciole/Runtime/Atoms.h"
#include "platform/Input.h"

#include <cstring>

using namespace luciole;

/// One process; it asks for more after it got something.
static Term asker;

static Signal *makeInput(const uint8_t *bytes, long count) {
  constexpr size_t tupleWords = 3;
  Signal *signal =
      allocateMessage(tupleWords + (count > 0 ? kRefcBitsWords : 0));
  SignalBuilder builder(signal);
  Term input = am::eof;
  if (count > 0) {
    BitsRecord *record = allocateBits(size_t(count));
    std::memcpy(record->bytes, bytes, size_t(count));
    record->used.store(Word(count) * 8, std::memory_order_relaxed);
    input = builder.binary(record, size_t(count));
  }
  signal->term = builder.tuple({am::luciole_input, input});
  return signal;
}

static void sendInput(const uint8_t *bytes, long count) {
  sendSignal(asker, makeInput(bytes, count));
}

void luciole::requestInput(Term pid) {
  asker = pid;
  platform::readInput(sendInput);
}
