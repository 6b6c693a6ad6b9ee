//===- Traversal.h - Going through a whole table in portions ------*- C++ -*-===//
//
// A BIF that visits every object does as much as is left of the slice. If that
// isn't all, it puts down where it stands in a resource and traps to
// luciole_ets:go_on/2, which calls erts_internal:ets_traverse/2 for the next
// portion: in between other processes have their turn, and the table is free.
// As long as somebody is on the way through its chains, a table keeps its size.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_ETS_TRAVERSAL_H
#define LUCIOLE_LIB_RUNTIME_ETS_TRAVERSAL_H

#include "Ets/Access.h"
#include "Ets/MatchSpec.h"

namespace luciole::ets {

enum class Purpose : uint8_t { Select, SelectReverse, Count, Delete, Replace };

/// The results of the objects that match, or how many were affected.
Term traverse(Process &p, Term tab, Term spec, Purpose purpose);

/// Frees what a table held, then returns `result`, an immediate.
Term freeContents(Process &p, Contents &contents, Term result);

/// A specification for the time of a call.
class Spec {
public:
  explicit Spec(Term t) : spec(MatchSpec::compile(t)) {}
  ~Spec() {
    if (spec)
      releaseResource(spec);
  }
  Spec(const Spec &) = delete;
  Spec &operator=(const Spec &) = delete;
  explicit operator bool() const { return spec; }
  MatchSpec *get() const { return spec; }

private:
  MatchSpec *spec;
};

/// Whether every clause names its key, so that nobody need traverse.
bool keysAreBound(const MatchSpec *spec, const Table *t);
/// Whether clause i can't match anything in the table, or has the key of one
/// before it.
bool skipsKey(const MatchSpec *spec, const Table *t, size_t i);
/// Whether replacing by it leaves all keys alone.
bool keepsKeys(const MatchSpec *spec, const Table *t);

} // namespace luciole::ets

#endif // LUCIOLE_LIB_RUNTIME_ETS_TRAVERSAL_H
