//===- Abort.cpp - What libc++ calls when it can't go on -------------------===//
//
// Its own writes to stderr, which needs WASI.
//
//===----------------------------------------------------------------------===//

#include "platform/Platform.h"

#include <version>

namespace std {
inline namespace __2 {
[[noreturn]] __attribute__((weak)) void __libcpp_verbose_abort(const char *,
                                                               ...) {
  luciole::platform::abortProcess();
}
} // namespace __2
} // namespace std

extern "C" [[noreturn]] void __abort_message(const char *, ...) {
  luciole::platform::abortProcess();
}
extern "C" [[noreturn]] void abort() { luciole::platform::abortProcess(); }
