//===- CrashReport.cpp - What is told when the program can't go on ---------===//

#include "CrashReport.h"
#include "Format.h"
#include "Frames.h"
#include "Memory.h"
#include "Processes/Signals.h"
#include "Processes/Table.h"
#include "Scheduling/Scheduler.h"
#include "Stack.h"
#include "luciole/Runtime/Atoms.h"
#include "platform/Platform.h"

#include <cstdarg>

using namespace luciole;

__attribute__((format(printf, 1, 2))) static void print(const char *format,
                                                        ...) {
  char text[1024];
  va_list args;
  va_start(args, format);
  int length = formatList(text, sizeof text, format, args);
  va_end(args);
  size_t count = size_t(length) < sizeof text ? length : sizeof text - 1;
  platform::writeAll(2, text, count);
}

static void printFunction(Term module, Term function, Word arity) {
  print("%.*s:%.*s/%llu", int(atomLength(module)), atomName(module),
        int(atomLength(function)), atomName(function), (unsigned long long)arity);
}

static size_t kilobytes(size_t bytes) { return (bytes + 1023) / 1024; }

//===----------------------------------------------------------------------===//
// Processes
//===----------------------------------------------------------------------===//

namespace {
struct Figures {
  Word number = 0;
  Term module = 0, function = 0, name = 0;
  uint32_t arity = 0;
  size_t heap = 0, stack = 0, messages = 0, messageBytes = 0; ///< in bytes
  size_t total() const { return heap + stack + messageBytes; }

  Figures() = default;
  explicit Figures(Process &p);
  void count(Signal *signals);
  void print() const;
};
} // namespace

void Figures::count(Signal *signals) {
  for (; signals; signals = signals->next) {
    messageBytes += reinterpret_cast<char *>(signals->end) -
                    reinterpret_cast<char *>(signals);
    messages += signals->kind == SignalKind::Message;
  }
}

/// Under the slot's lock.
Figures::Figures(Process &p)
    : number(p.number), module(p.initialModule), function(p.initialFunction),
      name(p.registeredName), arity(p.initialArity) {
  heap = ((p.heapEnd - p.heapStart) + (p.oldEnd - p.oldStart) +
          p.fragmentWords + p.oldFragmentWords) * kWordBytes;
  stack = stackBytes(p);
  count(p.incoming);
  // Of one that runs, its scheduler changes the mailbox.
  if (p.state != ProcessState::Running || p.scheduler == currentScheduler())
    count(p.mailbox.first);
  else
    messages += p.mailbox.count;
}

void Figures::print() const {
  ::print("<0.%llu.%llu>, started as ", (unsigned long long)(number & 0x7fff),
          (unsigned long long)(number >> 15));
  printFunction(module, function, arity);
  if (name)
    ::print(", registered as %.*s", int(atomLength(name)), atomName(name));
  ::print(": heap %zu kB, stack %zu kB, %zu messages of %zu kB\n",
          kilobytes(heap), kilobytes(stack), messages,
          kilobytes(messageBytes));
}

static void printFrame(const Frame &frame) {
  const FunctionInfo &info = *frame.info();
  print("    ");
  printFunction(info.module, info.name, info.arity);
  if (frame.line())
    print(" (%s, line %u)", info.files[frame.file()], frame.line());
  print("\n");
}

/// Recursion is shown once.
static void printStack(const Process &p) {
  constexpr unsigned kMaxFrames = 20;
  unsigned count = 0;
  Word last = 0;
  print("  its stack, innermost first:\n");
  forEachFrameAnywhere(p, [&](const Frame &frame) {
    if (frame.address == last)
      return true;
    last = frame.address;
    printFrame(frame);
    return ++count < kMaxFrames;
  });
}

static void printRunning(Process &p) {
  print("while this process ran:\n  ");
  if (p.slot)
    Figures(p).print();
  printStack(p);
}

/// Its lock may be held by the thread that got here, hence no waiting for it.
static bool look(ProcessSlot &slot, Figures &figures) {
  if (!slot.lock.tryLock())
    return false;
  Process *p = slot.process;
  if (p)
    figures = Figures(*p);
  slot.lock.unlock();
  return p != nullptr;
}

static void printLargest() {
  constexpr unsigned kShown = 5;
  Figures largest[kShown + 1];
  unsigned shown = 0;
  size_t count = 0;
  for (size_t i = 0, n = slotsInUse(); i < n; ++i) {
    Figures figures;
    if (!look(*slotAt(i), figures))
      continue;
    ++count;
    unsigned at = shown < kShown ? shown++ : kShown;
    for (; at > 0 && largest[at - 1].total() < figures.total(); --at)
      largest[at] = largest[at - 1];
    largest[at] = figures;
  }
  print("the largest of %zu processes:\n", count);
  for (unsigned i = 0; i < shown; ++i) {
    print("  ");
    largest[i].print();
  }
}

static void printMemory() {
  AtomFigures atoms = atomFigures();
  print("memory: heaps %zu kB, stacks %zu kB, binaries %zu kB, tables %zu kB, "
        "%zu atoms of %zu kB\n",
        kilobytes(usedMemory(MemoryKind::Heaps)),
        kilobytes(usedMemory(MemoryKind::Stacks)),
        kilobytes(usedMemory(MemoryKind::Binaries)),
        kilobytes(usedMemory(MemoryKind::Tables)), atoms.count,
        kilobytes(atoms.bytes));
}

void luciole::reportCrash() {
  Scheduler *scheduler = currentScheduler();
  if (!scheduler)
    return;
  if (Process *running = scheduler->running)
    printRunning(*running);
  printLargest();
  printMemory();
}
