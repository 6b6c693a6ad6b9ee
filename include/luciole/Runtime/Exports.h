//===- Exports.h - What the driver tells the runtime of a program -*- C++ -*-===//
//
// The linker driver emits one object a program with the data declared here
// (lib/Driver/Program.cpp). The words are 64 bits on every target.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_EXPORTS_H
#define LUCIOLE_RUNTIME_EXPORTS_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// A function that dynamic calls can reach. Sorted by the FNV-1a hashes of
/// module and function name (`AtomRecord::hash`): by
/// hash(module) * 31 + hash(function) + arity, in 32 bits.
struct Export {
  Term module;   ///< atom
  Term function; ///< atom
  Word arity;
  Word code;     ///< address
};

constexpr uint32_t exportHash(uint32_t module, uint32_t function,
                              uint32_t arity) {
  return module * 31 + function + arity;
}

/// The -on_load function of a module.
struct OnLoad {
  Term module; ///< atom
  Word code;   ///< address
};

struct Program {
  const Export *exports;
  Word numExports;
  const Term *modules; ///< atoms: for code:is_loaded and the like
  Word numModules;
  const OnLoad *onLoad;
  Word numOnLoad;
  Term mainModule;     ///< atom
  Word mainArity;      ///< 0 or 1
  Word mainCode;       ///< address of main/0 or main/1
  Word bootCode;       ///< address of a function that main is given to, or 0
  const char *torture; ///< default of LUCIOLE_TORTURE, or null
};

#ifdef LUCIOLE_SMALL // filled when the program starts
extern Program luc_program;
#else
extern "C" const Program luc_program;
#endif

} // namespace luciole

#endif // LUCIOLE_RUNTIME_EXPORTS_H
