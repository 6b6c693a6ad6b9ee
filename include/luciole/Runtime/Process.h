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
// Everything here that is a Term is a root, apart from args, which are dead at
// every safepoint.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_PROCESS_H
#define LUCIOLE_RUNTIME_PROCESS_H

#include "luciole/Runtime/Term.h"

#include <cstddef>

namespace luciole {

struct BifInfo;
struct HeapFragment;
struct Mailbox;
struct ProcessDictionary;

inline constexpr unsigned kNumArgs = 256;
inline constexpr unsigned kMaxBifArgs = 5;
/// Arguments of compiled functions that travel in registers.
inline constexpr unsigned kNumRegisterArgs = 8;

/// What goes with process.exceptionClass and exceptionReason while a function
/// returns 0, and afterwards until the next exception.
struct Exception {
  /// 0 (not captured yet), a list, or a raw trace (StackTrace.cpp).
  Term trace = 0;
  /// What raised it, if that was a BIF: its entry goes first in the trace
  /// unless hideBif is set.
  const BifInfo *bif = nullptr;
  Term bifArgs[kMaxBifArgs] = {};
  /// The BIF (error/1, exit/1, ...) has no entry of its own in the trace.
  bool hideBif = false;
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
};

struct Process {
#define PROCESS_FIELD(name, comment) Word name = 0;
#include "luciole/Runtime/ProcessFields.def"
  Term args[kNumArgs] = {};

  Exception exception;

  // A call that a TRAPS BIF leaves for its wrapper: code, and arguments for
  // the registers; see trap() in Bif.h.
  const void *trapCode = nullptr;
  Term trapArgs[kNumRegisterArgs] = {};
  /// Roots for runtime code that keeps terms across collections.
  Term registers[8] = {};

  // The heap.
  Word *heapStart = nullptr;
  Word *heapEnd = nullptr;
  Word *highWater = nullptr;
  Word *oldStart = nullptr;
  Word *oldTop = nullptr;
  Word *oldEnd = nullptr;
  HeapFragment *fragments = nullptr;
  size_t fragmentWords = 0; ///< in all fragments
  Word *offHeap = nullptr;    ///< objects in the heap and in fragments
  Word *offHeapOld = nullptr; ///< objects in the old heap
  /// Bytes held by off-heap objects that were made since the last collection,
  /// and how many of them force one.
  size_t offHeapBytes = 0;
  size_t offHeapLimit = size_t(1) << 22;
  size_t offHeapOldBytes = 0; ///< promoted since the last major collection
  unsigned minorCollections = 0; ///< since the last major one
  size_t collections = 0;
  size_t copiedWords = 0;
  size_t wantedWords = 0; ///< for the next young heap; 0: no wish

  // The stack grows down from stackBase; stackArea is what was allocated.
  char *stackArea = nullptr;
  char *stackBase = nullptr;

  Word number = 0; ///< the payload of its pid
  Term groupLeader = 0;
  ProcessDictionary *dictionary = nullptr;
  Mailbox *mailbox = nullptr;
  Word totalReductions = 0; ///< of the slices that are over

  Term pid() const { return makeLocalPid(number); }
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
static_assert(offsetof(Process, args) == 8 * detail::numProcessFields);

/// A process with its heap and stack, ready to run.
Process *createProcess();

/// Calls compiled code on the process's stack and returns what it returns: a
/// term, or 0 after an exception. No process may be running on this thread.
Term callCompiled(Process &process, const void *code,
                  const Term args[kNumRegisterArgs]);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_PROCESS_H
