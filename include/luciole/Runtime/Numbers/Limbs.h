//===- Limbs.h - Arithmetic on naturals as arrays of limbs --------*- C++ -*-===//
//
// A natural number is an array of 64-bit limbs, least significant first. The
// functions here know nothing of terms: they read and write plain memory, so
// they work on limbs in a heap as well as on scratch memory. "n-limb" numbers
// may have leading zero limbs unless said otherwise.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_NUMBERS_LIMBS_H
#define LUCIOLE_RUNTIME_NUMBERS_LIMBS_H

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace luciole::limbs {

using Limb = uint64_t;
using DoubleLimb = unsigned __int128;

inline constexpr unsigned kLimbBits = 64;

/// Malloc'ed scratch limbs that free themselves. Running out of memory ends
/// the program, as it does for a heap.
class Scratch {
public:
  explicit Scratch(size_t n)
      : data(static_cast<Limb *>(malloc((n ? n : 1) * sizeof(Limb)))) {
    if (!data)
      abort();
  }
  ~Scratch() { free(data); }
  Scratch(const Scratch &) = delete;
  Scratch &operator=(const Scratch &) = delete;
  operator Limb *() { return data; }
  Limb *get() { return data; }

private:
  Limb *data;
};

/// The number of limbs without leading zeros.
inline size_t normalize(const Limb *a, size_t n) {
  while (n && !a[n - 1])
    --n;
  return n;
}

/// The number of significant bits; `a` is normalized.
inline uint64_t bitLength(const Limb *a, size_t n) {
  return n ? uint64_t(n) * 64 - __builtin_clzll(a[n - 1]) : 0;
}

/// <0, 0 or >0. Both normalized.
int compare(const Limb *a, size_t an, const Limb *b, size_t bn);
/// The same for equal lengths, leading zeros allowed.
int compareN(const Limb *a, const Limb *b, size_t n);

/// r = a + b, returns the carry. an >= bn; r may be a or b.
Limb add(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn);
/// r = a - b, returns the borrow. an >= bn; r may be a or b.
Limb sub(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn);
/// r = a * m + carry over n limbs, returns the limb that is carried out.
Limb mul1(Limb *r, const Limb *a, size_t n, Limb m, Limb carry = 0);
/// r += a * m, returns the carry.
Limb addMul1(Limb *r, const Limb *a, size_t n, Limb m);
/// r -= a * m, returns the borrow.
Limb subMul1(Limb *r, const Limb *a, size_t n, Limb m);

/// r = a << bits for 0 <= bits < 64, returns what is shifted out. r may be a
/// or lie above it.
Limb shiftLeft(Limb *r, const Limb *a, size_t n, unsigned bits);
/// r = a >> bits for 0 <= bits < 64. r may be a or lie below it.
void shiftRight(Limb *r, const Limb *a, size_t n, unsigned bits);

/// r = a * b in an + bn limbs; r overlaps neither. an and bn are not 0.
void mul(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn);

/// q = a / d over n limbs (q may be a), returns the remainder.
Limb divRem1(Limb *q, const Limb *a, size_t n, Limb d);
/// q = a / b in an - bn + 1 limbs and r = a % b in bn limbs; either may be
/// null. an >= bn, b normalized and not 0.
void divRem(Limb *q, Limb *r, const Limb *a, size_t an, const Limb *b,
            size_t bn);

/// An upper bound of the digits of an n-limb number in `base` (2..36).
size_t maxDigits(size_t n, unsigned base);
/// Writes the digits of `a` (0-9A-Z), at most maxDigits of them; returns how
/// many. Zero is "0".
size_t toDigits(char *out, const Limb *a, size_t n, unsigned base);

/// An upper bound of the limbs of a number with that many digits.
size_t maxLimbs(size_t digits, unsigned base);
/// Reads digits (each < base, given as values 0..35). Returns the normalized
/// number of limbs; r has room for maxLimbs.
size_t fromDigits(Limb *r, const uint8_t *digits, size_t count, unsigned base);

} // namespace luciole::limbs

#endif // LUCIOLE_RUNTIME_NUMBERS_LIMBS_H
