//===- IoServers.h - The processes behind standard I/O ------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_IO_IOSERVERS_H
#define LUCIOLE_LIB_RUNTIME_IO_IOSERVERS_H

#include "luciole/Runtime/Term.h"

namespace luciole {

/// Makes the processes `user` and `standard_error`, which are Erlang code
/// (lib/Library/erlang/luciole_io.erl), and gives the pid of the first: the
/// group leader of the program. A program that can't ask anything of them is
/// linked without; its group leader is a pid that nobody has.
Term startIoServers();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_IO_IOSERVERS_H
