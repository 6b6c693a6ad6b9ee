//===- LimbsText.cpp - Naturals to digits and back ------------------------===//
//
// Bases that are powers of two go bit by bit. The others are converted by
// divide and conquer on the powers base^(c * 2^k), where c is the number of
// digits that fit one limb, so that fast multiplication and division carry
// over.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Numbers/Limbs.h"
#include "luciole/Runtime/Parts.h"

#include <cmath>
#include <cstring>
#include <utility>

namespace luciole::limbs {

static char digitOf(Limb value) {
  return char(value < 10 ? '0' + value : 'A' - 10 + value);
}

/// Numbers of at most this many limbs are converted a limb of digits at a time.
static constexpr size_t kDirectLimbs = 24;

/// The C library's brings tables along.
static double log2Of(unsigned base) {
  double rest = base, result = 0;
  for (; rest >= 2; rest /= 2)
    ++result;
  for (double bit = 0.5; bit > 1e-12; bit /= 2) {
    rest *= rest;
    if (rest >= 2) {
      rest /= 2;
      result += bit;
    }
  }
  return result;
}

static unsigned log2Exact(unsigned base) {
  return base & (base - 1) ? 0 : __builtin_ctz(base);
}

/// The largest power of the base in a limb.
struct Chunk {
  unsigned digits = 0;
  Limb power = 1;
  explicit Chunk(unsigned base) {
    while (power <= ~Limb(0) / base) {
      power *= base;
      ++digits;
    }
  }
};

namespace {
/// base^(chunk digits * 2^k) for k = 0, 1, …, as far as needed.
class Powers {
public:
  explicit Powers(const Chunk &chunk) {
    value[0] = static_cast<Limb *>(malloc(sizeof(Limb)));
    if (!value[0])
      abort();
    value[0][0] = chunk.power;
    size[0] = 1;
  }
  ~Powers() {
    for (unsigned k = 0; k < count; ++k)
      free(value[k]);
  }
  void extend() {
    size_t n = size[count - 1];
    Limb *square = static_cast<Limb *>(malloc(2 * n * sizeof(Limb)));
    if (!square)
      abort();
    mul(square, value[count - 1], n, value[count - 1], n);
    value[count] = square;
    size[count++] = normalize(square, 2 * n);
  }
  unsigned count = 1;
  Limb *value[48];
  size_t size[48];
};
} // namespace

//===----------------------------------------------------------------------===//
// To digits
//===----------------------------------------------------------------------===//

size_t maxDigits(size_t n, unsigned base) {
  return size_t(double(n) * 64.0 / log2Of(base) * 1.0000001) + 2;
}

static size_t toDigitsOfTwo(char *out, const Limb *a, size_t n, unsigned bits) {
  uint64_t length = bitLength(a, n);
  size_t count = (length + bits - 1) / bits;
  Limb mask = (Limb(1) << bits) - 1;
  for (size_t i = 0; i < count; ++i) {
    uint64_t at = uint64_t(i) * bits;
    size_t limb = at / 64;
    unsigned shift = at % 64;
    Limb digit = a[limb] >> shift;
    if (shift + bits > 64 && limb + 1 < n)
      digit |= a[limb + 1] << (64 - shift);
    out[count - 1 - i] = digitOf(digit & mask);
  }
  return count;
}

namespace {
struct DigitWriter {
  unsigned base;
  Chunk chunk{base};
  Powers powers{chunk};

  /// A k with a < base^(chunk digits * 2^k); the powers below it are there.
  unsigned enoughFor(const Limb *a, size_t n) {
    unsigned k = 0;
    while (compare(powers.value[k], powers.size[k], a, n) <= 0) {
      ++k;
      if (2 * powers.size[k - 1] - 1 > n)
        break;
      powers.extend();
    }
    return k;
  }

  /// Exactly `width` digits with leading zeros. Destroys `a`.
  void writeDirect(char *out, size_t width, Limb *a, size_t n) {
    while (n) {
      Limb digits = divRem1(a, a, n, chunk.power);
      n = normalize(a, n);
      for (unsigned i = 0; i < chunk.digits && width; ++i) {
        out[--width] = digitOf(digits % base);
        digits /= base;
      }
    }
    memset(out, '0', width);
  }

  /// Exactly chunk.digits * 2^k digits of a number below that power.
  void write(char *out, unsigned k, Limb *a, size_t n) {
    size_t width = size_t(chunk.digits) << k;
    n = normalize(a, n);
    if (!k || n <= kDirectLimbs)
      return writeDirect(out, width, a, n);
    const Limb *power = powers.value[k - 1];
    size_t size = powers.size[k - 1];
    if (n < size) {
      memset(out, '0', width / 2);
      return write(out + width / 2, k - 1, a, n);
    }
    Scratch quotient(n - size + 1);
    Scratch rem(size);
    divRem(quotient, rem, a, n, power, size);
    write(out, k - 1, quotient, n - size + 1);
    write(out + width / 2, k - 1, rem, size);
  }
};
} // namespace

/// Divides by a base in place; gives the remainder. Without division of two
/// limbs by one.
static unsigned divideByBase(Limb *a, size_t n, unsigned base) {
  Limb rem = 0;
  while (n--) {
    Limb high = rem << 32 | a[n] >> 32;
    Limb low = high % base << 32 | (a[n] & 0xffffffff);
    a[n] = high / base << 32 | low / base;
    rem = low % base;
  }
  return unsigned(rem);
}

/// Takes time that is quadratic in the size.
static size_t toDigitsDirect(char *out, const Limb *a, size_t n,
                             unsigned base) {
  Scratch rest(n);
  memcpy(rest.get(), a, n * sizeof(Limb));
  size_t count = 0;
  while (n) {
    out[count++] = digitOf(divideByBase(rest, n, base));
    n = normalize(rest, n);
  }
  for (size_t i = 0; i < count / 2; ++i)
    std::swap(out[i], out[count - 1 - i]);
  return count;
}

size_t toDigits(char *out, const Limb *a, size_t n, unsigned base) {
  n = normalize(a, n);
  if (!n) {
    out[0] = '0';
    return 1;
  }
  if (unsigned bits = log2Exact(base))
    return toDigitsOfTwo(out, a, n, bits);
  if (parts::kSmall)
    return toDigitsDirect(out, a, n, base);
  DigitWriter writer{base};
  unsigned k = writer.enoughFor(a, n);
  size_t width = size_t(writer.chunk.digits) << k;
  Scratch copy(n + width / 8 + 1);
  memcpy(copy.get(), a, n * sizeof(Limb));
  char *text = reinterpret_cast<char *>(copy.get() + n);
  writer.write(text, k, copy, n);
  size_t zeros = 0;
  while (text[zeros] == '0')
    ++zeros;
  memcpy(out, text + zeros, width - zeros);
  return width - zeros;
}

//===----------------------------------------------------------------------===//
// From digits
//===----------------------------------------------------------------------===//

size_t maxLimbs(size_t digits, unsigned base) {
  return size_t(double(digits) * log2Of(base) / 64.0 * 1.0000001) +
         2;
}

static size_t fromDigitsOfTwo(Limb *r, const uint8_t *digits, size_t count,
                              unsigned bits) {
  size_t n = (uint64_t(count) * bits + 63) / 64;
  memset(r, 0, n * sizeof(Limb));
  for (size_t i = 0; i < count; ++i) {
    uint64_t at = uint64_t(count - 1 - i) * bits;
    size_t limb = at / 64;
    unsigned shift = at % 64;
    r[limb] |= Limb(digits[i]) << shift;
    if (shift + bits > 64 && limb + 1 < n)
      r[limb + 1] |= Limb(digits[i]) >> (64 - shift);
  }
  return normalize(r, n);
}

namespace {
struct DigitReader {
  unsigned base;
  Chunk chunk{base};
  Powers powers{chunk};

  size_t readDirect(Limb *r, const uint8_t *digits, size_t count) {
    size_t n = 0;
    while (count) {
      size_t take = count % chunk.digits ? count % chunk.digits : chunk.digits;
      Limb value = 0, scale = 1;
      for (size_t i = 0; i < take; ++i) {
        value = value * base + digits[i];
        scale *= base;
      }
      Limb carry = mul1(r, r, n, scale, value);
      if (carry)
        r[n++] = carry;
      digits += take;
      count -= take;
    }
    return n;
  }

  size_t read(Limb *r, const uint8_t *digits, size_t count) {
    if (count <= kDirectLimbs * chunk.digits)
      return readDirect(r, digits, count);
    unsigned k = 0;
    while ((size_t(chunk.digits) << (k + 1)) < count)
      ++k;
    while (powers.count <= k)
      powers.extend();
    size_t low = size_t(chunk.digits) << k;
    Scratch high(maxLimbs(count - low, base));
    size_t highLimbs = read(high, digits, count - low);
    if (!highLimbs)
      return read(r, digits + count - low, low);
    Scratch rest(maxLimbs(low, base));
    size_t restLimbs = read(rest, digits + count - low, low);
    Scratch product(highLimbs + powers.size[k]);
    mul(product, high, highLimbs, powers.value[k], powers.size[k]);
    size_t n = normalize(product, highLimbs + powers.size[k]);
    Limb carry = add(r, product, n, rest, restLimbs);
    if (carry)
      r[n++] = carry;
    return n;
  }
};
} // namespace

size_t fromDigits(Limb *r, const uint8_t *digits, size_t count, unsigned base) {
  while (count && !*digits) {
    ++digits;
    --count;
  }
  if (unsigned bits = log2Exact(base))
    return fromDigitsOfTwo(r, digits, count, bits);
  DigitReader reader{base};
  return reader.read(r, digits, count);
}

} // namespace luciole::limbs
