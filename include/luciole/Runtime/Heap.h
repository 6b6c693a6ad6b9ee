//===- Heap.h - Allocating terms from C++ -------------------------*- C++ -*-===//
//
// Runtime code never collects, so a Term in a C++ variable stays valid until
// the entry or BIF returns. allocate() always succeeds; out of memory ends
// the process.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_HEAP_H
#define LUCIOLE_RUNTIME_HEAP_H

#include "luciole/Runtime/Process.h"
#include "luciole/Runtime/TermAccess.h"

#include <initializer_list>

namespace luciole {

/// Counts what a BIF did against the slice, at the end of which others have
/// their turn. A reduction stands for about 10 ns.
inline constexpr size_t kWholeSlice = SIZE_MAX / 2;
inline void charge(Process &p, size_t reductions) {
  SWord left = SWord(p.reductions);
  if (left > 0)
    p.reductions = Word(SWord(reductions) < left ? left - SWord(reductions) : 0);
}
/// For copying so many words, or for so many cells and elements looked at.
inline void chargeWords(Process &p, size_t words) { charge(p, words / 8); }
/// For copying or going through so many bytes quickly.
inline void chargeBytes(Process &p, size_t bytes) { charge(p, bytes / 64); }

/// An object of more words is worth charging for.
inline constexpr size_t kLargeObject = 512;

Word *allocateSlow(Process &process, size_t words);

/// Uninitialised words: on the heap where there is room, else in a fragment.
/// All of them must be initialised before the entry or BIF returns.
inline Word *allocate(Process &process, size_t words) {
  if (words > kLargeObject) [[unlikely]]
    chargeWords(process, words);
  Word *top = reinterpret_cast<Word *>(process.heapTop);
  if (words <= size_t(process.heapEnd - top)) [[likely]] {
    process.heapTop = Word(top + words);
    return top;
  }
  return allocateSlow(process, words);
}

/// Gives back the unused end of the latest allocation: `used` is past the last
/// word that is needed, `end` past the last that was allocated.
void giveBack(Process &process, Word *used, Word *end);

inline Term makeCons(Process &process, Term head, Term tail) {
  Word *p = allocate(process, 2);
  p[0] = head;
  p[1] = tail;
  return tagCons(p);
}

inline Term makeFloat(Process &process, double value) {
  Word *p = allocate(process, 2);
  p[0] = makeHeader(Kind::Float, 1);
  std::memcpy(p + 1, &value, sizeof value);
  return tagBoxed(p);
}

inline Term makeTuple(Process &process, const Term *elements, size_t arity) {
  Word *p = allocate(process, 1 + arity);
  p[0] = makeHeader(Kind::Tuple, arity);
  for (size_t i = 0; i < arity; ++i)
    p[1 + i] = elements[i];
  return tagBoxed(p);
}
inline Term makeTuple(Process &process, std::initializer_list<Term> elements) {
  return makeTuple(process, elements.begin(), elements.size());
}

/// The list of the elements, then `tail`.
Term makeList(Process &process, const Term *elements, size_t count,
              Term tail = kNil);
inline Term makeList(Process &process, std::initializer_list<Term> elements) {
  return makeList(process, elements.begin(), elements.size());
}
/// A proper list backwards.
Term reverseList(Process &process, Term list);
/// The list of the bytes as integers (a Latin-1 string), then `tail`.
Term makeByteList(Process &process, const char *bytes, size_t count,
                  Term tail = kNil);
/// The list of the code points of valid UTF-8, then `tail`.
Term makeUtf8List(Process &process, const char *utf8, size_t bytes,
                  Term tail = kNil);
/// An integer term: small, or a bignum of one limb.
Term makeInteger(Process &process, int64_t value);
Term makeUnsigned(Process &process, uint64_t value);
/// A flat map. Keys must come in term order, without duplicates, at most 32.
Term makeFlatMap(Process &process, const Term *keys, const Term *values,
                 size_t count);
/// A fresh reference.
Term makeReference(Process &process);

/// True for addresses in literals and other constant data of the image, which
/// the collector leaves alone.
bool isLiteralAddress(const void *address);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_HEAP_H
