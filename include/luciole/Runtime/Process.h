//===- Process.h - A process --------------------------------------*- C++ -*-===//
//
// What a process is made of. The first part is what compiled code touches, at
// offsets that ProcessFields.def fixes; the rest belongs to the runtime.
//
//   heap       where compiled code and BIFs allocate: [heapStart, heapEnd).
//              heapLimit is heapEnd, or 0 to send the next reservation to
//              luc_gc.
//   high water below it lies what has survived one collection; surviving
//              another moves it to the old heap.
//   fragments  what BIFs allocated when the heap was full. The next
//              collection takes it in.
//   off-heap   the heap objects that own memory elsewhere (RefcBits,
//              MagicRef), linked through their `next` words.
//
// Everything here that is a Term is a root.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_PROCESS_H
#define LUCIOLE_RUNTIME_PROCESS_H

#include "luciole/Runtime/Term.h"

#include <cstddef>

namespace luciole {

struct BifInfo;
struct HeapFragment;
struct ProcessDictionary;
struct ProcessSlot;
struct Relations;
struct Scheduler;
struct Signal;

inline constexpr unsigned kNumArgs = 256;
inline constexpr unsigned kMaxBifArgs = 5;
/// Arguments of compiled functions that travel in registers.
inline constexpr unsigned kNumRegisterArgs = 8;

/// A call that a TRAPS BIF leaves for its wrapper (trap() in Bif.h): code, and
/// arguments for the registers.
struct TrapCall {
  const void *code;
  alignas(kWordBytes) Term args[kNumRegisterArgs];
  Word parameters; ///< terms that the code takes
};
/// The terms that a function takes as parameters: what callers of an address
/// have to know where frames are explicit.
inline constexpr unsigned parametersOf(Word arity) {
  return arity < kNumRegisterArgs ? unsigned(arity) : kNumRegisterArgs;
}

/// The function that is called and doesn't exist, between luc_lookup and the
/// code that it returns for such.
struct UndefinedCall {
  Term module, function; ///< atoms
  Word arity;
};

/// Words of the area that process.args points at: arguments, then a TrapCall
/// and an UndefinedCall.
inline constexpr unsigned kArgsWords =
    kNumArgs + (sizeof(TrapCall) + sizeof(UndefinedCall)) / kWordBytes;

/// What goes with process.exceptionClass and exceptionReason while a function
/// returns 0, and afterwards until the next exception.
struct Exception {
  /// 0 (not captured yet), a list, or a raw trace (StackTrace.cpp).
  Term trace = 0;
  /// What raised it, if that was a BIF: its entry goes first in the trace
  /// unless hideBif is set.
  const BifInfo *bif = nullptr;
  Term bifArgs[kMaxBifArgs] = {};
  /// Another entry to go first (the function that is undefined, or as module
  /// the fun that is); or 0.
  Term topModule = 0;
  Term topFunction = 0;
  /// Arguments for the first entry, a list; or 0.
  Term topArgs = 0;
  /// The map of `error_info` in the first entry; or 0. BIFs get one anyway.
  Term errorInfo = 0;
  /// `cause` in the error_info of a BIF; or 0.
  Term cause = 0;
  /// The BIF (error/1, exit/1, ...) has no entry of its own in the trace.
  bool hideBif = false;
};

/// Where a process stands; the slot's lock guards the changes.
///
///             spawn                    ┌────── sender, timer ──────┐
///               │                      ▼                           │
///               └──────────────►  Runnable ◄── slice over ─┐    Waiting
///                                      │                   │       ▲
///                     scheduler takes it from its queue    │       │
///                                      └────────► Running ─┴───────┘
///                                                    │  receive finds nothing
///                               returned, raised or killed
///                                                    ▼
///                                                 Exiting ──► gone
///
/// Everything that leaves Running is done by the scheduler that runs it.
/// A suspended process (Runnable or Waiting with suspendCount > 0) stays out
/// of the queues when it becomes Runnable, until it is resumed.
enum class ProcessState : uint8_t { Waiting, Runnable, Running, Exiting };

/// What a process that doesn't run goes on with.
enum class Continuation : uint8_t {
  Start,   ///< its first call: `startCode` with `registers`
  Yield,   ///< all registers as they were
  Receive, ///< luc_receive_wait's result
  Hibernate, ///< as Start, once there is a message
};

enum class Priority : uint8_t { Max, High, Normal, Low };

/// The messages that have arrived in order (Mailbox.h).
struct Mailbox {
  Signal *first = nullptr;
  Signal **end = &first;
  /// The receive that is running looks at *save next.
  Signal **save = &first;
  /// The latest mark: where the messages go on that came after it.
  Signal **mark = &first;
  Word markNumber = 0;
  size_t count = 0;
  /// Messages whose terms lie among the process's fragments or in its heap,
  /// so that they are roots.
  size_t onHeap = 0;
  /// The receive that is running waits until then, monotonic; 0: not yet
  /// known or for ever.
  int64_t deadline = 0;
};

/// An entry of a timer wheel (Timers.h).
struct WheelEntry {
  WheelEntry *next = nullptr, **previous = nullptr; ///< unlinked: null
  int64_t due = 0; ///< monotonic nanoseconds
  uint32_t slot = 0;
  Term pid = 0; ///< whose receive ends; 0: a Timer
  uint32_t timeouts = 0;
};

/// What max_heap_size says.
struct MaxHeap {
  size_t words = 0; ///< 0: no limit
  bool kills = true, logs = true;
};

struct Process {
#define PROCESS_FIELD(name, comment) Word name = 0;
#define PROCESS_POINTER(name, comment)                                         \
  alignas(kWordBytes) Term *name = nullptr;
#include "luciole/Runtime/ProcessFields.def"

  Exception exception;

  /// Roots for runtime code that keeps terms across collections; before the
  /// process starts, its arguments.
  Term registers[kNumRegisterArgs] = {};
  const void *startCode = nullptr;
  unsigned startParameters = 0;

  // The heap.
  Word *heapStart = nullptr;
  Word *heapEnd = nullptr;
  Word *heapSpaceEnd = nullptr; ///< of the memory it lies in
  Word *highWater = nullptr;
  Word *oldStart = nullptr;
  Word *oldTop = nullptr;
  Word *oldEnd = nullptr;
  HeapFragment *fragments = nullptr;
  size_t fragmentWords = 0; ///< in all fragments
  size_t adoptedWords = 0;  ///< in messages among them, all their memory
  HeapFragment *oldFragments = nullptr; ///< those that belong to the old heap
  size_t oldFragmentWords = 0;
  size_t oldLiveWords = 0;  ///< what survived the last major collection
  size_t promotedWords = 0; ///< by copying, since then
  Word *offHeap = nullptr;    ///< objects in the heap and in fragments
  Word *offHeapOld = nullptr; ///< objects in the old heap
  /// Bytes held by off-heap objects that were made since the last collection
  /// (offHeapLimit).
  size_t offHeapBytes = 0;
  size_t offHeapOldBytes = 0; ///< promoted since the last major collection
  unsigned minorCollections = 0; ///< since the last major one
  size_t collections = 0;
  size_t copiedWords = 0;
  size_t wantedWords = 0; ///< for the next young heap; 0: no wish

  // The stack (lib/Runtime/Stack.h): what was allocated, from stackArea to
  // stackBase. It grows down; explicit frames grow up, and end at stackTop.
  char *stackArea = nullptr;
  char *stackBase = nullptr;
  char *stackTop = nullptr;

  // Who it is.
  Word number = 0; ///< the payload of its pid
  ProcessSlot *slot = nullptr;
  Term groupLeader = 0;
  Term registeredName = 0;
  Term parent = 0;
  Term initialModule = 0, initialFunction = 0;
  uint32_t initialArity = 0;

  // Scheduling.
  Continuation continuation = Continuation::Start;
  bool trapsExits = false;
  /// Runs on behalf of C++ that waits for it: never leaves its thread.
  bool isPinned = false;
  bool isMain = false;
  /// Another process asks about it.
  bool isAsked = false;
  /// The receive's timer runs, in the wheel of `timeoutScheduler`.
  bool hasTimeout = false;
  bool timedOut = false; ///< under the slot's lock
  /// Set once it has to end, with `exitReason`, a root.
  bool isDoomed = false;
  uint8_t etsFlags = 0; ///< what it has to do with tables (Ets/Registry.h)
  uint32_t suspendCount = 0;
  /// Counts timeouts, so that a timer that is late finds out; under the lock.
  uint32_t timeouts = 0;
  int mainStatus = 0; ///< of the program, when this is its main process
  Term exitReason = 0;
  Scheduler *scheduler = nullptr; ///< that runs it, or did last
  Scheduler *timeoutScheduler = nullptr;
  Process *nextInQueue = nullptr;
  Word totalReductions = 0; ///< of the slices that are over

  WheelEntry timeout;
  Relations *relations = nullptr; ///< links and monitors, if there are any
  ProcessDictionary *dictionary = nullptr;

  // Options.
  size_t minHeapWords = 0;
  bool messagesOffHeap = false;
  /// Collections shall be short rather than few (Generational.cpp).
  bool wantsShortPauses = false;

  // What doesn't start as 0, so that making a process is little code.
  ProcessState state = ProcessState::Runnable;
  Priority priority = Priority::Normal;
  uint32_t fullSweepAfter = 65535;
  MaxHeap maxHeap;
  /// How many bytes off the heap force a collection.
  size_t offHeapLimit = size_t(1) << 22;
  Mailbox mailbox;
  // Signals that nobody has looked at, under the slot's lock.
  Signal *incoming = nullptr;
  Signal **incomingEnd = &incoming;

  Term pid() const { return makeLocalPid(number); }
  /// What it does first: code that takes so many terms, from `registers`.
  void setStart(const void *code, unsigned parameters) {
    startCode = code;
    startParameters = parameters;
  }
  TrapCall &trapCall() { return *reinterpret_cast<TrapCall *>(args + kNumArgs); }
  UndefinedCall &undefinedCall() {
    return *reinterpret_cast<UndefinedCall *>(&trapCall() + 1);
  }
};

namespace detail {
enum ProcessFieldIndex : unsigned {
#define PROCESS_FIELD(name, comment) field_##name,
#include "luciole/Runtime/ProcessFields.def"
  numProcessFields
};
} // namespace detail
#define PROCESS_FIELD(name, comment)                                           \
  static_assert(offsetof(Process, name) == 8 * detail::field_##name);
#include "luciole/Runtime/ProcessFields.def"

/// A process outside every table, with a heap and a stack, that C++ calls
/// functions with (callCompiled) and nobody can send to.
Process *createPinnedProcess();

/// Calls compiled code of so many parameters on the stack of a process made for
/// this, and returns what it returns: a term, or 0 after an exception.
Term callCompiled(Process &process, const void *code, unsigned parameters,
                  const Term args[kNumRegisterArgs]);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_PROCESS_H
