//===- Funs.h - Finding funs and functions again ------------------*- C++ -*-===//
//
// A fun that comes from the external format is looked for among the program's
// own (section luc_funs). One that isn't there can be kept, shown, compared and
// written again, but calling it fails.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_FUNS_H
#define LUCIOLE_LIB_RUNTIME_FUNS_H

#include "luciole/Runtime/Term.h"

namespace luciole {

struct Process;

/// Where OTP has the MD5 of the module: our uniq, four times.
inline constexpr unsigned kFunUniqBytes = 16;
inline constexpr unsigned kMaxFunFree = 255;

/// What tells a local fun from others.
struct FunName {
  Term module;
  uint32_t arity, numFree, index, uniq;
  SWord oldIndex;
  uint8_t uniqBytes[kFunUniqBytes];
};

/// The fun of this program, or a stand-in for it.
FunCode findFun(const FunName &name);

/// fun module:function/arity, with its code.
Term makeExternalFun(Process &process, Term module, Term function, Word arity,
                     const void *code);

void getFunUniq(const FunInfo *info, uint8_t *to);
SWord oldFunIndex(const FunInfo *info);

/// The code of the fun of an exported function: where a fun takes one parameter
/// more it can't be the function's own.
#ifdef LUCIOLE_EXPLICIT_FRAMES
const void *codeOfExternal(unsigned arity, const void *code);
#else
inline const void *codeOfExternal(unsigned, const void *code) { return code; }
#endif

/// The code of a function that dynamic calls can reach, or null.
const void *findCode(Term module, Term function, Word arity);

/// The code of funs that have none, for each arity (arch/*).
const void *undefinedCode(unsigned arity);
/// What is called in place of process.undefinedCall(), which has so many.
const void *undefinedFunctionCode(unsigned arity);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_FUNS_H
