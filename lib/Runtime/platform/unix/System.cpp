//===- System.cpp - The environment, clocks and names of Unix -------------===//

#include "platform/System.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

namespace luciole::platform {

const char *getVariable(const char *name) { return getenv(name); }
bool setVariable(const char *name, const char *value) {
  return setenv(name, value, 1) == 0;
}
bool unsetVariable(const char *name) { return unsetenv(name) == 0; }
const char *const *allVariables() { return environ; }

bool toLocalTime(int64_t seconds, CivilTime &local) {
  time_t t = seconds;
  struct tm tm;
  if (!localtime_r(&t, &tm))
    return false;
  local = {tm.tm_year + int64_t(1900), tm.tm_mon + 1, tm.tm_mday,
           tm.tm_hour, tm.tm_min, tm.tm_sec};
  return true;
}

bool fromLocalTime(const CivilTime &local, int daylight, int64_t &seconds) {
  struct tm tm = {};
  tm.tm_year = int(local.year - 1900);
  tm.tm_mon = local.month - 1;
  tm.tm_mday = local.day;
  tm.tm_hour = local.hour;
  tm.tm_min = local.minute;
  tm.tm_sec = local.second;
  tm.tm_isdst = daylight;
  // -1 is a time as well; only a failure leaves tm_wday alone.
  tm.tm_wday = -1;
  seconds = mktime(&tm);
  return tm.tm_wday >= 0;
}

int64_t processorNanoseconds() {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return int64_t(t.tv_sec) * 1000000000 + t.tv_nsec;
}

long processNumber() { return getpid(); }

unsigned processorCount() {
  long n = sysconf(_SC_NPROCESSORS_ONLN);
  return n > 0 ? unsigned(n) : 1;
}

SystemName systemName() {
  static thread_local struct utsname info;
  SystemName result{info.sysname, {}};
  uname(&info);
  for (char *c = info.sysname; *c; ++c)
    *c = char(tolower(*c));
  char *release = info.release;
  for (auto &number : result.version) {
    number = unsigned(strtoul(release, &release, 10));
    if (*release != '.')
      break;
    ++release;
  }
  return result;
}

} // namespace luciole::platform
