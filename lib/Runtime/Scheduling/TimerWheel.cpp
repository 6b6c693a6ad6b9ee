//===- TimerWheel.cpp - What is due when -----------------------------------===//

#include "Scheduling/TimerWheel.h"
#include "Sort.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>

using namespace luciole;

void TimerWheel::link(WheelEntry &entry) {
  if (!slots) {
    slots = static_cast<WheelEntry **>(std::calloc(kSlots, sizeof(*slots)));
    if (!slots)
      fatalMemory("timers");
  }
  // A timer never fires early: it waits for the end of its tick.
  int64_t tick = entry.due / kTick + 1;
  if (tick <= position)
    tick = position + 1;
  entry.slot = uint32_t(tick) & (kSlots - 1);
  WheelEntry **head = &slots[entry.slot];
  entry.next = *head;
  entry.previous = head;
  if (*head)
    (*head)->previous = &entry.next;
  *head = &entry;
  occupied[entry.slot / 64] |= uint64_t(1) << entry.slot % 64;
  ++count;
}

void TimerWheel::unlink(WheelEntry &entry) {
  *entry.previous = entry.next;
  if (entry.next)
    entry.next->previous = entry.previous;
  entry.previous = nullptr;
  if (!slots[entry.slot])
    occupied[entry.slot / 64] &= ~(uint64_t(1) << entry.slot % 64);
  --count;
}

bool TimerWheel::insert(WheelEntry &entry) {
  Guard guard(lock);
  link(entry);
  int64_t when = (entry.due / kTick + 1) * kTick;
  if (when >= next.load(std::memory_order_relaxed))
    return false;
  next.store(when, std::memory_order_relaxed);
  return true;
}

bool TimerWheel::remove(WheelEntry &entry) {
  Guard guard(lock);
  if (!entry.previous)
    return false;
  unlink(entry);
  if (!count)
    next.store(INT64_MAX, std::memory_order_relaxed);
  return true;
}

/// The time of the next slot that holds anything, due in this turn or not.
int64_t TimerWheel::findNext() const {
  if (!count)
    return INT64_MAX;
  for (uint32_t i = 1; i <= kSlots;) {
    uint32_t slot = uint32_t(position + i) & (kSlots - 1);
    uint64_t bits = occupied[slot / 64] >> slot % 64;
    if (bits)
      return (position + i + __builtin_ctzll(bits)) * kTick;
    i += 64 - slot % 64;
  }
  return INT64_MAX;
}

void DueList::append(const DueEntry &entry) {
  if (count == capacity) {
    capacity = capacity ? 2 * capacity : 64;
    entries = static_cast<DueEntry *>(
        std::realloc(entries, capacity * sizeof(DueEntry)));
    if (!entries)
      fatalMemory("timers");
  }
  entries[count++] = entry;
}

/// Takes what is due by `until` out of a slot, the oldest of equal ones first.
void TimerWheel::takeSlot(uint32_t slot, int64_t until, DueList &due) {
  size_t first = due.count;
  for (WheelEntry *entry = slots[slot]; entry;) {
    WheelEntry *following = entry->next;
    if (entry->due < until) {
      due.append({entry->due, entry->pid ? nullptr : entry, entry->pid,
                  entry->timeouts, uint32_t(due.count)});
      unlink(*entry);
    }
    entry = following;
  }
  sortItems(due.entries + first, due.count - first,
            [](const DueEntry &a, const DueEntry &b) {
              return a.due != b.due ? a.due < b.due : a.place > b.place;
            });
}

void TimerWheel::takeDue(int64_t now, DueList &due) {
  Guard guard(lock);
  int64_t until = now / kTick;
  if (!count)
    position = until;
  if (until - position > int64_t(kSlots)) // one turn sees everything
    position = until - kSlots;
  while (position < until && count) {
    ++position;
    takeSlot(uint32_t(position) & (kSlots - 1), position * kTick, due);
  }
  position = until;
  next.store(findNext(), std::memory_order_relaxed);
}
