//===- Layout.cpp - The order of blocks, jumps
//-----------------------------===//
//
// Labels lead forwards, only Loop goes back; in reverse post order that is on
// back edges.
//
//===----------------------------------------------------------------------===//

#include "Code.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace luciole::bytecode;

std::vector<unsigned> luciole::bytecode::orderBlocks(const Code &code) {
  struct Visit {
    unsigned block;
    SmallVector<unsigned, 4> successors;
  };
  std::vector<bool> seen(code.blocks.size());
  std::vector<unsigned> order;
  std::vector<Visit> stack;
  auto enter = [&](unsigned block) {
    seen[block] = true;
    Visit visit{block, {}};
    // Taken from the end: `next` last of all, so that it follows the block.
    code.blocks[block].forEachSuccessor(
        [&](unsigned successor) { visit.successors.push_back(successor); });
    stack.push_back(std::move(visit));
  };
  enter(0);
  while (!stack.empty()) {
    if (stack.back().successors.empty()) {
      order.push_back(stack.back().block);
      stack.pop_back();
      continue;
    }
    unsigned next = stack.back().successors.pop_back_val();
    if (!seen[next])
      enter(next);
  }
  std::reverse(order.begin(), order.end());
  return order;
}

namespace {
class LayoutBuilder {
public:
  LayoutBuilder(Code &code, ArrayRef<unsigned> order) : code(code) {
    for (auto [index, block] : enumerate(order))
      position[block] = index;
    this->order.assign(order.begin(), order.end());
  }
  std::vector<Instruction> run();

private:
  /// Where an empty block leads in the end.
  unsigned target(unsigned block);
  Instruction &add(Op op) {
    out.emplace_back().op = op;
    return out.back();
  }
  void place(unsigned index);
  void goTo(unsigned block, unsigned after);
  Operand label(unsigned block, unsigned after);
  bool isBehind(unsigned block, unsigned after) {
    auto it = position.find(block);
    return it == position.end() || it->second > after;
  }
  /// The block that is laid out next.
  unsigned following(unsigned index) {
    return index + 1 < order.size() ? target(order[index + 1]) : kNoBlock;
  }

  Code &code;
  std::vector<unsigned> order;
  DenseMap<unsigned, unsigned> position;
  std::vector<Instruction> out;
  DenseMap<unsigned, unsigned> starts; ///< of blocks, in `out`
  DenseMap<unsigned, unsigned> ways;   ///< blocks that lead back to others
};
} // namespace

unsigned LayoutBuilder::target(unsigned block) {
  for (unsigned steps = 0; steps < 16; ++steps) {
    const CodeBlock &found = code.blocks[block];
    if (!found.code.empty() || found.end != CodeBlock::Goes)
      break;
    // What leads back is where the reduction is counted.
    if (position.count(block) && !isBehind(found.next, position[block]))
      break;
    block = found.next;
  }
  return block;
}

/// A label for a jump from what stands at `after`.
Operand LayoutBuilder::label(unsigned block, unsigned after) {
  block = target(block);
  if (isBehind(block, after))
    return {Operand::Label, block};
  auto [it, isNew] = ways.try_emplace(block, 0);
  if (isNew || position[it->second] <= after) {
    it->second = code.addBlock();
    CodeBlock &way = code.blocks.back();
    way.end = CodeBlock::Goes;
    way.next = block;
    position[it->second] = order.size();
    order.push_back(it->second);
  }
  return {Operand::Label, it->second};
}

void LayoutBuilder::goTo(unsigned block, unsigned after) {
  block = target(block);
  if (block == following(after))
    return;
  bool forwards = isBehind(block, after);
  add(forwards ? Op::Jump : Op::Loop).operands = {{Operand::Label, block}};
}

void LayoutBuilder::place(unsigned index) {
  unsigned id = order[index];
  starts[id] = out.size();
  for (Instruction &instruction : code.blocks[id].code)
    out.push_back(instruction);
  CodeBlock::End end = code.blocks[id].end;
  unsigned next = code.blocks[id].next, other = code.blocks[id].other;
  switch (end) {
  case CodeBlock::Leaves:
    return;
  case CodeBlock::Goes:
    return goTo(next, index);
  case CodeBlock::Branches: {
    // Goes on where it need not jump.
    bool negated = target(other) == following(index);
    Operand to = label(negated ? next : other, index);
    if (negated)
      out.back().op = Op(unsigned(out.back().op) ^ 1);
    out.back().operands.push_back(to);
    return goTo(negated ? other : next, index);
  }
  case CodeBlock::Fails:
    if (other != kNoBlock) {
      Operand to = label(other, index);
      add(Op::Handler).operands = {to};
    }
    if (next != kNoBlock)
      goTo(next, index);
    return;
  case CodeBlock::Switches: {
    auto operands = out.back().operands;
    for (Operand &operand : operands)
      if (operand.kind == Operand::Label)
        operand = label(unsigned(operand.value), index);
    out.back().operands = operands;
    return goTo(next, index);
  }
  }
}

/// The label 0 means something else for a COND: there is a jump in between
/// then.
static void avoidNoDistance(std::vector<Instruction> &out) {
  for (unsigned i = 0; i < out.size(); ++i) {
    if (unsigned(out[i].op) >= kNumConditionCodes ||
        out[i].operands.back().kind != Operand::Label ||
        out[i].operands.back().value != i + 1)
      continue;
    Instruction jump;
    jump.op = Op::Jump;
    jump.operands = {{Operand::Label, i + 1}};
    out.insert(out.begin() + i + 1, jump);
    for (Instruction &instruction : out)
      for (Operand &operand : instruction.operands)
        if (operand.kind == Operand::Label && operand.value > i)
          ++operand.value;
  }
}

std::vector<Instruction> LayoutBuilder::run() {
  for (unsigned index = 0; index < order.size(); ++index)
    place(index);
  // A block that nothing is laid out in stands where the next one does.
  for (Instruction &instruction : out)
    for (Operand &operand : instruction.operands)
      if (operand.kind == Operand::Label)
        operand.value = starts[unsigned(operand.value)];
  avoidNoDistance(out);
  return std::move(out);
}

std::vector<Instruction> luciole::bytecode::layOut(Code &code,
                                                   ArrayRef<unsigned> order) {
  return LayoutBuilder(code, order).run();
}
