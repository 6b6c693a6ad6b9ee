//===- AllocateSlots.cpp - Which slot of the frame a value has
//-------------===//
//
// What a block's argument is given shares a slot with it wherever the two are
// never alive at once, so that most moves between blocks go away.
//
//===----------------------------------------------------------------------===//

#include "Code.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace luciole::bytecode;

namespace {

/// Where a value is alive: from after one place until another, in order.
using Life = SmallVector<std::pair<unsigned, unsigned>, 2>;

bool overlap(const Life &a, const Life &b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (i->second <= j->first)
      ++i;
    else if (j->second <= i->first)
      ++j;
    else
      return true;
  }
  return false;
}

Life merged(const Life &a, const Life &b) {
  Life all;
  std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
  Life out;
  for (auto part : all)
    if (!out.empty() && part.first <= out.back().second)
      out.back().second = std::max(out.back().second, part.second);
    else
      out.push_back(part);
  return out;
}

class Allocator {
public:
  Allocator(Code &code, ArrayRef<unsigned> order) : code(code), order(order) {}
  unsigned run();

private:
  template <typename Visitor>
  static void forEachUse(const CodeBlock &block, Visitor visit);
  void computeLiveness();
  void computeLives();
  void joinMoves();
  void chooseSlots();
  void rewrite();
  std::vector<Instruction> sequence(const CodeBlock &block);
  unsigned leader(unsigned value) {
    while (parent[value] != value)
      value = parent[value] = parent[parent[value]];
    return value;
  }

  Code &code;
  ArrayRef<unsigned> order;
  std::vector<BitVector> liveOut;
  std::vector<Life> lives;
  std::vector<unsigned> parent, slots;
  unsigned numSlots = 0;
};

/// What a block needs from those before it, and what it writes.
void scan(const CodeBlock &block, BitVector &needs, BitVector &writes) {
  auto use = [&](const Operand &operand) {
    if (operand.kind == Operand::Use && !writes.test(operand.value))
      needs.set(operand.value);
  };
  for (const Instruction &instruction : block.code) {
    for_each(instruction.operands, use);
    for (const Operand &operand : instruction.operands)
      if (operand.kind == Operand::Def)
        writes.set(operand.value);
  }
  for (const CodeBlock::Move &move : block.moves)
    use(move.from);
  for (const CodeBlock::Move &move : block.moves)
    writes.set(move.to);
}

void Allocator::computeLiveness() {
  unsigned n = code.numRegisters, count = code.blocks.size();
  std::vector<BitVector> needs(count, BitVector(n)),
      writes(count, BitVector(n));
  std::vector<BitVector> liveIn(count, BitVector(n));
  liveOut.assign(count, BitVector(n));
  for (unsigned block : order)
    scan(code.blocks[block], needs[block], writes[block]);
  for (bool changed = true; changed;) {
    changed = false;
    for (unsigned block : reverse(order)) {
      BitVector out(n);
      code.blocks[block].forEachSuccessor(
          [&](unsigned successor) { out |= liveIn[successor]; });
      BitVector in = out;
      in.reset(writes[block]);
      in |= needs[block];
      if (in != liveIn[block] || out != liveOut[block]) {
        liveIn[block] = std::move(in);
        liveOut[block] = std::move(out);
        changed = true;
      }
    }
  }
}

/// Instruction i reads at 2i and writes at 2i + 1.
void Allocator::computeLives() {
  lives.resize(code.numRegisters);
  std::vector<unsigned> until(code.numRegisters);
  unsigned at = 1;
  std::vector<unsigned> starts;
  for (unsigned block : order) {
    starts.push_back(at);
    at += code.blocks[block].code.size() + 1;
  }
  // From the end, so that each value's parts come in falling order.
  for (unsigned index = order.size(); index-- > 0;) {
    const CodeBlock &block = code.blocks[order[index]];
    unsigned first = 2 * starts[index];
    unsigned place = 2 * (starts[index] + block.code.size());
    unsigned end = place + 2;
    for (unsigned value : liveOut[order[index]].set_bits())
      until[value] = end;
    auto define = [&](unsigned value, unsigned from) {
      unsigned to = std::max(until[value], from + 1);
      lives[value].push_back({from, to});
      until[value] = 0;
    };
    auto use = [&](const Operand &operand, unsigned where) {
      if (operand.kind == Operand::Use && !until[operand.value])
        until[operand.value] = where;
    };
    for (const CodeBlock::Move &move : block.moves)
      define(move.to, place + 1);
    for (const CodeBlock::Move &move : block.moves)
      use(move.from, place + 1);
    for (unsigned i = block.code.size(); i-- > 0;) {
      unsigned where = 2 * (starts[index] + i);
      for (const Operand &operand : block.code[i].operands)
        if (operand.kind == Operand::Def)
          define(operand.value, where + 1);
      for (const Operand &operand : block.code[i].operands)
        use(operand, where + 1);
    }
    for (unsigned value = 0; value < code.numRegisters; ++value)
      if (until[value]) {
        lives[value].push_back({index == 0 ? 0 : first, until[value]});
        until[value] = 0;
      }
  }
  for (unsigned value = 0; value < code.numParameters; ++value)
    lives[value].push_back({0, 1});
  for (Life &life : lives) {
    Life sorted(life);
    llvm::sort(sorted);
    life = merged(sorted, {});
  }
}

void Allocator::joinMoves() {
  parent.resize(code.numRegisters);
  for (auto [index, value] : enumerate(parent))
    value = index;
  auto join = [&](unsigned to, const Operand &from) {
    if (from.kind != Operand::Use)
      return;
    unsigned a = leader(to), b = leader(from.value);
    if (a == b || (a < code.numParameters && b < code.numParameters) ||
        overlap(lives[a], lives[b]))
      return;
    if (b < code.numParameters)
      std::swap(a, b);
    parent[b] = a;
    lives[a] = merged(lives[a], lives[b]);
  };
  for (unsigned block : order) {
    for (const CodeBlock::Move &move : code.blocks[block].moves)
      join(move.to, move.from);
    for (const Instruction &instruction : code.blocks[block].code)
      if (instruction.op == Op::Move)
        join(instruction.operands[0].value, instruction.operands[1]);
  }
}

void Allocator::chooseSlots() {
  slots.assign(code.numRegisters, 0);
  std::vector<Life> taken;
  auto take = [&](unsigned value, unsigned slot) {
    if (taken.size() <= slot)
      taken.resize(slot + 1);
    taken[slot] = merged(taken[slot], lives[value]);
    slots[value] = slot;
  };
  std::vector<unsigned> rest;
  for (unsigned value = 0; value < code.numRegisters; ++value)
    if (leader(value) != value || lives[value].empty())
      continue;
    else if (value < code.numParameters)
      take(value, value);
    else
      rest.push_back(value);
  stable_sort(rest, [&](unsigned a, unsigned b) {
    return lives[a].front() < lives[b].front();
  });
  for (unsigned value : rest) {
    unsigned slot = 0;
    while (slot < taken.size() && overlap(taken[slot], lives[value]))
      ++slot;
    take(value, slot);
  }
  numSlots = std::max<unsigned>(taken.size(), code.numParameters);
}

/// The moves one after the other; a circle takes a further slot.
std::vector<Instruction> Allocator::sequence(const CodeBlock &block) {
  struct Pending {
    unsigned to;
    Operand from;
  };
  std::vector<Pending> pending;
  for (const CodeBlock::Move &move : block.moves) {
    Operand from = move.from;
    unsigned to = slots[leader(move.to)];
    if (from.kind == Operand::Use)
      from.value = slots[leader(from.value)];
    if (from.kind != Operand::Use || from.value != to)
      pending.push_back({to, from});
  }
  std::vector<Instruction> out;
  auto emit = [&](unsigned to, Operand from) {
    Instruction &move = out.emplace_back();
    move.op = Op::Move;
    move.operands = {{Operand::Def, to}, from};
  };
  while (!pending.empty()) {
    auto isRead = [&](unsigned slot) {
      return any_of(pending, [&](const Pending &other) {
        return other.from.kind == Operand::Use && other.from.value == slot &&
               other.to != slot;
      });
    };
    auto it =
        find_if(pending, [&](const Pending &move) { return !isRead(move.to); });
    if (it != pending.end()) {
      emit(it->to, it->from);
      pending.erase(it);
      continue;
    }
    // Whatever is read from the first destination is put aside.
    unsigned aside = numSlots++;
    unsigned slot = pending.front().to;
    emit(aside, {Operand::Use, slot});
    for (Pending &move : pending)
      if (move.from.kind == Operand::Use && move.from.value == slot)
        move.from.value = aside;
  }
  return out;
}

void Allocator::rewrite() {
  unsigned most = numSlots, before = numSlots;
  for (unsigned index : order) {
    CodeBlock &block = code.blocks[index];
    for (Instruction &instruction : block.code)
      for (Operand &operand : instruction.operands)
        if (operand.kind == Operand::Use || operand.kind == Operand::Def)
          operand.value = slots[leader(operand.value)];
    numSlots = before;
    std::vector<Instruction> moves = sequence(block);
    most = std::max(most, numSlots);
    erase_if(block.code, [](const Instruction &instruction) {
      return instruction.op == Op::Move &&
             instruction.operands[1].kind == Operand::Use &&
             instruction.operands[0].value == instruction.operands[1].value;
    });
    append_range(block.code, moves);
    block.moves.clear();
  }
  numSlots = most;
}

unsigned Allocator::run() {
  computeLiveness();
  computeLives();
  joinMoves();
  chooseSlots();
  rewrite();
  return numSlots;
}

} // namespace

unsigned luciole::bytecode::allocateSlots(Code &code,
                                          ArrayRef<unsigned> order) {
  return Allocator(code, order).run();
}
