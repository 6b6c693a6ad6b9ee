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

namespace luciole {

extern "C" const char __executable_start[];
extern "C" const char _end[];

struct LiteralArea {
  Word *start = nullptr;
  Word *top = nullptr;
  Word *end = nullptr;
};
extern LiteralArea literalArea;

inline bool isLiteral(const Word *p) {
  return Word(p) - Word(__executable_start) <
             Word(_end) - Word(__executable_start) ||
         Word(p) - Word(literalArea.start) <
             Word(literalArea.end) - Word(literalArea.start);
}

/// Words that are never freed.
Word *allocateLiteral(size_t words);

/// A process to build literals with: what is allocated through it lies in the
/// literal area. One at a time; end with finishLiterals.
Process &beginLiterals(size_t words);
void finishLiterals(Process &process);

/// Builds the maps of the section luc_literal_maps.
void buildLiteralMaps();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_LITERALS_H
