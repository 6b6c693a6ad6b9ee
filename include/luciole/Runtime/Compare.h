//===- Compare.h - The order and the equality of terms ------------*- C++ -*-===//
//
// number < atom < reference < fun < port < pid < tuple < map < [] < cons
// < bitstring. Tuples and maps compare by size first.
//
// Loose comparison (==, <) takes numbers by value, 1 == 1.0. Exact comparison
// tells integers from floats and puts every integer before every float. The
// keys of maps are always compared exactly; a flat map's keys are sorted so.
//
// None of these recurses on the depth of terms. Those of a process charge it for
// comparing large ones.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_COMPARE_H
#define LUCIOLE_RUNTIME_COMPARE_H

#include "luciole/Runtime/TermAccess.h"

namespace luciole {

struct Process;

/// Bytes of bit strings that are compared in the time of a word elsewhere.
inline constexpr size_t kBytesAWord = 32;

int compareTermsSlow(Term a, Term b, bool exact);
bool equalTermsSlow(Term a, Term b, bool exact);
int compareTermsSlow(Process &process, Term a, Term b, bool exact);
bool equalTermsSlow(Process &process, Term a, Term b, bool exact);

/// <0, 0, >0.
inline int compareTerms(Term a, Term b) {
  if (a == b)
    return 0;
  if (areSmall(a, b))
    return SWord(a) < SWord(b) ? -1 : 1;
  return compareTermsSlow(a, b, /*exact=*/false);
}
inline int compareExact(Term a, Term b) {
  if (a == b)
    return 0;
  if (areSmall(a, b))
    return SWord(a) < SWord(b) ? -1 : 1;
  return compareTermsSlow(a, b, /*exact=*/true);
}
inline int compareTerms(Process &process, Term a, Term b) {
  if (a == b)
    return 0;
  if (areSmall(a, b))
    return SWord(a) < SWord(b) ? -1 : 1;
  return compareTermsSlow(process, a, b, /*exact=*/false);
}
/// ==
inline bool equalTerms(Term a, Term b) {
  return a == b || (!areSmall(a, b) && equalTermsSlow(a, b, /*exact=*/false));
}
inline bool equalTerms(Process &process, Term a, Term b) {
  return a == b || (!areSmall(a, b) &&
                    equalTermsSlow(process, a, b, /*exact=*/false));
}
/// =:=
inline bool exactEqual(Term a, Term b) {
  if (a == b)
    return true;
  if (isImmediate(a) || isImmediate(b))
    return false;
  return equalTermsSlow(a, b, /*exact=*/true);
}
inline bool exactEqual(Process &process, Term a, Term b) {
  if (a == b)
    return true;
  if (isImmediate(a) || isImmediate(b))
    return false;
  return equalTermsSlow(process, a, b, /*exact=*/true);
}

} // namespace luciole

#endif // LUCIOLE_RUNTIME_COMPARE_H
