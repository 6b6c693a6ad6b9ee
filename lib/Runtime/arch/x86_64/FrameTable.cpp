//===- FrameTable.cpp - The hashed frame table -----------------------------===//

#include "Frames.h"
#include "luciole/Runtime/Exceptions.h"

#include <cstdlib>

using namespace luciole;

extern "C" {
extern const char __start_luc_frames[] __attribute__((weak));
extern const char __stop_luc_frames[] __attribute__((weak));
}

namespace {
/// Open addressing over the return addresses.
struct FrameHash {
  Frame *entries = nullptr; ///< free ones have no address
  Word mask = 0;

  static Word hash(Word address) {
    return (address * 0x9e3779b97f4a7c15u) >> 32;
  }
  void build();
  void insert(Frame frame);
};

FrameHash table;
} // namespace

void FrameHash::insert(Frame frame) {
  Word i = hash(frame.address) & mask;
  while (entries[i].address)
    i = (i + 1) & mask;
  entries[i] = frame;
}

void FrameHash::build() {
  size_t count = 0;
  forEachSafepoint(__start_luc_frames, __stop_luc_frames,
                   [&](const FrameFunction &, const Safepoint &) { ++count; });
  size_t size = 64;
  while (size < count * 2)
    size *= 2;
  mask = size - 1;
  entries = static_cast<Frame *>(std::calloc(size, sizeof(Frame)));
  if (!entries)
    fatalMemory("the frame table");
  forEachSafepoint(__start_luc_frames, __stop_luc_frames,
                   [&](const FrameFunction &function, const Safepoint &point) {
                     Word address = Word(function.start()) + point.returnOffset;
                     insert({address, &function, &point});
                   });
}

void luciole::buildFrameTable() { table.build(); }

Frame luciole::frameAt(Word address) {
  for (Word i = FrameHash::hash(address) & table.mask;;
       i = (i + 1) & table.mask) {
    const Frame &entry = table.entries[i];
    if (entry.address == address)
      return entry;
    if (!entry.address)
      return {};
  }
}

//===----------------------------------------------------------------------===//
// Addresses that are no safepoints
//===----------------------------------------------------------------------===//

/// Where luc_enter goes on: the outermost return address of every stack.
extern "C" const char luc_enter_return[];

/// Functions have no ends in the table: the one that starts last before the
/// address has it.
const FrameFunction *luciole::findFunction(Word address) {
  if (address == Word(luc_enter_return))
    return nullptr;
  const FrameFunction *found = nullptr;
  forEachFunction(__start_luc_frames, __stop_luc_frames,
                  [&](const FrameFunction &function) {
                    Word start = Word(function.start());
                    if (start < address &&
                        (!found || start > Word(found->start())))
                      found = &function;
                  });
  return found;
}

/// The first safepoint is near the function's head.
Place luciole::preemptedPlace(const Process &process) {
  auto *sp = reinterpret_cast<Word *>(process.savedSp);
  if (Word(sp) >= Word(process.stackBase) || frameAt(*sp))
    return {};
  const FrameFunction *function = findFunction(*sp);
  if (!function)
    return {};
  Place place{function->info()};
  auto *at = reinterpret_cast<const char *>(function + 1);
  for (uint32_t i = 0; i < function->numSafepoints; ++i) {
    auto *point = reinterpret_cast<const Safepoint *>(at);
    if (point->line() && (!place.line || point->line() < place.line)) {
      place.file = point->file();
      place.line = point->line();
    }
    at = point->end();
  }
  return place;
}

/// A function that has just called luc_stack_probe has not made its frame yet:
/// then the next word that is a return address counts.
Word *luciole::skipInnermost(const Process &process,
                             const FrameFunction &function) {
  auto *sp = reinterpret_cast<Word *>(process.savedSp);
  auto *base = reinterpret_cast<Word *>(process.stackBase);
  Word *next = sp + 1 + function.frameSize / kWordBytes;
  if (function.frameSize != kUnknownFrameSize && next < base &&
      frameAt(*next))
    return next;
  for (Word *at = sp + 1; at < base; ++at)
    if (frameAt(*at))
      return at;
  return base;
}
