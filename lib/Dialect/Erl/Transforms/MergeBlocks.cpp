//===- MergeBlocks.cpp - erl-merge-blocks: equal clauses once ---------------===//
//
// Clauses with the same body (one a character, one a range) become blocks that
// do the same. Of those one stays.
//
//===----------------------------------------------------------------------===//

#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace luciole::erl {

#define GEN_PASS_DEF_ERLMERGEBLOCKS
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"

namespace {

/// Whether nobody ever sees where the op stood: it doesn't raise, and it is in
/// no stack trace.
bool isPlaceless(Operation *op) {
  if (isa<TailCallOp, TailCallRemoteOp, ReserveOp, PropagateOp>(op))
    return true;
  return !op->hasTrait<Fallible>() && isMemoryEffectFree(op);
}

/// A value as seen from inside a block: where it is made there, or itself.
llvm::hash_code hashOf(Value value,
                       const DenseMap<Value, unsigned> &inside) {
  auto it = inside.find(value);
  if (it != inside.end())
    return llvm::hash_combine(1, it->second);
  return llvm::hash_combine(2, value.getAsOpaquePointer());
}

/// Numbers the values that a block makes.
DenseMap<Value, unsigned> numberValues(Block &block) {
  DenseMap<Value, unsigned> numbers;
  for (BlockArgument argument : block.getArguments())
    numbers.try_emplace(argument, numbers.size());
  for (Operation &op : block)
    for (Value result : op.getResults())
      numbers.try_emplace(result, numbers.size());
  return numbers;
}

llvm::hash_code hashOf(Block &block) {
  DenseMap<Value, unsigned> inside = numberValues(block);
  llvm::hash_code hash = llvm::hash_combine_range(
      block.getArgumentTypes().begin(), block.getArgumentTypes().end());
  for (Operation &op : block) {
    hash = llvm::hash_combine(hash, op.getName(),
                              op.getRawDictionaryAttrs(),
                              op.hashProperties());
    for (Value operand : op.getOperands())
      hash = llvm::hash_combine(hash, hashOf(operand, inside));
    for (Block *successor : op.getSuccessors())
      hash = llvm::hash_combine(hash, successor);
  }
  return hash;
}

bool areEqual(Block &a, Block &b) {
  if (a.getArgumentTypes() != b.getArgumentTypes() ||
      a.getOperations().size() != b.getOperations().size())
    return false;
  IRMapping map;
  map.map(a.getArguments(), b.getArguments());
  for (auto [x, y] : llvm::zip(a, b)) {
    auto sameOperand = [&](Value v, Value w) {
      return map.lookupOrDefault(v) == w;
    };
    if (x.getName() != y.getName() ||
        x.getResultTypes() != y.getResultTypes() ||
        x.getDiscardableAttrDictionary() != y.getDiscardableAttrDictionary() ||
        !x.getName().compareOpProperties(x.getPropertiesStorage(),
                                         y.getPropertiesStorage()) ||
        !llvm::equal(x.getSuccessors(), y.getSuccessors()) ||
        x.getNumOperands() != y.getNumOperands() ||
        !llvm::all_of_zip(x.getOperands(), y.getOperands(), sameOperand) ||
        (!isPlaceless(&x) && x.getLoc() != y.getLoc()))
      return false;
    map.map(x.getResults(), y.getResults());
  }
  return true;
}

/// What it makes is used nowhere else.
bool isClosed(Block &block) {
  for (Operation &op : block) {
    if (op.getNumRegions())
      return false;
    for (Operation *user : op.getUsers())
      if (user->getBlock() != &block)
        return false;
  }
  for (BlockArgument argument : block.getArguments())
    for (Operation *user : argument.getUsers())
      if (user->getBlock() != &block)
        return false;
  return true;
}

struct ErlMergeBlocks : impl::ErlMergeBlocksBase<ErlMergeBlocks> {
  void runOnOperation() override {
    for (auto func : getOperation().getOps<FuncOp>())
      while (mergeIn(func))
        ;
  }

  bool mergeIn(FuncOp func) {
    llvm::MapVector<size_t, SmallVector<Block *>> groups;
    for (Block &block : llvm::drop_begin(func.getBody()))
      if (isClosed(block))
        groups[size_t(hashOf(block))].push_back(&block);
    bool changed = false;
    for (auto &[hash, blocks] : groups)
      changed |= mergeGroup(blocks);
    return changed;
  }

  bool mergeGroup(SmallVector<Block *> &blocks) {
    bool changed = false;
    for (size_t i = 0; i < blocks.size(); ++i)
      for (size_t j = i + 1; j < blocks.size();) {
        if (!areEqual(*blocks[i], *blocks[j])) {
          ++j;
          continue;
        }
        blocks[j]->replaceAllUsesWith(blocks[i]);
        blocks[j]->erase();
        blocks.erase(blocks.begin() + j);
        ++numMerged;
        changed = true;
      }
    return changed;
  }
};

} // namespace
} // namespace luciole::erl
