//===- Safepoints.cpp - Calls that may collect, and what they keep ----------===//

#include "Safepoints.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Statepoint.h"
#include "llvm/Transforms/Utils/SSAUpdater.h"

using namespace llvm;
using namespace luciole;

bool luciole::isTerm(const Value *value) {
  auto *type = dyn_cast<PointerType>(value->getType());
  return type && type->getAddressSpace() == 1 && !isa<Constant>(value);
}

CallInst *luciole::asSafepoint(Instruction &inst) {
  auto *call = dyn_cast<CallInst>(&inst);
  if (!call || isa<IntrinsicInst>(call) || isa<GCStatepointInst>(call) ||
      call->isInlineAsm() || call->isMustTailCall() ||
      call->hasFnAttr("gc-leaf-function"))
    return nullptr;
  return call;
}

bool luciole::hasSafepoints(Function &function) {
  for (BasicBlock &block : function)
    for (Instruction &inst : block)
      if (asSafepoint(inst))
        return true;
  return false;
}

uint64_t luciole::locationOf(const CallInst *call) {
  uint64_t id = 0;
  call->getFnAttr("statepoint-id").getValueAsString().getAsInteger(10, id);
  return id;
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
bool luciole::sinkAddresses(Function &function) {
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

Liveness::Liveness(Function &function, bool (*tracks)(const Value *))
    : tracks(tracks) {
  for (Argument &argument : function.args())
    if (tracks(&argument))
      walk(&argument, &function.getEntryBlock());
  for (BasicBlock &block : function)
    for (Instruction &inst : block)
      if (tracks(&inst))
        walk(&inst, &block);
}

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

void Liveness::forEachSafepoint(
    BasicBlock &block,
    function_ref<void(CallInst *, ArrayRef<Value *>)> visit) {
  SmallVector<std::pair<CallInst *, SmallVector<Value *>>> found;
  SetVector<Value *> live;
  live.insert_range(atEnd(&block));
  for (Instruction &inst : reverse(block)) {
    if (live.contains(&inst))
      live.remove(&inst);
    if (CallInst *call = asSafepoint(inst))
      found.push_back({call, SmallVector<Value *>(live.begin(), live.end())});
    if (isa<PHINode>(inst))
      continue;
    for (Value *operand : inst.operands())
      if (tracks(operand))
        live.insert(operand);
  }
  for (auto &[call, values] : reverse(found))
    visit(call, values);
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

void Variables::install() {
  if (variables.empty())
    return;
  IRBuilder<> builder(&*function.getEntryBlock().begin());
  for (auto &[value, variable] : variables)
    variable = builder.CreateAlloca(value->getType());
  auto behindAll = std::next(variables.back().second->getIterator());
  SmallPtrSet<Instruction *, 32> definitions;
  for (auto &[value, variable] : variables) {
    BasicBlock::iterator after = behindAll;
    if (auto *inst = dyn_cast<Instruction>(value))
      after = isa<PHINode>(inst) ? inst->getParent()->getFirstInsertionPt()
                                 : std::next(inst->getIterator());
    definitions.insert(new StoreInst(value, variable, after));
  }
  for (auto &[value, variable] : variables)
    for (Use &use : make_early_inc_range(value->uses())) {
      auto *user = cast<Instruction>(use.getUser());
      if (definitions.contains(user))
        continue;
      BasicBlock::iterator at = user->getIterator();
      if (auto *phi = dyn_cast<PHINode>(user))
        at = phi->getIncomingBlock(use)->getTerminator()->getIterator();
      use.set(new LoadInst(variable->getAllocatedType(), variable, "", at));
    }
}

/// From its uses backwards: PromoteMemToReg would look at all that a variable's
/// first definition dominates, for each of them.
void Variables::promote() {
  for (auto &[value, variable] : variables) {
    SmallVector<Instruction *> accesses;
    for (User *user : variable->users())
      accesses.push_back(cast<Instruction>(user));
    SSAUpdater updater;
    LoadAndStorePromoter(accesses, updater).run(accesses);
    variable->eraseFromParent();
  }
}
