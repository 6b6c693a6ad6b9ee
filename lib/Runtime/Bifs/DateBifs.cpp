//===- DateBifs.cpp - Dates and times of day ------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"
#include "platform/System.h"

using namespace luciole;
using platform::CivilTime;

static bool isLeapYear(int64_t year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int daysInMonth(int64_t year, int month) {
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30,
                                  31, 31, 30, 31, 30, 31};
  return month == 2 && isLeapYear(year) ? 29 : kDays[month - 1];
}

/// Days from 1970-01-01, in the Gregorian calendar: years begin in March here,
/// so that the leap day comes last.
static int64_t daysFromCivil(int64_t year, int month, int day) {
  year -= month <= 2;
  int64_t era = (year >= 0 ? year : year - 399) / 400;
  int64_t yearOfEra = year - era * 400;
  int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  int64_t dayOfEra =
      yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

static CivilTime toUniversalTime(int64_t seconds) {
  int64_t days = seconds / 86400, rest = seconds % 86400;
  if (rest < 0) {
    rest += 86400;
    --days;
  }
  days += 719468;
  int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  int64_t dayOfEra = days - era * 146097;
  int64_t yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  int64_t dayOfYear =
      dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  int64_t shifted = (5 * dayOfYear + 2) / 153;
  int month = int(shifted < 10 ? shifted + 3 : shifted - 9);
  return {yearOfEra + era * 400 + (month <= 2), month,
          int(dayOfYear - (153 * shifted + 2) / 5 + 1), int(rest / 3600),
          int(rest / 60 % 60), int(rest % 60)};
}

static int64_t fromUniversalTime(const CivilTime &t) {
  return daysFromCivil(t.year, t.month, t.day) * 86400 + t.hour * 3600 +
         t.minute * 60 + t.second;
}

//===----------------------------------------------------------------------===//
// Terms
//===----------------------------------------------------------------------===//

static Term dateTerm(Process &p, const CivilTime &t) {
  return makeTuple(
      p, {makeSmall(t.year), makeSmall(t.month), makeSmall(t.day)});
}
static Term timeTerm(Process &p, const CivilTime &t) {
  return makeTuple(
      p, {makeSmall(t.hour), makeSmall(t.minute), makeSmall(t.second)});
}
static Term dateTimeTerm(Process &p, const CivilTime &t) {
  return makeTuple(p, {dateTerm(p, t), timeTerm(p, t)});
}

static bool threeSmalls(Term t, SWord out[3]) {
  if (!isTupleOf(t, 3))
    return false;
  for (unsigned i = 0; i < 3; ++i) {
    if (!isSmall(tupleElement(t, i)))
      return false;
    out[i] = smallValue(tupleElement(t, i));
  }
  return true;
}

/// The first year that OTP takes where local time is in play.
static constexpr SWord kFirstLocalYear = 1900;

static bool readDateTime(Term t, CivilTime &out) {
  SWord d[3], h[3];
  if (!isTupleOf(t, 2) || !threeSmalls(tupleElement(t, 0), d) ||
      !threeSmalls(tupleElement(t, 1), h))
    return false;
  if (d[0] < 1600 || d[0] > 1000000 || d[1] < 1 || d[1] > 12 || d[2] < 1 ||
      d[2] > daysInMonth(d[0], int(d[1])) || h[0] < 0 || h[0] > 23 ||
      h[1] < 0 || h[1] > 59 || h[2] < 0 || h[2] > 59)
    return false;
  out = {d[0], int(d[1]), int(d[2]), int(h[0]), int(h[1]), int(h[2])};
  return true;
}

static int64_t nowSeconds() {
  return platform::systemNanoseconds() / 1000000000;
}

static CivilTime nowLocal() {
  CivilTime t = {};
  platform::toLocalTime(nowSeconds(), t);
  return t;
}

Term luc_bif_erlang_universaltime_0(Process *p) {
  return dateTimeTerm(*p, toUniversalTime(nowSeconds()));
}
Term luc_bif_erlang_localtime_0(Process *p) {
  return dateTimeTerm(*p, nowLocal());
}
Term luc_bif_erlang_date_0(Process *p) { return dateTerm(*p, nowLocal()); }
Term luc_bif_erlang_time_0(Process *p) { return timeTerm(*p, nowLocal()); }

Term luc_bif_erlang_universaltime_to_localtime_1(Process *p, Term t) {
  CivilTime time, local;
  if (!readDateTime(t, time) || time.year < kFirstLocalYear ||
      !platform::toLocalTime(fromUniversalTime(time), local))
    return raiseBadarg(*p);
  return dateTimeTerm(*p, local);
}

Term luc_bif_erlang_localtime_to_universaltime_2(Process *p, Term t,
                                                 Term daylight) {
  CivilTime time;
  int64_t seconds;
  int flag = daylight == Term(am::true_)        ? 1
             : daylight == Term(am::false_)     ? 0
             : daylight == Term(am::undefined) ? -1
                                                : -2;
  if (flag == -2 || !readDateTime(t, time) || time.year < kFirstLocalYear ||
      !platform::fromLocalTime(time, flag, seconds))
    return raiseBadarg(*p);
  return dateTimeTerm(*p, toUniversalTime(seconds));
}
Term luc_bif_erlang_localtime_to_universaltime_1(Process *p, Term t) {
  return luc_bif_erlang_localtime_to_universaltime_2(p, t, am::undefined);
}

Term luc_bif_erlang_universaltime_to_posixtime_1(Process *p, Term t) {
  CivilTime time;
  return readDateTime(t, time) ? makeInteger(*p, fromUniversalTime(time))
                               : raiseBadarg(*p);
}

Term luc_bif_erlang_posixtime_to_universaltime_1(Process *p, Term t) {
  return isSmall(t) ? dateTimeTerm(*p, toUniversalTime(smallValue(t)))
                    : raiseBadarg(*p);
}
