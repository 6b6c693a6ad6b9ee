//===- InputThread.h - Reading standard input without blocking ----*- C++ -*-===//
//
// A thread of its own reads standard input when asked to, and no more than
// that, and sends what it got: schedulers never wait for input.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_IO_INPUTTHREAD_H
#define LUCIOLE_LIB_RUNTIME_IO_INPUTTHREAD_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// The process gets {luciole_input, Bytes | eof}. One request at a time.
void requestInput(Term pid);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_IO_INPUTTHREAD_H
