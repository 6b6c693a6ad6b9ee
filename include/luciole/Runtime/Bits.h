//===- Bits.h - Bit strings: layout, views and kernels ------------*- C++ -*-===//
//
// A bitstring term is one of
//
//   HeapBits  [size in bits] [bytes, zero padded to whole words]...
//             up to 64 bytes, copied with the heap
//   RefcBits  [size in bits] [next off-heap object] [BitsRecord*]
//             the bytes are in a counted record outside the heap
//   SubBits   [base] [size in bits] [offset in bits]
//             a window on a HeapBits or RefcBits
//
// A RefcBits whose header's `extra` is 1 is the *owner of a growing record*: it
// is no value by itself, only the base of SubBits. Its record has spare room;
// `used` says how many bits have been given to somebody. Appending to a SubBits
// that ends at `used` claims the room after it by one compare-and-swap and
// costs a new SubBits only. A record that one RefcBits alone refers to may
// move when it grows: nobody may keep the address of its bytes over a call.
//
// Bits are numbered from the most significant bit of the first byte.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_BITS_H
#define LUCIOLE_RUNTIME_BITS_H

#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/OffHeap.h"

namespace luciole {

//===----------------------------------------------------------------------===//
// Layout
//===----------------------------------------------------------------------===//

inline constexpr Word kMaxHeapBitsBytes = 64;
/// The `extra` field of the header of the owner of a growing record.
inline constexpr Word kGrowingBits = 1;
inline constexpr Word kSubBitsWords = 4;
/// The longest bitstring, in bits; longer ones raise system_limit.
inline constexpr Word kMaxBits = Word(1) << 61;

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

/// `size` bits from bit `offset` (0 to 7) of `bytes`.
struct BitsView {
  const uint8_t *bytes = nullptr;
  Word offset = 0;
  Word size = 0;

  bool isBinary() const { return size % 8 == 0; }
  bool isAligned() const { return offset == 0; }
  Word byteSize() const { return (size + 7) / 8; }
  BitsView slice(Word from, Word bits) const {
    Word at = offset + from;
    return {bytes + at / 8, at % 8, bits};
  }
};

/// Sets `view` if `t` is a bitstring.
bool viewBits(Term t, BitsView &view);
/// The same, for whole bytes only.
bool viewBinary(Term t, BitsView &view);
/// The bytes of a HeapBits or RefcBits.
const uint8_t *baseBytes(Term base);

/// Where a bitstring lies: what a match context consists of.
struct BitsPlace {
  Term base;
  Word offset; ///< in bits, from the base's first byte
  Word size;
};
BitsPlace placeOf(Term bitstring);

/// A bitstring's bytes at a byte boundary: its own or, when it is not aligned,
/// a copy that lives as long as this object.
class AlignedBytes {
public:
  explicit AlignedBytes(const BitsView &view);
  ~AlignedBytes();
  AlignedBytes(const AlignedBytes &) = delete;
  AlignedBytes &operator=(const AlignedBytes &) = delete;
  const uint8_t *data() const { return bytes; }
  size_t size() const { return length; }

private:
  const uint8_t *bytes;
  uint8_t *copy = nullptr;
  size_t length;
};

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// Copies bits between places that don't overlap; leaves all other bits alone.
void copyBits(uint8_t *to, Word toOffset, const uint8_t *from, Word fromOffset,
              Word bits);
inline void copyBits(uint8_t *to, Word toOffset, const BitsView &from) {
  copyBits(to, toOffset, from.bytes, from.offset, from.size);
}
/// Erlang's order: bit by bit, a prefix before what it is a prefix of.
int compareBits(const BitsView &a, const BitsView &b);
bool equalBits(const BitsView &a, const BitsView &b);
/// At most 64 bits, as an unsigned number.
uint64_t readBits(const uint8_t *bytes, Word offset, Word bits);
/// The lowest `bits` (at most 64) of `value`.
void writeBits(uint8_t *bytes, Word offset, Word bits, uint64_t value);

enum SegmentFlags : Word { SegmentSigned = 1, SegmentLittle = 2 };

/// The integer in these bits.
Term getBitsInteger(Process &p, const BitsView &view, Word flags);
/// Writes the lowest `bits` of an integer term, two's complement.
void putBitsInteger(uint8_t *to, Word offset, Word bits, Word flags,
                    Term integer);
/// False if the bits (16, 32 or 64 of them) are no finite float.
bool getBitsFloat(const BitsView &view, Word flags, double &value);
/// False if the size is not 16, 32 or 64 bits.
bool putBitsFloat(uint8_t *to, Word offset, Word bits, Word flags,
                  double value);

//===----------------------------------------------------------------------===//
// Making terms
//===----------------------------------------------------------------------===//

/// A new bitstring of that size and where its bytes are to be written. The
/// last word of a HeapBits is zero, other bytes are undefined. The caller fills
/// it before anything else happens and leaves bits after the end alone.
struct NewBits {
  Term term;
  uint8_t *bytes;
};
NewBits newBits(Process &p, Word bits);
inline NewBits newBinary(Process &p, size_t bytes) {
  return newBits(p, Word(bytes) * 8);
}
Term makeBinary(Process &p, const void *bytes, size_t size);
Term makeBits(Process &p, const BitsView &view);
/// A RefcBits that takes over one reference to `record`.
Term makeRefcBits(Process &p, BitsRecord *record, Word bits);
/// The window on `bits` bits from bit `offset` of the base.
Term makeSubBits(Process &p, Term base, Word offset, Word bits);
/// A part of any bitstring.
Term makePart(Process &p, Term bitstring, Word from, Word bits);

/// Makes room for `more` bits after `bitstring` and gives a new term for the
/// whole; `offset` says where the new bits go, counted from `bytes`. In place
/// where that is possible.
struct Appended {
  Term term;
  uint8_t *bytes;
  Word offset;
};
Appended appendBits(Process &p, Term bitstring, Word more);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_BITS_H
