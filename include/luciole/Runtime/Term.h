//===- Term.h - The layout of Erlang terms ------------------------*- C++ -*-===//
//
// The only place that knows how a term is represented. The compiler and the
// runtime both include it.
//
// A term is one 64-bit word on every target. Its low bits are its tag:
//
//   ........ ...vvvv1   small integer, 63 bits, two's complement
//   pppppppp ppppp010   cons cell, two words: head, tail
//   pppppppp ppppp100   boxed object, a header word and what follows it
//   pppppppp pppp0110   atom, the address of its AtomRecord
//   payload  ssss1110   other immediates, told apart by the subtag s
//   size ... kkkkk000   header word; only in memory, never a value
//
// The word 0 is no term: compiled functions return it for "exception raised".
//
// A header word:
//
//   63          40 39            8 7     3 2 0
//   +-------------+---------------+-------+---+
//   | extra (24)  | size (32)     | kind  |000|
//   +-------------+---------------+-------+---+
//
// `size` counts the words that follow the header. Kinds from 16 up hold raw
// data that the collector copies without looking; all words of the other
// kinds are terms. Raw values in scanned objects are stored as small integers
// or as addresses plus one, which look like small integers.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_TERM_H
#define LUCIOLE_RUNTIME_TERM_H

#include <cstdint>

namespace luciole {

using Word = uint64_t;
using SWord = int64_t;

/// A term in its machine representation.
using Term = Word;

/// "No term": an exception is on its way, or nothing was found.
inline constexpr Term kNone = 0;

inline constexpr unsigned kWordBytes = 8;

//===----------------------------------------------------------------------===//
// Primary tags
//===----------------------------------------------------------------------===//

inline constexpr Word kTagMask = 7;
inline constexpr Word kHeaderTag = 0;
inline constexpr Word kConsTag = 2;
inline constexpr Word kBoxedTag = 4;

inline constexpr unsigned kSmallShift = 1;
inline constexpr Word kSmallTag = 1;
inline constexpr unsigned kSmallBits = 63;
inline constexpr SWord kSmallMax = (SWord(1) << 62) - 1;
inline constexpr SWord kSmallMin = -(SWord(1) << 62);

/// Atoms and the other immediates are told apart by four bits.
inline constexpr Word kImmediateMask = 15;
inline constexpr Word kAtomTag = 6;
inline constexpr Word kImmediateTag = 14;

inline constexpr unsigned kSubtagShift = 4;
inline constexpr Word kSubtagMask = 0xff;
inline constexpr unsigned kPayloadShift = 8;
inline constexpr Word kNil = kImmediateTag;               // subtag 0
inline constexpr Word kPidTag = (1 << 4) | kImmediateTag;  // payload: number
inline constexpr Word kPortTag = (2 << 4) | kImmediateTag; // payload: number

//===----------------------------------------------------------------------===//
// Boxed objects
//===----------------------------------------------------------------------===//

/// The kinds of boxed objects; the words that follow the header in brackets.
enum class Kind : uint8_t {
  // Every word is a term.
  Tuple = 1,     // [element]...
  FlatMap = 2,   // [keys tuple] [value]...; keys in term order
  HashMap = 3,   // [number of keys, small] [root HashNode]
  HashNode = 4,  // [bitmap, small] [child]...; a child is a cons [key|value],
                 // a HashNode, or a collision node (see runtime/Maps)
  Fun = 5,       // [code address + 1] [FunInfo address + 1] [free variable]...
                 // extra = arity; for the code see kFunCodeHalf
  SubBits = 6,   // [base: HeapBits or RefcBits] [size in bits, small]
                 // [offset in bits, small]
  // Raw words.
  Float = 16,    // [double]
  PosBig = 17,   // [limb]..., least significant first, no leading zero limb
  NegBig = 18,   // the magnitude, likewise
  HeapBits = 19, // [size in bits] [bytes, zero padded to whole words]...
  RefcBits = 20, // [size in bits] [next off-heap object] [BitsRecord*]
  Reference = 21,// [word] [word] [word]
  MagicRef = 22, // [word] [word] [word] [next off-heap object] [Resource*]
  ExtPid = 23, ExtPort = 24, ExtReference = 25,
};

inline constexpr unsigned kKindShift = 3;
inline constexpr Word kKindMask = 0xf8;
/// Set in the headers of the raw kinds.
inline constexpr Word kRawBit = 0x80;
inline constexpr unsigned kSizeShift = 8;
inline constexpr Word kSizeMask = 0xffffffff;
inline constexpr unsigned kExtraShift = 40;

constexpr Word makeHeader(Kind kind, Word size, Word extra = 0) {
  return (extra << kExtraShift) | (size << kSizeShift) |
         (Word(kind) << kKindShift);
}
constexpr Kind headerKind(Word header) {
  return Kind((header & kKindMask) >> kKindShift);
}
constexpr Word headerSize(Word header) {
  return (header >> kSizeShift) & kSizeMask;
}
constexpr Word headerExtra(Word header) { return header >> kExtraShift; }

//===----------------------------------------------------------------------===//
// Classification and immediates
//===----------------------------------------------------------------------===//

constexpr bool isSmall(Term t) { return t & kSmallTag; }
constexpr bool areSmall(Term a, Term b) { return a & b & kSmallTag; }
constexpr bool isCons(Term t) { return (t & kTagMask) == kConsTag; }
constexpr bool isBoxed(Term t) { return (t & kTagMask) == kBoxedTag; }
constexpr bool isHeader(Word w) { return (w & kTagMask) == kHeaderTag; }
constexpr bool isAtom(Term t) { return (t & kImmediateMask) == kAtomTag; }
constexpr bool isNil(Term t) { return t == kNil; }
constexpr bool isList(Term t) { return isCons(t) || isNil(t); }
constexpr bool isLocalPid(Term t) { return (t & kSubtagMask) == kPidTag; }
/// True for every term that is not a pointer into a heap.
constexpr bool isImmediate(Term t) {
  return isSmall(t) || (t & kTagMask) == (kAtomTag & kTagMask);
}

constexpr bool fitsSmall(SWord v) { return v >= kSmallMin && v <= kSmallMax; }
constexpr Term makeSmall(SWord v) { return (Word(v) << kSmallShift) | kSmallTag; }
constexpr SWord smallValue(Term t) { return SWord(t) >> kSmallShift; }

constexpr Term makeLocalPid(Word number) {
  return (number << kPayloadShift) | kPidTag;
}
constexpr Term makeLocalPort(Word number) {
  return (number << kPayloadShift) | kPortTag;
}
constexpr Word immediatePayload(Term t) { return t >> kPayloadShift; }

//===----------------------------------------------------------------------===//
// Atoms
//===----------------------------------------------------------------------===//

/// A link-once constant (symbol `atom:<name>`, section `luc_atoms`, aligned to
/// 16 bytes), so that the linker merges equal atoms and an atom term is its
/// address plus a tag. The name's UTF-8 bytes follow, then padding to 16.
struct AtomRecord {
  uint32_t length; ///< of the name, in bytes
  uint32_t hash;   ///< atomHash of the name
  // char name[length]
};
inline constexpr unsigned kAtomAlign = 16;
inline constexpr unsigned kAtomNameOffset = 8;

/// The hash of an atom's name: FNV-1a, 32 bits, over its UTF-8 bytes.
constexpr uint32_t atomHash(const char *name, uint32_t length) {
  uint32_t hash = 2166136261u;
  for (uint32_t i = 0; i < length; ++i)
    hash = (hash ^ uint8_t(name[i])) * 16777619u;
  return hash;
}

//===----------------------------------------------------------------------===//
// Funs
//===----------------------------------------------------------------------===//

/// What is known of a fun at compile time: one constant a fun expression.
/// `fun M:F/A` has one as well, with `isExternal` set and no free variables.
/// Every field has the same width on every target.
struct FunInfo {
  Term module;       ///< atom
  Term name;         ///< atom: `-f/1-fun-0-`, or F of an external fun
  uint32_t arity;    ///< without free variables
  uint32_t numFree;
  uint32_t index;    ///< in its module
  uint32_t uniq;
  Word isExternal;
};

/// Where in a fun's second word the address of its code is on 32-bit targets:
/// function addresses can't be added to there. The lower half is 1.
inline constexpr unsigned kFunCodeHalf = 4;

/// The section `luc_funs` has one for each fun expression whose code is linked.
struct FunCode {
  const FunInfo *info;
  const void *code;
};

} // namespace luciole

#endif // LUCIOLE_RUNTIME_TERM_H
