//===- Unique.cpp - References and unique integers -------------------------===//

#include "Unique.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"

#include <atomic>

using namespace luciole;

namespace {
/// Numbers that no other thread hands out: taken from the common counter a
/// block at a time.
struct Block {
  uint64_t next = 0, end = 0;

  uint64_t take(std::atomic<uint64_t> &counter) {
    constexpr uint64_t kNumbers = 4096;
    if (next == end) {
      next = counter.fetch_add(kNumbers, std::memory_order_relaxed);
      end = next + kNumbers;
    }
    return next++;
  }
};
} // namespace

static thread_local Block references, integers;

static uint64_t anywhere() {
  return uint64_t(platform::systemNanoseconds()) * 0x9e3779b97f4a7c15u >> 8;
}

/// Counts references; starts anywhere, as in OTP.
#ifdef LUCIOLE_SMALL // without a constructor
static uint64_t nextReference() {
  static std::atomic<uint64_t> counter{anywhere()};
  return references.take(counter);
}
#else
static std::atomic<uint64_t> referenceCounter{anywhere()};
static uint64_t nextReference() { return references.take(referenceCounter); }
#endif

/// 18, 32 and 32 bits, least significant first, as they are printed.
void luciole::numberReference(Word *number) {
  uint64_t next = nextReference();
  number[0] = next & 0x3ffff;
  number[1] = (next >> 18) & 0xffffffff;
  number[2] = (next >> 50);
}

Term luciole::makeReference(Process &process) {
  Word *p = allocate(process, 4);
  p[0] = makeHeader(Kind::Reference, 3);
  numberReference(p + 1);
  return tagBoxed(p);
}

Term luc_bif_erlang_make_ref_0(Process *p) { return makeReference(*p); }

static int64_t nextInteger() {
  static std::atomic<uint64_t> counter{1};
  return int64_t(integers.take(counter));
}

/// In the order in which all processes ask.
static int64_t nextMonotonic() {
  static std::atomic<int64_t> counter{0};
  return counter.fetch_add(1, std::memory_order_relaxed) + 1;
}

/// As in OTP, negative ones first: more of them are small.
static constexpr int64_t kLowest = -576460752303423488;

Term luc_bif_erlang_unique_integer_0(Process *p) {
  return makeInteger(*p, nextInteger() + kLowest);
}

Term luc_bif_erlang_unique_integer_1(Process *p, Term options) {
  bool positive = false, monotonic = false;
  for (; isCons(options); options = consTail(options)) {
    if (consHead(options) == am::positive)
      positive = true;
    else if (consHead(options) == am::monotonic)
      monotonic = true;
    else
      return raiseBadarg(*p);
  }
  if (!isNil(options))
    return raiseBadarg(*p);
  int64_t number = monotonic ? nextMonotonic() : nextInteger();
  return makeInteger(*p, positive ? number : number + kLowest);
}
