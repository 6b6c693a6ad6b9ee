//===- LowerTerms.cpp - Terms as 64-bit integers ----------------------------===//
//
// Up to here a term is a pointer of address space 1, of 64 bits on every
// target, so that passes can tell terms from numbers. With explicit frames they
// become i64, and an access computes its address, in 32 bits on WebAssembly:
//
//     %t = load ptr addrspace(1), gep %x, 4      %a = inttoptr (trunc %x)
//                                           ⇒    %t = load i64, gep nuw %a, 4
//
// In WebAssembly's data a term is a pair: address and tag in 32 bits, then 0.
//
//===----------------------------------------------------------------------===//

#include "luciole/Target/CodeGen.h"
#include "luciole/Target/Passes.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/Analysis/Utils/Local.h"
#include "llvm/Transforms/Utils/ModuleUtils.h"

using namespace llvm;
using namespace luciole;

namespace {

class TermLowering {
public:
  explicit TermLowering(Module &module)
      : module(module), context(module.getContext()),
        layout(module.getDataLayout()), i8(Type::getInt8Ty(context)),
        i32(Type::getInt32Ty(context)), i64(Type::getInt64Ty(context)) {}
  void run();

private:
  static bool isTermType(Type *type) {
    return type->isPointerTy() && type->getPointerAddressSpace() == 1;
  }
  /// In data their size is not what the target's layout says of pointers.
  static bool hasTerms(Type *type) {
    return isTermType(type) || any_of(type->subtypes(), hasTerms);
  }
  Type *mapType(Type *type) { return isTermType(type) ? i64 : type; }
  FunctionType *mapFunctionType(FunctionType *type);

  // Data.
  void lowerGlobals();
  Constant *mapData(Constant *value);
  Constant *mapStruct(ConstantStruct *value);
  Constant *addressWord(Constant *value);
  Constant *plainAddress(Constant *value);
  Constant *mapConstant(Constant *value);

  // Code.
  void lowerFunctions();
  Function *remake(Function &function);
  void lowerBody(Function &function);
  void lowerAccess(Instruction *access, unsigned pointerIndex);
  void lowerAddress(GetElementPtrInst *address);
  void lowerCall(CallInst *call);
  void replace(Instruction *inst, Value *with);
  void mapOperands(Instruction *inst);

  Module &module;
  LLVMContext &context;
  const DataLayout &layout;
  Type *i8, *i32, *i64;
  DenseMap<GlobalVariable *, GlobalVariable *> globals;
};

} // namespace

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

/// The address in address space 0 of a global in either, plus an offset.
Constant *TermLowering::plainAddress(Constant *value) {
  APInt offset(layout.getIndexTypeSizeInBits(value->getType()), 0);
  Value *base = value->stripAndAccumulateConstantOffsets(
      layout, offset, /*AllowNonInbounds=*/true);
  auto *global = cast<Constant>(base);
  if (auto *variable = dyn_cast<GlobalVariable>(base))
    if (auto it = globals.find(variable); it != globals.end())
      global = it->second;
  if (offset.isZero())
    return global;
  return ConstantExpr::getGetElementPtr(
      i8, global, ConstantInt::get(i32, offset.getSExtValue()));
}

/// The address in 64 bits; with addresses of 32 bits (address, 0).
Constant *TermLowering::addressWord(Constant *value) {
  if (layout.getPointerSizeInBits(0) == 64)
    return ConstantExpr::getPtrToInt(plainAddress(value), i64);
  return ConstantStruct::getAnon(
      {ConstantExpr::getPtrToInt(plainAddress(value), i32),
       ConstantInt::get(i32, 0)});
}

/// The number in a constant that is an integer made a term, or null.
static ConstantInt *asNumber(Constant *value) {
  auto *expr = dyn_cast<ConstantExpr>(value);
  if (!expr || expr->getOpcode() != Instruction::IntToPtr)
    return nullptr;
  return dyn_cast<ConstantInt>(expr->getOperand(0));
}

Constant *TermLowering::mapData(Constant *value) {
  Type *type = value->getType();
  if (isTermType(type)) {
    if (isa<ConstantPointerNull>(value) || isa<UndefValue>(value))
      return ConstantInt::get(i64, 0);
    if (ConstantInt *number = asNumber(value))
      return ConstantInt::get(i64, number->getValue());
    return addressWord(value);
  }
  if (auto *expr = dyn_cast<ConstantExpr>(value); expr && type == i64) {
    // A word that is an address, perhaps with a tag.
    if (expr->getOpcode() == Instruction::PtrToInt)
      return addressWord(expr->getOperand(0));
    if (expr->getOpcode() == Instruction::Add)
      if (auto *cast = dyn_cast<ConstantExpr>(expr->getOperand(0));
          cast && cast->getOpcode() == Instruction::PtrToInt) {
        auto *offset = cast->getOperand(0);
        auto *tag = llvm::cast<ConstantInt>(expr->getOperand(1));
        return addressWord(ConstantExpr::getGetElementPtr(
            i8, offset, ConstantInt::get(i64, tag->getSExtValue())));
      }
  }
  if (type->isPointerTy())
    return isa<ConstantPointerNull>(value) ? value : plainAddress(value);
  if (auto *array = dyn_cast<ArrayType>(type)) {
    if (isa<ConstantDataSequential>(value) || isa<ConstantAggregateZero>(value)) {
      if (!isTermType(array->getElementType()))
        return value;
      return ConstantAggregateZero::get(
          ArrayType::get(i64, array->getNumElements()));
    }
    SmallVector<Constant *> elements;
    for (Value *element : value->operands())
      elements.push_back(mapData(cast<Constant>(element)));
    bool same = all_equal(
        map_range(elements, [](Constant *c) { return c->getType(); }));
    if (same && !elements.empty())
      return ConstantArray::get(
          ArrayType::get(elements[0]->getType(), elements.size()), elements);
    return ConstantStruct::getAnon(context, elements);
  }
  if (auto *record = dyn_cast<ConstantStruct>(value))
    return mapStruct(record);
  return value;
}

/// Keeps the offsets that the record had.
Constant *TermLowering::mapStruct(ConstantStruct *value) {
  const StructLayout *offsets = layout.getStructLayout(value->getType());
  SmallVector<Constant *> fields;
  uint64_t at = 0;
  auto padTo = [&](uint64_t offset) {
    if (offset > at)
      fields.push_back(
          ConstantAggregateZero::get(ArrayType::get(i8, offset - at)));
    at = offset;
  };
  for (auto [index, field] : enumerate(value->operands())) {
    padTo(offsets->getElementOffset(index));
    fields.push_back(mapData(cast<Constant>(field)));
    at += layout.getTypeAllocSize(cast<Constant>(field)->getType());
  }
  padTo(offsets->getSizeInBytes());
  return ConstantStruct::getAnon(context, fields, /*Packed=*/true);
}

void TermLowering::lowerGlobals() {
  SmallVector<GlobalVariable *> old;
  for (GlobalVariable &global : module.globals())
    if (!global.getName().starts_with("llvm."))
      old.push_back(&global);
  // Data refers to data.
  SmallVector<GlobalVariable *> placeholders;
  for (GlobalVariable *global : old) {
    // The type is only known with the contents; an opaque one will do.
    auto *fresh = new GlobalVariable(module, i8, global->isConstant(),
                                     GlobalValue::ExternalLinkage, nullptr, "");
    globals[global] = fresh;
    placeholders.push_back(fresh);
  }
  for (auto [global, placeholder] : zip(old, placeholders)) {
    Constant *data =
        global->hasInitializer() ? mapData(global->getInitializer()) : nullptr;
    Type *type = data ? data->getType() : i8;
    auto *fresh = new GlobalVariable(
        module, type, global->isConstant(), global->getLinkage(), data, "",
        nullptr, global->getThreadLocalMode(), /*AddressSpace=*/0);
    fresh->takeName(global);
    fresh->setComdat(global->getComdat());
    fresh->setSection(global->getSection());
    fresh->setAlignment(
        global->getAlign()
            ? *global->getAlign()
            : layout.getABITypeAlign(global->getValueType()));
    fresh->setVisibility(global->getVisibility());
    fresh->setDSOLocal(true);
    // (`exclude`, of the summary, is ELF's: WebAssembly has no such sections.)
    if (MDNode *code = global->getMetadata(LLVMContext::MD_associated))
      fresh->setMetadata(LLVMContext::MD_associated, code);
    globals[global] = fresh;
    placeholder->replaceAllUsesWith(fresh);
  }
  for (GlobalVariable *placeholder : placeholders)
    placeholder->eraseFromParent();
}

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

FunctionType *TermLowering::mapFunctionType(FunctionType *type) {
  SmallVector<Type *> parameters;
  for (Type *parameter : type->params())
    parameters.push_back(mapType(parameter));
  return FunctionType::get(mapType(type->getReturnType()), parameters,
                           type->isVarArg());
}

/// A constant operand of an instruction.
Constant *TermLowering::mapConstant(Constant *value) {
  Type *type = value->getType();
  if (isTermType(type)) {
    if (isa<PoisonValue>(value))
      return PoisonValue::get(i64);
    if (isa<ConstantPointerNull>(value) || isa<UndefValue>(value))
      return ConstantInt::get(i64, 0);
    if (ConstantInt *number = asNumber(value))
      return ConstantInt::get(i64, number->getValue());
    return ConstantExpr::getPtrToInt(plainAddress(value), i64);
  }
  if (isa<GlobalVariable>(value)) {
    auto it = globals.find(cast<GlobalVariable>(value));
    return it == globals.end() ? value : it->second;
  }
  if (auto *expr = dyn_cast<ConstantExpr>(value)) {
    if (type->isPointerTy())
      return plainAddress(expr);
    if (expr->getOpcode() == Instruction::PtrToInt)
      return ConstantExpr::getPtrToInt(plainAddress(expr->getOperand(0)), type);
    if (isa<GlobalValue>(expr->getOperand(0)) || expr->getNumOperands() > 1) {
      SmallVector<Constant *> operands;
      for (Value *operand : expr->operands())
        operands.push_back(mapConstant(cast<Constant>(operand)));
      return expr->getWithOperands(operands);
    }
  }
  return value;
}

void TermLowering::mapOperands(Instruction *inst) {
  for (Use &use : inst->operands())
    if (auto *constant = dyn_cast<Constant>(use.get());
        constant && !isa<Function>(constant))
      use.set(mapConstant(constant));
}

/// Uses need not agree with the type: everything becomes i64 in the end.
void TermLowering::replace(Instruction *inst, Value *with) {
  for (Use &use : make_early_inc_range(inst->uses()))
    use.set(with);
  inst->eraseFromParent();
}

/// The address of a load or store: base and constant offset.
void TermLowering::lowerAccess(Instruction *access, unsigned pointerIndex) {
  Value *pointer = access->getOperand(pointerIndex);
  if (!isTermType(pointer->getType()))
    return;
  IRBuilder<> builder(access);
  if (auto *constant = dyn_cast<Constant>(pointer))
    return access->setOperand(pointerIndex, plainAddress(constant));
  APInt offset(64, 0);
  Value *base = pointer->stripAndAccumulateConstantOffsets(
      layout, offset, /*AllowNonInbounds=*/true);
  if (auto *constant = dyn_cast<Constant>(base)) {
    Constant *address = ConstantExpr::getGetElementPtr(
        i8, plainAddress(constant),
        ConstantInt::get(i32, offset.getSExtValue()));
    return access->setOperand(pointerIndex, address);
  }
  // The base turns into an i64 by itself.
  Value *word = builder.CreatePtrToInt(base, i64);
  Value *address = builder.CreateIntToPtr(
      builder.CreateTrunc(word, layout.getIntPtrType(context)),
      PointerType::get(context, 0));
  int64_t bytes = offset.getSExtValue();
  auto flags = bytes >= 0 ? GEPNoWrapFlags::inBounds() |
                                GEPNoWrapFlags::noUnsignedWrap()
                          : GEPNoWrapFlags::none();
  if (bytes)
    address = builder.CreateGEP(i8, address, builder.getInt32(bytes), "", flags);
  access->setOperand(pointerIndex, address);
}

/// Types change, and what only pointers can be told.
void TermLowering::lowerCall(CallInst *call) {
  FunctionType *type = call->getFunctionType();
  call->mutateFunctionType(mapFunctionType(type));
  for (auto [index, parameter] : enumerate(type->params()))
    if (isTermType(parameter))
      call->removeParamAttr(index, Attribute::NonNull);
  if (isTermType(type->getReturnType()))
    call->removeRetAttr(Attribute::NonNull);
}

/// An address that is a value of its own, or one in a table of terms.
void TermLowering::lowerAddress(GetElementPtrInst *address) {
  IRBuilder<> builder(address);
  Value *offset = emitGEPOffset(&builder, layout, address);
  if (!isTermType(address->getType()))
    return replace(address, builder.CreateGEP(
                                i8, address->getPointerOperand(), offset));
  Value *base = builder.CreatePtrToInt(address->getPointerOperand(), i64);
  replace(address, builder.CreateAdd(base, offset));
}

/// A field of the process or a slot of the frame: the offset can't wrap, so that
/// the access can take it over.
static void markFieldAddress(GetElementPtrInst &address) {
  if (isa<Argument>(address.getPointerOperand()) &&
      address.hasAllConstantIndices())
    address.setNoWrapFlags(GEPNoWrapFlags::inBounds() |
                           GEPNoWrapFlags::noUnsignedWrap());
}

void TermLowering::lowerBody(Function &function) {
  SmallVector<Instruction *> all;
  for (BasicBlock &block : function)
    for (Instruction &inst : block)
      all.push_back(&inst);
  // Addresses while pointers still have their types.
  for (Instruction *inst : all) {
    if (isa<LoadInst>(inst))
      lowerAccess(inst, LoadInst::getPointerOperandIndex());
    else if (isa<StoreInst>(inst))
      lowerAccess(inst, StoreInst::getPointerOperandIndex());
  }
  SmallVector<Instruction *> rest;
  for (BasicBlock &block : function)
    for (Instruction &inst : make_early_inc_range(block)) {
      auto *address = dyn_cast<GetElementPtrInst>(&inst);
      if (!address)
        continue;
      if (!isTermType(address->getType())) {
        if (hasTerms(address->getSourceElementType()))
          rest.push_back(address);
        markFieldAddress(*address);
      } else {
        if (address->use_empty())
          address->eraseFromParent();
        else
          rest.push_back(address);
      }
    }
  for (Instruction *address : rest)
    lowerAddress(cast<GetElementPtrInst>(address));
  SmallVector<Instruction *> casts;
  for (BasicBlock &block : function)
    for (Instruction &inst : block) {
      mapOperands(&inst);
      if (isa<PtrToIntInst>(&inst) || isa<IntToPtrInst>(&inst))
        casts.push_back(&inst);
      if (auto *call = dyn_cast<CallInst>(&inst))
        lowerCall(call);
    }
  // Types last, all at once.
  SmallPtrSet<Instruction *, 16> fromTerm;
  for (Instruction *cast : casts)
    if (isa<IntToPtrInst>(cast) ? isTermType(cast->getType())
                                : isTermType(cast->getOperand(0)->getType()))
      fromTerm.insert(cast);
  // A constant operand was mapped above already.
  for (Instruction *cast : casts)
    if (isa<PtrToIntInst>(cast) && cast->getOperand(0)->getType()->isIntegerTy())
      fromTerm.insert(cast);
  for (BasicBlock &block : function)
    for (Instruction &inst : block)
      if (isTermType(inst.getType()))
        inst.mutateType(i64);
  for (Argument &argument : function.args())
    argument.mutateType(mapType(argument.getType()));
  for (Instruction *cast : casts) {
    if (!fromTerm.contains(cast))
      continue;
    IRBuilder<> builder(cast);
    Type *type = cast->getType();
    replace(cast, builder.CreateZExtOrTrunc(cast->getOperand(0), type));
  }
}

/// The function with terms as integers in its type; takes over the body.
Function *TermLowering::remake(Function &function) {
  auto *fresh =
      Function::Create(mapFunctionType(function.getFunctionType()),
                       function.getLinkage(), function.getAddressSpace());
  module.getFunctionList().insert(function.getIterator(), fresh);
  fresh->takeName(&function);
  fresh->copyAttributesFrom(&function);
  fresh->setComdat(function.getComdat());
  fresh->copyMetadata(&function, 0);
  fresh->splice(fresh->begin(), &function);
  for (auto [from, to] : zip(function.args(), fresh->args())) {
    to.takeName(&from);
    // Loads and stores still ask whether their base is a term.
    if (isTermType(from.getType()))
      to.mutateType(from.getType());
    for (Use &use : make_early_inc_range(from.uses()))
      use.set(&to);
  }
  function.replaceAllUsesWith(fresh);
  function.eraseFromParent();
  return fresh;
}

void TermLowering::lowerFunctions() {
  SmallVector<Function *> functions;
  for (Function &function : module)
    if (!function.isIntrinsic())
      functions.push_back(&function);
  SmallVector<Function *> fresh;
  for (Function *function : functions)
    fresh.push_back(remake(*function));
  for (Function *function : fresh)
    lowerBody(*function);
}

void TermLowering::run() {
  SmallVector<GlobalValue *> used;
  collectUsedGlobalVariables(module, used, /*CompilerUsed=*/true);
  if (GlobalVariable *list = module.getGlobalVariable("llvm.compiler.used"))
    list->eraseFromParent();
  SmallVector<GlobalVariable *> old;
  for (GlobalVariable &global : module.globals())
    old.push_back(&global);
  lowerGlobals();
  lowerFunctions();
  SmallVector<GlobalValue *> kept;
  for (GlobalValue *value : used)
    if (GlobalVariable *fresh = globals.lookup(dyn_cast<GlobalVariable>(value)))
      kept.push_back(fresh);
  appendToCompilerUsed(module, kept);
  for (GlobalVariable *global : old)
    global->dropAllReferences();
  for (GlobalVariable *global : old) {
    global->removeDeadConstantUsers();
    global->eraseFromParent();
  }
}

PreservedAnalyses LowerTermsPass::run(Module &module, ModuleAnalysisManager &) {
  TermLowering(module).run();
  return PreservedAnalyses::none();
}
