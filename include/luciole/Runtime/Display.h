//===- Display.h - Terms as text ----------------------------------*- C++ -*-===//
//
// The text that erlang:display/1 and crash reports have: what is simple to
// print, not what io:format("~p") makes of a term.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_DISPLAY_H
#define LUCIOLE_RUNTIME_DISPLAY_H

#include "luciole/Runtime/ByteBuffer.h"

namespace luciole {

void displayTerm(Term t, ByteBuffer &out);
void displayAtom(Term atom, ByteBuffer &out);
/// Pids, ports, references and funs: also the text of pid_to_list/1 and the
/// like.
void displayIdentity(Term t, ByteBuffer &out);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_DISPLAY_H
