//===- Dictionary.h - The process dictionary ----------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_DICTIONARY_H
#define LUCIOLE_LIB_RUNTIME_DICTIONARY_H

#include "luciole/Runtime/Process.h"

namespace luciole {

/// A hash table with linear probing. Keys and values are roots. A key of 0 is
/// free; removing moves the rest of the cluster up.
struct ProcessDictionary {
  struct Entry {
    Term key, value;
  };
  Entry *entries = nullptr;
  size_t capacity = 0; ///< a power of two, or 0
  size_t count = 0;

  /// The value, or kNone.
  Term get(Process &process, Term key) const;
  /// Returns the previous value, or kNone.
  Term put(Process &process, Term key, Term value);
  Term erase(Process &process, Term key);
  void clear() { count = 0, freeEntries(); }

private:
  size_t find(Process &process, Term key) const;
  void grow(Process &process);
  void freeEntries();
};

template <typename Visitor>
void visitDictionary(Process &process, Visitor &visit) {
  if (ProcessDictionary *d = process.dictionary)
    for (size_t i = 0; i < d->capacity; ++i)
      if (d->entries[i].key) {
        visit(&d->entries[i].key);
        visit(&d->entries[i].value);
      }
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_DICTIONARY_H
