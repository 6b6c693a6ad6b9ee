//===- SystemBifs.cpp - What a program can ask about its system -----------===//

#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"
#include "platform/System.h"

#include <cstdio>
#include <cstring>

using namespace luciole;

int64_t luc_elapsed_nanoseconds();

//===----------------------------------------------------------------------===//
// system_info
//===----------------------------------------------------------------------===//

static Term text(Process &p, const char *s) {
  return makeByteList(p, s, strlen(s));
}

namespace {
/// A key and what answers it: a number, an atom or a string.
struct Info {
  const AtomConstant &key;
  SWord number;
  const AtomConstant *atom;
  const char *text;
};
} // namespace

static Term answer(Process &p, const Info &info) {
  if (info.text)
    return text(p, info.text);
  return info.atom ? Term(*info.atom) : makeInteger(p, info.number);
}

static Term constantInfo(Process &p, Term key) {
  static const Info kInfos[] = {
      {am::otp_release, 0, nullptr, "25"},
      {am::version, 0, nullptr, "13.1.5"},
      {am::system_architecture, 0, nullptr, "x86_64-pc-linux-gnu"},
      {am::machine, 0, nullptr, "BEAM"},
      {am::driver_version, 0, nullptr, "3.3"},
      {am::nif_version, 0, nullptr, "2.16"},
      {am::wordsize, 8, nullptr, nullptr},
      {am::smp_support, 0, &am::true_, nullptr},
      {am::threads, 0, &am::true_, nullptr},
      {am::thread_pool_size, 1, nullptr, nullptr},
      {am::process_limit, 262144, nullptr, nullptr},
      {am::port_limit, 65536, nullptr, nullptr},
      {am::port_count, 0, nullptr, nullptr},
      {am::process_count, 1, nullptr, nullptr},
      {am::atom_limit, 1048576, nullptr, nullptr},
      {am::ets_limit, 8192, nullptr, nullptr},
      {am::compat_rel, 25, nullptr, nullptr},
      {am::build_type, 0, &am::opt, nullptr},
      {am::emu_type, 0, &am::opt, nullptr},
      {am::emu_flavor, 0, &am::jit, nullptr},
      {am::endian, 0, &am::little, nullptr},
      {am::creation, 0, nullptr, nullptr},
      {am::heap_type, 0, &am::private_, nullptr},
      {am::multi_scheduling, 0, &am::enabled, nullptr},
      {am::time_correction, 0, &am::true_, nullptr},
      {am::time_offset, 0, &am::final, nullptr},
      {am::time_warp_mode, 0, &am::no_time_warp, nullptr},
      {am::tolerant_timeofday, 0, &am::enabled, nullptr},
      {am::start_time, -576460752 * SWord(1000000000), nullptr, nullptr},
      {am::end_time, SWord(8646911283) * 1000000000, nullptr, nullptr},
  };
  for (const Info &info : kInfos)
    if (key == Term(info.key))
      return answer(p, info);
  return kNone;
}

static Term osInfo(Process &p, Term key) {
  platform::SystemName s = platform::systemName();
  if (key == Term(am::os_type))
    return makeTuple(p, {am::unix_, internAtom(s.name, strlen(s.name))});
  return makeTuple(p, {makeSmall(s.version[0]), makeSmall(s.version[1]),
                       makeSmall(s.version[2])});
}

static bool countsProcessors(Term key) {
  for (Term k : {Term(am::schedulers), Term(am::schedulers_online),
                 Term(am::logical_processors),
                 Term(am::logical_processors_online),
                 Term(am::dirty_cpu_schedulers),
                 Term(am::dirty_cpu_schedulers_online)})
    if (key == k)
      return true;
  return false;
}

Term luc_bif_erlang_system_info_1(Process *p, Term key) {
  if (isTupleOf(key, 2) && tupleElement(key, 0) == Term(am::wordsize) &&
      (tupleElement(key, 1) == Term(am::internal) ||
       tupleElement(key, 1) == Term(am::external)))
    return makeSmall(8);
  if (key == Term(am::os_type) || key == Term(am::os_version))
    return osInfo(*p, key);
  if (countsProcessors(key))
    return makeSmall(platform::processorCount());
  Term result = constantInfo(*p, key);
  return result ? result : raiseBadarg(*p);
}

//===----------------------------------------------------------------------===//
// statistics
//===----------------------------------------------------------------------===//

/// {Total, SinceLastCall}
static Term withDifference(Process &p, int64_t total, int64_t &last) {
  Term result = makeTuple(
      p, {makeInteger(p, total), makeInteger(p, total - last)});
  last = total;
  return result;
}

static int64_t reductionsOf(const Process &p) {
  return int64_t(p.totalReductions);
}

Term luc_bif_erlang_statistics_1(Process *p, Term what) {
  static int64_t lastRuntime, lastWallClock, lastReductions;
  if (what == Term(am::runtime))
    return withDifference(*p, platform::processorNanoseconds() / 1000000,
                          lastRuntime);
  if (what == Term(am::wall_clock))
    return withDifference(*p, luc_elapsed_nanoseconds() / 1000000,
                          lastWallClock);
  if (what == Term(am::reductions) || what == Term(am::exact_reductions))
    return withDifference(*p, reductionsOf(*p), lastReductions);
  if (what == Term(am::garbage_collection))
    return makeTuple(*p, {makeSmall(SWord(p->collections)), makeSmall(0),
                          makeSmall(0)});
  if (what == Term(am::context_switches))
    return makeTuple(*p, {makeSmall(0), makeSmall(0)});
  if (what == Term(am::run_queue))
    return makeSmall(0);
  return raiseBadarg(*p);
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

Term luc_bif_erlang_node_0(Process *) { return am::nonode_at_nohost; }

Term luc_bif_erlang_node_1(Process *p, Term t) {
  return isPid(t) || isPort(t) || isReference(t) ? Term(am::nonode_at_nohost)
                                                 : raiseBadarg(*p);
}

Term luc_bif_erlang_nodes_0(Process *) { return kNil; }

Term luc_bif_erlang_nodes_1(Process *p, Term what) {
  return what == Term(am::this_) || what == Term(am::known)
             ? makeList(*p, {am::nonode_at_nohost})
             : kNil;
}

Term luc_bif_erlang_is_alive_0(Process *) { return am::false_; }

Term luc_bif_net_kernel_dflag_unicode_io_1(Process *, Term) {
  return am::true_;
}
