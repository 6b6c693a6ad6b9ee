//===- FunCode.cpp - Code of funs that are made at run time ----------------===//
//
// The code of a fun of arity n takes the fun as parameter n + 1, or from the
// eighth argument on in process.args[n]: one function for each arity. Bytecode
// has its own (Interpreter/Calls.cpp).
//
//===----------------------------------------------------------------------===//

#include "CompiledCode.h"
#include "Funs.h"
#include "arch/frames/RunArea.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Exports.h"
#include "luciole/Runtime/TermAccess.h"

#include <utility>

using namespace luciole;

/// Up to here: each more would cost every program that makes funs some bytes.
static constexpr unsigned kMaxArity = 32;

using Caller = Term(Process *, Word *sp, unsigned arity, const Term *args);
extern "C" Term luc_call_undefined(Process *, SWord arity);
extern "C" Term luc_call_undefined_function(Process *);

/// Those in registers go to the other arguments.
static void spill(Process *p, Word *sp, unsigned count, const Term *args) {
  for (unsigned i = 0; i < count && i < kNumRegisterArgs; ++i)
    p->args[i] = args[i];
  p->savedSp = Word(sp);
}

/// Makes the call that handles it, if there is one.
static Term endUndefined(Process *p, Word *sp, Term result) {
  if (result == kTrapped)
    return makeTrapCall(p, sp);
  entry_types::luc_capture(p);
  return kNone;
}

static Term callUndefined(Process *p, Word *sp, unsigned arity,
                          const Term *args) {
  spill(p, sp, arity + 1, args);
  return endUndefined(p, sp, luc_call_undefined(p, SWord(arity)));
}

static Term callUndefinedFunction(Process *p, Word *sp, unsigned parameters,
                                  const Term *args) {
  spill(p, sp, parameters, args);
  return endUndefined(p, sp, luc_call_undefined_function(p));
}

/// Also of main, which the boot code gets as a fun though nobody may call it by
/// name.
static const void *codeOf(const FunInfo &info, unsigned arity) {
  if (const void *code = findCode(info.module, info.name, arity))
    return code;
  bool isMain = info.module == luc_program.mainModule &&
                info.name == am::main && arity == luc_program.mainArity;
  return isMain ? reinterpret_cast<const void *>(uintptr_t(luc_program.mainCode))
                : nullptr;
}

static Term callExternal(Process *p, Word *sp, unsigned arity,
                         const Term *args) {
  Term fun = arity < kNumRegisterArgs ? args[arity] : p->args[arity];
  const void *code = codeOf(*funInfo(fun), arity);
  return code ? callCode(code, parametersOf(arity), p, sp, args)
              : callUndefined(p, sp, arity, args);
}

/// The type of a parameter.
template <size_t> using TermAt = Term;

template <unsigned Arity, Caller &call, typename Parameters> struct Code;
template <unsigned Arity, Caller &call, size_t... I>
struct Code<Arity, call, std::index_sequence<I...>> {
  LUC_COMPILED_CODE static Term run(Process *p, Word *sp, TermAt<I>... args) {
    const Term values[kNumRegisterArgs] = {args...};
    return call(p, sp, Arity, values);
  }
};

template <Caller &call, size_t... Arity>
static const void *select(unsigned arity, std::index_sequence<Arity...>) {
  static void *const codes[] = {(void *)&Code<
      Arity, call, std::make_index_sequence<parametersOf(Arity + 1)>>::run...};
  if (arity > kMaxArity)
    fatal("not supported yet: funs of more than 32 arguments that are made at "
          "run time");
  return codes[arity];
}

template <size_t... N>
static const void *selectFunction(unsigned parameters,
                                  std::index_sequence<N...>) {
  static void *const codes[] = {(void *)&Code<
      N, callUndefinedFunction, std::make_index_sequence<N>>::run...};
  return codes[parameters];
}

const void *luciole::undefinedFunctionCode(unsigned arity) {
  if (parts::bytecode())
    return bytecode::undefinedFunctionCode(arity);
  return selectFunction(parametersOf(arity),
                        std::make_index_sequence<kNumRegisterArgs + 1>());
}

const void *luciole::undefinedCode(unsigned arity) {
  if (parts::bytecode())
    return bytecode::undefinedCode(arity);
  return select<callUndefined>(arity,
                               std::make_index_sequence<kMaxArity + 1>());
}

const void *luciole::codeOfExternal(unsigned arity, const void *code) {
  if (parts::bytecode())
    return code;
  return select<callExternal>(arity,
                              std::make_index_sequence<kMaxArity + 1>());
}
