//===- ReserveHeap.cpp - erl-reserve-heap: one heap check a straight line ---===//
//
// A segment is a stretch of a block in which nothing but the inline
// allocations themselves takes room on the heap. One erl.reserve in front of
// its first allocation serves it. The last segment of a block also serves the
// first ones of the blocks that only it leads to.
//
// Segments have bounds, so that thousands of allocations in a row don't become
// one block of machine code: its scheduling takes time that grows faster.
//
//===----------------------------------------------------------------------===//

#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "luciole/Runtime/Entries.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/RegionGraphTraits.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace luciole::erl {

#define GEN_PASS_DEF_ERLRESERVEHEAP
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"

/// A segment ends before an allocation that would make it larger.
static constexpr unsigned kMaxSegmentWords = 256;

/// The words that `op` takes inline; the layouts are Term.h's.
static unsigned getInlineWords(Operation *op) {
  return llvm::TypeSwitch<Operation *, unsigned>(op)
      .Case<ConsOp, BoxFloatOp>([](Operation *) { return 2; })
      .Case<TupleOp>([](TupleOp o) { return 1 + o.getElements().size(); })
      .Case<MakeFunOp>([](MakeFunOp o) {
        return o.getEnv().empty() ? 0 : 3 + o.getEnv().size();
      })
      .Default([](Operation *) { return 0; });
}

/// BIFs that guards may call return what is there or small things.
static bool isGuardBif(BifOp bif) {
  const BifRow *row =
      findBif(bif.getModule(), bif.getFunction(), bif.getArgs().size());
  return row && (row->flags & GUARD);
}

/// The room to make before an op that allocates in the runtime. The runtime
/// never fails for want of room (it takes fragments then), but only a
/// reservation collects: without one, a loop that allocates nothing itself would
/// pile up garbage. The numbers fit the common small results.
static unsigned getRuntimeWords(Operation *op) {
  if (isa<MapNewOp, MapUpdateOp>(op))
    return 24;
  if (isa<BitsConstructOp>(op))
    return 12;
  if (isa<BitsRestOp>(op))
    return 4;
  if (auto bif = dyn_cast<BifOp>(op))
    return isGuardBif(bif) ? 0 : 16;
  return 0;
}

/// Whether `op` may take room on the heap that was reserved for others, or
/// collect.
static bool isBarrier(Operation *op) {
  // Small integers all along: nothing but machine arithmetic.
  auto isSmall = [](Type type) { return isa<SmallType>(type); };
  if (isa<ArithOp, NegOp, BNotOp>(op) &&
      llvm::all_of(op->getOperandTypes(), isSmall) &&
      llvm::all_of(op->getResultTypes(), isSmall))
    return false;
  if (isa<ConstantOp, CastOp, ConsOp, TupleOp, MakeFunOp, HeadOp, TailOp,
          ElementOp, FreeVarOp, TestOp, IsEqOp, CompareOp, FromBoolOp, IsTrueOp,
          UnboxFloatOp, BoxFloatOp, UnboxSmallOp, BoxSmallOp, FailedOp, MapGetOp,
          BitsStartOp, BitsAtEndOp, BitsTestUnitOp>(op))
    return false;
  return isa<ErlDialect>(op->getDialect()) &&
         !op->hasTrait<OpTrait::IsTerminator>();
}

namespace {

struct Segment {
  Operation *first = nullptr; // the first allocation
  unsigned words = 0;
};

struct BlockInfo {
  SmallVector<Segment, 2> segments{Segment()};
  /// What the block may need before its first barrier, successors included.
  unsigned leading = 0;
  /// A predecessor has reserved `leading`.
  bool isServed = false;
};

class Reserver {
public:
  explicit Reserver(Region &region) : region(region) {}
  void run();

private:
  void cutIntoSegments(Block *block);
  unsigned getSuccessorNeed(Block *block);
  void serveSuccessors(Block *block);
  void reserve(Block *block);

  Region &region;
  llvm::DenseMap<Block *, BlockInfo> info;
};

} // namespace

void Reserver::cutIntoSegments(Block *block) {
  BlockInfo &blockInfo = info[block];
  for (Operation &op : *block) {
    if (isBarrier(&op)) {
      Segment &segment = blockInfo.segments.back();
      unsigned words = getRuntimeWords(&op);
      if (words && !segment.first)
        segment.first = &op;
      segment.words += words;
      blockInfo.segments.emplace_back();
      continue;
    }
    unsigned words = getInlineWords(&op);
    if (words && blockInfo.segments.back().words + words > kMaxSegmentWords)
      blockInfo.segments.emplace_back();
    Segment &segment = blockInfo.segments.back();
    if (words && !segment.first)
      segment.first = &op;
    segment.words += words;
  }
}

unsigned Reserver::getSuccessorNeed(Block *block) {
  unsigned need = 0;
  for (Block *successor : block->getSuccessors())
    if (successor->getSinglePredecessor() == block && successor != block)
      need = std::max(need, info[successor].leading);
  return need;
}

void Reserver::serveSuccessors(Block *block) {
  for (Block *successor : block->getSuccessors())
    if (successor->getSinglePredecessor() == block && successor != block)
      info[successor].isServed = true;
}

void Reserver::reserve(Block *block) {
  BlockInfo &blockInfo = info[block];
  for (auto [index, segment] : llvm::enumerate(blockInfo.segments)) {
    bool isServed = index == 0 && blockInfo.isServed;
    bool isLast = index + 1 == blockInfo.segments.size();
    unsigned words = segment.words;
    if (isLast && (isServed || words)) {
      words += getSuccessorNeed(block);
      serveSuccessors(block);
    }
    if (isServed || !segment.first)
      continue;
    OpBuilder builder(segment.first);
    ReserveOp::create(builder, segment.first->getLoc(), words);
  }
}

void Reserver::run() {
  for (Block &block : region)
    cutIntoSegments(&block);
  for (Block *block : llvm::post_order(&region.front())) {
    BlockInfo &blockInfo = info[block];
    blockInfo.leading = blockInfo.segments.front().words;
    if (blockInfo.segments.size() == 1)
      blockInfo.leading += getSuccessorNeed(block);
  }
  llvm::ReversePostOrderTraversal<Region *> order(&region);
  for (Block *block : order)
    reserve(block);
}

namespace {
struct ReserveHeap : impl::ErlReserveHeapBase<ReserveHeap> {
  void runOnOperation() override {
    for (FuncOp func : getOperation().getOps<FuncOp>())
      if (!func.isExternal())
        Reserver(func.getBody()).run();
  }
};
} // namespace

} // namespace luciole::erl
