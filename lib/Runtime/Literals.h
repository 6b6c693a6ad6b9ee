//===- Literals.h - Terms outside every heap ----------------------*- C++ -*-===//
//
// Literals are constant data of the image, or live in the literal area: one
// reserved range for what is built at run time and never freed (large literal
// maps, persistent terms). The collector leaves both alone.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_LITERALS_H
#define LUCIOLE_LIB_RUNTIME_LITERALS_H

#include "luciole/Runtime/Process.h"

#include <atomic>

namespace luciole {

#ifdef __wasm__
extern "C" const char imageStart[] asm("__global_base");
extern "C" const char imageEnd[] asm("__heap_base");
#else
extern "C" const char imageStart[] asm("__executable_start");
extern "C" const char imageEnd[] asm("_end");
#endif

/// Reserved, not used: pages cost memory once touched.
inline constexpr size_t kLiteralAreaWords =
    size_t(1) << (sizeof(size_t) == 8 ? 30 : 22);

/// Where it starts; while there is none, no address that is used. Threads that
/// have no term of a new area yet may see the old value.
extern std::atomic<Word> literalAreaStart;

inline bool isLiteral(const Word *p) {
  return Word(p) - Word(imageStart) < Word(imageEnd) - Word(imageStart) ||
         Word(p) - literalAreaStart.load(std::memory_order_relaxed) <
             kLiteralAreaWords * kWordBytes;
}

/// A process to build literals with: what is allocated through it lies in the
/// literal area. Others wait until finishLiterals.
Process &beginLiterals(size_t words);
void finishLiterals(Process &process);

/// A copy in the literal area, if the term is not there already.
Term toLiteral(Term t);

/// Builds the maps of the section luc_literal_maps.
void buildLiteralMaps();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_LITERALS_H
