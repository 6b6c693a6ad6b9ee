//===- ProcessInfo.h - What can be asked of a process -------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PROCESSES_PROCESSINFO_H
#define LUCIOLE_LIB_RUNTIME_PROCESSES_PROCESSINFO_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// What process_info gives for an item, a list of items, or `undefined` (all
/// that process_info/1 shows). On the process's own heap; the items are known
/// to be valid.
Term processInfo(Process &process, Term items);

/// Whether it is an item or a list of items that process_info/2 knows.
bool isProcessItem(Term items);

/// Another process answers {Reference, answer(process, term)} once it gets to
/// it; false if it is gone.
bool askProcess(Process &asking, Term pid, Term term, Term reference,
                Term (*answer)(Process &, Term));

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PROCESSES_PROCESSINFO_H
