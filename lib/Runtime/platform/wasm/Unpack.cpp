//===- Unpack.cpp - The data of small programs -----------------------------===//
//
// What Runtime/Packed.h says. The driver makes it the module's start function.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Packed.h"

#include <cstddef>
#include <cstring>
#include <wasm_simd128.h>

using namespace luciole::packed;

extern "C" char __heap_base[];

#pragma clang attribute push([[gnu::target("simd128")]], apply_to = function)

namespace {
struct Decoder {
  Model *models;
  const uint16_t *in;
  uint32_t state;

  [[gnu::always_inline]] void refill() {
    if (state < kMinState)
      state = state << 16 | *in++;
  }
  unsigned symbol(unsigned model);
  unsigned bits(unsigned count);
  unsigned number(unsigned model, unsigned kind);
};
} // namespace

/// Towards which the first and the last eight symbols' beginnings move.
#define TARGETS(first)                                                         \
  wasm_u16x8_const(kLeast *(first), kLeast *(first + 1), kLeast *(first + 2),  \
                   kLeast *(first + 3), kLeast *(first + 4),                   \
                   kLeast *(first + 5), kLeast *(first + 6), kLeast *(first + 7))

static v128_t moved(v128_t starts, v128_t isLater, v128_t target) {
  target = wasm_i16x8_add(target, wasm_v128_and(isLater, wasm_u16x8_const_splat(kMost)));
  return wasm_i16x8_add(starts, wasm_i16x8_shr(wasm_i16x8_sub(target, starts), kRate));
}

[[gnu::noinline]] unsigned Decoder::symbol(unsigned model) {
  uint16_t *starts = models[model];
  constexpr unsigned kMask = (1 << kModelBits) - 1;
  unsigned at = state & kMask;
  v128_t low = wasm_v128_load(starts), high = wasm_v128_load(starts + 8);
  v128_t place = wasm_i16x8_splat(int16_t(at));
  v128_t lowLater = wasm_i16x8_gt(low, place), highLater = wasm_i16x8_gt(high, place);
  unsigned symbol = unsigned(__builtin_ctz(
      wasm_i8x16_bitmask(wasm_i8x16_narrow_i16x8(lowLater, highLater)) | 1 << kNumSymbols)) - 1;
  // The last one ends at 2^15, which the next model's first begin stands for.
  unsigned start = starts[symbol], count = (starts[symbol + 1] - start) & kMask;
  state = count * (state >> kModelBits) + at - start;
  refill();
  wasm_v128_store(starts, moved(low, lowLater, TARGETS(0)));
  wasm_v128_store(starts + 8, moved(high, highLater, TARGETS(8)));
  return symbol;
}

unsigned Decoder::bits(unsigned count) {
  unsigned bits = state & ((1u << count) - 1);
  state >>= count;
  refill();
  return bits;
}

[[gnu::noinline]] unsigned Decoder::number(unsigned model, unsigned kind) {
  unsigned size = symbol(model);
  model = kNumber + 32 * kind + size;
  if (size == kManyBits)
    size += bits(4);
  unsigned number = size > 0, low = symbol(model);
  if (size > 1) {
    unsigned left = size - 1, modelled = left < kHighBits ? left : kHighBits;
    number = number << modelled | symbol(model + 16);
    left -= modelled;
    number = number << left | bits(left);
  }
  return number << kLowBits | low;
}

extern "C" void luc_unpack() {
  auto base = (uintptr_t(__heap_base) + 15) & ~uintptr_t(15);
  auto *models = reinterpret_cast<Model *>(base);
  for (unsigned i = 0; i < kNumModels * kNumSymbols; ++i)
    models[0][i] = uint16_t((i % kNumSymbols) << (kModelBits - 4));
  auto *header = reinterpret_cast<uint32_t *>(base + kTableBytes);
  auto *at = reinterpret_cast<uint8_t *>(header[0]);
  auto *end = reinterpret_cast<uint8_t *>(header[1]);
  Decoder decoder{models, reinterpret_cast<uint16_t *>(header + 3), header[2]};
  // Nothing is there yet: a byte that is zero is expected.
  unsigned kind = 1;
  uint32_t distance = 0;
  while (at < end) {
    unsigned token = decoder.symbol(kToken + kind);
    if (token < kMatchTokens) {
      unsigned expected = kind ? at[-ptrdiff_t(distance)] : 0;
      unsigned high = decoder.symbol(kind ? kExpectedHigh + (expected >> 4)
                                          : kHigh + (at[-1] >> 4));
      unsigned low = decoder.symbol(kind && high == expected >> 4 ? kExpectedLow + expected
                                                                  : kLow + high);
      *at++ = uint8_t(high << 4 | low);
      kind = 0;
      continue;
    }
    kind = kindOfToken(token);
    unsigned length = token - (kind == 1 ? kMatchTokens - kMinMatch : kAgainTokens - 1);
    if (length == (kind == 1 ? kLongMatch : kLongAgain))
      length += decoder.number(kLength, 0);
    if (kind == 1)
      distance = decoder.number(distanceModel(length), 1);
    for (; length; --length, ++at)
      *at = at[-ptrdiff_t(distance)];
  }
  // Memory that nobody has used is zero (Pages.cpp).
  std::memset(models, 0, size_t(reinterpret_cast<const char *>(decoder.in) -
                                reinterpret_cast<char *>(models)));
}

#pragma clang attribute pop
