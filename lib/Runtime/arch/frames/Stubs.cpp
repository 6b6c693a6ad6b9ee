//===- Stubs.cpp - What compiled code calls --------------------------------===//
//
// luc_s_<name> for every row of Entries.def, luc_s_bif_<cname> for every row of
// Bifs.def, and the BIFs as functions of Erlang's convention. What may collect
// or leave gets `sp`, the end of the caller's frame.
//
//===----------------------------------------------------------------------===//

#include "CompiledCode.h"
#include "arch/frames/RunArea.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"

using namespace luciole;
using namespace luciole::entry_types;

#define BIF(module, function, arity, cname, flags)                             \
  extern "C" constexpr BifInfo luc_bifinfo_##cname = {#module, function, arity};
#include "luciole/Runtime/Bifs.def"

/// The functions that entries are in another guise, by the hash of their name.
template <uint32_t NameHash> static constexpr const BifInfo *kOperator = nullptr;
static constexpr uint32_t hashOf(const char *name) {
  return atomHash(name, uint32_t(__builtin_strlen(name)));
}
#define OPERATOR(name, function, arity)                                        \
  static constexpr BifInfo info_##name = {"erlang", function, arity};          \
  template <>                                                                  \
  constexpr const BifInfo *kOperator<hashOf(#name)> = &info_##name;
#include "luciole/Runtime/Operators.def"

/// Says which BIF has failed with which arguments.
template <typename... Args>
[[gnu::noinline]] static Term failed(Process *p, const BifInfo *info,
                                     Args... args) {
  Exception &e = p->exception;
  e.bif = info;
  [[maybe_unused]] Word i = 0;
  ((e.bifArgs[i++] = args), ...);
  return kNone;
}

/// Collects; the arguments outlive it in process.registers.
template <typename... Args>
[[gnu::noinline]] static void collectFor(Process *p, Args *...args) {
  [[maybe_unused]] Word i = 0;
  ((p->registers[i++] = *args), ...);
  luc_gc(p, 0);
  i = 0;
  ((*args = p->registers[i], p->registers[i++] = kNone), ...);
}

#define PARAMS_1(A) , A a0
#define PARAMS_2(A, B) , A a0, B a1
#define PARAMS_3(A, B, C) , A a0, B a1, C a2
#define PARAMS_4(A, B, C, D) , A a0, B a1, C a2, D a3
#define PARAMS(...) __VA_OPT__(PICK(__VA_ARGS__, PARAMS_4, PARAMS_3, PARAMS_2, PARAMS_1, )(__VA_ARGS__))
#define ARGS_0
#define ARGS_1 , a0
#define ARGS_2 , a0, a1
#define ARGS_3 , a0, a1, a2
#define ARGS_4 , a0, a1, a2, a3
#define ARGS_5 , a0, a1, a2, a3, a4
#define ARGS(...) PICK(__VA_ARGS__ __VA_OPT__(, ) ARGS_4, ARGS_3, ARGS_2, ARGS_1, ARGS_0)
#define REFS_0
#define REFS_1 , &a0
#define REFS_2 , &a0, &a1
#define REFS_3 , &a0, &a1, &a2
#define REFS_4 , &a0, &a1, &a2, &a3
#define REFS_5 , &a0, &a1, &a2, &a3, &a4
#define REFS(...) PICK(__VA_ARGS__ __VA_OPT__(, ) REFS_4, REFS_3, REFS_2, REFS_1, REFS_0)
#define PICK(a, b, c, d, it, ...) it

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

/// An entry that stands for a function says so when it fails.
template <const BifInfo *info, typename Result, typename... Args>
[[gnu::always_inline]] static inline Result
callEntry(Result (&entry)(Process *, Args...), Process *p, Args... args) {
  if constexpr (info != nullptr) {
    Result result = entry(p, args...);
    return result ? result : Result(failed(p, info, args...));
  } else {
    return entry(p, args...);
  }
}

// The first flag of a row says which kind of stub it needs.
#define LEAF_STUB(name, result, ...)                                           \
  extern "C" result luc_s_##name(Process *p PARAMS(__VA_ARGS__)) {             \
    return callEntry<kOperator<hashOf(#name)>>(luc_##name,                     \
                                               p ARGS(__VA_ARGS__));           \
  }
#define COLLECTING_STUB(name, result, ...)                                     \
  extern "C" result luc_s_##name(Process *p, Word *sp PARAMS(__VA_ARGS__)) {   \
    p->savedSp = Word(sp);                                                     \
    if (!p->heapLimit)                                                         \
      collectFor(p REFS(__VA_ARGS__));                                         \
    return callEntry<kOperator<hashOf(#name)>>(luc_##name,                     \
                                               p ARGS(__VA_ARGS__));           \
  }
#define BY_HAND(name, result, ...)

#define STUB_LEAF LEAF_STUB, -
#define STUB_COLLECTS COLLECTING_STUB, -
#define STUB_SAFEPOINT BY_HAND, -
#define STUB_SPECIAL BY_HAND, -
#define FIRST_OF(first, ...) first
#define FIRST(...) FIRST_OF(__VA_ARGS__)
#define ENTRY(name, flags, result, ...)                                        \
  FIRST(STUB_##flags)(name, result __VA_OPT__(, ) __VA_ARGS__)
#include "luciole/Runtime/Entries.def"

extern "C" void luc_s_gc(Process *p, Word *sp, W words) {
  p->savedSp = Word(sp);
  luc_gc(p, words);
}

extern "C" void luc_s_capture(Process *p, Word *sp) {
  p->savedSp = Word(sp);
  luc_capture(p);
}

//===----------------------------------------------------------------------===//
// BIFs
//===----------------------------------------------------------------------===//

/// The end of a wrapper whose BIF has trapped or failed.
template <typename... Args>
[[gnu::noinline]] static Term endWrapper(Process *p, Word *sp, Term result,
                                         const BifInfo *info, Args... args) {
  if (result == kTrapped)
    return makeTrapCall(p, sp);
  failed(p, info, args...);
  luc_capture(p);
  return kNone;
}

#define BIF_PARAMS_0
#define BIF_PARAMS_1 , Term a0
#define BIF_PARAMS_2 BIF_PARAMS_1, Term a1
#define BIF_PARAMS_3 BIF_PARAMS_2, Term a2
#define BIF_PARAMS_4 BIF_PARAMS_3, Term a3
#define BIF_PARAMS_5 BIF_PARAMS_4, Term a4

// The wrappers are weak: a module that is compiled has functions that call its
// BIFs (erl-bind-bifs).
#define BIF(module, function, arity, cname, flags)                             \
  extern "C" Term luc_s_bif_##cname(Process *p BIF_PARAMS_##arity) {           \
    Term r = luc_bif_##cname(p ARGS_##arity);                                  \
    return r ? r : failed(p, &luc_bifinfo_##cname ARGS_##arity);               \
  }                                                                            \
  extern "C" LUC_COMPILED_CODE __attribute__((weak)) Term luc_w_##cname(       \
      Process *p, Word *sp BIF_PARAMS_##arity) asm(#module                     \
                                                   ":" function "/" #arity);   \
  LUC_COMPILED_CODE Term luc_w_##cname(Process *p, Word *sp BIF_PARAMS_##arity) {                \
    p->savedSp = Word(sp);                                                     \
    if (!p->heapLimit)                                                         \
      collectFor(p REFS_##arity);                                              \
    Term r = luc_bif_##cname(p ARGS_##arity);                                  \
    return r && r != kTrapped                                                  \
               ? r                                                             \
               : endWrapper(p, sp, r, &luc_bifinfo_##cname ARGS_##arity);      \
  }
#include "luciole/Runtime/Bifs.def"
