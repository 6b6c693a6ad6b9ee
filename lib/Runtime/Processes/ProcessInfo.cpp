//===- ProcessInfo.cpp - What can be asked of a process --------------------===//

#include "Processes/ProcessInfo.h"
#include "Copy.h"
#include "Mailbox.h"
#include "Output.h"
#include "Processes/Relations.h"
#include "Processes/SpawnOptions.h"
#include "Scheduling/Scheduler.h"
#include "Stack.h"
#include "StackTrace.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Display.h"
#include "luciole/Runtime/OffHeap.h"

using namespace luciole;

//===----------------------------------------------------------------------===//
// Items
//===----------------------------------------------------------------------===//

static SWord youngWords(Process &p) { return p.heapEnd - p.heapStart; }
static SWord totalWords(Process &p) {
  return youngWords(p) + (p.oldEnd - p.oldStart) + SWord(p.oldFragmentWords);
}

static Term registeredName(Process &p) {
  return p.registeredName ? p.registeredName : Term(kNil);
}

static Term initialCall(Process &p) {
  return makeTuple(p, {p.initialModule, p.initialFunction,
                       makeSmall(p.initialArity)});
}

/// As others see it; itself it is running.
static Term status(Process &p) {
  if (!p.isAsked)
    return am::running;
  if (p.suspendCount)
    return am::suspended;
  if (p.continuation == Continuation::Receive ||
      p.continuation == Continuation::Hibernate)
    return *p.mailbox.save ? am::runnable : am::waiting;
  return am::runnable;
}

static Term queueLength(Process &p) { return makeSmall(SWord(p.mailbox.count)); }

/// Its messages, dictionary and stack are for nobody, itself included.
static bool isSensitive(Process &p) { return flagsOf(p).sensitive; }

static Term messages(Process &p) {
  Term list = kNil;
  if (isSensitive(p))
    return list;
  for (Signal *s = p.mailbox.first; s; s = s->next)
    list = makeCons(p, copyTerm(p, s->term), list);
  return reverseList(p, list);
}

static Term links(Process &p) {
  Term list = kNil;
  if (p.relations) {
    auto &links = p.relations->links;
    Link *sorted = links.sorted(
        [](const Link &a, const Link &b) { return a.pid > b.pid; });
    for (size_t i = 0; i < links.size(); ++i)
      if (!sorted[i].unlinkId)
        list = makeCons(p, sorted[i].pid, list);
    std::free(sorted);
  }
  return list;
}

static Term monitors(Process &p) {
  Term list = kNil;
  if (p.relations)
    p.relations->monitors.forEach([&](Monitor &m) {
      if (!m.target)
        return;
      Term object = m.name ? makeTuple(p, {m.name, am::nonode_nohost})
                           : m.target;
      Term type = isLocalPort(m.target) ? am::port : am::process;
      list = makeCons(p, makeTuple(p, {type, object}), list);
    });
  return list;
}

static Term monitoredBy(Process &p) {
  Term list = kNil;
  if (p.relations)
    p.relations->watchers.forEach(
        [&](Watcher &w) { list = makeCons(p, w.pid, list); });
  return list;
}

static Term trapExit(Process &p) { return makeBool(p.trapsExits); }
static Term errorHandler(Process &p) { return flagsOf(p).errorHandler; }
static Term priority(Process &p) { return priorityTerm(p.priority); }
static Term groupLeader(Process &p) { return p.groupLeader; }
static Term totalHeapSize(Process &p) { return makeSmall(totalWords(p)); }
static Term heapSize(Process &p) { return makeSmall(youngWords(p)); }
static Term stackSize(Process &p) { return makeSmall(SWord(stackWords(p))); }
static Term memory(Process &p) {
  return makeSmall(SWord(sizeof(Process)) +
                   (totalWords(p) + SWord(p.fragmentWords)) * kWordBytes +
                   SWord(stackBytes(p)));
}

static Term reductions(Process &p) {
  Word used = p.isAsked ? 0 : usedOfSlice(p);
  return makeSmall(SWord(p.totalReductions + used));
}

static Term pairOf(Process &p, Term key, SWord value) {
  return makeTuple(p, {key, makeSmall(value)});
}

static Term garbageCollection(Process &p) {
  return makeList(
      p, {makeTuple(p, {am::max_heap_size, maxHeapTerm(p, p.maxHeap)}),
          pairOf(p, am::min_bin_vheap_size, SWord(flagsOf(p).minBinaryWords)),
          pairOf(p, am::min_heap_size,
                 SWord(p.minHeapWords ? p.minHeapWords : kHeapWords)),
          pairOf(p, am::fullsweep_after, p.fullSweepAfter),
          pairOf(p, am::minor_gcs, SWord(p.minorCollections))});
}

static Term garbageCollectionInfo(Process &p) {
  return makeList(
      p, {pairOf(p, am::old_heap_block_size, p.oldEnd - p.oldStart),
          pairOf(p, am::heap_block_size, youngWords(p)),
          pairOf(p, am::mbuf_size, SWord(p.fragmentWords)),
          pairOf(p, am::recent_size, p.highWater - p.heapStart),
          pairOf(p, am::stack_size, SWord(stackWords(p))),
          pairOf(p, am::old_heap_size, p.oldTop - p.oldStart),
          pairOf(p, am::heap_size,
                 SWord(p.heapTop / kWordBytes) -
                     SWord(Word(p.heapStart) / kWordBytes)),
          pairOf(p, am::bin_vheap_size, SWord(p.offHeapBytes / kWordBytes)),
          pairOf(p, am::bin_vheap_block_size,
                 SWord(p.offHeapLimit / kWordBytes)),
          pairOf(p, am::bin_old_vheap_size,
                 SWord(p.offHeapOldBytes / kWordBytes)),
          pairOf(p, am::bin_old_vheap_block_size,
                 SWord(p.offHeapLimit / kWordBytes))});
}

/// {Pid, How often, Requests that are on their way}
static Term suspending(Process &p) {
  Term list = kNil;
  if (p.relations)
    p.relations->suspends.forEach([&](Suspend &each) {
      Term entry = makeTuple(
          p, {each.pid, makeSmall(SWord(each.times)), makeSmall(0)});
      list = makeCons(p, entry, list);
    });
  return list;
}

static Term currentStack(Process &p) { return currentStackTrace(p); }

/// The first entry of the trace: {M, F, A, Location}.
static Term currentEntry(Process &p) {
  Term trace = currentStackTrace(p);
  return isCons(trace) ? consHead(trace) : kNone;
}

static Term currentFunction(Process &p) {
  if (p.continuation == Continuation::Hibernate)
    return makeTuple(p, {am::erlang, am::hibernate, makeSmall(3)});
  Term entry = currentEntry(p);
  if (!entry)
    return initialCall(p);
  return makeTuple(p, {tupleElement(entry, 0), tupleElement(entry, 1),
                       tupleElement(entry, 2)});
}

static Term currentLocation(Process &p) {
  Term entry = currentEntry(p);
  return entry ? entry : initialCall(p);
}

/// The stack as text, a line each: what an emulator's dump of it tells.
static void putBacktrace(Process &p, ByteBuffer &text) {
  if (isSensitive(p))
    return;
  for (Term rest = currentStackTrace(p); isCons(rest); rest = consTail(rest)) {
    displayTerm(consHead(rest), text);
    text.put("\n");
  }
}

static Term backtrace(Process &p) {
  ByteBuffer text;
  putBacktrace(p, text);
  return makeBinary(p, text.data(), text.size());
}

static Term parent(Process &p) {
  return p.parent ? p.parent : Term(am::undefined);
}

static Term messageQueueData(Process &p) {
  return p.messagesOffHeap ? am::off_heap : am::on_heap;
}

static Term catchLevel(Process &) { return makeSmall(0); }
static Term fullSweepAfter(Process &p) { return makeSmall(p.fullSweepAfter); }
static Term minHeapSize(Process &p) {
  return makeSmall(SWord(p.minHeapWords ? p.minHeapWords : kHeapWords));
}
static Term maxHeapSize(Process &p) { return maxHeapTerm(p, p.maxHeap); }
static Term minBinVheapSize(Process &p) {
  return makeSmall(SWord(flagsOf(p).minBinaryWords));
}
/// Nothing is saved, whatever process_flag(save_calls, N) said.
static Term lastCalls(Process &) { return am::false_; }
static Term sequentialTraceToken(Process &p) { return sequentialToken(p); }
static Term trace(Process &) { return makeSmall(0); }

/// {Address, Bytes, References} of every large binary.
static Term binaries(Process &p) {
  Term list = kNil;
  for (Word *lists : {p.offHeap, p.offHeapOld})
    for (Word *object = lists; object; object = offHeapNext(object)) {
      if (headerKind(*object) != Kind::RefcBits)
        continue;
      auto *record = reinterpret_cast<BitsRecord *>(object[kRefcBitsRecord]);
      list = makeCons(p,
                      makeTuple(p, {makeInteger(p, int64_t(Word(record))),
                                    makeSmall(SWord(record->used.load() / 8)),
                                    makeSmall(SWord(record->refs.load()))}),
                      list);
    }
  return list;
}

static Term dictionary(Process &p) {
  return isSensitive(p) ? Term(kNil) : luc_bif_erlang_get_0(&p);
}

namespace {
struct Item {
  const AtomConstant &name;
  Term (*value)(Process &);
};
/// process_info/1 shows the first ones, in this order, except a name that the
/// process hasn't got.
constexpr unsigned kNumShown = 17;
const Item kItems[] = {
    {am::registered_name, registeredName},
    {am::current_function, currentFunction},
    {am::initial_call, initialCall},
    {am::status, status},
    {am::message_queue_len, queueLength},
    {am::links, links},
    {am::dictionary, dictionary},
    {am::trap_exit, trapExit},
    {am::error_handler, errorHandler},
    {am::priority, priority},
    {am::group_leader, groupLeader},
    {am::total_heap_size, totalHeapSize},
    {am::heap_size, heapSize},
    {am::stack_size, stackSize},
    {am::reductions, reductions},
    {am::garbage_collection, garbageCollection},
    {am::suspending, suspending},
    {am::messages, messages},
    {am::monitors, monitors},
    {am::monitored_by, monitoredBy},
    {am::memory, memory},
    {am::current_stacktrace, currentStack},
    {am::current_location, currentLocation},
    {am::parent, parent},
    {am::message_queue_data, messageQueueData},
    {am::catchlevel, catchLevel},
    {am::fullsweep_after, fullSweepAfter},
    {am::min_heap_size, minHeapSize},
    {am::max_heap_size, maxHeapSize},
    {am::min_bin_vheap_size, minBinVheapSize},
    {am::last_calls, lastCalls},
    {am::sequential_trace_token, sequentialTraceToken},
    {am::trace, trace},
    {am::binary, binaries},
    {am::backtrace, backtrace},
    {am::garbage_collection_info, garbageCollectionInfo},
};
} // namespace

static const Item *findItem(Term name) {
  for (const Item &item : kItems)
    if (name == Term(item.name))
      return &item;
  return nullptr;
}

bool luciole::isProcessItem(Term items) {
  if (!isList(items))
    return findItem(items) != nullptr;
  for (; isCons(items); items = consTail(items))
    if (!findItem(consHead(items)))
      return false;
  return isNil(items);
}

//===----------------------------------------------------------------------===//
// Answers
//===----------------------------------------------------------------------===//

static Term pair(Process &p, const Item &item) {
  return makeTuple(p, {Term(item.name), item.value(p)});
}

static Term allShown(Process &p) {
  Term list = kNil;
  for (unsigned i = kNumShown; i-- > 1;)
    list = makeCons(p, pair(p, kItems[i]), list);
  return p.registeredName ? makeCons(p, pair(p, kItems[0]), list) : list;
}

Term luciole::processInfo(Process &p, Term items) {
  if (items == am::undefined)
    return allShown(p);
  if (items == am::registered_name && !p.registeredName)
    return kNil;
  if (!isList(items))
    return pair(p, *findItem(items));
  Term list = kNil;
  for (; isCons(items); items = consTail(items))
    list = makeCons(p, pair(p, *findItem(consHead(items))), list);
  return reverseList(p, list);
}

//===----------------------------------------------------------------------===//
// BIFs
//===----------------------------------------------------------------------===//

/// The answer comes as {Reference, Answer}; false if the process is gone.
static bool sendQuestion(Process &p, Term pid, SignalKind kind, Term term,
                         Term reference, Term (*answer)(Process &, Term)) {
  ControlSignal *signal = copySignal(kind, term);
  signal->from = p.pid();
  signal->ref = refNumber(reference);
  signal->id = Word(uintptr_t(answer));
  return sendSignal(pid, signal);
}

bool luciole::askProcess(Process &asking, Term pid, Term term, Term reference,
                         Term (*answer)(Process &, Term)) {
  return sendQuestion(asking, pid, SignalKind::Info, term, reference, answer);
}

/// Asks another process, and waits for the answer.
static Term ask(Process *p, Term pid, SignalKind kind, Term term,
                Term otherwise,
                Term (*answer)(Process &, Term) = nullptr) {
  Term reference = makeReference(*p);
  if (!sendQuestion(*p, pid, kind, term, reference, answer))
    return otherwise;
  return trap(*p, am::erts_internal, am::await_result, {reference});
}

Term luc_bif_erlang_process_info_2(Process *p, Term pid, Term items) {
  if (!isLocalPid(pid) || !isProcessItem(items))
    return raiseBadarg(*p);
  return pid == p->pid() ? processInfo(*p, items)
                         : ask(p, pid, SignalKind::Info, items, am::undefined,
                               processInfo);
}

Term luc_bif_erlang_process_info_1(Process *p, Term pid) {
  if (!isLocalPid(pid))
    return raiseBadarg(*p);
  return pid == p->pid()
             ? processInfo(*p, am::undefined)
             : ask(p, pid, SignalKind::Info, am::undefined, am::undefined,
                   processInfo);
}

/// {Ref, true} comes once the process has written where it is.
static Term displayBacktrace(Process &p, Term) {
  ByteBuffer text;
  putBacktrace(p, text);
  writeOutput(kStandardError, text.data(), text.size());
  return am::true_;
}

// erlang:process_display/2 waits for the answer.
Term luc_bif_erts_internal_process_display_2(Process *p, Term pid, Term type) {
  if (type != am::backtrace)
    return am::badopt;
  if (!isLocalPid(pid))
    return am::badarg;
  if (pid == p->pid())
    return displayBacktrace(*p, kNil);
  Term reference = makeReference(*p);
  return askProcess(*p, pid, kNil, reference, displayBacktrace)
             ? reference
             : Term(am::badarg);
}

Term luc_bif_erlang_is_process_alive_1(Process *p, Term pid) {
  if (!isLocalPid(pid))
    return raiseBadarg(*p);
  if (pid == p->pid())
    return am::true_;
  return ask(p, pid, SignalKind::Alive, kNil, am::false_);
}
