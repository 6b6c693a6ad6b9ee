//===- Unique.h - What makes references differ --------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_UNIQUE_H
#define LUCIOLE_LIB_RUNTIME_UNIQUE_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// Writes the three words by which a fresh reference differs from all others.
void numberReference(Word *number);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_UNIQUE_H
