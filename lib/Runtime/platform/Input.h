//===- Input.h - Standard input, without waiting for it -----------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_INPUT_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_INPUT_H

#include <cstdint>

namespace luciole::platform {

/// Gets what is there, 0 bytes at the end, negative on errors.
using InputReceiver = void (*)(const uint8_t *bytes, long count);

/// Reads a chunk of standard input, once, and calls the receiver with it: from
/// another thread or later. One request at a time.
void readInput(InputReceiver receiver);

} // namespace luciole::platform

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_INPUT_H
