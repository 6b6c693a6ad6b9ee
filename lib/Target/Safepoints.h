//===- Safepoints.h - Calls that may collect, and what they keep --*- C++ -*-===//
//
// Shared by the passes that make statepoints and explicit frames.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_TARGET_SAFEPOINTS_H
#define LUCIOLE_LIB_TARGET_SAFEPOINTS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace llvm {
class AllocaInst;
class BasicBlock;
class CallInst;
class Function;
class Instruction;
class Value;
} // namespace llvm

namespace luciole {

/// A term that is no constant.
bool isTerm(const llvm::Value *value);

/// The call if this is a safepoint, else null.
llvm::CallInst *asSafepoint(llvm::Instruction &inst);

bool hasSafepoints(llvm::Function &function);

/// The statepoint ID: file and line.
uint64_t locationOf(const llvm::CallInst *call);

/// Puts a copy of each computation of a field's address right before each
/// access, so that none lives over a safepoint. False if an address goes
/// anywhere else.
bool sinkAddresses(llvm::Function &function);

/// For each block the tracked values that are live at its end.
class Liveness {
public:
  Liveness(llvm::Function &function, bool (*tracks)(const llvm::Value *));
  llvm::ArrayRef<llvm::Value *> atEnd(llvm::BasicBlock *block) {
    return live[block];
  }
  /// Calls `visit` with each safepoint of a block in order, and what is live
  /// behind it.
  void forEachSafepoint(
      llvm::BasicBlock &block,
      llvm::function_ref<void(llvm::CallInst *, llvm::ArrayRef<llvm::Value *>)>
          visit);

private:
  /// Marks the blocks between a value's uses and its definition.
  void walk(llvm::Value *value, llvm::BasicBlock *home);
  void markAtEnd(llvm::Value *value, llvm::BasicBlock *block) {
    // A value's marks come one after the other.
    auto &values = live[block];
    if (!values.empty() && values.back() == value)
      return;
    values.push_back(value);
    pending.push_back(block);
  }

  bool (*tracks)(const llvm::Value *);
  llvm::DenseMap<llvm::BasicBlock *, llvm::SmallVector<llvm::Value *, 4>> live;
  llvm::SmallVector<llvm::BasicBlock *> pending;
};

/// Variables in the place of values that change at safepoints: a value's uses
/// read its variable, into which what a safepoint makes of it is stored.
class Variables {
public:
  explicit Variables(llvm::Function &function) : function(function) {}
  /// Before `install`.
  void add(llvm::ArrayRef<llvm::Value *> values) {
    for (llvm::Value *value : values)
      variables.insert({value, nullptr});
  }
  /// Makes the variables, and the uses read them.
  void install();
  llvm::AllocaInst *of(llvm::Value *value) const {
    return variables.lookup(value);
  }
  /// Turns them into values again.
  void promote();

private:
  llvm::Function &function;
  llvm::MapVector<llvm::Value *, llvm::AllocaInst *> variables;
};

} // namespace luciole

#endif // LUCIOLE_LIB_TARGET_SAFEPOINTS_H
