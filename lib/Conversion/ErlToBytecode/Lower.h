//===- Lower.h - From the low form to instructions -----------------*- C++
//-*-===//
//
// A term is a register or a constant; so are numbers (as small integers and
// boxed floats) and i1 (as the atoms true and false). A match context is three:
// base, position, end. A test that only branches ask for is made at the branch.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_CONVERSION_ERLTOBYTECODE_LOWER_H
#define LUCIOLE_LIB_CONVERSION_ERLTOBYTECODE_LOWER_H

#include "Code.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringMap.h"

namespace luciole::bytecode {

/// What the functions of a module share.
class ModuleLowering {
public:
  explicit ModuleLowering(mlir::ModuleOp module);
  mlir::LogicalResult run();

  unsigned symbol(Symbol::Kind kind, llvm::StringRef text);
  unsigned constant(mlir::Attribute literal);
  uint32_t location(mlir::Location loc) const;

  mlir::ModuleOp module;
  Module result;

private:
  llvm::StringMap<unsigned> symbols; ///< kind and text
  llvm::DenseMap<mlir::Attribute, unsigned> constants;
  llvm::StringMap<unsigned> files;
};

class FunctionLowering {
public:
  FunctionLowering(ModuleLowering &module, erl::FuncOp func)
      : module(module), func(func), context(func.getContext()) {}
  mlir::FailureOr<Function> run();

private:
  using Value = mlir::Value;
  using Operands = llvm::SmallVector<Operand, 3>;
  using LogicalResult = mlir::LogicalResult;

  // Values.
  Operand makeRegister() { return {Operand::Use, code.numRegisters++}; }
  static Operand def(Operand operand) { return {Operand::Def, operand.value}; }
  /// A new register for a result.
  Operand define(Value value);
  Operand get(Value value);
  Operands getAll(Value value);
  Operand constant(mlir::Attribute literal) {
    return {Operand::Constant, module.constant(literal)};
  }
  Operand atom(llvm::StringRef name) {
    return constant(erl::AtomAttr::get(context, name));
  }
  Operand boolean(bool value) { return atom(value ? "true" : "false"); }
  static Operand number(uint64_t value) { return {Operand::Number, value}; }
  Operand symbol(Symbol::Kind kind, llvm::StringRef text) {
    return {Operand::Symbol, module.symbol(kind, text)};
  }

  // Instructions.
  Instruction &emit(Op op, llvm::ArrayRef<Operand> operands);
  Instruction &emitAt(mlir::Operation *at, Op op,
                      llvm::ArrayRef<Operand> operands);
  CodeBlock &block() { return code.blocks[current]; }
  void append(Instruction &instruction, mlir::ValueRange values);

  // Blocks.
  LogicalResult lowerBlock(mlir::Block &block);
  LogicalResult lower(mlir::Operation *op);
  unsigned edge(mlir::Block *to, mlir::ValueRange values);
  void addMoves(unsigned from, mlir::Block *to, mlir::ValueRange values);
  LogicalResult lowerCondBranch(mlir::cf::CondBranchOp op);
  LogicalResult lowerSwitch(erl::SwitchOp op);

  // Failure.
  void finishFallible(mlir::Operation *op);
  void finishFailing(mlir::Operation *op);
  void keepFailure(erl::FailedOp op);
  /// After an instruction that does only a part of the op.
  void finishPart(mlir::Operation *op);

  // Tests.
  bool isLazy(Value condition);
  void materialize(mlir::Operation *op, Value condition);
  /// As the last instruction; tells whether it is the negation.
  LogicalResult emitCondition(Value condition, bool &negated);
  LogicalResult emitTest(mlir::Operation *op, bool &negated);
  LogicalResult emitKindTest(erl::TestOp op, bool &negated);
  LogicalResult emitCompare(erl::CompareOp op, bool &negated);
  LogicalResult emitNumberTest(mlir::arith::CmpIOp op, bool &negated);
  /// A test that has results besides: `ok` is its first.
  void finishTestWithResults(mlir::Operation *op);

  LogicalResult lowerTerm(mlir::Operation *op);
  LogicalResult lowerFallible(mlir::Operation *op);
  LogicalResult lowerBits(mlir::Operation *op);
  LogicalResult lowerBitsGet(mlir::Operation *op, erl::SegmentAttr segment,
                             Value context, Value size, Value value,
                             Value rest);
  LogicalResult lowerBitsConstruct(erl::BitsConstructOp op);
  LogicalResult lowerMap(mlir::Operation *op);
  Operand updateMap(mlir::Operation *op, Operand map, mlir::ValueRange entries,
                    llvm::ArrayRef<bool> exact, Value result);
  LogicalResult lowerArith(erl::ArithOp op);
  LogicalResult lowerNumber(mlir::Operation *op);
  LogicalResult lowerProcess(mlir::Operation *op);
  LogicalResult lowerCall(mlir::Operation *op);
  void callNamed(mlir::Operation *op, llvm::StringRef moduleName,
                 llvm::StringRef function, mlir::ValueRange args, bool isTail);
  void addResult(mlir::Operation *op, bool isTail);

  ModuleLowering &module;
  erl::FuncOp func;
  mlir::MLIRContext *context;
  Code code;
  unsigned current = 0;
  llvm::DenseMap<mlir::Block *, unsigned> blocks;
  llvm::DenseMap<Value, Operands> values;
  /// The op that may fail whose failure the block's end asks about.
  mlir::Operation *pending = nullptr;
  bool hasLeft = false; ///< nothing more is to be lowered of this block
};

} // namespace luciole::bytecode

#endif // LUCIOLE_LIB_CONVERSION_ERLTOBYTECODE_LOWER_H
