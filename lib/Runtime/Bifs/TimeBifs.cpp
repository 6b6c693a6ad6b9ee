//===- TimeBifs.cpp - Clocks ----------------------------------------------===//
//
// The native unit is the nanosecond. As in OTP, Erlang monotonic time starts
// at a large negative number and the time offset never changes.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include "Timers.h"
#include "platform/Platform.h"

#include <atomic>

using namespace luciole;

static constexpr int64_t kStart = -576460752 * int64_t(1000000000);

namespace {
struct Clock {
  int64_t origin = parts::kSmall ? 0 : platform::monotonicNanoseconds();
  int64_t offset = platform::systemNanoseconds() - monotonic();
  int64_t monotonic() const {
    return platform::monotonicNanoseconds() - origin + kStart;
  }
  int64_t system() const { return monotonic() + offset; }
};
} // namespace

#ifdef LUCIOLE_SMALL
/// Starts with the host, so that nothing has to be done at the beginning.
static const Clock &erlangClock() {
  static const Clock clock;
  return clock;
}
#else
/// Starts with the program.
static const Clock theClock;
static const Clock &erlangClock() { return theClock; }
#endif

int64_t luciole::monotonicOrigin() { return erlangClock().origin - kStart; }

//===----------------------------------------------------------------------===//
// Units
//===----------------------------------------------------------------------===//

/// Parts of a second, or kNone if it is no unit.
static Term partsPerSecond(Term unit) {
  if (isInteger(unit))
    return isSmall(unit) && smallValue(unit) <= 0 ? kNone
           : isKind(unit, Kind::NegBig)           ? kNone
                                                  : unit;
  if (unit == Term(am::second) || unit == Term(am::seconds))
    return makeSmall(1);
  if (unit == Term(am::millisecond) || unit == Term(am::milli_seconds))
    return makeSmall(1000);
  if (unit == Term(am::microsecond) || unit == Term(am::micro_seconds))
    return makeSmall(1000000);
  if (unit == Term(am::nanosecond) || unit == Term(am::nano_seconds) ||
      unit == Term(am::native) || unit == Term(am::perf_counter))
    return makeSmall(1000000000);
  return kNone;
}

/// time * to / from, rounded down.
static Term convert(Process &p, Term time, Term from, Term to) {
  Term scaled = mulIntegers(p, time, to);
  if (!scaled)
    return kNone;
  Term quotient = divIntegers(p, scaled, from);
  Term rem = remIntegers(p, scaled, from);
  return compareIntegers(rem, makeSmall(0)) < 0
             ? subIntegers(p, quotient, makeSmall(1))
             : quotient;
}

static Term inUnit(Process &p, int64_t nanoseconds, Term unit) {
  Term perSecond = partsPerSecond(unit);
  // One of the names, for which all is small: the driver has made sure.
  if (!parts::bigs() && perSecond) {
    SWord each = 1000000000 / smallValue(perSecond);
    SWord whole = nanoseconds / each;
    return makeSmall(whole - (whole * each > nanoseconds));
  }
  return perSecond ? convert(p, makeInteger(p, nanoseconds), makeSmall(1000000000),
                         perSecond)
               : raiseBadarg(p);
}

Term luc_bif_erlang_convert_time_unit_3(Process *p, Term time, Term from,
                                        Term to) {
  Term fromParts = partsPerSecond(from), toParts = partsPerSecond(to);
  if (!isInteger(time) || !fromParts || !toParts)
    return raiseBadarg(*p);
  return convert(*p, time, fromParts, toParts);
}

//===----------------------------------------------------------------------===//
// Erlang's clocks and the system's
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_monotonic_time_0(Process *p) {
  return makeInteger(*p, erlangClock().monotonic());
}
Term luc_bif_erlang_monotonic_time_1(Process *p, Term unit) {
  return inUnit(*p, erlangClock().monotonic(), unit);
}
Term luc_bif_erlang_system_time_0(Process *p) {
  return makeInteger(*p, erlangClock().system());
}
Term luc_bif_erlang_system_time_1(Process *p, Term unit) {
  return inUnit(*p, erlangClock().system(), unit);
}
Term luc_bif_erlang_time_offset_0(Process *p) {
  return makeInteger(*p, erlangClock().offset);
}
Term luc_bif_erlang_time_offset_1(Process *p, Term unit) {
  return inUnit(*p, erlangClock().offset, unit);
}
Term luc_bif_os_system_time_0(Process *p) {
  return makeInteger(*p, platform::systemNanoseconds());
}
Term luc_bif_os_system_time_1(Process *p, Term unit) {
  return inUnit(*p, platform::systemNanoseconds(), unit);
}
Term luc_bif_os_perf_counter_0(Process *p) {
  return makeInteger(*p, platform::monotonicNanoseconds());
}
Term luc_bif_os_perf_counter_1(Process *p, Term unit) {
  return inUnit(*p, platform::monotonicNanoseconds(), unit);
}
Term luc_bif_erts_internal_time_unit_0(Process *) {
  return makeSmall(1000000000);
}
Term luc_bif_erts_internal_perf_counter_unit_0(Process *) {
  return makeSmall(1000000000);
}

/// {MegaSeconds, Seconds, MicroSeconds}
static Term timestamp(Process &p, int64_t microseconds) {
  int64_t seconds = microseconds / 1000000;
  return makeTuple(p, {makeSmall(seconds / 1000000),
                       makeSmall(seconds % 1000000),
                       makeSmall(microseconds % 1000000)});
}

Term luc_bif_erlang_timestamp_0(Process *p) {
  return timestamp(*p, erlangClock().system() / 1000);
}
Term luc_bif_os_timestamp_0(Process *p) {
  return timestamp(*p, platform::systemNanoseconds() / 1000);
}
/// Never the same twice.
Term luc_bif_erlang_now_0(Process *p) {
  static std::atomic<int64_t> last{0};
  int64_t now = erlangClock().system() / 1000;
  int64_t before = last.load(std::memory_order_relaxed), next;
  do
    next = now > before ? now : before + 1;
  while (!last.compare_exchange_weak(before, next, std::memory_order_relaxed));
  return timestamp(*p, next);
}

int64_t luc_monotonic_nanoseconds() { return erlangClock().monotonic(); }
int64_t luc_elapsed_nanoseconds() { return erlangClock().monotonic() - kStart; }
