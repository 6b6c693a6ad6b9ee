//===- Output.cpp - Standard output and standard error ---------------------===//

#include "Output.h"
#include "Format.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Utf8.h"
#include "luciole/Runtime/WorkStack.h"
#include "platform/Platform.h"
#include "platform/Threads.h"

#include <atomic>
#include <cstring>

using namespace luciole;

static constexpr size_t kBufferBytes = 1 << 14;
static Lock lock; ///< guards the buffer
static char buffer[kBufferBytes];
static size_t buffered;
/// When the first of the bytes went into the buffer; 0: it is empty. Read
/// without the lock, too.
static std::atomic<int64_t> bufferedSince;

static void flushBuffer() {
  if (!buffered)
    return;
  platform::writeAll(kStandardOutput, buffer, buffered);
  buffered = 0;
  // Only now: until it is out, a thread that halts must wait for the lock.
  bufferedSince.store(0, std::memory_order_release);
}

void luciole::flushOutput() {
  if (parts::kSmall)
    return;
  if (!bufferedSince.load(std::memory_order_relaxed))
    return;
  Guard guard(lock);
  flushBuffer();
}

void luciole::flushStaleOutput(int64_t now) {
  if (parts::kSmall)
    return;
  constexpr int64_t kStale = 10'000'000; // nanoseconds
  int64_t since = bufferedSince.load(std::memory_order_relaxed);
  if (since && now - since > kStale)
    flushOutput();
}

static bool flushesLines() {
  static bool terminal = platform::isTerminal(kStandardOutput);
  return terminal;
}

void luciole::writeOutput(int descriptor, const void *bytes, size_t count) {
  if (parts::kSmall) { // without a buffer
    platform::writeAll(descriptor, bytes, count);
    return;
  }
  Guard guard(lock);
  if (descriptor != kStandardOutput) {
    flushBuffer();
    platform::writeAll(descriptor, bytes, count);
    return;
  }
  if (count > kBufferBytes - buffered)
    flushBuffer();
  if (count > kBufferBytes) {
    platform::writeAll(descriptor, bytes, count);
    return;
  }
  if (!buffered)
    bufferedSince.store(platform::monotonicNanoseconds(),
                        std::memory_order_relaxed);
  std::memcpy(buffer + buffered, bytes, count);
  buffered += count;
  if (flushesLines())
    flushBuffer();
}

//===----------------------------------------------------------------------===//
// Chardata
//===----------------------------------------------------------------------===//

namespace {
class ChardataWriter {
public:
  ChardataWriter(Encoding from, Encoding to) : from(from), to(to) {}
  bool write(Term chardata);
  ByteBuffer out;

private:
  bool writeChar(SWord c);
  bool writeBinary(Term binary);

  Encoding from, to;
  WorkStack<Term> todo;
};
} // namespace

bool ChardataWriter::writeChar(SWord c) {
  if (c < 0 || !isCodePoint(uint64_t(c)) ||
      (from == Encoding::Latin1 && c > 255))
    return false;
  if (to == Encoding::Latin1) {
    if (c > 255) {
      out.advance(formatText(reinterpret_cast<char *>(out.room(16)), 16,
                           "\\x{%llX}", (long long)(c)));
      return true;
    }
    out.put(uint8_t(c));
    return true;
  }
  out.advance(encodeUtf8(out.room(4), uint32_t(c)));
  return true;
}

bool ChardataWriter::writeBinary(Term binary) {
  BitsView view;
  if (!viewBinary(binary, view))
    return false;
  AlignedBytes aligned(view);
  const uint8_t *bytes = aligned.data();
  size_t size = view.byteSize();
  if (from == Encoding::Latin1 && to == Encoding::Latin1) {
    out.put(bytes, size);
    return true;
  }
  while (size > 0) {
    uint32_t c = *bytes;
    unsigned length = 1;
    if (from == Encoding::Unicode) {
      Utf8Char decoded = decodeUtf8(bytes, size);
      if (decoded.status != Utf8Status::Ok)
        return false;
      c = decoded.codePoint;
      length = decoded.length;
    }
    if (!writeChar(c))
      return false;
    bytes += length;
    size -= length;
  }
  return true;
}

bool ChardataWriter::write(Term term) {
  for (;;) {
    if (isCons(term)) {
      Term head = consHead(term);
      term = consTail(term);
      if (isSmall(head)) {
        if (!writeChar(smallValue(head)))
          return false;
        continue;
      }
      if (isCons(head)) {
        todo.push(term);
        term = head;
        continue;
      }
      if (!isNil(head) && !writeBinary(head))
        return false;
      continue;
    }
    if (!isNil(term) && !writeBinary(term))
      return false;
    if (todo.empty())
      return true;
    term = todo.pop();
  }
}

bool luciole::writeChardata(int descriptor, Term chardata, Encoding from,
                            Encoding to) {
  ChardataWriter writer(from, to);
  if (!writer.write(chardata))
    return false;
  writeOutput(descriptor, writer.out.data(), writer.out.size());
  return true;
}
