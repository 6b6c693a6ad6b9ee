//===- Part.h - Parts of binaries as {Position, Length} -----------*- C++ -*-===//
#ifndef LUCIOLE_RUNTIME_BINARY_PART_H
#define LUCIOLE_RUNTIME_BINARY_PART_H

#include "luciole/Runtime/Bits.h"

namespace luciole {

/// The part that position and length mean in a binary of so many bytes; false
/// if they are no integers or it does not lie inside.
bool getPart(Term position, Term length, Word bytes, Word &from, Word &count);
bool getPart(Term pair, Word bytes, Word &from, Word &count);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_BINARY_PART_H
