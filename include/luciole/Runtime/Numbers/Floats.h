//===- Floats.h - Floats as text ----------------------------------*- C++ -*-===//

#ifndef LUCIOLE_RUNTIME_NUMBERS_FLOATS_H
#define LUCIOLE_RUNTIME_NUMBERS_FLOATS_H

#include <cstddef>

namespace luciole {

/// Enough for each of the formats below.
inline constexpr size_t kFloatTextSize = 256;

// Each writes to `out`, which has kFloatTextSize characters, and returns how
// many; negative if they don't fit (OTP's limit is the same).

/// The shortest digits that read back as the same float: 0.1, 1.0e22.
int formatFloatShort(char *out, double d);
/// d.ddde+dd with that many digits after the point.
int formatFloatScientific(char *out, double d, int digits);
/// ddd.ddd, the nearest decimal.
int formatFloatFixed(char *out, double d, int decimals);
/// ddd.ddd with that many digits after the point; `compact` drops trailing
/// zeros but one.
int formatFloatDecimals(char *out, double d, int decimals, bool compact);

/// How many characters at the start are a float as Erlang writes it (sign,
/// digits, point, digits, exponent); 0 if none are.
size_t scanFloat(const char *text, size_t size);
/// The value of such text; false if it is too large. `text` ends in a zero.
bool parseFloat(const char *text, double &result);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_NUMBERS_FLOATS_H
