//===- Packed.h - The data of small programs, packed --------------*- C++ -*-===//
//
// Terms in data are 64-bit words, half of them zero, so WebAssembly programs
// made for size (-Oz) carry their data packed: Driver/Pack.cpp packs it,
// platform/wasm/Unpack.cpp unpacks it before anything runs. As that is before
// the first message, too, it takes few steps of arithmetic: what is coded are
// nibbles, which a program decodes with the vector instructions.
//
// At __heap_base, rounded up to 16, there is room for the models, then
//
//   u32 start, u32 end     of the memory that the data is for
//   u32 state, u16 …       of a coder of asymmetric numeral systems
//
// A model says where each of 16 symbols begins in [0, 2^15); it moves towards
// what it has seen. The state x stands for a symbol by x mod 2^15; when it gets
// below 2^16, the next 16 bits are put below it. Bits without a model are the
// lowest of the state.
//
// The coded steps: a token, by the kind of the token before. 0 is a literal, a
// byte; 1 to 8 a match, of 2 bytes and more (from 9 a number follows) at a
// distance that follows; 9 to 15 the same distance again, of one byte and more
// (from 7 a number follows). The nibbles of a literal depend on the byte before
// it; behind a match on the byte at its distance, which it is not (at the very
// beginning on a zero).
// A number n is how many bits n >> 3 has (15 and a nibble from there on), n mod 8,
// and of the bits below the highest of n >> 3 three with a model.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_RUNTIME_PACKED_H
#define LUCIOLE_RUNTIME_PACKED_H

#include <cstdint>

namespace luciole::packed {

inline constexpr unsigned kNumSymbols = 16;
inline constexpr unsigned kModelBits = 15;
/// Where symbols begin.
using Model = uint16_t[kNumSymbols];
inline constexpr unsigned kRate = 6;
/// What is left to symbols that never come.
inline constexpr unsigned kLeast = 2;
inline constexpr unsigned kMost = (1 << kModelBits) - kNumSymbols * kLeast;
inline constexpr uint32_t kMinState = 1u << 16;

/// What a symbol's beginning moves towards when another one, or it, has come.
constexpr int targetOf(unsigned symbol, unsigned seen) {
  return int(kLeast * symbol + (symbol > seen ? kMost : 0));
}

/// Where kinds of models begin.
enum ModelIndex : unsigned {
  kToken = 0, ///< by the kind of the token before
  kHigh = kToken + 3,
  kLow = kHigh + 16,
  kExpectedHigh = kLow + 16,
  kExpectedLow = kExpectedHigh + 16,
  kLength = kExpectedLow + 256,
  kDistance = kLength + 1, ///< by the length
  kNumber = kDistance + 4, ///< the rest of numbers: of lengths, of distances
  kNumModels = kNumber + 2 * 32,
};

inline constexpr unsigned kMatchTokens = 1, kMinMatch = 2, kLongMatch = 9;
inline constexpr unsigned kAgainTokens = 9, kLongAgain = 7;
constexpr unsigned kindOfToken(unsigned token) {
  return (token >= kMatchTokens) + (token >= kAgainTokens);
}
constexpr unsigned distanceModel(unsigned length) {
  return kDistance + (length < kMinMatch + 3 ? length - kMinMatch : 3);
}
inline constexpr unsigned kLowBits = 3, kHighBits = 3, kManyBits = 15;

/// Behind the models there is the end of the last one's last symbol.
inline constexpr uint32_t kTableBytes = kNumModels * sizeof(Model) + 16;

} // namespace luciole::packed

#endif // LUCIOLE_RUNTIME_PACKED_H
