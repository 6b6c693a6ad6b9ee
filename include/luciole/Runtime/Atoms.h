//===- Atoms.h - Atoms from C++ -----------------------------------*- C++ -*-===//
//
// am::badarg and its like are the atoms of Atoms.def. They convert to Term and
// are not integral constants: no `case am::x`.
//
// Each is a link-once record of the same symbol name, section and layout that
// the compiler emits, so that the linker merges them with the program's and
// keeps only those that something uses.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_ATOMS_H
#define LUCIOLE_RUNTIME_ATOMS_H

#include "luciole/Runtime/TermAccess.h"

namespace luciole {

template <unsigned Length> struct AtomStorage : AtomRecord {
  char name[((Length + kAtomNameOffset + kAtomAlign - 1) & ~(kAtomAlign - 1)) -
            kAtomNameOffset] = {};
  constexpr AtomStorage(const char *text)
      : AtomRecord{Length, atomHash(text, Length)} {
    for (unsigned i = 0; i < Length; ++i)
      name[i] = text[i];
  }
};

/// An atom that is known at compile time. Its term is an address constant.
struct AtomConstant {
  const AtomRecord *record;
  operator Term() const { return tagAtom(record); }
};

namespace am {
#define ATOM(cname, text)                                                      \
  __attribute__((section("luc_atoms"), aligned(kAtomAlign)))                   \
  inline constexpr AtomStorage<sizeof(text) - 1> record_##cname asm(           \
      "atom:" text){text};                                                     \
  inline constexpr AtomConstant cname{&record_##cname};
#include "luciole/Runtime/Atoms.def"
} // namespace am

inline Term makeBool(bool b) { return b ? am::true_ : am::false_; }
inline bool isBoolean(Term t) { return t == am::true_ || t == am::false_; }

/// The atom of this name (valid UTF-8, at most 255 characters, which the
/// caller has checked), made if need be.
Term internAtom(const char *utf8, size_t bytes);
/// The atom of this name if there is one already, else kNone.
Term findAtom(const char *utf8, size_t bytes);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_ATOMS_H
