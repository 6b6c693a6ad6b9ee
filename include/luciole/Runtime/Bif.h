//===- Bif.h - The functions that the runtime provides ------------*- C++ -*-===//
//
// Include this to define BIFs: it declares all of Bifs.def.
//
//   Term luc_bif_erlang_abs_1(Process *p, Term x) { ... }
//
// From each row come: the C++ declaration (here), the stub that compiled code
// calls as a leaf (`luc_s_bif_<cname>`), the wrapper of Erlang's calling
// convention under the Erlang symbol ("erlang:abs/1"), and a BifInfo, by which
// a stack trace names the BIF. Stub and wrapper record BifInfo and arguments
// when the BIF returns 0.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_BIF_H
#define LUCIOLE_RUNTIME_BIF_H

#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/Process.h"

namespace luciole {

/// A BIF as stack traces show it.
struct BifInfo {
  const char *module;
  const char *function;
  Word arity;
};

/// What a TRAPS BIF returns after trap(): no term, and not 0 either.
inline constexpr Word kTrapped = (15 << kSubtagShift) | kImmediateTag;

/// Leaves a tail call of module:function(args...) to the BIF's wrapper;
/// `return trap(p, ...)`. Raises undef where there is no such function.
Term trap(Process &process, Term module, Term function,
          std::initializer_list<Term> args);
/// Leaves a tail call of a fun, which must be a fun of that arity.
Term trapFun(Process &process, Term fun, std::initializer_list<Term> args);


} // namespace luciole

#define LUCIOLE_BIF_PARAMS_0
#define LUCIOLE_BIF_PARAMS_1 , luciole::Term
#define LUCIOLE_BIF_PARAMS_2 LUCIOLE_BIF_PARAMS_1, luciole::Term
#define LUCIOLE_BIF_PARAMS_3 LUCIOLE_BIF_PARAMS_2, luciole::Term
#define LUCIOLE_BIF_PARAMS_4 LUCIOLE_BIF_PARAMS_3, luciole::Term
#define LUCIOLE_BIF_PARAMS_5 LUCIOLE_BIF_PARAMS_4, luciole::Term

extern "C" {
#define BIF(module, function, arity, cname, flags)                             \
  luciole::Term luc_bif_##cname(                                               \
      luciole::Process *LUCIOLE_BIF_PARAMS_##arity);
#include "luciole/Runtime/Bifs.def"
}

#endif // LUCIOLE_RUNTIME_BIF_H
