//===- Registry.h - All tables: names, owners, the end of owners --*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_REGISTRY_H
#define LUCIOLE_LIB_RUNTIME_ETS_REGISTRY_H

#include "Ets/Table.h"

namespace luciole::ets {

/// What a process has to do with tables, in Process::etsFlags.
enum ProcessFlag : uint8_t {
  kOwns = 1,  ///< it owns a table, or did
  kFixes = 2, ///< it has fixed one
  kEnded = 4, ///< its tables are gone: it gets no more
};

/// The table of an identifier, or null if the term is none. It may be deleted.
Table *tableOfId(Term t);

/// The named table, locked, if it exists; else null. `alone`, or if it has no
/// stripes and is written to, exclusively, which `alone` then says.
Table *lockNamed(Term name, bool writes, bool &alone);
Term whereisTable(Process &p, Term name);

/// A fresh identifier.
Term makeTableId(Process &p, Table *table);
/// What BIFs return for a table: its name or its identifier. While it is
/// locked.
Term tableTerm(Process &p, Table *table);

/// Enters a table that nobody knows yet; false if its name is taken.
bool registerTable(Process &p, Table *table);
/// Makes a table that is locked alone inaccessible, and takes what it holds.
void retire(Table *table, Contents &out);
/// Afterwards, without its lock: nobody finds it any more.
void unregisterTable(Table *table);
/// Of a table that is locked alone. False if the name is taken.
bool renameTable(Table *table, Term name);
/// Of a table that is locked alone: to a process that lives, else false.
bool changeOwner(Table *table, Term pid);
/// Sends {'ETS-TRANSFER', Table, From, Data}.
void sendTransfer(Process &from, Table *table, Term to, Term data);

size_t tableCount();
/// A list of all tables.
Term allTables(Process &p);

void noteFixation(Process &p);
/// Lets a table that isn't locked settle; takes over a reference to it.
void tidy(Table *table);

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_REGISTRY_H
