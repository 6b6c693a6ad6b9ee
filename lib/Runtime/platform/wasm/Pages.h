//===- Pages.h - Pages of linear memory ---------------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_PAGES_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_PAGES_H

#include <cstddef>

namespace luciole {

inline constexpr size_t kPageBytes = 4096;

/// Whole pages, or null. Parts of them can be freed.
void *allocatePages(size_t bytes, bool zeroed);
void freePages(void *start, size_t bytes);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_WASM_PAGES_H
