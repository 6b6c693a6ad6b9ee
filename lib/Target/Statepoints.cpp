//===- Statepoints.cpp - Makes calls safepoints -----------------------------===//
//
// What RewriteStatepointsForGC does, for terms: a term is tagged, so that every
// pointer is its own base. Inferring bases is what makes LLVM's pass slow, and
// where a constant (an atom, nil) meets a pointer it keeps two values alive.
//
//   %r = call @f(%x)                  %t = statepoint @f(%x) ["gc-live"(%y)]
//   use %r, %y                  ⇒     %r = gc.result %t
//                                     %y' = gc.relocate %t, 0, 0
//
// Addresses of fields are computed anew for every access, so that none lives
// over a safepoint. A function where one can't be is left to LLVM's pass.
//
//===----------------------------------------------------------------------===//

#include "luciole/Target/Passes.h"
#include "luciole/Target/CodeGen.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Statepoint.h"
#include "llvm/Transforms/Utils/PromoteMemToReg.h"

using namespace llvm;

static bool isTerm(const Value *value) {
  auto *type = dyn_cast<PointerType>(value->getType());
  return type && type->getAddressSpace() == 1 && !isa<Constant>(value);
}

static CallInst *asSafepoint(Instruction &inst) {
  auto *call = dyn_cast<CallInst>(&inst);
  if (!call || isa<IntrinsicInst>(call) || isa<GCStatepointInst>(call) ||
      call->isInlineAsm() || call->isMustTailCall() ||
      call->hasFnAttr("gc-leaf-function"))
    return nullptr;
  return call;
}

//===----------------------------------------------------------------------===//
// Field addresses
//===----------------------------------------------------------------------===//

static bool isAccess(const Use &use) {
  if (isa<LoadInst>(use.getUser()))
    return true;
  auto *store = dyn_cast<StoreInst>(use.getUser());
  return store && use.getOperandNo() == StoreInst::getPointerOperandIndex();
}

/// A copy of an address computation, down to the term.
static Value *copyAddress(GetElementPtrInst *address, Instruction *before) {
  Instruction *copy = address->clone();
  copy->insertBefore(before->getIterator());
  if (auto *base = dyn_cast<GetElementPtrInst>(address->getPointerOperand()))
    copy->setOperand(0, copyAddress(base, copy));
  return copy;
}

/// Puts a copy of each address computation right before each access. False if
/// an address goes anywhere else.
static bool sinkAddresses(Function &function) {
  SmallVector<GetElementPtrInst *> addresses;
  for (BasicBlock &block : function)
    for (Instruction &inst : block)
      if (auto *address = dyn_cast<GetElementPtrInst>(&inst))
        if (isTerm(address))
          addresses.push_back(address);
  SmallVector<Use *> accesses;
  for (GetElementPtrInst *address : addresses)
    for (Use &use : address->uses()) {
      if (isAccess(use))
        accesses.push_back(&use);
      else if (!isa<GetElementPtrInst>(use.getUser()))
        return false;
    }
  for (Use *use : accesses)
    use->set(copyAddress(cast<GetElementPtrInst>(use->get()),
                         cast<Instruction>(use->getUser())));
  // Chains are dead from their ends.
  while (!addresses.empty()) {
    size_t before = addresses.size();
    erase_if(addresses, [](GetElementPtrInst *address) {
      if (!address->use_empty())
        return false;
      address->eraseFromParent();
      return true;
    });
    if (addresses.size() == before)
      break;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Liveness
//===----------------------------------------------------------------------===//

namespace {

/// For each block the terms that are live at its end.
class Liveness {
public:
  explicit Liveness(Function &function) {
    for (Argument &argument : function.args())
      if (isTerm(&argument))
        walk(&argument, &function.getEntryBlock());
    for (BasicBlock &block : function)
      for (Instruction &inst : block)
        if (isTerm(&inst))
          walk(&inst, &block);
  }
  ArrayRef<Value *> atEnd(BasicBlock *block) { return live[block]; }

private:
  /// Marks the blocks between a value's uses and its definition.
  void walk(Value *value, BasicBlock *home);
  void markAtEnd(Value *value, BasicBlock *block) {
    // A value's marks come one after the other.
    auto &values = live[block];
    if (!values.empty() && values.back() == value)
      return;
    values.push_back(value);
    pending.push_back(block);
  }

  DenseMap<BasicBlock *, SmallVector<Value *, 4>> live;
  SmallVector<BasicBlock *> pending;
};

void Liveness::walk(Value *value, BasicBlock *home) {
  auto enter = [&](BasicBlock *block) {
    for (BasicBlock *predecessor : predecessors(block))
      markAtEnd(value, predecessor);
  };
  SmallPtrSet<BasicBlock *, 8> used;
  for (Use &use : value->uses()) {
    auto *user = cast<Instruction>(use.getUser());
    if (auto *phi = dyn_cast<PHINode>(user))
      markAtEnd(value, phi->getIncomingBlock(use));
    else if (user->getParent() != home && used.insert(user->getParent()).second)
      enter(user->getParent());
  }
  while (!pending.empty()) {
    BasicBlock *block = pending.pop_back_val();
    if (block != home && used.insert(block).second)
      enter(block);
  }
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// Rewrites the safepoints of a function.
class Rewriter {
public:
  explicit Rewriter(Function &function) : function(function) {}
  bool run();

private:
  void findLive(BasicBlock &block, Liveness &liveness);
  void rewrite(CallInst *call, ArrayRef<Value *> live);
  void spillDefinitions();
  void replaceUses();

  Function &function;
  MapVector<CallInst *, SmallVector<Value *>> safepoints;
  /// A variable for each term that some safepoint moves.
  MapVector<Value *, AllocaInst *> variables;
  SmallPtrSet<Instruction *, 32> relocations; ///< stores of moved terms
};

} // namespace

/// What is live behind each call of a block, from its end upwards.
void Rewriter::findLive(BasicBlock &block, Liveness &liveness) {
  SmallVector<std::pair<CallInst *, SmallVector<Value *>>> found;
  SetVector<Value *> live;
  live.insert_range(liveness.atEnd(&block));
  for (Instruction &inst : reverse(block)) {
    if (live.contains(&inst))
      live.remove(&inst);
    if (CallInst *call = asSafepoint(inst))
      found.push_back({call, SmallVector<Value *>(live.begin(), live.end())});
    if (isa<PHINode>(inst))
      continue;
    for (Value *operand : inst.operands())
      if (isTerm(operand))
        live.insert(operand);
  }
  for (auto &entry : reverse(found))
    safepoints.insert(std::move(entry));
}

bool Rewriter::run() {
  bool any = false;
  for (BasicBlock &block : function)
    any |= any_of(block, [](Instruction &inst) { return asSafepoint(inst); });
  if (!any || !sinkAddresses(function))
    return false;
  {
    Liveness liveness(function);
    for (BasicBlock &block : function)
      findLive(block, liveness);
  }
  auto *type = PointerType::get(function.getContext(), 1);
  IRBuilder<> builder(&*function.getEntryBlock().begin());
  for (auto &[call, live] : safepoints)
    for (Value *value : live)
      if (auto &variable = variables[value]; !variable)
        variable = builder.CreateAlloca(type);
  spillDefinitions();
  replaceUses();
  for (auto &[call, live] : safepoints)
    rewrite(call, live);
  SmallVector<AllocaInst *> allocas;
  for (auto &[value, variable] : variables)
    allocas.push_back(variable);
  DominatorTree dominators(function);
  PromoteMemToReg(allocas, dominators);
  return true;
}

void Rewriter::spillDefinitions() {
  for (auto &[value, variable] : variables) {
    BasicBlock::iterator after;
    if (auto *inst = dyn_cast<Instruction>(value))
      after = isa<PHINode>(inst) ? inst->getParent()->getFirstInsertionPt()
                                 : std::next(inst->getIterator());
    else
      after = std::next(
          variables.back().second->getIterator()); // behind all variables
    auto *store = new StoreInst(value, variable, after);
    relocations.insert(store);
  }
}

/// Each use reads the variable.
void Rewriter::replaceUses() {
  for (auto &[value, variable] : variables)
    for (Use &use : make_early_inc_range(value->uses())) {
      auto *user = cast<Instruction>(use.getUser());
      if (relocations.contains(user))
        continue;
      BasicBlock::iterator at = user->getIterator();
      if (auto *phi = dyn_cast<PHINode>(user))
        at = phi->getIncomingBlock(use)->getTerminator()->getIterator();
      use.set(new LoadInst(variable->getAllocatedType(), variable, "", at));
    }
}

static uint64_t idOf(CallInst *call) {
  uint64_t id = 0;
  call->getFnAttr("statepoint-id").getValueAsString().getAsInteger(10, id);
  return id;
}

void Rewriter::rewrite(CallInst *call, ArrayRef<Value *> live) {
  IRBuilder<> builder(call);
  builder.SetCurrentDebugLocation(call->getDebugLoc());
  SmallVector<Value *> arguments(call->args()), current;
  for (Value *value : live) {
    AllocaInst *variable = variables[value];
    current.push_back(
        builder.CreateLoad(variable->getAllocatedType(), variable));
  }
  auto *token = builder.CreateGCStatepointCall(
      idOf(call), 0,
      FunctionCallee(call->getFunctionType(), call->getCalledOperand()),
      arguments, std::nullopt, current);
  token->setCallingConv(call->getCallingConv());
  token->setDoesNotThrow();
  for (auto [index, value] : enumerate(live)) {
    // The value itself may be a call that was replaced already.
    AllocaInst *variable = variables[value];
    auto *moved = builder.CreateGCRelocate(token, index, index,
                                           variable->getAllocatedType());
    moved->setCallingConv(CallingConv::Cold);
    builder.CreateStore(moved, variable);
  }
  if (!call->getType()->isVoidTy()) {
    auto *result = builder.CreateGCResult(token, call->getType());
    result->takeName(call);
    call->replaceAllUsesWith(result);
  }
  call->eraseFromParent();
}

PreservedAnalyses luciole::StatepointsPass::run(Function &function,
                                                FunctionAnalysisManager &) {
  if (!function.hasGC() || function.getGC() != kGCName ||
      !Rewriter(function).run())
    return PreservedAnalyses::all();
  return PreservedAnalyses::none();
}
