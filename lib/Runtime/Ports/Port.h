//===- Port.h - Programs and descriptors as Erlang sees them ------*- C++ -*-===//
//
// A port belongs to no process's memory: it is a structure of its own, found
// by number, counted by those who use it at the moment, and guarded by its
// lock. Whoever holds the lock may send signals, but nobody who holds a
// process's lock waits for a port.
//
//   owner ── command ──► [queue] ──► output descriptor
//   owner ◄── messages ── [frame] ◄── input descriptor   (the poll thread)
//
// States: Open; Flushing, once it is closed and output is left, when nobody
// finds it any more; Closed. It dies with its input, or for its owner. A
// child's exit status is waited for if somebody wants to know it, and read by
// the poll thread in any case, so that no zombie is left.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PORTS_PORT_H
#define LUCIOLE_LIB_RUNTIME_PORTS_PORT_H

#include "Processes/Relations.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "platform/Children.h"
#include "platform/Threads.h"

namespace luciole {

struct PortOptions {
  unsigned packetBytes = 0; ///< of the length before each packet: 0, 1, 2, 4
  size_t lineLength = 0;    ///< 0: no lines
  bool isBinary = false;
  bool reportsEof = false;
  bool reportsStatus = false;
};

enum class PortState : uint8_t { Open, Flushing, Closed };

/// Bytes that come in at the end and go out at the start.
class ByteQueue {
public:
  const uint8_t *data() { return bytes.data() + start; }
  size_t size() const { return bytes.size() - start; }
  void append(const uint8_t *from, size_t count) { bytes.put(from, count); }
  void consume(size_t count) {
    start += count;
    size_t rest = size();
    // What is gone makes room once it outweighs the rest.
    if (rest > 0 && (start < (1 << 16) || start < rest))
      return;
    memmove(bytes.data(), data(), rest);
    bytes.clear();
    bytes.advance(rest);
    start = 0;
  }

private:
  ByteBuffer bytes;
  size_t start = 0;
};

struct PortLink {
  Term pid;
  PortLink *next;
};
struct PortWatcher {
  RefNumber ref;
  Term pid;
  PortWatcher *next;
};

struct Port {
  std::atomic<unsigned> users{1}; ///< the table is one of them
  Lock lock;
  Port *nextInTable = nullptr;
  Word number = 0;

  PortState state = PortState::Open;
  Term owner = 0;
  Term registeredName = 0;
  char *name = nullptr; ///< as port_info tells it
  PortOptions options;

  platform::Child child;
  bool hasEnded = false; ///< the child, with `status`
  int status = 0;
  bool atEof = false;
  bool watchesOutput = false;
  bool isRemoved = false; ///< from the table
  /// Much output waits: whoever sends more waits until it has gone.
  bool isBusy = false;
  PortLink *suspended = nullptr; ///< who waits

  Signal *data = nullptr; ///< of port_set_data: holds the term

  ByteQueue input, output;
  Word inputBytes = 0, outputBytes = 0;
  PortLink *links = nullptr;
  PortWatcher *watchers = nullptr;

  Term term() const { return makeLocalPort(number); }
};

//===----------------------------------------------------------------------===//
// The table (PortTable.cpp)
//===----------------------------------------------------------------------===//

/// A new port in the table.
Port *makePort();
/// Once it is closed and its child has ended.
void removeIfDone(Port &port);
/// The ports as a list, the youngest first.
Term listPorts(Process &process);
void retainPort(Port &port);
void releasePort(Port &port);

/// A port in use, locked; null if there is none of that name or number that is
/// open. `Any` gives closed ones as well, as long as they have something to do.
enum class PortStates { Open, Any };
class LockedPort {
public:
  explicit LockedPort(Term term, PortStates states = PortStates::Open);
  ~LockedPort();
  LockedPort(const LockedPort &) = delete;
  LockedPort &operator=(const LockedPort &) = delete;
  explicit operator bool() const { return port; }
  Port *operator->() const { return port; }
  Port &operator*() const { return *port; }

private:
  Port *port;
};


//===----------------------------------------------------------------------===//
// Input and output (PortIo.cpp), under the lock
//===----------------------------------------------------------------------===//

/// Watches the descriptors of a port that is set up.
void startPort(Port &port);
/// Neither is looked at any more.
void stopInput(Port &port);
void stopOutput(Port &port);
/// Sends what the queue begins with; keeps the rest. May close the port.
void writePort(Port &port, Term data, size_t size);
/// The same for a process, which is suspended if the port is busy: it stops at
/// its next call, and goes on when the port is no longer busy.
void commandPort(Process &process, Port &port, Term data, size_t size);
/// Lets those go on that wait.
void endBusy(Port &port);

//===----------------------------------------------------------------------===//
// Messages and the end (PortSignals.cpp), under the lock
//===----------------------------------------------------------------------===//

/// {Port, {data, ...}}; `line` is eol, noeol or 0.
void sendData(Port &port, const uint8_t *bytes, size_t size, Term line);
/// {Port, What}
void sendToOwner(Port &port, Term to, Term what);
/// {Port, {exit_status, Status}}
void sendStatus(Port &port);
/// The port is gone for everybody; links and watchers learn why. Output that
/// is queued still goes out.
void closePort(Port &port, Term reason);
void addPortLink(Port &port, Term pid);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PORTS_PORT_H
