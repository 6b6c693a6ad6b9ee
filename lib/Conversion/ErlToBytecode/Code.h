//===- Code.h - A function's instructions before they are laid out -*- C++
//-*-===//

#ifndef LUCIOLE_LIB_CONVERSION_ERLTOBYTECODE_CODE_H
#define LUCIOLE_LIB_CONVERSION_ERLTOBYTECODE_CODE_H

#include "luciole/Target/BytecodeModule.h"

namespace luciole::bytecode {

inline constexpr unsigned kNoBlock = ~0u;

/// Registers have no numbers yet: Use and Def name virtual ones.
struct CodeBlock {
  enum End : uint8_t {
    Leaves,   ///< nothing follows the last instruction
    Goes,     ///< to `next`
    Branches, ///< the last one is a COND: false `other`, true `next`
    Fails,    ///< the last one may fail: to `other`; else `next`
    Switches, ///< labels of the last one are blocks; default `next`
  };
  struct Move {
    unsigned to;
    Operand from;
  };
  std::vector<Instruction> code;
  std::vector<Move> moves; ///< all at once, at the end; only if it Goes
  End end = Leaves;
  unsigned next = kNoBlock, other = kNoBlock;

  template <typename Visitor>
  void forEachSuccessor(Visitor visit) const {
    if (next != kNoBlock)
      visit(next);
    if (other != kNoBlock)
      visit(other);
    if (end == Switches)
      for (const Operand &operand : code.back().operands)
        if (operand.kind == Operand::Label)
          visit(unsigned(operand.value));
  }
};

struct Code {
  std::vector<CodeBlock> blocks; ///< the first is the entry
  unsigned numParameters = 0;    ///< the first virtual registers
  unsigned numRegisters = 0;

  unsigned addBlock() {
    blocks.emplace_back();
    return blocks.size() - 1;
  }
};

/// The blocks in an order in which a loop's header goes before its body.
std::vector<unsigned> orderBlocks(const Code &code);
/// Gives the registers numbers; returns how many there are. Moves of a block
/// become instructions.
unsigned allocateSlots(Code &code, llvm::ArrayRef<unsigned> order);
/// Jumps and labels.
std::vector<Instruction> layOut(Code &code, llvm::ArrayRef<unsigned> order);

} // namespace luciole::bytecode

#endif // LUCIOLE_LIB_CONVERSION_ERLTOBYTECODE_CODE_H
