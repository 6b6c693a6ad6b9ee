//===- Pack.cpp - Packing bytes --------------------------------------------===//
//
// The format is Runtime/Packed.h's. Which steps are the cheapest is found by
// dynamic programming over the bytes; what a step costs is taken from the
// probabilities at the end of the pass before.
//
//===----------------------------------------------------------------------===//

#include "luciole/Driver/Pack.h"
#include "luciole/Runtime/Packed.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace llvm;
using namespace luciole;
using namespace luciole::packed;

namespace {
/// A literal, where length is 0.
struct Step {
  uint32_t length = 0, distance = 0;
};

using Table = std::vector<Probability>;

/// Writes bits by their probabilities.
class Encoder {
public:
  void bit(unsigned context, bool bit);
  void number(unsigned context, uint32_t number);
  std::vector<uint8_t> finish();
  const Table &probabilities() const { return table; }

private:
  void shift();

  Table table = Table(kNumContexts, kEven);
  std::vector<uint8_t> out;
  uint64_t low = 0; ///< with a carry above 32 bits
  uint32_t range = ~0u;
  /// What a carry may change still: a byte and as many of all ones.
  uint8_t pending = 0;
  size_t numPending = 0;
  bool isFirst = true;
};

/// What steps cost, in bits.
class Costs {
public:
  explicit Costs(const Table &table);
  double bit(unsigned context, bool bit) const {
    return bit ? ones[context] : zeros[context];
  }
  double literal(uint32_t at, uint8_t byte) const;
  double number(unsigned context, uint32_t number) const;
  /// Of small numbers, from a table.
  double length(bool isRepetition, uint32_t length) const;

private:
  static constexpr uint32_t kFew = 64;
  std::vector<double> zeros, ones, lengths[2];
};

/// One packing.
class Packer {
public:
  Packer(ArrayRef<uint8_t> bytes, uint32_t address)
      : bytes(bytes), address(address) {}
  std::vector<uint8_t> run();

private:
  /// The best way to a byte.
  struct Node {
    double cost = HUGE_VAL;
    uint32_t from = 0;
    Step step;
    uint32_t last = 0; ///< distance
    bool afterMatch = false;
  };
  static constexpr uint32_t kMaxLength = 4096;
  /// Of a longer match only its whole is tried besides.
  static constexpr uint32_t kTried = 32;

  void findMatches();
  uint32_t matchLength(size_t at, uint32_t distance) const;
  void relax(size_t to, double cost, const Node &by, size_t from, Step step);
  void relaxMatch(size_t at, double cost, uint32_t distance, uint32_t length,
                  bool isRepetition, const Costs &costs);
  std::vector<Step> findSteps(const Costs &costs);
  void encode(ArrayRef<Step> steps, Encoder &encoder) const;

  ArrayRef<uint8_t> bytes;
  uint32_t address;
  /// For each byte, by rising length.
  std::vector<std::vector<Step>> matches;
  std::vector<Node> nodes;
};
} // namespace

//===----------------------------------------------------------------------===//
// Bits
//===----------------------------------------------------------------------===//

void Encoder::shift() {
  if (low < 0xff000000u || low >> 32) {
    uint8_t carry = uint8_t(low >> 32);
    if (!isFirst)
      out.push_back(uint8_t(pending + carry));
    isFirst = false;
    for (; numPending; --numPending)
      out.push_back(uint8_t(0xff + carry));
    pending = uint8_t(low >> 24);
  } else {
    ++numPending;
  }
  low = uint32_t(low) << 8;
}

void Encoder::bit(unsigned context, bool bit) {
  Probability &p = table[context];
  uint32_t bound = (range >> kProbabilityBits) * p;
  if (bit) {
    low += bound;
    range -= bound;
  } else {
    range = bound;
  }
  p = adapted(p, bit);
  while (range < kMinRange) {
    range <<= 8;
    shift();
  }
}

void Encoder::number(unsigned context, uint32_t number) {
  unsigned bits = Log2_32(number);
  for (unsigned i = 0; i < bits; ++i)
    bit(context + i, true);
  bit(context + bits, false);
  for (unsigned i = bits; i-- > 0;)
    bit(context + kBitsOfNumbers + i, number >> i & 1);
}

std::vector<uint8_t> Encoder::finish() {
  for (unsigned i = 0; i < 5; ++i)
    shift();
  return std::move(out);
}

//===----------------------------------------------------------------------===//
// Costs
//===----------------------------------------------------------------------===//

Costs::Costs(const Table &table) {
  for (Probability p : table) {
    zeros.push_back(-std::log2(p / double(1 << kProbabilityBits)));
    ones.push_back(-std::log2(1 - p / double(1 << kProbabilityBits)));
  }
  for (bool isRepetition : {false, true})
    for (uint32_t i = 0; i < kFew; ++i)
      lengths[isRepetition].push_back(
          i ? number(isRepetition ? kRepetitionLength : kLength, i) : 0);
}

double Costs::literal(uint32_t at, uint8_t byte) const {
  double cost = 0;
  for (unsigned i = 8, tree = 1; i-- > 0; tree = tree << 1 | (byte >> i & 1))
    cost += bit(literalContext(at) + tree, byte >> i & 1);
  return cost;
}

double Costs::number(unsigned context, uint32_t number) const {
  unsigned bits = Log2_32(number);
  double cost = bit(context + bits, false);
  for (unsigned i = 0; i < bits; ++i)
    cost += bit(context + i, true) +
            bit(context + kBitsOfNumbers + i, number >> i & 1);
  return cost;
}

double Costs::length(bool isRepetition, uint32_t length) const {
  uint32_t coded = isRepetition ? length : length - 1;
  return coded < kFew
             ? lengths[isRepetition][coded]
             : number(isRepetition ? kRepetitionLength : kLength, coded);
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

uint32_t Packer::matchLength(size_t at, uint32_t distance) const {
  uint32_t length = 0;
  while (at + length < bytes.size() && length < kMaxLength &&
         bytes[at + length] == bytes[at + length - distance])
    ++length;
  return length;
}

/// By chains of places that start with the same three bytes.
void Packer::findMatches() {
  constexpr unsigned kHashBits = 16, kMaxChain = 200;
  std::vector<int64_t> heads(size_t(1) << kHashBits, -1),
      previous(bytes.size(), -1);
  matches.resize(bytes.size());
  for (size_t at = 0; at + 2 < bytes.size(); ++at) {
    uint32_t key = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16;
    int64_t &head = heads[key * 2654435761u >> (32 - kHashBits)];
    uint32_t longest = 1;
    unsigned chain = 0;
    for (int64_t i = head; i >= 0 && chain < kMaxChain; i = previous[i], ++chain) {
      uint32_t length = matchLength(at, uint32_t(at - i));
      if (length > longest)
        matches[at].push_back({longest = length, uint32_t(at - i)});
      if (length == kMaxLength)
        break;
    }
    previous[at] = head;
    head = int64_t(at);
  }
}

void Packer::relax(size_t to, double cost, const Node &by, size_t from,
                   Step step) {
  if (cost < nodes[to].cost)
    nodes[to] = {cost, uint32_t(from), step,
                 step.length ? step.distance : by.last, step.length != 0};
}

void Packer::relaxMatch(size_t at, double cost, uint32_t distance,
                        uint32_t length, bool isRepetition,
                        const Costs &costs) {
  for (uint32_t l = isRepetition ? 1 : 2; l <= length; ++l) {
    if (l > kTried)
      l = length;
    relax(at + l, cost + costs.length(isRepetition, l), nodes[at], at,
          {l, distance});
  }
}

std::vector<Step> Packer::findSteps(const Costs &costs) {
  nodes.assign(bytes.size() + 1, {});
  nodes[0].cost = 0;
  for (size_t at = 0; at < bytes.size(); ++at) {
    const Node &node = nodes[at];
    uint32_t place = address + uint32_t(at);
    unsigned kind = matchContext(place, node.afterMatch);
    relax(at + 1, node.cost + costs.bit(kind, false) + costs.literal(place, bytes[at]),
          node, at, {});
    double cost = node.cost + costs.bit(kind, true);
    unsigned repetition = kIsRepetition + node.afterMatch;
    if (uint32_t last = node.last; last && last <= at)
      relaxMatch(at, cost + costs.bit(repetition, true), last,
                 matchLength(at, last), true, costs);
    cost += costs.bit(repetition, false);
    for (const Step &match : matches[at])
      relaxMatch(at, cost + costs.number(kDistance, match.distance),
                 match.distance, match.length, false, costs);
  }
  std::vector<Step> steps;
  for (size_t at = bytes.size(); at; at = nodes[at].from)
    steps.push_back(nodes[at].step);
  std::reverse(steps.begin(), steps.end());
  return steps;
}

void Packer::encode(ArrayRef<Step> steps, Encoder &encoder) const {
  uint32_t at = 0, last = 0;
  bool afterMatch = false;
  for (const Step &step : steps) {
    encoder.bit(matchContext(address + at, afterMatch), step.length != 0);
    if (!step.length) {
      uint8_t byte = bytes[at];
      for (unsigned i = 8, tree = 1; i-- > 0; tree = tree << 1 | (byte >> i & 1))
        encoder.bit(literalContext(address + at) + tree, byte >> i & 1);
      ++at;
    } else {
      bool isRepetition = step.distance == last;
      encoder.bit(kIsRepetition + afterMatch, isRepetition);
      if (!isRepetition)
        encoder.number(kDistance, last = step.distance);
      encoder.number(isRepetition ? kRepetitionLength : kLength,
                     isRepetition ? step.length : step.length - 1);
      at += step.length;
    }
    afterMatch = step.length != 0;
  }
}

std::vector<uint8_t> Packer::run() {
  constexpr unsigned kPasses = 3;
  findMatches();
  Table table(kNumContexts, kEven);
  std::vector<uint8_t> best;
  for (unsigned pass = 0; pass < kPasses; ++pass) {
    Encoder encoder;
    encode(findSteps(Costs(table)), encoder);
    table = encoder.probabilities();
    std::vector<uint8_t> coded = encoder.finish();
    if (best.empty() || coded.size() < best.size())
      best = std::move(coded);
  }
  return best;
}

std::vector<uint8_t> luciole::pack(ArrayRef<uint8_t> bytes, uint32_t address) {
  return Packer(bytes, address).run();
}
