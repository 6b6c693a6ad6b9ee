//===- Spawn.cpp - Making and freeing processes ----------------------------===//

#include "Processes/Spawn.h"
#include "Collector.h"
#include "CompiledCode.h"
#include "Copy.h"
#include "Dictionary.h"
#include "Funs.h"
#include "Mailbox.h"
#include "Output.h"
#include "Processes/Relations.h"
#include "Processes/SpawnOptions.h"
#include "Processes/Table.h"
#include "Scheduling/Scheduler.h"
#include "Stack.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exports.h"
#include "platform/Platform.h"

#include <cstdlib>
#include <new>

using namespace luciole;
using namespace luciole::entry_types;

//===----------------------------------------------------------------------===//
// Making and freeing
//===----------------------------------------------------------------------===//

static Process *allocateProcess(size_t heapWords) {
  void *memory = std::malloc(sizeof(Process));
  if (!memory)
    fatalMemory("a process");
  std::memset(memory, 0, sizeof(Process)); // or its zeros are much code
  auto *process = new (memory) Process();
  createHeap(*process, heapWords);
  createStack(*process);
  return process;
}

/// `erlang:apply/3`, which starts everything but a fun without arguments.
COMPILED_FUNCTION(applyCode, "erlang:apply/3", 3);

/// What is no fun without arguments has no code to start with
/// (raiseBadStart).
static void setStart(Process &p, Term fun) {
  bool starts = isFun(fun) && funArity(fun) == 0;
  p.setStart(starts ? funCode(fun) : nullptr, 1);
  p.registers[0] = fun;
}

Term luciole::raiseBadStart(Process &p, Term fun) {
  luc_fault_badfun(&p, fun, 0);
  p.exception.topModule = am::erlang;
  p.exception.topFunction = am::apply;
  p.exception.topArgs = makeSmall(2);
  luc_capture(&p);
  return kNone;
}

/// Whether it is a call of apply/2 without arguments.
static bool appliesToNothing(Term module, Term function, Term args) {
  return module == am::erlang && function == am::apply && isCons(args) &&
         isCons(consTail(args)) && isNil(consHead(consTail(args))) &&
         isNil(consTail(consTail(args)));
}

static void setStart(Process &p, Term module, Term function, Term args) {
  if (appliesToNothing(module, function, args))
    return setStart(p, consHead(args));
  p.setStart(addressOf(applyCode), 3);
  p.registers[0] = module;
  p.registers[1] = function;
  p.registers[2] = args;
}

Process *luciole::makeIdleProcess() { return allocateProcess(kSmallHeapWords); }

Process *luciole::makeProcess(Term module, Term function, Term args) {
  Process *process = allocateProcess(kSmallHeapWords);
  process->initialModule = module;
  process->initialFunction = function;
  process->initialArity = uint32_t(listLength(args));
  setStart(*process, module, function, copyTerm(*process, args));
  return process;
}

Process *luciole::createPinnedProcess() {
  Process *process = allocateProcess(kLargeHeapWords);
  process->isPinned = true;
  process->args = static_cast<Term *>(std::calloc(kArgsWords, sizeof(Term)));
  process->scheduler = currentScheduler();
  startSlice(*process);
  return process;
}

/// init:boot(Main, Arguments) goes first and ends in a call of Main.
static void setBoot(Process &p) {
  p.setStart(reinterpret_cast<const void *>(luc_program.bootCode), 2);
  p.registers[0] =
      makeExternalFun(p, luc_program.mainModule, am::main,
                      luc_program.mainArity,
                      reinterpret_cast<const void *>(luc_program.mainCode));
  p.registers[1] =
      luc_program.mainArity ? luc_bif_init_get_plain_arguments_0(&p)
                            : Term(am::none);
}

Process *luciole::makeMainProcess() {
  Process *process = allocateProcess(kLargeHeapWords);
  process->isMain = true;
  process->initialModule = luc_program.mainModule;
  process->initialFunction = am::main;
  process->initialArity = uint32_t(luc_program.mainArity);
  process->setStart(reinterpret_cast<const void *>(luc_program.mainCode),
                    unsigned(luc_program.mainArity));
  if (parts::arguments() && luc_program.mainArity == 1)
    process->registers[0] = luc_bif_init_get_plain_arguments_0(process);
  if (parts::boot() && luc_program.bootCode)
    setBoot(*process);
  enterProcess(*process);
  return process;
}

void luciole::freeProcess(Process &p) {
  freeMailbox(p);
  freeHeap(p);
  freeStack(p);
  if (parts::relations() && p.relations) {
    p.relations->~Relations();
    std::free(p.relations);
  }
  if (p.dictionary) {
    p.dictionary->clear();
    std::free(p.dictionary);
  }
  std::free(&p);
}

void luciole::exitProgram(int status) {
  flushOutput();
  platform::exitProcess(status);
}

Term luciole::callCompiled(Process &process, const void *code,
                           unsigned parameters,
                           const Term args[kNumRegisterArgs]) {
  bool wasPinned = process.isPinned;
  process.isPinned = true;
  Term result = luc_enter(&process, code, args, parameters);
  process.isPinned = wasPinned;
  return result;
}

//===----------------------------------------------------------------------===//
// BIFs
//===----------------------------------------------------------------------===//

static void applyOptions(Process &child, const SpawnOptions &options) {
  child.priority = options.priority;
  child.minHeapWords = options.minHeapWords;
  child.maxHeap = options.maxHeap;
  child.fullSweepAfter = options.fullSweepAfter;
  child.messagesOffHeap = options.messagesOffHeap;
  if (options.minBinaryWords)
    relationsOf(child).flags.minBinaryWords = options.minBinaryWords;
}

/// Both sides of a monitor by the parent under its reference.
static void monitorChild(Process &p, Process &child, Term reference,
                         const SpawnOptions &options) {
  RefNumber number = refNumber(reference);
  addMonitor(p, Monitor{{number}, child.pid(), kNone, options.tag,
                        options.alias});
  relationsOf(child).watchers.insert(Watcher{{number}, p.pid(), kNone});
}

static bool isStart(Term module, Term function, Term args) {
  return isAtom(module) && isAtom(function) && listLength(args) >= 0;
}

/// The pid of a new process that runs, kNone if there are too many. The
/// reference is for a monitor.
static Term start(Process &p, Process *child, const SpawnOptions &options,
                  Term reference) {
  chargeWords(p, child->fragmentWords);
  if (parts::relations())
    applyOptions(*child, options);
  child->groupLeader = p.groupLeader;
  child->parent = p.pid();
  if (!enterProcess(*child)) {
    freeProcess(*child);
    return kNone;
  }
  Term pid = child->pid();
  if (parts::relations() && options.link) {
    relationsOf(p).links.insert({pid, 0});
    relationsOf(*child).links.insert({p.pid(), 0});
  }
  if (parts::relations() && options.monitor)
    monitorChild(p, *child, reference, options);
  enqueue(*child);
  return pid;
}

static Term spawn(Process *p, Term module, Term function, Term args,
                  const SpawnOptions &options) {
  if (!isStart(module, function, args))
    return raiseBadarg(*p);
  if (listLength(args) > 255)
    return raiseSystemLimit(*p);
  Term reference =
      parts::relations() && options.monitor ? makeMonitorReference(*p, options.alias) : kNone;
  Term pid = start(*p, makeProcess(module, function, args), options, reference);
  if (!pid)
    return raiseSystemLimit(*p);
  return reference ? makeTuple(*p, {pid, reference}) : pid;
}

/// Tuples were funs once: they are found not to be when the process starts.
static bool wasFun(Term t) {
  return isTupleOf(t, 2) && isAtom(tupleElement(t, 0)) &&
         isAtom(tupleElement(t, 1));
}

Term luc_bif_erlang_spawn_1(Process *p, Term fun) {
  if (!isFun(fun) && !wasFun(fun))
    return raiseBadarg(*p);
  Process *child = makeIdleProcess();
  child->initialModule = am::erlang;
  child->initialFunction = am::apply;
  child->initialArity = 2;
  setStart(*child, copyTerm(*child, fun));
  Term pid = start(*p, child, SpawnOptions(), kNone);
  return pid ? pid : raiseSystemLimit(*p);
}

Term luc_bif_erlang_spawn_3(Process *p, Term module, Term function, Term args) {
  return spawn(p, module, function, args, SpawnOptions());
}

Term luc_bif_erlang_spawn_link_3(Process *p, Term module, Term function,
                                 Term args) {
  SpawnOptions options;
  options.link = true;
  return spawn(p, module, function, args, options);
}

Term luc_bif_erlang_spawn_opt_4(Process *p, Term module, Term function,
                                Term args, Term list) {
  SpawnOptions options;
  if (!parseSpawnOptions(list, options))
    return raiseBadarg(*p);
  return spawn(p, module, function, args, options);
}

//===----------------------------------------------------------------------===//
// spawn_request
//===----------------------------------------------------------------------===//

namespace {
struct Request {
  SpawnOptions options;
  Term replyTag = am::spawn_reply;
  bool replyOnSuccess = true, replyOnError = true;
};
} // namespace

static bool parseReply(Term value, Request &request) {
  if (value != am::yes && value != am::no && value != am::error_only &&
      value != am::success_only)
    return false;
  request.replyOnError = value == am::yes || value == am::error_only;
  request.replyOnSuccess = value == am::yes || value == am::success_only;
  return true;
}

/// What concerns the answer; `rest` gets the spawn options and what is none.
/// False if it is no list.
static bool parseRequest(Process &p, Term list, Request &request, Term &rest) {
  rest = kNil;
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    bool isPair = isTupleOf(option, 2);
    if (isPair && tupleElement(option, 0) == am::reply_tag)
      request.replyTag = tupleElement(option, 1);
    else if (!isPair || tupleElement(option, 0) != am::reply ||
             !parseReply(tupleElement(option, 1), request))
      rest = makeCons(p, option, rest);
  }
  return isNil(list);
}

/// {Tag, Reference, ok | error, Pid or reason}, if that is wanted.
static void answerRequest(Process &p, const Request &request, Term reference,
                          Term pid, Term error) {
  if (pid ? request.replyOnSuccess : request.replyOnError)
    appendMessage(p, copyMessage(makeTuple(p, {request.replyTag, reference,
                                               pid ? am::ok : am::error,
                                               pid ? pid : error})));
}

/// The node is here: the answer is in the mailbox when this returns.
Term luc_bif_erts_internal_spawn_request_4(Process *p, Term module,
                                           Term function, Term args,
                                           Term list) {
  Request request;
  Term options;
  if (!isStart(module, function, args) ||
      !parseRequest(*p, list, request, options))
    return am::badarg;
  bool understood = parseSpawnOptions(options, request.options);
  Term reference = makeMonitorReference(*p, request.options.alias);
  Term pid = understood ? start(*p, makeProcess(module, function, args),
                                request.options, reference)
                        : kNone;
  answerRequest(*p, request, reference, pid,
                understood ? am::system_limit : am::badopt);
  return reference;
}

/// There is no other node. For spawn_opt the result is {Reference, Whether the
/// process was to be monitored}.
Term luc_bif_erts_internal_dist_spawn_request_4(Process *p, Term node,
                                                Term start, Term list,
                                                Term kind) {
  Request request;
  Term options;
  if (!isAtom(node) || !isTupleOf(start, 3) ||
      !isStart(tupleElement(start, 0), tupleElement(start, 1),
               tupleElement(start, 2)) ||
      !parseRequest(*p, list, request, options))
    return am::badarg;
  parseSpawnOptions(options, request.options);
  Term reference = makeMonitorReference(*p, request.options.alias);
  answerRequest(*p, request, reference, kNone, am::noconnection);
  return kind == am::spawn_request
             ? reference
             : makeTuple(*p, {reference, makeBool(request.options.monitor)});
}

/// Its answer has come already.
Term luc_bif_erlang_spawn_request_abandon_1(Process *p, Term reference) {
  return isReference(reference) ? Term(am::false_) : raiseBadarg(*p);
}
