//===- Host.h - What the JavaScript host gives and takes ----------*- C++ -*-===//
//
// The imports of every program (module `luciole`); js/luciole.mjs implements
// them. Its side of the exports is in Main.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_HOST_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_HOST_H

#include <cstddef>
#include <cstdint>

#define HOST(name)                                                             \
  __attribute__((import_module("luciole"), import_name(#name)))

namespace luciole::host {

/// Descriptor 1 or 2; takes everything at once.
HOST(write) void write(int descriptor, const void *bytes, size_t count);
/// Ends the program: unwinds to the host.
HOST(exit) __attribute__((noreturn)) void exit(int status);
/// The same with an error: the program can't go on, in its own words.
HOST(fail) __attribute__((noreturn)) void fail(const char *text, size_t count);
/// Milliseconds: since an arbitrary point; since the epoch.
HOST(monotonic) double monotonic();
HOST(system) double system();
/// Minutes that local time is ahead of UTC then, seconds since the epoch.
HOST(offset) int offset(double seconds);
/// A chunk of standard input is wanted: luc_input gets it, once.
HOST(read) void read();
/// A request to JavaScript, [Operation | Arguments] (JavaScript.h). The reply
/// starts with its size, 4 bytes, and comes from luc_allocate.
HOST(perform) uint8_t *perform(const void *request, size_t count);
/// A value of an Elm program (Elm.cpp): which one, the process that tells it.
HOST(elm) void elm(double id, double pid, uint32_t tuple);
/// No reference to that object is left.
HOST(release) void release(uint32_t index);

} // namespace luciole::host

#undef HOST

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_HOST_H
