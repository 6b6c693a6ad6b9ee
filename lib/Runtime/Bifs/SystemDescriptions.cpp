//===- SystemDescriptions.cpp - system_info: what is there, in detail ------===//
//
// Items of erlang:system_info/1 that hardly any program asks for: allocators
// (there is malloc), the compiler, the clocks. Their words are no atoms of the
// table (Atoms.def).
//
//===----------------------------------------------------------------------===//

#include "Bifs/SystemFlags.h"
#include "Processes/SpawnOptions.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "platform/Platform.h"
#include "platform/System.h"

#include <cstring>
#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

using namespace luciole;

static bool is(Term t, const char *name) {
  size_t size = strlen(name);
  return isAtom(t) && atomLength(t) == size &&
         memcmp(atomName(t), name, size) == 0;
}

static Term atom(const char *name) { return internAtom(name, strlen(name)); }

static Term pair(Process &p, const char *key, Term value) {
  return makeTuple(p, {atom(key), value});
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// What erlang:memory/0 tells, without its sums.
static Term allocatedAreas(Process &p) {
  return luc_bif_erlang_memory_1(
      &p, makeList(p, {am::processes, am::atom, am::binary, am::code, am::ets}));
}

/// [{e, true}, {m, libc}]
static Term mallocSettings(Process &p) {
  return makeList(
      p, {pair(p, "e", am::true_), pair(p, "m", atom("libc"))});
}

static Term allocator(Process &p) {
#ifdef __GLIBC__
  SWord major = 0, minor = 0;
  const char *at = gnu_get_libc_version();
  for (; *at >= '0' && *at <= '9'; ++at)
    major = major * 10 + *at - '0';
  for (at += *at == '.'; *at >= '0' && *at <= '9'; ++at)
    minor = minor * 10 + *at - '0';
  return makeTuple(
      p, {atom("glibc"), makeList(p, {makeSmall(major), makeSmall(minor)}),
          makeList(p, {atom("sys_alloc")}),
          makeList(p, {pair(p, "sys_alloc", mallocSettings(p))})});
#else
  return makeTuple(p, {am::undefined, kNil, kNil, kNil});
#endif
}

/// OTP's own allocators, none of which is in use.
static bool isAllocator(Term name) {
  for (const char *known :
       {"temp_alloc", "sl_alloc", "std_alloc", "ll_alloc", "eheap_alloc",
        "ets_alloc", "fix_alloc", "literal_alloc", "binary_alloc",
        "driver_alloc", "exec_alloc", "mseg_alloc"})
    if (is(name, known))
      return true;
  return false;
}

/// [{instance, 0, Of}] for malloc.
static Term ofAllocator(Process &p, Term name, Term of) {
  if (!is(name, "sys_alloc"))
    return isAllocator(name) ? Term(am::false_) : Term(kNone);
  return makeList(p, {makeTuple(p, {atom("instance"), makeSmall(0), of})});
}

static Term heapSizes(Process &p) {
  constexpr uint64_t kLargest = uint64_t(1) << 31;
  Term list = kNil;
  for (size_t words = 1; words < kLargest; ++words) {
    words = heapSizeFor(words);
    list = makeCons(p, makeSmall(SWord(words)), list);
  }
  return reverseList(p, list);
}

//===----------------------------------------------------------------------===//
// Clocks, processors, the compiler
//===----------------------------------------------------------------------===//

static Term clockSource(Process &p, const char *id, bool monotonic,
                        int64_t now) {
  Term name = pair(p, "function", atom("clock_gettime"));
  Term clock = pair(p, "clock_id", atom(id));
  Term resolution = pair(p, "resolution", makeSmall(1000000000));
  Term parallel = pair(p, "parallel", atom("yes"));
  Term time = pair(p, "time", makeInteger(p, now));
  if (!monotonic)
    return makeList(p, {name, clock, resolution, parallel, time});
  Term extended = pair(p, "extended", atom("no"));
  return makeList(p, {name, clock, resolution, extended, parallel, time});
}

static Term compiler(Process &p) {
  return pair(p, "gnuc",
              makeTuple(p, {makeSmall(__GNUC__), makeSmall(__GNUC_MINOR__),
                            makeSmall(__GNUC_PATCHLEVEL__)}));
}

/// One processor with as many cores.
static Term detectedTopology(Process &p) {
  Term cores = kNil;
  for (SWord i = platform::processorCount(); i-- > 0;)
    cores = makeCons(
        p, pair(p, "core", pair(p, "logical", makeSmall(i))), cores);
  return makeList(p, {pair(p, "processor", cores)});
}

static Term distribution(Process &p) {
  static const char kText[] = "=node:'nonode@nohost'\n=no_distribution\n";
  return makeBinary(p, kText, sizeof kText - 1);
}

//===----------------------------------------------------------------------===//
// Items
//===----------------------------------------------------------------------===//

static Term pairedInfo(Process &p, Term item, Term of) {
  if (is(item, "allocator"))
    return ofAllocator(p, of,
                       makeList(p, {pair(p, "options", mallocSettings(p))}));
  if (is(item, "allocator_sizes"))
    return ofAllocator(p, of, kNil);
  if (!is(item, "cpu_topology"))
    return kNone;
  if (is(of, "detected") || is(of, "used"))
    return detectedTopology(p);
  return is(of, "defined") ? Term(am::undefined) : Term(kNone);
}

Term luciole::describeSystem(Process &p, Term item) {
  if (isTupleOf(item, 2))
    return pairedInfo(p, tupleElement(item, 0), tupleElement(item, 1));
  if (is(item, "allocated_areas"))
    return allocatedAreas(p);
  if (is(item, "allocator"))
    return allocator(p);
  if (is(item, "heap_sizes"))
    return heapSizes(p);
  if (is(item, "os_monotonic_time_source"))
    return clockSource(p, "CLOCK_MONOTONIC", true,
                       platform::monotonicNanoseconds());
  if (is(item, "os_system_time_source"))
    return clockSource(p, "CLOCK_REALTIME", false,
                       platform::systemNanoseconds());
  if (is(item, "c_compiler_used"))
    return compiler(p);
  if (is(item, "cpu_topology"))
    return detectedTopology(p);
  if (is(item, "cpu_quota"))
    return atom("unknown");
  if (is(item, "dist"))
    return distribution(p);
  return is(item, "check_io") || is(item, "taints") ? Term(kNil) : kNone;
}
