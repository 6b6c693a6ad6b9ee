//===- ExplicitFrames.cpp - Frames in memory, and ways back into them -------===//
//
// For targets whose stack can't be walked (docs/Architecture.md, explicit
// frames). Over a call a function keeps what is live in slots behind the stack
// pointer that it was given:
//
//     %r = call @f(%p, %sp, %x)         store %y, %sp[0]
//     use %r, %y                        store @site, %sp[words]
//                                  ⇒    %r0 = call @f(%p, %sp + frame, %x)
//                                       br after
//                                     resume:                    ; from entry
//                                       %r1 = load %p.resumeValue
//                                     after:
//                                       %r = phi %r0, %r1
//                                       %y' = load %sp[0]
//
// A value keeps its slot, so it is stored once and not before each call. The
// collector moves terms, so they are loaded again behind every call; other
// values only when the process resumes.
//
//===----------------------------------------------------------------------===//

#include "Safepoints.h"
#include "luciole/Runtime/FrameSite.h"
#include "luciole/Target/CodeGen.h"
#include "luciole/Target/Passes.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

using namespace llvm;
using namespace luciole;

namespace {

enum ProcessIndex : unsigned {
#define PROCESS_FIELD(name, comment) name##Index,
#include "luciole/Runtime/ProcessFields.def"
};

/// A call, what is live behind it, and how the process may come back.
struct Site {
  CallInst *call;
  SmallVector<Value *> live;
  unsigned number = 0;
  /// The process may leave in the call.
  bool mayLeave = false;
  /// Nothing comes back but through the entry.
  bool alwaysLeaves = false;
  /// A result of 0 is more than handed on, so it has to be told what it means.
  bool wantsCheck = false;
};

class FrameBuilder {
public:
  explicit FrameBuilder(Function &function)
      : function(function), context(function.getContext()),
        term(PointerType::get(context, 1)), variables(function) {}
  bool run();

private:
  void collectSites();
  void assignSlots();
  void findStores();
  void flow(BasicBlock &block, SmallVectorImpl<Value *> &slots, bool record);
  void rewrite(Site &site);
  void checkLeaving(Site &site, BasicBlock *after, PHINode *result);
  void makeDispatch();
  void chargeEntry();
  void emitRecord();
  uint16_t bitmapOf(const Site &site);
  Value *slotAddress(IRBuilder<> &builder, unsigned slot);
  Value *processField(IRBuilder<> &builder, unsigned index);

  unsigned words() const { return numTerms + numNumbers; }
  unsigned slotOf(Value *value) const {
    unsigned slot = slots.lookup(value);
    return isTerm(value) ? slot : numTerms + slot;
  }

  Function &function;
  LLVMContext &context;
  PointerType *term;
  std::vector<Site> sites;
  DenseMap<CallInst *, unsigned> siteOf;
  /// Among the terms or among the others.
  DenseMap<Value *, unsigned> slots;
  unsigned numTerms = 0, numNumbers = 0;
  /// What has to be stored before each site.
  DenseMap<CallInst *, SmallVector<Value *, 4>> stores;
  Variables variables; ///< for each value that is in some frame
  GlobalVariable *record = nullptr;
  SwitchInst *dispatch = nullptr;
  std::vector<uint32_t> bitmaps;
};

} // namespace

//===----------------------------------------------------------------------===//
// What is live
//===----------------------------------------------------------------------===//

/// Process and stack pointer are there again when the function is resumed.
static bool isKept(const Value *value) {
  if (isa<Constant>(value) || isa<BasicBlock>(value) ||
      isa<MetadataAsValue>(value) || isa<InlineAsm>(value) ||
      isa<AllocaInst>(value))
    return false;
  if (auto *argument = dyn_cast<Argument>(value))
    return argument->getArgNo() > 1;
  return !value->getType()->isVoidTy() && !value->getType()->isTokenTy();
}

/// Addresses in the process are computed where they are needed, parts of a
/// result right behind it.
static void shortenLives(Function &function) {
  SmallVector<GetElementPtrInst *> addresses;
  for (BasicBlock &block : function)
    for (Instruction &inst : make_early_inc_range(block)) {
      if (auto *address = dyn_cast<GetElementPtrInst>(&inst)) {
        if (isa<Argument>(address->getPointerOperand()) &&
            !isTerm(address->getPointerOperand()) &&
            address->hasAllConstantIndices())
          addresses.push_back(address);
      } else if (auto *part = dyn_cast<ExtractValueInst>(&inst)) {
        auto *whole = dyn_cast<Instruction>(part->getAggregateOperand());
        if (whole && isa<PHINode>(whole))
          part->moveBefore(whole->getParent()->getFirstInsertionPt());
        else if (whole)
          part->moveAfter(whole);
      }
    }
  for (GetElementPtrInst *address : addresses) {
    for (Use &use : make_early_inc_range(address->uses())) {
      auto *user = cast<Instruction>(use.getUser());
      if (isa<PHINode>(user))
        continue;
      Instruction *copy = address->clone();
      copy->insertBefore(user->getIterator());
      use.set(copy);
    }
    if (address->use_empty())
      address->eraseFromParent();
  }
}

/// What can be had from a term and constants in a few instructions: tests, the
/// number in a small.
static bool isCheap(const Value *value, unsigned depth = 4) {
  auto *inst = dyn_cast<Instruction>(value);
  if (!inst || depth == 0)
    return false;
  if (isa<PtrToIntInst>(inst))
    return isTerm(inst->getOperand(0));
  if (isa<TruncInst>(inst))
    return isCheap(inst->getOperand(0), depth - 1);
  if (!isa<ICmpInst>(inst) && !isa<BinaryOperator>(inst))
    return false;
  if (auto *compare = dyn_cast<ICmpInst>(inst))
    if (isTerm(compare->getOperand(0)) && isa<Constant>(compare->getOperand(1)))
      return true;
  return isa<ConstantInt>(inst->getOperand(1)) &&
         isCheap(inst->getOperand(0), depth - 1);
}

static Value *copyCheap(Value *value, BasicBlock::iterator before) {
  if (!isCheap(value))
    return value;
  Instruction *copy = cast<Instruction>(value)->clone();
  copy->insertBefore(before);
  copy->setOperand(0, copyCheap(copy->getOperand(0), copy->getIterator()));
  return copy;
}

/// Computes it again for each use, so that only the term lives over calls. The
/// passes behind merge what is computed twice between two calls.
static void repeatCheap(Function &function) {
  SmallVector<Instruction *> cheap;
  for (BasicBlock &block : function)
    for (Instruction &inst : block)
      if (isCheap(&inst))
        cheap.push_back(&inst);
  for (Instruction *inst : cheap)
    for (Use &use : make_early_inc_range(inst->uses())) {
      auto *user = cast<Instruction>(use.getUser());
      BasicBlock *block = user->getParent();
      BasicBlock::iterator at = user->getIterator();
      if (auto *phi = dyn_cast<PHINode>(user)) {
        block = phi->getIncomingBlock(use);
        at = block->getTerminator()->getIterator();
      }
      if (block != inst->getParent() && !isCheap(user))
        use.set(copyCheap(inst, at));
    }
  for (Instruction *inst : reverse(cheap))
    if (inst->use_empty())
      inst->eraseFromParent();
}

static bool isNamed(CallInst *call, StringRef name) {
  Function *callee = call->getCalledFunction();
  return callee && callee->getName() == name;
}

/// Does a branch from `from` to `block` just return 0 (or the failed result)?
static bool returnsNone(BasicBlock *from, BasicBlock *block, Value *result) {
  for (unsigned steps = 0; steps < 4; ++steps) {
    Instruction *end = &*block->getFirstNonPHIOrDbg();
    auto isNone = [&](Value *value) {
      if (auto *phi = dyn_cast<PHINode>(value))
        if (phi->getParent() == block)
          value = phi->getIncomingValueForBlock(from);
      return value == result || isa<ConstantPointerNull>(value);
    };
    if (auto *ret = dyn_cast<ReturnInst>(end))
      return isNone(ret->getReturnValue());
    auto *branch = dyn_cast<BranchInst>(end);
    if (!branch || branch->isConditional())
      return false;
    // A φ that only passes through would have to be followed.
    if (isa<PHINode>(block->begin()))
      return false;
    from = block;
    block = branch->getSuccessor(0);
  }
  return false;
}

/// Whether what follows the call returns 0 at once when the call did.
static bool propagates(CallInst *call) {
  Instruction *end = call->getParent()->getTerminator();
  if (auto *ret = dyn_cast<ReturnInst>(end))
    return ret->getReturnValue() == call;
  auto *branch = dyn_cast<BranchInst>(end);
  if (!branch || !branch->isConditional())
    return false;
  auto *test = dyn_cast<ICmpInst>(branch->getCondition());
  if (!test || !test->isEquality() || test->getOperand(0) != call ||
      !isa<ConstantPointerNull>(test->getOperand(1)))
    return false;
  bool isEqual = test->getPredicate() == ICmpInst::ICMP_EQ;
  return returnsNone(call->getParent(), branch->getSuccessor(isEqual ? 0 : 1),
                     call);
}

void FrameBuilder::collectSites() {
  Liveness liveness(function, isKept);
  for (BasicBlock &block : function)
    liveness.forEachSafepoint(
        block, [&](CallInst *call, ArrayRef<Value *> live) {
          Site site{call, SmallVector<Value *>(live)};
          site.alwaysLeaves = isNamed(call, "luc_s_yield");
          site.mayLeave = site.alwaysLeaves ||
                          call->getCallingConv() == CallingConv::Tail ||
                          isNamed(call, "luc_s_receive_wait") ||
                          isNamed(call, "luc_s_apply");
          site.wantsCheck =
              site.mayLeave && !site.alwaysLeaves && !propagates(call);
          siteOf[call] = sites.size();
          sites.push_back(std::move(site));
        });
  // Those that are branched to come first: the table has no holes.
  unsigned number = 0;
  for (bool leaves : {true, false})
    for (Site &site : sites)
      if (site.mayLeave == leaves)
        site.number = ++number;
}

//===----------------------------------------------------------------------===//
// Slots
//===----------------------------------------------------------------------===//

/// Values that are live at the same site have different slots.
void FrameBuilder::assignSlots() {
  MapVector<Value *, SmallVector<unsigned>> liveAt;
  for (auto [index, site] : enumerate(sites))
    for (Value *value : site.live)
      liveAt[value].push_back(index);
  std::vector<BitVector> taken[2] = {std::vector<BitVector>(sites.size()),
                                     std::vector<BitVector>(sites.size())};
  for (auto &[value, where] : liveAt) {
    bool isNumber = !isTerm(value);
    BitVector used;
    for (unsigned site : where)
      used |= taken[isNumber][site];
    int slot = used.find_first_unset();
    if (slot < 0)
      slot = used.size();
    for (unsigned site : where) {
      BitVector &bits = taken[isNumber][site];
      if (bits.size() <= unsigned(slot))
        bits.resize(slot + 1);
      bits.set(slot);
    }
    slots[value] = slot;
    unsigned &count = isNumber ? numNumbers : numTerms;
    count = std::max(count, unsigned(slot) + 1);
  }
}

/// Takes what each slot holds through a block.
void FrameBuilder::flow(BasicBlock &block, SmallVectorImpl<Value *> &held,
                        bool record) {
  for (Instruction &inst : block) {
    // Around a loop a value is another one.
    if (auto it = slots.find(&inst); it != slots.end())
      if (held[slotOf(&inst)] == &inst)
        held[slotOf(&inst)] = nullptr;
    auto *call = dyn_cast<CallInst>(&inst);
    if (!call)
      continue;
    auto it = siteOf.find(call);
    if (it == siteOf.end())
      continue;
    for (Value *value : sites[it->second].live) {
      Value *&slot = held[slotOf(value)];
      if (slot == value)
        continue;
      slot = value;
      if (record)
        stores[call].push_back(value);
    }
  }
}

/// A value is stored where some way to the call has not stored it yet.
void FrameBuilder::findStores() {
  ReversePostOrderTraversal<Function *> order(&function);
  DenseMap<BasicBlock *, SmallVector<Value *>> atEnd;
  // What holds on all ways; a block not seen yet says nothing.
  auto atStart = [&](BasicBlock *block, SmallVectorImpl<Value *> &held) {
    held.assign(words(), nullptr);
    bool first = true;
    for (BasicBlock *predecessor : predecessors(block)) {
      auto it = atEnd.find(predecessor);
      if (it == atEnd.end())
        continue;
      for (unsigned i = 0; i < words(); ++i)
        if (first)
          held[i] = it->second[i];
        else if (held[i] != it->second[i])
          held[i] = nullptr;
      first = false;
    }
  };
  bool changed = true;
  while (changed) {
    changed = false;
    for (BasicBlock *block : order) {
      SmallVector<Value *> held;
      atStart(block, held);
      flow(*block, held, /*record=*/false);
      auto [it, isNew] = atEnd.try_emplace(block, held);
      if (!isNew && it->second != held) {
        it->second = held;
        changed = true;
      }
      changed |= isNew;
    }
  }
  for (BasicBlock *block : order) {
    SmallVector<Value *> held;
    atStart(block, held);
    flow(*block, held, /*record=*/true);
  }
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

Value *FrameBuilder::processField(IRBuilder<> &builder, unsigned index) {
  return builder.CreateConstInBoundsGEP1_64(
      builder.getInt8Ty(), function.getArg(0), index * kWordBytes);
}

Value *FrameBuilder::slotAddress(IRBuilder<> &builder, unsigned slot) {
  return builder.CreateGEP(builder.getInt8Ty(), function.getArg(1),
                           builder.getInt32(slot * kWordBytes), "",
                           GEPNoWrapFlags::inBounds() |
                               GEPNoWrapFlags::noUnsignedWrap());
}

/// before:  br (%r == 0), check, after
/// check:   br (%p.leaving != 0), leave, after
/// leave:   ret 0
void FrameBuilder::checkLeaving(Site &site, BasicBlock *after,
                                PHINode *result) {
  BasicBlock *before = site.call->getParent();
  auto *check = BasicBlock::Create(context, "check", &function);
  auto *leave = BasicBlock::Create(context, "leave", &function);
  before->getTerminator()->eraseFromParent();
  IRBuilder<> builder(before);
  MDNode *unlikely = MDBuilder(context).createBranchWeights(1, 2000);
  builder.CreateCondBr(builder.CreateIsNull(site.call), check, after, unlikely);
  builder.SetInsertPoint(check);
  Value *leaving = builder.CreateLoad(builder.getInt64Ty(),
                                      processField(builder, leavingIndex));
  builder.CreateCondBr(builder.CreateIsNotNull(leaving), leave, after);
  builder.SetInsertPoint(leave);
  builder.CreateRet(ConstantPointerNull::get(term));
  result->addIncoming(ConstantPointerNull::get(term), check);
}

void FrameBuilder::rewrite(Site &site) {
  CallInst *call = site.call;
  IRBuilder<> builder(call);
  for (Value *value : stores[call]) {
    AllocaInst *variable = variables.of(value);
    Value *now = builder.CreateLoad(variable->getAllocatedType(), variable);
    builder.CreateStore(now, slotAddress(builder, slotOf(value)));
  }
  unsigned offset =
      sizeof(uint32_t) * 2 * (site.number - 1); // FrameSite: 8 bytes
  Value *siteAddress = builder.CreateConstInBoundsGEP1_64(
      builder.getInt8Ty(),
      builder.CreateConstInBoundsGEP2_32(record->getValueType(), record, 0, 6),
      offset);
  builder.CreateStore(siteAddress, slotAddress(builder, words()));
  call->setArgOperand(1, slotAddress(builder, words() + 1));

  BasicBlock *before = call->getParent();
  BasicBlock *after = before->splitBasicBlock(std::next(call->getIterator()));
  PHINode *result = nullptr;
  if (site.mayLeave && !site.alwaysLeaves) {
    result = PHINode::Create(call->getType(), 2, "", after->begin());
    call->replaceAllUsesWith(result);
    result->addIncoming(call, before);
  }
  if (site.mayLeave) {
    auto *resume = BasicBlock::Create(context, "resume", &function);
    builder.SetInsertPoint(resume);
    if (result)
      result->addIncoming(
          builder.CreateLoad(term, processField(builder, resumeValueIndex)),
          resume);
    for (Value *value : site.live)
      if (!isTerm(value)) {
        AllocaInst *variable = variables.of(value);
        builder.CreateStore(
            builder.CreateLoad(variable->getAllocatedType(),
                               slotAddress(builder, slotOf(value))),
            variable);
      }
    builder.CreateBr(after);
    dispatch->addCase(builder.getInt32(site.number), resume);
  }
  if (site.wantsCheck)
    checkLeaving(site, after, result);
  if (site.alwaysLeaves) {
    before->getTerminator()->eraseFromParent();
    builder.SetInsertPoint(before);
    builder.CreateRet(call);
    call->setTailCallKind(CallInst::TCK_MustTail);
  }
  builder.SetInsertPoint(after, after->getFirstInsertionPt());
  for (Value *value : site.live)
    if (isTerm(value))
      builder.CreateStore(
          builder.CreateLoad(term, slotAddress(builder, slotOf(value))),
          variables.of(value));
}

/// Behind the entry's call of luc_s_resume_point a branch to the site.
void FrameBuilder::makeDispatch() {
  CallInst *question = nullptr;
  for (BasicBlock &block : function)
    for (Instruction &inst : block)
      if (auto *call = dyn_cast<CallInst>(&inst))
        if (isNamed(call, "luc_s_resume_point"))
          question = call;
  if (!question) {
    if (any_of(sites, [](Site &site) { return site.mayLeave; }))
      reportFatalInternalError(
          Twine("no way back into a function that may leave: ") +
          function.getName());
    return;
  }
  BasicBlock *block = question->getParent();
  BasicBlock *rest = block->splitBasicBlock(std::next(question->getIterator()));
  block->getTerminator()->eraseFromParent();
  IRBuilder<> builder(block);
  Value *number = builder.CreateTrunc(question, builder.getInt32Ty());
  dispatch = builder.CreateSwitch(number, rest, sites.size());
}

/// The slice bounds how deep the engine's stack and the run area get, so what
/// has large frames or much code costs more.
void FrameBuilder::chargeEntry() {
  if (!dispatch)
    return;
  auto *branch = dyn_cast_or_null<BranchInst>(
      dispatch->getParent()->getSinglePredecessor()
          ? dispatch->getParent()->getSinglePredecessor()->getTerminator()
          : nullptr);
  if (!branch || !branch->isConditional())
    return;
  auto *test = dyn_cast<ICmpInst>(branch->getCondition());
  auto *left = test ? dyn_cast<BinaryOperator>(test->getOperand(0)) : nullptr;
  if (!left || !isa<ConstantInt>(left->getOperand(1)))
    return;
  int64_t charge = 1 + words() / 16 + function.getInstructionCount() / 256;
  int64_t sign = left->getOpcode() == Instruction::Add ? -1 : 1;
  left->setOperand(1, ConstantInt::getSigned(left->getType(), sign * charge));
}

//===----------------------------------------------------------------------===//
// The record
//===----------------------------------------------------------------------===//

uint16_t FrameBuilder::bitmapOf(const Site &site) {
  unsigned count = divideCeil(numTerms, 32);
  std::vector<uint32_t> bits(std::max(count, 1u));
  for (Value *value : site.live)
    if (isTerm(value))
      bits[slots.lookup(value) / 32] |= 1u << slots.lookup(value) % 32;
  if (numTerms < 16)
    return uint16_t(bits[0]);
  for (size_t at = 0; at + count <= bitmaps.size(); at += count)
    if (std::equal(bits.begin(), bits.end(), bitmaps.begin() + at))
      return uint16_t(FrameSite::kFarBitmap | at);
  size_t at = bitmaps.size();
  if (at >= FrameSite::kFarBitmap)
    reportFatalUsageError("not supported yet: a function with so many calls");
  bitmaps.insert(bitmaps.end(), bits.begin(), bits.end());
  return uint16_t(FrameSite::kFarBitmap | at);
}

/// { info, code, parameters, words, terms, numSites, sites, bitmaps }
void FrameBuilder::emitRecord() {
  Module &module = *function.getParent();
  auto *i16 = Type::getInt16Ty(context), *i32 = Type::getInt32Ty(context);
  auto *siteType = StructType::get(i32, i16, i16);
  std::vector<Constant *> entries(sites.size());
  for (Site &site : sites)
    entries[site.number - 1] = ConstantStruct::get(
        siteType, ConstantInt::get(i32, uint32_t(locationOf(site.call))),
        ConstantInt::get(i16, site.number),
        ConstantInt::get(i16, bitmapOf(site)));
  auto *table = ConstantArray::get(ArrayType::get(siteType, entries.size()),
                                   entries);
  StringRef infoName =
      function.getFnAttribute(kInfoAttr).getValueAsString();
  Constant *info = module.getNamedValue(infoName);
  if (!info)
    info = ConstantPointerNull::get(PointerType::get(context, 0));
  auto *contents = ConstantStruct::getAnon(
      {info, &function,
       ConstantInt::get(i16, function.arg_size() - 2),
       ConstantInt::get(i16, words()), ConstantInt::get(i16, numTerms),
       ConstantInt::get(i16, sites.size()), table,
       ConstantDataArray::get(context, bitmaps)});
  record = new GlobalVariable(module, contents->getType(), true,
                              GlobalValue::PrivateLinkage, contents,
                              "frames:" + function.getName());
  record->setAlignment(Align(8));
}

bool FrameBuilder::run() {
  if (!hasSafepoints(function))
    return false;
  sinkAddresses(function);
  shortenLives(function);
  repeatCheap(function);
  collectSites();
  for (Site &site : sites)
    for (Value *value : site.live)
      if (isa<GetElementPtrInst>(value) && isTerm(value))
        reportFatalInternalError(
            Twine("the address of a field lives over a call: ") +
            function.getName());
  assignSlots();
  findStores();
  emitRecord();
  for (Site &site : sites)
    variables.add(site.live);
  variables.install();
  makeDispatch();
  chargeEntry();
  for (Site &site : sites)
    rewrite(site);
  variables.promote();
  return true;
}

PreservedAnalyses
luciole::ExplicitFramesPass::run(Module &module, ModuleAnalysisManager &) {
  bool changed = false;
  for (Function &function : module)
    if (!function.isDeclaration() && function.hasFnAttribute(kInfoAttr))
      changed |= FrameBuilder(function).run();
  return changed ? PreservedAnalyses::none() : PreservedAnalyses::all();
}
