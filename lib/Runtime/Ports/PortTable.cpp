//===- PortTable.cpp - From port numbers to ports --------------------------===//

#include "Names.h"
#include "Ports/Port.h"
#include "Ports/PortFigures.h"
#include "luciole/Runtime/Heap.h"

#include <new>

using namespace luciole;

static constexpr unsigned kBuckets = 1024;
static Port *buckets[kBuckets];
static Lock tableLock;
static Word lastNumber = 4; // OTP's own come before

Port *luciole::makePort() {
  auto *memory = std::malloc(sizeof(Port));
  if (!memory)
    fatalMemory("a port");
  auto *port = new (memory) Port;
  Guard guard(tableLock);
  port->number = ++lastNumber;
  ++portCount;
  Port *&bucket = buckets[port->number % kBuckets];
  port->nextInTable = bucket;
  bucket = port;
  return port;
}

/// Who finds it next waits for its lock, and then sees that it is gone.
void luciole::removeIfDone(Port &port) {
  if (port.state != PortState::Closed || port.child.end >= 0 || port.isRemoved)
    return;
  port.isRemoved = true;
  {
    Guard guard(tableLock);
    Port **at = &buckets[port.number % kBuckets];
    while (*at != &port)
      at = &(*at)->nextInTable;
    *at = port.nextInTable;
  }
  releasePort(port);
}

void luciole::retainPort(Port &port) {
  port.users.fetch_add(1, std::memory_order_relaxed);
}

void luciole::releasePort(Port &port) {
  if (port.users.fetch_sub(1, std::memory_order_acq_rel) > 1)
    return;
  std::free(port.name);
  if (port.data)
    freeSignal(port.data);
  port.~Port();
  std::free(&port);
}

static Port *usePort(Word number) {
  Guard guard(tableLock);
  for (Port *port = buckets[number % kBuckets]; port; port = port->nextInTable)
    if (port->number == number) {
      retainPort(*port);
      return port;
    }
  return nullptr;
}

static Port *findPort(Term term) {
  if (isAtom(term))
    term = whereis(term);
  return isLocalPort(term) ? usePort(immediatePayload(term)) : nullptr;
}

LockedPort::LockedPort(Term term, PortStates states) : port(findPort(term)) {
  if (!port)
    return;
  port->lock.lock();
  if (states == PortStates::Any || port->state == PortState::Open)
    return;
  port->lock.unlock();
  releasePort(*port);
  port = nullptr;
}

/// The name of a port that has been closed goes after its lock, as register/2
/// locks the names first.
LockedPort::~LockedPort() {
  if (!port)
    return;
  Term name = kNone, self = port->term();
  if (port->state != PortState::Open)
    std::swap(name, port->registeredName);
  port->lock.unlock();
  if (name)
    unregisterPort(name, self);
  releasePort(*port);
}

bool luciole::namePort(Term name, Term term) {
  LockedPort port(term);
  if (!port || port->registeredName)
    return false;
  port->registeredName = name;
  return true;
}

void luciole::unnamePort(Term term) {
  if (LockedPort port(term); port)
    port->registeredName = kNone;
}

Term luciole::listPorts(Process &p) {
  Guard guard(tableLock);
  Term list = kNil;
  for (Port *bucket : buckets)
    for (Port *port = bucket; port; port = port->nextInTable)
      if (port->state == PortState::Open)
        list = makeCons(p, port->term(), list);
  return list;
}
