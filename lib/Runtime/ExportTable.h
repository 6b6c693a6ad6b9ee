//===- ExportTable.h - Finding functions by name ------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_EXPORTTABLE_H
#define LUCIOLE_LIB_RUNTIME_EXPORTTABLE_H

#include "luciole/Runtime/Exports.h"

namespace luciole {

const Export *findExport(Term module, Term function, Word arity);
bool isLoadedModule(Term module);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_EXPORTTABLE_H
