//===- Suspends.cpp - Keeping others from running --------------------------===//
//
// The one that is suspended counts how often (Process::suspendCount); the one
// that suspends keeps its share of that, which it gives back when it ends.
//
//===----------------------------------------------------------------------===//

#include "Processes/Relations.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

namespace {
struct SuspendOptions {
  bool asynchronous = false, unlessSuspending = false;
  Term tag = kNone; ///< of an answer to come
};
} // namespace

static bool parse(Term list, SuspendOptions &options) {
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    if (option == am::unless_suspending)
      options.unlessSuspending = true;
    else if (option == am::asynchronous)
      options.asynchronous = true;
    else if (isTupleOf(option, 2) &&
             tupleElement(option, 0) == am::asynchronous) {
      options.asynchronous = true;
      options.tag = tupleElement(option, 1);
    } else
      return false;
  }
  return isNil(list);
}

static Suspend *findSuspend(Process &p, Term pid) {
  return p.relations ? p.relations->suspends.find(pid) : nullptr;
}

/// The process that is suspended answers {Reference, true}, or {Tag, suspended}
/// to who gave a tag.
Term luc_bif_erts_internal_suspend_process_2(Process *p, Term pid, Term list) {
  SuspendOptions options;
  if (!isLocalPid(pid) || pid == p->pid())
    return am::badarg;
  if (!parse(list, options))
    return am::badopt;
  Suspend *known = findSuspend(*p, pid);
  if (known && options.unlessSuspending)
    return am::false_;
  Term reference = makeReference(*p);
  ControlSignal *signal =
      copySignal(SignalKind::Suspend, options.tag ? options.tag : kNil);
  bool answers = !options.asynchronous || options.tag;
  signal->from = answers ? p->pid() : kNone;
  if (!options.asynchronous)
    signal->ref = refNumber(reference);
  if (!sendSignal(pid, signal)) {
    if (!options.asynchronous)
      return am::badarg;
    if (options.tag)
      sendMessage(p->pid(), makeTuple(*p, {options.tag, am::badarg}));
    return am::true_;
  }
  ++relationsOf(*p).suspends.insert({pid, 0})->times;
  return options.asynchronous ? Term(am::true_) : reference;
}

Term luc_bif_erlang_resume_process_1(Process *p, Term pid) {
  Suspend *known = findSuspend(*p, pid);
  if (!known)
    return raiseBadarg(*p);
  if (!--known->times)
    p->relations->suspends.erase(known);
  return sendSignal(pid, allocateSignal(SignalKind::Resume))
             ? Term(am::true_)
             : raiseBadarg(*p);
}

void luciole::endSuspends(Process &p) {
  p.relations->suspends.forEach([](Suspend &each) {
    for (Word i = 0; i < each.times; ++i)
      sendSignal(each.pid, allocateSignal(SignalKind::Resume));
  });
}
