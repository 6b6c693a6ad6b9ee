//===- Sort.cpp - Sorting --------------------------------------------------===//

#include "Sort.h"

#include <cstdint>
#include <cstring>

using namespace luciole;

namespace {
struct Heap {
  char *items;
  size_t bytes;
  bool (*less)(const void *, const void *, void *);
  void *context;

  char *at(size_t i) const { return items + i * bytes; }
  bool isLess(size_t i, size_t j) const { return less(at(i), at(j), context); }
  void swap(size_t i, size_t j) const {
    char *a = at(i), *b = at(j);
    for (size_t k = 0; k < bytes; k += sizeof(uint64_t)) {
      uint64_t x, y;
      std::memcpy(&x, a + k, sizeof x);
      std::memcpy(&y, b + k, sizeof y);
      std::memcpy(a + k, &y, sizeof y);
      std::memcpy(b + k, &x, sizeof x);
    }
  }
  /// The heap has `count` items; the one at i may be too small for its place.
  void sink(size_t i, size_t count) const {
    for (size_t child; (child = 2 * i + 1) < count; i = child) {
      if (child + 1 < count && isLess(child, child + 1))
        ++child;
      if (!isLess(i, child))
        return;
      swap(i, child);
    }
  }
};
} // namespace

void luciole::sortBytes(void *items, size_t count, size_t itemBytes,
                        bool (*less)(const void *, const void *, void *),
                        void *context) {
  Heap heap = {static_cast<char *>(items), itemBytes, less, context};
  for (size_t i = count / 2; i-- > 0;)
    heap.sink(i, count);
  while (count > 1) {
    heap.swap(0, --count);
    heap.sink(0, count);
  }
}
