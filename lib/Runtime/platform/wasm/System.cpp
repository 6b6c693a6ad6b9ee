//===- System.cpp - The environment, clocks and names of the host ----------===//

#include "platform/System.h"
#include "platform/wasm/Environment.h"
#include "platform/wasm/Host.h"

#include <cstdlib>
#include <cstring>

using namespace luciole;

const char *luciole::environmentBlock = "";

//===----------------------------------------------------------------------===//
// The environment
//===----------------------------------------------------------------------===//

/// Null until somebody changes or lists it.
static char **variables;
static size_t numVariables;

static void makeList() {
  if (variables)
    return;
  size_t count = 0;
  for (const char *at = environmentBlock; *at; at += std::strlen(at) + 1)
    ++count;
  variables = static_cast<char **>(std::calloc(count + 1, sizeof(char *)));
  for (const char *at = environmentBlock; *at; at += std::strlen(at) + 1)
    variables[numVariables++] = const_cast<char *>(at);
}

/// The value in "name=value" if that is its name.
static const char *valueOf(const char *variable, const char *name) {
  size_t length = std::strlen(name);
  bool matches = std::strncmp(variable, name, length) == 0 &&
                 variable[length] == '=';
  return matches ? variable + length + 1 : nullptr;
}

const char *platform::getVariable(const char *name) {
  if (variables) {
    for (size_t i = 0; i < numVariables; ++i)
      if (const char *value = valueOf(variables[i], name))
        return value;
    return nullptr;
  }
  for (const char *at = environmentBlock; *at; at += std::strlen(at) + 1)
    if (const char *value = valueOf(at, name))
      return value;
  return nullptr;
}

/// What was there is not freed: somebody may still hold its value.
bool platform::unsetVariable(const char *name) {
  makeList();
  size_t kept = 0;
  for (size_t i = 0; i < numVariables; ++i)
    if (!valueOf(variables[i], name))
      variables[kept++] = variables[i];
  numVariables = kept;
  variables[kept] = nullptr;
  return true;
}

bool platform::setVariable(const char *name, const char *value) {
  unsetVariable(name);
  size_t nameLength = std::strlen(name), valueLength = std::strlen(value);
  auto *text = static_cast<char *>(std::malloc(nameLength + valueLength + 2));
  auto **larger = static_cast<char **>(
      std::realloc(variables, (numVariables + 2) * sizeof(char *)));
  if (!text || !larger)
    return false;
  std::memcpy(text, name, nameLength);
  text[nameLength] = '=';
  std::memcpy(text + nameLength + 1, value, valueLength + 1);
  variables = larger;
  variables[numVariables++] = text;
  variables[numVariables] = nullptr;
  return true;
}

const char *const *platform::allVariables() {
  makeList();
  return variables;
}

//===----------------------------------------------------------------------===//
// Civil time
//===----------------------------------------------------------------------===//

static constexpr int64_t kDaySeconds = 86400;

static int64_t floorDivide(int64_t a, int64_t b) {
  return a / b - (a % b < 0);
}

/// Days since 1970-01-01; years start in March.
static int64_t daysOf(int64_t year, int month, int day) {
  year -= month <= 2;
  int64_t era = floorDivide(year, 400);
  int64_t yearOfEra = year - era * 400;
  int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 +
         dayOfYear - 719468;
}

static void setDate(platform::CivilTime &time, int64_t days) {
  days += 719468;
  int64_t era = floorDivide(days, 146097), day = days - era * 146097;
  int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
  int64_t dayOfYear = day - (365 * year + year / 4 - year / 100);
  int64_t month = (5 * dayOfYear + 2) / 153;
  time.day = int(dayOfYear - (153 * month + 2) / 5 + 1);
  time.month = int(month < 10 ? month + 3 : month - 9);
  time.year = year + era * 400 + (time.month <= 2);
}

bool platform::toLocalTime(int64_t seconds, CivilTime &local) {
  seconds += int64_t(host::offset(double(seconds))) * 60;
  int64_t days = floorDivide(seconds, kDaySeconds);
  auto rest = int(seconds - days * kDaySeconds);
  setDate(local, days);
  local.hour = rest / 3600;
  local.minute = rest / 60 % 60;
  local.second = rest % 60;
  return true;
}

/// The host doesn't tell standard time from daylight saving time.
bool platform::fromLocalTime(const CivilTime &local, int, int64_t &seconds) {
  int64_t utc = daysOf(local.year, local.month, local.day) * kDaySeconds +
                local.hour * 3600 + local.minute * 60 + local.second;
  int64_t guess = utc - int64_t(host::offset(double(utc))) * 60;
  seconds = utc - int64_t(host::offset(double(guess))) * 60;
  return true;
}

//===----------------------------------------------------------------------===//
// The rest
//===----------------------------------------------------------------------===//

int64_t platform::processorNanoseconds() {
  return int64_t(host::monotonic() * 1e6);
}
long platform::processNumber() { return 1; }
unsigned platform::processorCount() { return 1; }
platform::SystemName platform::systemName() { return {"wasm", {1, 0, 0}}; }
