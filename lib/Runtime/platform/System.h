//===- System.h - The environment, clocks and names of the host ---*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_SYSTEM_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_SYSTEM_H

#include <cstdint>

namespace luciole::platform {

// The environment. Names and values are byte strings.
const char *getVariable(const char *name); ///< null if unset
bool setVariable(const char *name, const char *value);
bool unsetVariable(const char *name);
const char *const *allVariables(); ///< "name=value"..., null

struct CivilTime {
  int64_t year;
  int month, day, hour, minute, second;
};
/// Local time of a POSIX time; false if it has none.
bool toLocalTime(int64_t seconds, CivilTime &local);
/// The reverse. `daylight` is 1 or 0 for daylight saving time or not, negative
/// for whatever holds then.
bool fromLocalTime(const CivilTime &local, int daylight, int64_t &seconds);

int64_t processorNanoseconds(); ///< used by this program
long processNumber();
unsigned processorCount();

struct SystemName {
  const char *name; ///< lower case
  unsigned version[3];
};
SystemName systemName();

} // namespace luciole::platform

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_SYSTEM_H
