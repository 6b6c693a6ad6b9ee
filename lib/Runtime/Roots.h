//===- Roots.h - Where a collection starts ------------------------*- C++ -*-===//
//
// One list of a process's roots, for the collector and the verifier.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ROOTS_H
#define LUCIOLE_LIB_RUNTIME_ROOTS_H

#include "Dictionary.h"
#include "Frames.h"
#include "Mailbox.h"
#include "Processes/Relations.h"
#include "luciole/Runtime/Bif.h"

namespace luciole {

template <typename Visitor>
void visitException(Process &process, Visitor &visit) {
  visit(&process.exceptionClass);
  visit(&process.exceptionReason);
  Exception &e = process.exception;
  for (Term *root : {&e.trace, &e.topModule, &e.topFunction, &e.topArgs,
                     &e.errorInfo, &e.cause})
    visit(root);
  if (e.bif)
    for (Word i = 0; i < e.bif->arity; ++i)
      visit(&e.bifArgs[i]);
}

/// Calls visit(Term *) for each root. Roots may be 0.
template <typename Visitor>
void visitRoots(Process &process, Visitor &visit) {
  forEachFrame(process, [&](const Frame &frame, Word *base) {
    visitFrame(frame, base, visit);
    return true;
  });
  visitException(process, visit);
  for (Term &term : process.registers)
    visit(&term);
  visit(&process.exitReason);
  visitDictionary(process, visit);
  visitMailbox(process, visit);
  visitRelations(process, visit);
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_ROOTS_H
