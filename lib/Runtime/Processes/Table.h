//===- Table.h - From pids to processes ---------------------------*- C++ -*-===//
//
// A pid's number is the index of a slot and, above it, how often the slot has
// been used. Slots stay where they are for ever, so that whoever holds a pid
// may lock its slot at any time and then see whether the process still lives.
// The lock guards the process's state, its incoming signals and its end.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_TABLE_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_TABLE_H

#include "luciole/Runtime/Process.h"
#include "platform/Threads.h"

namespace luciole {

struct ProcessSlot {
  Lock lock;
  uint32_t serial = 0;
  Process *process = nullptr; ///< null: free
};

inline constexpr unsigned kPidIndexBits = 21;
inline constexpr size_t kMaxProcesses = size_t(1) << kPidIndexBits;

/// Gives the process a slot and a number; false when there is none left.
bool enterProcess(Process &process);
/// Ends the slot's use: nobody finds the process from here on. Under the lock.
void leaveSlot(Process &process);
/// Lets the slot be used again.
void recycleSlot(ProcessSlot &slot);

size_t processCount();

/// The slot of a pid, or null for numbers that never were. The process in it
/// may be another one: see isOf.
ProcessSlot *slotOf(Term pid);
/// Whether the slot's process is the one of the pid. Under the lock.
inline bool isOf(const ProcessSlot &slot, Term pid) {
  return slot.process && slot.process->number == immediatePayload(pid);
}

/// Whether a local pid is a process's that hasn't ended.
bool isAlive(Term pid);

/// Slots that were ever given out, and the slots themselves.
size_t slotsInUse();
ProcessSlot *slotAt(size_t index);

/// Calls visit(pid) for every process there is, in the order of their numbers.
template <typename Visitor> void forEachProcess(Visitor visit) {
  for (size_t i = 0, n = slotsInUse(); i < n; ++i) {
    ProcessSlot *slot = slotAt(i);
    slot->lock.lock();
    Term pid = slot->process ? slot->process->pid() : kNone;
    slot->lock.unlock();
    if (pid)
      visit(pid);
  }
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_TABLE_H
