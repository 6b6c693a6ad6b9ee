//===- Malloc.cpp - malloc and its like ------------------------------------===//
//
// In place of the C library's, which is larger. Blocks of up to kMaxSmall bytes
// come in classes, four to each doubling, and stay in their class for ever; larger
// ones are pages, but in small programs, where all have classes. In front of each
// block stands its size.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Parts.h"
#include "platform/wasm/Pages.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace luciole;

namespace {
struct Block {
  /// With this header; in front of aligned memory how far it lies behind the
  /// block's, plus one.
  size_t bytes;
  Block *next;  ///< of the free ones
  void *memory() { return this + 1; }
  static Block *of(void *memory) { return static_cast<Block *>(memory) - 1; }
};
static_assert(sizeof(Block) == 8, "blocks start at words");
} // namespace

static constexpr size_t kAligned = 1;
static constexpr size_t kMaxSmall = 32 * 1024;
static constexpr size_t kChunk = 64 * 1024;
static constexpr unsigned kMinShift = 4;
static constexpr unsigned kMaxShift = parts::kSmall ? 32 : 15;
static constexpr unsigned kNumClasses = 4 * (kMaxShift - kMinShift) + 5;

static Block *freeBlocks[kNumClasses];
static char *chunk, *chunkEnd;

/// Sizes of class 4k + i are (4 + i) << (k + 2), for k from 2: 16, 20 → 24, …
static unsigned classOf(size_t bytes, size_t &size) {
  if (bytes <= 64) {
    size = bytes <= 16 ? 16 : (bytes + 7) & ~size_t(7);
    return unsigned(size - 16) / 8; // 0 to 6
  }
  unsigned log = 31 - __builtin_clz(unsigned(bytes - 1)); // 6: up to 128
  unsigned step = log - 2;
  auto quarters = unsigned((bytes - 1) >> step) - 4; // 0 to 3
  size = size_t(quarters + 5) << step;
  return 7 + (log - 6) * 4 + quarters;
}
static_assert(7 + (kMaxShift - 1 - 6) * 4 + 3 < kNumClasses);

static bool isSmall(size_t bytes) { return parts::kSmall || bytes <= kMaxSmall; }

static Block *allocateSmall(size_t bytes) {
  size_t size;
  unsigned kind = classOf(bytes, size);
  // A large one may be up to twice as large, rather than be new.
  unsigned last = parts::kSmall && size > kMaxSmall ? kind + 4 : kind;
  for (unsigned at = kind; at <= last; ++at)
    if (Block *block = freeBlocks[at]) {
      freeBlocks[at] = block->next;
      return block;
    }
  char *start = chunk;
  if (size > kMaxSmall) { // in a small program
    start = static_cast<char *>(allocatePages(size, false));
  } else if (size > size_t(chunkEnd - chunk)) {
    start = chunk = static_cast<char *>(allocatePages(kChunk, false));
    chunkEnd = chunk + kChunk;
  }
  if (!start)
    return nullptr;
  if (size <= kMaxSmall)
    chunk = start + size;
  auto *block = reinterpret_cast<Block *>(start);
  block->bytes = size;
  return block;
}

static Block *allocateLarge(size_t bytes) {
  bytes = (bytes + kPageBytes - 1) & ~(kPageBytes - 1);
  auto *block = static_cast<Block *>(allocatePages(bytes, false));
  if (block)
    block->bytes = bytes;
  return block;
}

extern "C" {
void *malloc(size_t bytes) {
  if (bytes > SIZE_MAX / 2)
    return nullptr;
  bytes += sizeof(Block);
  Block *block =
      isSmall(bytes) ? allocateSmall(bytes) : allocateLarge(bytes);
  return block ? block->memory() : nullptr;
}

void free(void *memory) {
  if (!memory)
    return;
  Block *block = Block::of(memory);
  if (block->bytes & kAligned)
    block = Block::of(static_cast<char *>(memory) - (block->bytes - kAligned));
  if (!isSmall(block->bytes))
    return freePages(block, block->bytes);
  size_t size;
  unsigned kind = classOf(block->bytes, size);
  block->next = freeBlocks[kind];
  freeBlocks[kind] = block;
}

void *calloc(size_t count, size_t bytes) {
  size_t total;
  if (__builtin_mul_overflow(count, bytes, &total))
    return nullptr;
  void *memory = malloc(total);
  if (memory)
    memset(memory, 0, total);
  return memory;
}

void *realloc(void *memory, size_t bytes) {
  if (!memory)
    return malloc(bytes);
  size_t room = Block::of(memory)->bytes - sizeof(Block);
  if (bytes <= room && bytes >= room / 2)
    return memory;
  void *moved = malloc(bytes);
  if (!moved)
    return nullptr;
  memcpy(moved, memory, room < bytes ? room : bytes);
  free(memory);
  return moved;
}

/// Not for realloc.
void *aligned_alloc(size_t alignment, size_t bytes) {
  auto address = uintptr_t(malloc(bytes + alignment));
  if (!address)
    return nullptr;
  uintptr_t aligned = (address + alignment - 1) & ~(alignment - 1);
  auto *memory = reinterpret_cast<void *>(aligned);
  if (aligned != address)
    Block::of(memory)->bytes = aligned - address + kAligned;
  return memory;
}
} // extern "C"
