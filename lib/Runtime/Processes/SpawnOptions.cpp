//===- SpawnOptions.cpp - The options of spawn_opt and monitors ------------===//

#include "Processes/SpawnOptions.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/Maps.h"

using namespace luciole;

namespace {
struct PriorityName {
  const AtomConstant &name;
  Priority priority;
};
const PriorityName kPriorities[] = {{am::max, Priority::Max},
                                    {am::high, Priority::High},
                                    {am::normal, Priority::Normal},
                                    {am::low, Priority::Low}};
} // namespace

bool luciole::parsePriority(Term term, Priority &priority) {
  for (const PriorityName &each : kPriorities)
    if (term == Term(each.name)) {
      priority = each.priority;
      return true;
    }
  return false;
}

Term luciole::priorityTerm(Priority priority) {
  for (const PriorityName &each : kPriorities)
    if (each.priority == priority)
      return each.name;
  return kNone;
}

size_t luciole::heapSizeFor(size_t words) {
  constexpr size_t kLarge = 833026;
  size_t before = 12, size = 38;
  while (size < words) {
    size_t next = size < kLarge ? size + before + 1 : size + size / 5;
    before = size;
    size = next;
  }
  return words <= 12 ? 12 : size;
}

static bool parseSize(Term term, size_t &words) {
  if (!isSmall(term) || smallValue(term) < 0)
    return false;
  words = size_t(smallValue(term));
  return true;
}

/// The flag of a map, which it need not have.
static bool parseFlag(Term map, Term key, bool &flag) {
  Term value = entry_types::luc_map_get(nullptr, map, key);
  if (value && value != am::true_ && value != am::false_)
    return false;
  if (value)
    flag = value == am::true_;
  return true;
}

bool luciole::parseMaxHeap(Term term, MaxHeap &maxHeap) {
  if (!isMap(term))
    return parseSize(term, maxHeap.words);
  Term size = entry_types::luc_map_get(nullptr, term, am::size);
  return size && parseSize(size, maxHeap.words) &&
         parseFlag(term, am::kill, maxHeap.kills) &&
         parseFlag(term, am::error_logger, maxHeap.logs);
}

Term luciole::maxHeapTerm(Process &p, const MaxHeap &maxHeap) {
  Term keys[] = {am::error_logger, am::kill, am::size};
  Term values[] = {makeBool(maxHeap.logs), makeBool(maxHeap.kills),
                   makeSmall(SWord(maxHeap.words))};
  return makeFlatMap(p, keys, values, 3);
}

bool luciole::parseMonitorOptions(Term list, AliasMode &alias, Term &tag) {
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    if (!isTupleOf(option, 2))
      return false;
    Term value = tupleElement(option, 1);
    if (tupleElement(option, 0) == am::tag)
      tag = value;
    else if (tupleElement(option, 0) != am::alias)
      return false;
    else if (value == am::explicit_unalias)
      alias = AliasMode::Explicit;
    else if (value == am::demonitor)
      alias = AliasMode::Demonitor;
    else if (value == am::reply_demonitor)
      alias = AliasMode::Reply;
    else
      return false;
  }
  return isNil(list);
}

static bool parsePair(Term key, Term value, SpawnOptions &options) {
  size_t number;
  if (key == am::monitor) {
    options.monitor = true;
    return parseMonitorOptions(value, options.alias, options.tag);
  }
  if (key == am::priority)
    return parsePriority(value, options.priority);
  if (key == am::min_heap_size) {
    bool fits = parseSize(value, number);
    if (fits)
      options.minHeapWords = heapSizeFor(number, kHeapWords);
    return fits;
  }
  if (key == am::max_heap_size)
    return parseMaxHeap(value, options.maxHeap);
  if (key == am::min_bin_vheap_size) {
    bool fits = parseSize(value, number);
    if (fits)
      options.minBinaryWords = heapSizeFor(number, kBinaryWords);
    return fits;
  }
  if (key == am::scheduler)
    return parseSize(value, number);
  if (key == am::fullsweep_after) {
    if (!parseSize(value, number))
      return false;
    options.fullSweepAfter = uint32_t(number < 65535 ? number : 65535);
    return true;
  }
  if (key == am::message_queue_data) {
    options.messagesOffHeap = value == am::off_heap;
    return value == am::off_heap || value == am::on_heap;
  }
  return false;
}

bool luciole::parseSpawnOptions(Term list, SpawnOptions &options) {
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    if (option == am::link)
      options.link = true;
    else if (option == am::monitor)
      options.monitor = true;
    else if (!isTupleOf(option, 2) ||
             !parsePair(tupleElement(option, 0), tupleElement(option, 1),
                        options))
      return false;
  }
  return isNil(list);
}
