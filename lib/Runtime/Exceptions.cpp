//===- Exceptions.cpp - Raising from C++ -----------------------------------===//

#include "luciole/Runtime/Exceptions.h"
#include "CrashReport.h"
#include "Format.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Heap.h"
#include "platform/Platform.h"

#include <atomic>
#include <cstdarg>
#include <cstdlib>

using namespace luciole;

Term luciole::raiseErrorPair(Process &process, Term tag, Term value) {
  return raiseError(process, makeTuple(process, {tag, value}));
}

Term luciole::raiseBadargCause(Process &process, Term cause) {
  raiseBadarg(process);
  process.exception.cause = cause;
  return kNone;
}

Term luciole::raiseUnsupported(Process &process, const char *what) {
  for (const char *text : {"not supported yet: ", what, "\n"})
    platform::writeAll(2, text, std::strlen(text));
  Term text = makeByteList(process, what, std::strlen(what));
  return raiseErrorPair(process, am::not_supported_yet, text);
}

void luciole::fatalf(const char *format, ...) {
  char text[512];
  va_list args;
  va_start(args, format);
  formatList(text, sizeof text, format, args);
  va_end(args);
  fatal(text);
}

/// Tiny programs have better use for so many bytes.
static bool tellsWhat() { return !parts::kSmall || parts::bytecode(); }

void luciole::fatalMemory(const char *what, Word count, const char *unit) {
  if (!tellsWhat())
    fatal("out of memory");
  ByteBuffer text;
  text.put("out of memory: ");
  text.put(what);
  text.put(' ');
  text.putDecimal(count);
  text.put(' ');
  text.put(unit);
  text.put(uint8_t(0));
  fatal(reinterpret_cast<const char *>(text.data()));
}

void luciole::fatalMemory(const char *what) {
  if (!tellsWhat())
    fatal("out of memory");
  ByteBuffer text;
  text.put("out of memory: ");
  text.put(what);
  text.put(uint8_t(0));
  fatal(reinterpret_cast<const char *>(text.data()));
}

void luciole::fatal(const char *text) {
  // Others that can't go on either leave the telling to the first.
  static std::atomic<bool> ends{false};
  if (ends.exchange(true))
    platform::sleepForever();
  if constexpr (!platform::kHostReports) {
    for (const char *part : {"luciole: ", const_cast<const char *>(text), "\n"})
      platform::writeAll(2, part, std::strlen(part));
    reportCrash();
  }
  platform::failProcess(text, std::strlen(text));
}
