//===- Strings.cpp - Small forms of what the C library has -----------------===//
//
// In small programs: its own look at a word at a time.
//
//===----------------------------------------------------------------------===//

#include <cstddef>
#include <cstdint>

extern "C" size_t strlen(const char *text) {
  const char *end = text;
  while (*end)
    ++end;
  return size_t(end - text);
}

extern "C" int memcmp(const void *a, const void *b, size_t size) {
  auto *x = static_cast<const uint8_t *>(a), *y = static_cast<const uint8_t *>(b);
  for (; size; --size, ++x, ++y)
    if (*x != *y)
      return *x - *y;
  return 0;
}

extern "C" int strcmp(const char *a, const char *b) {
  while (*a && *a == *b)
    ++a, ++b;
  return uint8_t(*a) - uint8_t(*b);
}
