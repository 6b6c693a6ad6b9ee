//===- ExportTable.h - Finding functions by name ------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_EXPORTTABLE_H
#define LUCIOLE_LIB_RUNTIME_EXPORTTABLE_H

#include "luciole/Runtime/Exports.h"

namespace luciole {

const Export *findExport(Term module, Term function, Word arity);
bool isLoadedModule(Term module);
/// Whether the module's -on_load function has gone wrong (OnLoad.cpp).
bool hasFailedToLoad(Term module);
/// The same, or it has not returned yet.
bool awaitsOnLoad(Term module);
/// What dynamic calls found so far may be gone.
void forgetExports();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_EXPORTTABLE_H
