//===- ErlToBytecode.cpp - The low form to bytecode
//------------------------===//

#include "luciole/Conversion/ErlToBytecode/ErlToBytecode.h"
#include "Lower.h"
#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "luciole/Dialect/Erl/IR/StackTraces.h"
#include "llvm/ADT/PostOrderIterator.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::bytecode;

ModuleLowering::ModuleLowering(ModuleOp module) : module(module) {
  if (auto attr = module->getAttrOfType<StringAttr>("erl.module"))
    result.name = attr.str();
  if (auto list = module->getAttrOfType<ArrayAttr>("erl.files"))
    for (auto file : list.getAsRange<StringAttr>()) {
      files.try_emplace(file.getValue(), result.files.size());
      result.files.push_back(file.str());
    }
}

unsigned ModuleLowering::symbol(Symbol::Kind kind, StringRef text) {
  std::string key(1, char(kind));
  key += text;
  auto [it, isNew] = symbols.try_emplace(key, result.symbols.size());
  if (isNew)
    result.symbols.push_back({kind, text.str()});
  return it->second;
}

unsigned ModuleLowering::constant(Attribute literal) {
  auto it = constants.find(literal);
  if (it != constants.end())
    return it->second;
  std::string text;
  llvm::raw_string_ostream os(text);
  auto atom = dyn_cast<erl::AtomAttr>(literal);
  if (atom)
    os << atom.getName();
  else
    os << literal;
  return constants[literal] =
             symbol(atom ? Symbol::Atom : Symbol::Literal, text);
}

uint32_t ModuleLowering::location(Location loc) const {
  return erl::showsLocations(result.name) ? erl::packLocation(loc, files) : 0;
}

LogicalResult ModuleLowering::run() {
  result.summary = summarizeModule(module);
  for (auto func : module.getOps<erl::FuncOp>()) {
    FailureOr<Function> function = FunctionLowering(*this, func).run();
    if (failed(function))
      return failure();
    result.functions.push_back(std::move(*function));
  }
  return success();
}

FailureOr<Module> luciole::convertErlToBytecode(ModuleOp module) {
  ModuleLowering lowering(module);
  if (failed(lowering.run()))
    return failure();
  return std::move(lowering.result);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

FailureOr<Function> FunctionLowering::run() {
  for (Block &block : func.getBody())
    blocks[&block] = code.addBlock();
  for (Block &block : func.getBody())
    for (BlockArgument argument : block.getArguments()) {
      Operands &parts = values[argument];
      unsigned count = isa<erl::MatchContextType>(argument.getType()) ? 3 : 1;
      for (unsigned i = 0; i < count; ++i)
        parts.push_back(makeRegister());
      if (block.isEntryBlock())
        code.numParameters += count;
    }
  llvm::ReversePostOrderTraversal<Block *> order(&func.getBody().front());
  for (Block *block : order)
    if (failed(lowerBlock(*block)))
      return failure();
  std::vector<unsigned> layout = orderBlocks(code);
  Function function;
  function.symbol = func.getSymName().str();
  function.name = func.getErlangName().str();
  function.arity = func.getErlangArity();
  function.parameters = code.numParameters;
  function.slots = allocateSlots(code, layout);
  function.code = layOut(code, layout);
  return function;
}

LogicalResult FunctionLowering::lowerBlock(Block &from) {
  current = blocks[&from];
  pending = nullptr;
  hasLeft = false;
  for (Operation &op : from) {
    if (failed(lower(&op)))
      return failure();
    if (hasLeft)
      break;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Operand FunctionLowering::define(Value value) {
  Operand reg = makeRegister();
  values[value] = {reg};
  return def(reg);
}

/// Numbers that need no register.
static Attribute literalOf(arith::ConstantOp op) {
  MLIRContext *context = op.getContext();
  if (auto real = dyn_cast<FloatAttr>(op.getValue()))
    return erl::FloatTermAttr::get(context, real.getValueAsDouble());
  auto number = cast<IntegerAttr>(op.getValue());
  if (op.getType().isInteger(1))
    return erl::AtomAttr::get(context,
                              number.getValue().isZero() ? "false" : "true");
  // Of 32 bits there is no sign.
  if (op.getType().isInteger(32))
    return erl::IntAttr::get(context,
                             int64_t(number.getValue().getZExtValue()));
  return erl::IntAttr::get(context, number.getValue().getSExtValue());
}

FunctionLowering::Operands FunctionLowering::getAll(Value value) {
  auto it = values.find(value);
  if (it != values.end())
    return it->second;
  if (auto constantOp = value.getDefiningOp<erl::ConstantOp>())
    return {constant(constantOp.getValue())};
  if (auto constantOp = value.getDefiningOp<arith::ConstantOp>())
    return {constant(literalOf(constantOp))};
  // What is only there where something has failed.
  if (isa<erl::MatchContextType>(value.getType()))
    return {boolean(false), boolean(false), boolean(false)};
  return {boolean(false)};
}

Operand FunctionLowering::get(Value value) { return getAll(value).front(); }

Instruction &FunctionLowering::emit(Op op, ArrayRef<Operand> operands) {
  Instruction &instruction = block().code.emplace_back();
  instruction.op = op;
  instruction.operands.append(operands.begin(), operands.end());
  return instruction;
}

Instruction &FunctionLowering::emitAt(Operation *at, Op op,
                                      ArrayRef<Operand> operands) {
  Instruction &instruction = emit(op, operands);
  instruction.location = module.location(at->getLoc());
  instruction.hasLocation = true;
  return instruction;
}

void FunctionLowering::append(Instruction &instruction, ValueRange args) {
  for (Value value : args)
    llvm::append_range(instruction.operands, getAll(value));
}
