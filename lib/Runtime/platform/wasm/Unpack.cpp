//===- Unpack.cpp - The data of small programs -----------------------------===//
//
// What Runtime/Packed.h says. The driver makes it the module's start function.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Packed.h"

#include <cstddef>
#include <cstring>

using namespace luciole::packed;

extern "C" char __heap_base[];

namespace {
struct Decoder {
  Probability *probabilities;
  const uint8_t *in;
  uint32_t range, code;

  bool bit(unsigned context);
  unsigned number(unsigned context);
};
} // namespace

[[gnu::noinline]] bool Decoder::bit(unsigned context) {
  Probability &p = probabilities[context];
  uint32_t bound = (range >> kProbabilityBits) * p;
  bool isOne = code >= bound;
  if (isOne) {
    code -= bound;
    range -= bound;
  } else {
    range = bound;
  }
  p = adapted(p, isOne);
  while (range < kMinRange) {
    range <<= 8;
    code = code << 8 | *in++;
  }
  return isOne;
}

[[gnu::noinline]] unsigned Decoder::number(unsigned context) {
  unsigned bits = 0, number = 1;
  while (bit(context + bits))
    ++bits;
  while (bits--)
    number = number << 1 | bit(context + kBitsOfNumbers + bits);
  return number;
}

extern "C" void luc_unpack() {
  auto base = (uintptr_t(__heap_base) + 7) & ~uintptr_t(7);
  auto *probabilities = reinterpret_cast<Probability *>(base);
  for (unsigned i = 0; i < kNumContexts; ++i)
    probabilities[i] = kEven;
  auto *header = reinterpret_cast<uint32_t *>(base + kTableBytes);
  auto *at = reinterpret_cast<uint8_t *>(header[0]);
  auto *end = reinterpret_cast<uint8_t *>(header[1]);
  Decoder decoder{probabilities, reinterpret_cast<uint8_t *>(header + 3), ~0u,
                  __builtin_bswap32(header[2])};
  bool afterMatch = false;
  uint32_t distance = 0;
  while (at < end) {
    unsigned place = unsigned(uintptr_t(at));
    if (!decoder.bit(matchContext(place, afterMatch))) {
      unsigned tree = 1;
      while (tree < 256)
        tree = tree << 1 | decoder.bit(literalContext(place) + tree);
      *at++ = uint8_t(tree);
      afterMatch = false;
      continue;
    }
    unsigned length;
    if (decoder.bit(kIsRepetition + afterMatch)) {
      length = decoder.number(kRepetitionLength);
    } else {
      distance = decoder.number(kDistance);
      length = decoder.number(kLength) + 1;
    }
    afterMatch = true;
    for (; length; --length, ++at)
      *at = at[-ptrdiff_t(distance)];
  }
  // Memory that nobody has used is zero (Pages.cpp).
  std::memset(probabilities, 0, size_t(decoder.in - reinterpret_cast<uint8_t *>(probabilities)));
}
