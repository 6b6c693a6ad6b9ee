//===- Pack.cpp - Packing bytes --------------------------------------------===//
//
// The format is Runtime/Packed.h's. Which steps are the cheapest is found by
// dynamic programming over the bytes; what a step costs is taken from the
// models at the end of the pass before.
//
//===----------------------------------------------------------------------===//

#include "luciole/Driver/Pack.h"
#include "luciole/Runtime/Packed.h"
#include "llvm/Support/Endian.h"
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

/// What is coded, and where.
struct Context {
  uint32_t at = 0;
  unsigned kind = 1; ///< of the token before
  uint32_t last = 0; ///< distance
};

class Models {
public:
  Models();
  unsigned start(unsigned model, unsigned symbol) const { return starts[model][symbol]; }
  unsigned count(unsigned model, unsigned symbol) const;
  void move(unsigned model, unsigned symbol);

private:
  std::vector<std::array<uint16_t, kNumSymbols>> starts;
};

/// Notes what is to be written: asymmetric numerals are written backwards.
class Encoder {
public:
  void symbol(unsigned model, unsigned symbol);
  void bits(unsigned count, uint32_t value) { coded.push_back({value, 0, count}); }
  /// The first state, then what refills it.
  std::vector<uint8_t> finish() const;

  Models models;

private:
  struct Coded {
    uint32_t value, count; ///< the count is 0 for bits
    unsigned numBits;
  };
  std::vector<Coded> coded;
};

/// What steps cost, in bits.
class Costs {
public:
  explicit Costs(const Models &models);
  void symbol(unsigned model, unsigned symbol) { sum += costs[model][symbol]; }
  void bits(unsigned count, uint32_t) { sum += count; }
  double take() { return std::exchange(sum, 0); }

private:
  std::vector<std::array<double, kNumSymbols>> costs;
  double sum = 0;
};

/// One packing.
class Packer {
public:
  explicit Packer(ArrayRef<uint8_t> bytes) : bytes(bytes) {}
  std::vector<uint8_t> run();

private:
  /// The best way to a byte.
  struct Node {
    double cost = HUGE_VAL;
    uint32_t from = 0;
    Step step;
    unsigned kind = Context().kind;
    uint32_t last = 0;
  };
  static constexpr uint32_t kMaxLength = 4096;
  /// Of a longer match only its whole is tried besides.
  static constexpr uint32_t kTried = 32;

  void findMatches();
  uint32_t matchLength(size_t at, uint32_t distance) const;
  unsigned tokenOf(const Context &context, Step step) const;
  /// `Coder` is an Encoder, or Costs.
  template <typename Coder>
  void code(Coder &coder, const Context &context, Step step) const;
  template <typename Coder>
  void codeLiteral(Coder &coder, const Context &context) const;
  void relax(size_t at, Step step, Costs &costs);
  void relaxMatch(size_t at, Step longest, uint32_t shortest, Costs &costs);
  std::vector<Step> findSteps(Costs costs);
  void encode(ArrayRef<Step> steps, Encoder &encoder) const;

  ArrayRef<uint8_t> bytes;
  /// For each byte, by rising length.
  std::vector<std::vector<Step>> matches;
  std::vector<Node> nodes;
};
} // namespace

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

Models::Models() : starts(kNumModels) {
  for (auto &model : starts)
    for (unsigned i = 0; i < kNumSymbols; ++i)
      model[i] = uint16_t((i << kModelBits) / kNumSymbols);
}

unsigned Models::count(unsigned model, unsigned symbol) const {
  unsigned end = symbol + 1 < kNumSymbols ? start(model, symbol + 1) : 1 << kModelBits;
  return end - start(model, symbol);
}

void Models::move(unsigned model, unsigned symbol) {
  for (unsigned i = 0; i < kNumSymbols; ++i) {
    uint16_t &start = starts[model][i];
    start = uint16_t(start + ((targetOf(i, symbol) - int(start)) >> kRate));
  }
}

void Encoder::symbol(unsigned model, unsigned symbol) {
  coded.push_back({models.start(model, symbol), models.count(model, symbol), kModelBits});
  models.move(model, symbol);
}

std::vector<uint8_t> Encoder::finish() const {
  uint64_t state = kMinState;
  std::vector<uint16_t> words;
  for (const Coded &c : llvm::reverse(coded)) {
    // With the symbol in it, it has to fit into 32 bits.
    if (state >= uint64_t(c.count ? c.count : 1) << (32 - c.numBits)) {
      words.push_back(uint16_t(state));
      state >>= 16;
    }
    state = c.count ? (state / c.count << c.numBits) + state % c.count + c.value
                    : state << c.numBits | c.value;
  }
  std::vector<uint8_t> out(4);
  support::endian::write32le(out.data(), uint32_t(state));
  for (uint16_t word : llvm::reverse(words)) {
    out.push_back(uint8_t(word));
    out.push_back(uint8_t(word >> 8));
  }
  return out;
}

Costs::Costs(const Models &models) : costs(kNumModels) {
  for (unsigned model = 0; model < kNumModels; ++model)
    for (unsigned i = 0; i < kNumSymbols; ++i)
      costs[model][i] = kModelBits - std::log2(models.count(model, i));
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

template <typename Coder>
static void codeNumber(Coder &coder, unsigned model, unsigned kind, uint32_t number) {
  uint32_t high = number >> kLowBits;
  unsigned size = high ? Log2_32(high) + 1 : 0, symbol = std::min(size, kManyBits);
  coder.symbol(model, symbol);
  model = kNumber + 32 * kind + symbol;
  if (symbol == kManyBits)
    coder.bits(4, size - kManyBits);
  coder.symbol(model, number % (1 << kLowBits));
  if (size <= 1)
    return;
  unsigned modelled = std::min(size - 1, kHighBits), left = size - 1 - modelled;
  coder.symbol(model + 16, high >> left & ((1 << modelled) - 1));
  coder.bits(left, high & ((1u << left) - 1));
}

template <typename Coder>
void Packer::codeLiteral(Coder &coder, const Context &context) const {
  unsigned byte = bytes[context.at], high = byte >> 4, low = byte & 15;
  if (!context.kind) {
    coder.symbol(kHigh + (bytes[context.at - 1] >> 4), high);
    return coder.symbol(kLow + high, low);
  }
  unsigned expected = context.last ? bytes[context.at - context.last] : 0;
  coder.symbol(kExpectedHigh + (expected >> 4), high);
  coder.symbol(high == expected >> 4 ? kExpectedLow + expected : kLow + high, low);
}

unsigned Packer::tokenOf(const Context &context, Step step) const {
  if (!step.length)
    return 0;
  if (step.distance == context.last)
    return kAgainTokens - 1 + std::min(step.length, kLongAgain);
  return kMatchTokens - kMinMatch + std::min(step.length, kLongMatch);
}

template <typename Coder>
void Packer::code(Coder &coder, const Context &context, Step step) const {
  unsigned token = tokenOf(context, step), kind = kindOfToken(token);
  coder.symbol(kToken + context.kind, token);
  if (kind == 0)
    return codeLiteral(coder, context);
  uint32_t longest = kind == 1 ? kLongMatch : kLongAgain;
  if (step.length >= longest)
    codeNumber(coder, kLength, 0, step.length - longest);
  if (kind == 1)
    codeNumber(coder, distanceModel(step.length), 1, step.distance);
}

uint32_t Packer::matchLength(size_t at, uint32_t distance) const {
  uint32_t length = 0;
  while (at + length < bytes.size() && length < kMaxLength &&
         bytes[at + length] == bytes[at + length - distance])
    ++length;
  return length;
}

/// By chains of places that start with the same three bytes.
void Packer::findMatches() {
  constexpr unsigned kHashBits = 16, kMaxChain = 400;
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

void Packer::relax(size_t at, Step step, Costs &costs) {
  const Node &from = nodes[at];
  Context context{uint32_t(at), from.kind, from.last};
  code(costs, context, step);
  double cost = from.cost + costs.take();
  Node &to = nodes[at + std::max(step.length, 1u)];
  if (cost < to.cost)
    to = {cost, uint32_t(at), step, kindOfToken(tokenOf(context, step)),
          step.length ? step.distance : from.last};
}

void Packer::relaxMatch(size_t at, Step longest, uint32_t shortest, Costs &costs) {
  for (uint32_t length = shortest; length <= longest.length; ++length) {
    if (length > kTried)
      length = longest.length;
    relax(at, {length, longest.distance}, costs);
  }
}

std::vector<Step> Packer::findSteps(Costs costs) {
  nodes.assign(bytes.size() + 1, {});
  nodes[0].cost = 0;
  for (size_t at = 0; at < bytes.size(); ++at) {
    relax(at, {}, costs);
    if (uint32_t last = nodes[at].last; last && last <= at)
      relaxMatch(at, {matchLength(at, last), last}, 1, costs);
    for (const Step &match : matches[at])
      relaxMatch(at, match, kMinMatch, costs);
  }
  std::vector<Step> steps;
  for (size_t at = bytes.size(); at; at = nodes[at].from)
    steps.push_back(nodes[at].step);
  std::reverse(steps.begin(), steps.end());
  return steps;
}

void Packer::encode(ArrayRef<Step> steps, Encoder &encoder) const {
  Context context;
  for (const Step &step : steps) {
    code(encoder, context, step);
    context.kind = kindOfToken(tokenOf(context, step));
    if (step.length)
      context.last = step.distance;
    context.at += std::max(step.length, 1u);
  }
}

std::vector<uint8_t> Packer::run() {
  constexpr unsigned kPasses = 4;
  findMatches();
  Models models;
  std::vector<uint8_t> best;
  for (unsigned pass = 0; pass < kPasses; ++pass) {
    Encoder encoder;
    encode(findSteps(Costs(models)), encoder);
    models = encoder.models;
    std::vector<uint8_t> coded = encoder.finish();
    if (best.empty() || coded.size() < best.size())
      best = std::move(coded);
  }
  return best;
}

std::vector<uint8_t> luciole::pack(ArrayRef<uint8_t> bytes) {
  return Packer(bytes).run();
}
