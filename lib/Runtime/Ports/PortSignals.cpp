//===- PortSignals.cpp - What ports tell processes, and hear from them -----===//

#include "Ports/Port.h"
#include "Ports/PortFigures.h"
#include "Processes/SignalHandlers.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/OffHeap.h"

using namespace luciole;

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

static Word *take(Signal *signal, size_t words) {
  Word *at = signal->top;
  signal->top += words;
  return at;
}

static size_t heapBitsWords(size_t bytes) {
  return 2 + (bytes + kWordBytes - 1) / kWordBytes;
}

static size_t dataWords(const Port &port, size_t size) {
  if (!port.options.isBinary)
    return 2 * size;
  return size <= kMaxHeapBitsBytes ? heapBitsWords(size) : kRefcBitsWords;
}

static Term makeDataList(Signal *signal, const uint8_t *bytes, size_t size) {
  Word *cells = take(signal, 2 * size);
  Term list = kNil;
  for (size_t i = size; i-- > 0;) {
    cells[2 * i] = makeSmall(bytes[i]);
    cells[2 * i + 1] = list;
    list = tagCons(&cells[2 * i]);
  }
  return list;
}

static Term makeDataBinary(Signal *signal, const uint8_t *bytes, size_t size) {
  if (size <= kMaxHeapBitsBytes) {
    size_t words = heapBitsWords(size);
    Word *object = take(signal, words);
    object[0] = makeHeader(Kind::HeapBits, words - 1);
    object[1] = size * 8;
    if (words > 2)
      object[words - 1] = 0;
    if (size)
      memcpy(object + 2, bytes, size);
    return tagBoxed(object);
  }
  BitsRecord *record = allocateBits(size);
  memcpy(record->bytes, bytes, size);
  record->used = size * 8;
  Word *object = take(signal, kRefcBitsWords);
  object[0] = makeHeader(Kind::RefcBits, kRefcBitsWords - 1);
  object[1] = size * 8;
  object[kRefcBitsRecord] = Word(record);
  offHeapNext(object) = signal->offHeap;
  signal->offHeap = object;
  return tagBoxed(object);
}

void luciole::sendData(Port &port, const uint8_t *bytes, size_t size,
                       Term line) {
  port.inputBytes += size;
  portInput += size;
  Signal *signal =
      allocateMessage(dataWords(port, size) + (line ? 9 : 6));
  Term data = port.options.isBinary ? makeDataBinary(signal, bytes, size)
                                    : makeDataList(signal, bytes, size);
  SignalBuilder builder(signal);
  if (line)
    data = builder.tuple({line, data});
  data = builder.tuple({am::data, data});
  signal->term = builder.tuple({port.term(), data});
  sendSignal(port.owner, signal);
}

void luciole::sendToOwner(Port &port, Term to, Term what) {
  Signal *signal = allocateMessage(3);
  signal->term = SignalBuilder(signal).tuple({port.term(), what});
  sendSignal(to, signal);
}

void luciole::sendStatus(Port &port) {
  Signal *signal = allocateMessage(6);
  SignalBuilder builder(signal);
  Term what = builder.tuple({am::exit_status, makeSmall(port.status)});
  signal->term = builder.tuple({port.term(), what});
  sendSignal(port.owner, signal);
}

//===----------------------------------------------------------------------===//
// The end
//===----------------------------------------------------------------------===//

static void tellLinks(Port &port, Term reason) {
  while (PortLink *link = port.links) {
    port.links = link->next;
    ControlSignal *signal = copySignal(SignalKind::LinkExit, reason);
    signal->from = port.term();
    sendSignal(link->pid, signal);
    std::free(link);
  }
}

static void tellWatchers(Port &port, Term reason) {
  while (PortWatcher *watcher = port.watchers) {
    port.watchers = watcher->next;
    ControlSignal *signal = copySignal(SignalKind::Down, reason);
    signal->from = port.term();
    signal->ref = watcher->ref;
    sendSignal(watcher->pid, signal);
    std::free(watcher);
  }
}

void luciole::closePort(Port &port, Term reason) {
  if (port.state != PortState::Open)
    return;
  --portCount;
  stopInput(port);
  endBusy(port);
  port.state = PortState::Flushing;
  if (port.output.size() == 0)
    stopOutput(port);
  tellLinks(port, reason);
  tellWatchers(port, reason);
  removeIfDone(port);
}

//===----------------------------------------------------------------------===//
// Signals to ports
//===----------------------------------------------------------------------===//

void luciole::addPortLink(Port &port, Term pid) {
  for (PortLink *link = port.links; link; link = link->next)
    if (link->pid == pid)
      return;
  auto *link = static_cast<PortLink *>(std::malloc(sizeof(PortLink)));
  if (!link)
    fatalMemory("a link");
  *link = {pid, port.links};
  port.links = link;
}

/// False if there is none.
static bool removeLink(Port &port, Term pid) {
  for (PortLink **at = &port.links; *at; at = &(*at)->next)
    if ((*at)->pid == pid) {
      PortLink *link = *at;
      *at = link->next;
      std::free(link);
      return true;
    }
  return false;
}

static void addWatcher(Port &port, const ControlSignal &signal) {
  auto *watcher = static_cast<PortWatcher *>(std::malloc(sizeof(PortWatcher)));
  if (!watcher)
    fatalMemory("a monitor");
  *watcher = {signal.ref, signal.from, port.watchers};
  port.watchers = watcher;
}

static void removeWatcher(Port &port, const RefNumber &ref) {
  for (PortWatcher **at = &port.watchers; *at; at = &(*at)->next)
    if ((*at)->ref == ref) {
      PortWatcher *watcher = *at;
      *at = watcher->next;
      std::free(watcher);
      return;
    }
}

/// A normal exit means something only if it is the owner's, and one through a
/// link that was taken away nothing.
static void receiveExit(Port &port, const ControlSignal &signal) {
  if (signal.kind == SignalKind::LinkExit && !removeLink(port, signal.from))
    return;
  if (signal.term != am::normal || signal.from == port.owner)
    closePort(port, signal.term);
}

static void receiveSignal(Port &port, const ControlSignal &signal) {
  switch (signal.kind) {
  case SignalKind::Link:
    return addPortLink(port, signal.from);
  case SignalKind::Exit:
  case SignalKind::LinkExit:
    return receiveExit(port, signal);
  case SignalKind::Monitor:
    return addWatcher(port, signal);
  case SignalKind::Demonitor:
    return removeWatcher(port, signal.ref);
  default:
    return;
  }
}

bool luciole::sendPortSignal(Term to, Signal *any) {
  auto *signal = static_cast<ControlSignal *>(any); // messages go elsewhere
  bool found;
  {
    LockedPort port(to);
    found = bool(port);
    if (port) {
      if (signal->kind == SignalKind::Unlink)
        removeLink(*port, signal->from);
      receiveSignal(*port, *signal);
    }
  }
  // The answer to an unlink goes with the same memory.
  if (found && signal->kind == SignalKind::Unlink) {
    Term from = signal->from;
    signal->kind = SignalKind::UnlinkAck;
    signal->from = to;
    sendSignal(from, signal);
    return true;
  }
  freeSignal(signal);
  return found;
}
