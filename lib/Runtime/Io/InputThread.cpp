//===- InputThread.cpp - Reading standard input without blocking -----------===//

#include "Io/InputThread.h"
#include "Processes/Signals.h"
#include "luciole/Runtime/Atoms.h"
#include "platform/Platform.h"
#include "platform/Threads.h"

#include <cstring>

using namespace luciole;

static constexpr size_t kChunk = 1 << 16;

/// 1 while somebody waits for input: `asker`.
static std::atomic<uint32_t> isAsked;
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

static void readInput(void *) {
  static uint8_t bytes[kChunk];
  for (;;) {
    while (!isAsked.load(std::memory_order_acquire))
      platform::sleepOn(isAsked, 0, -1);
    long count = platform::readSome(0, bytes, kChunk);
    Term to = asker;
    isAsked.store(0, std::memory_order_release);
    sendSignal(to, makeInput(bytes, count));
  }
}

void luciole::requestInput(Term pid) {
  static bool isRunning; // only ever asked by one process
  if (!isRunning)
    platform::startThread(readInput, nullptr);
  isRunning = true;
  asker = pid;
  isAsked.store(1, std::memory_order_release);
  platform::wakeOne(isAsked);
}
