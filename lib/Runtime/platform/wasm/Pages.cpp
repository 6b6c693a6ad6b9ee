//===- Pages.cpp - Pages of linear memory ----------------------------------===//
//
// Linear memory only grows. Free ranges are linked by address, each in its
// first words, and merged with their neighbours. What lies between `fresh` and
// the end has never been used: it is zero, and the engine has nothing behind
// it.
//
//===----------------------------------------------------------------------===//

#include "platform/wasm/Pages.h"
#include "luciole/Runtime/Parts.h"

#include <cstdint>
#include <cstring>

using namespace luciole;

namespace {
struct Range {
  Range *next;
  size_t bytes;
  char *start() { return reinterpret_cast<char *>(this); }
  char *end() { return start() + bytes; }
};
} // namespace

static Range *ranges;
static char *fresh, *memoryEnd;

extern "C" char __heap_base[];

static size_t roundUp(size_t bytes, size_t unit) {
  return (bytes + unit - 1) & ~(unit - 1);
}

static char *takeFresh(size_t bytes) {
  constexpr size_t kWasmPage = 65536;
  if (!fresh) {
    fresh = reinterpret_cast<char *>(roundUp(size_t(__heap_base), kPageBytes));
    memoryEnd =
        reinterpret_cast<char *>(__builtin_wasm_memory_size(0) * kWasmPage);
  }
  if (bytes > size_t(memoryEnd - fresh) || fresh > memoryEnd) {
    size_t missing = bytes - (memoryEnd - fresh);
    // Engines take growing for a reason to collect their own garbage.
    size_t more = size_t(memoryEnd) / 2;
    size_t pages = roundUp(missing > more ? missing : more, kWasmPage) / kWasmPage;
    if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX) {
      pages = roundUp(missing, kWasmPage) / kWasmPage;
      if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX)
        return nullptr;
    }
    memoryEnd += pages * kWasmPage;
  }
  char *start = fresh;
  fresh += bytes;
  return start;
}

void *luciole::allocatePages(size_t bytes, bool zeroed) {
  if (bytes > SIZE_MAX - kPageBytes)
    return nullptr;
  bytes = roundUp(bytes, kPageBytes);
  // Small programs give none back.
  for (Range **at = &ranges; !parts::kSmall && *at; at = &(*at)->next) {
    Range *range = *at;
    if (range->bytes < bytes)
      continue;
    // From its start, which is likelier to have been used: the first use of a
    // page costs a fault.
    char *start = range->start();
    *at = range->next;
    if (range->bytes > bytes) {
      auto *rest = reinterpret_cast<Range *>(start + bytes);
      *rest = {range->next, range->bytes - bytes};
      *at = rest;
    }
    if (zeroed)
      std::memset(start, 0, bytes);
    return start;
  }
  return takeFresh(bytes);
}

void luciole::freePages(void *pages, size_t bytes) {
  auto *range = static_cast<Range *>(pages);
  range->bytes = roundUp(bytes, kPageBytes);
  Range **at = &ranges, *before = nullptr;
  while (*at && *at < range) {
    before = *at;
    at = &before->next;
  }
  range->next = *at;
  *at = range;
  if (range->next && range->end() == range->next->start()) {
    range->bytes += range->next->bytes;
    range->next = range->next->next;
  }
  if (before && before->end() == range->start()) {
    before->bytes += range->bytes;
    before->next = range->next;
  }
}
