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

/// Updates the derived pointers of a frame; `forward` gives the new value of a
/// base without changing its slot.
template <typename Forward>
void updateDerived(const Safepoint &point, Word *base, Forward forward) {
  for (unsigned i = 0; i + 1 < point.numSlots; ++i) {
    if (!(point.slots[i] & kDerivedSlot))
      continue;
    Word &derived = base[point.slots[i] & ~kDerivedSlot];
    Word object = base[point.slots[i + 1]];
    derived += forward(object) - object;
    ++i;
  }
}

/// Visits the slots of a frame that hold terms. A slot that a derived pointer
/// names as its base is listed again among the plain ones.
template <typename Visitor>
void visitFrame(const Safepoint &point, Word *base, Visitor &visit) {
  bool derived = false;
  for (unsigned i = 0; i < point.numSlots; ++i)
    derived |= (point.slots[i] & kDerivedSlot) != 0;
  if (derived) [[unlikely]]
    updateDerived(point, base, [&](Word object) {
      visit(&object);
      return object;
    });
  for (unsigned i = 0; i < point.numSlots; ++i) {
    if (point.slots[i] & kDerivedSlot) [[unlikely]]
      ++i;
    else
      visit(&base[point.slots[i]]);
  }
}

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
  forEachFrame(process, [&](Frame frame, Word *base) {
    visitFrame(*frame.safepoint, base, visit);
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
