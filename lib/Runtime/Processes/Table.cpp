//===- Table.cpp - From pids to processes ----------------------------------===//

#include "Processes/Table.h"
#include "luciole/Runtime/Exceptions.h"
#include "platform/Platform.h"

using namespace luciole;

namespace {
/// Free slots are used again first in, first out, and not before a good number
/// is free, so that pids of the dead don't come back soon.
struct Table {
  static constexpr size_t kMinFree = 1024;
  static constexpr size_t kFirstNumber = 64;

  Lock lock;
  ProcessSlot *slots = nullptr;
  uint32_t *nextFree = nullptr; ///< by index, plus one
  /// Slots that were ever given out; OTP has its own in the first. Written with
  /// the lock held, read without it.
  size_t used = kFirstNumber;
  uint32_t firstFree = 0, lastFree = 0;
  size_t numFree = 0;

  void reserve();
  ProcessSlot *take();
  void give(ProcessSlot &slot);
};

Table table;
} // namespace

/// Reserved, not used: pages cost memory once touched.
void Table::reserve() {
  slots = static_cast<ProcessSlot *>(
      platform::mapMemory(kMaxProcesses * sizeof(ProcessSlot)));
  nextFree = static_cast<uint32_t *>(
      platform::mapMemory(kMaxProcesses * sizeof(uint32_t)));
  if (!slots || !nextFree)
    fatalMemory("the process table");
}

ProcessSlot *Table::take() {
  Guard guard(lock);
  if (!slots)
    reserve();
  if (numFree > kMinFree || (used == kMaxProcesses && numFree)) {
    uint32_t index = firstFree - 1;
    firstFree = nextFree[index];
    --numFree;
    return &slots[index];
  }
  return used < kMaxProcesses
             ? &slots[__atomic_fetch_add(&used, 1, __ATOMIC_RELAXED)]
             : nullptr;
}

void Table::give(ProcessSlot &slot) {
  Guard guard(lock);
  uint32_t index = uint32_t(&slot - slots);
  nextFree[index] = 0;
  if (numFree++)
    nextFree[lastFree - 1] = index + 1;
  else
    firstFree = index + 1;
  lastFree = index + 1;
}

bool luciole::enterProcess(Process &process) {
  ProcessSlot *slot = table.take();
  if (!slot)
    return false;
  Guard guard(slot->lock);
  process.slot = slot;
  process.number = Word(slot - table.slots) | Word(slot->serial) << kPidIndexBits;
  slot->process = &process;
  return true;
}

void luciole::leaveSlot(Process &process) {
  process.slot->process = nullptr;
  ++process.slot->serial;
}

void luciole::recycleSlot(ProcessSlot &slot) { table.give(slot); }

ProcessSlot *luciole::slotOf(Term pid) {
  Word index = immediatePayload(pid) & ((Word(1) << kPidIndexBits) - 1);
  return index < __atomic_load_n(&table.used, __ATOMIC_RELAXED)
             ? &table.slots[index]
             : nullptr;
}

bool luciole::isAlive(Term pid) {
  ProcessSlot *slot = slotOf(pid);
  if (!slot)
    return false;
  Guard guard(slot->lock);
  return isOf(*slot, pid);
}

namespace luciole {
size_t slotsInUse() {
  Guard guard(table.lock);
  return table.used;
}
ProcessSlot *slotAt(size_t index) { return &table.slots[index]; }
} // namespace luciole

size_t luciole::processCount() {
  Guard guard(table.lock);
  return table.used - Table::kFirstNumber - table.numFree;
}
