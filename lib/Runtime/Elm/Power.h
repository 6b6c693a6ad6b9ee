//===- Power.h - JavaScript's powers ------------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_ELM_POWER_H
#define LUCIOLE_LIB_RUNTIME_ELM_POWER_H

namespace luciole::elm {

/// base ** exponent, to the last digit what V8 makes of it, which is not always
/// the nearest float.
double power(double base, double exponent);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_RUNTIME_ELM_POWER_H
