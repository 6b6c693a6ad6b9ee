//===- Buckets.cpp - The chains of a linear hash table ---------------------===//

#include "Ets/Buckets.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>

using namespace luciole;
using namespace luciole::ets;

static Object **newSegment(size_t chains) {
  auto *segment = static_cast<Object **>(calloc(chains, sizeof(Object *)));
  if (!segment)
    fatalMemory("an ETS table");
  return segment;
}

void Buckets::start() {
  segments[0] = newSegment(kMin);
  active.store(kMin, std::memory_order_release);
}

Object *&Buckets::next() {
  size_t index = size();
  if (index == std::bit_floor(index)) // 256, 512, ...: a segment's first
    segments[std::bit_width(index) - kFirstWidth] = newSegment(index);
  return at(index);
}

void Buckets::dropLast() {
  size_t last = size() - 1;
  active.store(last, std::memory_order_release);
  if (last != std::bit_floor(last))
    return;
  auto &segment = segments[std::bit_width(last) - kFirstWidth];
  free(static_cast<void *>(segment.exchange(nullptr)));
}

void Buckets::release() {
  for (auto &segment : segments)
    free(static_cast<void *>(segment.exchange(nullptr)));
  active.store(0, std::memory_order_relaxed);
}
