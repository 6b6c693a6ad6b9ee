//===- PortIo.cpp - Reading and writing for ports --------------------------===//

#include "Ports/Port.h"
#include "Ports/PortFigures.h"
#include "Scheduling/SystemMonitor.h"
#include "luciole/Runtime/IoList.h"
#include "platform/Files.h"
#include "platform/Polling.h"

#include <cctype>

using namespace luciole;

/// What of a port is ready.
enum ReadyKind : uint64_t { kInputReady, kOutputReady, kChildEnded };

static uint64_t tokenOf(const Port &port, ReadyKind kind) {
  return port.number << 2 | kind;
}

static Term errorAtom(int64_t result) {
  char name[32];
  size_t size = 0;
  for (const char *c = platform::errorName(int(-result));
       *c && size < sizeof name; ++c)
    name[size++] = char(tolower(*c));
  return internAtom(name, size);
}

/// Those of {fd, In, Out} stay open.
static void closeDescriptor(Port &port, int &descriptor) {
  if (port.child.process >= 0)
    platform::closeFile(descriptor);
  descriptor = -1;
}

//===----------------------------------------------------------------------===//
// Input
//===----------------------------------------------------------------------===//

/// Whole packets of what has come in.
static void sendPackets(Port &port) {
  unsigned header = port.options.packetBytes;
  while (port.input.size() >= header) {
    size_t size = readBits(port.input.data(), 0, header * 8);
    if (port.input.size() - header < size)
      return;
    sendData(port, port.input.data() + header, size, kNone);
    port.input.consume(header + size);
  }
}

/// Whole lines, and parts of lines that are too long.
static void sendLines(Port &port) {
  size_t limit = port.options.lineLength;
  while (port.input.size() > 0) {
    const uint8_t *start = port.input.data();
    size_t size = port.input.size(), looked = size < limit + 1 ? size : limit + 1;
    if (auto *end =
            static_cast<const uint8_t *>(memchr(start, '\n', looked))) {
      sendData(port, start, size_t(end - start), am::eol);
      port.input.consume(size_t(end - start) + 1);
    } else if (size > limit) {
      sendData(port, start, limit, am::noeol);
      port.input.consume(limit);
    } else {
      return;
    }
  }
}

static void takeInput(Port &port, const uint8_t *bytes, size_t size) {
  if (!port.options.packetBytes && !port.options.lineLength)
    return sendData(port, bytes, size, kNone);
  port.input.append(bytes, size);
  if (port.options.packetBytes)
    sendPackets(port);
  else
    sendLines(port);
}

static void finish(Port &port) {
  if (port.options.reportsStatus)
    sendStatus(port);
  if (!port.options.reportsEof)
    return closePort(port, am::normal);
  sendToOwner(port, port.owner, am::eof);
}

static void endInput(Port &port) {
  stopInput(port);
  if (port.options.lineLength && port.input.size() > 0) {
    sendData(port, port.input.data(), port.input.size(), am::noeol);
    port.input.consume(port.input.size());
  }
  if (!port.options.reportsStatus || port.hasEnded)
    finish(port);
}

/// One piece of input; false at the end or when there is none now.
static bool readInput(Port &port) {
  uint8_t bytes[1 << 16];
  int64_t got =
      platform::readNow(port.child.input, bytes, sizeof bytes);
  if (got == platform::kWouldBlock)
    return true;
  if (got > 0)
    takeInput(port, bytes, size_t(got));
  else if (got == 0)
    endInput(port);
  else
    closePort(port, errorAtom(got));
  return got > 0;
}

static void childEnded(Port &port) {
  platform::unwatch(port.child.end);
  platform::closeFile(port.child.end);
  port.child.end = -1;
  port.status = platform::childStatus(port.child.process);
  port.hasEnded = true;
  if (port.state == PortState::Open && port.options.reportsStatus &&
      port.child.input < 0)
    finish(port);
  removeIfDone(port);
}

void luciole::stopInput(Port &port) {
  if (port.child.input < 0)
    return;
  platform::unwatch(port.child.input);
  closeDescriptor(port, port.child.input);
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

void luciole::stopOutput(Port &port) {
  port.state = PortState::Closed;
  if (port.child.output < 0)
    return;
  if (port.watchesOutput)
    platform::unwatch(port.child.output);
  closeDescriptor(port, port.child.output);
}

static void onReady(uint64_t token);

/// As in OTP's drivers: a port is busy while that much waits.
static constexpr size_t kBusyBytes = 1 << 13;

void luciole::endBusy(Port &port) {
  port.isBusy = false;
  while (PortLink *link = port.suspended) {
    port.suspended = link->next;
    sendSignal(link->pid, allocateSignal(SignalKind::Resume));
    std::free(link);
  }
}

static void suspend(Process &p, Port &port) {
  auto *link = static_cast<PortLink *>(std::malloc(sizeof(PortLink)));
  if (!link)
    fatalMemory("a suspension");
  *link = {p.pid(), port.suspended};
  port.suspended = link;
  ++p.suspendCount;
  p.reductions = 0; // the next call gives way
  reportBusyPort(p, port.term());
}

void luciole::commandPort(Process &p, Port &port, Term data, size_t size) {
  bool wasBusy = port.isBusy;
  writePort(port, data, size);
  if (wasBusy && port.isBusy)
    suspend(p, port);
}

/// Nobody reads it any more.
static void failOutput(Port &port, int64_t error) {
  port.output.consume(port.output.size());
  if (port.state == PortState::Open)
    return closePort(port, errorAtom(error));
  stopOutput(port);
  removeIfDone(port);
}

/// Writes what it can of the queue; true if it is empty afterwards.
static bool flushQueue(Port &port) {
  while (port.output.size() > 0) {
    int64_t put = platform::writeNow(port.child.output, port.output.data(),
                                     port.output.size());
    if (put == platform::kWouldBlock)
      return false;
    if (put < 0) {
      failOutput(port, put);
      return false;
    }
    port.output.consume(size_t(put));
    if (port.isBusy && port.output.size() < kBusyBytes)
      endBusy(port);
  }
  return true;
}

static void outputReady(Port &port) {
  if (!flushQueue(port))
    return;
  platform::unwatch(port.child.output);
  port.watchesOutput = false;
  if (port.state != PortState::Flushing)
    return;
  stopOutput(port);
  removeIfDone(port);
}

static void appendData(Port &port, Term data, size_t size) {
  uint8_t header[4];
  unsigned headerSize = port.options.packetBytes;
  writeBits(header, 0, headerSize * 8, size);
  port.output.append(header, headerSize);
  eachPiece(data, [&](const uint8_t *piece, size_t count) {
    port.output.append(piece, count);
  });
}

void luciole::writePort(Port &port, Term data, size_t size) {
  unsigned headerBits = port.options.packetBytes * 8;
  if (headerBits && size >> headerBits)
    return closePort(port, am::einval);
  if (port.child.output < 0)
    return closePort(port, am::ebadf);
  port.outputBytes += size;
  portOutput += size;
  appendData(port, data, size);
  if (!port.watchesOutput && flushQueue(port))
    return;
  if (port.state != PortState::Open)
    return;
  port.isBusy = port.output.size() >= kBusyBytes;
  if (port.watchesOutput)
    return;
  port.watchesOutput = true;
  platform::watchOutput(port.child.output, tokenOf(port, kOutputReady),
                        onReady);
}

//===----------------------------------------------------------------------===//
// The poll thread
//===----------------------------------------------------------------------===//

static void onReady(uint64_t token) {
  LockedPort port(makeLocalPort(token >> 2), PortStates::Any);
  if (!port)
    return;
  switch (ReadyKind(token & 3)) {
  case kInputReady:
    if (port->child.input >= 0)
      readInput(*port);
    break;
  case kOutputReady:
    if (port->child.output >= 0)
      outputReady(*port);
    break;
  case kChildEnded:
    if (port->child.end >= 0)
      childEnded(*port);
    break;
  }
}

/// Files are always ready and can't be watched: a thread reads them.
static void readFileOfPort(void *number) {
  for (;;) {
    LockedPort port(makeLocalPort(Word(number)));
    if (!port || port->child.input < 0 || !readInput(*port))
      return;
  }
}

void luciole::startPort(Port &port) {
  if (port.child.end >= 0)
    platform::watchInput(port.child.end, tokenOf(port, kChildEnded), onReady);
  if (port.child.input >= 0 &&
      !platform::watchInput(port.child.input, tokenOf(port, kInputReady),
                            onReady))
    platform::startThread(readFileOfPort,
                          reinterpret_cast<void *>(port.number));
}
