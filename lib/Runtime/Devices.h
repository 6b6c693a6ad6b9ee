//===- Devices.h - The group leader -------------------------------*- C++ -*-===//
//
// The processes behind standard input, output and error are not Erlang
// processes but this C++ code: it understands Erlang's I/O protocol, and runs
// functions that requests name (io_lib:format/2, erl_scan:tokens/3) in a
// process of its own, as a real I/O server would.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_DEVICES_H
#define LUCIOLE_LIB_RUNTIME_DEVICES_H

#include "Output.h"
#include "luciole/Runtime/Process.h"

namespace luciole {

/// Numbers of their pids.
inline constexpr Word kUserNumber = 64;
inline constexpr Word kStandardErrorNumber = 65;

inline bool isDevice(Term pid) {
  return pid == makeLocalPid(kUserNumber) ||
         pid == makeLocalPid(kStandardErrorNumber);
}

/// Handles what was sent to a device; the reply is in the sender's mailbox
/// when this returns.
void sendToDevice(Process &sender, Term device, Term message);

/// Standard input and output, or standard error.
struct Device {
  int output;
  bool binary = false; ///< input is given as binaries
  Encoding encoding = Encoding::Unicode;
};

/// Answers an input request (get_line, get_chars, get_until); kNone if it is
/// none of these. The reply is a term of `sender`.
Term handleInput(Process &sender, Device &device, Term request);

/// A call in the devices' own process, whose result is one of its terms.
/// Arguments are copied there first. kNone if the function raised, doesn't
/// exist or has over 7 arguments.
Term callInDevice(Term module, Term function, const Term *args, unsigned count);
/// The devices' own process, for what has to be kept over such calls.
Process &deviceProcess();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_DEVICES_H
