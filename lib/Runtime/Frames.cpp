//===- Frames.cpp - The hashed frame table ---------------------------------===//

#include "Frames.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>

using namespace luciole;

extern "C" {
extern const char __start_luc_frames[] __attribute__((weak));
extern const char __stop_luc_frames[] __attribute__((weak));
}

namespace {
struct Entry {
  Word address; ///< 0: free
  Frame frame;
};

/// Open addressing over the return addresses.
struct FrameHash {
  Entry *entries = nullptr;
  Word mask = 0;

  static Word hash(Word address) {
    return (address * 0x9e3779b97f4a7c15u) >> 32;
  }
  void build();
  void insert(Word address, Frame frame);
};

FrameHash table;
} // namespace

void FrameHash::insert(Word address, Frame frame) {
  Word i = hash(address) & mask;
  while (entries[i].address)
    i = (i + 1) & mask;
  entries[i] = {address, frame};
}

void FrameHash::build() {
  size_t count = 0;
  forEachSafepoint(__start_luc_frames, __stop_luc_frames,
                   [&](const FrameFunction &, const Safepoint &) { ++count; });
  size_t size = 64;
  while (size < count * 2)
    size *= 2;
  mask = size - 1;
  entries = static_cast<Entry *>(std::calloc(size, sizeof(Entry)));
  if (!entries)
    fatal("out of memory: the frame table");
  forEachSafepoint(__start_luc_frames, __stop_luc_frames,
                   [&](const FrameFunction &function, const Safepoint &point) {
                     Word address = Word(function.start()) + point.returnOffset;
                     insert(address, {&function, &point});
                   });
}

void luciole::buildFrameTable() { table.build(); }

Frame luciole::findFrame(Word address) {
  for (Word i = FrameHash::hash(address) & table.mask;;
       i = (i + 1) & table.mask) {
    const Entry &entry = table.entries[i];
    if (entry.address == address)
      return entry.frame;
    if (!entry.address)
      return {nullptr, nullptr};
  }
}
