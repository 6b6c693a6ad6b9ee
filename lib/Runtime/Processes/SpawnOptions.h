//===- SpawnOptions.h - The options of spawn_opt and monitors -----*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_SPAWNOPTIONS_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_SPAWNOPTIONS_H

#include "Processes/Relations.h"

namespace luciole {

struct SpawnOptions;
/// What system_flag says in place of the options' own values.
void setDefaults(SpawnOptions &options);

struct SpawnOptions {
  bool link = false, monitor = false;
  AliasMode alias = AliasMode::None;
  Term tag = am::DOWN;
  Priority priority = Priority::Normal;
  size_t minHeapWords = 0;
  MaxHeap maxHeap;
  uint32_t fullSweepAfter = 65535;
  bool messagesOffHeap = false;
  size_t minBinaryWords = 0; ///< 0: as ever

  SpawnOptions() {
    if (parts::relations())
      setDefaults(*this);
  }
};

/// erlang:system_info of what system_flag sets; kNone for other keys.
Term defaultsInfo(Process &process, Term key);

/// The size that OTP gives a heap of at least so many words: sizes grow like
/// Fibonacci's numbers, large ones by a fifth.
size_t heapSizeFor(size_t words);
inline constexpr size_t kHeapWords = 233, kBinaryWords = 46422;
/// What a process gets that asks for that: never less than the system's.
inline size_t heapSizeFor(size_t words, size_t least) {
  return heapSizeFor(words < least ? least : words);
}

/// False if it is no list of options.
bool parseSpawnOptions(Term list, SpawnOptions &options);
/// [{alias, Mode}, {tag, Term}] of monitor/3.
bool parseMonitorOptions(Term list, AliasMode &alias, Term &tag);
bool parsePriority(Term term, Priority &priority);
Term priorityTerm(Priority priority);
/// A number of words or a map.
bool parseMaxHeap(Term term, MaxHeap &maxHeap);
Term maxHeapTerm(Process &process, const MaxHeap &maxHeap);

/// A reference for a monitor: one that messages can be sent to, if it is an
/// alias.
Term makeMonitorReference(Process &process, AliasMode alias);
void addMonitor(Process &process, const Monitor &monitor);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_SPAWNOPTIONS_H
