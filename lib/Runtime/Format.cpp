//===- Format.cpp - A small printf -----------------------------------------===//

#include "Format.h"

#include <cstdint>
#include <cstring>

using namespace luciole;

namespace {
struct Writer {
  char *at, *end;
  void put(char c) {
    if (at < end)
      *at++ = c;
  }
  void pad(int count, char c) {
    while (count-- > 0)
      put(c);
  }
  void putNumber(uint64_t value, unsigned base, bool negative, int width,
                 bool zeros, bool upper);
};

/// What stands between the % and the letter.
struct Conversion {
  bool zeros = false;
  int width = 0, precision = -1;
  unsigned longs = 0; ///< how many l; z counts as its type's
};
} // namespace

void Writer::putNumber(uint64_t value, unsigned base, bool negative, int width,
                       bool zeros, bool upper) {
  char digits[24];
  int count = 0;
  do {
    unsigned digit = unsigned(value % base);
    digits[count++] =
        char(digit < 10 ? '0' + digit : (upper ? 'A' : 'a') + digit - 10);
    value /= base;
  } while (value);
  width -= count + negative;
  if (!zeros)
    pad(width, ' ');
  if (negative)
    put('-');
  if (zeros)
    pad(width, '0');
  while (count)
    put(digits[--count]);
}

static const char *parse(const char *at, Conversion &c, va_list *args) {
  auto number = [&] {
    if (*at == '*')
      return ++at, va_arg(*args, int);
    int n = 0;
    while (*at >= '0' && *at <= '9')
      n = n * 10 + (*at++ - '0');
    return n;
  };
  if (*at == '0') {
    c.zeros = true;
    ++at;
  }
  c.width = number();
  if (*at == '.') {
    ++at;
    c.precision = number();
  }
  for (; *at == 'l' || *at == 'z'; ++at)
    c.longs += *at == 'l' ? 1 : sizeof(size_t) > sizeof(int);
  return at;
}

static uint64_t takeUnsigned(const Conversion &c, va_list *args) {
  return c.longs > 1 ? va_arg(*args, unsigned long long)
         : c.longs   ? va_arg(*args, unsigned long)
                     : va_arg(*args, unsigned);
}

static int64_t takeSigned(const Conversion &c, va_list *args) {
  return c.longs > 1 ? va_arg(*args, long long)
         : c.longs   ? va_arg(*args, long)
                     : va_arg(*args, int);
}

static void putString(Writer &out, const char *text, const Conversion &c) {
  size_t length = c.precision < 0 ? std::strlen(text)
                                  : strnlen(text, size_t(c.precision));
  out.pad(c.width - int(length), ' ');
  while (length--)
    out.put(*text++);
}

static void convert(Writer &out, char letter, const Conversion &c,
                    va_list *args) {
  switch (letter) {
  case 'c':
    return out.put(char(va_arg(*args, int)));
  case 's':
    return putString(out, va_arg(*args, const char *), c);
  case 'd': {
    int64_t value = takeSigned(c, args);
    return out.putNumber(value < 0 ? -uint64_t(value) : uint64_t(value), 10,
                         value < 0, c.width, c.zeros, false);
  }
  case 'u':
    return out.putNumber(takeUnsigned(c, args), 10, false, c.width, c.zeros,
                         false);
  case 'o':
    return out.putNumber(takeUnsigned(c, args), 8, false, c.width, c.zeros,
                         false);
  case 'p':
    out.put('0');
    out.put('x');
    return out.putNumber(uintptr_t(va_arg(*args, void *)), 16, false, 0, false,
                         false);
  case 'x':
  case 'X':
    return out.putNumber(takeUnsigned(c, args), 16, false, c.width, c.zeros,
                         letter == 'X');
  default:
    out.put(letter);
  }
}

size_t luciole::formatList(char *text, size_t size, const char *format,
                           va_list given) {
  Writer out = {text, text + size - 1};
  va_list args;
  va_copy(args, given);
  for (; *format; ++format) {
    if (*format != '%') {
      out.put(*format);
      continue;
    }
    Conversion conversion;
    format = parse(format + 1, conversion, &args);
    convert(out, *format, conversion, &args);
  }
  va_end(args);
  *out.at = 0;
  return size_t(out.at - text);
}

size_t luciole::formatText(char *out, size_t size, const char *format, ...) {
  va_list args;
  va_start(args, format);
  size_t length = formatList(out, size, format, args);
  va_end(args);
  return length;
}
