//===- MemoryBifs.cpp - erlang:memory, and other figures of the system ----===//

#include "Memory.h"
#include "Processes/Table.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

#ifdef __wasm__
static size_t codeBytes() { return 0; } // it is not in memory
#else
extern "C" const char __executable_start[], etext[];
static size_t codeBytes() { return size_t(etext - __executable_start); }
#endif

namespace {
/// What erlang:memory/0 tells, in bytes.
struct Figures {
  size_t processes, atom, binary, code, ets;
  size_t system() const { return atom + binary + code + ets; }
  Figures();
  SWord of(Term what) const;
};
} // namespace

Figures::Figures()
    : processes(usedMemory(MemoryKind::Heaps) +
                usedMemory(MemoryKind::Stacks) +
                processCount() * sizeof(Process)),
      atom(atomFigures().bytes), binary(usedMemory(MemoryKind::Binaries)),
      code(codeBytes()),
      ets(usedMemory(MemoryKind::Tables)) {}

/// -1: there is no such figure.
SWord Figures::of(Term what) const {
  if (what == am::total)
    return SWord(processes + system());
  if (what == am::processes || what == am::processes_used)
    return SWord(processes);
  if (what == am::system)
    return SWord(system());
  if (what == am::atom || what == am::atom_used)
    return SWord(atom);
  if (what == am::binary)
    return SWord(binary);
  if (what == am::code)
    return SWord(code);
  return what == am::ets ? SWord(ets) : -1;
}

Term luc_bif_erlang_memory_1(Process *p, Term what) {
  seedAtoms();
  Figures figures;
  if (isAtom(what)) {
    SWord bytes = figures.of(what);
    return bytes < 0 ? raiseBadarg(*p) : makeSmall(bytes);
  }
  Term list = kNil;
  for (; isCons(what); what = consTail(what)) {
    SWord bytes = figures.of(consHead(what));
    if (bytes < 0)
      return raiseBadarg(*p);
    list = makeCons(*p, makeTuple(*p, {consHead(what), makeSmall(bytes)}),
                    list);
  }
  return isNil(what) ? reverseList(*p, list)
                     : raiseBadarg(*p);
}

Term luc_bif_erlang_memory_0(Process *p) {
  return luc_bif_erlang_memory_1(
      p, makeList(*p, {am::total, am::processes, am::processes_used,
                       am::system, am::atom, am::atom_used, am::binary,
                       am::code, am::ets}));
}

Term luc_bif_erlang_pre_loaded_0(Process *) { return kNil; }
Term luc_bif_erlang_get_cookie_0(Process *) { return am::nocookie; }
Term luc_bif_error_logger_warning_map_0(Process *) { return am::warning; }

/// The only switch there is: reading internal state is always possible.
Term luc_bif_erts_debug_set_internal_state_2(Process *p, Term what, Term) {
  return what == Term(am::available_internal_state) ? Term(am::true_)
                                                    : raiseBadarg(*p);
}
