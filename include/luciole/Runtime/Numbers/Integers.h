//===- Integers.h - Integers of any size as terms -----------------*- C++ -*-===//
//
// An integer is a small or a PosBig/NegBig whose limbs are a magnitude that
// does not fit a small. OTP limits magnitudes to kMaxLimbs; a result beyond
// that raises system_limit.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_NUMBERS_INTEGERS_H
#define LUCIOLE_RUNTIME_NUMBERS_INTEGERS_H

#include "luciole/Runtime/Heap.h"
#include "luciole/Runtime/Numbers/Limbs.h"

namespace luciole {

inline constexpr size_t kMaxLimbs = (size_t(1) << 19) - 1;

/// Where integers leave the small ones: the driver has made sure that they
/// don't, or the part is there.
inline void needBigs() {
  if (!parts::bigs())
    __builtin_trap();
}

/// Sign and magnitude of an integer term of either representation.
class IntegerView {
public:
  explicit IntegerView(Term t) {
    if (isSmall(t)) {
      SWord v = smallValue(t);
      negative = v < 0;
      own = negative ? -Word(v) : Word(v);
      limbs = &own;
      size = own != 0;
      return;
    }
    Word *cell = boxedCell(t);
    negative = headerKind(*cell) == Kind::NegBig;
    limbs = cell + 1;
    size = headerSize(*cell);
  }
  IntegerView(const IntegerView &) = delete;
  IntegerView &operator=(const IntegerView &) = delete;

  const limbs::Limb *limbs;
  size_t size; ///< without leading zeros: 0 for zero
  bool negative;

private:
  limbs::Limb own;
};

/// An integer that is being computed straight into the heap.
class IntegerResult {
public:
  IntegerResult(Process &process, size_t maxLimbs)
      : process(process), cell(allocate(process, maxLimbs + 1)),
        end(cell + maxLimbs + 1) {}
  limbs::Limb *limbs() { return cell + 1; }
  /// The term of the magnitude in the first n limbs; kNone with system_limit
  /// raised if it is too large.
  Term finish(bool negative, size_t n);

private:
  Process &process;
  Word *cell, *end;
};

Term makeIntegerFromLimbs(Process &process, bool negative,
                          const limbs::Limb *limbs, size_t n);

// The operands are integers. Division by zero is the caller's to exclude.
Term addIntegers(Process &process, Term a, Term b);
Term subIntegers(Process &process, Term a, Term b);
Term mulIntegers(Process &process, Term a, Term b);
Term divIntegers(Process &process, Term a, Term b);
Term remIntegers(Process &process, Term a, Term b);
Term negateInteger(Process &process, Term a);
/// Shifts to the left, or to the right if `count` is negative.
Term shiftInteger(Process &process, Term a, Term count, bool right);
enum class BitOp { And, Or, Xor };
Term bitwiseIntegers(Process &process, BitOp op, Term a, Term b);

/// Exact: <0, 0, >0.
int compareIntegers(Term a, Term b);
int compareIntegerFloat(Term a, double f);

/// The value as a double, rounded as OTP rounds (limb by limb); false if it
/// is too large.
bool integerToDouble(Term a, double &result);
/// The integral part of a finite double.
Term doubleToInteger(Process &process, double d);

/// Any number's value; false if `t` is no number or too large.
inline bool numberToDouble(Term t, double &result) {
  if (isFloat(t)) {
    result = floatValue(t);
    return true;
  }
  return isInteger(t) && integerToDouble(t, result);
}

/// Characters and their number for an integer in a base; `text` is malloc'ed.
struct IntegerText {
  char *text;
  size_t size;
};
IntegerText integerToText(Term a, unsigned base);

/// Reads an optional sign and digits in a base (2..36). kNone without an
/// exception if it is no such number; kNone with system_limit raised and
/// `tooLarge` set if it has too many digits.
Term integerFromText(Process &process, const char *text, size_t size,
                     unsigned base, bool &tooLarge);

} // namespace luciole

#endif // LUCIOLE_RUNTIME_NUMBERS_INTEGERS_H
