//===- Number.h - Numbers as JavaScript writes and reads them ----*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_ELM_NUMBER_H
#define LUCIOLE_LIB_RUNTIME_ELM_NUMBER_H

#include <cstddef>

namespace luciole::elm {

/// Enough for every number.
inline constexpr size_t kNumberTextSize = 32;

/// JavaScript's text of a number, shortest digits first: 1e+21, 0.1, NaN.
/// Writes at most kNumberTextSize characters and returns how many.
unsigned formatNumber(char *out, double number);

/// The value of a decimal number, digits [. digits] [e [sign] digits], that
/// was looked at already; infinite if it is too large. `text` ends in a zero.
double parseNumber(const char *text);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_RUNTIME_ELM_NUMBER_H
