//===- PortFigures.h - What ports add up to -----------------------*- C++ -*-===//
//
// Here, so that who tells them needs nothing of ports in programs without them.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PORTS_PORTFIGURES_H
#define LUCIOLE_LIB_RUNTIME_PORTS_PORTFIGURES_H

#include "luciole/Runtime/Term.h"

#include <atomic>

namespace luciole {

/// Ports that are open, and the bytes that went through all there ever were.
inline std::atomic<Word> portCount{0}, portInput{0}, portOutput{0};

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PORTS_PORTFIGURES_H
