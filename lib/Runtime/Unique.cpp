//===- Unique.cpp - References and unique integers -------------------------===//

#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

using namespace luciole;

/// Counts references; starts anywhere, as in OTP.
static uint64_t nextReference() {
  static uint64_t counter =
      uint64_t(platform::systemNanoseconds()) * 0x9e3779b97f4a7c15u >> 8;
  return counter++;
}

Term luciole::makeReference(Process &process) {
  uint64_t number = nextReference();
  Word *p = allocate(process, 4);
  p[0] = makeHeader(Kind::Reference, 3);
  // 18, 32 and 32 bits, least significant first, as they are printed.
  p[1] = number & 0x3ffff;
  p[2] = (number >> 18) & 0xffffffff;
  p[3] = (number >> 50);
  return tagBoxed(p);
}

Term luc_bif_erlang_make_ref_0(Process *p) { return makeReference(*p); }

static int64_t nextInteger() {
  static int64_t counter = 0;
  return ++counter;
}

Term luc_bif_erlang_unique_integer_0(Process *p) {
  // As in OTP, negative ones first: more of them are small.
  return makeInteger(*p, nextInteger() - 576460752303423488);
}

Term luc_bif_erlang_unique_integer_1(Process *p, Term options) {
  bool positive = false;
  for (; isCons(options); options = consTail(options)) {
    if (consHead(options) == am::positive)
      positive = true;
    else if (consHead(options) != am::monotonic)
      return raiseBadarg(*p);
  }
  if (!isNil(options))
    return raiseBadarg(*p);
  return positive ? makeInteger(*p, nextInteger())
                  : luc_bif_erlang_unique_integer_0(p);
}
