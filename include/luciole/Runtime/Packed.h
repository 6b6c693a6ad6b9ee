//===- Packed.h - The data of small programs, packed --------------*- C++ -*-===//
//
// Terms in data are 64-bit words, half of them zero, so WebAssembly programs
// made for size (-Oz) carry their data packed: Driver/Pack.cpp packs it,
// platform/wasm/Unpack.cpp unpacks it before anything runs.
//
// At __heap_base, rounded up to 8, there is room for the probabilities, then
//
//   u32 start, u32 end     of the memory that the data is for
//   bytes                  of an adaptive binary range coder
//
// The coded bits: for each step whether it is a match (one context for each
// place in a word and kind of step before). A literal is its eight bits, from
// the highest (one context for each place in a word and higher bits). A match
// is a repetition of the last distance or not; its distance, if it is not; and
// its length (less one, if it is not). Numbers, from 1, are as many ones as
// there are bits below the highest, a zero, and these bits from the highest.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_PACKED_H
#define LUCIOLE_RUNTIME_PACKED_H

#include <cstdint>

namespace luciole::packed {

/// Where kinds of contexts begin.
enum Context : unsigned {
  kIsMatch = 0,
  kIsRepetition = kIsMatch + 2 * 8,
  kDistance = kIsRepetition + 2,
  kLength = kDistance + 64,
  kRepetitionLength = kLength + 64,
  kLiteral = kRepetitionLength + 64,
  kNumContexts = kLiteral + 8 * 256 + 2, ///< an even number of words
};
inline constexpr unsigned kBitsOfNumbers = 32; ///< these contexts behind the ones'

/// That the bit is 0.
using Probability = uint16_t;
inline constexpr unsigned kProbabilityBits = 12;
inline constexpr Probability kEven = 1 << (kProbabilityBits - 1);
inline constexpr unsigned kRate = 4;

/// After such a bit.
inline Probability adapted(Probability p, bool bit) {
  return bit ? p - (p >> kRate) : p + (((1 << kProbabilityBits) - p) >> kRate);
}

inline constexpr uint32_t kMinRange = 1u << 24;

constexpr unsigned matchContext(uint32_t at, bool afterMatch) {
  return kIsMatch + 2 * (at & 7) + afterMatch;
}
constexpr unsigned literalContext(uint32_t at) {
  return kLiteral + ((at & 7) << 8);
}

inline constexpr uint32_t kTableBytes = kNumContexts * sizeof(Probability);
static_assert(kTableBytes % 4 == 0);

} // namespace luciole::packed

#endif // LUCIOLE_RUNTIME_PACKED_H
