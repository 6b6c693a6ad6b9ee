//===- Input.h - Standard input as messages -----------------------*- C++ -*-===//
//
// Standard input is read when asked for (platform/Input.h), and no more than
// that: schedulers never wait for it.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_IO_INPUT_H
#define LUCIOLE_LIB_RUNTIME_IO_INPUT_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// The process gets {luciole_input, Bytes | eof}. One request at a time.
void requestInput(Term pid);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_IO_INPUT_H
