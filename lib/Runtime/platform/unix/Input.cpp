//===- Input.cpp - A thread that reads standard input ----------------------===//

#include "platform/Input.h"
#include "platform/Platform.h"
#include "platform/Threads.h"

using namespace luciole;

static constexpr size_t kChunk = 1 << 16;

/// 1 while somebody waits for input: `asker`.
static std::atomic<uint32_t> isAsked;
static platform::InputReceiver asker;

static void readChunks(void *) {
  static uint8_t bytes[kChunk];
  for (;;) {
    while (!isAsked.load(std::memory_order_acquire))
      platform::sleepOn(isAsked, 0, -1);
    long count = platform::readSome(0, bytes, kChunk);
    platform::InputReceiver to = asker;
    isAsked.store(0, std::memory_order_release);
    to(bytes, count);
  }
}

void platform::readInput(InputReceiver receiver) {
  static bool isRunning; // only ever asked by one process
  if (!isRunning)
    platform::startThread(readChunks, nullptr);
  isRunning = true;
  asker = receiver;
  isAsked.store(1, std::memory_order_release);
  platform::wakeOne(isAsked);
}
