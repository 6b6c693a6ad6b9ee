//===- SystemBifs.cpp - What a program can ask about its system -----------===//

#include "Bifs/SystemFlags.h"
#include "Ets/Registry.h"
#include "Format.h"
#include "Memory.h"
#include "Ports/PortFigures.h"
#include "Processes/SpawnOptions.h"
#include "Processes/Table.h"
#include "Scheduling/Online.h"
#include "Scheduling/Scheduler.h"
#include "SystemLogger.h"
#include "luciole/Runtime/Bif.h"
#include "platform/Platform.h"
#include "platform/System.h"

#include <cstring>

using namespace luciole;

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
      {am::process_limit, SWord(kMaxProcesses), nullptr, nullptr},
      {am::port_limit, 65536, nullptr, nullptr},
      {am::atom_limit, 1048576, nullptr, nullptr},
      {am::ets_limit, 8192, nullptr, nullptr},
      {am::compat_rel, 25, nullptr, nullptr},
      {am::context_reductions, kSlice, nullptr, nullptr},
      {am::dirty_io_schedulers, 10, nullptr, nullptr},
      {am::delayed_node_table_gc, 60, nullptr, nullptr},
      {am::dist_buf_busy_limit, 1048576, nullptr, nullptr},
      {am::debug_compiled, 0, &am::false_, nullptr},
      {am::break_ignored, 0, &am::false_, nullptr},
      {am::kernel_poll, 0, &am::true_, nullptr},
      {am::eager_check_io, 0, &am::true_, nullptr},
      {am::port_parallelism, 0, &am::false_, nullptr},
      {am::message_queue_data, 0, &am::on_heap, nullptr},
      {am::scheduler_bind_type, 0, &am::unbound, nullptr},
      {am::modified_timing_level, 0, &am::undefined, nullptr},
      {am::update_cpu_info, 0, &am::unchanged, nullptr},
      {am::dynamic_trace, 0, &am::none, nullptr},
      {am::dynamic_trace_probes, 0, &am::false_, nullptr},
      {am::build_type, 0, &am::opt, nullptr},
      {am::emu_type, 0, &am::opt, nullptr},
      {am::emu_flavor, 0, &am::jit, nullptr},
      {am::endian, 0, &am::little, nullptr},
      {am::creation, 0, nullptr, nullptr},
      {am::heap_type, 0, &am::private_, nullptr},
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

/// How many there are of something, or -1.
static SWord countInfo(Term key) {
  if (key == am::schedulers || key == am::dirty_cpu_schedulers)
    return schedulerCount();
  if (key == am::schedulers_online)
    return onlineSchedulers();
  if (key == am::dirty_cpu_schedulers_online)
    return smallValue(dirtySchedulersOnline());
  if (key == am::trace_control_word ||
      key == am::outstanding_system_requests_limit)
    return systemNumber(key);
  if (key == am::logical_processors || key == am::logical_processors_online ||
      key == am::logical_processors_available)
    return platform::processorCount();
  if (key == am::port_count)
    return SWord(portCount.load());
  if (key == am::process_count)
    return SWord(processCount());
  if (key == am::atom_count) {
    seedAtoms();
    return SWord(atomFigures().count);
  }
  if (key == am::scheduler_id)
    return currentScheduler()->index + 1;
  if (key != am::ets_count)
    return -1;
  return SWord(ets::tableCount());
}

static Term systemVersion(Process &p) {
  char line[160];
  unsigned n = schedulerCount(), online = onlineSchedulers();
  int size = formatText(line, sizeof line,
                      "Erlang/OTP 25 [erts-13.1.5] [source] [64-bit] "
                      "[smp:%u:%u] [ds:%u:%u:10] [async-threads:1] [jit:ns]\n",
                      n, online, n,
                      unsigned(smallValue(dirtySchedulersOnline())));
  return makeByteList(p, line, size_t(size));
}

static Term schedulerBindings(Process &p) {
  Term unbound[kMaxSchedulers];
  for (unsigned i = 0; i < schedulerCount(); ++i)
    unbound[i] = am::unbound;
  return makeTuple(p, unbound, schedulerCount());
}

/// Of the ordinary schedulers; OTP has others too.
static Term schedulersState(Process &p) {
  return makeTuple(p, {makeSmall(schedulerCount()),
                       makeSmall(onlineSchedulers()),
                       makeSmall(activeSchedulers.load())});
}

static Term allSchedulersState(Process &p) {
  Term count = makeSmall(schedulerCount()), dirty = dirtySchedulersOnline();
  Term io = makeSmall(10);
  return makeList(
      p, {makeTuple(p, {am::normal, count, makeSmall(onlineSchedulers()),
                        makeSmall(activeSchedulers.load())}),
          makeTuple(p, {am::dirty_cpu, count, dirty, dirty}),
          makeTuple(p, {am::dirty_io, io, io, io})});
}

static Term compoundInfo(Process &p, Term key) {
  if (key == am::os_type || key == am::os_version)
    return osInfo(p, key);
  if (key == am::system_version)
    return systemVersion(p);
  if (key == am::sequential_tracer)
    return makeTuple(p, {key, sequentialTracer()});
  if (key == am::system_logger)
    return systemLoggerInfo();
  if (key == am::scheduler_bindings)
    return schedulerBindings(p);
  if (key == am::multi_scheduling)
    return multiScheduling();
  if (key == am::schedulers_state)
    return schedulersState(p);
  if (key == am::all_schedulers_state)
    return allSchedulersState(p);
  if (key == am::multi_scheduling_blockers)
    return multiSchedulingBlockers(p, am::block);
  if (key == am::normal_multi_scheduling_blockers)
    return multiSchedulingBlockers(p, am::block_normal);
  if (key == am::dist_ctrl || key == am::alloc_util_allocators)
    return kNil;
  return defaultsInfo(p, key);
}

Term luc_bif_erlang_system_info_1(Process *p, Term key) {
  if (isTupleOf(key, 2) && tupleElement(key, 0) == Term(am::wordsize) &&
      (tupleElement(key, 1) == Term(am::internal) ||
       tupleElement(key, 1) == Term(am::external)))
    return makeSmall(8);
  if (SWord count = countInfo(key); count >= 0)
    return makeSmall(count);
  Term result = constantInfo(*p, key);
  if (!result)
    result = compoundInfo(*p, key);
  if (!result)
    result = describeSystem(*p, key);
  return result ? result : raiseBadarg(*p);
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

Term luc_bif_net_kernel_dflag_unicode_io_1(Process *, Term) {
  return am::true_;
}
