//===- Output.h - Standard output and standard error --------------*- C++ -*-===//
//
// Everything the program prints goes through here. Standard output is
// buffered: it is written when the buffer is full, before the program reads or
// sleeps, and at the end. Standard error is written at once, after what was
// printed to standard output before.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_OUTPUT_H
#define LUCIOLE_LIB_RUNTIME_OUTPUT_H

#include "luciole/Runtime/Process.h"

namespace luciole {

inline constexpr int kStandardOutput = 1;
inline constexpr int kStandardError = 2;

void writeOutput(int descriptor, const void *bytes, size_t count);
void flushOutput();

enum class Encoding { Latin1, Unicode };

/// Prints chardata (lists of characters and binaries, nested). `from` is how
/// its binaries are encoded, `to` what the device expects; what Latin-1 has not
/// is printed as \x{20AC}. Prints nothing and returns false if it isn't
/// chardata.
bool writeChardata(int descriptor, Term chardata, Encoding from, Encoding to);

/// Writes what has been in the buffer for some time, at this one (monotonic).
void flushStaleOutput(int64_t now);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_OUTPUT_H
