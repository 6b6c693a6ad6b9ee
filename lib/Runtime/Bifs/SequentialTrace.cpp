//===- SequentialTrace.cpp - What seq_trace asks of the runtime ------------===//
//
// A process may have a token, and print with it. Tokens do not travel with
// messages here, so only prints are told to the tracer.
//
//===----------------------------------------------------------------------===//

#include "Bifs/SystemFlags.h"
#include "Processes/Relations.h"
#include "Processes/Table.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Compare.h"

#include <atomic>

using namespace luciole;

namespace {
struct Flag {
  const AtomConstant &name;
  SWord bit;
};
/// Of a token, as OTP numbers them.
const Flag kFlags[] = {{am::send, 1},
                       {am::receive, 2},
                       {am::print, 4},
                       {am::timestamp, 8},
                       {am::monotonic_timestamp, 32},
                       {am::strict_monotonic_timestamp, 16}};
constexpr SWord kPrint = 4, kTimestamp = 8, kStrict = 16, kMonotonic = 32;
/// Serials are counted up to here.
constexpr SWord kMaxSerial = SWord(1) << 58;
} // namespace

/// The tracer's pid or kNone; tokens of before a reset are none.
static std::atomic<Term> tracer;
static std::atomic<uint32_t> resets;

/// Of a process that has a token, or null.
static SequentialTrace *traceOf(Process &p) {
  if (!p.relations || !p.relations->trace.label ||
      p.relations->trace.resets != resets.load(std::memory_order_relaxed))
    return nullptr;
  return &p.relations->trace;
}

/// Of the process, with a new token if it had none.
static SequentialTrace &makeTrace(Process &p) {
  if (SequentialTrace *known = traceOf(p))
    return *known;
  SequentialTrace &trace = relationsOf(p).trace;
  trace.label = makeSmall(0);
  trace.from = p.pid();
  trace.flags = 0;
  trace.serial = trace.clock;
  trace.previous = trace.lastClock;
  trace.resets = resets;
  return trace;
}

static Term serialOf(Process &p, const SequentialTrace &trace) {
  return makeTuple(p, {makeInteger(p, trace.previous),
                       makeInteger(p, trace.serial)});
}

Term luciole::sequentialToken(Process &p) {
  SequentialTrace *trace = traceOf(p);
  if (!trace)
    return kNil;
  return makeTuple(p, {makeSmall(trace->flags), trace->label,
                       makeInteger(p, trace->serial), trace->from,
                       makeInteger(p, trace->previous)});
}

static SWord flagBit(Term name) {
  for (const Flag &flag : kFlags)
    if (name == Term(flag.name))
      return flag.bit;
  return 0;
}

//===----------------------------------------------------------------------===//
// Setting
//===----------------------------------------------------------------------===//

static Term setFlag(Process &p, SWord bit, Term value) {
  if (!isBoolean(value))
    return raiseBadarg(p);
  SequentialTrace &trace = makeTrace(p);
  bool before = trace.flags & bit;
  trace.flags = value == am::true_ ? trace.flags | bit : trace.flags & ~bit;
  return makeBool(before);
}

static Term setSerial(Process &p, Term value) {
  if (!isTupleOf(value, 2) || !isSmall(tupleElement(value, 0)) ||
      !isSmall(tupleElement(value, 1)))
    return raiseBadarg(p);
  SequentialTrace &trace = makeTrace(p);
  Term before = serialOf(p, trace);
  trace.from = p.pid();
  trace.lastClock = trace.previous = smallValue(tupleElement(value, 0));
  trace.clock = trace.serial = smallValue(tupleElement(value, 1));
  return before;
}

Term luc_bif_erlang_seq_trace_2(Process *p, Term what, Term value) {
  if (what == am::label) {
    SequentialTrace &trace = makeTrace(*p);
    Term before = trace.label;
    trace.label = value;
    return before;
  }
  if (what == am::serial)
    return setSerial(*p, value);
  if (what == am::sequential_trace_token && isNil(value)) {
    Term before = sequentialToken(*p);
    if (p->relations)
      p->relations->trace.label = kNone;
    return before;
  }
  SWord bit = flagBit(what);
  return bit ? setFlag(*p, bit, value) : raiseBadarg(*p);
}

//===----------------------------------------------------------------------===//
// Asking and printing
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_seq_trace_info_1(Process *p, Term what) {
  SWord bit = flagBit(what);
  if (!bit && what != am::label && what != am::serial)
    return raiseBadarg(*p);
  SequentialTrace *trace = traceOf(*p);
  if (!trace)
    return bit ? makeTuple(*p, {what, am::false_}) : Term(kNil);
  if (what == am::label)
    return makeTuple(*p, {what, trace->label});
  if (what == am::serial)
    return makeTuple(*p, {what, serialOf(*p, *trace)});
  return makeTuple(*p, {what, makeBool(trace->flags & bit)});
}

/// The time that the flags ask for, or kNone.
static Term timestamp(Process &p, SWord flags) {
  if (flags & kTimestamp)
    return luc_bif_erlang_timestamp_0(&p);
  Term now = luc_bif_erlang_monotonic_time_0(&p);
  if (flags & kMonotonic)
    return now;
  return flags & kStrict
             ? makeTuple(p, {now, luc_bif_erlang_unique_integer_1(
                                      &p, makeList(p, {am::monotonic}))})
             : kNone;
}

/// {seq_trace, Label, {print, Serial, From, [], What}[, Time]} to the tracer.
static void tellTracer(Process &p, const SequentialTrace &trace, Term what) {
  Term to = tracer.load();
  if (!to || !(trace.flags & kPrint))
    return;
  Term event = makeTuple(
      p, {am::print, serialOf(p, trace), p.pid(), kNil, what});
  Term time = timestamp(p, trace.flags);
  sendMessage(to, time ? makeTuple(p, {am::seq_trace, trace.label, event, time})
                       : makeTuple(p, {am::seq_trace, trace.label, event}));
}

/// True if there is a token (of that label, unless that is kNone).
static Term print(Process &p, Term label, Term what) {
  SequentialTrace *trace = traceOf(p);
  if (!trace || (label && !exactEqual(trace->label, label)))
    return am::false_;
  trace->clock = trace->clock < kMaxSerial ? trace->clock + 1 : 0;
  trace->serial = trace->clock;
  tellTracer(p, *trace, what);
  return am::true_;
}

Term luc_bif_erlang_seq_trace_print_1(Process *p, Term what) {
  return print(*p, kNone, what);
}

Term luc_bif_erlang_seq_trace_print_2(Process *p, Term label, Term what) {
  return print(*p, label, what);
}

//===----------------------------------------------------------------------===//
// The tracer
//===----------------------------------------------------------------------===//

Term luciole::sequentialTracer() {
  Term pid = tracer.load();
  return pid && isAlive(pid) ? pid : Term(am::false_);
}

Term luciole::setSequentialTrace(Process &p, Term flag, Term value) {
  if (flag == am::reset_seq_trace) { // to whatever value
    ++resets;
    return am::true_;
  }
  if (value != am::false_ && (!isLocalPid(value) || !isAlive(value)))
    return raiseBadarg(p);
  Term before = sequentialTracer();
  tracer = value == am::false_ ? Term(kNone) : value;
  return before;
}
