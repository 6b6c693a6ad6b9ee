//===- Sort.h - Sorting -------------------------------------------*- C++ -*-===//
//
// One heap sort for everything: std::sort makes 2 kB of code for each type, and
// nothing here sorts so much that its speed would show.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_SORT_H
#define LUCIOLE_LIB_RUNTIME_SORT_H

#include <cstddef>
#include <type_traits>

namespace luciole {

/// Sorts `count` items of so many bytes, a multiple of 8; not stable.
void sortBytes(void *items, size_t count, size_t itemBytes,
               bool (*less)(const void *, const void *, void *context),
               void *context);

template <typename Item, typename Less>
void sortItems(Item *items, size_t count, Less less) {
  static_assert(std::is_trivially_copyable_v<Item> && sizeof(Item) % 8 == 0);
  sortBytes(
      items, count, sizeof(Item),
      [](const void *a, const void *b, void *context) -> bool {
        return (*static_cast<Less *>(context))(*static_cast<const Item *>(a),
                                               *static_cast<const Item *>(b));
      },
      &less);
}

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_SORT_H
