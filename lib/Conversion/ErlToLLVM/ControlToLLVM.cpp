//===- ControlToLLVM.cpp - Branches, failures and handlers ------------------===//

#include "Emit.h"
#include "Reductions.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "luciole/Runtime/Entries.h"

using namespace mlir;
using namespace luciole;

namespace {

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

/// The back edges of a function, found before blocks are split.
bool isBackEdge(Operation *branch, unsigned successor) {
  auto marks = branch->getAttrOfType<DenseI32ArrayAttr>("luciole.back");
  return marks && llvm::is_contained(marks.asArrayRef(), int32_t(successor));
}

/// A block on the edge that counts a reduction and goes on.
Block *countingBlock(Emit &emit, Block *target, SmallVector<Value> &operands) {
  auto &rewriter = emit.rewriter;
  OpBuilder::InsertionGuard guard(rewriter);
  Block *block = rewriter.createBlock(target->getParent(),
                                      target->getParent()->end());
  auto branch = LLVM::BrOp::create(rewriter, emit.loc, operands, target);
  rewriter.setInsertionPoint(branch);
  countReduction(emit);
  operands.clear();
  return block;
}

struct BranchPattern : ErlPattern<cf::BranchOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(cf::BranchOp op, OneToNAdaptor adaptor,
                                Rewriter &rewriter) const override {
    SmallVector<Value> operands = flatten(adaptor.getDestOperands());
    Emit emit(state, rewriter, op.getLoc());
    if (isBackEdge(op, 0) || op->hasAttr(kHeaderAttr))
      countReduction(emit, op->hasAttr(kHeaderAttr));
    rewriter.setInsertionPoint(op);
    rewriter.replaceOpWithNewOp<LLVM::BrOp>(op, operands, op.getDest());
    return success();
  }
};

struct CondBranchPattern : ErlPattern<cf::CondBranchOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(cf::CondBranchOp op, OneToNAdaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    SmallVector<Value> onTrue = flatten(adaptor.getTrueDestOperands());
    SmallVector<Value> onFalse = flatten(adaptor.getFalseDestOperands());
    Block *trueDest = op.getTrueDest(), *falseDest = op.getFalseDest();
    if (isBackEdge(op, 0))
      trueDest = countingBlock(emit, trueDest, onTrue);
    if (isBackEdge(op, 1))
      falseDest = countingBlock(emit, falseDest, onFalse);
    std::optional<std::pair<uint32_t, uint32_t>> weights;
    // What failed is the exception.
    if (op.getCondition().getDefiningOp<erl::FailedOp>())
      weights = {1, 2000};
    rewriter.replaceOpWithNewOp<LLVM::CondBrOp>(
        op, adaptor.getCondition().front(), trueDest, onTrue, falseDest,
        onFalse, weights);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Switch
//===----------------------------------------------------------------------===//

constexpr size_t kHashSwitchCases = 8;
/// From here on a table of jumps may come of it.
constexpr size_t kTableCases = 6;

struct SwitchCase {
  Attribute literal;
  Block *target;
  SmallVector<Value> operands;
};

/// Lowers a switch: smalls by their words, few atoms one by one, many atoms by
/// the hash in their records.
class SwitchLowering {
public:
  SwitchLowering(Emit &emit, Value term, Block *otherwise,
                 SmallVector<Value> otherwiseOperands)
      : emit(emit), term(term), otherwise(otherwise),
        operands(std::move(otherwiseOperands)) {}
  void build(ArrayRef<SwitchCase> smalls, ArrayRef<SwitchCase> atoms);

private:
  void switchSmalls(ArrayRef<SwitchCase> cases);
  Value rotated();
  void compareAtoms(ArrayRef<SwitchCase> cases);
  void switchHashes(ArrayRef<SwitchCase> cases);
  Block *newBlock() {
    OpBuilder::InsertionGuard guard(emit.rewriter);
    Region *region = emit.rewriter.getInsertionBlock()->getParent();
    return emit.rewriter.createBlock(region, region->end());
  }
  void emitSwitch(Value word, Block *rest, ValueRange restOperands,
                  ArrayRef<APInt> values, ArrayRef<Block *> targets,
                  ArrayRef<SmallVector<Value>> targetOperands) {
    SmallVector<ValueRange> ranges(targetOperands.begin(),
                                   targetOperands.end());
    LLVM::SwitchOp::create(emit.rewriter, emit.loc, word, rest, restOperands,
                           values, BlockRange(targets), ranges);
  }

  Emit &emit;
  Value term;
  Block *otherwise;
  SmallVector<Value> operands;
};

void SwitchLowering::build(ArrayRef<SwitchCase> smalls,
                           ArrayRef<SwitchCase> atoms) {
  if (!smalls.empty())
    switchSmalls(smalls);
  if (atoms.size() >= kHashSwitchCases)
    switchHashes(atoms);
  else
    compareAtoms(atoms);
}

/// Rotated, smalls are numbers without gaps, and nothing else is one of them.
Value SwitchLowering::rotated() {
  Value word = emit.toWord(term);
  auto &rewriter = emit.rewriter;
  Value one = emit.word(1);
  Value number = LLVM::FshrOp::create(rewriter, emit.loc, word, word, one);
  return LLVM::XOrOp::create(rewriter, emit.loc, number,
                             emit.word(std::numeric_limits<int64_t>::min()));
}

void SwitchLowering::switchSmalls(ArrayRef<SwitchCase> cases) {
  bool rotates = cases.size() >= kTableCases;
  SmallVector<APInt> values;
  SmallVector<Block *> targets;
  SmallVector<SmallVector<Value>> targetOperands;
  for (const SwitchCase &one : cases) {
    int64_t value = cast<erl::IntAttr>(one.literal).getSmall();
    APInt bits(64, rotates ? uint64_t(value) & ~(uint64_t(1) << 63)
                           : makeSmall(value));
    values.push_back(bits);
    targets.push_back(one.target);
    targetOperands.push_back(one.operands);
  }
  Block *rest = newBlock();
  emitSwitch(rotates ? rotated() : emit.toWord(term), rest, {}, values, targets, targetOperands);
  emit.rewriter.setInsertionPointToEnd(rest);
}

/// Ends in a branch to the default.
void SwitchLowering::compareAtoms(ArrayRef<SwitchCase> cases) {
  for (const SwitchCase &one : cases) {
    Value same = emit.sameTerm(
        term, emit.atom(cast<erl::AtomAttr>(one.literal).getName()));
    Block *next = newBlock();
    LLVM::CondBrOp::create(emit.rewriter, emit.loc, same, one.target,
                           one.operands, next, ValueRange());
    emit.rewriter.setInsertionPointToEnd(next);
  }
  LLVM::BrOp::create(emit.rewriter, emit.loc, operands, otherwise);
}

void SwitchLowering::switchHashes(ArrayRef<SwitchCase> cases) {
  Block *isAtom = newBlock();
  Value atom = emit.masked(emit.toWord(term), kImmediateMask, kAtomTag);
  LLVM::CondBrOp::create(emit.rewriter, emit.loc, atom, isAtom, ValueRange(),
                         otherwise, operands);
  emit.rewriter.setInsertionPointToEnd(isAtom);
  Value hash = emit.loadField(emit.rewriter.getI32Type(), term,
                              int64_t(sizeof(uint32_t)) - int64_t(kAtomTag));
  llvm::MapVector<uint32_t, SmallVector<SwitchCase>> buckets;
  for (const SwitchCase &one : cases) {
    StringRef name = cast<erl::AtomAttr>(one.literal).getName();
    buckets[atomHash(name.data(), name.size())].push_back(one);
  }
  SmallVector<APInt> values;
  SmallVector<Block *> targets;
  for (auto &[value, bucket] : buckets) {
    values.push_back(APInt(32, value));
    targets.push_back(newBlock());
  }
  SmallVector<SmallVector<Value>> none(targets.size());
  emitSwitch(hash, otherwise, operands, values, targets, none);
  for (auto [bucket, target] : llvm::zip(buckets, targets)) {
    emit.rewriter.setInsertionPointToEnd(target);
    compareAtoms(bucket.second);
  }
}

/// erl.switch %x, [default: ^d, 1: ^a, ok: ^b]
///   llvm.switch on the word; then compare with each atom
struct SwitchPattern : ErlPattern<erl::SwitchOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::SwitchOp op, OneToNAdaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    SmallVector<Value> otherwise = flatten(adaptor.getDefaultOperands());
    Block *defaultDest = op.getDefaultDest();
    if (isBackEdge(op, 0))
      defaultDest = countingBlock(emit, defaultDest, otherwise);
    SmallVector<SwitchCase> smalls, atoms;
    for (auto [index, literal] : llvm::enumerate(op.getCaseValues())) {
      SwitchCase one{literal, op.getDest(index),
                     flatten(adaptor.getCaseOperands()[index])};
      if (isBackEdge(op, 1 + index))
        one.target = countingBlock(emit, one.target, one.operands);
      (isa<erl::AtomAttr>(literal) ? atoms : smalls).push_back(one);
    }
    rewriter.setInsertionPoint(op);
    Block *here = rewriter.getInsertionBlock();
    Block *rest = rewriter.splitBlock(here, rewriter.getInsertionPoint());
    rewriter.setInsertionPointToEnd(here);
    SwitchLowering lowering(emit, adaptor.getValue().front(), defaultDest,
                            otherwise);
    lowering.build(smalls, atoms);
    rewriter.eraseOp(op);
    rewriter.eraseBlock(rest);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Failures
//===----------------------------------------------------------------------===//

/// %f = erl.failed %r   ⇒   llvm.icmp "eq" %r, null
struct FailedPattern : ErlPattern<erl::FailedOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::FailedOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(op, emit.sameTerm(adaptor.getValue(), emit.none()));
    return success();
  }
};

struct CapturePattern : ErlPattern<erl::CaptureOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::CaptureOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    emit.capture();
    rewriter.eraseOp(op);
    return success();
  }
};

struct PropagatePattern : ErlPattern<erl::PropagateOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::PropagateOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOpWithNewOp<LLVM::ReturnOp>(op, emit.none());
    return success();
  }
};

struct UnreachablePattern : ErlPattern<erl::UnreachableOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::UnreachableOp op, Adaptor,
                                Rewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<LLVM::UnreachableOp>(op);
    return success();
  }
};

/// %class, %reason = erl.landing   ⇒   two loads from the process
struct LandingPattern : ErlPattern<erl::LandingOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::LandingOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(
        op, {emit.loadProcess(ProcessField::exceptionClass, state.term),
             emit.loadProcess(ProcessField::exceptionReason, state.term)});
    return success();
  }
};

struct StacktracePattern : ErlPattern<erl::StacktraceOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::StacktraceOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(op, emit.entry("stacktrace", {}));
    return success();
  }
};

struct RaisePattern : ErlPattern<erl::RaiseOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::RaiseOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value trace = adaptor.getTrace() ? adaptor.getTrace() : emit.none();
    replaceFallible(emit, op,
                    emit.entry("raise", {adaptor.getExceptionClass(),
                                         adaptor.getReason(), trace}));
    return success();
  }
};

/// erl.fault case_clause(%x)   ⇒   luc_s_fault_case_clause(%p, %x)
struct FaultPattern : ErlPattern<erl::FaultOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::FaultOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    ValueRange args = adaptor.getArgs();
    if (op.getKind() == erl::FaultKind::FunctionClause) {
      for (auto [index, arg] : llvm::enumerate(args))
        emit.storeArg(arg, index);
      replaceFallible(emit, op, emit.entry("fault_function_clause",
                                           emit.word(args.size())));
      return success();
    }
    StringRef name = entryOf(op.getKind(), args.size());
    replaceFallible(emit, op, emit.entry(name, args));
    return success();
  }

  static StringRef entryOf(erl::FaultKind kind, unsigned numArgs) {
    switch (kind) {
    case erl::FaultKind::CaseClause:
      return "fault_case_clause";
    case erl::FaultKind::BadMatch:
      return "fault_badmatch";
    case erl::FaultKind::TryClause:
      return "fault_try_clause";
    case erl::FaultKind::IfClause:
      return "fault_if_clause";
    case erl::FaultKind::ElseClause:
      return "fault_else_clause";
    case erl::FaultKind::BadRecord:
      return "fault_badrecord";
    case erl::FaultKind::BadFilter:
      return "fault_badfilter";
    case erl::FaultKind::BadGenerator:
      return "fault_badgenerator";
    case erl::FaultKind::BadArg:
      return numArgs ? "fault_badbool" : "fault_badarg";
    case erl::FaultKind::BadArith:
      return "fault_badarith";
    case erl::FaultKind::BadMap:
      return "fault_badmap";
    case erl::FaultKind::BadKey:
      return "fault_badkey";
    case erl::FaultKind::FunctionClause:
      break;
    }
    llvm_unreachable("handled by the caller");
  }
};

//===----------------------------------------------------------------------===//
// The heap
//===----------------------------------------------------------------------===//

/// erl.reserve 4
///   heapTop + 32 > heapLimit: luc_s_gc(%p, 4)
struct ReservePattern : ErlPattern<erl::ReserveOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReserveOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value top = emit.loadProcess(ProcessField::heapTop, state.word);
    Value limit = emit.loadProcess(ProcessField::heapLimit, state.word);
    Value end = LLVM::AddOp::create(rewriter, op.getLoc(), top,
                                    emit.word(op.getWords() * kWordBytes));
    Value full = emit.compare(Predicate::ugt, end, limit);
    Join join(emit, {});
    Block *cold = join.coldBlock();
    join.leaveIf(full, cold);
    join.join({});
    rewriter.setInsertionPointToEnd(cold);
    emit.entry("gc", emit.word(op.getWords()));
    join.join({});
    join.finish();
    rewriter.eraseOp(op);
    return success();
  }
};

} // namespace

/// The loop that the entry goes to at once, as a self-recursive function does:
/// its header gets a block in front that counts for entry and back edges alike.
/// A process that resumes inside goes through it, so the loop has one entry.
static Block *addCountingHeader(erl::FuncOp func) {
  Block &entry = func.getBody().front();
  auto first = dyn_cast<cf::BranchOp>(entry.getTerminator());
  // What resumes comes through the entry with any arguments.
  if (!llvm::all_of(entry.without_terminator(), llvm::IsaPred<erl::ConstantOp>))
    return nullptr;
  if (!first || first.getDest()->hasNoPredecessors() ||
      first.getDest()->getSinglePredecessor())
    return nullptr;
  Block *header = first.getDest();
  auto *counting = new Block;
  func.getBody().getBlocks().insert(header->getIterator(), counting);
  for (BlockArgument argument : header->getArguments())
    counting->addArgument(argument.getType(), argument.getLoc());
  header->replaceAllUsesWith(counting);
  auto builder = OpBuilder::atBlockEnd(counting);
  cf::BranchOp::create(builder, first.getLoc(), header,
                       counting->getArguments())
      ->setAttr(kHeaderAttr, builder.getUnitAttr());
  return counting;
}

/// Every cycle has an edge to a block that stands no later: there the process
/// may be switched.
void luciole::markBackEdges(erl::FuncOp func, bool explicitFrames) {
  Block *counting = explicitFrames ? addCountingHeader(func) : nullptr;
  DenseSet<Block *> seen;
  for (Block &block : func.getBody()) {
    seen.insert(&block);
    SmallVector<int32_t> marks;
    for (auto [index, successor] : llvm::enumerate(block.getSuccessors()))
      if (seen.contains(successor) && successor != counting)
        marks.push_back(index);
    if (!marks.empty())
      block.getTerminator()->setAttr(
          "luciole.back", DenseI32ArrayAttr::get(func.getContext(), marks));
  }
}

void luciole::populateControl(const TypeConverter &converter,
                              ModuleState &state, RewritePatternSet &patterns) {
  patterns.add<BranchPattern, CondBranchPattern, SwitchPattern, FailedPattern,
               CapturePattern, PropagatePattern, UnreachablePattern, LandingPattern,
               StacktracePattern, RaisePattern, FaultPattern, ReservePattern>(
      converter, state);
}
