//===- TermAccess.h - Reading the memory behind terms ------------*- C++ -*-===//
//
// Term.h says how terms look; these functions follow their addresses. They
// check nothing: test the tag first.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_TERMACCESS_H
#define LUCIOLE_RUNTIME_TERMACCESS_H

#include "luciole/Runtime/Parts.h"
#include "luciole/Runtime/Term.h"

#include <cstring>

namespace luciole {

LUCIOLE_PARTS_INLINE bool isLocalPort(Term t) {
  return parts::ports() && (t & kSubtagMask) == kPortTag;
}

// Cons cells.
inline Word *consCell(Term t) { return reinterpret_cast<Word *>(t - kConsTag); }
inline Term consHead(Term t) { return consCell(t)[0]; }
inline Term consTail(Term t) { return consCell(t)[1]; }
inline Term tagCons(const Word *p) { return Word(p) + kConsTag; }

// Boxed objects; the pointer is that of the header word.
inline Word *boxedCell(Term t) {
  return reinterpret_cast<Word *>(t - kBoxedTag);
}
inline Term tagBoxed(const Word *p) { return Word(p) + kBoxedTag; }
inline Word boxedHeader(Term t) { return *boxedCell(t); }
/// Whether there can be objects of that kind in this program.
LUCIOLE_PARTS_INLINE bool hasKind(Kind kind) {
  if (!parts::maps() && (kind == Kind::FlatMap || kind == Kind::HashMap ||
                         kind == Kind::HashNode))
    return false;
  if (!parts::bits() && (kind == Kind::SubBits || kind == Kind::HeapBits ||
                         kind == Kind::RefcBits))
    return false;
  if (!parts::floats() && kind == Kind::Float)
    return false;
  if (!parts::bigs() && (kind == Kind::PosBig || kind == Kind::NegBig))
    return false;
  if (!parts::resources() && kind == Kind::MagicRef)
    return false;
  return parts::foreign() || kind < Kind::ExtPid;
}
LUCIOLE_PARTS_INLINE Kind knownKind(Word header) {
  Kind kind = headerKind(header);
  if (!hasKind(kind))
    __builtin_unreachable();
  return kind;
}
inline Kind boxedKind(Term t) { return knownKind(boxedHeader(t)); }
/// How many words follow the header.
inline Word boxedSize(Term t) { return headerSize(boxedHeader(t)); }

inline bool isKind(Term t, Kind kind) {
  return hasKind(kind) && isBoxed(t) && headerKind(boxedHeader(t)) == kind;
}
inline bool isTuple(Term t) { return isKind(t, Kind::Tuple); }
inline bool isTupleOf(Term t, Word arity) {
  return isTuple(t) && boxedSize(t) == arity;
}
inline bool isFloat(Term t) { return isKind(t, Kind::Float); }
inline bool isFun(Term t) { return isKind(t, Kind::Fun); }
inline bool isBig(Term t) {
  return isKind(t, Kind::PosBig) || isKind(t, Kind::NegBig);
}
inline bool isInteger(Term t) { return isSmall(t) || isBig(t); }
inline bool isNumber(Term t) { return isInteger(t) || isFloat(t); }
inline bool isMap(Term t) {
  return isKind(t, Kind::FlatMap) || isKind(t, Kind::HashMap);
}
inline bool isBitstring(Term t) {
  if (!parts::bits() || !isBoxed(t))
    return false;
  Kind k = boxedKind(t);
  return k == Kind::HeapBits || k == Kind::RefcBits || k == Kind::SubBits;
}
inline bool isReference(Term t) {
  if (!isBoxed(t))
    return false;
  Kind k = boxedKind(t);
  return k == Kind::Reference || k == Kind::MagicRef || k == Kind::ExtReference;
}
inline bool isPid(Term t) { return isLocalPid(t) || isKind(t, Kind::ExtPid); }
inline bool isPort(Term t) {
  return isLocalPort(t) || isKind(t, Kind::ExtPort);
}

inline Word tupleArity(Term t) { return boxedSize(t); }
/// Elements count from 0.
inline Term tupleElement(Term t, Word index) { return boxedCell(t)[1 + index]; }

inline double floatValue(Term t) {
  if (!parts::floats())
    __builtin_unreachable();
  double d;
  std::memcpy(&d, boxedCell(t) + 1, sizeof d);
  return d;
}

// Funs.
inline unsigned funArity(Term t) { return headerExtra(boxedHeader(t)); }
/// The code is in the upper half where addresses are narrow, so that compiled
/// code gets it without arithmetic.
inline Word funCodeWord(const void *code) {
  return sizeof(code) == 4 ? Word(uintptr_t(code)) << 32 | 1 : Word(code) + 1;
}
inline const void *funCode(Term t) {
  Word word = boxedCell(t)[1];
  return reinterpret_cast<const void *>(
      uintptr_t(sizeof(void *) == 4 ? word >> 32 : word - 1));
}
inline const FunInfo *funInfo(Term t) {
  return reinterpret_cast<const FunInfo *>(boxedCell(t)[2] - 1);
}
inline Word funNumFree(Term t) { return boxedSize(t) - 2; }

// Atoms.
inline const AtomRecord *atomRecord(Term t) {
  return reinterpret_cast<const AtomRecord *>(t - kAtomTag);
}
inline Term tagAtom(const AtomRecord *r) { return Word(r) + kAtomTag; }
inline const char *atomName(Term t) {
  return reinterpret_cast<const char *>(atomRecord(t)) + kAtomNameOffset;
}
inline uint32_t atomLength(Term t) { return atomRecord(t)->length; }

/// The length of a proper list, or -1.
inline SWord listLength(Term list) {
  SWord n = 0;
  for (; isCons(list); list = consTail(list))
    ++n;
  return isNil(list) ? n : -1;
}

} // namespace luciole

#endif // LUCIOLE_RUNTIME_TERMACCESS_H
