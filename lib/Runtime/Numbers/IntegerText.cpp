//===- IntegerText.cpp - Integers as text ---------------------------------===//

#include "luciole/Runtime/Exceptions.h"
#include "luciole/Runtime/Numbers/Integers.h"

#include <cstring>

namespace luciole {

using namespace limbs;

static void *allocateText(size_t bytes) {
  void *p = malloc(bytes ? bytes : 1);
  if (!p)
    fatal("out of memory");
  return p;
}

/// Most integers are small. A base that is known makes division cheap.
template <unsigned KnownBase>
static IntegerText smallToText(SWord value, unsigned base = KnownBase) {
  if (KnownBase)
    base = KnownBase;
  char digits[65], *at = digits + sizeof digits;
  Word rest = value < 0 ? -Word(value) : Word(value);
  do
    *--at = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest % base];
  while (rest /= base);
  if (value < 0)
    *--at = '-';
  size_t size = digits + sizeof digits - at;
  char *text = static_cast<char *>(allocateText(size));
  memcpy(text, at, size);
  return {text, size};
}

IntegerText integerToText(Term a, unsigned base) {
  if (isSmall(a))
    return base == 10 ? smallToText<10>(smallValue(a))
                      : smallToText<0>(smallValue(a), base);
  IntegerView x(a);
  char *text = static_cast<char *>(allocateText(maxDigits(x.size, base) + 1));
  text[0] = '-';
  size_t sign = x.negative;
  return {text, sign + toDigits(text + sign, x.limbs, x.size, base)};
}

static int digitValue(char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z')
    return c - 'A' + 10;
  return 99;
}

/// At most 12 digits, which fit a small in every base.
static Term smallFromText(const char *text, size_t size, unsigned base,
                          bool negative) {
  SWord value = 0;
  for (size_t i = 0; i < size; ++i) {
    int digit = digitValue(text[i]);
    if (digit >= int(base))
      return kNone;
    value = value * base + digit;
  }
  return makeSmall(negative ? -value : value);
}

Term integerFromText(Process &process, const char *text, size_t size,
                     unsigned base, bool &tooLarge) {
  tooLarge = false;
  bool negative = size && *text == '-';
  if (size && (*text == '-' || *text == '+')) {
    ++text;
    --size;
  }
  if (!size)
    return kNone;
  if (size <= 11)
    return smallFromText(text, size, base, negative);
  uint8_t *digits = static_cast<uint8_t *>(allocateText(size));
  Term result = kNone;
  size_t i = 0;
  for (; i < size; ++i) {
    int digit = digitValue(text[i]);
    if (digit >= int(base))
      break;
    digits[i] = uint8_t(digit);
  }
  if (i == size) {
    size_t n = maxLimbs(size, base);
    Scratch scratch(n);
    n = fromDigits(scratch, digits, size, base);
    tooLarge = n > kMaxLimbs;
    result = tooLarge ? raiseSystemLimit(process)
                      : makeIntegerFromLimbs(process, negative, scratch, n);
  }
  free(digits);
  return result;
}

} // namespace luciole
