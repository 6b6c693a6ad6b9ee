//===- Entries.h - The entry points of the runtime ----------------*- C++ -*-===//
//
// Declarations made from Entries.def and Bifs.def.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_ENTRIES_H
#define LUCIOLE_RUNTIME_ENTRIES_H

#include "luciole/Runtime/Term.h"

namespace luciole {

struct Process;

/// The flags of Entries.def and Bifs.def.
enum EntryFlags : unsigned {
  LEAF = 1,
  FALLIBLE = 2,
  SAFEPOINT = 4,
  COLD = 8,
  READS = 16,
  SPECIAL = 32,
  TRAPS = 64,
  GUARD = 128,
  BLOCKS = 256,
  COLLECTS = 512,
  FRAMES = 1024,
};

namespace entry_types {
using T = Term;
using W = int64_t;
using D = double;
using S = const void *;
using V = void;

extern "C" {
#define ENTRY(name, flags, result, ...)                                        \
  result luc_##name(Process *__VA_OPT__(, ) __VA_ARGS__);
#include "luciole/Runtime/Entries.def"
}
} // namespace entry_types

} // namespace luciole

#endif // LUCIOLE_RUNTIME_ENTRIES_H
